/** What the app does between screens. Every action asks the door; a fault becomes a notice and nothing is lost. */
import type { Settings } from '@shared/contract/learner';
import type { OpenProblem, Stage } from '@shared/contract/problem';
import { type Dispatch, useEffect, useReducer, useState } from 'react';
import { type AppState, appReducer, firstSkillOf } from './app-state';
import type { PlaceName } from './parts/shell/places';
import { loadScreens } from './screen-chunks';
import type { FirstAnswers } from './screens/first-start/first-start-screen';
import { type PracticeChange, type PracticeState, practiceReducer } from './screens/practice/practice-state';
import type { Learner } from './screens/settings/settings-screen';
import { faultSentence, scruple } from './scruple';
import { type SittingActions, useSittings } from './use-sittings';

export interface AppActions extends SittingActions {
  readonly start: () => void;
  readonly go: (place: PlaceName) => void;
  readonly draw: (skillId: string, stage: Stage) => void;
  readonly continueProblem: () => void;
  readonly finishFirstStart: (answers: FirstAnswers) => void;
  readonly saveLearner: (learner: Learner) => void;
  readonly saveSettings: (settings: Settings) => void;
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

export function useApp(): AppParts {
  const [state, change] = useReducer(appReducer, undefined);
  const [practice, changePractice] = useReducer(practiceReducer, undefined);
  const [startFault, setStartFault] = useState<string>();

  const tell = (thrown: unknown) => change({ is: 'noticed', says: faultSentence(thrown) });
  const start = () => {
    setStartFault(undefined);
    Promise.all([scruple.start({}), scruple.listSkills({}), scruple.openProblem({})])
      .then(([started, areas, { problem }]) => {
        change({ is: 'started', started, areas, waiting: problem });
        loadScreens();
      })
      .catch((thrown) => setStartFault(faultSentence(thrown)));
  };
  useEffect(start, []);

  const draw = async (skillId: string, stage: Stage) => {
    try {
      changePractice({ is: 'drawn', drawn: await scruple.drawProblem({ skillId, stage }) });
      change({ is: 'gone', to: 'practice' });
    } catch (thrown) {
      tell(thrown);
    }
  };
  const goHome = async () => {
    try {
      change({ is: 'home-refreshed', waiting: (await scruple.openProblem({})).problem });
    } catch (thrown) {
      change({ is: 'gone', to: 'home' });
      tell(thrown);
    }
  };
  /** Goes on with the open problem. Where the window has lost it, it starts from what was kept. */
  const continueProblem = () => {
    const waiting = state?.waiting;
    const isHere = !waiting || waiting.id === practice?.problem.id;
    if (!isHere && isBetterDrawn(waiting)) return void draw(waiting.skillId, waiting.stage);
    if (!isHere) changePractice({ is: 'drawn', drawn: { problem: waiting, shownLines: [] } });
    change({ is: 'gone', to: 'practice' });
  };
  const practise = () => {
    const first = firstSkillOf(state?.areas ?? []);
    if (state?.waiting || practice) continueProblem();
    else if (first) draw(first, 'alone');
  };
  const saveLearner = async (learner: Learner) => {
    const { name, preparingFor } = learner;
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
    start,
    go: (place) =>
      place === 'home' ? goHome() : place === 'practice' ? practise() : change({ is: 'gone', to: place }),
    draw,
    continueProblem,
    finishFirstStart: async (answers) => {
      await saveLearner(answers);
      const first = firstSkillOf(state?.areas ?? []);
      if (first) draw(first, 'example');
    },
    saveLearner,
    saveSettings: (settings) => {
      change({ is: 'settings-changed', settings });
      scruple.saveSettings(settings).catch(tell);
    },
    closeNotice: () => change({ is: 'noticed', says: undefined }),
  };
  return { state, practice, changePractice, startFault, actions, isFileOver };
}

/** A problem with help comes back without its lines: unless something was typed, the same stage is drawn afresh. */
function isBetterDrawn({ stage, draft }: OpenProblem): boolean {
  return stage === 'example' || (stage === 'last-step' && draft.trim() === '');
}
