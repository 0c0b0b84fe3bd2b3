/** The choices that a problem offers, in an order that tells nothing of this problem. */
import type { BankAnswer } from '../skill/answer';
import type { Problem } from './problem';
import { picksOf, shuffled } from './random';

export interface Option {
  readonly id: string;
  readonly words: string;
}

/** How many meanings of a bank are offered. */
const offered = 4;

const known = new WeakMap<Problem, readonly Option[]>();

/**
 * Declared choices stand in the declared order, the same in every problem. Meanings of a bank are drawn with the
 * problem: the right one, what its mistakes take it for, and others, in drawn order. None where no choice is asked.
 */
export function optionsOf(problem: Problem): readonly Option[] {
  const found = known.get(problem);
  if (found) return found;
  const { answer } = problem.skill;
  const options =
    'choices' in answer
      ? Object.entries(answer.choices).map(([id, { says }]) => ({ id, words: says }))
      : 'bank' in answer
        ? meaningsOffered(problem, answer).map((words) => ({ id: words, words }))
        : [];
  known.set(problem, options);
  return options;
}

/** The right meaning of a bank's drawn key. */
export function meaningOf({ skill, words }: Problem): string {
  const { answer } = skill;
  const meaning = 'bank' in answer ? answer.bank[words[answer.of] ?? ''] : undefined;
  if (meaning === undefined) throw new Error(`${skill.id}: the bank has no meaning for "${words[answer.of]}"`);
  return meaning;
}

function meaningsOffered(problem: Problem, { of, bank, among }: BankAnswer): readonly string[] {
  if (among) return among;
  const { skill, words, seed = 'stated' } = problem;
  const key = words[of] ?? '';
  const pick = picksOf(skill.id, `${seed}|options|${key}`);
  const right = meaningOf(problem);
  const confused = Object.values(skill.mistakes).flatMap((mistake) =>
    'instead' in mistake ? (mistake.instead[key] ?? []) : [],
  );
  const others = shuffled(Object.values(bank), pick);
  const meanings = [...new Set([right, ...confused, ...others])].slice(0, Math.max(offered, confused.length + 1));
  return shuffled(meanings, pick);
}
