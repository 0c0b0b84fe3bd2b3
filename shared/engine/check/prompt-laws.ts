/** Laws about prompts: every figure stands in them, nothing unsafe is printed, the question asks. */

import { specialOf, unitOf } from '../../quantity/unit';
import { speakUnit, writeUnit } from '../../quantity/write-quantity';
import { givenNamed } from '../../skill/constant-named';
import type { Skill } from '../../skill/skill';
import { isText, rightText, wordsOf } from '../answer-text';
import { givenNames } from '../declared';
import { exampleFor, hintTexts } from '../hints';
import { namesUsed } from '../names-used';
import { isQuantity, prepare } from '../prepared-skill';
import { printName } from '../print-name';
import type { Problem } from '../problem';
import { promptText } from '../prompt';
import { blanksIn } from '../template';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

/** Ways of writing a dose that ISMP and the Joint Commission warn of, as they would look in a prompt. */
const unsafe: readonly (readonly [pattern: RegExp, says: string])[] = [
  [/(^|[^\d.,])\.\d/, 'a point without a zero before it'],
  [/\d\.\d*0(?![\d.])/, 'a zero after the last figure'],
  [/(?<![\d.,])\d{4,}/, 'a number from 1,000 up without a comma'],
  [/\b(cc|IU|QD|QOD|µg|ug)\b|\d\s?U\b/, 'an abbreviation that is misread'],
  [/\{|\}|undefined|NaN/, 'a blank that was not filled'],
  [/ {2}|\s[.,;?]/, 'a stray space'],
];

export function promptLaws(skill: Skill, { problems }: Sample): Complaint[] {
  const ready = prepare(skill);
  const used = namesUsed(ready);
  const needed = Object.entries(skill.givens).flatMap(([name, given]) => {
    const isKey = 'bank' in skill.answer && name === skill.answer.of;
    return isKey || (isQuantity(given) && used.has(name) && !given.hidden) ? [name] : [];
  });
  const printed = problems.slice(0, 100).flatMap((problem) => {
    const codes = [...codesIn(problem), ...codesIn(exampleFor(problem))];
    const texts = [promptText(problem) ?? '', ...hintTexts(problem)];
    return texts.map((text) =>
      codes.reduce((rest, code) => rest.replaceAll(code, '#'), text.replace(dates, '#').replace(money, '#')),
    );
  });
  const found = unsafe.flatMap(([pattern, says]) =>
    printed
      .filter((text) => pattern.test(text))
      .slice(0, 1)
      .map((text) => `prompts: ${says} in "${text.slice(0, 200)}"`),
  );
  return [
    ...skill.asks.flatMap((ask, at) => askLaws(skill, ask, at, needed)),
    ...sameStory(skill),
    ...extrasNotPrinted(skill),
    ...found,
  ];
}

/** Money has both figures of its cents, or none. */
const money = /\$\d[\d,]*\.\d{2}(?!\d)/g;

/** A date in words. */
const dates = /\b[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4}\b/g;

/** Codes and what a bank asks about are printed as they are; the rules of safe numbers are not theirs. */
function codesIn(problem: Problem): string[] {
  const { skill, words } = problem;
  const { unitOfName } = prepare(skill);
  const written = givenNames(skill).flatMap((name) => {
    const given = givenNamed(skill, name);
    const isCode = isQuantity(given) && (given.codec !== undefined || specialOf(unitOfName(name) ?? new Map()));
    return isCode ? [printName(problem, name, 'printed', false)] : [];
  });
  const bank = 'bank' in skill.answer ? [...Object.values(words), ...Object.keys(skill.answer.bank)] : [];
  const answer = isText(problem) && skill.answer.kind !== 'choice' ? [wordsOf(problem, rightText(problem))] : [];
  return [...written, ...bank, ...answer].filter((code) => code.length > 1).toSorted((a, b) => b.length - a.length);
}

/** A figure that no prompt shows draws nobody away; from level 3 on, choosing the figures is part of the work. */
function extrasNotPrinted(skill: Skill): Complaint[] {
  const blanks = new Set(skill.asks.flatMap((ask) => blanksIn(`${ask.order} ${ask.question}`)));
  if (skill.level >= 3 && !skill.extras) {
    return [`extras: a skill of level ${skill.level} prints at least one figure that no step needs`];
  }
  return Object.keys(skill.extras ?? {}).flatMap((name) =>
    blanks.has(name) ? [] : [`extras.${name}: no wording prints it`],
  );
}

function askLaws(skill: Skill, ask: Skill['asks'][number], at: number, needed: readonly string[]): Complaint[] {
  const blanks = blanksIn(`${ask.order} ${ask.question}`);
  const unit = unitOf(prepare(skill).answerStep.step.unit);
  const names = [writeUnit(unit), speakUnit(unit), ...[...unit.keys()].map((symbol) => speakUnit(unitOf(symbol)))];
  const question = ask.question.replaceAll('\u00a0', ' ').toLowerCase();
  const isNamed =
    names.some((name) => name !== '' && question.includes(name.replaceAll('\u00a0', ' ').toLowerCase())) ||
    isPerWording(question, unit);
  return [
    ...needed
      .filter((name) => !blanks.includes(name))
      .map((name) => `asks.${at}: the prompt does not print "${name}", which the steps need`),
    ...(ask.question.endsWith('?') ? [] : [`asks.${at}.question: it does not end in a question mark`]),
    ...(blanksIn(ask.caption ?? '').length === 0
      ? []
      : [`asks.${at}.caption: it has a blank, and blanks are for orders`]),
    ...(/[.]$/.test(ask.order) ? [] : [`asks.${at}.order: it does not end in a full stop`]),
    ...(ask.namesUnit && !isNamed ? [`asks.${at}: it says that the question names the unit, but it does not`] : []),
  ];
}

/** `mL per hour` for mL/h, `mg per mL` for mg/mL. */
function isPerWording(question: string, unit: ReadonlyMap<string, number>): boolean {
  const symbols = [...unit.keys()].map((symbol) => [
    symbol.toLowerCase(),
    speakUnit(unitOf(symbol)).toLowerCase(),
    speakUnit(unitOf(symbol)).toLowerCase().replace(/s$/, ''),
  ]);
  return symbols.every((spellings) =>
    spellings.some((spelling) => new RegExp(`\\b${escaped(spelling)}\\b`).test(question)),
  );
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/%]/g, '\\$&');
}

function sameStory(skill: Skill): Complaint[] {
  const stories = skill.asks.map((ask) =>
    ask.order
      .replace(/\{[^}]*\}/g, '')
      .toLowerCase()
      .replace(/[^a-z ]/g, ''),
  );
  return stories.flatMap((story, at) =>
    stories.indexOf(story) < at ? [`asks.${at}: the same words as another wording`] : [],
  );
}
