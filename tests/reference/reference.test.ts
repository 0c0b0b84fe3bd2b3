// The stored values of the reference are what its script writes, and they are enough of them.
import { draw } from '@shared/engine/draw';
import { givenTexts } from '@shared/engine/given-texts';
import { skillNamed } from '@shared/skills/known-skills';
import { describe, expect, test } from 'vitest';
import { askReference, drawnProblems, hasPython, storedText, workedProblems, writtenAnew } from '../kit/reference';

const skills = [...new Set(workedProblems.map(({ skill }) => skill))];
/** Skills whose last step rounds: the exact value of their answer is never halfway. */
const isRoundedInItsSteps = ['fundamentals.round-to-measurable', 'fundamentals.significant-figures'];
/** Skills that announce a rounding to the half and not to a decimal. */
const toTheHalf = ['conversions.household-to-ml'];

describe('the independent reference', () => {
  test('works out the problems that the seeds draw', () => {
    const stale = drawnProblems.filter(({ skill, seed = '', givens }) => {
      const problem = draw(skillNamed(skill) ?? expect.fail(`no skill ${skill}`), seed);
      const drawn = givenTexts(problem);
      return Object.entries(givens).some(([name, value]) => drawn.get(name)?.value !== String(value));
    });
    expect(stale.map(({ skill, seed }) => `${skill} ${seed}`)).toEqual([]);
  });

  test('covers the skills on which the engine was built, each by worked and by drawn problems', () => {
    expect(skills.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(drawnProblems.map(({ skill }) => skill))].sort()).toEqual([...skills].sort());
  });

  test.each(skills)('works out at least 12 problems of %s, with nothing to round, halfway and in between', (skill) => {
    const problems = workedProblems.filter((problem) => problem.skill === skill);
    const kinds = new Set(problems.map((problem) => problem.is));
    expect(problems.length).toBeGreaterThanOrEqual(12);
    expect(kinds).toContain('exact');
    if (!isRoundedInItsSteps.includes(skill)) expect(kinds).toContain('tie');
    expect(drawnProblems.filter((problem) => problem.skill === skill)).toHaveLength(40);
  });

  test.each(skills)('gives every problem of %s the value of at least three mistakes', (skill) => {
    const counts = [...workedProblems, ...drawnProblems]
      .filter((problem) => problem.skill === skill)
      .map(({ mistakes }) => Object.keys(mistakes).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(3);
  });

  test('answers no problem farther from the exact value than half of what is announced', () => {
    const isFar = ({ exact, answer, skill }: (typeof workedProblems)[number]) => {
      const [over = 0, under = 1] = exact.split('/').map(Number);
      const step = toTheHalf.includes(skill) ? 0.5 : 10 ** -(answer.split('.')[1]?.length ?? 0);
      return Math.abs(over / under - Number(answer)) > step / 2 + 1e-9;
    };
    expect([...workedProblems, ...drawnProblems].filter(isFar)).toEqual([]);
  });
});

if (hasPython) {
  describe('the script of the reference, run here', () => {
    test('writes the stored worked problems, byte for byte', () => {
      expect(writtenAnew()).toBe(storedText('worked-problems.json'));
    });

    test('gives the stored drawn problems again', () => {
      const asked = drawnProblems.map(({ skill, seed, givens }) => ({ skill, seed, givens }));
      expect(askReference(asked)).toEqual(drawnProblems);
    });
  });
}
