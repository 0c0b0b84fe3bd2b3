/** The places of drills and exams, and what is opened from them. */
import { Suspense } from 'react';
import type { AppState } from './app-state';
import { Notice } from './parts/notice/notice';
import { DrillsScreen, ReportScreen, SittingScreen } from './screen-chunks';
import type { AppActions } from './use-app';

interface SittingPlacesProps {
  readonly state: AppState;
  readonly place: 'drill' | 'exam' | 'sitting' | 'report';
  readonly actions: AppActions;
}

export function SittingPlaces(props: SittingPlacesProps) {
  return (
    <Suspense fallback={null}>
      <Place {...props} />
    </Suspense>
  );
}

function Place({ state, place, actions }: SittingPlacesProps) {
  const { started, areas, sitting, report, read } = state;
  const { settings } = started;
  const notice = state.notice && <Notice says={state.notice} onAction={actions.closeNotice} />;
  const usual = { notice, onGo: actions.go, onStart: actions.startSitting };
  switch (place) {
    case 'drill':
    case 'exam':
      return (
        <DrillsScreen
          {...usual}
          key={place}
          kind={place}
          areas={areas}
          read={read}
          showsPoints={settings.showsPoints}
          name={started.name}
          onStartClassPlan={actions.startClassPlan}
          onContinue={actions.continueSitting}
          onReport={actions.showReport}
          onFile={actions.readFile}
          onRefused={actions.refuseFile}
          onCloseFile={actions.closeFile}
        />
      );
    case 'sitting':
      return (
        sitting && (
          <SittingScreen
            key={sitting.id}
            opening={sitting}
            settings={settings}
            notice={notice}
            onGo={actions.go}
            onSettings={actions.saveSettings}
            onOver={actions.showReport}
          />
        )
      );
    case 'report':
      return (
        report && (
          <ReportScreen
            {...usual}
            key={report.id}
            report={report}
            settings={settings}
            onPractice={(skillId) => actions.draw(skillId)}
          />
        )
      );
    default:
      return place satisfies never;
  }
}
