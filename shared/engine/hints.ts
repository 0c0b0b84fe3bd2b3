/**
 * The hint ladder of a problem: what must disappear, which numbers, the chain with blanks, a worked example with other
 * numbers. Each rung stands alone; after the last one the problem no longer counts.
 */
import { symbolsOf, unitOf } from '../quantity/unit';
import { printedSymbol } from '../quantity/write-quantity';
import { constantNamed } from '../skill/constant-named';
import { isText, rightText } from './answer-text';
import { draw } from './draw';
import { answerChain, rightWorking, type Side } from './factor-chain';
import { namesUsed } from './names-used';
import { optionsOf } from './options';
import { isQuantity, prepare } from './prepared-skill';
import { calledName, printName, shownUnit } from './print-name';
import type { Problem } from './problem';
import { promptText, textOf } from './prompt';
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
  const rungs = rungsOf(problem);
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

/** A bank has no working to lead through: how it is done, and one choice that is ruled out. */
function rungsOf(problem: Problem): readonly ((problem: Problem) => Rung)[] {
  if ('bank' in problem.skill.answer) return [howItIsDone, howItGoesOn, oneRuledOut, workedExample];
  return [isText(problem) ? whatFirst : whatDisappears, whichNumbers, chainWithBlanks, workedExample];
}

function howItIsDone({ skill }: Problem): Rung {
  return { headline: 'How is it read?', text: skill.card?.[0] ?? '' };
}

function howItGoesOn({ skill }: Problem): Rung {
  return { headline: 'What else decides?', text: (skill.card ?? []).slice(1).join(' ') };
}

function oneRuledOut(problem: Problem): Rung {
  const right = rightText(problem);
  const other = optionsOf(problem).find(({ id }) => id !== right);
  return { headline: 'Which can be ruled out?', text: `It is not "${other?.words ?? ''}".` };
}

/** The answer follows from its steps: which of them comes first. */
function whatFirst(problem: Problem): Rung {
  const first = prepare(problem.skill).steps[0];
  const sought = lowerFirst(first ? calledName(problem, first.name) : 'the first step');
  return { headline: 'What has to be found first?', text: `Look for ${sought} before the rest.` };
}

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
  const printed = [
    ...usedGivens(problem).filter((name) => !problem.skill.givens[name]?.hidden),
    ...codesOf(problem),
  ].map((name) => printName(problem, name, 'printed', false));
  const known = usedNames(problem).flatMap((name) => constantNamed(problem.skill, name)?.says ?? []);
  const knownText = known.length > 0 ? ` Also needed: ${listed(known)}.` : '';
  return { headline: 'Which numbers do you need?', text: `You need ${listed(printed)}.${knownText}` };
}

function chainWithBlanks(problem: Problem): Rung {
  const blankSide = ({ value, symbols }: Side) =>
    [value ? '___' : '', symbols.map((symbol) => printedSymbol(symbol, false)).join(' · ')].filter(Boolean).join(' ');
  const chain = answerChain(rightWorking(problem)).map(({ top, bottom }) =>
    bottom ? `(${blankSide(top)}) / (${blankSide(bottom)})` : blankSide(top),
  );
  if (chain.length < 2) return linesWithBlanks(problem);
  return {
    headline: 'Can you fill the chain?',
    text: `${chain.join(' × ')} = ___ ${answerSymbolsText(problem)}`.trimEnd(),
  };
}

/** Where there is no chain, or nothing in it but the answer (a sum, a count of whole days), the steps one by one. */
function linesWithBlanks(problem: Problem): Rung {
  const { steps, lastAt } = prepare(problem.skill);
  const lines = steps.slice(0, lastAt + 1).map(({ name, step }) => `${step.says} ${calledName(problem, name)}: ___.`);
  return { headline: 'Can you fill the lines?', text: lines.map((line) => textOf(problem, line)).join(' ') };
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
    if (hasOtherKey(problem, example)) return example;
  }
  return draw(skill, 'example');
}

/** Codes that the prompt prints in place of the numbers in them. */
function codesOf({ skill }: Problem): string[] {
  return Object.entries(skill.extras ?? {}).flatMap(([name, extra]) => ('is' in extra.draw ? [name] : []));
}

/** True for another key of the bank. */
function hasOtherKey({ skill, words }: Problem, example: Problem): boolean {
  return 'bank' in skill.answer && words[skill.answer.of] !== example.words[skill.answer.of];
}

function usedNames(problem: Problem): string[] {
  return [...namesUsed(prepare(problem.skill))];
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
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
