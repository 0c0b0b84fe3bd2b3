/**
 * Plans as `.scruple` files: JSON with the name of its schema and its version beside the fields of the plan. Unknown
 * keys are refused, and every refusal is a sentence.
 */
import { type Plan, plan, planVersion } from '../contract/plan';
import { misfitSentence, openJsonFile } from './json-file';
import { plainWords } from './plain-words';

/** What the file says of itself. */
export const planSchemaName = 'scruple-plan';

const longestName = 60;

export type PlanRead = { readonly plan: Plan } | { readonly refused: string };

/** A plan as the text of a file. */
export function writePlan(written: Plan): string {
  return `${JSON.stringify({ schema: planSchemaName, ...written }, null, 2)}\n`;
}

/** The name of the file: the plan's own in small letters, digits and hyphens. */
export function planFileName({ called }: Plan): string {
  return `${plainWords(called, longestName) || 'plan'}.scruple`;
}

/** Reads the text of a file. */
export function readPlan(text: string): PlanRead {
  const opened = openJsonFile(text, 'drill plan');
  if ('refused' in opened) return opened;
  const { schema, fields } = opened;
  if (schema !== planSchemaName)
    return { refused: `This file is no drill plan: its "schema" should be "${planSchemaName}".` };
  if (fields['version'] !== planVersion)
    return { refused: `This plan has another version than ${planVersion}, the one that this Scruple reads.` };
  const read = plan.safeParse(fields);
  return read.success ? { plan: read.data } : { refused: misfitSentence('drill plan', read.error.issues[0]) };
}
