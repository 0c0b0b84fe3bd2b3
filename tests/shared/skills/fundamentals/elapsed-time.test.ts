import { meaningHash } from '@shared/engine/meaning-hash';
import { elapsedTime } from '@shared/skills/fundamentals/elapsed-time';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('time between two clock readings', () => {
  test.each([
    { start: '21:45', finish: '06:15', answer: 8.5 },
    { start: '23:30', finish: '02:15', answer: 2.75 },
    { start: '18:15', finish: '00:00', answer: 5.75 },
    { start: '07:45', finish: '01:00', answer: 17.25 },
    { start: '22:05', finish: '06:10', answer: 8.08 }, // 485 min, 8.08333...
    { start: '14:00', finish: '13:51', answer: 23.85 },
    { start: '13:15', finish: '23:00', answer: 9.75 },
  ])('from $start to $finish is $answer h', ({ answer, ...givens }) => {
    expect(answerOfGivens(elapsedTime, givens)).toBe(answer);
  });

  const order = { start: '21:45', finish: '06:15' };
  test.each([
    ['15.5 h', ['no-midnight']],
    ['8.7 h', ['hundred-minute-hour']],
    ['9.5 h', ['hour-too-many']],
    ['20.5 h', ['twelve-hours-off']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(elapsedTime, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(elapsedTime)).toBe('1:69923b307651');
  });
});
