/** `check-skills`: a line for each law that a skill breaks; of all skills, or of the declarations in a JSON file. */
import { readFileSync } from 'node:fs';
import { checkSkill } from '@shared/engine/check/check-skill';
import { allSkills } from '@shared/skills/all-skills';
import { readFlags, UseFault } from './arguments';

/** A file of declarations larger than this is refused. */
const largestFile = 5_000_000;

export function checkSkills(words: readonly string[]): number {
  const { positionals } = readFlags(words, {}, true);
  const [file, ...more] = positionals;
  if (more.length > 0) throw new UseFault('check-skills takes one file at most');
  const candidates = file === undefined ? allSkills : declarationsIn(file);
  let broken = 0;
  for (const candidate of candidates) {
    for (const complaint of checkSkill(candidate)) {
      broken++;
      process.stdout.write(`${idOf(candidate)}: ${complaint}\n`);
    }
  }
  return broken > 0 ? 1 : 0;
}

function declarationsIn(file: string): readonly unknown[] {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length > largestFile) throw new Error('it is larger than 5 MB');
    const content: unknown = JSON.parse(text);
    return Array.isArray(content) ? content : [content];
  } catch (fault) {
    throw new UseFault(`${file} cannot be read as JSON: ${fault instanceof Error ? fault.message : String(fault)}`);
  }
}

function idOf(candidate: unknown): string {
  return typeof candidate === 'object' && candidate !== null && 'id' in candidate
    ? String(candidate.id).slice(0, 100)
    : 'a declaration';
}
