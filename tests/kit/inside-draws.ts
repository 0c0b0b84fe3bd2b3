// Whether a problem keeps to the draws and realism rules of its declaration, judged with fractions of another library.
import { givenTexts } from '@shared/engine/given-texts';
import { givensOf, type Problem } from '@shared/engine/problem';
import { exact } from '@shared/quantity/exact';
import { numberText } from '@shared/quantity/write-number';
import { specialValue } from '@shared/quantity/write-time';
import { conversions } from '@shared/skill/conversions';
import type { Given, Row } from '@shared/skill/given';
import { all, create, type EvalFunction } from 'mathjs';

const fractions = create(all ?? {}, { number: 'Fraction' });
/** Roots and logarithms leave fractions. */
const doubles = create(all ?? {}, { number: 'number' });

/** The givens that no draw of the declaration gives, and the realism rules that the problem breaks. */
export function outsideOf(problem: Problem): string[] {
  return [...givensOutside(problem), ...rulesBroken(problem)];
}

function givensOutside(problem: Problem): string[] {
  const { skill } = problem;
  const drawn = new Map([...givenTexts(problem)].map(([name, { value }]) => [name, value]));
  const single = Object.entries(skill.givens).filter(([name, { draw }]) => {
    return !('row' in draw || 'is' in draw) && !canGive(draw, drawn.get(name) ?? '');
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

function canGive(from: Given['draw'], value: string): boolean {
  if ('oneOf' in from) return from.oneOf.some((choice) => String(choice) === value);
  if ('row' in from || 'is' in from) return false;
  const [drawn, first, last] = [value, from.from, from.to].map(numberOf);
  if (!drawn || !first || !last) return false;
  const steps = drawn.sub(first).div(exact(from.by));
  return steps.d === 1n && steps.s >= 0n && drawn.compare(last) <= 0;
}

/** A time or a date as minutes or days, like a number. */
function numberOf(written: number | string) {
  return specialValue(String(written)) ?? exact(written);
}

function rulesBroken(problem: Problem): string[] {
  const { skill } = problem;
  const formulas = [...Object.values(skill.steps).map(({ is }) => is), ...(skill.realistic ?? [])].join(' ');
  const isRational = !/\b(sqrt|exp|ln|log10|log|round)\(|\^/.test(formulas);
  const math = isRational ? fractions : doubles;
  const numberIn = (text: string) => (isRational ? fractions.fraction(text) : exact(text).valueOf());
  const constants = { ...conversions, ...skill.constants };
  const scope = new Map<string, unknown>(
    Object.entries(constants).map(([name, { value }]) => [name, numberIn(String(value))]),
  );
  for (const [name, value] of calendarFunctions) scope.set(name, value);
  for (const [name, value] of givensOf(problem))
    scope.set(name, typeof value === 'string' ? value : numberIn(numberText(value)));
  for (const [name, { is, unit }] of Object.entries(skill.steps)) scope.set(name, worked(math, is, unit, scope));
  return (skill.realistic ?? []).filter((rule) => evaluated(math, rule, scope) !== true);
}

/** A step in this library's fractions; a time of day begins again at midnight. */
function worked(math: typeof fractions, is: string, unit: string, scope: Map<string, unknown>): unknown {
  const value = evaluated(math, is, scope);
  return unit === 'time of day' || unit === '12-hour time' ? math.evaluate(`mod(${String(value)}, 1440)`) : value;
}

const compiled = new Map<string, EvalFunction>();

/** Each formula is read once for each kind of numbers. */
function evaluated(math: typeof fractions, formula: string, scope: Map<string, unknown>): unknown {
  const key = `${math === fractions ? 'fractions' : 'doubles'} ${formula}`;
  const known = compiled.get(key) ?? math.compile(formula);
  compiled.set(key, known);
  return known.evaluate(scope);
}

const dayMs = 86_400_000;
const days = (...[year, month, day]: readonly unknown[]) =>
  fractions.fraction(Date.UTC(Number(year), Number(month) - 1, Number(day)) / dayMs);

/** The calendar of the platform, in place of ours. */
const calendarFunctions: readonly (readonly [name: string, fn: (...parts: readonly unknown[]) => unknown])[] = [
  ['dayNumber', days],
  ['endOfMonth', (year, month) => days(year, Number(month) + 1, 0)],
  [
    'addMonths',
    (day, months) => {
      const from = new Date(Number(day) * dayMs);
      const last = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + Number(months) + 1, 0));
      return days(last.getUTCFullYear(), last.getUTCMonth() + 1, Math.min(from.getUTCDate(), last.getUTCDate()));
    },
  ],
];
