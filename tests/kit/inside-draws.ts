// Whether a problem keeps to the draws and realism rules of its declaration, judged with fractions of another library.
import { givensOf, type Problem } from '@shared/engine/problem';
import { exact } from '@shared/quantity/exact';
import { numberText } from '@shared/quantity/write-number';
import { conversions } from '@shared/skill/conversions';
import type { Draw, Row } from '@shared/skill/skill';
import { all, create } from 'mathjs';

const math = create(all ?? {}, { number: 'Fraction' });

/** The givens that no draw of the declaration gives, and the realism rules that the problem breaks. */
export function outsideOf(problem: Problem): string[] {
  return [...givensOutside(problem), ...rulesBroken(problem)];
}

function givensOutside(problem: Problem): string[] {
  const { skill } = problem;
  const drawn = new Map([...givensOf(problem)].map(([name, value]) => [name, textOf(value)]));
  const single = Object.entries(skill.givens).filter(([name, { draw }]) => {
    return !('row' in draw) && !canGive(draw, drawn.get(name) ?? '');
  });
  const tables = Object.entries(skill.rows ?? {}).filter(([, rows]) => !rows.some((row) => isRow(row, drawn)));
  return [...single.map(([name]) => name), ...tables.map(([name]) => name)];
}

function isRow(row: Row, drawn: ReadonlyMap<string, string>): boolean {
  return Object.entries(row).every(([name, entry]) => {
    const value = drawn.get(name) ?? '';
    return typeof entry === 'object' ? canGive(entry, value) : String(entry) === value;
  });
}

function canGive(from: Draw<number> | Draw<string>, value: string): boolean {
  if ('oneOf' in from) return from.oneOf.some((choice) => String(choice) === value);
  if ('row' in from) return false;
  const steps = exact(value).sub(exact(from.from)).div(exact(from.by));
  return steps.d === 1n && steps.s >= 0n && exact(value).compare(exact(from.to)) <= 0;
}

function rulesBroken(problem: Problem): string[] {
  const { skill } = problem;
  const scope = new Map<string, unknown>(
    Object.entries(conversions).map(([name, { value }]) => [name, math.fraction(String(value))]),
  );
  for (const [name, value] of givensOf(problem))
    scope.set(name, typeof value === 'string' ? value : math.fraction(textOf(value)));
  for (const [name, { is }] of Object.entries(skill.steps)) scope.set(name, math.evaluate(is, scope));
  return (skill.realistic ?? []).filter((rule) => math.evaluate(rule, scope) !== true);
}

function textOf(value: ReturnType<typeof exact> | string): string {
  return typeof value === 'string' ? value : numberText(value);
}
