/** What stands in a declaration, wherever it stands: names of givens, formulas of every kind. */
import type { Given, QuantityGiven } from '../skill/given';
import type { Skill } from '../skill/skill';

/** The names of givens and extras, in order. */
export function givenNames(skill: Skill): string[] {
  return [...Object.keys(skill.givens), ...Object.keys(skill.extras ?? {})];
}

/** A given that is worked out from the ones before it. */
export function derivationOf(given: Given | undefined): string | undefined {
  return given && 'is' in given.draw ? given.draw.is : undefined;
}

/** The rules of a choice by id; none for other answers. */
export function choiceRules(skill: Skill): readonly (readonly [id: string, when: string])[] {
  const { answer } = skill;
  return 'choices' in answer ? Object.entries(answer.choices).map(([id, { when }]) => [id, when]) : [];
}

/** Formulas that replace givens, constants or steps in ways that are right as well. */
export function replacements(skill: Skill): readonly (readonly [name: string, formula: string])[] {
  return (skill.answer.acceptIf ?? []).flatMap((way) => Object.entries(way.with ?? {}));
}

/** Every formula of a declaration. */
export function formulasOf(skill: Skill): string[] {
  const givens: (Given | QuantityGiven)[] = [...Object.values(skill.givens), ...Object.values(skill.extras ?? {})];
  return [
    ...givens.flatMap((given) => derivationOf(given) ?? []),
    ...Object.values(skill.steps).map((step) => step.is),
    ...Object.values(skill.mistakes).flatMap((mistake) => ('is' in mistake ? [mistake.is] : [])),
    ...(skill.realistic ?? []),
    ...choiceRules(skill).map(([, when]) => when),
    ...replacements(skill).map(([, formula]) => formula),
  ];
}
