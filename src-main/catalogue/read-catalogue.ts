/** The catalogue as a text: the heads of all skills on the first line, then a line for each skill, in the same order. */
import { type FormulaTrees, keepTrees } from '@shared/engine/formula-tree';
import type { Skill, SkillHead } from '@shared/skill/skill';

/** What stands on a skill's line. */
export interface SkillLine {
  readonly skill: Skill;
  readonly formulas: FormulaTrees;
}

export interface Catalogue {
  readonly skillHeads: readonly SkillHead[];
  /** The skill of that id, read with its formulas when it is first asked for, or `undefined`. */
  skillNamed(id: string): Skill | undefined;
}

/** The catalogue of a text that `catalogueText` wrote. */
export function readCatalogue(text: Buffer): Catalogue {
  const [headLine, ...skillLines] = linesOf(text);
  const skillHeads: readonly SkillHead[] = JSON.parse(String(headLine));
  const lineOf = new Map(skillHeads.map(({ id }, at) => [id, skillLines[at]]));
  const read = new Map<string, Skill>();
  return {
    skillHeads,
    skillNamed: (id) => {
      const known = read.get(id);
      const line = lineOf.get(id);
      if (known || !line) return known;
      const { skill, formulas }: SkillLine = JSON.parse(line.toString());
      keepTrees(formulas);
      read.set(id, skill);
      return skill;
    },
  };
}

function linesOf(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let from = 0;
  for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
    lines.push(text.subarray(from, to));
    from = to + 1;
  }
  return lines;
}
