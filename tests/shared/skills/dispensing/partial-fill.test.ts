import { meaningHash } from '@shared/engine/meaning-hash';
import { partialFill } from '@shared/skills/dispensing/partial-fill';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('partial fill', () => {
  test.each([
    { prescribed: 60, onHand: 23, perDay: 2, answer: 37 },
    { prescribed: 120, onHand: 41, perDay: 4, answer: 79 },
    { prescribed: 45, onHand: 12, perDay: 3, answer: 33 },
    { prescribed: 30, onHand: 28, perDay: 3, answer: 2 },
    { prescribed: 90, onHand: 36, perDay: 3, answer: 54 },
  ])('$onHand of $prescribed handed out: $answer owed', ({ answer, ...givens }) => {
    expect(answerOfGivens(partialFill, givens)).toBe(answer);
  });

  const order = { prescribed: 60, onHand: 23, perDay: 2 };
  test.each([
    ['83 tablets', 'added'],
    ['23 tablets', 'gave-the-part'],
    ['18 tablets', 'days-owed'],
    ['60 tablets', 'full'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(partialFill, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(partialFill)).toBe('1:a8c0a2ef81c8');
  });
});
