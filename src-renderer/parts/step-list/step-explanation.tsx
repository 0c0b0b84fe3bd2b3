/** What is said about a marked step: why, and what it comes to with right values. */
import type { MarkedStep } from '@shared/contract/verdict';
import type { StepState } from './step-entry';
import styles from './step-list.module.css';

interface StepExplanationProps {
  readonly marked: MarkedStep;
  readonly state: StepState;
}

export function StepExplanation({ marked, state }: StepExplanationProps) {
  const { headline, says, arithmetic, right } = marked;
  switch (state) {
    case 'slip':
      return (
        <div className={styles.explanation}>
          <p>
            {headline && <b>{headline} </b>}
            {says}
          </p>
          {right && (
            <p className={styles.rightLine}>
              {arithmetic && `${arithmetic} = `}
              <b>{right}</b>
            </p>
          )}
        </div>
      );
    case 'carried':
      return (
        <p className={styles.aside}>
          {says} {right && <>With the right values it is {<b>{right}</b>}.</>}
        </p>
      );
    case 'not-carried':
      return (
        <p className={styles.aside}>
          {says} {right && <>The right value is {<b>{right}</b>}.</>}
        </p>
      );
    case 'right':
    case 'entered':
    case 'to-come':
      return null;
    default:
      return state satisfies never;
  }
}
