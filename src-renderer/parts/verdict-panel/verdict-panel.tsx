/** What was done, in the past tense and with the student's own numbers. The headline takes the focus. */
import type { Marked } from '@shared/contract/verdict';
import { useEffect, useRef } from 'react';
import { classes } from '../classes';
import { ToneIcon } from './tone-icon';
import { type Help, verdictLook } from './verdict-look';
import styles from './verdict-panel.module.css';

interface VerdictPanelProps {
  readonly marked: Marked;
  readonly help: Help;
}

export function VerdictPanel({ marked, help }: VerdictPanelProps) {
  const { tone, kind, headline } = verdictLook(marked, help);
  const headlineElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => headlineElement.current?.focus({ preventScroll: true }), []);
  const kindLine = (
    <>
      <ToneIcon tone={tone} />
      {kind}
    </>
  );
  return (
    <div className={classes(styles.panel, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      {headline && <p className={styles.kind}>{kindLine}</p>}
      <h1 className={headline ? styles.headline : styles.kind} tabIndex={-1} ref={headlineElement}>
        {headline ?? kindLine}
      </h1>
      <p className={styles.says}>{marked.says}</p>
      {marked.note && <p className={styles.note}>{marked.note}</p>}
    </div>
  );
}
