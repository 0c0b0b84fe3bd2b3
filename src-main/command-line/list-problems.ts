/** `problems`: draws problems with their solutions, for papers and for checks. */
import { randomBytes } from 'node:crypto';
import { draw } from '@shared/engine/draw';
import { promptText } from '@shared/engine/prompt';
import { seedFault } from '@shared/engine/random';
import { solutionText } from '@shared/engine/worked-solution';
import type { Skill } from '@shared/skill/skill';
import { allSkills } from '@shared/skills/all-skills';
import { countFlag, readFlags, UseFault } from './arguments';
import { plainSpaces, problemJson } from './problem-json';

/** Problem n of seed S has the seed `S.n`, n from 1. */
export function listProblems(words: readonly string[]): number {
  const { values } = readFlags(words, {
    skill: 'text',
    area: 'text',
    count: 'text',
    seed: 'text',
    json: 'switch',
  });
  const count = countFlag('count', values.count, 1, 1, 100_000);
  const seed = values.seed ?? randomBytes(8).toString('hex');
  const fault = seedFault(seed) ?? seedFault(`${seed}.${count}`);
  if (fault) throw new UseFault(`--seed: ${fault}, and the number of the problem is added to it`);
  for (const skill of chosenSkills(values.skill, values.area)) {
    for (let number = 1; number <= count; number++) {
      const problem = draw(skill, `${seed}.${number}`);
      const text = () => plainSpaces(`${promptText(problem) ?? ''}\n  ${solutionText(problem)}\n`);
      process.stdout.write(`${values.json ? JSON.stringify(problemJson(problem)) : text()}\n`);
    }
  }
  return 0;
}

function chosenSkills(id: string | undefined, area: string | undefined): readonly Skill[] {
  if ((id === undefined) === (area === undefined))
    throw new UseFault('problems needs either --skill ID or --area AREA');
  const chosen = allSkills.filter((skill) => skill.id === id || skill.id.startsWith(`${area}.`));
  if (chosen.length === 0)
    throw new UseFault(
      `there is no ${id === undefined ? `area "${area}"` : `skill "${id}"`}; the command skills lists them`,
    );
  return chosen;
}
