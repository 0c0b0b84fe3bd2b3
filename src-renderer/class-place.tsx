/** The place for classes, with the place for sittings inside it: a student works on the same screens as alone. */
import { type ReactNode, Suspense } from 'react';
import type { AppState } from './app-state';
import { ClassScreen, SittingScreen } from './screen-chunks';
import type { AppActions } from './use-app';

interface ClassPlaceProps {
  readonly state: AppState;
  readonly notice: ReactNode;
  readonly actions: AppActions;
}

export function ClassPlace({ state: { started, results }, notice, actions }: ClassPlaceProps) {
  const { settings, door, name } = started;
  return (
    <Suspense fallback={null}>
      <ClassScreen
        door={door}
        name={name}
        settings={settings}
        notice={notice}
        dropped={results}
        onTaken={actions.forgetResults}
        onGo={actions.go}
        drawSitting={({ sitting, notice: line, ...inClass }) => (
          <SittingScreen
            key={sitting.id}
            opening={sitting}
            inClass={{ ...inClass, told: sitting }}
            settings={settings}
            notice={line}
            onGo={actions.go}
            onSettings={actions.saveSettings}
            onOver={() => undefined}
          />
        )}
      />
    </Suspense>
  );
}
