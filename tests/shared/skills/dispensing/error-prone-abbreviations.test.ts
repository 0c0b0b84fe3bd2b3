import { meaningHash } from '@shared/engine/meaning-hash';
import { errorProneAbbreviations } from '@shared/skills/dispensing/error-prone-abbreviations';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('error-prone abbreviations', () => {
  test.each([
    { written: '.5 mg', answer: '0.5 mg' },
    { written: 'QD', answer: 'daily' },
    { written: 'µg', answer: 'mcg' },
    { written: 'HCT', answer: 'hydrocortisone or hydroCHLOROthiazide, written in full' },
  ])('$written means $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(errorProneAbbreviations, givens)).toBe(answer);
  });

  const order = { written: '.5 mg' };
  test.each([['5 mg', 'ten-or-more-times']])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(errorProneAbbreviations, order, response)).toEqual([mistake]);
  });

  test('offers the drug that the abbreviation is taken for', () => {
    expect(namedMistakes(errorProneAbbreviations, { written: 'MSO4' }, 'magnesium sulfate')).toEqual([
      'look-alike-salt',
    ]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(errorProneAbbreviations)).toBe('1:5704d3a6c0c0');
  });
});
