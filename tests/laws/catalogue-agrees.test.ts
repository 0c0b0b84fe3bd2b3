// Every skill keeps what the catalogue knows of it: names and units of givens, what is asked, how it is rounded, the
// range of each draw; and it comes to the catalogue's own answers and mistakes, worked out by another program.
import { rightText } from '@shared/engine/answer-text';
import { draw, drawnValues } from '@shared/engine/draw';
import { allMistakenTexts } from '@shared/engine/mistaken-texts';
import { allMistakenValues } from '@shared/engine/mistaken-values';
import { isQuantity } from '@shared/engine/prepared-skill';
import { answerOf, givensOf, type Problem, rounded } from '@shared/engine/problem';
import { isSpecialUnit } from '@shared/quantity/special-unit';
import { sameUnit, unitOf } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { answerKindOf } from '@shared/skill/answer';
import { allSkills } from '@shared/skills/all-skills';
import { skillNamed } from '@shared/skills/known-skills';
import { describe, expect, test } from 'vitest';
import { type CatalogueEntry, catalogueEntries, rulesBrokenBy, workedByCatalogue } from '../kit/catalogue';

const declared = catalogueEntries.filter(({ id }) => skillNamed(id));

test('every skill without a base is one of the catalogue', () => {
  const known = new Set(catalogueEntries.map(({ id }) => id));
  expect(allSkills.filter(({ id, formOf }) => !(formOf ?? known.has(id))).map(({ id }) => id)).toEqual([]);
});

describe.each(declared.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const skill = skillNamed(id) ?? expect.fail(`no skill ${id}`);
  const problems = Array.from({ length: 40 }, (_, at) => draw(skill, `catalogue.${at}`));

  test('has the givens it is known by, in their units, and no other that its steps need', () => {
    const different = Object.entries(entry.givens).flatMap(([name, known]) => {
      const given = skill.givens[name];
      const isWord = known.kind === 'text' || (entry.bank !== undefined && name === entry.answer.of);
      if (isWord || !isQuantity(given)) return isWord && given && !isQuantity(given) ? [] : [name];
      return isKnownUnit(given.unit, known) ? [] : [name];
    });
    const formulas = [...Object.values(skill.steps).map(({ is }) => is)].join(' ');
    const more = Object.keys(skill.givens).filter((name) => !(name in entry.givens));
    expect(different).toEqual([]);
    expect(more.filter((name) => new RegExp(`\\b${name}\\b`).test(formulas))).toEqual([]);
  });

  test('asks for the same quantity, of the same kind, rounded alike', () => {
    const { of, kind, round, roundToGiven, sigFigsFrom, choices } = entry.answer;
    expect(skill.answer.of).toBe(of);
    expect(answerKindOf(skill.answer)).toBe(kind);
    if ('round' in skill.answer) {
      const known = roundToGiven ? { toGiven: roundToGiven } : sigFigsFrom ? { sigGiven: sigFigsFrom } : round;
      expect(skill.answer.round).toEqual(known);
    }
    if (choices && 'choices' in skill.answer)
      expect(new Set(Object.keys(skill.answer.choices))).toEqual(new Set(Object.keys(choices)));
    if (entry.bank && 'bank' in skill.answer)
      expect(new Set(Object.keys(skill.answer.bank))).toEqual(new Set(entry.bank));
  });

  test('draws only what the catalogue calls believable', () => {
    expect(problems.flatMap((problem) => rulesBrokenBy(entry, givensIn(problem)))).toEqual([]);
  });

  test('draws no given beyond the values it is known for', () => {
    const wider = Object.entries(entry.givens).flatMap(([name, { within }]) => {
      if (!within) return [];
      const drawn = drawnValues(skill, name).map(Number);
      return drawn.every((value) => value >= within[0] && value <= within[1]) ? [] : [name];
    });
    expect(wider).toEqual([]);
  });

  if (!('bank' in skill.answer)) {
    test('comes to the answers of the catalogue', () => {
      expect(problems.map(ourAnswer)).toEqual(problems.map((problem) => theirAnswer(entry, problem)));
    });

    test('comes to the mistaken values of the catalogue', () => {
      const shared = Object.keys(entry.mistakes).filter((mistake) => Object.hasOwn(skill.mistakes, mistake));
      const ours = problems.map((problem) => mistakesOf(problem, shared));
      const theirs = problems.map((problem, at) =>
        Object.fromEntries(
          Object.keys(ours[at] ?? {}).map((mistake) => [mistake, theirAnswer(entry, problem, mistake)]),
        ),
      );
      expect(ours).toEqual(theirs);
    });
  }
});

/** The same unit once counted things, words of the catalogue among them, are left out; times and dates are known as such. */
function isKnownUnit(unit: string, { kind, unit: known = '' }: CatalogueEntry['givens'][string]): boolean {
  if (isSpecialUnit(unit)) return kind === unit || /clock|midnight|date/.test(known);
  if (known === 'code') return unit === '' || isSpecialUnit(unit);
  const [top = '', ...bottom] = known.split(/(?<!% [wv])\//).map((piece) => (isMeasure(piece) ? piece : '1'));
  return sameUnit(unitOf(unit), unitOf([top, ...bottom].join('/')));
}

function isMeasure(piece: string): boolean {
  try {
    unitOf(piece);
    return true;
  } catch {
    return false;
  }
}

/** A number as text; a choice by its id, a time in minutes, a date in days, a code by its number. */
function ourAnswer(problem: Problem): string | undefined {
  return problem.skill.answer.kind === 'choice' ? rightText(problem) : numberText(answerOf(problem));
}

function mistakesOf(problem: Problem, shared: readonly string[]): Record<string, string | undefined> {
  if (problem.skill.answer.kind !== 'choice') {
    const plain = allMistakenValues(problem).filter(({ mistake }) => !mistake.mistake.codec);
    return Object.fromEntries(
      plain
        .filter(({ mistake }) => shared.includes(mistake.id))
        .map(({ mistake, value }) => [mistake.id, numberText(rounded(problem, value))]),
    );
  }
  return Object.fromEntries(
    allMistakenTexts(problem)
      .filter(({ id }) => shared.includes(id))
      .map(({ id, text }) => [id, text]),
  );
}

function theirAnswer(entry: CatalogueEntry, problem: Problem, mistake?: string): string | undefined {
  return workedByCatalogue(entry, givensIn(problem), mistake);
}

function givensIn(problem: Problem): ReadonlyMap<string, string> {
  const texts = [...givensOf(problem)].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : value.toFraction(),
  ]);
  return new Map(texts);
}
