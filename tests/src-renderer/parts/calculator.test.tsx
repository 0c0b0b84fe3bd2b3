/** What a pocket calculator shows after a row of keys; the values are worked by hand. */
import { describe, expect, it } from 'vitest';
import { keyFor, keysOf } from '../../../src-renderer/parts/calculator/calculator-keys';
import {
  type CalculatorKey,
  type CalculatorState,
  cleared,
  displayText,
  lineText,
  press,
} from '../../../src-renderer/parts/calculator/calculator-state';

/** The state after keys written with a space between them. */
function afterKeys(keys: string): CalculatorState {
  return keys.split(' ').reduce((state, written) => {
    const key = keysOf('root-and-memory').find((known) => known === written);
    if (!key) throw new Error(`${written} is no key`);
    return press(state, key);
  }, cleared);
}

const shown = (keys: string) => displayText(afterKeys(keys));

describe('the display', () => {
  it.each([
    ['1 2 + 9 + 6 + 3 =', '30'],
    ['0 . 1 + 0 . 2 =', '0.3'],
    ['1 ÷ 3 × 3 =', '1'],
    ['1 ÷ 3 =', '0.33333333333'],
    ['2 ÷ 3 =', '0.66666666667'],
    ['2 + 3 × 4 =', '20'],
    ['5 − 8 =', '−3'],
    ['7 ± × 6 =', '−42'],
    ['1 2 5 0 0', '12,500'],
    ['1 2 5 0 . 0', '1,250.0'],
    ['. 5', '0.5'],
    ['. . 5 .', '0.5'],
    ['0 0 7', '7'],
    ['4 + − 1 =', '3'],
    ['9 ⌫', '0'],
    ['9 8 ⌫', '9'],
    ['1 4 4 √', '12'],
    ['2 √', '1.41421356237'],
    ['3 M+ 4 M+ 2 M− MR', '5'],
    ['3 M+ C MR', '3'],
    ['3 M+ MC MR', '0'],
    ['6 = 7', '7'],
    ['4 + 4 M+ + MR =', '12'],
    ['5 + MR + 1 =', '6'],
    ['6 + 1 = 2', '2'],
    ['6 + 1 = + 2 =', '9'],
  ])('%s shows %s', (keys, value) => {
    expect(shown(keys)).toBe(value);
  });

  it('takes no more than twelve digits', () => {
    expect(shown('1 2 3 4 5 6 7 8 9 0 1 2 3')).toBe('123,456,789,012');
  });
});

describe('what cannot be worked out', () => {
  it.each([
    ['1 ÷ 0 =', 'Nothing can be divided by zero'],
    ['4 ± √', 'No root of a negative number'],
    ['9 9 9 9 9 9 9 9 9 9 9 9 × 9 9 =', 'More than 12 figures'],
  ])('%s says why, and only C goes on', (keys, says) => {
    const faulty = afterKeys(keys);
    expect([displayText(faulty), lineText(faulty)]).toEqual(['Error', says]);
    expect(press(faulty, '7')).toBe(faulty);
    expect(displayText(press(press(faulty, 'C'), '7'))).toBe('7');
  });
});

describe('the line above the display and the tape', () => {
  it('shows what is worked out', () => {
    expect(lineText(afterKeys('1 2 + 9'))).toBe('12 +');
    expect(lineText(afterKeys('1 2 + 9 ='))).toBe('12 + 9');
  });

  it('brackets a sum that is then multiplied, since it was worked out first', () => {
    expect(lineText(afterKeys('2 + 3 × 4 ='))).toBe('(2 + 3) × 4');
    expect(lineText(afterKeys('2 × 3 + 4 ='))).toBe('2 × 3 + 4');
  });

  it('keeps the last three finished lines, the newest first', () => {
    expect(afterKeys('1 + 1 = 2 + 2 = 3 + 3 = 4 + 4 = 5').tape).toEqual(['4 + 4 = 8', '3 + 3 = 6', '2 + 2 = 4']);
  });

  it('puts a line on the tape once, also when its result is worked on', () => {
    const state = afterKeys('6 + 1 = + 2 =');
    expect([state.tape, lineText(state)]).toEqual([['6 + 1 = 7'], '7 + 2']);
  });
});

describe('the keyboard', () => {
  it.each<[string, CalculatorKey]>([
    ['7', '7'],
    ['*', '×'],
    ['/', '÷'],
    ['-', '−'],
    ['Enter', '='],
    ['Backspace', '⌫'],
  ])('presses with %s the key %s', (pressed, key) => {
    expect(keyFor(pressed, 'four')).toBe(key);
  });

  it('has a root only where the calculator has one', () => {
    expect([keyFor('r', 'four'), keyFor('r', 'root-and-memory'), keyFor('q', 'four')]).toEqual([
      undefined,
      '√',
      undefined,
    ]);
  });
});
