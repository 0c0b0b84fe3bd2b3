/**
 * A pocket calculator that works from left to right, over exact fractions: a third times three is one. Twelve figures
 * are shown; a root is kept to twelve.
 */
import { type Exact, exact, magnitude, zero } from '@shared/quantity/exact';
import { round } from '@shared/quantity/round';
import { writeNumber } from '@shared/quantity/write-number';

export type Sign = '+' | '−' | '×' | '÷';
export type CalculatorKey = Sign | '=' | '.' | '±' | 'C' | '⌫' | '√' | 'MC' | 'MR' | 'M+' | 'M−' | Digit;
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

export interface CalculatorState {
  /** What is being typed; `value` stands on the display when nothing is. */
  readonly entry: string | undefined;
  readonly value: Exact;
  /** False right after a sign: the value on the display is the left side still. */
  readonly isGiven: boolean;
  readonly pending: { readonly left: Exact; readonly words: string; readonly sign: Sign } | undefined;
  /** The line that the value came from, once `=` was pressed. */
  readonly finished: string | undefined;
  /** The lines before, the newest first. */
  readonly tape: readonly string[];
  readonly memory: Exact;
  /** Why there is no value; C goes on. */
  readonly fault: string | undefined;
}

export const cleared: CalculatorState = {
  entry: undefined,
  value: zero,
  isGiven: true,
  pending: undefined,
  finished: undefined,
  tape: [],
  memory: zero,
  fault: undefined,
};

const mostFigures = 12;
const mostLines = 3;

/** The calculator after one more key. */
export function press(state: CalculatorState, key: CalculatorKey): CalculatorState {
  switch (key) {
    case 'C':
      return { ...cleared, tape: withLine(state), memory: state.memory };
    case '+':
    case '−':
    case '×':
    case '÷':
      return state.fault ? state : signed(state, key);
    case '=':
      return state.fault ? state : totalled(state);
    case '√':
    case 'M+':
    case 'M−':
    case 'MC':
    case 'MR':
      return state.fault ? state : withValue(state, key);
    default:
      return state.fault ? state : typed(state, key);
  }
}

/** The large line of the display. */
export function displayText({ entry, value, fault }: CalculatorState): string {
  if (fault) return 'Error';
  if (entry === undefined) return valueText(value);
  const [whole = '', decimals] = entry.replace('-', '').split('.');
  const grouped = writeNumber(exact(whole));
  return `${entry.startsWith('-') ? '−' : ''}${decimals === undefined ? grouped : `${grouped}.${decimals}`}`;
}

/** The small line above it: what is being worked out, or what went wrong. */
export function lineText({ pending, finished, fault }: CalculatorState): string {
  if (fault) return fault;
  return pending ? `${pending.words} ${pending.sign}` : (finished ?? '');
}

function typed(state: CalculatorState, key: Digit | '.' | '±' | '⌫'): CalculatorState {
  const begun = state.finished === undefined || key === '±' ? state : fresh(state);
  const { entry } = begun;
  switch (key) {
    case '±': {
      if (entry === undefined) return { ...state, value: state.value.neg(), isGiven: true };
      return { ...state, entry: entry.startsWith('-') ? entry.slice(1) : `-${entry}` };
    }
    case '⌫':
      return entry === undefined ? state : { ...begun, entry: /^-?.$/.test(entry) ? '0' : entry.slice(0, -1) };
    case '.':
      return entry?.includes('.') ? begun : { ...begun, isGiven: true, entry: `${entry ?? '0'}.` };
    default: {
      if ((entry ?? '').replace(/\D/g, '').length >= mostFigures) return begun;
      return { ...begun, isGiven: true, entry: withDigit(entry, key) };
    }
  }
}

function withDigit(entry: string | undefined, digit: Digit): string {
  if (entry === undefined || entry === '0') return digit;
  return entry === '-0' ? `-${digit}` : entry + digit;
}

/** A sign after a sign takes its place; otherwise what stands so far is worked out. */
function signed(state: CalculatorState, sign: Sign): CalculatorState {
  const { pending } = state;
  if (pending && !state.isGiven) return { ...state, pending: { ...pending, sign } };
  const total = totalOf(state);
  if (typeof total === 'string') return { ...state, fault: total };
  const words = pending ? lineWith(state) : valueText(total);
  return {
    ...state,
    tape: withLine(state),
    entry: undefined,
    finished: undefined,
    value: total,
    isGiven: false,
    pending: { left: total, words, sign },
  };
}

function totalled(state: CalculatorState): CalculatorState {
  if (!state.pending) return ended(state);
  const total = totalOf(state);
  if (typeof total === 'string') return { ...state, fault: total };
  return { ...state, entry: undefined, value: total, isGiven: true, pending: undefined, finished: lineWith(state) };
}

function withValue(state: CalculatorState, key: '√' | 'M+' | 'M−' | 'MC' | 'MR'): CalculatorState {
  const value = currentValue(state);
  switch (key) {
    case '√':
      if (value.compare(0) < 0) return { ...state, fault: 'No root of a negative number' };
      return ended(fresh(state), exact(Math.sqrt(value.valueOf()).toPrecision(mostFigures)));
    case 'M+':
      return { ...ended(state), memory: state.memory.add(value) };
    case 'M−':
      return { ...ended(state), memory: state.memory.sub(value) };
    case 'MC':
      return { ...state, memory: zero };
    case 'MR':
      return ended(fresh(state), state.memory);
    default:
      return key satisfies never;
  }
}

/** What was typed is finished: the next digit begins another number. */
function ended(state: CalculatorState, value: Exact = currentValue(state)): CalculatorState {
  return { ...state, entry: undefined, value, isGiven: true };
}

function currentValue({ entry, value }: CalculatorState): Exact {
  return entry === undefined ? value : exact(entry.replace(/\.$/, ''));
}

/** What the pending sign comes to, or why it cannot be worked out. */
function totalOf(state: CalculatorState): Exact | string {
  const total = applied(state.pending, currentValue(state));
  return typeof total !== 'string' && magnitude(total) >= mostFigures ? 'More than 12 figures' : total;
}

function applied(pending: CalculatorState['pending'], right: Exact): Exact | string {
  if (!pending) return right;
  switch (pending.sign) {
    case '+':
      return pending.left.add(right);
    case '−':
      return pending.left.sub(right);
    case '×':
      return pending.left.mul(right);
    case '÷':
      return right.equals(0) ? 'Nothing can be divided by zero' : pending.left.div(right);
    default:
      return pending.sign satisfies never;
  }
}

/** The line so far with the value on the display; a sum that is then multiplied is bracketed, since it comes first. */
function lineWith(state: CalculatorState): string {
  if (!state.pending) return valueText(currentValue(state));
  const { words, sign } = state.pending;
  const isSum = / [+−] /.test(words.replace(/\(.*\)/g, ''));
  const left = isSum && (sign === '×' || sign === '÷') ? `(${words})` : words;
  return `${left} ${sign} ${valueText(currentValue(state))}`;
}

/** A new line begins: the finished one goes to the tape. */
function fresh(state: CalculatorState): CalculatorState {
  return state.finished === undefined ? state : { ...state, tape: withLine(state), finished: undefined };
}

function withLine({ finished, value, tape }: CalculatorState): readonly string[] {
  return finished === undefined ? tape : [`${finished} = ${valueText(value)}`, ...tape].slice(0, mostLines);
}

function valueText(value: Exact): string {
  const decimals = Math.max(0, mostFigures - 1 - Math.max(0, magnitude(value)));
  return writeNumber(round(value, { decimals }));
}
