/** The unit of a formula, by cancelling alone (design decision 5). */
import { type Exact, zero } from '../quantity/exact';
import {
  bare,
  overUnit,
  powerOfUnit,
  sameUnit,
  specialOf,
  timesUnit,
  type Unit,
  unitOf,
  unitText,
} from '../quantity/unit';
import { addSpecial, isSameKind } from './carry-special';
import type { Formula, FormulaFunction } from './formula';
import { isFault, type UnitFault } from './unit-fault';

/** Looks up the unit of a given, conversion or step; `undefined` for a name that is none of them. */
export type UnitOfName = (name: string) => Unit | undefined;

/** The unit that a formula carries, or the sentence that says where its units do not fit. */
export function carryUnits(formula: Formula, unitOfName: UnitOfName): Unit | UnitFault {
  switch (formula.kind) {
    case 'number':
      return bare;
    case 'name':
      return unitOfName(formula.name) ?? { fault: `"${formula.name}" is no given, conversion or earlier step` };
    case 'negative':
      return carryUnits(formula.of, unitOfName);
    case 'operation': {
      const left = carryUnits(formula.left, unitOfName);
      const right = carryUnits(formula.right, unitOfName);
      return isFault(left) ? left : isFault(right) ? right : operationUnit(formula, left, right);
    }
    case 'call':
      return callUnit(formula.fn, formula.over, unitOfName);
    default:
      return formula satisfies never;
  }
}

function operationUnit(formula: Formula & { kind: 'operation' }, left: Unit, right: Unit): Unit | UnitFault {
  const { operator } = formula;
  if (specialOf(left) || specialOf(right)) return specialUnit(formula, left, right);
  switch (operator) {
    case '*':
      return timesUnit(left, right);
    case '/':
      return overUnit(left, right);
    case '^':
      return formula.right.kind === 'number' && right.size === 0
        ? powerOfUnit(left, formula.right.value.valueOf())
        : left.size === 0 && right.size === 0
          ? bare
          : { fault: `the power of ${unitText(left)} is no bare number` };
    case '+':
    case '-':
      if (isZero(formula.left)) return right;
      if (isZero(formula.right) || sameUnit(left, right)) return left;
      return {
        fault: `${unitText(left) || 'a bare number'} ${operator} ${unitText(right) || 'a bare number'} does not fit`,
      };
    case 'and':
    case 'or':
      return bare;
    default:
      return sameUnit(left, right) || isNumber(formula.left) || isNumber(formula.right)
        ? bare
        : { fault: `${unitText(left)} ${operator} ${unitText(right)} compares different things` };
  }
}

/** A time or date is added to, subtracted from and compared; nothing else is done with it. */
function specialUnit(formula: Formula & { kind: 'operation' }, left: Unit, right: Unit): Unit | UnitFault {
  const { operator } = formula;
  switch (operator) {
    case '+':
    case '-':
      return isZero(formula.right) ? left : addSpecial(operator, left, right);
    case '*':
    case '/':
    case '^':
    case 'and':
    case 'or':
      return { fault: `${unitText(left)} ${operator} ${unitText(right)}: a time or date cannot be calculated with so` };
    default:
      return isSameKind(left, right) || isNumber(formula.left) || isNumber(formula.right)
        ? bare
        : { fault: `${unitText(left)} ${operator} ${unitText(right)} compares different things` };
  }
}

function callUnit(fn: FormulaFunction, over: readonly Formula[], unitOfName: UnitOfName): Unit | UnitFault {
  const units = over.map((part) => carryUnits(part, unitOfName));
  const fault = units.find(isFault);
  const known = units.flatMap((unit) => (isFault(unit) ? [] : [unit]));
  const [first = bare] = known;
  if (fault) return fault;
  switch (fn) {
    case 'sqrt':
      return powerOfUnit(first, 0.5);
    case 'exp':
    case 'log':
    case 'ln':
    case 'log10':
      return first.size === 0 ? bare : { fault: `${fn} of ${unitText(first)}: only a bare number has one` };
    case 'min':
    case 'max': {
      const other = known.find((unit) => !(sameUnit(first, unit) || isSameKind(first, unit)));
      return other ? { fault: `${fn} of ${unitText(first)} and ${unitText(other)}` } : first;
    }
    case 'abs':
    case 'floor':
    case 'ceil':
    case 'round':
      return first;
    case 'not':
      return bare;
    case 'dayNumber':
    case 'endOfMonth':
      return unitOf('date');
    case 'addMonths':
      return specialOf(first) === 'date' ? first : { fault: `addMonths of ${unitText(first)}: only a date has months` };
    default:
      return fn satisfies never;
  }
}

/** A number, below zero too: the limit of a freezer is compared with -25. */
const isNumber = (formula: Formula): boolean =>
  formula.kind === 'number' || (formula.kind === 'negative' && formula.of.kind === 'number');
const isZero = (formula: Formula): boolean => formula.kind === 'number' && equalsZero(formula.value);
const equalsZero = (value: Exact): boolean => value.equals(zero);
