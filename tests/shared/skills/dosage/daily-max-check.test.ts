import { meaningHash } from '@shared/engine/meaning-hash';
import { dailyMaxCheck } from '@shared/skills/dosage/daily-max-check';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('daily maximum', () => {
  test.each([
    { mgPerDose: 325, tabletsPerDose: 2, hours: 4, otherMg: 500, maxDay: 4000, answer: 'over' }, // 4,400
    { mgPerDose: 325, tabletsPerDose: 2, hours: 6, otherMg: 650, maxDay: 4000, answer: 'within' }, // 3,250
    { mgPerDose: 500, tabletsPerDose: 2, hours: 12, otherMg: 1000, maxDay: 3000, answer: 'within' }, // 3,000, the limit
    { mgPerDose: 200, tabletsPerDose: 2, hours: 8, otherMg: 200, maxDay: 1200, answer: 'over' }, // 1,400
  ])('$tabletsPerDose of $mgPerDose mg every $hours h and $otherMg mg: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(dailyMaxCheck, givens)).toBe(answer);
  });

  const order = { mgPerDose: 200, tabletsPerDose: 1, hours: 6, otherMg: 200, maxDay: 1200 };
  test.each([['over', 'hours-as-doses']])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dailyMaxCheck, order, response)).toEqual([mistake]);
  });

  test('names every slip that leads to the same choice', () => {
    const order = { mgPerDose: 325, tabletsPerDose: 2, hours: 4, otherMg: 500, maxDay: 4000 };
    expect(namedMistakes(dailyMaxCheck, order, 'within')).toEqual(['hours-as-doses', 'forgot-other', 'one-tablet']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dailyMaxCheck)).toBe('1:b96ae909a873');
  });
});
