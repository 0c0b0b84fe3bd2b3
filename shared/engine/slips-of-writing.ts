/** Built-in slips of writing: digits exchanged, cut off, rounded too early. */
import { powerOfTen } from '../quantity/exact';
import { round, roundToFigures } from '../quantity/round';
import { numberText, writeNumber } from '../quantity/write-number';
import { answerWith } from './carry';
import type { PreparedSkill } from './prepared-skill';
import { printName, printValue } from './print-name';
import { announcedRound, answerOf, exactAnswer, type Problem, valueAt } from './problem';
import type { Slip } from './slip';

/** Two neighbouring digits of the rounded answer exchanged. */
export function swappedDigits(problem: Problem): Slip[] {
  const answer = answerOf(problem);
  const digits = numberText(answer).replace(/[^\d.]/g, '');
  const point = digits.indexOf('.');
  const plain = digits.replace('.', '');
  const highest = (point < 0 ? plain.length : point) - 1;
  const says = () => `Two digits changed places: it is ${writeNumber(answer)}.`;
  return Array.from(plain).flatMap((digit, at): Slip[] => {
    const next = plain[at + 1];
    if (next === undefined || next === digit) return [];
    const change = (Number(next) - Number(digit)) * 9;
    const value = answer.add(powerOfTen(highest - at - 1).mul(answer.s < 0n ? -change : change));
    return [{ id: 'slip.digits', kind: 'reading', called: 'two digits exchanged', value, says }];
  });
}

/** The exact answer cut at the announced place. */
export function truncated(problem: Problem): Slip[] {
  const value = round(exactAnswer(problem), { ...announcedRound(problem), mode: 'down' });
  const says = () => `You cut ${writeNumber(roundToFigures(exactAnswer(problem), 6))} off instead of rounding it.`;
  return [{ id: 'slip.truncated', kind: 'rounding', called: 'cut off instead of rounded', value, says }];
}

/** One step kept to one or two figures. */
export function roundedEarly(problem: Problem, ready: PreparedSkill): Slip[] {
  return ready.steps.slice(0, ready.answerStep.at).flatMap((step) =>
    [1, 2].flatMap((figures): Slip[] => {
      const right = valueAt(problem.values, step.slot);
      if (right.n === 0n) return [];
      const early = roundToFigures(right, figures);
      const value = early.equals(right) ? undefined : answerWith(ready, problem.values, step.slot, early);
      const says = () =>
        `You rounded ${printName(problem, step.name, 'quantity', false)} to ${printValue(problem, early, step.step.unit)} before going on. Keep every figure to the last line.`;
      return value ? [{ id: 'slip.rounded-early', kind: 'rounding', called: 'rounded too early', value, says }] : [];
    }),
  );
}
