/** Laws about names that point at givens and steps outside formulas: answer, rounding, picture, range, worked example. */
import { constantNamed, givenNamed } from '../../skill/constant-named';
import type { Skill } from '../../skill/skill';
import { replacements } from '../declared';
import { isQuantity } from '../prepared-skill';
import type { Complaint } from './complaint';

export function pointerLaws(skill: Skill): Complaint[] {
  const isGiven = (name: string) => givenNamed(skill, name) !== undefined;
  const isKnown = (name: string) => isGiven(name) || Object.hasOwn(skill.steps, name);
  const { handOut, picture } = skill;
  const bounds = [handOut?.of, handOut?.least, handOut?.most].filter((bound) => typeof bound === 'string');
  return [
    ...answerPointers(skill),
    ...(picture?.shows ?? []).filter((name) => !isGiven(name)).map((name) => `picture.shows: "${name}" is no given`),
    ...bounds.filter((name) => !isKnown(name)).map((name) => `handOut: "${name}" is no given or step`),
    ...Object.keys(skill.worked)
      .filter((name) => name !== 'answer' && !isGiven(name))
      .map((name) => `worked: "${name}" is no given`),
    ...namedUnits(skill).flatMap(([where, by]) =>
      Object.hasOwn(skill.givens, by) ? [] : [`${where}.unitNamedBy: "${by}" is no given`],
    ),
  ];
}

function answerPointers(skill: Skill): Complaint[] {
  const { answer, givens, steps } = skill;
  const rounding = 'round' in answer ? answer.round : {};
  const setBy = 'toGiven' in rounding ? rounding.toGiven : 'sigGiven' in rounding ? rounding.sigGiven : undefined;
  const isNumber = (name: string) => isQuantity(Object.hasOwn(givens, name) ? givens[name] : undefined);
  const isReplaceable = (name: string) =>
    isNumber(name) || Object.hasOwn(steps, name) || constantNamed(skill, name) !== undefined;
  return [
    ...('bank' in answer || Object.hasOwn(steps, answer.of) ? [] : [`answer.of: "${answer.of}" is no step`]),
    ...(typeof setBy === 'string' && !isNumber(setBy) ? [`answer.round: "${setBy}" is no given number`] : []),
    ...replacements(skill)
      .filter(([name]) => !isReplaceable(name))
      .map(([name]) => `answer.acceptIf: "${name}" is no given, constant or step`),
  ];
}

function namedUnits({ givens, steps }: Skill): (readonly [where: string, by: string])[] {
  const ofGivens = Object.entries(givens).map(([name, given]) => [
    `givens.${name}`,
    isQuantity(given) ? given.unitNamedBy : undefined,
  ]);
  const ofSteps = Object.entries(steps).map(([name, step]) => [`steps.${name}`, step.unitNamedBy]);
  return [...ofGivens, ...ofSteps].flatMap(([where, by]) => (where && by !== undefined ? [[where, by] as const] : []));
}
