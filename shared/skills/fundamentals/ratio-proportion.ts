import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { diphenhydramine, amoxicillin, phenytoin, lactulose } = oralLiquids;

/** Two quantities that stay in one ratio: the missing one of four. */
export const ratioProportion = defineSkill({
  id: 'fundamentals.ratio-proportion',
  version: 1,
  title: 'Solve a proportion',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Proportion',
      order: 'For {drug}, {knownAmount} are to {knownVolume} as {wantedAmount} are to the unknown volume.',
      question: 'What is the unknown volume?',
    },
    {
      caption: 'Check at the counter',
      order:
        'A parent is to give {wantedAmount} from a bottle of {drug}. Its side panel reads {knownAmount} in {knownVolume}.',
      question: 'How many mL keep the same ratio?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    knownAmount: { unit: 'mg', draw: { row: 'liquid' }, called: 'Known amount', printedAs: { from: 10000, unit: 'g' } },
    knownVolume: { unit: 'mL', draw: { row: 'liquid' }, called: 'Known volume' },
    wantedAmount: { unit: 'mg', draw: { row: 'liquid' }, called: 'Wanted', printedAs: { from: 10000, unit: 'g' } },
  },
  rows: {
    liquid: [
      { drug: diphenhydramine.name, knownAmount: 12.5, knownVolume: 5, wantedAmount: { oneOf: [18.75, 25, 37.5, 50] } },
      {
        drug: amoxicillin.name,
        knownAmount: 250,
        knownVolume: 5,
        wantedAmount: { oneOf: [125, 175, 200, 300, 350, 400] },
      },
      { drug: phenytoin.name, knownAmount: 125, knownVolume: 5, wantedAmount: { oneOf: [50, 75, 100, 150, 200] } },
      { drug: lactulose.name, knownAmount: 10000, knownVolume: 15, wantedAmount: { oneOf: [15000, 20000] } },
    ],
  },
  steps: {
    perUnit: {
      unit: 'mg/mL',
      is: 'knownAmount / knownVolume',
      says: 'Write the known ratio as the amount in one mL.',
      called: 'Amount in one mL',
    },
    x: {
      unit: 'mL',
      is: 'wantedAmount / perUnit',
      says: 'Divide what is wanted by it.',
      called: 'Unknown volume',
    },
  },
  answer: { of: 'x', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  realistic: ['x >= 1', 'x <= 30', 'wantedAmount != knownAmount'],
  mistakes: {
    'inverted-ratio': {
      at: 'x',
      is: 'wantedAmount * perUnit',
      kind: 'set-up',
      called: 'multiplied by the ratio',
      headline: 'You multiplied by the ratio.',
      says: 'You multiplied {wantedAmount} by {perUnit}. Divide, so that mg cancel and mL are left.',
    },
    'upside-down': {
      at: 'x',
      is: 'knownAmount * knownVolume / wantedAmount',
      kind: 'set-up',
      called: 'one ratio upside down',
      headline: 'You turned one ratio over.',
      says: 'You put {knownAmount} over {wantedAmount}. Both ratios need mg on the same side.',
    },
    'forgot-volume': {
      at: 'perUnit',
      is: 'knownAmount',
      kind: 'reading',
      called: 'known volume left out',
      headline: 'You left the known volume out.',
      says: 'You took {knownAmount} for what 1 mL holds. It is in {knownVolume}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{knownAmount} in {knownVolume}' } },
  picture: { kind: 'oral-syringe', shows: ['drug'] },
  card: [
    'A ratio that stays the same: known over known is wanted over unknown.',
    'Keep the same unit on the same side.',
    'Divide the wanted amount by the amount in one mL; mg cancel.',
  ],
  worked: { drug: phenytoin.name, knownAmount: 125, knownVolume: 5, wantedAmount: 100, answer: 4 },
  sources: [
    'Ansel, Pharmaceutical Calculations, chapter 1: ratio and proportion',
    'BCcampus, A Guide to Numeracy in Nursing',
  ],
  review: ['strengths of the four liquids'],
});
