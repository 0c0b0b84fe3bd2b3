/** Asks for the number of a question and goes there. */
import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button/button';
import { Dialog } from '../../parts/question-dialog/dialog';
import { TextField } from '../../parts/text-field/text-field';
import { numberAsked } from './number-asked';
import styles from './sitting.module.css';
import type { SittingViewProps } from './view-props';

export function GoToDialog({ state, change, actions }: SittingViewProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const close = () => change({ is: 'asked', asking: undefined });
  const count = state.view.items.length;
  const go = (event: FormEvent) => {
    event.preventDefault();
    const number = numberAsked(text, count);
    if (typeof number === 'string') return setFault(number);
    close();
    actions.goTo(number);
  };
  return (
    <Dialog title="Go to a question" onClose={close}>
      <form onSubmit={go} noValidate>
        <TextField
          label="Number"
          says={fault ?? `From 1 to ${count}.`}
          isFaulty={fault !== undefined}
          value={text}
          maxLength={4}
          onType={setText}
        />
        <div className={styles.answers}>
          <Button look="main" type="submit" hint="Enter">
            Go there
          </Button>
          <Button onPress={close}>Stay here</Button>
        </div>
      </form>
    </Dialog>
  );
}
