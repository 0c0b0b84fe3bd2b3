/** A sitting from its first item to its end: a drill with feedback after each, or an examination without. */
import { useEffect } from 'react';
import { useKeys } from '../../parts/keys/use-keys';
import { Notice } from '../../parts/notice/notice';
import { DrillView } from './drill-view';
import { GoToDialog } from './go-to-dialog';
import { HandInDialog } from './hand-in-dialog';
import { LeaveDialog } from './leave-dialog';
import { MockView } from './mock-view';
import { PausedView } from './paused-view';
import { ReviewView } from './review-view';
import { isOver } from './sitting-state';
import { useClocks } from './use-clocks';
import { useSitting } from './use-sitting';
import { useSounds } from './use-sounds';
import type { SittingProps, SittingViewProps } from './view-props';

export function SittingScreen({ opening, ...props }: SittingProps) {
  const { state, change, actions } = useSitting(opening, props.inClass);
  const clocks = useClocks(state, actions.refresh);
  const { view, panel } = state;
  useSounds(view, clocks, props.settings.playsSounds && !props.inClass?.isSilent);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once, when it is over
  useEffect(() => {
    if (isOver(view.state)) props.onOver(view.id);
  }, [view.state]);
  const isInReview = panel === 'review';
  useKeys({
    Escape: () =>
      isInReview ? change({ is: 'panel-changed', panel: 'item' }) : change({ is: 'asked', asking: 'leaving' }),
    F7: view.rules.pause ? (view.state === 'paused' ? actions.resume : actions.pause) : undefined,
  });
  const notices = (
    <>
      {props.notice}
      {state.fault && <Notice says={state.fault} onAction={() => change({ is: 'failed', says: undefined })} />}
    </>
  );
  const viewProps = { ...props, state, change, actions, notices, clocks };
  return (
    <>
      <Shown {...viewProps} />
      <Asked {...viewProps} />
    </>
  );
}

function Shown(props: SittingViewProps) {
  const { view, panel } = props.state;
  if (isOver(view.state)) return null;
  if (view.state === 'paused') return <PausedView {...props} />;
  if (view.rules.feedback === 'each') return <DrillView {...props} />;
  return panel === 'review' ? <ReviewView {...props} /> : <MockView {...props} />;
}

function Asked(props: SittingViewProps) {
  const { asking } = props.state;
  switch (asking) {
    case 'leaving':
      return <LeaveDialog {...props} />;
    case 'handing-in':
      return <HandInDialog {...props} />;
    case 'number':
      return <GoToDialog {...props} />;
    case undefined:
      return null;
    default:
      return asking satisfies never;
  }
}
