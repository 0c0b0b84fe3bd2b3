/** `mark`: marks responses to skills or to a teacher's own key, a line at a time. */
import { keyOf, statedKey } from '@shared/engine/answer-key';
import { isText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { type Marked, mark } from '@shared/engine/mark';
import { markProblem, sayMarked } from '@shared/engine/mark-problem';
import { acceptedTexts } from '@shared/engine/mark-text';
import { type Said, sayVerdict } from '@shared/engine/say-verdict';
import { solve } from '@shared/engine/solve';
import { type Exact, exact } from '@shared/quantity/exact';
import { readUnit } from '@shared/quantity/read-unit';
import type { Reading } from '@shared/quantity/reading';
import { unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { allSkills } from '@shared/skills/all-skills';
import { z } from 'zod';
import { readFlags } from './arguments';
import { knownSkill } from './known-skill';
import { answerLines, rehearse, statedGivens } from './lines';
import { plainSpaces } from './problem-json';

const round = z.union([
  z.strictObject({ decimals: z.int().min(0).max(12) }),
  z.strictObject({ sig: z.int().min(1).max(12) }),
  z.strictObject({
    to: z.union([z.number().positive(), z.string().regex(/^\d*\.?\d+$/, 'write a number above zero, such as 0.1')]),
  }),
]);
const response = z.string();
const unitShown = z.boolean().optional();
const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^[+-]?(\d+\.?\d*|\.\d+)$|^[+-]?\d+\/0*[1-9]\d*$/, 'write 12.5 or 25/2')
    .max(60),
]);

const line = z.union([
  z.object({ skill: z.string(), givens: statedGivens, response, unitShown }),
  z.object({ skill: z.string(), seed: z.string(), response, unitShown }),
  z.object({ answer: z.strictObject({ value: number, unit: z.string().nullable(), round }), response, unitShown }),
]);
type Line = z.infer<typeof line>;

export async function markLines(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, { json: 'switch' });
  const [first] = allSkills;
  if (first) {
    rehearse((round) => {
      const key = keyOf(draw(first, `rehearsal.${round}`));
      sayVerdict(key, mark(key, `${round} ${key.unitText}`));
    });
  }
  return answerLines(line, values.json === true, (asked) => {
    const { marked, said, accepted } = markedLine(asked);
    const says = plainSpaces(`${said.headline} ${said.text}`);
    return { json: { ...markedJson(marked, accepted), says }, text: `${marked.verdict}: ${says}` };
  });
}

interface MarkedLine {
  readonly marked: Marked;
  readonly said: Said;
  readonly accepted: readonly string[];
}

function markedLine(asked: Line): MarkedLine {
  const { response, unitShown = false } = asked;
  if ('answer' in asked) {
    const { value, unit, round: rule } = asked.answer;
    const key = statedKey(exactNumber(value), unit === null ? '' : knownUnit(unit), rule);
    const marked = mark(key, response, unitShown);
    return { marked, said: sayVerdict(key, marked), accepted: key.accepted().map(numberText) };
  }
  const skill = knownSkill(asked.skill);
  const problem = 'seed' in asked ? draw(skill, asked.seed) : solve(skill, asked.givens).problem;
  const marked = markProblem(problem, response, unitShown);
  const accepted = isText(problem) ? acceptedTexts(problem) : keyOf(problem).accepted().map(numberText);
  return { marked, said: sayMarked(problem, marked), accepted };
}

function exactNumber(value: number | string): Exact {
  return exact(typeof value === 'number' ? value : value.replace(/^\+/, ''));
}

function knownUnit(written: string): string {
  if (written.trim() === '') return '';
  const unit = readUnit(written);
  if ('unreadable' in unit) throw new Error(`answer.unit: ${unit.unreadable}`);
  return unitText(unit.unit);
}

function markedJson({ verdict, danger, reading, explanations, notation }: Marked, accepted: readonly string[]) {
  return {
    verdict,
    danger,
    read: reading ? readJson(reading) : null,
    mistakes: explanations.map(({ id }) => id),
    notation,
    accepted,
  };
}

/** A time, date, code or choice as its text; a number with its unit. */
function readJson({ value, unit, text }: Reading) {
  return { value: text ?? numberText(value), unit: unit ? unitText(unit) : null };
}
