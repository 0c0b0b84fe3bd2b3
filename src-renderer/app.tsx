/** The app: which screen is shown, with what it needs. */
import { skillAfter } from './app-state';
import { useKeys } from './parts/keys/use-keys';
import { Notice } from './parts/notice/notice';
import { SaveOffer } from './parts/notice/save-offer';
import { FirstStartScreen } from './screens/first-start/first-start-screen';
import { HomeScreen } from './screens/home/home-screen';
import { PracticeScreen } from './screens/practice/practice-screen';
import { SettingsScreen } from './screens/settings/settings-screen';
import { useApp } from './use-app';
import { useSettings } from './use-settings';

export function App() {
  const { state, practice, changePractice, startFault, actions } = useApp();
  useSettings(state?.started.settings, actions.saveSettings);
  useKeys({ 'Ctrl+,': state && state.place !== 'first-start' ? () => actions.go('settings') : undefined });
  if (startFault !== undefined) return <Notice says={startFault} action="Try again" onAction={actions.start} />;
  if (!state) return <p className="starting">Scruple</p>;
  const { started, areas, waiting, place } = state;
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
          name={started.name}
          notice={notice}
          onGo={actions.go}
          onContinue={actions.continueProblem}
          onStart={(skillId) => actions.draw(skillId, 'alone')}
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
    default:
      return place satisfies never;
  }
}
