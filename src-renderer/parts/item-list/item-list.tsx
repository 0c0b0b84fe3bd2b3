/** Every item of a sitting that is over: what was answered, what is right, what it earned and took. */
import type { ReportItem } from '@shared/contract/report';
import { Minus } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../button/button';
import { ToneIcon } from '../verdict-panel/tone-icon';
import styles from './item-list.module.css';
import { decimal, outcomeOf, outcomeWords, secondsOf } from './item-words';

interface ItemListProps {
  readonly title: string;
  readonly items: readonly ReportItem[];
  /** Opens the worked solution of an item; absent where there is none to be seen. */
  readonly onReview?: (number: number) => void;
}

export function ItemList({ title, items, onReview }: ItemListProps) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id} className={styles.head}>
        {title}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Item</th>
            <th scope="col">Came to</th>
            <th scope="col">Yours</th>
            <th scope="col">Right</th>
            <th scope="col">Points</th>
            <th scope="col">Time</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.number}>
              <th scope="row">
                {onReview ? (
                  <Button look="link" onPress={() => onReview(item.number)}>
                    {item.number}. {item.title}
                  </Button>
                ) : (
                  `${item.number}. ${item.title}`
                )}
              </th>
              <td>
                <Outcome item={item} />
              </td>
              <td className={styles.value}>{item.response || 'none'}</td>
              <td className={styles.value}>{item.right}</td>
              <td>{decimal(item.earned)}</td>
              <td>{secondsOf(item.spentMs)} s</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Outcome({ item }: { readonly item: ReportItem }) {
  const outcome = outcomeOf(item);
  return (
    <span className={styles[outcome]}>
      {outcome === 'unanswered' ? <Minus size="1.125rem" /> : <ToneIcon tone={outcome} size="1.125rem" />}{' '}
      {outcomeWords(item)}
    </span>
  );
}
