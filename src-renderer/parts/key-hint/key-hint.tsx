/** A key as it is printed on a keyboard, beside what it does. Text, never a button. */
import { Fragment } from 'react';
import { classes } from '../classes';
import styles from './key-hint.module.css';

export function KeyHint({ name, isOnAmber = false }: { readonly name: string; readonly isOnAmber?: boolean }) {
  return <kbd className={classes(styles.key, isOnAmber && styles.onAmber)}>{name}</kbd>;
}

/** Several keys that do the same, each on its own: `A B C`. */
export function KeyHints({ names }: { readonly names: string }) {
  return names.split(' ').map((name, at) => (
    <Fragment key={name}>
      {at > 0 && ' '}
      <KeyHint name={name} />
    </Fragment>
  ));
}
