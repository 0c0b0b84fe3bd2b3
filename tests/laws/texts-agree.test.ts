// The engine and the independent reference come to the same times, dates, codes and choices, right and mistaken.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { rightText } from '@shared/engine/answer-text';
import { draw } from '@shared/engine/draw';
import { givenTexts } from '@shared/engine/given-texts';
import { allMistakenTexts } from '@shared/engine/mistaken-texts';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { hasPython } from '../kit/reference';

/** The skills that the script works out, by the names in its table. */
const script = fs.readFileSync('tests/reference/texts.py', 'utf8');
const skills = allSkills.filter(({ id }) => script.includes(`"${id}":`));

test('some skill of each kind is compared', () => {
  expect(new Set(skills.map(({ answer }) => answer.kind))).toEqual(new Set(['time', 'date', 'code', 'choice']));
});

if (hasPython) {
  describe('200 fresh draws come out as the reference works them', () => {
    test.each(skills.map((skill) => [skill.id, skill] as const))('%s', (id, skill) => {
      const problems = Array.from({ length: 200 }, (_, at) => draw(skill, `fresh.${at}`));
      const ours = problems.map((problem) => ({
        answer: rightText(problem),
        mistakes: Object.fromEntries(allMistakenTexts(problem).map(({ id: mistake, text }) => [mistake, text])),
      }));
      const lines = problems.map((problem) => {
        const givens = [...givenTexts(problem)].map(([name, { value }]) => [name, value]);
        return JSON.stringify({ skill: id, givens: Object.fromEntries(givens) });
      });
      const run = spawnSync('python3', ['tests/reference/texts.py'], { input: lines.join('\n'), encoding: 'utf8' });
      expect(run.stderr).toBe('');
      expect(ours).toEqual(
        run.stdout
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line)),
      );
    });
  });
}
