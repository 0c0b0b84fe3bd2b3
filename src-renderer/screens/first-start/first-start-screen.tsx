/** The first start: two questions at most, both free to skip, and then the first worked example. */
import type { PreparingFor } from '@shared/contract/learner';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button/button';
import { Choice } from '../../parts/choice/choice';
import { useKeys } from '../../parts/keys/use-keys';
import { Mark } from '../../parts/mark/mark';
import { preparingOptions } from '../../parts/preparing-options';
import { Shell } from '../../parts/shell/shell';
import { TextField } from '../../parts/text-field/text-field';
import styles from './first-start.module.css';

/** What the learner answered; everything may be left out. */
export interface FirstAnswers {
  readonly name: string;
  readonly preparingFor?: PreparingFor;
}

interface FirstStartProps {
  readonly notice?: ReactNode;
  readonly onDone: (answers: FirstAnswers) => void;
}

export function FirstStartScreen({ notice, onDone }: FirstStartProps) {
  const [preparingFor, setPreparingFor] = useState<PreparingFor>();
  const [name, setName] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const start = () => onDone({ name: name.trim(), ...(preparingFor && { preparingFor }) });
  useKeys({ Enter: start });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    start();
  };
  return (
    <Shell onGo={() => undefined} where={<p className={styles.where}>Scruple</p>}>
      {notice}
      <form className={styles.form} onSubmit={submit}>
        <Mark />
        <h1 className={styles.head} tabIndex={-1} ref={head}>
          Two questions, then a worked example
        </h1>
        <Choice
          legend="What are you preparing for?"
          options={preparingOptions}
          value={preparingFor}
          onChoose={setPreparingFor}
        />
        <TextField
          label="Your name"
          says="Optional. It stays on this computer."
          value={name}
          maxLength={40}
          onType={setName}
        />
        <div className={styles.buttons}>
          <Button look="main" size="large" type="submit" hint="Enter">
            Start
          </Button>
          <Button look="quiet" size="large" onPress={() => onDone({ name: '' })}>
            Skip
          </Button>
        </div>
      </form>
    </Shell>
  );
}
