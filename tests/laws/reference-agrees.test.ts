// The engine and the independent reference come to the same exact answers, roundings and wrong values where a number is
// asked for; texts-agree.test.ts compares the others.
import { acceptedSet } from '@shared/engine/accepted-set';
import { draw } from '@shared/engine/draw';
import { allMistakenValues } from '@shared/engine/mistaken-values';
import { isQuantity, prepare } from '@shared/engine/prepared-skill';
import { answerOf, exactAnswer, givensOf, rounded } from '@shared/engine/problem';
import { solve } from '@shared/engine/solve';
import { numberText } from '@shared/quantity/write-number';
import { skillNamed } from '@shared/skills/known-skills';
import { describe, expect, test } from 'vitest';
import { askReference, drawnProblems, hasPython, type WorkedProblem, workedProblems } from '../kit/reference';

const skills = [...new Set(workedProblems.map(({ skill }) => skill))];

describe('worked problems come out as the reference works them', () => {
  test.each(skills)('%s', (id) => {
    const problems = workedProblems.filter(({ skill }) => skill === id);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.map(engineValues)).toEqual(problems.map(referenceValues));
  });

  test('every other taught convention is right as well', () => {
    for (const { skill, givens, answer, alsoRight } of workedProblems) {
      const accepted = acceptedSet(solve(declared(skill), givens).problem).map(numberText);
      expect(accepted[0]).toBe(answer);
      expect(accepted).toEqual(expect.arrayContaining(alsoRight));
    }
  });
});

describe('drawn problems come out as the reference works them', () => {
  test.each(skills)('40 stored draws of %s', (id) => {
    const problems = drawnProblems.filter(({ skill }) => skill === id);
    expect(problems).toHaveLength(40);
    expect(problems.map(engineValues)).toEqual(problems.map(referenceValues));
  });
});

if (hasPython) {
  test('200 fresh draws of each come out as the reference works them here and now', () => {
    const seeds = Array.from({ length: 200 }, (_, at) => `fresh.${at}`);
    const asked = skills.flatMap((id) => seeds.map((seed) => drawnGivens(id, seed)));
    const solved = askReference(asked);
    expect(solved.map(engineValues)).toEqual(solved.map(referenceValues));
  });
}

function declared(id: string) {
  return skillNamed(id) ?? expect.fail(`no skill ${id}`);
}

/** The numbers of a draw; words and the figures that only shape it are left out. */
function drawnGivens(id: string, seed: string) {
  const skill = declared(id);
  const numbers = [...givensOf(draw(skill, seed))].flatMap(([name, value]) =>
    isQuantity(skill.givens[name]) && typeof value !== 'string' ? [[name, numberText(value)] as const] : [],
  );
  return { skill: id, givens: Object.fromEntries(numbers) };
}

function engineValues({ skill: id, givens, exact: reference }: WorkedProblem) {
  const { problem } = solve(declared(id), givens);
  return {
    skill: id,
    givens,
    exact:
      hasNoEnd(reference) && isNear(numberText(exactAnswer(problem)), reference)
        ? reference
        : numberText(exactAnswer(problem)),
    answer: numberText(answerOf(problem)),
    unit: prepare(problem.skill).answerStep.step.unit,
    mistakes: Object.fromEntries(
      allMistakenValues(problem).map(({ mistake, value }) => [mistake.id, numberText(rounded(problem, value))]),
    ),
  };
}

function referenceValues({ skill, givens, exact, answer, unit, mistakes }: WorkedProblem) {
  return { skill, givens, exact, answer, unit, mistakes };
}

/** A root has no last figure; the reference hands it over by twenty, zeros at the end left out. */
function hasNoEnd(exact: string): boolean {
  return exact.length > 15 && !exact.includes('/');
}

/** Thirteen figures are the same. */
function isNear(ours: string, reference: string): boolean {
  return Math.abs(Number(ours) / Number(reference) - 1) < 1e-13;
}
