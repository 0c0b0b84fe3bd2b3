/** What the app does with plans and sittings: start, continue, report, and plan files that come in. */
import type { Asks } from '@shared/contract/calls';
import { type Dispatch, useEffect } from 'react';
import type { AppChange, AppState } from './app-state';
import { useFileDrop } from './parts/file-drop/use-file-drop';
import { faultSentence, scruple } from './scruple';

export interface SittingActions {
  readonly startSitting: (ask: Asks<'startSitting'>) => void;
  readonly startClassPlan: (ask: Asks<'startClassPlan'>) => void;
  readonly continueSitting: (sittingId: string) => void;
  readonly showReport: (sittingId: string) => void;
  readonly readFile: (file: Asks<'readPlanFile'>) => void;
  readonly refuseFile: (says: string) => void;
  readonly closeFile: () => void;
  readonly forgetResults: () => void;
}

interface Sittings {
  readonly actions: SittingActions;
  /** Something is held over the window. */
  readonly isFileOver: boolean;
}

export function useSittings(state: AppState | undefined, change: Dispatch<AppChange>): Sittings {
  const attempt = (call: () => Promise<AppChange | undefined>) =>
    call()
      .then((next) => next && change(next))
      .catch((thrown) => change({ is: 'noticed', says: faultSentence(thrown) }));
  const actions: SittingActions = {
    startSitting: (ask) => attempt(async () => ({ is: 'sitting-opened', sitting: await scruple.startSitting(ask) })),
    startClassPlan: (ask) =>
      attempt(async () => ({ is: 'sitting-opened', sitting: await scruple.startClassPlan(ask) })),
    continueSitting: (sittingId) =>
      attempt(async () => ({ is: 'sitting-opened', sitting: await scruple.openSitting({ sittingId }) })),
    showReport: (sittingId) =>
      attempt(async () => ({ is: 'report-opened', report: await scruple.sittingReport({ sittingId }) })),
    readFile: (file) => attempt(async () => ({ is: 'plan-read', read: await scruple.readPlanFile(file) })),
    refuseFile: (says) => change({ is: 'noticed', says }),
    closeFile: () => change({ is: 'plan-read', read: undefined }),
    forgetResults: () => change({ is: 'results-dropped', files: undefined }),
  };
  const isFileOver = useFileDrop({
    onFile: actions.readFile,
    onResults: (files) => change({ is: 'results-dropped', files }),
    onRefused: actions.refuseFile,
  });
  const isStarted = state !== undefined && state.started.door !== 'guest';
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked at the start, and each time the window gets the focus
  useEffect(() => {
    if (!isStarted) return;
    const ask = () =>
      attempt(async () => {
        const { read } = await scruple.openedPlanFile({});
        return read && { is: 'plan-read', read };
      });
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [isStarted]);
  return { actions, isFileOver };
}
