/** `solve`: solves a skill from stated givens, a line at a time. */
import { promptText } from '@shared/engine/prompt';
import { solve } from '@shared/engine/solve';
import { solutionText } from '@shared/engine/worked-solution';
import { z } from 'zod';
import { readFlags } from './arguments';
import { knownSkill } from './known-skill';
import { answerLines, statedGivens } from './lines';
import { plainSpaces, problemJson } from './problem-json';

const line = z.object({ skill: z.string(), givens: statedGivens });

export async function solveLines(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, { json: 'switch' });
  return answerLines(line, values.json === true, ({ skill, givens }) => {
    const { problem, isUnusual } = solve(knownSkill(skill), givens);
    return {
      json: { ...problemJson(problem), ...(isUnusual && { unusual: true }) },
      text: plainSpaces(`${promptText(problem) ?? ''} ${solutionText(problem)}`.trim()),
    };
  });
}
