import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

/** The volume of an oral liquid that holds one dose. */
export const oralLiquidVolume = defineSkill({
  id: 'dosage.oral-liquid-volume',
  version: 1,
  title: 'Oral liquid for one dose',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics', 'long-term-care'],
  asks: [
    {
      caption: 'Prescription',
      order: '{drug}, {ordered} by mouth for one dose. The bottle is labeled {strengthMg} per {strengthMl}.',
      question: 'What volume do you measure?',
    },
    {
      caption: 'Oral syringe to fill',
      order:
        'In every {strengthMl}, the stock bottle of {drug} contains {strengthMg}. The medication record asks for {ordered}.',
      question: 'How many mL go into the oral syringe?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    ordered: { unit: 'mg', draw: { row: 'liquid' }, called: 'Ordered', printedAs: { from: 10000, unit: 'g' } },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' }, printedAs: { from: 10000, unit: 'g' } },
    strengthMl: { unit: 'mL', draw: { row: 'liquid' } },
  },
  rows: {
    liquid: [
      {
        drug: oralLiquids.amoxicillin.name,
        ordered: { oneOf: [125, 200, 300, 375, 400, 500] },
        strengthMg: 250,
        strengthMl: 5,
      },
      {
        drug: oralLiquids.azithromycin.name,
        ordered: { oneOf: [100, 150, 250, 300, 500] },
        strengthMg: 200,
        strengthMl: 5,
      },
      { drug: oralLiquids.cefdinir.name, ordered: { oneOf: [75, 150, 175, 200, 300] }, strengthMg: 125, strengthMl: 5 },
      {
        drug: oralLiquids.acetaminophen.name,
        ordered: { oneOf: [80, 120, 240, 325, 400, 480, 650] },
        strengthMg: 160,
        strengthMl: 5,
      },
      { drug: oralLiquids.phenytoin.name, ordered: { oneOf: [50, 75, 100, 150, 200] }, strengthMg: 125, strengthMl: 5 },
      {
        drug: oralLiquids.lactulose.name,
        ordered: { oneOf: [15000, 20000, 30000] },
        strengthMg: 10000,
        strengthMl: 15,
      },
      {
        drug: oralLiquids.prednisolone.name,
        ordered: { oneOf: [10, 12, 18, 20, 25, 30] },
        strengthMg: 15,
        strengthMl: 5,
      },
      {
        drug: oralLiquids.valproicAcid.name,
        ordered: { oneOf: [125, 375, 400, 500, 750] },
        strengthMg: 250,
        strengthMl: 5,
      },
      {
        drug: oralLiquids.levetiracetam.name,
        ordered: { oneOf: [250, 350, 750, 1000] },
        strengthMg: 500,
        strengthMl: 5,
      },
      { drug: oralLiquids.guaifenesin.name, ordered: { oneOf: [200, 300, 400] }, strengthMg: 100, strengthMl: 5 },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'strengthMg / strengthMl',
      says: 'Find what one mL holds.',
      called: 'Strength of one mL',
    },
    volume: {
      unit: 'mL',
      is: 'ordered / mgPerMl',
      says: 'Divide the dose by what one mL holds.',
      called: 'Volume of one dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  realistic: ['volume >= 1', 'volume <= 45', 'ordered != strengthMg'],
  mistakes: {
    'forgot-label-volume': {
      at: 'mgPerMl',
      is: 'strengthMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The label says it is in {strengthMl}.',
    },
    multiplied: {
      at: 'volume',
      is: 'ordered * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {ordered} by {mgPerMl}. Divide: ask how many mL hold the dose.',
    },
    inverted: {
      at: 'volume',
      is: 'strengthMg / ordered * strengthMl',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {strengthMg} by {ordered}. The dose goes on top, the label below.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{strengthMg} per {strengthMl}' } },
  picture: { kind: 'bottle-label', shows: ['drug', 'strengthMg', 'strengthMl'] },
  card: [
    'The label says how much drug is in how many mL.',
    'Bring it to one mL.',
    'Divide the dose by that; mg cancel and mL remain.',
  ],
  worked: { drug: oralLiquids.cefdinir.name, ordered: 300, strengthMg: 125, strengthMl: 5, answer: 12 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 7: calculation of doses'],
  review: ['strengths of the liquids'],
});
