/** Laws about names: every name in a formula or sentence is declared, and a formula uses only what stands before it. */
import { conversionNamed } from '../../skill/conversions';
import type { Row, Skill } from '../../skill/skill';
import { namesIn, parseFormula } from '../formula';
import { isQuantity } from '../prepared-skill';
import { blanksIn } from '../template';
import type { Complaint } from './complaint';

/** Words of the formula language, which no quantity can be called by. */
const reserved = new Set(['to', 'in', 'mod', 'and', 'or', 'not', 'xor', 'true', 'false', 'end', 'yours', 'answer']);

export function nameLaws(skill: Skill): Complaint[] {
  return [
    ...declaredNames(skill),
    ...formulaNames(skill),
    ...sentenceNames(skill),
    ...rowNames(skill),
    ...pointerNames(skill),
  ];
}

function declaredNames(skill: Skill): Complaint[] {
  const names = [...Object.keys(skill.givens), ...Object.keys(skill.steps)];
  return names.flatMap((name, at) => [
    ...(reserved.has(name) ? [`"${name}" is a word of the formula language; call the quantity something else`] : []),
    ...(conversionNamed(name) ? [`"${name}" is the name of a conversion; call the quantity something else`] : []),
    ...(names.indexOf(name) < at ? [`"${name}" is declared twice, as a given and as a step`] : []),
  ]);
}

function formulaNames(skill: Skill): Complaint[] {
  const quantities = Object.keys(skill.givens).filter((name) => isQuantity(skill.givens[name]));
  const steps = Object.keys(skill.steps);
  const complaintsOf = (where: string, formula: string, known: readonly string[]): Complaint[] => {
    try {
      const unknown = [...namesIn(parseFormula(formula))].filter(
        (name) => !known.includes(name) && !conversionNamed(name),
      );
      return unknown.map((name) => `${where}: "${name}" is no given, conversion or earlier step`);
    } catch (fault) {
      return [`${where}: ${fault instanceof Error ? fault.message : String(fault)}`];
    }
  };
  return [
    ...Object.entries(skill.steps).flatMap(([name, step], at) =>
      complaintsOf(`steps.${name}`, step.is, [...quantities, ...steps.slice(0, at)]),
    ),
    ...Object.entries(skill.mistakes).flatMap(([id, mistake]) =>
      steps.includes(mistake.at)
        ? complaintsOf(`mistakes.${id}`, mistake.is, [...quantities, ...steps.slice(0, steps.indexOf(mistake.at))])
        : [`mistakes.${id}: "${mistake.at}" is no step`],
    ),
    ...(skill.realistic ?? []).flatMap((rule) => complaintsOf('realistic', rule, [...quantities, ...steps])),
  ];
}

function sentenceNames(skill: Skill): Complaint[] {
  const known = [...Object.keys(skill.givens), ...Object.keys(skill.steps)];
  const sentences: [where: string, sentence: string, known: readonly string[]][] = [
    ...skill.asks.flatMap((ask, at): [string, string, readonly string[]][] => [
      [`asks.${at}.order`, ask.order, Object.keys(skill.givens)],
      [`asks.${at}.question`, ask.question, Object.keys(skill.givens)],
    ]),
    ...Object.entries(skill.facts ?? {}).map(([name, fact]): [string, string, readonly string[]] => [
      `facts.${name}`,
      fact.says,
      Object.keys(skill.givens),
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

function rowNames(skill: Skill): Complaint[] {
  const tables = skill.rows ?? {};
  return [
    ...Object.entries(skill.givens).flatMap(([name, { draw }]) =>
      'row' in draw && !rowsOf(skill, draw.row).every((row) => Object.hasOwn(row, name))
        ? [`givens.${name}: not every row of "${draw.row}" has it`]
        : [],
    ),
    ...Object.entries(tables).flatMap(([table, rows]) =>
      [...new Set(rows.flatMap((row) => Object.keys(row)))].flatMap((column) => {
        const given = skill.givens[column];
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

/** Names that point at givens and steps outside formulas: answer, picture, range of handing out, worked example. */
function pointerNames(skill: Skill): Complaint[] {
  const isGiven = (name: string) => Object.hasOwn(skill.givens, name);
  const isKnown = (name: string) => isGiven(name) || Object.hasOwn(skill.steps, name);
  const { handOut, picture } = skill;
  const bounds = [handOut?.of, handOut?.least, handOut?.most].filter((bound) => typeof bound === 'string');
  return [
    ...(Object.hasOwn(skill.steps, skill.answer.of) ? [] : [`answer.of: "${skill.answer.of}" is no step`]),
    ...(picture?.shows ?? []).filter((name) => !isGiven(name)).map((name) => `picture.shows: "${name}" is no given`),
    ...bounds.filter((name) => !isKnown(name)).map((name) => `handOut: "${name}" is no given or step`),
    ...Object.keys(skill.worked)
      .filter((name) => name !== 'answer' && !isGiven(name))
      .map((name) => `worked: "${name}" is no given`),
    ...Object.entries(skill.givens).flatMap(([name, given]) =>
      isQuantity(given) && given.unitNamedBy !== undefined && !isGiven(given.unitNamedBy)
        ? [`givens.${name}.unitNamedBy: "${given.unitNamedBy}" is no given`]
        : [],
    ),
  ];
}
