/** How a given, step or conversion of a problem is printed: in prompts, hints, chains and sentences alike. */
import { encode } from '../quantity/codec';
import { type Exact, exact } from '../quantity/exact';
import { conversionBetween } from '../quantity/same-measure';
import { bare, overUnit, powerOfUnit, timesUnit, type Unit, unitOf, unitText } from '../quantity/unit';
import { numberText, shortened, writeNumber } from '../quantity/write-number';
import { writeQuantity } from '../quantity/write-quantity';
import { constantNamed, givenNamed } from '../skill/constant-named';
import type { QuantityGiven } from '../skill/given';
import { isQuantity, type NamedUnit, prepare } from './prepared-skill';
import { type Problem, valueNamed } from './problem';
import type { BlankForm } from './template';

/** A name's words or its value with its unit, as a blank of that form prints it. */
export function printName(problem: Problem, name: string, form: BlankForm, isFirst: boolean): string {
  const given = givenNamed(problem.skill, name);
  if (given && !isQuantity(given)) return printedWord(problem, name, isFirst);
  const value = valueNamed(problem, name);
  if (!value) throw new Error(`${problem.skill.id}: "${name}" has no value to print`);
  if (given?.codec) return encode(value, given.codec);
  if (form === 'number') return writeNumber(shortened(value));
  const named = form === 'printed' ? given?.names?.[numberText(value)] : undefined;
  const text = named ?? writeQuantity(value, unitShown(problem, name));
  return form === 'printed' && given ? withLargerUnit(given, value, text) : text;
}

/** `20 g (20,000 mg)` where the declaration asks for it. */
function withLargerUnit({ printedAs, unit }: QuantityGiven, value: Exact, text: string): string {
  if (!printedAs || value.compare(exact(printedAs.from)) < 0) return text;
  const factor = conversionBetween(unitOf(unit), unitOf(printedAs.unit));
  return factor ? `${writeQuantity(value.mul(factor), printedAs.unit)} (${text})` : text;
}

/** A value with a unit of the problem. */
export function printValue(problem: Problem, value: Exact, unit: string): string {
  return writeQuantity(value, shownUnit(problem, unitOf(unit)));
}

/** The declared unit of a name, in the symbols that this problem shows. */
export function unitShown(problem: Problem, name: string): Unit {
  return shownUnit(problem, prepare(problem.skill).unitOfName(name) ?? bare);
}

/** The same as text in canonical symbols. */
export function unitTextOf(problem: Problem, name: string): string {
  return unitText(unitShown(problem, name));
}

/** A unit with a counted thing replaced by what it is in this problem: the measure that holds 15 mL is a tablespoon. */
export function shownUnit(problem: Problem, unit: Unit): Unit {
  let shown = unit;
  for (const named of prepare(problem.skill).namedUnits) {
    const symbol = shown.has(named.noun) ? namedSymbol(problem, named) : undefined;
    if (symbol !== undefined) shown = renamed(shown, named.noun, symbol);
  }
  return shown;
}

const renamedUnits = new WeakMap<Unit, Map<string, Unit>>();

/** The unit with one symbol in place of another; the same one each time, so that it is written once. */
function renamed(unit: Unit, noun: string, symbol: string): Unit {
  const others = renamedUnits.get(unit) ?? new Map<string, Unit>();
  renamedUnits.set(unit, others);
  const key = `${noun}:${symbol}`;
  const known = others.get(key);
  if (known) return known;
  const made = timesUnit(unit, powerOfUnit(overUnit(unitOf(symbol), unitOf(noun)), unit.get(noun) ?? 0));
  others.set(key, made);
  return made;
}

/** What a name is called in a list: `Weight`, `Dose each minute`; without a declared one, the name in words. */
export function calledName(problem: Problem, name: string): string {
  const { skill } = problem;
  const called = givenNamed(skill, name)?.called ?? skill.steps[name]?.called ?? constantNamed(skill, name)?.says;
  return called ?? capital(name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));
}

/** The same text with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a bank asks about is printed as it is written; other words fit into their sentence. */
function printedWord({ skill, words }: Problem, name: string, isFirst: boolean): string {
  const word = words[name] ?? '';
  return 'bank' in skill.answer && name === skill.answer.of ? word : printWord(word, isFirst);
}

/** Names of products begin a sentence with a capital; inside one they are small unless their own capitals carry meaning. */
function printWord(word: string, isFirst: boolean): string {
  if (isFirst) return capital(word);
  const hasOwnCapitals = /^[A-Z]?[^\s]*[A-Z0-9]/.test(word.slice(1).split(/\s/)[0] ?? '');
  return hasOwnCapitals ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function namedSymbol(problem: Problem, { by, sizes }: NamedUnit): string | undefined {
  if (sizes.length === 0) return problem.words[by];
  const value = valueNamed(problem, by);
  return value && sizes.find(([size]) => size.equals(value))?.[1];
}
