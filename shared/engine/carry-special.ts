/** How times and dates carry: time + duration, time - time, date + days, date - date, and nothing else. */
import { sameUnit, specialOf, type Unit, unitOf, unitText } from '../quantity/unit';
import type { UnitFault } from './unit-fault';

/** True for two times, or two dates, however each is printed. */
export function isSameKind(left: Unit, right: Unit): boolean {
  const duration = durationOf(left);
  return duration !== undefined && duration === durationOf(right);
}

/** True when a carried unit is the declared one; a time may be declared in any of the ways in which it is printed. */
export function fitsUnit(carried: Unit, declared: Unit): boolean {
  return sameUnit(carried, declared) || isSameKind(carried, declared);
}

/** The unit of a sum or difference in which a time or a date stands. */
export function addSpecial(operator: '+' | '-', left: Unit, right: Unit): Unit | UnitFault {
  const ofLeft = durationOf(left);
  const ofRight = durationOf(right);
  if (ofLeft && sameUnit(right, unitOf(ofLeft))) return left;
  if (operator === '+' && ofRight && sameUnit(left, unitOf(ofRight))) return right;
  if (operator === '-' && ofLeft && ofLeft === ofRight) return unitOf(ofLeft);
  const named = (unit: Unit) => unitText(unit) || 'a bare number';
  const wanted = ofLeft ?? ofRight ?? 'nothing';
  return { fault: `${named(left)} ${operator} ${named(right)} does not fit; only ${wanted} can be added there` };
}

/** The unit of what is added to a time or a date; nothing for other units. */
function durationOf(unit: Unit): 'min' | 'day' | undefined {
  const special = specialOf(unit);
  if (special === undefined || special === 'code') return undefined;
  return special === 'date' ? 'day' : 'min';
}
