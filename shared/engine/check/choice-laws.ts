/** Laws about choices and banks: some choice is always right, each is right now and then, and no two read alike. */
import type { Skill } from '../../skill/skill';
import { textOfValues } from '../answer-text';
import { drawnValues } from '../draw';
import { isQuantity } from '../prepared-skill';
import type { Complaint } from './complaint';
import type { Sample } from './sample';

/** Laws that need no draw: they stand before any problem is made. */
export function bankLaws(skill: Skill): Complaint[] {
  const { answer, mistakes, givens, steps } = skill;
  const isBank = 'bank' in answer;
  const misplaced = Object.entries(mistakes).flatMap(([id, mistake]) =>
    'instead' in mistake === isBank
      ? []
      : [
          `mistakes.${id}: ${isBank ? 'a bank has no steps; say "instead"' : '"instead" belongs to a bank; say "at" and "is"'}`,
        ],
  );
  if (!isBank) return misplaced;
  const key = Object.hasOwn(givens, answer.of) ? givens[answer.of] : undefined;
  if (!key || isQuantity(key)) return [`answer.of: "${answer.of}" is no word given`, ...misplaced];
  const meanings = answer.among ?? Object.values(answer.bank);
  const drawn = [...new Set(drawnValues(skill, answer.of).map(String))];
  return [
    ...misplaced,
    ...(Object.keys(steps).length > 0 ? ['steps: a bank has none'] : []),
    ...drawn
      .filter((word) => !Object.hasOwn(answer.bank, word))
      .map((word) => `answer.bank: "${word}" is drawn and has no meaning`),
    ...Object.keys(answer.bank)
      .filter((word) => !/[^.]\.$/.test(answer.why[word] ?? ''))
      .map((word) => `answer.why: the solution needs a sentence on "${word}", with a full stop`),
    ...Object.keys(answer.why)
      .filter((word) => !Object.hasOwn(answer.bank, word))
      .map((word) => `answer.why: "${word}" is no key of the bank`),
    ...Object.values(answer.bank)
      .filter((meaning) => !meanings.includes(meaning))
      .map((meaning) => `answer.among: "${meaning}" is right for some key and never offered`),
    ...Object.entries(mistakes).flatMap(([id, mistake]) =>
      'instead' in mistake ? confusionLaws(id, mistake.instead, answer.bank, answer.among) : [],
    ),
  ];
}

function confusionLaws(
  id: string,
  instead: Readonly<Record<string, string>>,
  bank: Readonly<Record<string, string>>,
  among: readonly string[] | undefined,
): Complaint[] {
  return Object.entries(instead).flatMap(([key, meaning]) => [
    ...(Object.hasOwn(bank, key) ? [] : [`mistakes.${id}: "${key}" is no key of the bank`]),
    ...((among?.includes(meaning) ?? true) ? [] : [`mistakes.${id}: "${meaning}" is no meaning that is offered`]),
    ...(bank[key] === meaning ? [`mistakes.${id}: "${meaning}" is right for "${key}"`] : []),
  ]);
}

export function choiceLaws({ answer }: Skill, { problems }: Sample): Complaint[] {
  if (!('choices' in answer)) return [];
  const right = problems.map((problem) => textOfValues(problem, problem.values));
  const words = Object.values(answer.choices).map(({ says }) => says.trim().toLowerCase());
  return [
    ...(right.includes(undefined) ? ['answer.choices: in some draws none of them is right'] : []),
    ...Object.keys(answer.choices)
      .filter((id) => !right.includes(id))
      .map((id) => `answer.choices.${id}: it is right in no draw`),
    ...(new Set(words).size < words.length ? ['answer.choices: two of them have the same words'] : []),
  ];
}
