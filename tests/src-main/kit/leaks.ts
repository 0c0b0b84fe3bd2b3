// What a screen must not be told before a response counts, and the search for it in what it was told.
import { isText, rightText, wordsOf } from '@shared/engine/answer-text';
import type { Explanation } from '@shared/engine/explanation';
import { exampleFor, hintTexts } from '@shared/engine/hints';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { optionsOf } from '@shared/engine/options';
import { printName } from '@shared/engine/print-name';
import type { Problem } from '@shared/engine/problem';
import { givensOf } from '@shared/engine/problem';
import { promptText } from '@shared/engine/prompt';
import { sayMistake } from '@shared/engine/say-mistake';
import { numberText } from '@shared/quantity/write-number';
import { givenNamed } from '@shared/skill/constant-named';

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
    ...rightTexts(problem)
      .filter((right) => new RegExp(`(?<![a-z0-9])${right}(?![a-z0-9])`, 'i').test(told.replaceAll('\u00a0', ' ')))
      .map((right) => `it says the answer ${right}`),
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
  const said = explanationsOf(problem).flatMap(({ headline, says }) => [headline, says]);
  const ids = Object.entries(mistakes).flatMap(([id, { called }]) => [id, called]);
  const open = plain(openWords(problem));
  const names = ids.filter((name) => !open.includes(plain(name)));
  return [...formulas, ...said, ...names, ...hintTexts(problem), ...seedsOf(problem)];
}

/** What everybody may read: the prompt, titles, the names of steps and their units. A mistake may be called by one of its words. */
function openWords(problem: Problem): string {
  const { title, steps, facts, asks } = problem.skill;
  const names = Object.entries(steps).map(([name, { called, unit }]) => [name, called, printedName(name), unit]);
  return JSON.stringify([
    promptText(problem),
    title,
    names,
    facts,
    asks,
    optionsOf(problem),
    'kind number units exact',
  ]);
}

/** A name as words: `totalVolume` is total volume. */
function printedName(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function explanationsOf(problem: Problem): readonly Explanation[] {
  if (isText(problem)) return mistakenTexts(problem).map(({ explain }) => explain());
  return declaredMistakes(problem).map((mistaken) => sayMistake(problem, mistaken));
}

/** A time, date or code that is right, as it is printed and as it crosses a border; a choice is shown among others. */
function rightTexts(problem: Problem): string[] {
  if (!isText(problem) || problem.skill.answer.kind === 'choice') return [];
  const shown = plain(promptText(problem) ?? '');
  return [rightText(problem), plain(wordsOf(problem, rightText(problem)))].filter(
    (text) => !shown.includes(plain(text)),
  );
}

function seedsOf(problem: Problem): string[] {
  return [problem.seed, exampleFor(problem).seed].flatMap((seed) => seed ?? []);
}

/** Figures of the order, and numbers that stand in the declaration's own words (`Order, 08:00`, `0.9 % sodium chloride`). */
function knownNumbers(problem: Problem): ReadonlySet<string> {
  const { id, asks, facts, title, answer, constants = {}, givens, extras = {}, steps } = problem.skill;
  const named = [...Object.values(givens), ...Object.values(extras)].map(({ called }) => called);
  const words = JSON.stringify(asks);
  const shown = Object.entries(constants).filter(([name]) => words.includes(`{${name}`));
  const lines = Object.entries(steps).map(([name, { unit, called }]) => [name, unit, called]);
  const printed = [...givensOf(problem)].flatMap(([name, value]) => {
    if (givenNamed(problem.skill, name)?.hidden) return [];
    return typeof value === 'string' ? [value] : [numberText(value), printName(problem, name, 'printed', false)];
  });
  return new Set(
    numbersIn(
      JSON.stringify([
        id,
        asks,
        facts,
        title,
        answer,
        printed,
        shown,
        named,
        lines,
        optionsOf(problem),
        promptText(problem),
      ]),
    ),
  );
}

/** Every number of a text, without grouping commas and end zeros. */
export function numbersIn(text: string): string[] {
  const found = text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? [];
  return found.map((number) => String(Number(number)));
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').toLowerCase();
}
