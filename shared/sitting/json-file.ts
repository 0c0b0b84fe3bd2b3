/**
 * JSON files of Scruple as they come in: hostile until they are parsed. Size and depth are looked at before anything
 * else, and every refusal is a sentence.
 */
import { longestPlanFile } from '../contract/plan-file-size';

/** The fields of a file, not looked at yet; `schema` is the name that it gives itself. */
export interface OpenedFile {
  readonly schema: unknown;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Refused {
  readonly refused: string;
}

const deepest = 64;
const longestReason = 200;

/** Opens the text of a file that should be a `called`: a drill plan, a class plan, a result file. */
export function openJsonFile(text: string, called: string): OpenedFile | Refused {
  const refused = tooLarge(text) ?? tooDeep(text, called);
  if (refused !== undefined) return { refused };
  const parsed = parseJson(text.replace(/^\uFEFF/, ''));
  if (parsed === undefined) return { refused: `This file is not JSON, so it is no ${called}. It may be cut off.` };
  if (!isObject(parsed)) return { refused: `This file is no ${called}.` };
  const { schema, ...fields } = parsed;
  return { schema, fields };
}

/** Says where a schema found what; what the file brought with it is shortened and cannot reorder or hide text. */
export function misfitSentence(
  called: string,
  issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined,
): string {
  const where = issue?.path.length ? ` at "${issue.path.map(String).join('.')}"` : '';
  const reason = `${where}: ${issue?.message ?? 'its fields do not fit'}`.replace(/[\p{C}\p{Z}]/gu, ' ');
  return `This ${called} cannot be used${reason.slice(0, longestReason)}.`;
}

function tooLarge(text: string): string | undefined {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (bytes > longestPlanFile) return 'This file is larger than 5 MB, the most that Scruple reads.';
  }
  return undefined;
}

/** Brackets outside of texts, counted before anything is parsed. */
function tooDeep(text: string, called: string): string | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInText && character === '\\') at++;
    else if (character === '"') isInText = !isInText;
    else if (!isInText && (character === '{' || character === '[')) depth++;
    else if (!isInText && (character === '}' || character === ']')) depth--;
    if (depth > deepest) return `This file is nested deeper than ${deepest} levels, so it is no ${called}.`;
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
