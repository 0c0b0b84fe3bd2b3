/** The calculator: four functions, or with root and memory. Its keys work from the keyboard while the focus is inside. */
import { Delete } from 'lucide-react';
import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { classes } from '../classes';
import { KeyHint } from '../key-hint/key-hint';
import styles from './calculator.module.css';
import { type Functions, keyFor, keysOf, spokenKey } from './calculator-keys';
import { type CalculatorKey, cleared, displayText, lineText, press } from './calculator-state';

interface CalculatorProps {
  readonly functions: Functions;
  /** What stands under it: whose calculator this is. */
  readonly note: string;
  /** Escape with the focus inside. */
  readonly onClose: () => void;
  readonly ref?: Ref<HTMLElement>;
}

export function Calculator({ functions, note, onClose, ref }: CalculatorProps) {
  const [state, setState] = useState(cleared);
  const id = useId();
  const take = (key: CalculatorKey) => setState((before) => press(before, key));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const isPress = event.key === 'Enter' && event.target instanceof HTMLButtonElement;
    const key = isPress ? undefined : keyFor(event.key, functions);
    if (event.key === 'Escape') onClose();
    else if (key) take(key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <aside className={styles.calculator} aria-labelledby={id} ref={ref} tabIndex={-1} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id={id}>Calculator</h2>
        <KeyHint name="F8" />
      </div>
      <output className={styles.display} aria-live="polite">
        <span className={styles.line}>{lineText(state) || '\u00a0'}</span>
        <span className={styles.value}>{displayText(state)}</span>
      </output>
      <div className={styles.keys}>
        {keysOf(functions).map((key) => (
          <button
            key={key}
            type="button"
            className={classes(styles.key, lookOf(key), key === '0' && styles.wide, key === '√' && styles.whole)}
            aria-label={spokenKey(key)}
            onClick={() => take(key)}
          >
            {key === '⌫' ? <Delete size="1.25rem" strokeWidth={1.75} /> : key}
          </button>
        ))}
      </div>
      {state.tape.length > 0 && (
        <ul className={styles.tape} aria-label="Lines before">
          {[...state.tape].reverse().map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice
            <li key={at}>{line}</li>
          ))}
        </ul>
      )}
      <p className={styles.note}>{note}</p>
    </aside>
  );
}

function lookOf(key: CalculatorKey): string | undefined {
  if (key === '=') return styles.equals;
  return '+−×÷'.includes(key) ? styles.sign : undefined;
}
