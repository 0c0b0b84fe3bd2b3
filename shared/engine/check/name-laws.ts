/** Laws about names: every name in a formula or sentence is declared, and a formula uses only what stands before it. */
import { constantNamed, givenNamed } from '../../skill/constant-named';
import { conversionNamed } from '../../skill/conversions';
import type { Row } from '../../skill/given';
import type { Skill } from '../../skill/skill';
import { choiceRules, derivationOf, formulasOf, givenNames, replacements } from '../declared';
import { namesIn, parseFormula } from '../formula';
import { isQuantity } from '../prepared-skill';
import { blanksIn } from '../template';
import type { Complaint } from './complaint';

/** Words of the formula language, which no quantity can be called by. */
const reserved = new Set(['to', 'in', 'mod', 'and', 'or', 'not', 'xor', 'true', 'false', 'end', 'yours', 'answer']);

export function nameLaws(skill: Skill): Complaint[] {
  return [...declaredNames(skill), ...formulaNames(skill), ...sentenceNames(skill), ...rowNames(skill)];
}

function declaredNames(skill: Skill): Complaint[] {
  const names = [...givenNames(skill), ...Object.keys(skill.constants ?? {}), ...Object.keys(skill.steps)];
  return names.flatMap((name, at) => [
    ...(reserved.has(name) ? [`"${name}" is a word of the formula language; call the quantity something else`] : []),
    ...(conversionNamed(name) ? [`"${name}" is the name of a conversion; call the quantity something else`] : []),
    ...(names.indexOf(name) < at ? [`"${name}" is declared twice, as a given and as a step`] : []),
  ]);
}

/** A formula, where it stands, and the names it may use beside constants and conversions. */
type Place = readonly [where: string, formula: string, known: readonly string[]];

function formulaNames(skill: Skill): Complaint[] {
  const complaintsOf = ([where, formula, known]: Place): Complaint[] => {
    try {
      const unknown = [...namesIn(parseFormula(formula))].filter(
        (name) => !known.includes(name) && !constantNamed(skill, name),
      );
      return unknown.map((name) => `${where}: "${name}" is no given, conversion or earlier step`);
    } catch (fault) {
      return [`${where}: ${fault instanceof Error ? fault.message : String(fault)}`];
    }
  };
  const lost = Object.entries(skill.mistakes).flatMap(([id, mistake]) =>
    'at' in mistake && !Object.hasOwn(skill.steps, mistake.at) ? [`mistakes.${id}: "${mistake.at}" is no step`] : [],
  );
  return [...formulaPlaces(skill).flatMap(complaintsOf), ...lost];
}

function formulaPlaces(skill: Skill): Place[] {
  const quantities = Object.keys(skill.givens).filter((name) => isQuantity(skill.givens[name]));
  const steps = Object.keys(skill.steps);
  const all = [...quantities, ...steps];
  const before = (step: string) => [...quantities, ...steps.slice(0, steps.indexOf(step))];
  const drawn = givenNames(skill);
  return [
    ...drawn.flatMap((name, at): Place[] => {
      const formula = derivationOf(givenNamed(skill, name));
      return formula === undefined ? [] : [[`givens.${name}`, formula, drawn.slice(0, at)]];
    }),
    ...Object.entries(skill.steps).map(([name, { is }]): Place => [`steps.${name}`, is, before(name)]),
    ...Object.entries(skill.mistakes).flatMap(([id, mistake]): Place[] =>
      'at' in mistake && steps.includes(mistake.at) ? [[`mistakes.${id}`, mistake.is, before(mistake.at)]] : [],
    ),
    ...(skill.realistic ?? []).map((rule): Place => ['realistic', rule, all]),
    ...choiceRules(skill).map(([id, when]): Place => [`answer.choices.${id}`, when, all]),
    ...replacements(skill).map(([name, formula]): Place => {
      const isStep = steps.includes(name);
      return [`answer.acceptIf.${name}`, formula, isStep ? before(name) : quantities];
    }),
  ];
}

function sentenceNames(skill: Skill): Complaint[] {
  const printed = [...givenNames(skill), ...Object.keys(skill.constants ?? {})];
  const known = [...printed, ...Object.keys(skill.steps), ...conversionsIn(skill)];
  const sentences: [where: string, sentence: string, known: readonly string[]][] = [
    ...skill.asks.flatMap((ask, at): [string, string, readonly string[]][] => [
      [`asks.${at}.order`, ask.order, printed],
      [`asks.${at}.question`, ask.question, printed],
    ]),
    ...Object.entries(skill.facts ?? {}).map(([name, fact]): [string, string, readonly string[]] => [
      `facts.${name}`,
      fact.says,
      printed,
    ]),
    ...Object.entries(skill.steps).map(([name, step]): [string, string, readonly string[]] => [
      `steps.${name}.says`,
      step.says,
      known,
    ]),
    ...Object.entries(skill.mistakes).map(([id, mistake]): [string, string, readonly string[]] => [
      `mistakes.${id}.says`,
      mistake.says,
      [...known, 'yours'],
    ]),
  ];
  return sentences.flatMap(([where, sentence, may]) => {
    try {
      return blanksIn(sentence)
        .filter((blank) => !may.includes(blank))
        .map((blank) => `${where}: the blank "{${blank}}" has no value`);
    } catch (fault) {
      return [`${where}: ${fault instanceof Error ? fault.message : String(fault)}`];
    }
  });
}

/** The conversions that formulas use: only these have a value in a problem, and a sentence may print it. */
function conversionsIn(skill: Skill): string[] {
  return formulasOf(skill)
    .flatMap((formula) => formula.match(/\w+/g) ?? [])
    .filter((name) => conversionNamed(name));
}

function rowNames(skill: Skill): Complaint[] {
  const tables = skill.rows ?? {};
  return [
    ...givenNames(skill).flatMap((name) => {
      const draw = givenNamed(skill, name)?.draw;
      return draw && 'row' in draw && !rowsOf(skill, draw.row).every((row) => Object.hasOwn(row, name))
        ? [`givens.${name}: not every row of "${draw.row}" has it`]
        : [];
    }),
    ...Object.entries(tables).flatMap(([table, rows]) =>
      [...new Set(rows.flatMap((row) => Object.keys(row)))].flatMap((column) => {
        const given = givenNamed(skill, column);
        return given && 'row' in given.draw && given.draw.row === table
          ? []
          : [`rows.${table}: column "${column}" belongs to no given`];
      }),
    ),
  ];
}

/** The rows of a table; one empty row for a table that is not there, so that every column is missed. */
function rowsOf(skill: Skill, table: string): readonly Row[] {
  return Object.entries(skill.rows ?? {}).find(([name]) => name === table)?.[1] ?? [{}];
}
