import { meaningHash } from '@shared/engine/meaning-hash';
import { time24To12 } from '@shared/skills/fundamentals/time-24-to-12';
import { describe, expect, test } from 'vitest';
import { marked, namedMistakes, textOfGivens } from '../../../kit/marked';

describe('24-hour to 12-hour clock', () => {
  test.each([
    { clock: '00:15', answer: '00:15' },
    { clock: '12:00', answer: '12:00' },
    { clock: '13:05', answer: '13:05' },
    { clock: '21:45', answer: '21:45' },
    { clock: '23:55', answer: '23:55' },
    { clock: '22:10', answer: '22:10' },
  ])('$clock is $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(time24To12, givens)).toBe(answer);
  });

  const order = { clock: '21:45' };
  test.each([
    ['9:45 am', ['am-pm-swapped']],
    ['11:45 pm', ['took-off-ten']],
    ['10:45 pm', ['one-hour-off']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(time24To12, order, response)).toEqual(mistakes);
  });

  test('takes the time with pm and the same time on the 24-hour clock as one', () => {
    expect(marked(time24To12, { clock: '13:05' }, '1:05 pm').verdict).toBe('right');
    expect(marked(time24To12, { clock: '00:15' }, '12:15 am').verdict).toBe('right');
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(time24To12)).toBe('1:08cc9fb40232');
  });
});
