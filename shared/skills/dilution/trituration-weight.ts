import { potentPowders } from '../../drugs/potent-powders';
import { defineSkill } from '../../skill/define-skill';

const { colchicine, atropine, digoxin, clonidine, haloperidol, warfarin, dexamethasone } = potentPowders;

/** The weight of a trituration that supplies a potent drug for capsules. */
export const triturationWeight = defineSkill({
  id: 'dilution.trituration-weight',
  version: 1,
  title: 'Weight of a trituration to use',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding', 'pediatrics'],
  asks: [
    {
      caption: 'Capsule order',
      order:
        'The pharmacy keeps {drug} as a 1-in-{tritParts:number} trituration with lactose. Ordered: {units} of {doseMg:number} mg, each filled up to {capsuleFill}.',
      question: 'How many mg of the trituration are weighed?',
      namesUnit: true,
    },
    {
      caption: 'Balance log',
      order:
        'Ordered are {units} of {drug} at {doseMg}. The pharmacy keeps no pure powder of it but a trituration, 1 part of drug in {tritParts}.',
      question: 'What weight of trituration goes into the log?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'powders' } },
    tritParts: { unit: 'parts', draw: { row: 'powders' }, called: 'Trituration, 1 in' },
    doseMg: { unit: 'mg/capsule', draw: { row: 'powders' }, called: 'Drug in a capsule' },
    units: { unit: 'capsules', draw: { oneOf: [12, 20, 24, 30, 40, 50, 60, 100] }, called: 'Capsules' },
  },
  extras: { capsuleFill: { unit: 'mg', draw: { oneOf: [280, 300, 350, 400] }, called: 'Filled up to' } },
  rows: {
    powders: [
      { drug: digoxin.name, doseMg: { oneOf: [0.1, 0.2, 0.25] }, tritParts: { oneOf: [20, 25, 50, 100] } },
      { drug: clonidine.name, doseMg: { oneOf: [0.1, 0.2] }, tritParts: { oneOf: [20, 25, 50, 100] } },
      { drug: atropine.name, doseMg: { oneOf: [0.25, 0.5, 0.6, 1] }, tritParts: { oneOf: [10, 20, 25, 50, 100] } },
      { drug: colchicine.name, doseMg: { oneOf: [0.25, 0.5, 0.6] }, tritParts: { oneOf: [10, 20, 25, 50, 100] } },
      { drug: haloperidol.name, doseMg: { oneOf: [0.5, 1, 2] }, tritParts: { oneOf: [5, 10, 20, 25] } },
      { drug: warfarin.name, doseMg: { oneOf: [0.5, 1, 1.5, 2, 2.5] }, tritParts: { oneOf: [5, 10, 20, 25] } },
      { drug: dexamethasone.name, doseMg: { oneOf: [0.5, 0.75, 1, 1.5, 2] }, tritParts: { oneOf: [5, 10, 20, 25] } },
    ],
  },
  steps: {
    drugMg: {
      unit: 'mg',
      is: 'doseMg * units',
      says: 'Find the drug for all the capsules.',
      called: 'Drug in all',
    },
    triturationMg: {
      unit: 'mg',
      is: 'drugMg * tritParts',
      says: '1 mg of drug is in {tritParts:number} mg of trituration.',
      called: 'Trituration',
    },
  },
  answer: { of: 'triturationMg', round: { to: 0.1 }, because: 'the electronic balance shows tenths of a mg' },
  realistic: ['drugMg < 120', 'triturationMg >= 120', 'triturationMg <= 5000'],
  mistakes: {
    'drug-only': {
      at: 'triturationMg',
      is: 'drugMg',
      kind: 'reading',
      called: 'pure drug weighed',
      headline: 'You weighed it as pure drug.',
      says: '{drugMg} is the drug itself. In the trituration only 1 part in {tritParts:number} is drug.',
    },
    'plus-one': {
      at: 'triturationMg',
      is: 'drugMg * (tritParts + 1)',
      kind: 'reading',
      called: 'drug added to the parts',
      headline: 'You counted one part too many.',
      says: 'You counted 1 part of drug on top of {tritParts}. 1 in {tritParts:number} means that the drug is one of them.',
    },
    'minus-one': {
      at: 'triturationMg',
      is: 'drugMg * (tritParts - 1)',
      kind: 'reading',
      called: 'lactose alone given',
      headline: 'You gave the lactose alone.',
      says: '{yours:number} mg is the lactose in it. The drug, {drugMg}, is weighed with it.',
    },
    'one-capsule': {
      at: 'drugMg',
      is: 'doseMg',
      kind: 'reading',
      called: 'worked for one capsule',
      headline: 'You worked for one capsule.',
      says: 'You went on with {doseMg:number} mg. The order is for {units}.',
    },
  },
  picture: { kind: 'balance', shows: ['drug', 'tritParts'] },
  card: [
    'Find the drug for all the capsules.',
    'A trituration 1 in x holds 1 mg of drug in x mg.',
    'So multiply the drug by x.',
    'The drug is one of the x parts, not one more.',
  ],
  worked: { drug: digoxin.name, tritParts: 20, doseMg: 0.25, units: 60, answer: 300 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, triturations',
  ],
  review: ['doses of the drugs in capsules, and which of them are kept as a trituration'],
});
