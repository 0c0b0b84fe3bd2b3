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
  /** 2 where the panel stands under a heading of its own; it then leaves the focus where it is. */
  readonly level?: 1 | 2;
}

export function VerdictPanel({ marked, help, level = 1 }: VerdictPanelProps) {
  const Headline = level === 1 ? 'h1' : 'h2';
  const { tone, kind, headline } = verdictLook(marked, help);
  const headlineElement = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (level === 1) headlineElement.current?.focus({ preventScroll: true });
  }, [level]);
  const kindLine = (
    <>
      <ToneIcon tone={tone} />
      {kind}
    </>
  );
  return (
    <div className={classes(styles.panel, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      {headline && <p className={styles.kind}>{kindLine}</p>}
      <Headline className={headline ? styles.headline : styles.kind} tabIndex={-1} ref={headlineElement}>
        {headline ?? kindLine}
      </Headline>
      <p className={styles.says}>{marked.says}</p>
      {marked.note && <p className={styles.note}>{marked.note}</p>}
    </div>
  );
}
