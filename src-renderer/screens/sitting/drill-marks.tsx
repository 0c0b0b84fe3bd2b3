/** What became of the items so far, a mark each; one sentence for those who cannot see them. */
import type { ItemMark, SittingView } from '@shared/contract/sitting';
import { Hourglass, Minus, Redo2 } from 'lucide-react';
import { classes } from '../../parts/classes';
import { ToneIcon } from '../../parts/verdict-panel/tone-icon';
import styles from './drill-top.module.css';
import { marksAround, marksSentence } from './sitting-words';

export function DrillMarks({ view }: { readonly view: SittingView }) {
  const { items, item } = view;
  return (
    <div className={styles.marks} role="img" aria-label={marksSentence(view)}>
      {marksAround(items, item?.number).map(({ number, mark }) => {
        const isCurrent = number === item?.number && !item.isLocked;
        return (
          <span key={number} className={classes(styles.mark, styles[isCurrent ? 'here' : mark])}>
            {isCurrent ? number : <MarkIcon mark={mark} />}
          </span>
        );
      })}
    </div>
  );
}

function MarkIcon({ mark }: { readonly mark: ItemMark }) {
  switch (mark) {
    case 'right':
    case 'slip':
    case 'danger':
      return <ToneIcon tone={mark} size="0.875rem" />;
    case 'skipped':
      return <Redo2 size="0.875rem" strokeWidth={2} />;
    case 'missed':
      return <Hourglass size="0.875rem" strokeWidth={2} />;
    case 'answered':
      return <Minus size="0.875rem" strokeWidth={2} />;
    case 'open':
    case 'to-come':
      return null;
    default:
      return mark satisfies never;
  }
}
