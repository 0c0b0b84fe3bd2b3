import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { cefdinir, amoxicillin, cephalexin, lactulose, guaifenesin, levetiracetam, valproicAcid, phenytoin } =
  oralLiquids;

/** How many whole days a bottle of oral liquid lasts. */
export const daysSupplyLiquid = defineSkill({
  id: 'dispensing.days-supply-liquid',
  version: 1,
  title: "Days' supply (liquid)",
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Bottle label',
      order: '{drug}, {bottleMl}. Give {mlPerDose} by mouth {perDay}.',
      question: 'How many days does the bottle last?',
      namesUnit: true,
    },
    {
      caption: 'Audit note',
      order:
        "An insurer questions the days' supply on a claim. The patient gets {mlPerDose} of {drug} {perDay}, and one bottle of {bottleMl} was sold.",
      question: 'Which number should have been on the claim?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    bottleMl: { unit: 'mL', draw: { row: 'liquid' }, called: 'Bottle' },
    mlPerDose: { unit: 'mL', draw: { row: 'liquid' }, called: 'A dose' },
    perDay: {
      unit: 'doses/day',
      draw: { row: 'liquid' },
      called: 'How often',
      names: { '2': 'twice a day', '3': '3 times a day', '4': '4 times a day', '6': 'every 4 hours' },
    },
  },
  rows: {
    liquid: [
      { drug: cefdinir.name, bottleMl: { oneOf: [60, 100] }, mlPerDose: { oneOf: [4, 5, 7.5] }, perDay: 2 },
      {
        drug: amoxicillin.name,
        bottleMl: { oneOf: [75, 100, 150] },
        mlPerDose: { oneOf: [4, 5, 7.5, 10] },
        perDay: { oneOf: [2, 3] },
      },
      {
        drug: cephalexin.name,
        bottleMl: { oneOf: [100, 200] },
        mlPerDose: { oneOf: [5, 7.5, 10] },
        perDay: { oneOf: [2, 3, 4] },
      },
      {
        drug: lactulose.name,
        bottleMl: { oneOf: [237, 473] },
        mlPerDose: { oneOf: [15, 30] },
        perDay: { oneOf: [2, 3] },
      },
      {
        drug: guaifenesin.name,
        bottleMl: { oneOf: [120, 237, 473] },
        mlPerDose: { oneOf: [10, 15, 20] },
        perDay: { oneOf: [4, 6] },
      },
      { drug: levetiracetam.name, bottleMl: 473, mlPerDose: { oneOf: [5, 7.5, 10] }, perDay: 2 },
      { drug: valproicAcid.name, bottleMl: 473, mlPerDose: { oneOf: [5, 10] }, perDay: { oneOf: [2, 3] } },
      { drug: phenytoin.name, bottleMl: 237, mlPerDose: { oneOf: [4, 5] }, perDay: { oneOf: [2, 3] } },
    ],
  },
  steps: {
    mlPerDay: { unit: 'mL/day', is: 'mlPerDose * perDay', says: 'Find the volume of one day.', called: 'Volume a day' },
    days: {
      unit: 'days',
      is: 'floor(bottleMl / mlPerDay)',
      says: 'Divide the bottle by the volume of one day and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'what is left over does not make a day' },
  realistic: ['days >= 2', 'days <= 60'],
  mistakes: {
    'ignored-frequency': {
      at: 'mlPerDay',
      is: 'mlPerDose',
      kind: 'reading',
      called: 'one dose a day',
      headline: 'You counted one dose a day.',
      says: 'You divided by {mlPerDose}, which is one dose. A day takes {mlPerDay:number} mL.',
    },
    ounces: {
      at: 'days',
      is: 'floor(bottleMl / millilitersPerFluidOunce / perDay)',
      kind: 'unit',
      called: 'ounces divided by doses',
      headline: 'You divided ounces by doses.',
      says: 'You turned {bottleMl} into ounces and left the size of a dose out. Each dose takes {mlPerDose}.',
    },
    'one-short': {
      at: 'mlPerDay',
      is: 'mlPerDose * (perDay + 1)',
      kind: 'arithmetic',
      called: 'one dose a day too many',
      headline: 'You counted one dose too many.',
      says: 'You went on with {yours:number} mL a day. It is given {perDay}, which takes {mlPerDay:number} mL.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'bottleMl'] },
  card: [
    'Volume of a dose times doses in a day is one day.',
    'Bottle over that volume is the supply.',
    'Keep whole days; the rest does not cover one.',
  ],
  worked: { drug: cephalexin.name, bottleMl: 200, mlPerDose: 7.5, perDay: 3, answer: 8 },
  sources: ['PTCB practice material', "technician lessons on days' supply"],
  review: ['bottle sizes and doses of the eight liquids'],
});
