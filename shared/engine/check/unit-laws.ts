/** The law that units carry: the unit of every formula, by cancelling alone, is the declared one. */
import { specialOf, type Unit, unitOf, unitText } from '../../quantity/unit';
import { answerKindOf } from '../../skill/answer';
import { constantNamed, givenNamed } from '../../skill/constant-named';
import type { Given } from '../../skill/given';
import type { Skill, Step } from '../../skill/skill';
import { fitsUnit } from '../carry-special';
import { carryUnits } from '../carry-units';
import { choiceRules, derivationOf, givenNames } from '../declared';
import { namesIn, parseFormula } from '../formula';
import { isQuantity, prepare } from '../prepared-skill';
import { isFault } from '../unit-fault';
import type { Complaint } from './complaint';

export function unitLaws(skill: Skill): Complaint[] {
  const unknown = unknownUnits(skill);
  if (unknown.length > 0) return unknown;
  const { unitOfName } = prepare(skill);
  return [
    ...stepUnits(skill, unitOfName),
    ...givenUnits(skill, unitOfName),
    ...ruleUnits(skill, unitOfName),
    ...acceptedUnits(skill, unitOfName),
    ...handOutUnits(skill, unitOfName),
    ...answerUnit(skill),
    ...answerForOne(skill),
  ];
}

function unknownUnits(skill: Skill): Complaint[] {
  const written: Written[] = [
    ...Object.entries(skill.givens).flatMap(([name, given]) => unitsOfGiven(`givens.${name}`, given)),
    ...Object.entries(skill.extras ?? {}).flatMap(([name, given]) => unitsOfGiven(`extras.${name}`, given)),
    ...Object.entries(skill.constants ?? {}).map(([name, { unit }]): Written => [`constants.${name}`, unit]),
    ...Object.entries(skill.steps).map(([name, step]): Written => [`steps.${name}`, step.unit]),
  ];
  return written.flatMap(([where, unit]) => {
    try {
      unitOf(unit);
      return [];
    } catch (fault) {
      return [`${where}: ${fault instanceof Error ? fault.message : String(fault)}`];
    }
  });
}

/** A unit as it stands in the declaration, and where. */
type Written = readonly [where: string, unit: string];

function unitsOfGiven(where: string, given: Given): Written[] {
  if (!isQuantity(given)) return [];
  const { unit, printedAs, sizeOf = {} } = given;
  const sizes = Object.values(sizeOf).map((size): Written => [`${where}.sizeOf`, size]);
  return [[where, unit], ...sizes, ...(printedAs ? [[`${where}.printedAs`, printedAs.unit] satisfies Written] : [])];
}

type UnitOfName = (name: string) => Unit | undefined;

function stepUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  return Object.entries(skill.steps).flatMap(([name, step]) =>
    step.takes
      ? takenUnits(`steps.${name}`, step, skill, unitOfName)
      : carriedUnit(`steps.${name}`, step.is, step.unit, unitOfName),
  );
}

function givenUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  return givenNames(skill).flatMap((name) => {
    const given = givenNamed(skill, name);
    const formula = derivationOf(given);
    if (formula === undefined || !isQuantity(given)) return [];
    return carriedUnit(`givens.${name}`, formula, given.unit, unitOfName);
  });
}

function carriedUnit(where: string, formula: string, unit: string, unitOfName: UnitOfName): Complaint[] {
  const carried = carryUnits(parseFormula(formula), unitOfName);
  if (isFault(carried)) return [`${where}: ${carried.fault}`];
  const declared = unitOf(unit);
  if (fitsUnit(carried, declared)) return [];
  return [
    `${where}: the units of "${formula}" come to ${unitText(carried) || 'a bare number'}, declared is ${unitText(declared) || 'a bare number'}`,
  ];
}

/** An empirical formula lists the unit of every quantity in it, and each must be that quantity's own. */
function takenUnits(where: string, { is, takes = {} }: Step, skill: Skill, unitOfName: UnitOfName): Complaint[] {
  return [...namesIn(parseFormula(is))].flatMap((name) => {
    if (constantNamed(skill, name)) return [];
    const taken = Object.hasOwn(takes, name) ? takes[name] : undefined;
    if (taken === undefined) return [`${where}.takes: "${name}" is in the formula, but its unit is not listed`];
    const unit = unitOfName(name) ?? new Map();
    return fitsUnit(unit, unitOf(taken)) ? [] : [`${where}.takes: "${name}" is in ${unitText(unit)}, not in ${taken}`];
  });
}

function ruleUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  const rules = [
    ...(skill.realistic ?? []).map((rule) => [`realistic "${rule}"`, rule] as const),
    ...choiceRules(skill).map(([id, when]) => [`answer.choices.${id}`, when] as const),
  ];
  return rules.flatMap(([where, rule]) => {
    const carried = carryUnits(parseFormula(rule), unitOfName);
    return isFault(carried) ? [`${where}: ${carried.fault}`] : [];
  });
}

/** A replacing formula has the unit of what it replaces; a bare number stands for a value in that unit. */
function acceptedUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  return (skill.answer.acceptIf ?? []).flatMap(({ with: replaced = {} }, at) =>
    Object.entries(replaced).flatMap(([name, formula]) => {
      const isNumber = parseFormula(formula).kind === 'number';
      const unit = unitText(unitOfName(name) ?? new Map());
      const step = skill.steps[name];
      if (step?.takes) return takenUnits(`answer.acceptIf.${at}.${name}`, { ...step, is: formula }, skill, unitOfName);
      return isNumber ? [] : carriedUnit(`answer.acceptIf.${at}.${name}`, formula, unit, unitOfName);
    }),
  );
}

/** The step of a time is in a time, that of a date in a date, and no other answer is. */
function answerUnit({ answer, steps }: Skill): Complaint[] {
  const kind = answerKindOf(answer);
  const unit = steps[answer.of]?.unit ?? '';
  const special = specialOf(unitOf(unit));
  const found = special === undefined ? 'number' : special === 'date' ? 'date' : 'time';
  const isFitting = kind === 'choice' || (kind === 'code' ? special === undefined : kind === found);
  return isFitting ? [] : [`answer: its kind is ${kind}, but "${answer.of}" is in ${unit || 'no unit'}`];
}

/** What the answer is for one of stands once below the line of its unit. */
function answerForOne({ answer, steps }: Skill): Complaint[] {
  if (!('forOne' in answer) || answer.forOne === undefined) return [];
  const [symbol = '', ...more] = unitsKnown(answer.forOne);
  const unit = steps[answer.of]?.unit ?? '';
  const isBelow = more.length === 0 && unitOf(unit).get(symbol) === -1;
  return isBelow ? [] : [`answer.forOne: ${unit || 'a bare number'} is not for one ${answer.forOne}`];
}

/** The symbols of a written unit; none where one is unknown. */
function unitsKnown(written: string): string[] {
  try {
    return [...unitOf(written).keys()];
  } catch {
    return [];
  }
}

/** Bounds that are names stand in the unit of what they bound. */
function handOutUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  const { handOut } = skill;
  if (!handOut) return [];
  const unit = unitOfName(handOut.of);
  return [handOut.least, handOut.most].flatMap((bound) => {
    const other = typeof bound === 'string' ? unitOfName(bound) : undefined;
    return unit && other && !fitsUnit(unit, other)
      ? [`handOut: "${bound}" is in ${unitText(other)}, "${handOut.of}" in ${unitText(unit)}`]
      : [];
  });
}
