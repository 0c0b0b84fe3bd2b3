/** The worked solution as data: one chain of fractions in which units cancel in pairs, and a line for each step. */
import { type Exact, one } from '../quantity/exact';
import { unitOf, unitText } from '../quantity/unit';
import { shortened, writeNumber } from '../quantity/write-number';
import { isSingular, printedSymbol, speakQuantity, speakUnit, writeQuantity } from '../quantity/write-quantity';
import { isText, rightText, wordsOf } from './answer-text';
import { answerChain, type Factor, rightWorking, type Side, type Working } from './factor-chain';
import { prepare } from './prepared-skill';
import { calledName, capital, printName, unitShown } from './print-name';
import { answerOf, type Problem, valueAt } from './problem';
import { speakArithmetic } from './speak-arithmetic';
import { fillTemplate } from './template';
import { writeStep } from './write-step';

/** A unit symbol as printed, with the letter of the pair that it cancels in. */
export interface WorkedSymbol {
  readonly text: string;
  readonly pair?: string;
}

export interface WorkedSide {
  readonly number?: string;
  readonly symbols: readonly WorkedSymbol[];
}

export interface WorkedFactor {
  readonly top: WorkedSide;
  readonly bottom?: WorkedSide;
  /** How its number was chosen or rounded, where the chain alone does not show it. */
  readonly how?: string;
  /** True for a fraction that stands in no right working. */
  readonly isDifferent?: true;
  /** An empty place: the fraction of the right working that was left out here, `15 gtt per 1 mL`. */
  readonly leftOut?: string;
}

/** One step as arithmetic: `5 × 72 = 360 mcg/min`; no arithmetic where a step takes over one number. */
export interface WorkedLine {
  readonly step: string;
  readonly called: string;
  readonly says: string;
  readonly arithmetic: string;
  /** The step's value with its unit; after `≈` where it goes on beyond what is printed. */
  readonly value: string;
  readonly isExact: boolean;
}

export interface WorkedSolution {
  readonly chain: readonly WorkedFactor[];
  /** What the chain comes to, with the unit that is left over. */
  readonly value: string;
  readonly isExact: boolean;
  /** The answer, rounded as announced; differs from `value` where rounding did something. */
  readonly answer: string;
  readonly lines: readonly WorkedLine[];
  /** The chain in words. */
  readonly spoken: string;
}

/** The right working of a problem. */
export function workedSolution(problem: Problem): WorkedSolution {
  return isText(problem) ? textSolution(problem) : solutionOf(rightWorking(problem), answerOf(problem));
}

/** The steps and then the answer in words; a chain only where a number of it decides a choice. */
function textSolution(problem: Problem): WorkedSolution {
  const working = rightWorking(problem);
  const answer = wordsOf(problem, rightText(problem));
  const factors = answerChain(working);
  const lines = linesOf(working);
  const isLine = lines.at(-1)?.value === answer;
  return {
    chain: cancelled(factors),
    value: answer,
    isExact: true,
    answer,
    lines: isLine ? lines : [...lines, answerLine(problem, answer)],
    spoken: factors.length === 0 ? `${answer}.` : `${factors.map(speakFactor).join(', times ')}. So: ${answer}.`,
  };
}

/** The last line of a choice or a code: no arithmetic, the words alone; of a bank, why its key means this. */
function answerLine({ skill: { answer }, words }: Problem, value: string): WorkedLine {
  const why = 'bank' in answer ? answer.why[words[answer.of] ?? ''] : undefined;
  return {
    step: 'answer',
    called: answer.kind === 'choice' ? 'Choice' : 'Written',
    says: why ?? `${capital(answer.because)}.`,
    arithmetic: '',
    value,
    isExact: true,
  };
}

/** A working from its parts; `answer` is the rounded result. */
export function solutionOf(working: Working, answer: Exact): WorkedSolution {
  const { problem } = working;
  const { answerStep } = prepare(problem.skill);
  const exact = valueAt(working.values, answerStep.slot);
  const unit = unitShown(problem, answerStep.name);
  const factors = answerChain(working);
  return {
    chain: cancelled(factors),
    value: writeQuantity(exact, unit),
    isExact: isInFull(exact),
    answer: writeQuantity(answer, unit),
    lines: linesOf(working),
    spoken: `${factors.map(speakFactor).join(', times ')}, equals ${speakQuantity(answer, unitText(unit))}.`,
  };
}

/** The solution as text, for paper and the command line. */
export function solutionText(problem: Problem): string {
  if (isText(problem)) return textSolutionText(problem);
  const { answerStep } = prepare(problem.skill);
  const unit = unitShown(problem, answerStep.name);
  const answer = writeQuantity(answerOf(problem), unit);
  let text = '';
  let last = '';
  for (const line of linesOf(rightWorking(problem))) {
    text += `${text === '' ? '' : ' '}${lineText(line)}`;
    last = line.value;
  }
  return last === answer ? text : `${text} Rounded: ${answer}.`;
}

function textSolutionText(problem: Problem): string {
  const lines = linesOf(rightWorking(problem)).map(lineText);
  return [...lines, `Answer: ${wordsOf(problem, rightText(problem))}.`].join(' ');
}

function lineText({ says, arithmetic, isExact, value }: WorkedLine): string {
  return arithmetic === '' ? `${says} ${value}.` : `${says} ${capital(arithmetic)} ${isExact ? '=' : '≈'} ${value}.`;
}

/** True when what is printed of a value is all of it. */
function isInFull(value: Exact): boolean {
  const printed = shortened(value);
  return printed === value || printed.equals(value);
}

function linesOf({ problem, values, formulaOf }: Working): WorkedLine[] {
  const { steps, lastAt } = prepare(problem.skill);
  return steps.slice(0, lastAt + 1).map((step): WorkedLine => {
    const value = valueAt(values, step.slot);
    return {
      step: step.name,
      called: calledName(problem, step.name),
      says: sayStep(problem, step.step.says),
      arithmetic: writeStep(problem, formulaOf(step.name) ?? step.formula, values, unitShown(problem, step.name)),
      value: writeQuantity(value, unitShown(problem, step.name)),
      isExact: isInFull(value),
    };
  });
}

/** Strikes each symbol above a bar against one below a bar; pairs get letters in order of appearance. */
function cancelled(factors: readonly Factor[]): WorkedFactor[] {
  const letters = pairLetters(factors);
  let at = 0;
  const side = ({ value, symbols }: Side): WorkedSide => ({
    ...(value && { number: writeNumber(shortened(value)) }),
    symbols: symbols.map((symbol): WorkedSymbol => {
      const pair = letters.get(at++);
      return { text: printedSymbol(symbol, isSingular(value ?? one)), ...(pair !== undefined && { pair }) };
    }),
  });
  return factors.map((factor) => {
    const { top, bottom } = factor;
    const how = howOf(factor);
    return { top: side(top), ...(bottom && { bottom: side(bottom) }), ...(how !== '' && { how }) };
  });
}

/** The letter of each symbol that cancels, by its place in reading order. */
function pairLetters(factors: readonly Factor[]): ReadonlyMap<number, string> {
  const places: { readonly symbol: string; readonly isTop: boolean; readonly at: number }[] = [];
  for (const { top, bottom } of factors) {
    for (const symbol of top.symbols) places.push({ symbol, isTop: true, at: places.length });
    for (const symbol of bottom?.symbols ?? []) places.push({ symbol, isTop: false, at: places.length });
  }
  const letters = new Map<number, string>();
  let pairs = 0;
  for (const place of places) {
    if (letters.has(place.at)) continue;
    const partner = places.find(
      (other) => other.symbol === place.symbol && other.isTop !== place.isTop && !letters.has(other.at),
    );
    if (!partner) continue;
    const letter = String.fromCharCode(97 + (pairs++ % 26));
    letters.set(place.at, letter);
    letters.set(partner.at, letter);
  }
  return letters;
}

/** How the numbers of a fraction were chosen or rounded. */
function howOf({ top, bottom }: Factor): string {
  return [top.how, bottom?.how].filter(Boolean).join('; ');
}

function speakFactor(factor: Factor): string {
  const { top, bottom } = factor;
  const above = speakSide(top, ' ');
  const how = howOf(factor);
  const said = bottom ? `${above} per ${speakSide(bottom, ' per ')}` : above;
  return how === '' ? said : `${said} (${speakArithmetic(how)})`;
}

/** `5 micrograms`; below a bar without a number `kilogram per minute`. */
function speakSide({ value, symbols }: Side, between: string): string {
  const units = symbols.map((symbol) => speakUnit(unitOf(symbol), value ?? one)).join(between);
  return value ? `${writeNumber(shortened(value))} ${units}`.trim() : units;
}

/** The sentence of a step with its blanks filled. */
export function sayStep(problem: Problem, says: string): string {
  return fillTemplate(says, (blank, form, isFirst) => printName(problem, blank, form, isFirst));
}
