/** How a class without a network goes, and what its files can and cannot keep from students. */
import styles from '../class.module.css';

export function StickHelp() {
  return (
    <section className={styles.group} aria-labelledby="stick-help">
      <h2 id="stick-help">How it goes</h2>
      <ol className={styles.steps}>
        <li>Save the class plan on a stick. One file serves the whole class.</li>
        <li>
          Each student opens the file in Scruple, works, and saves a result file at the end. The stick goes round.
        </li>
        <li>
          Open all result files here at once. Scruple draws every problem again and marks what was typed; the marks in a
          file are not believed.
        </li>
      </ol>
      <h3>What it can and cannot keep from students</h3>
      <p>
        The class plan holds the names of the roster and what draws the numbers, so a student who owns Scruple can work
        out every problem beforehand, and with effort write a result file by hand. A result file is bound to its seat
        and its plan: one that was mixed up, cut off or changed is noticed. That guards against accident and swapping.
        For a test that counts, use the network or stay in the room.
      </p>
    </section>
  );
}
