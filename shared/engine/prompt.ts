/** The words of a problem, with its figures set apart. */
import { exact } from '../quantity/exact';
import { writeNumber } from '../quantity/write-number';
import { writeQuantity } from '../quantity/write-quantity';
import { isQuantity } from './prepared-skill';
import { calledName, capital, printName, unitTextOf } from './print-name';
import { givensOf, type Problem } from './problem';
import { blanksIn, parseTemplate, startsSentence } from './template';

/** A piece of a prompt; figures are set apart from the words around them. */
export interface Piece {
  readonly text: string;
  readonly isFigure: boolean;
}

export interface Prompt {
  readonly caption: string;
  readonly order: readonly Piece[];
  readonly question: readonly Piece[];
  /** What the answer box is called, `Drip rate, with its unit`. */
  readonly label: string;
  /** The announced rounding and its reason: `Round to the nearest 0.1 mL/h: ...`. */
  readonly rounding: string;
  /** The printed facts by name, for the label card and the strip above a result. */
  readonly facts: readonly { readonly called: string; readonly text: string; readonly isOnLabel: boolean }[];
  /** True when the question names the unit, which may then be left out. */
  readonly unitShown: boolean;
}

/** The prompt of a problem; nothing when words that it needs were not stated. */
export function promptOf(problem: Problem): Prompt | undefined {
  const { ask } = problem;
  if (!ask) return undefined;
  return {
    caption: ask.caption ?? 'Order',
    order: piecesOf(problem, ask.order),
    question: piecesOf(problem, ask.question),
    label: ask.namesUnit
      ? calledName(problem, problem.skill.answer.of)
      : `${calledName(problem, problem.skill.answer.of)}, with its unit`,
    rounding: `${roundingRule(problem)}: ${problem.skill.answer.because}.`,
    facts: factsOf(problem),
    unitShown: ask.namesUnit === true,
  };
}

/** The prompt as one text: order, question and rounding. */
export function promptText(problem: Problem): string | undefined {
  const { ask } = problem;
  if (!ask) return undefined;
  const text = (sentence: string) => textOf(problem, sentence);
  return `${text(ask.order)} ${text(ask.question)} ${roundingRule(problem)}: ${problem.skill.answer.because}.`;
}

/** `Round to the nearest 0.1 mL/h`, `Round to the nearest whole gtt/min`, `Round to 3 figures`. */
export function roundingRule(problem: Problem): string {
  const { round } = problem.skill.answer;
  const unit = unitTextOf(problem, problem.skill.answer.of);
  const toward = round.mode === 'up' ? 'Round up to' : round.mode === 'down' ? 'Round down to' : 'Round to';
  if ('sig' in round) return `${toward} ${round.sig} figures`;
  const place = 'to' in round ? exact(round.to) : exact(1).div(10n ** BigInt(round.decimals));
  if (place.equals(1))
    return unit === ''
      ? `${toward} the nearest whole number`
      : `${toward} the nearest whole ${writeQuantity(place, unit).replace(/^1\s?/, '')}`;
  return `${toward} the nearest ${unit === '' ? writeNumber(place) : writeQuantity(place, unit)}`;
}

/** A sentence with its blanks filled from the problem. */
export function textOf(problem: Problem, sentence: string): string {
  let text = '';
  for (const part of parseTemplate(sentence)) {
    text += 'text' in part ? part.text : printName(problem, part.blank, part.form, startsSentence(text));
  }
  return text;
}

function piecesOf(problem: Problem, sentence: string): Piece[] {
  let before = '';
  return parseTemplate(sentence).map((part): Piece => {
    const text = 'text' in part ? part.text : printName(problem, part.blank, part.form, startsSentence(before));
    before += text;
    return { text, isFigure: 'blank' in part };
  });
}

/** Declared facts first, then every other printed given, in order of declaration. */
function factsOf(problem: Problem): Prompt['facts'] {
  const { skill } = problem;
  const declared = Object.values(skill.facts ?? {});
  const joined = new Set(declared.flatMap((fact) => blanksIn(fact.says)));
  const onLabel = new Set(skill.picture?.shows ?? []);
  const isOnLabel = (names: readonly string[]) => names.length > 0 && names.every((name) => onLabel.has(name));
  const single = [...givensOf(problem).keys()].filter((name) => !joined.has(name) && !skill.givens[name]?.hidden);
  return [
    ...declared.map((fact) => ({
      called: fact.called,
      text: textOf(problem, fact.says),
      isOnLabel: isOnLabel(blanksIn(fact.says)),
    })),
    ...single.map((name) => ({
      called: capital(calledName(problem, name)),
      text: printName(problem, name, 'printed', !isQuantity(skill.givens[name])),
      isOnLabel: isOnLabel([name]),
    })),
  ];
}
