/** A choice as the answer of a problem: its options, Enter to check, and what is asked when nothing is chosen yet. */
import type { Option } from '@shared/contract/problem';
import { Info } from 'lucide-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../button/button';
import { useKeys } from '../keys/use-keys';
import { letterOf } from '../option-list/letters';
import { OptionList } from '../option-list/option-list';
import styles from './choice-box.module.css';

interface ChoiceBoxProps {
  readonly options: readonly Option[];
  /** The id that is chosen; any other text chooses nothing. */
  readonly value: string;
  readonly onChoose: (id: string) => void;
  /** Asks for the verdict; only once something is chosen. */
  readonly onCheck: () => void;
  readonly rounding: string;
  /** The id of the question, which names the group. */
  readonly labelledBy: string;
  /** The id of the order, spoken with the group. */
  readonly describedBy: string;
}

export function ChoiceBox({ options, value, onChoose, onCheck, ...props }: ChoiceBoxProps) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const isChosen = options.some((option) => option.id === value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the choice; without one it waits at the first
  useEffect(() => (group.current?.querySelector<HTMLElement>(':checked') ?? firstOf(group.current))?.focus(), [value]);
  const check = () => (isChosen ? onCheck() : setAsking(true));
  useKeys({ Enter: check });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check();
  };
  return (
    <form onSubmit={submit} noValidate>
      <OptionList
        options={options.map((option, at) => ({ id: option.id, letter: letterOf(at), text: option.words }))}
        chosen={value}
        onChoose={onChoose}
        labelledBy={props.labelledBy}
        describedBy={`${props.describedBy} ${id}-rounding`}
        ref={group}
      />
      <output className={styles.asked} aria-live="polite">
        {isAsking && !isChosen && (
          <>
            <Info size="1.25rem" strokeWidth={1.75} /> Choose one first. Not counted.
          </>
        )}
      </output>
      <div className={styles.below}>
        <Button look="main" type="submit" hint="Enter" size="large">
          Check
        </Button>
        <p className={styles.rounding} id={`${id}-rounding`}>
          {props.rounding}
        </p>
      </div>
    </form>
  );
}

function firstOf(group: HTMLFieldSetElement | null): HTMLElement | null {
  return group?.querySelector('input') ?? null;
}
