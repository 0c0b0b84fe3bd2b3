// What a screen must not be told before a response counts, and the search for it in what it was told.
import { exampleFor, hintTexts } from '@shared/engine/hints';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { printName } from '@shared/engine/print-name';
import type { Problem } from '@shared/engine/problem';
import { givensOf } from '@shared/engine/problem';
import { sayMistake } from '@shared/engine/say-mistake';
import { numberText } from '@shared/quantity/write-number';

/**
 * Complaints about a text that a screen was given. Numbers are taken the strict way round: every number in it must be a
 * printed given, stand in the declaration's own words or in the harmless text, so an answer or a step in any writing is
 * found.
 */
export function leaksIn(told: string, problem: Problem, harmless = ''): string[] {
  const known = new Set([...knownNumbers(problem), ...numbersIn(harmless)]);
  const numbers = numbersIn(told).filter((number) => !known.has(number));
  return [
    ...numbers.map((number) => `the number ${number} is no given`),
    ...secretTexts(problem)
      .filter((secret) => plain(told).includes(plain(secret)))
      .map((secret) => `it says "${secret}"`),
  ];
}

/** Formulas, words on mistakes, hints and the seed. */
function secretTexts(problem: Problem): string[] {
  const { steps, mistakes } = problem.skill;
  const formulas = [...Object.values(steps), ...Object.values(mistakes)]
    .flatMap((part) => ('is' in part ? [part.is] : []))
    .filter((is) => /\W/.test(is));
  const said = declaredMistakes(problem).flatMap((mistaken) => {
    const { headline, says } = sayMistake(problem, mistaken);
    return [headline, says];
  });
  const ids = Object.entries(mistakes).flatMap(([id, { called }]) => [id, called]);
  return [...formulas, ...said, ...ids, ...hintTexts(problem), ...seedsOf(problem)];
}

function seedsOf(problem: Problem): string[] {
  return [problem.seed, exampleFor(problem).seed].flatMap((seed) => seed ?? []);
}

/** Figures of the order, and numbers that stand in the declaration's own words (`Order, 08:00`, `0.9 % sodium chloride`). */
function knownNumbers(problem: Problem): ReadonlySet<string> {
  const { asks, facts, title, givens, answer } = problem.skill;
  const printed = [...givensOf(problem)].flatMap(([name, value]) => {
    if (givens[name]?.hidden) return [];
    return typeof value === 'string' ? [value] : [numberText(value), printName(problem, name, 'printed', false)];
  });
  return new Set(numbersIn(JSON.stringify([asks, facts, title, answer, printed])));
}

/** Every number of a text, without grouping commas and end zeros. */
export function numbersIn(text: string): string[] {
  const found = text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  return found.map((number) => String(Number(number)));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').toLowerCase();
}
