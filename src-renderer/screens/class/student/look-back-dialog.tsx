/** An earlier problem of her own, with what she typed, what was right and what was said of it. */
import type { ItemView } from '@shared/contract/sitting';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { OrderBlock } from '../../../parts/order-block/order-block';
import { Pieces } from '../../../parts/order-block/pieces';
import { Dialog } from '../../../parts/question-dialog/dialog';
import { ValueTiles } from '../../../parts/value-tiles/value-tiles';
import { toneOf } from '../../../parts/verdict-panel/tone-of';
import styles from './student.module.css';

export function LookBackDialog({ item, onClose }: { readonly item: ItemView; readonly onClose: () => void }) {
  const { number, problem, verdict } = item;
  const { yours, right } = verdict ?? {};
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <Dialog title={`Problem ${number}`} onClose={onClose}>
      <div className={styles.column}>
        <OrderBlock prompt={problem.prompt} />
        <p className={styles.asked}>
          <Pieces of={problem.prompt.question} />
        </p>
        {verdict && yours && right && (
          <ValueTiles yours={yours} right={right} tone={toneOf(verdict)} isWords={problem.kind !== 'number'} />
        )}
        {verdict && (
          <p>
            <b>{verdict.headline}</b> {verdict.says}
          </p>
        )}
        <div className={styles.cardActions}>
          <Button look="main" ref={close} onPress={onClose} hint="Esc">
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
