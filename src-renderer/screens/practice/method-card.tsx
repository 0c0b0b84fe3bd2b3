/** How it is done, in a few lines, beside the worked example of a skill that is met for the first time. */
import styles from './method-card.module.css';

export function MethodCard({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby="method">
      <h2 id="method">How it is done</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
