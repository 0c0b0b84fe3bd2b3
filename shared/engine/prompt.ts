/** The words of a problem, with its figures set apart. */
import { one } from '../quantity/exact';
import { placeOf, type RoundRule } from '../quantity/round';
import { specialOf, type Unit } from '../quantity/unit';
import { writeQuantity, writeUnit } from '../quantity/write-quantity';
import { givenNamed } from '../skill/constant-named';
import type { Skill } from '../skill/skill';
import { type Option, optionsOf } from './options';
import { isQuantity } from './prepared-skill';
import { calledName, capital, printName, unitShown } from './print-name';
import { announcedRound, givensOf, type Problem } from './problem';
import { blanksIn, fillTemplate, parseTemplate } from './template';

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
  /** The announced rounding, or how the answer is given, and the reason: `Round to the nearest 0.1 mL/h: ...`. */
  readonly rounding: string;
  /** The printed facts by name, for the label card and the strip above a result. */
  readonly facts: readonly { readonly called: string; readonly text: string; readonly isOnLabel: boolean }[];
  /** True when the question names the unit, which may then be left out. */
  readonly unitShown: boolean;
  /** What can be chosen; empty where the answer is typed. */
  readonly options: readonly Option[];
}

/** The prompt of a problem; nothing when words that it needs were not stated. */
export function promptOf(problem: Problem): Prompt | undefined {
  const { ask } = problem;
  if (!ask) return undefined;
  return {
    caption: ask.caption ?? 'Order',
    order: piecesOf(problem, ask.order),
    question: piecesOf(problem, ask.question),
    label: labelOf(problem, ask.namesUnit === true),
    rounding: `${roundingRule(problem)}: ${problem.skill.answer.because}.`,
    facts: factsOf(problem),
    unitShown: ask.namesUnit === true,
    options: optionsOf(problem),
  };
}

/** The prompt as one text: order, question, choices and rounding. */
export function promptText(problem: Problem): string | undefined {
  const { ask } = problem;
  if (!ask) return undefined;
  const text = (sentence: string) => textOf(problem, sentence);
  const options = optionsOf(problem).map(({ words }) => words);
  const choices = options.length > 0 ? ` Choices: ${options.join('; ')}.` : '';
  return `${text(ask.order)} ${text(ask.question)}${choices} ${roundingRule(problem)}: ${problem.skill.answer.because}.`;
}

function labelOf(problem: Problem, namesUnit: boolean): string {
  const { answer } = problem.skill;
  const called = calledName(problem, answer.of);
  return namesUnit || !('round' in answer) ? called : `${called}, with its unit`;
}

const rules = new WeakMap<Skill, { readonly unit: Unit; readonly text: string }>();

/** `Round to the nearest 0.1 mL/h`, `Round to the nearest whole gtt/min`, `Give a whole number of mL`, `Choose one`. */
export function roundingRule(problem: Problem): string {
  const { skill } = problem;
  if (!('round' in skill.answer)) return howGiven(problem);
  const unit = unitShown(problem, skill.answer.of);
  const known = rules.get(skill);
  if (known?.unit === unit) return known.text;
  const isWhole = 'isWhole' in skill.answer && skill.answer.isWhole;
  const text = isWhole ? wholeText(unit) : ruleText(announcedRound(problem), unit);
  if (!('toGiven' in skill.answer.round || 'sigGiven' in skill.answer.round)) rules.set(skill, { unit, text });
  return text;
}

/** How an answer that is no number is given. */
function howGiven(problem: Problem): string {
  const { answer } = problem.skill;
  if (answer.kind === 'choice') return 'Choose one';
  if (answer.kind === 'code') return answer.codec.startsWith('roman') ? 'Write the numeral' : 'Write the code';
  if (answer.kind === 'date') return 'Give the date';
  const clock = specialOf(unitShown(problem, answer.of));
  if (clock === 'time and day') return 'Give the time and the day';
  return clock === '12-hour time' ? 'Give the time with am or pm' : 'Give the time on the 24-hour clock';
}

function ruleText(rule: RoundRule, unit: Unit): string {
  const toward = rule.mode === 'up' ? 'Round up to' : rule.mode === 'down' ? 'Round down to' : 'Round to';
  if ('sig' in rule) return `${toward} ${rule.sig} figures`;
  const place = placeOf(rule, one);
  if (!place.equals(one)) return `${toward} the nearest ${writeQuantity(place, unit)}`;
  return `${toward} the nearest whole ${unit.size === 0 ? 'number' : writeUnit(unit, one)}`;
}

function wholeText(unit: Unit): string {
  return unit.size === 0 ? 'Give a whole number' : `Give a whole number of ${writeUnit(unit)}`;
}

/** A sentence with its blanks filled from the problem. */
export function textOf(problem: Problem, sentence: string): string {
  return fillTemplate(sentence, (blank, form, isFirst) => printName(problem, blank, form, isFirst));
}

function piecesOf(problem: Problem, sentence: string): Piece[] {
  return parseTemplate(sentence).map((part): Piece => {
    if ('text' in part) return { text: part.text, isFigure: false };
    return { text: printName(problem, part.blank, part.form, part.isFirst), isFigure: true };
  });
}

/** What the facts of a skill are before any number is drawn. */
interface FactPlan {
  readonly declared: readonly { readonly called: string; readonly says: string; readonly isOnLabel: boolean }[];
  /** Givens that a declared fact prints already. */
  readonly joined: ReadonlySet<string>;
  readonly onLabel: ReadonlySet<string>;
}

const factPlans = new WeakMap<Skill, FactPlan>();

function factPlanOf(skill: Skill): FactPlan {
  const known = factPlans.get(skill);
  if (known) return known;
  const facts = Object.values(skill.facts ?? {});
  const onLabel = new Set(skill.picture?.shows ?? []);
  const declared = facts.map(({ called, says }) => {
    const names = blanksIn(says);
    return { called, says, isOnLabel: names.length > 0 && names.every((name) => onLabel.has(name)) };
  });
  const plan = { declared, joined: new Set(facts.flatMap(({ says }) => blanksIn(says))), onLabel };
  factPlans.set(skill, plan);
  return plan;
}

/** Declared facts first, then every other printed given, in order of declaration. */
function factsOf(problem: Problem): Prompt['facts'] {
  const { skill } = problem;
  const { declared, joined, onLabel } = factPlanOf(skill);
  const single = [...givensOf(problem).keys()].filter((name) => !joined.has(name) && !givenNamed(skill, name)?.hidden);
  return [
    ...declared.map(({ called, says, isOnLabel }) => ({ called, text: textOf(problem, says), isOnLabel })),
    ...single.map((name) => ({
      called: capital(calledName(problem, name)),
      text: printName(problem, name, 'printed', !isQuantity(givenNamed(skill, name))),
      isOnLabel: onLabel.has(name),
    })),
  ];
}
