/**
 * Plans as `.scruple` files: JSON with the name of its schema and its version beside the fields of the plan. What comes
 * in is hostile until it is parsed: its size and depth are looked at first, unknown keys are refused, and every refusal
 * is a sentence.
 */
import { type Plan, plan, planVersion } from '../contract/plan';
import { longestPlanFile } from '../contract/plan-file-size';

/** What the file says of itself. */
export const planSchemaName = 'scruple-plan';

const deepest = 64;
const longestReason = 200;

export type PlanRead = { readonly plan: Plan } | { readonly refused: string };

/** A plan as the text of a file. */
export function writePlan(written: Plan): string {
  return `${JSON.stringify({ schema: planSchemaName, ...written }, null, 2)}\n`;
}

/** The name of the file: the plan's own in small letters, digits and hyphens. */
export function planFileName({ called }: Plan): string {
  const words = called.toLowerCase().match(/[a-z0-9]+/g) ?? ['plan'];
  return `${words.join('-')}.scruple`;
}

/** Reads the text of a file. */
export function readPlan(text: string): PlanRead {
  const refused = tooLarge(text) ?? tooDeep(text);
  if (refused !== undefined) return { refused };
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (parsed === undefined) return { refused: 'This file is not JSON, so it is no drill plan.' };
  if (!isObject(parsed) || parsed['schema'] !== planSchemaName)
    return { refused: `This file is no drill plan: its "schema" should be "${planSchemaName}".` };
  if (parsed['version'] !== planVersion)
    return { refused: `This plan has another version than ${planVersion}, the one that this Scruple reads.` };
  const { schema: _, ...fields } = parsed;
  const read = plan.safeParse(fields);
  return read.success ? { plan: read.data } : { refused: sentenceFor(read.error.issues[0]) };
}

function tooLarge(text: string): string | undefined {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > longestPlanFile) return 'This file is larger than 5 MB, the most that a plan file may have.';
  }
  return undefined;
}

/** Brackets outside of texts, counted before anything is parsed. */
function tooDeep(text: string): string | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInText && character === '\\') at++;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && (character === '{' || character === '[')) depth++;
    else if (!isInText && (character === '}' || character === ']')) depth--;
    if (depth > deepest) return `This file is nested deeper than ${deepest} levels, so it is no drill plan.`;
  }
  return undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Says where and what; what the file brought with it is shortened and cannot reorder or hide text. */
function sentenceFor(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): string {
  const where = issue?.path.length ? ` at "${issue.path.map(String).join('.')}"` : '';
  const reason = `${where}: ${issue?.message ?? 'its fields do not fit'}`.replace(/[\p{C}\p{Z}]/gu, ' ');
  return `This drill plan cannot be used${reason.slice(0, longestReason)}.`;
}
