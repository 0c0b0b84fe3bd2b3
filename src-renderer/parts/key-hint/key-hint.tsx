/** A key as it is printed on a keyboard, beside what it does. Text, never a button. */
import { classes } from '../classes';
import styles from './key-hint.module.css';

export function KeyHint({ name, isOnAmber = false }: { readonly name: string; readonly isOnAmber?: boolean }) {
  return <kbd className={classes(styles.key, isOnAmber && styles.onAmber)}>{name}</kbd>;
}
