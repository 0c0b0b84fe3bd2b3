/** What a problem asks for, in few words: `drip rate in gtt/min`; for a choice its whole question. */
import type { OpenProblem } from '@shared/contract/problem';
import { isSpecialUnit } from '@shared/quantity/special-unit';
import { unitOf } from '@shared/quantity/unit';
import { writeUnit } from '@shared/quantity/write-quantity';

export function askedFor({ prompt, unit, kind }: Pick<OpenProblem, 'prompt' | 'unit' | 'kind'>): string {
  if (kind === 'choice') return prompt.question.map(({ text }) => text).join('');
  const called = prompt.label.replace(/, with its unit$/, '');
  const name = /^[A-Z][a-z]/.test(called) ? called.charAt(0).toLowerCase() + called.slice(1) : called;
  return unit === '' || isSpecialUnit(unit) ? name : `${name} in ${writeUnit(unitOf(unit))}`;
}
