/** The mark of a step: icon and words. */
import type { MarkedStep } from '@shared/contract/verdict';
import { Check, CornerDownRight, EqualNot, Info, OctagonAlert } from 'lucide-react';
import type { StepState } from './step-entry';
import styles from './step-list.module.css';

interface StepMarkProps {
  readonly marked: MarkedStep;
  readonly state: StepState;
  readonly carriedFrom: number | undefined;
}

export function StepMark({ marked, state, carriedFrom }: StepMarkProps) {
  return (
    <span className={marked.danger ? styles.stop : styles.word} role="status">
      <StepIcon state={state} danger={marked.danger} />
      {markWords(marked, state, carriedFrom)}
    </span>
  );
}

export function markWords({ danger, called }: MarkedStep, state: StepState, carriedFrom: number | undefined): string {
  switch (state) {
    case 'right':
      return 'Right';
    case 'carried':
      return carriedFrom === undefined ? 'Credit, carried' : `Credit, carried from ${carriedFrom}`;
    case 'not-carried':
      return 'Not carried';
    case 'slip':
      return danger ? `Stop · ${called ?? 'slip'}` : capital(called ?? 'Not yet');
    case 'entered':
    case 'to-come':
      return '';
    default:
      return state satisfies never;
  }
}

function StepIcon({ state, danger }: { readonly state: StepState; readonly danger: boolean }) {
  if (danger) return <OctagonAlert size="1.125rem" strokeWidth={2} />;
  switch (state) {
    case 'right':
      return <Check size="1.125rem" strokeWidth={2.25} />;
    case 'carried':
      return <CornerDownRight size="1.125rem" strokeWidth={2} />;
    case 'not-carried':
      return <Info size="1.125rem" strokeWidth={2} />;
    case 'slip':
      return <EqualNot size="1.125rem" strokeWidth={2} />;
    case 'entered':
    case 'to-come':
      return null;
    default:
      return state satisfies never;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
