import { defineSkill } from '../../skill/define-skill';

/** How many whole doses a bulk vial yields. */
export const dosesPerVial = defineSkill({
  id: 'reconstitution.doses-per-vial',
  version: 1,
  title: 'Full doses in a bulk vial',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Pharmacy bulk package',
      order:
        'A bulk package of {drug} with {drugAmount} takes {diluentVolume} of diluent. The powder adds {powderVolume}. For each bag {doseVolume} is withdrawn.',
      question: 'How many full doses can be withdrawn?',
      namesUnit: true,
    },
    {
      caption: 'Planning the morning batch',
      order:
        'Bags on the list get {doseVolume} of {drug} each. One package, {drugAmount} of powder that takes up {powderVolume}, is mixed with {diluentVolume}.',
      question: 'How many full doses does one package give?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'package' } },
    drugAmount: {
      unit: 'mg',
      draw: { row: 'package' },
      called: 'In the package',
      printedAs: { from: 10000, unit: 'g' },
    },
    powderVolume: { unit: 'mL', draw: { row: 'package' }, called: 'Powder volume' },
    diluentVolume: { unit: 'mL', draw: { row: 'package' }, called: 'Diluent' },
    doseVolume: { unit: 'mL', draw: { row: 'package' }, called: 'A dose' },
  },
  rows: {
    package: [
      {
        drug: 'vancomycin',
        drugAmount: 10000,
        powderVolume: 5,
        diluentVolume: 95,
        doseVolume: 7.5,
      },
      {
        drug: 'ceFAZolin',
        drugAmount: 10000,
        powderVolume: 6,
        diluentVolume: 96,
        doseVolume: { oneOf: [7.5, 10, 20] },
      },
      {
        drug: 'ceFAZolin',
        drugAmount: 10000,
        powderVolume: 6,
        diluentVolume: 45,
        doseVolume: { oneOf: [5, 7.5, 10, 15] },
      },
    ],
  },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'diluentVolume + powderVolume',
      says: 'Diluent and powder together are the solution.',
      called: 'Volume after mixing',
    },
    doses: {
      unit: 'doses',
      is: 'floor(finalVolume / doseVolume)',
      says: 'Divide by one dose and keep the whole ones.',
      called: 'Full doses',
    },
  },
  answer: { of: 'doses', round: { to: 1, mode: 'down' }, because: 'a part of a dose cannot be sent' },
  realistic: ['doses >= 2', 'finalVolume / doseVolume != floor(finalVolume / doseVolume)'],
  mistakes: {
    'rounded-up': {
      at: 'doses',
      is: 'ceil(finalVolume / doseVolume)',
      kind: 'rounding',
      called: 'part of a dose counted',
      headline: 'You counted a part of a dose.',
      says: 'You came to {yours:number}. In {finalVolume} the last one would be short of {doseVolume}.',
    },
    multiplied: {
      at: 'doses',
      is: 'floor(finalVolume * doseVolume)',
      kind: 'set-up',
      called: 'multiplied by the dose',
      headline: 'You multiplied by the dose.',
      says: 'You multiplied {finalVolume} by {doseVolume}. Divide: ask how often the dose fits in.',
    },
    'subtracted-powder': {
      at: 'finalVolume',
      is: 'diluentVolume - powderVolume',
      kind: 'set-up',
      called: 'powder volume subtracted',
      headline: 'You took the powder volume off.',
      says: 'You worked with {yours}. The dissolved powder makes the volume larger: {finalVolume}.',
    },
    volume: {
      at: 'doses',
      is: 'finalVolume',
      kind: 'reading',
      called: 'volume given',
      headline: 'You gave the volume.',
      says: '{finalVolume} is the volume of the solution. Each dose takes {doseVolume} of it.',
    },
  },
  facts: { mixed: { called: 'Package', says: '{drugAmount} with {diluentVolume}' } },
  picture: { kind: 'vial', shows: ['drug', 'drugAmount', 'diluentVolume'] },
  card: [
    'Diluent plus powder is the volume after mixing.',
    'Divide by the volume of one dose.',
    'Round down: only whole doses count.',
  ],
  worked: {
    drug: 'vancomycin',
    drugAmount: 10000,
    powderVolume: 5,
    diluentVolume: 95,
    doseVolume: 15,
    answer: 6,
  },
  sources: ['US prescribing information of the pharmacy bulk packages'],
  review: ['diluent and volume of the 10 g packages of vancomycin and ceFAZolin'],
});
