/** The words, marks and keys of a sitting. */
import type { ItemMark, ItemVerdict } from '@shared/contract/sitting';
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../../src-renderer/parts/verdict-panel/tone-of';
import { currentStep, stepEntries } from '../../../../src-renderer/screens/sitting/item-steps';
import { listedOptions } from '../../../../src-renderer/screens/sitting/listed-options';
import {
  calculatorNote,
  drillKeys,
  limitWords,
  marksAround,
  marksSentence,
  mockKeys,
  sizeOfProblem,
  verdictWord,
} from '../../../../src-renderer/screens/sitting/sitting-words';
import { itemOf, plainRules, sittingOf } from '../../kit/plain-sitting';

const items = (count: number, mark: ItemMark = 'to-come') =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, mark, isFlagged: false }));

const verdict = (part: Partial<ItemVerdict>): ItemVerdict => ({
  verdict: 'mistake',
  danger: false,
  headline: '',
  says: '',
  ...part,
});

describe('the marks of a drill', () => {
  it('are all shown where they fit, else those around the current item', () => {
    expect(marksAround(items(16), 9)).toHaveLength(16);
    const numbers = (current: number) => marksAround(items(40), current).map(({ number }) => number);
    expect([numbers(1)[0], numbers(1).at(-1)]).toEqual([1, 16]);
    expect(numbers(25)).toContain(25);
    expect([numbers(40)[0], numbers(40).at(-1)]).toEqual([25, 40]);
  });

  it('are one sentence for those who cannot see them', () => {
    const marks: readonly ItemMark[] = ['right', 'right', 'slip', 'danger', 'skipped', 'open'];
    const sitting = sittingOf({
      items: marks.map((mark, at) => ({ number: at + 1, mark, isFlagged: false })),
      item: itemOf(6),
      rules: { ...plainRules, length: { items: 8 } },
    });
    expect(marksSentence(sitting)).toBe('Item 6 of 8: 2 right, 1 slip, 1 dangerous, 1 skipped.');
    expect(marksSentence(sittingOf())).toBe('Item 1 of 3.');
  });
});

describe('a verdict in one line', () => {
  it.each([
    [{ verdict: 'right' }, 'right', 'Right.'],
    [{ verdict: 'rounding' }, 'right', 'Right, rounding.'],
    [{ verdict: 'mistake', kind: 'unit' }, 'slip', 'Not yet, unit.'],
    [{ verdict: 'wrong' }, 'slip', 'Not yet.'],
    [{ verdict: 'tenfold', danger: true }, 'danger', 'Stop.'],
  ] as const)('%j has the tone %s and begins with %s', (part, tone, word) => {
    expect([toneOf(verdict(part)), verdictWord(verdict(part))]).toEqual([tone, word]);
  });
});

describe('the size of a problem', () => {
  it.each([
    [110, 'short'],
    [111, 'middle'],
    [220, 'middle'],
    [221, 'long'],
  ])('of %d letters is %s', (length, size) => {
    const { problem } = itemOf(1);
    const prompt = { ...problem.prompt, order: [{ text: 'x'.repeat(length), isFigure: false }], question: [] };
    expect(sizeOfProblem({ problem: { ...problem, prompt } })).toBe(size);
  });
});

describe('the keys', () => {
  const names = (keys: readonly { readonly name: string }[]) => keys.map(({ name }) => name);

  it('of a drill hold only what the plan allows', () => {
    expect(names(drillKeys(sittingOf()))).toEqual(['Enter', 'Ctrl+Enter', 'F7', 'F2', 'F4', 'Esc']);
    const strict = { ...plainRules, pause: false, help: false, calculator: 'four' as const };
    expect(names(drillKeys(sittingOf({ rules: strict })))).toEqual(['Enter', 'Ctrl+Enter', 'F8', 'Esc']);
  });

  it('of a drill that waits to go on neither skip nor help', () => {
    expect(names(drillKeys(sittingOf({ item: itemOf(1, { isLocked: true }) })))).toEqual(['Enter', 'F7', 'Esc']);
  });

  it('of an exam are no letters while a field is typed in', () => {
    const rules = { ...plainRules, goesBack: true, pause: false };
    expect(names(mockKeys(sittingOf({ rules })))).toEqual(['Enter', 'Ctrl+F', 'Ctrl+G', 'Esc']);
    const options = itemOf(1, { form: optionsOf(4) });
    expect(names(mockKeys(sittingOf({ rules, item: options })))).toEqual(['A B C D', 'Enter', 'F', 'G', 'Esc']);
    expect(names(mockKeys(sittingOf({ rules: { ...rules, goesBack: false } })))).toEqual(['Enter', 'Esc']);
  });
});

describe('the letters in the foot bar', () => {
  it.each([
    ['A B', { kind: 'hunt', claimed: '5 mL' }],
    ['A B', optionsOf(2)],
    ['A B C', optionsOf(3)],
    ['A B C D', optionsOf(4)],
    ['A B C D E', optionsOf(5)],
  ] as const)('are %s where so many options stand', (name, form) => {
    const item = itemOf(1, { form });
    expect(drillKeys(sittingOf({ item }))[0]?.name).toBe(name);
    expect(mockKeys(sittingOf({ item }))[0]?.name).toBe(name);
  });
});

function optionsOf(count: number) {
  const options = Array.from({ length: count }, (_, at) => ({ id: `${at}`, text: `${at}` }));
  return { kind: 'options' as const, options };
}

describe('the options', () => {
  it('carry letters in the order drawn, and a hunt has two', () => {
    const options = ['w', 'x', 'y', 'z'].map((id) => ({ id, text: id }));
    expect(listedOptions({ kind: 'options', options }).map(({ letter, id }) => letter + id)).toEqual([
      'Aw',
      'Bx',
      'Cy',
      'Dz',
    ]);
    expect(listedOptions({ kind: 'hunt', claimed: '5 mL' }).map(({ id }) => id)).toEqual(['right', 'off']);
    expect(listedOptions({ kind: 'typed' })).toEqual([]);
  });
});

describe('the steps of an item', () => {
  const taken = { step: 'infusionMinutes', response: '420 min', says: 'Turn the hours into minutes.' };

  it('are open in their order, and the one chosen by hand before all', () => {
    const entries = stepEntries(itemOf(1, { steps: [{ ...taken, verdict: 'right' }] }), { totalDrops: '37' });
    expect([currentStep(entries, undefined), currentStep(entries, 2), entries[1]?.draft]).toEqual([1, 2, '37']);
  });

  it('show what was entered without a mark where feedback comes at the end', () => {
    const entries = stepEntries(itemOf(1, { steps: [taken] }), {});
    expect(entries[0]).toEqual({ draft: '', entered: '420 min' });
    expect(currentStep(entries, undefined)).toBe(1);
  });
});

describe('what stands beside a clock and a calculator', () => {
  it.each([
    [undefined, undefined],
    [840_000, 'left of 14 min'],
    [20_000, 'left of 20 s'],
  ])('a limit of %s ms is %s', (limitMs, words) => {
    expect(limitWords(limitMs)).toBe(words);
  });

  it('says whose calculator it is', () => {
    expect(calculatorNote({ calculator: 'four', mock: { note: '' } })).toContain('our reading of the exam');
    expect(calculatorNote({ calculator: 'root-and-memory' })).toContain('root and memory');
  });
});
