/** Class plans as `.scruple` files, as plans are: JSON with the name of its schema and its version. */
import { type ClassPlan, classPlan, classPlanVersion } from '../contract/classroom/class-plan';
import { misfitSentence, openJsonFile, type Refused } from '../sitting/json-file';
import { plainWords } from '../sitting/plain-words';

/** What the file says of itself. */
export const classPlanSchemaName = 'scruple-class';

const longestName = 60;

/** A class plan as the text of a file. The same plan gives the same text, whatever the computer. */
export function writeClassPlan(written: ClassPlan): string {
  return `${JSON.stringify({ schema: classPlanSchemaName, ...written }, null, 1)}\n`;
}

export function classPlanFileName({ plan }: ClassPlan): string {
  return `${plainWords(plan.called, longestName) || 'plan'}-class.scruple`;
}

/** Whether a file says of itself that it is a class plan. */
export function isClassPlanFile(text: string): boolean {
  if (!text.includes(classPlanSchemaName)) return false;
  const opened = openJsonFile(text, 'class plan');
  return 'schema' in opened && opened.schema === classPlanSchemaName;
}

/** Reads the text of a file. */
export function readClassPlan(text: string): { readonly classPlan: ClassPlan } | Refused {
  const opened = openJsonFile(text, 'class plan');
  if ('refused' in opened) return opened;
  const { schema, fields } = opened;
  if (schema !== classPlanSchemaName)
    return { refused: `This file is no class plan: its "schema" should be "${classPlanSchemaName}".` };
  if (fields['version'] !== classPlanVersion)
    return {
      refused: `This class plan has another version than ${classPlanVersion}, the one that this Scruple reads.`,
    };
  const read = classPlan.safeParse(fields);
  return read.success ? { classPlan: read.data } : { refused: misfitSentence('class plan', read.error.issues[0]) };
}

/** The seats of a list, in its order: `s1`, `s2` and so on. */
export function seatsOf(names: readonly string[]): { seatId: string; name: string }[] {
  return names.map((name, at) => ({ seatId: `s${at + 1}`, name }));
}

/** Draws the numbers of one seat; nothing where all have the same. */
export function seatSeed({ numbers, seed }: Pick<ClassPlan, 'numbers' | 'seed'>, seatId: string): string | undefined {
  return numbers === 'own' ? `${seed}${seatId}` : undefined;
}
