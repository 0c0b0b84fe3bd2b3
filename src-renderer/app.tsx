/** The app: which screen is shown, with what it needs. */
import { useState } from 'react';
import { type AppState, offeredSkill, skillAfter } from './app-state';
import { ClassPlace } from './class-place';
import { useKeys } from './parts/keys/use-keys';
import { Notice } from './parts/notice/notice';
import { SaveOffer } from './parts/notice/save-offer';
import { closedShelves } from './parts/skill-shelves/found-skills';
import { FirstStartScreen } from './screens/first-start/first-start-screen';
import { HomeScreen } from './screens/home/home-screen';
import { PracticeScreen } from './screens/practice/practice-screen';
import { SettingsScreen } from './screens/settings/settings-screen';
import { SittingPlaces } from './sitting-places';
import type { Beginning } from './start-app';
import { useApp } from './use-app';
import { useSettings } from './use-settings';

export function App({ beginning }: { beginning: Promise<Beginning> }) {
  const app = useApp(beginning);
  const { state, startFault, actions, isFileOver } = app;
  useSettings(state?.started.settings, actions.saveSettings);
  const canLeave = state && state.started.door !== 'guest' && !['first-start', 'sitting'].includes(state.place);
  useKeys({ 'Ctrl+,': canLeave ? () => actions.go('settings') : undefined });
  if (startFault !== undefined) return <Notice says={startFault} action="Try again" onAction={actions.start} />;
  if (!state) return <p className="starting">Scruple</p>;
  return (
    <>
      <Place {...app} state={state} />
      {isFileOver && <p className="dropping">Drop the file here</p>}
    </>
  );
}

interface PlaceProps extends ReturnType<typeof useApp> {
  readonly state: AppState;
}

function Place({ state, practice, changePractice, actions }: PlaceProps) {
  const [shelves, setShelves] = useState(closedShelves);
  const { started, areas, waiting, lastSkill, place } = state;
  const notice = (
    <>
      {started.canSaveCopy && (
        <SaveOffer reason={started.notice ?? ''} savedTo={state.savedTo} onSave={actions.saveCopy} />
      )}
      {state.notice && <Notice says={state.notice} onAction={actions.closeNotice} />}
    </>
  );
  switch (place) {
    case 'first-start':
      return <FirstStartScreen notice={notice} onDone={actions.finishFirstStart} />;
    case 'home':
      return (
        <HomeScreen
          areas={areas}
          waiting={waiting?.problem}
          offered={offeredSkill(areas, lastSkill)}
          isOfferedAgain={lastSkill !== undefined}
          name={started.name}
          shelves={shelves}
          onShelves={setShelves}
          notice={notice}
          onGo={actions.go}
          onContinue={actions.continueProblem}
          onStart={(skillId) => actions.draw(skillId)}
        />
      );
    case 'practice':
      if (!practice) return null;
      return (
        <PracticeScreen
          state={practice}
          change={changePractice}
          settings={started.settings}
          notice={notice}
          onGo={actions.go}
          onDraw={actions.draw}
          nextSkill={skillAfter(areas, practice.problem.skillId)}
        />
      );
    case 'settings':
      return (
        <SettingsScreen
          settings={started.settings}
          learner={started}
          notice={notice}
          onGo={actions.go}
          onChange={actions.saveSettings}
          onLearner={actions.saveLearner}
        />
      );
    case 'class':
      return <ClassPlace state={state} notice={notice} actions={actions} />;
    case 'drill':
    case 'exam':
    case 'sitting':
    case 'report':
      return <SittingPlaces state={state} place={place} actions={actions} />;
    default:
      return place satisfies never;
  }
}
