/** Any problem can be shown to all, step by step. */
import { useState } from 'react';
import { Button } from '../../../parts/button/button';
import { Select } from '../../../parts/select/select';
import type { HostProps } from '../host-props';
import styles from './live.module.css';

export function RevealCard({ view, actions }: HostProps) {
  const numbers = view.items.filter(({ answered }) => answered > 0);
  const [chosen, setChosen] = useState('');
  const [first] = numbers;
  if (!first) return null;
  const number = numbers.find((item) => String(item.number) === chosen)?.number ?? first.number;
  return (
    <section className={styles.card} aria-labelledby="reveal-one">
      <h2 id="reveal-one">Show a problem to all</h2>
      <Select
        label="Problem"
        groups={[
          {
            called: '',
            options: numbers.map((item) => ({
              value: String(item.number),
              called: item.title ? `${item.number}: ${item.title}` : String(item.number),
            })),
          },
        ]}
        value={String(number)}
        onChoose={setChosen}
      />
      <div className={styles.cardActions}>
        <Button onPress={() => actions.direct({ is: 'reveal', number, shown: 0 })}>Show problem {number}</Button>
      </div>
    </section>
  );
}
