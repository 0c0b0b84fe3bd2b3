/**
 * The hint ladder of a problem: what must disappear, which numbers, the chain with blanks, a worked example with other
 * numbers. Each rung stands alone; after the last one the problem no longer counts.
 */
import { symbolsOf, unitOf } from '../quantity/unit';
import { printedSymbol } from '../quantity/write-quantity';
import { conversionNamed } from '../skill/conversions';
import { draw } from './draw';
import { chainOf, rightWorking, type Side } from './factor-chain';
import { namesIn } from './formula';
import { isQuantity, prepare } from './prepared-skill';
import { calledName, printName, shownUnit } from './print-name';
import type { Problem } from './problem';
import { promptText } from './prompt';
import { solutionText } from './worked-solution';

export interface Hint {
  /** A question. */
  readonly headline: string;
  readonly text: string;
  /** True for the last rung: after it the problem no longer counts. */
  readonly endsCounting: boolean;
}

/** How many rungs there are. */
export const hintCount = 4;

/** One rung, counted from 0; nothing beyond the last. */
export function hintAt(problem: Problem, rung: number): Hint | undefined {
  const rungs = [whatDisappears, whichNumbers, chainWithBlanks, workedExample];
  const make = rungs[rung];
  return make && { ...make(problem), endsCounting: rung === hintCount - 1 };
}

/** Every rung as one line of text. */
export function hintTexts(problem: Problem): string[] {
  return Array.from({ length: hintCount }, (_, rung) => hintAt(problem, rung)).flatMap((hint) =>
    hint ? [`${hint.headline} ${hint.text}`] : [],
  );
}

type Rung = Omit<Hint, 'endsCounting'>;

function whatDisappears(problem: Problem): Rung {
  const wanted = answerSymbols(problem);
  const extra = new Set(
    usedGivens(problem)
      .flatMap((name) => [...shownUnit(problem, prepare(problem.skill).unitOfName(name) ?? new Map()).keys()])
      .filter((symbol) => !wanted.includes(symbol)),
  );
  const answer = listed(wanted.map((symbol) => printedSymbol(symbol, false)));
  if (extra.size === 0) {
    const first = prepare(problem.skill).steps[0];
    return {
      headline: 'What has to be found first?',
      text: `Every figure speaks of ${answer || 'plain numbers'} already. Look for ${lowerFirst(first ? calledName(problem, first.name) : 'the first step')} before the rest.`,
    };
  }
  return {
    headline: 'What has to disappear?',
    text: `The figures speak of ${listed([...extra].map((symbol) => printedSymbol(symbol, false)))}; the answer is in ${answer || 'plain numbers'} alone. Which figures remove the rest?`,
  };
}

function whichNumbers(problem: Problem): Rung {
  const printed = usedGivens(problem)
    .filter((name) => !problem.skill.givens[name]?.hidden)
    .map((name) => printName(problem, name, 'quantity', false));
  const known = usedNames(problem).flatMap((name) => conversionNamed(name)?.says ?? []);
  const knownText = known.length > 0 ? ` Not printed, but needed: ${listed(known)}.` : '';
  return { headline: 'Which numbers do you need?', text: `You need ${listed(printed)}.${knownText}` };
}

function chainWithBlanks(problem: Problem): Rung {
  const { answerStep } = prepare(problem.skill);
  const blankSide = ({ value, symbols }: Side) =>
    [value ? '___' : '', symbols.map((symbol) => printedSymbol(symbol, false)).join(' · ')].filter(Boolean).join(' ');
  const chain = chainOf(answerStep.formula, rightWorking(problem)).map(({ top, bottom }) =>
    bottom ? `(${blankSide(top)}) / (${blankSide(bottom)})` : blankSide(top),
  );
  return {
    headline: 'Can you fill the chain?',
    text: `${chain.join(' × ')} = ___ ${answerSymbolsText(problem)}`.trimEnd(),
  };
}

function workedExample(problem: Problem): Rung {
  const example = exampleFor(problem);
  return {
    headline: 'How does it go with other numbers?',
    text: `${promptText(example) ?? ''} ${solutionText(example)}`.trim(),
  };
}

/** A problem of the same skill with other numbers, always the same one for the same problem. */
export function exampleFor(problem: Problem): Problem {
  const { skill, seed = 'stated', values } = problem;
  for (let number = 1; number < 50; number++) {
    const example = draw(skill, `${seed.slice(0, 50)}.example.${number}`);
    if (example.values.some((value, slot) => values[slot] && !value.equals(values[slot]))) return example;
  }
  return draw(skill, 'example');
}

function usedNames(problem: Problem): string[] {
  const { steps, answerStep } = prepare(problem.skill);
  return [...new Set(steps.slice(0, answerStep.at + 1).flatMap((step) => [...namesIn(step.formula)]))];
}

function usedGivens(problem: Problem): string[] {
  return usedNames(problem).filter((name) => isQuantity(problem.skill.givens[name]));
}

function answerSymbols(problem: Problem): string[] {
  return [...shownUnit(problem, unitOf(prepare(problem.skill).answerStep.step.unit)).keys()];
}

function answerSymbolsText(problem: Problem): string {
  const unit = shownUnit(problem, unitOf(prepare(problem.skill).answerStep.step.unit));
  const below = symbolsOf(unit, -1).map((symbol) => `/${printedSymbol(symbol, true)}`);
  return (
    symbolsOf(unit, 1)
      .map((symbol) => printedSymbol(symbol, false))
      .join(' · ') + below.join('')
  );
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
