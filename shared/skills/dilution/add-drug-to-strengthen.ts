import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

const { hydrocortisone, coalTar, zincOxide, salicylicAcid, sulfur, urea, ichthammol, lidocaine } = semisolids;

/** Pure drug that strengthens an ointment or cream; the total grows with it. */
export const addDrugToStrengthen = defineSkill({
  id: 'dilution.add-drug-to-strengthen',
  version: 1,
  title: 'Drug to add to strengthen a preparation',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Change of prescription',
      order:
        'After {startWeight} of {startPercent} {product} was made, the prescriber asked for {finalPercent}. Pure drug is worked into all of it for {mixTime}.',
      question: 'How many grams of drug do you add?',
      namesUnit: true,
    },
    {
      caption: 'Slab',
      order:
        'Strengthen {product} to {finalPercent}. It is {startPercent} now, {startWeight} lie on the slab, and the drug that comes in adds to the weight.',
      question: 'What weight of pure drug comes in?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    startPercent: { unit: '% w/w', draw: { row: 'products' }, called: 'Strength now' },
    startWeight: { unit: 'g', draw: { oneOf: [30, 45, 60, 80, 90, 120, 240, 454] }, called: 'Weight now' },
    finalPercent: { unit: '% w/w', draw: { row: 'products' }, called: 'Wanted strength' },
  },
  extras: { mixTime: { unit: 'min', draw: { oneOf: [5, 8, 10, 15] }, called: 'Worked in for' } },
  rows: {
    products: [
      { product: hydrocortisone.name, startPercent: 1, finalPercent: { oneOf: [1.5, 2, 2.5, 3] } },
      { product: coalTar.name, startPercent: 1, finalPercent: { oneOf: [1.5, 2, 3] } },
      { product: coalTar.name, startPercent: 2, finalPercent: { oneOf: [3, 4, 5, 6] } },
      { product: zincOxide.name, startPercent: 10, finalPercent: { oneOf: [12, 15, 20, 25] } },
      { product: salicylicAcid.name, startPercent: 3, finalPercent: { oneOf: [4, 5, 6] } },
      { product: salicylicAcid.name, startPercent: 2, finalPercent: { oneOf: [3, 4, 5, 6] } },
      { product: sulfur.name, startPercent: 5, finalPercent: { oneOf: [6, 8, 10] } },
      { product: urea.name, startPercent: 10, finalPercent: { oneOf: [12, 15, 20, 25] } },
      { product: ichthammol.name, startPercent: 5, finalPercent: { oneOf: [6, 8, 10] } },
      { product: lidocaine.name, startPercent: 2, finalPercent: { oneOf: [2.5, 3, 4, 5] } },
    ],
  },
  steps: {
    basePart: {
      unit: 'g',
      is: 'startWeight * (percentByWeight - startPercent) / percentByWeight',
      says: 'Find the base; it does not change.',
      called: 'Base',
    },
    finalWeight: {
      unit: 'g',
      is: 'basePart / (percentByWeight - finalPercent) * percentByWeight',
      says: 'Find the weight in which that base is all but the wanted percent.',
      called: 'Finished weight',
    },
    drugToAdd: {
      unit: 'g',
      is: 'finalWeight - startWeight',
      says: 'What has come in is pure drug.',
      called: 'Drug to add',
    },
  },
  answer: { of: 'drugToAdd', round: { to: 0.01 }, because: 'the drug is weighed to a hundredth of a gram' },
  realistic: [
    'finalPercent - startPercent >= 0.5',
    'finalPercent <= 3 * startPercent',
    'drugToAdd >= 0.12',
    'drugToAdd - startWeight * (finalPercent - startPercent) / percentByWeight >= 0.02',
  ],
  mistakes: {
    'percent-difference': {
      at: 'drugToAdd',
      is: 'startWeight * (finalPercent - startPercent) / percentByWeight',
      kind: 'set-up',
      called: 'growing weight forgotten',
      headline: 'You forgot that the weight grows.',
      says: 'You took the missing percent of {startWeight}. With the drug in it, the mixture weighs {finalWeight}.',
    },
    'final-drug': {
      at: 'drugToAdd',
      is: 'startWeight * finalPercent / percentByWeight',
      kind: 'reading',
      called: 'drug already there ignored',
      headline: 'You ignored the drug already there.',
      says: 'You gave {finalPercent} of {startWeight}. The {product} brings its own {startPercent}.',
    },
    'alligation-swapped': {
      at: 'drugToAdd',
      is: 'startWeight * (percentByWeight - finalPercent) / (finalPercent - startPercent)',
      kind: 'set-up',
      called: 'parts of the grid exchanged',
      headline: 'You exchanged the parts.',
      says: 'You came to {yours} of pure drug for {startWeight}. The smaller distance, {startPercent} to {finalPercent}, gives the parts of drug.',
    },
    'ratio-of-percents': {
      at: 'drugToAdd',
      is: 'startWeight * (finalPercent / startPercent - 1)',
      kind: 'set-up',
      called: 'weight scaled by the strengths',
      headline: 'You scaled the weight.',
      says: 'You made {startWeight} grow as {startPercent} grows to {finalPercent}. That weight of pure drug would make it far stronger.',
    },
  },
  picture: { kind: 'balance', shows: ['startWeight'] },
  card: [
    'Pure drug changes drug and total; the base stays.',
    'Find the base: all that is not drug.',
    'In the finished weight the base is 100 less the wanted percent.',
    'Finished weight less starting weight is the drug to add.',
  ],
  worked: { product: zincOxide.name, startPercent: 10, startWeight: 240, finalPercent: 15, answer: 14.12 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths to which the semisolids may be raised'],
});
