/** A response that is no number, as it is printed back. */
import { isSpecialUnit } from '../quantity/special-unit';
import { writeSpecial } from '../quantity/write-time';
import { wordsOf } from './answer-text';
import type { Marked } from './mark';
import { prepare } from './prepared-skill';
import type { Problem } from './problem';

/** The words of a choice, a time or date in the recommended form, a code as it was typed in capitals. */
export function printedResponse(problem: Problem, { reading }: Marked): string {
  if (!reading) return '';
  const { unit } = prepare(problem.skill).answerStep.step;
  const { kind } = problem.skill.answer;
  if ((kind === 'time' || kind === 'date') && isSpecialUnit(unit)) return writeSpecial(reading.value, unit);
  return wordsOf(problem, reading.text ?? '');
}
