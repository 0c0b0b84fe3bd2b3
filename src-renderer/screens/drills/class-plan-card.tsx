/** A class plan that came in as a file: for whom it is sat, under which name, and what becomes of the answers. */
import type { Asks } from '@shared/contract/calls';
import type { ReadPlan } from '@shared/contract/plan-list';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/button/button';
import { Select } from '../../parts/select/select';
import { TextField } from '../../parts/text-field/text-field';
import styles from './drills.module.css';

interface ClassPlanCardProps {
  readonly read: ReadPlan;
  readonly forClass: NonNullable<ReadPlan['forClass']>;
  /** The learner's, to begin with. */
  readonly name: string;
  readonly onStart: (ask: Asks<'startClassPlan'>) => void;
  readonly onClose: () => void;
}

export function ClassPlanCard({ read, forClass, name, onStart, onClose }: ClassPlanCardProps) {
  const { session, teacher, numbers, seats } = forClass;
  const [who, setWho] = useState(seats ? '' : name);
  const [missing, setMissing] = useState<string>();
  const card = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that comes in takes the focus to its name
  useEffect(() => card.current?.querySelector<HTMLElement>('select, input')?.focus(), [read]);
  const start = (event: FormEvent) => {
    event.preventDefault();
    if (who.trim() === '') return setMissing(seats ? 'Choose your name first.' : 'Type your name first.');
    onStart(seats ? { session, seatId: who } : { session, name: who.trim() });
  };
  const set = (next: string) => {
    setMissing(undefined);
    setWho(next);
  };
  return (
    <form className={styles.fileCard} aria-labelledby="class-plan" ref={card} onSubmit={start} noValidate>
      <p className={styles.eyebrow}>Class plan from the file {read.name}</p>
      <h2 id="class-plan" className={styles.title}>
        {read.plan.called}
      </h2>
      <p>{read.says}</p>
      <p className={styles.says}>
        {teacher === '' ? 'For your teacher' : `For ${teacher}`},{' '}
        {numbers === 'own' ? 'with your own numbers' : 'the same numbers for all'}. Your answers stay on this computer;
        at the end you save them as a file, which the teacher marks again.
      </p>
      <div className={styles.who}>
        {seats ? (
          <Select
            label="Your name"
            groups={[{ called: '', options: [{ value: '', called: 'Choose from the list' }, ...seats.map(optionOf)] }]}
            value={who}
            onChoose={set}
          />
        ) : (
          <TextField label="Your name" says="As the class calls you." value={who} maxLength={60} onType={set} />
        )}
      </div>
      <p role="status" className={styles.missing}>
        {missing}
      </p>
      <div className={styles.actions}>
        <Button look="main" size="large" type="submit" hint="Enter">
          Start
        </Button>
        <Button size="large" look="quiet" onPress={onClose}>
          Close it
        </Button>
      </div>
    </form>
  );
}

function optionOf({ seatId, name }: { readonly seatId: string; readonly name: string }) {
  return { value: seatId, called: name };
}
