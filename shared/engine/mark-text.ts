/** Marks a response that is no number: a choice, a time, a date or a code. */
import { zero } from '../quantity/exact';
import { readResponse } from '../quantity/read-response';
import { isUnreadable, type Reading, type Unreadable } from '../quantity/reading';
import { isSpecialUnit } from '../quantity/special-unit';
import { specialText } from '../quantity/write-time';
import { acceptedWays } from './accepted-ways';
import { isSameText, rightText, textOfValues } from './answer-text';
import type { Marked, Verdict } from './mark';
import { mistakenTexts } from './mistaken-texts';
import { optionsOf } from './options';
import { prepare } from './prepared-skill';
import type { Problem } from './problem';

/** Marks a response by its text: right, a declared mistake, or nothing we know. Danger belongs to numbers. */
export function markText(problem: Problem, response: string): Marked {
  const reading = readText(problem, response);
  if (isUnreadable(reading))
    return { verdict: 'unreadable', danger: false, unreadable: reading.unreadable, explanations: [], notation: [] };
  const text = reading.text ?? '';
  const said = (verdict: Verdict, explanations: Marked['explanations'] = []): Marked => {
    return { verdict, danger: false, reading, explanations, notation: [] };
  };
  if (acceptedTexts(problem).some((right) => isSameText(problem, right, text))) return said('right');
  const mistakes = mistakenTexts(problem).filter((mistake) => isSameText(problem, mistake.text, text));
  if (mistakes.length === 0) return said('wrong');
  return said(
    'mistake',
    mistakes.map(({ explain }) => explain()),
  );
}

/** The right answer first, then what declared other ways of working give. */
export function acceptedTexts(problem: Problem): readonly string[] {
  const others = acceptedWays(problem).flatMap(({ values }) => textOfValues(problem, values) ?? []);
  return [...new Set([rightText(problem), ...others])];
}

/** The response in the one form of its kind, as `text` of the reading. */
function readText(problem: Problem, response: string): Reading | Unreadable {
  const { kind } = problem.skill.answer;
  if (kind === 'choice') return readChoice(problem, response);
  if (kind === undefined || kind === 'number') throw new Error(`${problem.skill.id} asks for a number`);
  const reading = readResponse(response, kind);
  if (isUnreadable(reading) || kind !== 'time') return reading;
  const { unit } = prepare(problem.skill).answerStep.step;
  if (unit === 'time and day' && reading.text === undefined)
    return { unreadable: 'Write the day beside the time: 06:30 the next day, for example.' };
  return isSpecialUnit(unit) ? { ...reading, text: specialText(reading.value, unit) } : reading;
}

/** A choice by its id; its words are understood as well. */
function readChoice(problem: Problem, response: string): Reading | Unreadable {
  const options = optionsOf(problem);
  const typed = plain(response);
  const chosen = options.find(({ id, words }) => plain(id) === typed || plain(words) === typed);
  if (chosen) return { value: zero, unit: undefined, place: undefined, notation: [], text: chosen.id };
  return { unreadable: `That is none of the choices. Choose one: ${options.map(({ id }) => id).join(', ')}.` };
}

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-').trim().toLowerCase();
}
