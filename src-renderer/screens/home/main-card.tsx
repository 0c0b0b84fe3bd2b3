/** The main card of the home screen: one thing to do, one button, and the focus on it. */
import type { OpenProblem } from '@shared/contract/problem';
import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import styles from './home.module.css';
import { levelWords, waitingWords } from './home-words';

interface MainCardProps {
  readonly waiting: OpenProblem | undefined;
  readonly offered: { readonly title: string; readonly level: number } | undefined;
  readonly isOfferedAgain: boolean;
  readonly onBegin: () => void;
}

export function MainCard({ waiting, offered, isOfferedAgain, onBegin }: MainCardProps) {
  const button = useRef<HTMLButtonElement>(null);
  // before it is painted, so that it is painted once
  useLayoutEffect(() => button.current?.focus(), []);
  if (!waiting && !offered) return <p>No skill is installed.</p>;
  return (
    <section className={styles.card} aria-labelledby="main-card">
      <div>
        <p className={styles.eyebrow}>
          {waiting ? 'Where you stopped' : isOfferedAgain ? 'Practiced last' : 'Start with'}
        </p>
        <h2 className={styles.title} id="main-card">
          {waiting?.title ?? offered?.title}
        </h2>
        <p className={styles.note}>
          {waiting ? `${waiting.area}. ${waitingWords(waiting)}.` : `Level: ${levelWords(offered?.level ?? 1)}.`}
        </p>
      </div>
      <Button look="main" size="large" hint="Enter" ref={button} onPress={onBegin}>
        {waiting ? 'Continue' : 'Start'}
      </Button>
    </section>
  );
}
