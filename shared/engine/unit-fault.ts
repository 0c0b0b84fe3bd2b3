/** What a formula has in place of a unit when its units do not fit. */
import type { Unit } from '../quantity/unit';

/** Why a formula has no unit: a sentence. */
export interface UnitFault {
  readonly fault: string;
}

/** True for a fault, false for a unit. */
export function isFault(unit: Unit | UnitFault): unit is UnitFault {
  return 'fault' in unit;
}
