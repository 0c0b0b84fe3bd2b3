/** Givens and steps as they cross a border: numbers as text, times as `14:30`, dates as `2026-03-14`. */
import type { Exact } from '../quantity/exact';
import { isSpecialUnit, readKindOf } from '../quantity/special-unit';
import { numberText } from '../quantity/write-number';
import { specialText } from '../quantity/write-time';
import { givenNamed } from '../skill/constant-named';
import { isQuantity } from './prepared-skill';
import { givensOf, type Problem } from './problem';

export interface GivenText {
  readonly value: string;
  /** The declared unit; `time` or `date` for those, the empty text for words. */
  readonly unit: string;
}

/** All drawn or stated givens and extras, by name. */
export function givenTexts(problem: Problem): ReadonlyMap<string, GivenText> {
  return new Map(
    [...givensOf(problem)].map(([name, value]) => {
      const given = givenNamed(problem.skill, name);
      const unit = isQuantity(given) ? given.unit : '';
      return [name, { value: typeof value === 'string' ? value : valueText(value, unit), unit: unitName(unit) }];
    }),
  );
}

/** A value of a unit as text. */
export function valueText(value: Exact, unit: string): string {
  return isSpecialUnit(unit) ? specialText(value, unit) : numberText(value);
}

/** A declared unit as it crosses a border. */
export function unitName(unit: string): string {
  return isSpecialUnit(unit) ? readKindOf(unit) : unit;
}
