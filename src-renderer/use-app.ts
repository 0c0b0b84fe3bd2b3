/** What the app does between screens. Every action asks the door; a fault becomes a notice and nothing is lost. */
import type { Settings } from '@shared/contract/learner';
import type { Stage } from '@shared/contract/problem';
import { type Dispatch, useEffect, useReducer, useState } from 'react';
import { type AppState, appReducer, offeredSkill } from './app-state';
import type { PlaceName } from './parts/shell/places';
import { loadScreens } from './screen-chunks';
import type { FirstAnswers } from './screens/first-start/first-start-screen';
import { type PracticeChange, type PracticeState, practiceReducer } from './screens/practice/practice-state';
import type { Learner } from './screens/settings/settings-screen';
import { faultSentence, scruple } from './scruple';
import { type Beginning, beginApp, isInClass } from './start-app';
import { type SittingActions, useSittings } from './use-sittings';

export interface AppActions extends SittingActions {
  readonly start: () => void;
  readonly go: (place: PlaceName) => void;
  /** Without a stage, the one that fits the learner. */
  readonly draw: (skillId: string, stage?: Stage) => void;
  readonly continueProblem: () => void;
  readonly finishFirstStart: (answers: FirstAnswers) => void;
  readonly saveLearner: (learner: Learner) => void;
  readonly saveSettings: (settings: Settings) => void;
  readonly saveCopy: () => void;
  readonly closeNotice: () => void;
}

interface AppParts {
  readonly state: AppState | undefined;
  readonly practice: PracticeState | undefined;
  readonly changePractice: Dispatch<PracticeChange>;
  /** Why the app could not start. */
  readonly startFault: string | undefined;
  readonly actions: AppActions;
  /** Something is held over the window. */
  readonly isFileOver: boolean;
}

/** `beginning` is what the app asked when its page was opened; a later start asks again. */
export function useApp(beginning: Promise<Beginning>): AppParts {
  const [state, change] = useReducer(appReducer, undefined);
  const [practice, changePractice] = useReducer(practiceReducer, undefined);
  const [startFault, setStartFault] = useState<string>();
  const [asked, ask] = useState(beginning);

  const tell = (thrown: unknown) => change({ is: 'noticed', says: faultSentence(thrown) });
  useEffect(() => {
    setStartFault(undefined);
    asked
      .then(async (answered) => {
        change({ is: 'started', ...answered });
        loadScreens();
        if (await isInClass()) change({ is: 'gone', to: 'class' });
      })
      .catch((thrown) => setStartFault(faultSentence(thrown)));
  }, [asked]);

  const draw = async (skillId: string, stage?: Stage) => {
    try {
      changePractice({ is: 'drawn', drawn: await scruple.drawProblem({ skillId, ...(stage && { stage }) }) });
      change({ is: 'gone', to: 'practice' });
    } catch (thrown) {
      tell(thrown);
    }
  };
  const goHome = async () => {
    try {
      change({ is: 'home-refreshed', leftOff: await scruple.openProblem({}) });
    } catch (thrown) {
      change({ is: 'gone', to: 'home' });
      tell(thrown);
    }
  };
  /** Goes on with the open problem. Where the window has lost it, it comes back as it was kept. */
  const continueProblem = () => {
    const waiting = state?.waiting;
    if (waiting && waiting.problem.id !== practice?.problem.id) changePractice({ is: 'resumed', left: waiting });
    change({ is: 'gone', to: 'practice' });
  };
  const practise = () => {
    const offered = offeredSkill(state?.areas ?? [], state?.lastSkill);
    if (state?.waiting || practice) continueProblem();
    else if (offered) draw(offered.id);
  };
  const saveLearner = async ({ name, preparingFor }: Learner) => {
    try {
      const started = await scruple.saveLearner({ name, ...(preparingFor && { preparingFor }) });
      change({ is: 'learner-kept', started });
    } catch (thrown) {
      tell(thrown);
    }
  };

  const { actions: sittings, isFileOver } = useSittings(state, change);
  const actions: AppActions = {
    ...sittings,
    start: () => ask(beginApp()),
    go: (place) =>
      place === 'home' ? goHome() : place === 'practice' ? practise() : change({ is: 'gone', to: place }),
    draw,
    continueProblem,
    finishFirstStart: async (answers) => {
      await saveLearner(answers);
      if (state?.read) return change({ is: 'gone', to: 'drill' }); // the plan file that Scruple was opened with
      const first = offeredSkill(state?.areas ?? []);
      if (first) draw(first.id, 'example');
    },
    saveLearner,
    saveSettings: (settings) => {
      change({ is: 'settings-changed', settings });
      if (state?.started.door !== 'guest') scruple.saveSettings(settings).catch(tell); // a guest's browser keeps nothing
    },
    saveCopy: () => void scruple.saveCopy({}).then(({ savedTo }) => change({ is: 'copy-saved', to: savedTo }), tell),
    closeNotice: () => change({ is: 'noticed', says: undefined }),
  };
  return { state, practice, changePractice, startFault, actions, isFileOver };
}
