import { bottledLiquids } from '../../drugs/bottled-liquids';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillin, azithromycin, cefdinir, cephalexin, ibuprofen, acetaminophen } = bottledLiquids;
const { ondansetron, levetiracetam, lactulose, promethazine, prednisolone } = bottledLiquids;

/** All the drug in a bottle that is labeled in mg per 5 mL. */
export const totalDrugFromLabel = defineSkill({
  id: 'concentration.total-drug-from-label',
  version: 1,
  title: 'Total drug in a container from its label',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Label',
      order: 'The label of {product} shows {labelMg} per {labelMl}, {containerVolume} when full.',
      question: 'How many mg does the full bottle hold?',
      namesUnit: true,
    },
    {
      caption: 'Expired stock',
      order:
        'Written off was one full bottle of {containerVolume}. In each {labelMl} of this {product} there are {labelMg}.',
      question: 'What weight of drug is destroyed with it?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'labels' } },
    labelMg: { unit: 'mg', draw: { row: 'labels' }, called: 'Drug', printedAs: { from: 10000, unit: 'g' } },
    labelMl: { unit: 'mL', draw: { row: 'labels' }, called: 'In' },
    containerVolume: { unit: 'mL', draw: { row: 'labels' }, called: 'Full bottle' },
  },
  rows: {
    labels: [
      { product: amoxicillin.name, labelMg: 125, labelMl: 5, containerVolume: 80 },
      { product: amoxicillin.name, labelMg: 250, labelMl: 5, containerVolume: { oneOf: [100, 150] } },
      { product: amoxicillin.name, labelMg: 400, labelMl: 5, containerVolume: { oneOf: [75, 100] } },
      { product: azithromycin.name, labelMg: 200, labelMl: 5, containerVolume: 30 },
      { product: azithromycin.name, labelMg: 100, labelMl: 5, containerVolume: 15 },
      { product: cefdinir.name, labelMg: 125, labelMl: 5, containerVolume: 60 },
      { product: cefdinir.name, labelMg: 250, labelMl: 5, containerVolume: 100 },
      { product: cephalexin.name, labelMg: 250, labelMl: 5, containerVolume: 200 },
      { product: ibuprofen.name, labelMg: 100, labelMl: 5, containerVolume: 118 },
      { product: acetaminophen.name, labelMg: 160, labelMl: 5, containerVolume: 118 },
      { product: ondansetron.name, labelMg: 4, labelMl: 5, containerVolume: 50 },
      { product: levetiracetam.name, labelMg: 500, labelMl: 5, containerVolume: 473 },
      { product: lactulose.name, labelMg: 10000, labelMl: 15, containerVolume: 473 },
      { product: promethazine.name, labelMg: 6.25, labelMl: 5, containerVolume: 118 },
      { product: prednisolone.name, labelMg: 15, labelMl: 5, containerVolume: 240 },
    ],
  },
  steps: {
    mgPerMl: { unit: 'mg/mL', is: 'labelMg / labelMl', says: 'Find what one mL holds.', called: 'Strength' },
    totalMg: {
      unit: 'mg',
      is: 'mgPerMl * containerVolume',
      says: 'Multiply by the volume of the bottle.',
      called: 'Drug in the bottle',
    },
  },
  answer: { of: 'totalMg', round: { to: 1 }, because: 'a bottle is counted in whole mg' },
  mistakes: {
    'label-mg-times-volume': {
      at: 'mgPerMl',
      is: 'labelMg',
      kind: 'reading',
      called: 'label amount taken as one mL',
      headline: 'You took it as one mL.',
      says: 'You counted {labelMg:number} mg in every mL. They are in {labelMl}.',
    },
    'volume-over-dose': {
      at: 'totalMg',
      is: 'containerVolume / labelMl',
      kind: 'reading',
      called: 'number of doses given',
      headline: 'You counted the doses.',
      says: 'You divided {containerVolume} by {labelMl}, which counts how often that fits in. Each time brings {labelMg:number} mg.',
    },
    'multiplied-twice': {
      at: 'totalMg',
      is: 'labelMg * labelMl',
      kind: 'set-up',
      called: 'label figures multiplied',
      headline: 'You multiplied the label figures.',
      says: 'You multiplied {labelMg:number} by {labelMl:number}. They belong together as a strength, and the bottle is {containerVolume}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{labelMg} in {labelMl}' } },
  picture: { kind: 'bottle-label', shows: ['product', 'labelMg', 'labelMl', 'containerVolume'] },
  card: [
    'mg per 5 mL is a strength: over 5 gives one mL.',
    'Times the volume of the full bottle.',
    'Or count how many times 5 mL fits and multiply by the mg.',
  ],
  worked: { product: amoxicillin.name, labelMg: 400, labelMl: 5, containerVolume: 75, answer: 6000 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US labels of the products',
  ],
  review: ['strengths and bottle sizes of the products'],
});
