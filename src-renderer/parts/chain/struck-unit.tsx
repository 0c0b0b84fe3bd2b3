/** A cancelled unit within a line of text. */
import { classes } from '../classes';
import styles from './chain.module.css';
import { pairNumber, strokeOf } from './pairs';

export function StruckUnit({ text, pair }: { readonly text: string; readonly pair: string }) {
  return (
    <span className={classes(styles.inText, styles[`pair${pairNumber(pair) % 4}`])}>
      <s className={classes(styles.struck, styles[strokeOf(pair)])}>{text}</s>
      <sup>{pair}</sup>
    </span>
  );
}
