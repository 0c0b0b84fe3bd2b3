// Laws that hold for responses to every skill: what is right, which mistake is named, what is dangerous.
import { keyOf } from '@shared/engine/answer-key';
import { isText, rightText } from '@shared/engine/answer-text';
import { mark } from '@shared/engine/mark';
import { markProblem } from '@shared/engine/mark-problem';
import { acceptedTexts } from '@shared/engine/mark-text';
import { mistakenTexts } from '@shared/engine/mistaken-texts';
import { answerOf, type Problem } from '@shared/engine/problem';
import { powerOfTen } from '@shared/quantity/exact';
import { round } from '@shared/quantity/round';
import { numberText } from '@shared/quantity/write-number';
import { answerKindOf } from '@shared/skill/answer';
import { describe, expect, test } from 'vitest';
import { drawsOf, everySkill } from '../kit/every-skill';
import { writingsOf } from '../kit/writings';
import { writingsOfText } from '../kit/writings-of-text';

describe.each(everySkill)('%s', (_, skill) => {
  const problems = drawsOf(skill);

  test('accepts the answer first, and nothing that a declared mistake gives', () => {
    const wrong = problems.filter((problem) => {
      const { accepted, right, mistaken } = outcomesOf(problem);
      return accepted[0] !== right || accepted.some((value) => mistaken.some(({ text }) => text === value));
    });
    expect(wrong.map(({ seed }) => seed)).toEqual([]);
  });

  test('names at least 90 in 100 declared mistakes by their rounded values, ties beside each other', () => {
    const tried = problems.flatMap(mistakesNamed);
    const unnamed = tried.filter(({ named, id }) => !named.includes(id));
    // a bank's mistakes belong to some of its keys, a choice's lead to another choice in some of the draws
    expect(tried.length).toBeGreaterThan(skill.answer.kind === 'choice' ? 100 : 300);
    expect(unnamed.length / tried.length, JSON.stringify(unnamed.slice(0, 5))).toBeLessThanOrEqual(0.1);
  });

  test('takes its answer in every reasonable writing', () => {
    const refused = problems.slice(0, 40).flatMap((problem) => {
      const writings = writingsOfAnswer(problem);
      return writings
        .map((typed) => [typed, markProblem(problem, typed).verdict])
        .filter(([, said]) => said !== 'right');
    });
    expect(refused).toEqual([]);
  });

  if (answerKindOf(skill.answer) === 'number') {
    test('says danger for its answer ten, a hundred and a thousand times too high or too low', () => {
      const missed = problems.flatMap((problem) => {
        const key = keyOf(problem);
        const far = [-3, -2, -1, 1, 2, 3].map((power) => numberText(key.answer.mul(powerOfTen(power))));
        return far.map((value) => `${value} ${key.unitText}`).filter((typed) => !mark(key, typed).danger);
      });
      expect(missed).toEqual([]);
    });
  } else {
    test('is asked again, and not marked, where a response cannot be read', () => {
      const marked = problems.slice(0, 20).map((problem) => markProblem(problem, '??').verdict);
      expect(new Set(marked)).toEqual(new Set(['unreadable']));
    });
  }
});

/** What is right and what declared mistakes lead to, as they are typed: numbers as text, or ids, times, dates, codes. */
function outcomesOf(problem: Problem) {
  if (isText(problem)) {
    return { right: rightText(problem), accepted: acceptedTexts(problem), mistaken: mistakenTexts(problem) };
  }
  const key = keyOf(problem);
  const mistaken = key.mistakes().map(({ mistake, value }) => ({
    id: mistake.id,
    text: numberText(round(value, key.round)),
  }));
  return { right: numberText(answerOf(problem)), accepted: key.accepted().map(numberText), mistaken };
}

/** Every declared mistake that differs in this problem, typed as its rounded value, and what it was read as. */
function mistakesNamed(problem: Problem) {
  const unit = isText(problem) ? '' : ` ${keyOf(problem).unitText}`;
  return outcomesOf(problem).mistaken.map(({ id, text }) => {
    const typed = `${text}${unit}`;
    return { id, typed, named: markProblem(problem, typed).explanations.map((explanation) => explanation.id) };
  });
}

/** The answer in every reasonable writing of its kind. */
function writingsOfAnswer(problem: Problem): string[] {
  if (isText(problem)) return writingsOfText(problem.skill.answer.kind, rightText(problem));
  const key = keyOf(problem);
  return writingsOf(key.answer, key.unitText);
}
