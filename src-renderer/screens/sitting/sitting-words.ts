/** The words and small decisions of a sitting that depend on where it stands. */
import type { SittingRules } from '@shared/contract/plan';
import type { ItemMark, ItemVerdict, ItemView, SittingView } from '@shared/contract/sitting';
import type { KeyLine } from '../../parts/shell/places';
import { toneOf } from '../../parts/verdict-panel/tone-of';
import { listedOptions } from './listed-options';

type Items = SittingView['items'];

/** The marks that fit into the top bar: all of a short drill, else those around the current item. */
export function marksAround(items: Items, current: number | undefined, most = 16): Items {
  if (items.length <= most) return items;
  const at = Math.max(
    0,
    items.findIndex(({ number }) => number === current),
  );
  const first = Math.min(Math.max(0, at - most + 4), items.length - most);
  return items.slice(first, first + most);
}

/** `Item 9 of 16: 7 right, 1 slip.` One sentence in place of a row of marks. */
export function marksSentence({ items, rules, item }: Pick<SittingView, 'items' | 'rules' | 'item'>): string {
  const count = (...marks: readonly ItemMark[]) => items.filter(({ mark }) => marks.includes(mark)).length;
  const counted = [
    [count('right'), 'right'],
    [count('slip'), count('slip') === 1 ? 'slip' : 'slips'],
    [count('danger'), 'dangerous'],
    [count('answered'), 'answered'],
    [count('skipped'), 'skipped'],
    [count('missed'), 'out of time'],
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]));
  const of = 'items' in rules.length ? ` of ${rules.length.items}` : '';
  const where = item ? `Item ${item.number}${of}` : `${items.length} items`;
  return counted.length === 0 ? `${where}.` : `${where}: ${counted.join(', ')}.`;
}

/** `9 of 16`; of items without end the number alone. */
export function placeWords(number: number, { length }: Pick<SittingRules, 'length'>): string {
  return 'items' in length ? `${number} of ${length.items}` : `item ${number}`;
}

/** How large the text of a problem may be: a short one fills the screen, a long one still fits it. */
export function sizeOfProblem({ problem: { prompt } }: Pick<ItemView, 'problem'>): 'short' | 'middle' | 'long' {
  const length = [...prompt.order, ...prompt.question].reduce((sum, { text }) => sum + text.length, 0);
  if (length <= 110) return 'short';
  return length <= 220 ? 'middle' : 'long';
}

/** Whether a verdict only asks again, and the item stays open without a try used. */
export function isAskedAgain(verdict: ItemVerdict | undefined): boolean {
  return verdict?.verdict === 'unreadable' || verdict?.verdict === 'unit-missing';
}

/** The word in front of a verdict's line. */
export function verdictWord(verdict: ItemVerdict): string {
  const tone = toneOf(verdict);
  switch (tone) {
    case 'right':
      return verdict.verdict === 'rounding' ? 'Right, rounding.' : 'Right.';
    case 'slip':
      return verdict.kind ? `Not yet, ${verdict.kind}.` : 'Not yet.';
    case 'danger':
      return 'Stop.';
    default:
      return tone satisfies never;
  }
}

/** `PTCE · 11 items`. */
export function lengthWords({ length }: Pick<SittingRules, 'length'>): string {
  if ('minutes' in length) return `${length.minutes} min`;
  return length.items === 1 ? '1 item' : `${length.items} items`;
}

/** `left of 14 min`. */
export function limitWords(limitMs: number | undefined): string | undefined {
  if (limitMs === undefined) return undefined;
  const minutes = Math.round(limitMs / 60_000);
  return minutes < 1 ? `left of ${Math.round(limitMs / 1000)} s` : `left of ${minutes} min`;
}

export function drillKeys({ rules, item }: Pick<SittingView, 'rules' | 'item'>, isClass = false): readonly KeyLine[] {
  return [
    ...optionKeys(item),
    { name: 'Enter', does: 'Check, or go on', word: item?.isLocked ? 'go on' : 'check' },
    ...(item?.isLocked
      ? []
      : [
          { name: 'Ctrl+Enter', does: 'Skip this item; it comes back at the end', word: 'skip, comes back at the end' },
        ]),
    ...(rules.pause ? [pauseKey] : []),
    ...(rules.help && !item?.isLocked
      ? [
          { name: 'F2', does: 'Take the next hint', word: 'hint' },
          { name: 'F4', does: 'Work it step by step', word: 'steps' },
        ]
      : []),
    ...(rules.calculator === 'none' ? [] : [calculatorKey]),
    isClass
      ? { name: 'Esc', does: 'Leave the class', word: 'leave' }
      : { name: 'Esc', does: 'Leave or end the drill', word: 'end drill' },
  ];
}

export function mockKeys({ rules, item }: Pick<SittingView, 'rules' | 'item'>): readonly KeyLine[] {
  const isTyped = item?.form.kind === 'typed';
  return [
    ...optionKeys(item),
    { name: 'Enter', does: 'Go to the next question', word: 'next' },
    ...(rules.goesBack
      ? [
          isTyped
            ? { name: 'Ctrl+F', does: 'Flag the question', word: 'flag' }
            : { name: 'F', does: 'Flag the question; Ctrl+F from a field', word: 'flag' },
          isTyped
            ? { name: 'Ctrl+G', does: 'Go to a question by its number', word: 'go to a number' }
            : { name: 'G', does: 'Go to a question by its number; Ctrl+G from a field', word: 'go to a number' },
        ]
      : []),
    ...(rules.pause ? [pauseKey] : []),
    ...(rules.calculator === 'none' ? [] : [calculatorKey]),
    { name: 'Esc', does: 'Leave or end', word: 'leave' },
  ];
}

/** The letters of the options that stand there, a key each; of a typed item none. */
function optionKeys(item: SittingView['item']): readonly KeyLine[] {
  if (!item || item.form.kind === 'typed') return [];
  const letters = listedOptions(item.form).map(({ letter }) => letter);
  return [{ name: letters.join(' '), does: 'Choose an option', word: 'choose' }];
}

const pauseKey: KeyLine = {
  name: 'F7',
  does: 'Pause: hides the problem, stops the clock',
  word: 'pause: hides the problem, stops the clock',
};
const calculatorKey: KeyLine = { name: 'F8', does: 'Open or close the calculator', word: 'calculator' };

/** Whose calculator it is: what the examination's own one can do is not published for all of them. */
export function calculatorNote({ mock, calculator }: Pick<SittingRules, 'mock' | 'calculator'>): string {
  const can = calculator === 'four' ? 'Four functions' : 'Four functions, root and memory';
  return mock ? `${can}, our reading of the exam’s. Works from left to right.` : `${can}. Works from left to right.`;
}
