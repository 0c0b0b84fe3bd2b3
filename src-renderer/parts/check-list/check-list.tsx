/** What has to be in place, each with its mark and word; what is missing says what would help. */
import { Check, CircleDashed, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './check-list.module.css';
import { CommandLine } from './command-line';

export interface CheckLine {
  readonly id: string;
  /** `waiting` has not been found out yet, or depends on others. */
  readonly state: 'done' | 'waiting' | 'trouble';
  readonly says: string;
  /** What to do about it. */
  readonly help?: string | undefined;
  /** A command that an administrator can run. */
  readonly command?: string | undefined;
}

const words = { done: 'Done', waiting: 'Not yet', trouble: 'Needs a look' } as const;

export function CheckList({ lines, label }: { readonly lines: readonly CheckLine[]; readonly label: string }) {
  return (
    <ul className={styles.list} aria-label={label}>
      {lines.map(({ id, state, says, help, command }) => (
        <li key={id} className={styles[state]}>
          <span className={styles.icon}>{icons[state]}</span>
          <div className={styles.text}>
            <p>
              <span className={styles.hidden}>{words[state]}: </span>
              {says}
            </p>
            {help && <p className={styles.help}>{help}</p>}
            {command && <CommandLine command={command} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

const icons: Readonly<Record<CheckLine['state'], ReactNode>> = {
  done: <Check size="1.125rem" strokeWidth={2.25} />,
  waiting: <CircleDashed size="1.125rem" strokeWidth={2} />,
  trouble: <Info size="1.125rem" strokeWidth={2} />,
};
