/** One fraction of the chain as MathML of its own, its cancelled units struck through. */
import type { WorkedFactor, WorkedSide } from '@shared/contract/solution';
import { Fragment } from 'react';
import './math-elements';
import { classes } from '../classes';
import styles from './chain.module.css';
import { pairNumber, strokeOf } from './pairs';

export function Factor({ factor }: { readonly factor: WorkedFactor }) {
  const { top, bottom, how, isDifferent, leftOut } = factor;
  if (leftOut !== undefined) return <Gap leftOut={leftOut} />;
  return (
    <span className={classes(isDifferent && styles.different, how !== undefined && styles.told)}>
      <math className={styles.factor}>
        {bottom ? (
          <mfrac linethickness="0.055em">
            <Side side={top} />
            <Side side={bottom} />
          </mfrac>
        ) : (
          <Side side={top} />
        )}
      </math>
      {how !== undefined && <span className={styles.how}>{how}</span>}
    </span>
  );
}

/** An empty place in the student's line. */
function Gap({ leftOut }: { readonly leftOut: string }) {
  return (
    <span className={styles.gap}>
      <span className={styles.spoken}>{leftOut} </span>
      left out
    </span>
  );
}

function Side({ side: { number, symbols } }: { readonly side: WorkedSide }) {
  return (
    <mrow className={styles.side}>
      <mspace height="0.85em" depth="0.3em" />
      {number !== undefined && <mn>{number}</mn>}
      {number === undefined && symbols.length === 0 && <mn>1</mn>}
      {symbols.map(({ text, pair }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the symbols of a drawn fraction never change places
        <Fragment key={at}>
          {at > 0 ? <mo>·</mo> : number !== undefined && <mtext>{'\u00a0'}</mtext>}
          {pair === undefined ? <mtext>{text}</mtext> : <Struck text={text} pair={pair} />}
        </Fragment>
      ))}
    </mrow>
  );
}

function Struck({ text, pair }: { readonly text: string; readonly pair: string }) {
  return (
    <mrow className={styles[`pair${pairNumber(pair) % 4}`]}>
      <mtext className={classes(styles.struck, styles[strokeOf(pair)])}>{text}</mtext>
      <mpadded height="0" depth="0" voffset="0.42em">
        <mtext className={styles.letter}>{pair}</mtext>
      </mpadded>
    </mrow>
  );
}
