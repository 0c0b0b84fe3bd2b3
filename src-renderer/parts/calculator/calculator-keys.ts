/** Which keys a calculator has, row by row, how each is spoken, and which key of the keyboard presses it. */
import type { CalculatorKey } from './calculator-state';

export type Functions = 'four' | 'root-and-memory';

const fourFunctions: readonly CalculatorKey[] = [
  ...(['C', '⌫', '±', '÷'] as const),
  ...(['7', '8', '9', '×'] as const),
  ...(['4', '5', '6', '−'] as const),
  ...(['1', '2', '3', '+'] as const),
  ...(['0', '.', '='] as const),
];

const rootAndMemory: readonly CalculatorKey[] = ['MC', 'MR', 'M−', 'M+', '√'];

export function keysOf(functions: Functions): readonly CalculatorKey[] {
  return functions === 'four' ? fourFunctions : [...rootAndMemory, ...fourFunctions];
}

const spoken: Partial<Record<CalculatorKey, string>> = {
  C: 'Clear',
  '⌫': 'Delete the last digit',
  '±': 'Change the sign',
  '÷': 'divided by',
  '×': 'times',
  '−': 'minus',
  '+': 'plus',
  '=': 'equals',
  '.': 'point',
  '√': 'square root',
  MC: 'Clear the memory',
  MR: 'Recall the memory',
  'M+': 'Add to the memory',
  'M−': 'Take from the memory',
};

export function spokenKey(key: CalculatorKey): string {
  return spoken[key] ?? key;
}

const typedKeys: Readonly<Record<string, CalculatorKey>> = {
  '-': '−',
  '*': '×',
  x: '×',
  '/': '÷',
  Enter: '=',
  Backspace: '⌫',
  Delete: 'C',
  c: 'C',
  r: '√',
};

/** The calculator's key for a key of the keyboard, where it has one. */
export function keyFor(pressed: string, functions: Functions): CalculatorKey | undefined {
  const key = typedKeys[pressed] ?? pressed;
  return keysOf(functions).find((known) => known === key);
}
