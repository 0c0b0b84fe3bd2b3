import { cleanText } from '@shared/quantity/clean-text';
import { describe, expect, test } from 'vitest';

const hidden = { unreadable: 'There is a hidden character in this. Type the answer again.' };

describe('cleaning typed text', () => {
  test.each([
    ['spaces around it', '  5 mg \n', '5 mg'],
    ['a no-break space', '5\u00a0mg', '5 mg'],
    ['a thin space', '1\u2009234', '1 234'],
    ['a narrow no-break space', '1\u202f234', '1 234'],
    ['an ideographic space', '5\u3000mg', '5 mg'],
    ['a byte order mark', '\ufeff5 mg', '5 mg'],
    ['a zero-width space', '5\u200b mg', '5 mg'],
    ['a zero-width joiner', '5\u200d mg', '5 mg'],
    ['a left-to-right mark', '\u200e5 mg', '5 mg'],
    ['a right-to-left mark', '5 mg\u200f', '5 mg'],
    ['full-width digits and letters', '５．５ｍｇ', '5.5mg'],
    ['a full-width slash and percent', '５／６％', '5/6%'],
    ['the true minus', '\u22125', '-5'],
    ['an en dash', '5\u201310', '5-10'],
    ['a no-break hyphen', '0069\u20113150', '0069-3150'],
    ['the fraction slash', '1\u20442', '1/2'],
    ['the division slash', '1\u22152', '1/2'],
    ['the Greek mu', '5 \u03bcg', '5 \u00b5g'],
    ['a unit in one character', '5 ㎎', '5 mg'],
    ['degrees in one character', '37 ℃', '37 °C'],
    ['the ratio sign', '1\u223610', '1:10'],
    ['a fraction in one character, left whole', '1½', '1½'],
    ['a raised digit, left raised', '10³', '10³'],
  ])('understands %s', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  test.each([
    ['a right-to-left override', '5\u202e mg'],
    ['an isolate', '\u20665 mg'],
    ['NUL', '5\u0000'],
    ['an escape code', '\u001b[31m5'],
    ['delete', '5\u007f'],
    ['a C1 control', '5\u0085mg'],
    ['a tab inside', '5\tmg'],
    ['a line break inside', '5\n6'],
    ['a line separator inside', '5\u2028mg'],
    ['half a surrogate pair', '5\ud83d'],
    ['a private character', '5\ue000'],
    ['a tag character', '5\u{e0041}'],
  ])('refuses %s', (_, typed) => {
    expect(cleanText(typed)).toEqual(hidden);
  });

  test.each(['٥', '۵ mg', '५', '５٥', '𝟓'])('refuses %s, a digit of another script', (typed) => {
    expect(cleanText(typed)).toEqual({ unreadable: 'Write numbers with the digits 0 to 9.' });
  });

  test.each(['', ' ', '\n\t', '\u200b', '\ufeff \u00a0'])('says that nothing is written (%j)', (typed) => {
    expect(cleanText(typed)).toEqual({ unreadable: 'Nothing is written yet. Type your answer.' });
  });

  test('takes 100 characters and refuses 101, spaces counted', () => {
    expect(cleanText('5'.padEnd(100))).toBe('5');
    expect(cleanText('5'.padEnd(101))).toEqual({ unreadable: 'Write the answer alone, in 100 characters at most.' });
  });
});
