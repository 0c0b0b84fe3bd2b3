/** The facts of a product as a plain label of text. A label is a thing: it keeps its own colours. */
import type { PrintedFact } from '@shared/contract/problem';
import { classes } from '../classes';
import styles from './label-card.module.css';

export function LabelCard({ facts }: { readonly facts: readonly PrintedFact[] }) {
  const printed = namesFirst(facts.filter(({ isOnLabel }) => isOnLabel));
  if (printed.length === 0) return null;
  return (
    <section className={styles.label} aria-label="Label">
      <p className={styles.band}>Label</p>
      <dl className={styles.facts}>
        {printed.map(({ called, text }) => (
          <div key={called} className={classes(styles.fact, isName(text) && styles.name)}>
            <dt>{called}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** A label starts with the name of what it is on. */
function namesFirst(facts: readonly PrintedFact[]): PrintedFact[] {
  return [...facts.filter(({ text }) => isName(text)), ...facts.filter(({ text }) => !isName(text))];
}

function isName(text: string): boolean {
  return !/\d/.test(text);
}
