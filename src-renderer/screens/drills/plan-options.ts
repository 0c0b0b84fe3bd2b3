/** What can be chosen in a plan, in words. */
import type { Plan } from '@shared/contract/plan';
import type { Option } from '../../parts/choice/choice';
import type { PlanDraft } from './plan-draft';

type Options<T extends string | number> = readonly Option<T>[];

export const lengthOptions: Options<PlanDraft['lengthIn']> = [
  { value: 'items', called: 'A number of items' },
  { value: 'minutes', called: 'Minutes, items without end' },
];

export const timeOptions: Options<PlanDraft['timeIn']> = [
  { value: 'none', called: 'No limit' },
  { value: 'per-item', called: 'Per item' },
  { value: 'in-all', called: 'In all' },
];

export const orderOptions: Options<Plan['order']> = [
  { value: 'mixed', called: 'Mixed' },
  { value: 'blocked', called: 'Skill after skill' },
  { value: 'ladder', called: 'Ladder, level follows accuracy' },
];

export const numbersOptions: Options<'fresh' | 'same'> = [
  { value: 'fresh', called: 'Fresh every time' },
  { value: 'same', called: 'The same for everybody' },
];

export const feedbackOptions: Options<Plan['feedback']> = [
  { value: 'each', called: 'After each item' },
  { value: 'end', called: 'At the end' },
];

export const entryOptions: Options<Plan['entry']> = [
  { value: 'line', called: 'One line' },
  { value: 'steps', called: 'Every step' },
];

export const itemsOptions: Options<Plan['items']> = [
  { value: 'typed', called: 'Typed' },
  { value: 'options', called: 'Four options' },
  { value: 'mixed', called: 'Both by turns' },
  { value: 'hunt', called: 'Tenfold hunt' },
];

export const attemptsOptions: Options<1 | 2 | 3 | 4> = [
  { value: 1, called: '1' },
  { value: 2, called: '2' },
  { value: 3, called: '3' },
  { value: 4, called: '4' },
];

export const passMarkOptions: Options<Plan['passMark']> = [
  { value: 85, called: '85%' },
  { value: 90, called: '90%' },
  { value: 100, called: '100%' },
];

export const roundingOptions: Options<Plan['rounding']> = [
  { value: 0, called: 'Nothing' },
  { value: 0.5, called: 'Half' },
  { value: 1, called: 'All of it' },
];

export const timeFactorOptions: Options<number> = [
  { value: 1, called: 'As planned' },
  { value: 1.25, called: '1.25 times' },
  { value: 1.5, called: '1.5 times' },
  { value: 2, called: '2 times' },
  { value: 3, called: '3 times' },
];

export const calculatorOptions: Options<Plan['calculator']> = [
  { value: 'none', called: 'None' },
  { value: 'four', called: 'Four functions' },
  { value: 'root-and-memory', called: 'With root and memory' },
];

export const examOptions: Options<'none' | 'PTCE' | 'ExCPT' | 'NAPLEX'> = [
  { value: 'none', called: 'Any' },
  { value: 'PTCE', called: 'PTCE' },
  { value: 'ExCPT', called: 'ExCPT' },
  { value: 'NAPLEX', called: 'NAPLEX' },
];
