/** What each declared mistake leads to where the answer is a choice, a time, a date or a code. */
import { isSameText, rightText, textOfValues } from './answer-text';
import { carryFrom } from './carry';
import type { Explanation } from './explanation';
import { allMistakenValues } from './mistaken-values';
import { prepare } from './prepared-skill';
import { capital } from './print-name';
import type { Problem } from './problem';
import { textOf } from './prompt';
import { sayMistake } from './say-mistake';

export interface MistakenText {
  readonly id: string;
  readonly text: string;
  /** The value that the line of the mistake comes to, by which two mistakes are told apart; a bank has none. */
  readonly value: string;
  readonly explain: () => Explanation;
}

const known = new WeakMap<Problem, readonly MistakenText[]>();

/** All declared mistakes that lead to an answer in this problem, those included that lead to the right one. */
export function allMistakenTexts(problem: Problem): readonly MistakenText[] {
  const found = known.get(problem);
  if (found) return found;
  const made = [...stepMistakes(problem), ...bankMistakes(problem)];
  known.set(problem, made);
  return made;
}

/** The declared mistakes that lead to another answer than the right one. */
export function mistakenTexts(problem: Problem): readonly MistakenText[] {
  const right = rightText(problem);
  return allMistakenTexts(problem).filter(({ text }) => !isSameText(problem, text, right));
}

function stepMistakes(problem: Problem): MistakenText[] {
  const ready = prepare(problem.skill);
  return allMistakenValues(problem).flatMap((mistaken) => {
    const { mistake, atStep, value } = mistaken;
    const values = carryFrom(ready, problem.values, ready.steps[mistake.at]?.slot ?? -1, atStep);
    const text = values && textOfValues(problem, values, mistake.mistake.codec);
    if (text === undefined) return [];
    const told = `${value.toFraction()} ${mistake.mistake.codec ?? ''}`;
    return [{ id: mistake.id, text, value: told, explain: () => sayMistake(problem, mistaken) }];
  });
}

function bankMistakes(problem: Problem): MistakenText[] {
  const { answer, mistakes } = problem.skill;
  const key = problem.words[answer.of] ?? '';
  return Object.entries(mistakes).flatMap(([id, mistake]): MistakenText[] => {
    const text = 'instead' in mistake ? mistake.instead[key] : undefined;
    if (text === undefined) return [];
    const { kind, called, headline = `${capital(called)}.`, says } = mistake;
    const explain = () => ({ id, kind, called, headline, says: textOf(problem, says.replaceAll('{yours}', text)) });
    return [{ id, text, value: text, explain }];
  });
}
