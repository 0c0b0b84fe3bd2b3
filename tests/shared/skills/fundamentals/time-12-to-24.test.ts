import { meaningHash } from '@shared/engine/meaning-hash';
import { time12To24 } from '@shared/skills/fundamentals/time-12-to-24';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('12-hour to 24-hour clock', () => {
  test.each([
    { hour: 9, minute: 45, isPm: 1, answer: '21:45' },
    { hour: 12, minute: 5, isPm: 0, answer: '00:05' },
    { hour: 12, minute: 30, isPm: 1, answer: '12:30' },
    { hour: 1, minute: 0, isPm: 1, answer: '13:00' },
    { hour: 11, minute: 55, isPm: 1, answer: '23:55' },
    { hour: 7, minute: 20, isPm: 0, answer: '07:20' },
  ])('$hour:$minute ($isPm) is $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(time12To24, givens)).toBe(answer);
  });

  const order = { hour: 9, minute: 45, isPm: 1 };
  test.each([
    ['09:45', ['never-add-12']],
    ['1945', ['added-ten']],
    ['22:45', ['one-hour-off']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(time12To24, order, response)).toEqual(mistakes);
  });

  test('reads half past twelve at night, left as it is, as an hour left unchanged', () => {
    expect(namedMistakes(time12To24, { hour: 12, minute: 30, isPm: 0 }, '12:30')).toEqual(['never-add-12']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(time12To24)).toBe('1:15a6a72c851a');
  });
});
