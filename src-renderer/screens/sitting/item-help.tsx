/** Help where the plan allows it: hints, and the way into the steps. What it costs is said beforehand. */
import type { ItemView } from '@shared/contract/sitting';
import { ListOrdered } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '../../parts/button/button';
import { HintLadder } from '../../parts/hint-ladder/hint-ladder';
import { hintWaitMs, NextHint } from '../../parts/hint-ladder/next-hint';
import { useKeys } from '../../parts/keys/use-keys';
import styles from './sitting.module.css';
import type { SittingViewProps } from './view-props';

interface ItemHelpProps extends SittingViewProps {
  readonly item: ItemView;
}

export function ItemHelp({ item, state, change, actions, settings }: ItemHelpProps) {
  const { hints, hasNextHint, number, isLocked, form } = item;
  const [folded, setFolded] = useState<number>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the wait begins with each hint
  const readyAt = useMemo(
    () => (settings.hintWaits && hints.length > 0 ? performance.now() + hintWaitMs : 0),
    [number, hints.length],
  );
  const isInSteps = state.panel === 'steps';
  const canEnterSteps = form.kind === 'typed' && state.view.rules.entry === 'line';
  const take = () => {
    if (hasNextHint && performance.now() >= readyAt) actions.takeHint();
  };
  const toggleSteps = () => change({ is: 'panel-changed', panel: isInSteps ? 'item' : 'steps' });
  useKeys(isLocked ? {} : { F2: take, F4: canEnterSteps ? toggleSteps : undefined });
  if (isLocked) return null;
  const open = folded === hints.length - 1 ? undefined : hints.length - 1;
  return (
    <>
      <HintLadder hints={hints} openHint={open} onToggle={(rung) => setFolded(rung === open ? rung : undefined)} />
      <div className={styles.help}>
        {hasNextHint && <NextHint key={readyAt} isFirst={hints.length === 0} readyAt={readyAt} onTake={take} />}
        {canEnterSteps && (
          <Button icon={<ListOrdered size="1.125rem" strokeWidth={1.75} />} hint="F4" onPress={toggleSteps}>
            {isInSteps ? 'Back to one line' : 'Work it step by step'}
          </Button>
        )}
        <p className={styles.cost}>Right with help earns half.</p>
      </div>
    </>
  );
}
