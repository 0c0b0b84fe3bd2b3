/** The law that units carry: the unit of every formula, by cancelling alone, is the declared one. */
import { sameUnit, type Unit, unitOf, unitText } from '../../quantity/unit';
import type { Given, Skill } from '../../skill/skill';
import { carryUnits, isFault } from '../carry-units';
import { parseFormula } from '../formula';
import { isQuantity, prepare } from '../prepared-skill';
import type { Complaint } from './complaint';

export function unitLaws(skill: Skill): Complaint[] {
  const unknown = unknownUnits(skill);
  if (unknown.length > 0) return unknown;
  const { unitOfName } = prepare(skill);
  return [...stepUnits(skill, unitOfName), ...ruleUnits(skill, unitOfName), ...handOutUnits(skill, unitOfName)];
}

function unknownUnits(skill: Skill): Complaint[] {
  const written: Written[] = [
    ...Object.entries(skill.givens).flatMap(([name, given]) => unitsOfGiven(`givens.${name}`, given)),
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
  return Object.entries(skill.steps).flatMap(([name, step]) => {
    const carried = carryUnits(parseFormula(step.is), unitOfName);
    if (isFault(carried)) return [`steps.${name}: ${carried.fault}`];
    const declared = unitOf(step.unit);
    if (sameUnit(carried, declared)) return [];
    return [
      `steps.${name}: the units of "${step.is}" come to ${unitText(carried) || 'a bare number'}, declared is ${unitText(declared) || 'a bare number'}`,
    ];
  });
}

function ruleUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  return (skill.realistic ?? []).flatMap((rule) => {
    const carried = carryUnits(parseFormula(rule), unitOfName);
    return isFault(carried) ? [`realistic "${rule}": ${carried.fault}`] : [];
  });
}

/** Bounds that are names stand in the unit of what they bound. */
function handOutUnits(skill: Skill, unitOfName: UnitOfName): Complaint[] {
  const { handOut } = skill;
  if (!handOut) return [];
  const unit = unitOfName(handOut.of);
  return [handOut.least, handOut.most].flatMap((bound) => {
    const other = typeof bound === 'string' ? unitOfName(bound) : undefined;
    return unit && other && !sameUnit(unit, other)
      ? [`handOut: "${bound}" is in ${unitText(other)}, "${handOut.of}" in ${unitText(unit)}`]
      : [];
  });
}
