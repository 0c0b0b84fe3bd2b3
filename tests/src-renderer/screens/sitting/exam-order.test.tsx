/** Which question comes next, what is unsent, and the order of the review. */
import type { ItemMark } from '@shared/contract/sitting';
import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  countsOf,
  handInWords,
  isLastQuestion,
  isLeftOpen,
  isUnsent,
  numberAfter,
  numberBefore,
  reviewOrder,
} from '../../../../src-renderer/screens/sitting/exam-order';
import { leavingWords } from '../../../../src-renderer/screens/sitting/leaving-words';
import { numberAsked } from '../../../../src-renderer/screens/sitting/number-asked';
import { itemOf, plainRules, sittingOf } from '../../kit/plain-sitting';

const marked = (number: number, marks: readonly ItemMark[], flagged: readonly number[] = []) =>
  sittingOf({
    items: marks.map((mark, at) => ({ number: at + 1, mark, isFlagged: flagged.includes(at + 1) })),
    item: itemOf(number),
  });

describe('the order of questions', () => {
  it.each([
    [1, 2, undefined],
    [2, 3, 1],
    [3, undefined, 2],
  ])('from question %d of 3 Next leads to %s and Previous to %s', (number, after, before) => {
    const sitting = sittingOf({ item: itemOf(number) });
    expect([numberAfter(sitting), numberBefore(sitting)]).toEqual([after, before]);
  });

  it('follows the item drawn ahead where there is one', () => {
    expect(numberAfter(sittingOf({ item: itemOf(3), ahead: itemOf(1) }))).toBe(1);
  });

  it('has no last question in a length in minutes', () => {
    const last = sittingOf({ item: itemOf(3) });
    expect(isLastQuestion(last)).toBe(true);
    expect(isLastQuestion({ ...last, rules: { ...plainRules, length: { minutes: 2 } } })).toBe(false);
  });
});

describe('what stands in the box', () => {
  it('is unsent until it is the answer that was taken', () => {
    expect(isUnsent(marked(1, ['open']), '9 mL')).toBe(true);
    expect(isUnsent(marked(1, ['open']), '  ')).toBe(false);
    const answered = { ...marked(1, ['answered']), item: itemOf(1, { draft: '9 mL' }) };
    expect(isUnsent(answered, '9 mL')).toBe(false);
    expect(isUnsent(answered, '90 mL')).toBe(true);
    expect(isUnsent({ ...answered, item: itemOf(1, { isLocked: true }) }, '90 mL')).toBe(false);
  });

  it('is left open only where nothing was answered before', () => {
    expect(isLeftOpen(marked(1, ['open']), '')).toBe(true);
    expect(isLeftOpen(marked(1, ['answered']), '')).toBe(false);
    expect(isLeftOpen(marked(1, ['open']), '9')).toBe(false);
  });
});

describe('the navigator and the review', () => {
  const sitting = marked(4, ['answered', 'skipped', 'answered', 'open', 'to-come', 'missed'], [3]);

  it('counts answered, skipped, flagged and not seen', () => {
    expect(countsOf(cellsOf(sitting))).toEqual({ answered: 2, skipped: 2, flagged: 1, notSeen: 1 });
  });

  it('tells no verdict', () => {
    const told = marked(1, ['right', 'slip', 'danger']);
    expect(new Set(cellsOf(told).map(({ state }) => state))).toEqual(new Set(['answered']));
  });

  it('lists flagged ones first, then skipped and left ones, not seen and answered', () => {
    expect(reviewOrder(cellsOf(sitting)).map(({ number }) => number)).toEqual([3, 2, 4, 6, 5, 1]);
  });

  it('calls the question that was left for the list skipped, for it was seen', () => {
    const [first] = reviewOrder(cellsOf(marked(1, ['open', 'to-come', 'to-come'])));
    expect(first).toMatchObject({ number: 1, state: 'skipped' });
  });

  it('says before the end what is open', () => {
    const counts = (answered: number) => ({ answered, skipped: 0, flagged: 0, notSeen: 0 });
    expect(handInWords(counts(11), 11)).toMatch(/^All 11 are answered\./);
    expect(handInWords(counts(10), 11)).toBe('10 of 11 are answered. 1 is open and counts as not right.');
    expect(handInWords(counts(9), 11)).toBe('9 of 11 are answered. 2 are open and count as not right.');
  });
});

describe('a number that is asked for', () => {
  it.each([
    ['1', 1],
    [' 11 ', 11],
  ])('%j leads to question %d', (text, number) => {
    expect(numberAsked(text, 11)).toBe(number);
  });

  it.each(['', '0', '12', '1.5', '-1', '1e1', 'two', '11111'])('%j is asked again', (text) => {
    expect(numberAsked(text, 11)).toBe('Type a whole number from 1 to 11.');
  });
});

describe('what is said before leaving', () => {
  it('says what the clock does', () => {
    const timed = { ...plainRules, time: { inAllSeconds: 60 } };
    expect(leavingWords(timed).says).toContain('The clock stands');
    expect(leavingWords({ ...timed, pause: false }).says).toContain('The clock goes on');
    expect(leavingWords(plainRules).says).not.toContain('clock');
    expect(leavingWords({ ...plainRules, length: { minutes: 2 } }).says).toContain('clock');
    expect(leavingWords({ ...timed, mock: { note: 'Ours.' } }).title).toBe('Leave the mock exam?');
  });
});
