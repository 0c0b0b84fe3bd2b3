/**
 * The worked solution: the chain in which units cancel, what is left over, the arithmetic, and the student's own line. It
 * is the longest part of a result and read last, so it follows one frame after the verdict beside it.
 */
import type { Solution } from '@shared/contract/solution';
import { Chain } from '../chain/chain';
import { leftOver, pairsOf } from '../chain/pairs';
import { StruckUnit } from '../chain/struck-unit';
import { ToneIcon } from '../verdict-panel/tone-icon';
import { WorkedLines } from '../worked-lines/worked-lines';
import styles from './solution-card.module.css';
import { useIsPainted } from './use-is-painted';

interface SolutionCardProps {
  readonly solution: Solution;
  readonly yours?: Solution | undefined;
  readonly readsMath: boolean;
  readonly isExample?: boolean;
  /** The answer is no number: a chain does not come to it, and the lines say it all. */
  readonly isWords: boolean;
  /** What the student's own line is called, where somebody else looks at it. */
  readonly yoursCalled?: string;
}

export function SolutionCard(props: SolutionCardProps) {
  const isPainted = useIsPainted();
  return (
    <section className={styles.card} aria-labelledby="worked-solution">
      <h2 id="worked-solution" className={styles.head}>
        Worked solution
      </h2>
      {isPainted && <Working {...props} />}
    </section>
  );
}

function Working(props: SolutionCardProps) {
  const { solution, yours, readsMath, isExample = false, isWords, yoursCalled = 'Your line' } = props;
  return (
    <>
      {!isWords && solution.chain.length > 0 && (
        <Chain chain={solution.chain} result={solution.answer} spoken={solution.spoken} readsMath={readsMath} />
      )}
      <WorkedLines lines={solution.lines} withReasons={isExample} isWords={isWords} />
      <Rounded solution={solution} />
      {!isWords && <Cancelled solution={solution} />}
      {!isWords && yours && yours.chain.length > 0 && (
        <YourLine yours={yours} readsMath={readsMath} called={yoursCalled} />
      )}
    </>
  );
}

/** The last line goes on beyond what is asked for: the rounding is a line of its own. */
function Rounded({ solution: { value, answer, isExact } }: { readonly solution: Solution }) {
  if (value === answer && isExact) return null;
  return (
    <p className={styles.rounded}>
      Rounded as asked: <b>{answer}</b>
    </p>
  );
}

function Cancelled({ solution: { chain } }: { readonly solution: Solution }) {
  const pairs = pairsOf(chain);
  const left = leftOver(chain);
  if (pairs.length === 0) return null;
  return (
    <p className={styles.cancelled}>
      Cancelled in pairs:{' '}
      {pairs.map(({ text, pair }) => (
        <StruckUnit key={pair} text={text} pair={pair} />
      ))}
      {left !== '' && `left over: ${left}`}
    </p>
  );
}

interface YourLineProps {
  readonly yours: Solution;
  readonly readsMath: boolean;
  readonly called: string;
}

function YourLine({ yours, readsMath, called }: YourLineProps) {
  const says = comparison(yours);
  return (
    <div className={styles.yours}>
      <h3 className={styles.yourHead}>{called}</h3>
      <Chain
        chain={yours.chain}
        result={yours.answer}
        spoken={`${called}: ${yours.spoken}`}
        readsMath={readsMath}
        isYours
      />
      {says && (
        <p className={styles.differs}>
          <ToneIcon tone="slip" size="1rem" />
          {says}
        </p>
      )}
    </div>
  );
}

/** How the student's line differs from the right one. */
function comparison({ chain }: Solution): string | undefined {
  const leftOut = chain.flatMap((factor) => factor.leftOut ?? []);
  if (leftOut.length > 0) return `Left out: ${leftOut.join(' and ')}.`;
  const different = chain.filter(({ isDifferent }) => isDifferent).length;
  if (different === 0) return undefined;
  return different === 1 ? 'This is the only factor that differs.' : 'The framed factors differ.';
}
