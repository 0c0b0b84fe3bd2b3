/** The foot bar: what the keys do, or, once there is something to decide, the actions with the main one first. */
import type { ReactNode } from 'react';
import { Button } from '../button/button';
import { KeyHints } from '../key-hint/key-hint';
import styles from './foot-bar.module.css';
import type { KeyLine } from './places';

interface FootBarProps {
  readonly keys: readonly KeyLine[];
  readonly actions: ReactNode;
  readonly aside?: ReactNode;
  readonly onShowKeys: () => void;
}

export function FootBar({ keys, actions, aside, onShowKeys }: FootBarProps) {
  return (
    <footer className={actions ? styles.actionBar : styles.footBar}>
      {actions ?? (
        <>
          <ul className={styles.hints}>
            {keys.map(
              ({ name, word }) =>
                word && (
                  <li key={name}>
                    <KeyHints names={name} /> {word}
                  </li>
                ),
            )}
          </ul>
          <Button look="quiet" hint="F1" onPress={onShowKeys}>
            Keys
          </Button>
          {aside}
        </>
      )}
    </footer>
  );
}
