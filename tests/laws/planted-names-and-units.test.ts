// Every law about names, units and the form of a declaration: a skill that breaks it gets exactly its sentence.
import { checkSkill } from '@shared/engine/check/check-skill';
import { describe, expect, test } from 'vitest';
import { brokenSkill, plainSkill } from '../kit/plain-skill';

type Planted = readonly [broken: string, changes: Readonly<Record<string, unknown>>, says: string];

const volume = { unit: 'mL', draw: { oneOf: [250, 500] } };

const form: readonly Planted[] = [
  ['an id in capitals', { id: 'Trial.Drip' }, 'id: an id is area.kebab-name'],
  ['a key that no declaration has', { colour: 'red' }, 'the declaration: Unrecognized key: "colour"'],
  ['one wording only', { asks: [plainSkill.asks[0]] }, 'asks: Too small: expected array to have >=2 items'],
  ['a card of one line', { card: ['Think.'] }, 'card: Too small: expected array to have >=3 items'],
  ['no source', { sources: [] }, 'sources: Too small: expected array to have >=1 items'],
];

const names: readonly Planted[] = [
  [
    'a given called by a word of formulas',
    { 'givens.and': volume },
    '"and" is a word of the formula language; call the quantity something else',
  ],
  [
    'a given called like a conversion',
    { 'givens.minutesPerHour': volume },
    '"minutesPerHour" is the name of a conversion; call the quantity something else',
  ],
  [
    'a given called like a step',
    { 'givens.dripRate': volume },
    '"dripRate" is declared twice, as a given and as a step',
  ],
  [
    'a misspelt name in a step',
    { 'steps.totalDrops.is': 'volum * dropFactor' },
    'steps.totalDrops: "volum" is no given, conversion or earlier step',
  ],
  [
    'a step that uses a later one',
    { 'steps.totalDrops.is': 'dripRate * infusionMinutes' },
    'steps.totalDrops: "dripRate" is no given, conversion or earlier step',
  ],
  [
    'a word used as a number',
    { 'steps.totalDrops.is': 'fluid * dropFactor' },
    'steps.totalDrops: "fluid" is no given, conversion or earlier step',
  ],
  [
    'a formula that ends too soon',
    { 'steps.totalDrops.is': 'volume *' },
    'steps.totalDrops: formula "volume *" cannot be read: Unexpected end of expression (char 9)',
  ],
  [
    'a function that formulas lack',
    { 'steps.totalDrops.is': 'sin(volume)' },
    'steps.totalDrops: formula "sin(volume)": "sin" is nothing that formulas have',
  ],
  ['a mistake at no step', { 'mistakes.no-factor.at': 'drops' }, 'mistakes.no-factor: "drops" is no step'],
  [
    'a misspelt name in a mistake',
    { 'mistakes.no-factor.is': 'volum' },
    'mistakes.no-factor: "volum" is no given, conversion or earlier step',
  ],
  [
    'a mistake that uses its own step',
    { 'mistakes.no-factor.is': 'totalDrops' },
    'mistakes.no-factor: "totalDrops" is no given, conversion or earlier step',
  ],
  [
    'a misspelt name in a rule',
    { realistic: ['rate >= 8'] },
    'realistic: "rate" is no given, conversion or earlier step',
  ],
  [
    'a step printed in the order',
    { 'asks.0.order': 'Infuse {volume} of {fluid} over {infusionTime}: {dropFactor}, {dripRate}.' },
    'asks.0.order: the blank "{dripRate}" has no value',
  ],
  [
    'a blank nobody fills in a question',
    { 'asks.1.question': 'What {thing} is set?' },
    'asks.1.question: the blank "{thing}" has no value',
  ],
  ['a blank nobody fills in a fact', { 'facts.set.says': '{factor}' }, 'facts.set: the blank "{factor}" has no value'],
  [
    'a blank nobody fills in a step',
    { 'steps.totalDrops.says': 'Count {drops}.' },
    'steps.totalDrops.says: the blank "{drops}" has no value',
  ],
  [
    'a blank nobody fills in a mistake',
    { 'mistakes.no-factor.says': 'You used {mine}.' },
    'mistakes.no-factor.says: the blank "{mine}" has no value',
  ],
  [
    'a conversion in a sentence that no formula uses',
    { 'mistakes.no-factor.says': 'You took {poundsPerKilogram:number}.' },
    'mistakes.no-factor.says: the blank "{poundsPerKilogram}" has no value',
  ],
  [
    'a blank of a form there is not',
    { 'mistakes.no-factor.says': 'You used {volume:big}.' },
    'mistakes.no-factor.says: a blank has the form "big"; it can be number or quantity',
  ],
  ['a row without its value', { 'rows.bags.0.volume': undefined }, 'givens.volume: not every row of "bags" has it'],
  [
    'a draw from a table there is not',
    { 'givens.dropFactor.draw': { row: 'sets' } },
    'givens.dropFactor: not every row of "sets" has it',
  ],
  ['a column that no given draws', { 'rows.bags.0.color': 'blue' }, 'rows.bags: column "color" belongs to no given'],
  ['an answer that is no step', { 'answer.of': 'rate' }, 'answer.of: "rate" is no step'],
  ['a picture of no given', { 'picture.shows': ['drops'] }, 'picture.shows: "drops" is no given'],
  [
    'a range of nothing',
    { handOut: { of: 'rate', most: 100, source: 'a label' } },
    'handOut: "rate" is no given or step',
  ],
  [
    'a bound that is no given',
    { handOut: { of: 'dripRate', most: 'limit', source: 'a label' } },
    'handOut: "limit" is no given or step',
  ],
  ['an example with a strange name', { 'worked.speed': 3 }, 'worked: "speed" is no given'],
  [
    'a unit named by nobody',
    { 'givens.dropFactor.unitNamedBy': 'spoon' },
    'givens.dropFactor.unitNamedBy: "spoon" is no given',
  ],
];

const units: readonly Planted[] = [
  [
    'a unit that the table lacks',
    { 'givens.dropFactor.unit': 'drips/mL' },
    'givens.dropFactor: unit "drips/mL": "drips" is not in the unit table',
  ],
  [
    'a larger unit that the table lacks',
    { 'givens.dropFactor.printedAs': { from: 10, unit: 'drips' } },
    'givens.dropFactor.printedAs: unit "drips": "drips" is not in the unit table',
  ],
  [
    'a measure that the table lacks',
    { 'givens.dropFactor.sizeOf': { '10': 'ladle' } },
    'givens.dropFactor.sizeOf: unit "ladle": "ladle" is not in the unit table',
  ],
  [
    'a step in a unit that the table lacks',
    { 'steps.totalDrops.unit': 'drips' },
    'steps.totalDrops: unit "drips": "drips" is not in the unit table',
  ],
  [
    'hours never turned into minutes',
    { 'steps.infusionMinutes.is': 'infusionTime' },
    'steps.infusionMinutes: the units of "infusionTime" come to h, declared is min',
  ],
  [
    'a bare factor of 60',
    { 'steps.infusionMinutes.is': 'infusionTime * 60' },
    'steps.infusionMinutes: the units of "infusionTime * 60" come to h, declared is min',
  ],
  [
    'drops per hour called drops per minute',
    {
      'steps.dripRate.is': 'totalDrops / infusionTime',
      'steps.infusionMinutes': undefined,
      'mistakes.hours-left': undefined,
    },
    'steps.dripRate: the units of "totalDrops / infusionTime" come to gtt/h, declared is gtt/min',
  ],
  [
    'a fraction upside down',
    { 'steps.dripRate.is': 'infusionMinutes / totalDrops' },
    'steps.dripRate: the units of "infusionMinutes / totalDrops" come to min/gtt, declared is gtt/min',
  ],
  ['an answer for one of what its unit lacks', { 'answer.forOne': 'h' }, 'answer.forOne: gtt/min is not for one h'],
  ['an answer for one of nothing known', { 'answer.forOne': 'drip' }, 'answer.forOne: gtt/min is not for one drip'],
  [
    'volume and time added',
    { 'steps.totalDrops.is': '(volume + infusionTime) * dropFactor' },
    'steps.totalDrops: mL + h does not fit',
  ],
  [
    'a bare number added to a volume',
    { 'steps.totalDrops.is': '(volume + 20) * dropFactor' },
    'steps.totalDrops: mL + a bare number does not fit',
  ],
  [
    'a rule that compares volume and time',
    { realistic: ['volume > infusionTime'] },
    'realistic "volume > infusionTime": mL > h compares different things',
  ],
  [
    'a bound in another unit',
    { handOut: { of: 'dripRate', most: 'volume', source: 'a label' } },
    'handOut: "volume" is in mL, "dripRate" in gtt/min',
  ],
];

test('the clean skill breaks no law', () => {
  expect(checkSkill(plainSkill)).toEqual([]);
});

describe.each([
  ['the form of a declaration', form],
  ['names', names],
  ['units', units],
] as const)('laws about %s refuse', (_, planted) => {
  test.each(planted)('%s', (_broken, changes, says) => {
    expect(checkSkill(brokenSkill(changes))).toEqual([says]);
  });
});

test('a table named like a part of every object is refused like any other that is missing', () => {
  const planted = brokenSkill({ 'givens.dropFactor.draw': { row: 'constructor' } });
  expect(checkSkill(planted)).toEqual(['givens.dropFactor: not every row of "constructor" has it']);
});

test.each([undefined, null, 5, 'skill', [], {}])(
  'what is no declaration at all gets sentences and no exception: %s',
  (nothing) => {
    expect(checkSkill(nothing).length).toBeGreaterThan(0);
  },
);
