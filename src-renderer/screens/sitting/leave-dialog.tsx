/** The question before a sitting is left: go on, leave it to wait, or end it now. What goes on has the focus. */
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { Dialog } from '../../parts/question-dialog/dialog';
import { classLeavingWords, leavingWords } from './leaving-words';
import styles from './sitting.module.css';
import type { SittingViewProps } from './view-props';

export function LeaveDialog({ state, change, actions, onGo, inClass }: SittingViewProps) {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  const { rules } = state.view;
  const words = inClass ? classLeavingWords : leavingWords(rules);
  const leave = inClass ? inClass.onLeave : () => onGo(rules.mock ? 'exam' : 'drill');
  const close = () => change({ is: 'asked', asking: undefined });
  return (
    <Dialog title={words.title} onClose={close}>
      <p>{words.says}</p>
      <div className={styles.answers}>
        <Button look="main" ref={stay} onPress={close} hint="Enter">
          Keep going
        </Button>
        <Button onPress={() => actions.leave(leave)}>{words.leave}</Button>
        {!inClass?.isLed && (
          <Button
            onPress={() => {
              close();
              actions.handIn();
            }}
          >
            {words.end}
          </Button>
        )}
      </div>
    </Dialog>
  );
}
