import { wholePackages } from '../../drugs/whole-packages';
import { defineSkill } from '../../skill/define-skill';

const { nebulizerVials, insulinPens, testStrips, lancets, suppositories } = wholePackages;

/** The quantity that is billed when only whole packages leave the pharmacy. */
export const packageRounding = defineSkill({
  id: 'dispensing.package-rounding',
  version: 1,
  title: 'Packages to dispense',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Unbreakable package',
      order: 'The order for {product} comes to {need}. A package of {packageSize} may not be opened.',
      question: 'Which quantity is billed?',
    },
    {
      caption: 'Counter total',
      order:
        'The plan pays for what leaves the pharmacy and not for what was worked out. Worked out for {product}: {need}. On the shelf are closed packages with {packageSize} in each.',
      question: 'What does the claim say after rounding up?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'product' } },
    form: { kind: 'word', draw: { row: 'product' }, hidden: true },
    need: { unit: 'items', draw: { row: 'product' }, unitNamedBy: 'form', called: 'Needed' },
    packageSize: { unit: 'items', draw: { row: 'product' }, unitNamedBy: 'form', called: 'A package' },
  },
  rows: {
    product: [
      {
        product: nebulizerVials.name,
        form: 'mL',
        need: { oneOf: [84, 120, 180, 270] },
        packageSize: { oneOf: [75, 90] },
      },
      { product: insulinPens.name, form: 'mL', need: { oneOf: [18, 24, 36, 40, 54] }, packageSize: 15 },
      {
        product: testStrips.name,
        form: 'strips',
        need: { oneOf: [90, 120, 180, 270] },
        packageSize: { oneOf: [50, 100] },
      },
      { product: lancets.name, form: 'lancets', need: { oneOf: [120, 180, 270, 360] }, packageSize: 100 },
      { product: suppositories.name, form: 'suppositories', need: { oneOf: [14, 20, 30] }, packageSize: 12 },
    ],
  },
  steps: {
    packages: {
      unit: 'packages',
      is: 'ceil(need / packageSize)',
      says: 'Divide by the size of a package and go up to the next whole one.',
    },
    billed: {
      unit: 'items',
      is: 'packages * packageSize',
      says: 'Multiply the packages by their size.',
      unitNamedBy: 'form',
      called: 'Quantity billed',
    },
  },
  answer: { of: 'billed', round: { to: 1 }, isWhole: true, because: 'whole packages are sold' },
  realistic: ['need / packageSize != packages', 'packages >= 2'],
  mistakes: {
    exact: {
      at: 'billed',
      is: 'need',
      kind: 'reading',
      called: 'exact need billed',
      headline: 'You billed the exact need.',
      says: 'You billed {yours}. What leaves the pharmacy is {packages} of {packageSize}.',
    },
    packages: {
      at: 'billed',
      is: 'packages',
      kind: 'unit',
      called: 'number of packages billed',
      headline: 'You billed the number of packages.',
      says: 'You billed {yours:number}. The claim counts what is in the packages, {packageSize} in each.',
    },
    'rounded-down': {
      at: 'billed',
      is: '(packages - 1) * packageSize',
      kind: 'rounding',
      called: 'part package dropped',
      headline: 'You dropped the part package.',
      says: 'You billed {yours:number}, which does not cover {need}. One more package is needed.',
    },
  },
  card: [
    'Need over the size of a package, up to the next whole one.',
    'Packages times their size is the quantity billed.',
    'Liquids are billed in mL, the rest by the piece.',
  ],
  worked: { product: nebulizerVials.name, form: 'mL', need: 120, packageSize: 75, answer: 150 },
  sources: ['NCPDP billing units: each, milliliter, gram', 'package sizes on US labels'],
  review: ['package sizes of the five products'],
});
