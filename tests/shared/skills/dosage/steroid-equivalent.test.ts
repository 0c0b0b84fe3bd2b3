import { meaningHash } from '@shared/engine/meaning-hash';
import { steroidEquivalent } from '@shared/skills/dosage/steroid-equivalent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('equal doses of corticosteroids', () => {
  test.each([
    { dose: 40, fromMg: 5, toMg: 4, answer: 32 },
    { dose: 60, fromMg: 5, toMg: 0.75, answer: 9 },
    { dose: 40, fromMg: 4, toMg: 0.75, answer: 7.5 },
    { dose: 10, fromMg: 0.75, toMg: 5, answer: 66.7 }, // about 66.66667
    { dose: 75, fromMg: 20, toMg: 0.75, answer: 2.8 }, // 2.8125
    { dose: 1.5, fromMg: 0.75, toMg: 20, answer: 40 },
    { dose: 15, fromMg: 5, toMg: 0.75, answer: 2.3 }, // 2.25, halfway
  ])('$dose mg at $fromMg mg in the table is $answer mg at $toMg mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(steroidEquivalent, givens)).toBe(answer);
  });

  const order = { dose: 40, fromMg: 5, toMg: 20 };
  test.each([
    ['40 mg', 'same-mg'],
    ['10 mg', 'inverted'],
    ['55 mg', 'added'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(steroidEquivalent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(steroidEquivalent)).toBe('1:34ca5e8fd4c9');
  });
});
