/** Every item: what was answered, what is right, what it earned and took. Each opens its worked solution. */
import type { Report, ReportItem } from '@shared/contract/report';
import { Minus } from 'lucide-react';
import { Button } from '../../parts/button/button';
import { ToneIcon } from '../../parts/verdict-panel/tone-icon';
import styles from './report.module.css';
import lists from './report-lists.module.css';
import { decimal, outcomeOf, outcomeWords, secondsOf } from './report-words';

interface ItemListProps {
  readonly report: Report;
  readonly onReview: (number: number) => void;
}

export function ItemList({ report: { items }, onReview }: ItemListProps) {
  return (
    <section className={styles.card} aria-labelledby="items">
      <h2 id="items" className={styles.head}>
        Every item
      </h2>
      <table className={lists.table}>
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
                <Button look="link" onPress={() => onReview(item.number)}>
                  {item.number}. {item.title}
                </Button>
              </th>
              <td>
                <Outcome item={item} />
              </td>
              <td className={lists.value}>{item.response || 'none'}</td>
              <td className={lists.value}>{item.right}</td>
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
    <span className={lists[outcome]}>
      {outcome === 'unanswered' ? <Minus size="1.125rem" /> : <ToneIcon tone={outcome} size="1.125rem" />}{' '}
      {outcomeWords(item)}
    </span>
  );
}
