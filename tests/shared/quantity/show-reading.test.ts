import { notationSentence } from '@shared/quantity/notation';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable, type ReadKind } from '@shared/quantity/reading';
import { showReading } from '@shared/quantity/show-reading';
import { describe, expect, test } from 'vitest';

function shown(typed: string, kind: ReadKind = 'number'): string {
  const read = readResponse(typed, kind);
  return isUnreadable(read) ? read.unreadable : showReading(read, kind).replaceAll('\u00a0', ' ');
}

describe('showing how a text was understood', () => {
  test.each([
    ['12.5ml/hr', 'number', '12.5 mL/h'],
    ['1250', 'number', '1,250'],
    ['.5 mg', 'number', '0.5 mg'],
    ['5.0 ug', 'number', '5 mcg'],
    ['10 U', 'number', '10 units'],
    ['5 gr', 'number', '5 grains'],
    ['1 gr', 'number', '1 grain'],
    ['0.9 %', 'number', '0.9%'],
    ['2 tab', 'number', '2 tablets'],
    ['1/2 tab', 'number', '0.5 tablet'],
    ['1/3 tab', 'number', '1/3 tablet'],
    ['2 1/3 tab', 'number', '2 1/3 tablets'],
    ['2/3', 'number', '2/3'],
    ['1/3 %', 'number', '1/3%'],
    ['11 h 46 min', 'number', '706 min'],
    ['400 mg/5 mL', 'number', '80 mg/mL'],
    ['75 mg/m2', 'number', '75 mg/m²'],
    ['1/1000', 'ratio', '1:1,000'],
    ['2:3', 'ratio', '2:3'],
    ['2:30 pm', 'time', '14:30'],
    ['midnight', 'time', '00:00'],
    ['2026-03-04', 'date', 'March 4, 2026'],
    ['1250.5', 'money', '$1,250.50'],
    ['-$3', 'money', '−$3.00'],
    ['$0.4/tab', 'money', '$0.40/tablet'],
    ['ab 123', 'code', 'AB123'],
  ] as const)('shows %s (%s) as %s', (typed, kind, text) => {
    expect(shown(typed, kind)).toBe(text);
  });

  test('keeps number and unit on one line', () => {
    const read = readResponse('12.5 mL/h');
    expect(isUnreadable(read) ? '' : showReading(read)).toBe('12.5\u00a0mL/h');
  });
});

describe('coaching unsafe writing', () => {
  test.each([
    ['leading-zero', '0.5 mg', 'Read as 0.5 mg. Lead with the zero.'],
    ['trailing-zero', '5 mg', 'Read as 5 mg. A zero after the last figure invites a tenfold read.'],
    ['trailing-point', '5 mg', 'Read as 5 mg. Leave out the point after a whole number.'],
    ['units-spelled-out', '10 units', 'Read as 10 units. Write units in full: U reads as 0, IU as IV.'],
    ['mcg-not-micro-sign', '5 mcg', 'Read as 5 mcg. Write mc for micro: µ reads as m, a thousandfold slip.'],
    ['mL-not-cc', '5 mL', 'Read as 5 mL. Write mL: cc reads as 00.'],
    ['no-point-after-unit', '5 mg', 'Read as 5 mg. Leave out the full stop: it reads as 1.'],
    ['grain-spelled-out', '5 grains', 'Read as 5 grains. Write grains in full: gr reads as gram.'],
    ['letter-case', '5 mg', 'Read as 5 mg. Capitals matter in units: M is mega, m is milli.'],
  ] as const)('says for %s what was read and what is safe', (rule, safeForm, sentence) => {
    expect(notationSentence(rule, safeForm)).toBe(sentence);
  });
});
