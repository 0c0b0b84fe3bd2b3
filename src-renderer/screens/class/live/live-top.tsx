/** The top of a class at work: what runs, its clock, and what a teacher does to all at once. */
import { ChevronRight, Pause, Play } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { Clock } from '../../../parts/clock/clock';
import { limitText, numbersWords } from '../class-words';
import type { EndingProps } from '../host-props';
import { ProjectorButton } from '../projector-button';
import { useClassClock } from '../use-class-clock';
import styles from './live.module.css';

/** What runs, in which state. */
export function LiveName({ view }: Pick<EndingProps, 'view'>) {
  const { round, led } = view;
  const says = stateWords(view);
  return (
    <div className={styles.topName}>
      <h1 className={styles.where}>
        Class / <b>{round.number === 1 ? view.called : round.called}</b>
      </h1>
      {(says ?? !led) && <span className={styles.pill}>{says ?? numbersWords(view)}</span>}
      {led && (
        <span className={styles.pill}>
          problem {led.number}
          {led.of !== undefined && ` of ${led.of}`}, {led.finished} finished
        </span>
      )}
    </div>
  );
}

interface LiveToolsProps extends EndingProps {
  readonly next: { readonly called: string; readonly run: () => void } | undefined;
}

export function LiveTools(props: LiveToolsProps) {
  const { view, at, actions, onEnd, next } = props;
  const { state, clock } = view;
  const left = useClassClock(clock, at, state === 'running');
  const isPaused = state === 'paused';
  return (
    <>
      {left !== undefined && state !== 'between' && (
        <Clock remainingMs={left} limitMs={clock.limitMs} says={limitText(clock.limitMs)} />
      )}
      {next && (
        <Button look="main" hint="N" icon={<ChevronRight size="1.125rem" />} onPress={next.run}>
          {next.called}
        </Button>
      )}
      {(state === 'running' || isPaused) && (
        <Button
          hint="F7"
          isPressed={isPaused}
          icon={isPaused ? <Play size="1.125rem" /> : <Pause size="1.125rem" />}
          onPress={() => actions.direct({ is: isPaused ? 'resume' : 'pause' })}
        >
          {isPaused ? 'Go on' : 'Pause all'}
        </Button>
      )}
      <ProjectorButton {...props} />
      <Button onPress={onEnd}>{state === 'between' ? 'End class' : 'End'}</Button>
    </>
  );
}

function stateWords({ state }: EndingProps['view']): string | undefined {
  if (state === 'paused') return 'paused for all';
  return state === 'between' ? 'this round is over' : undefined;
}
