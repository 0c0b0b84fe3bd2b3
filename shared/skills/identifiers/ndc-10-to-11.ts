import { defineSkill } from '../../skill/define-skill';

/** The 11-digit form of a drug code that claims use. */
export const ndc10To11 = defineSkill({
  id: 'identifiers.ndc-10-to-11',
  version: 1,
  title: 'NDC: ten digits to eleven',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Rejected claim',
      order: 'The plan wants the NDC in eleven digits, 5-4-2. The bottle is labeled NDC {ndc}.',
      question: 'Which code do you send?',
    },
    {
      caption: 'New item in the system',
      order: 'A carton shows NDC {ndc}. The inventory keeps codes as five, four and two digits.',
      question: 'How is it entered?',
    },
  ],
  givens: {
    labeler: { unit: 'segment', draw: { row: 'shapes' }, hidden: true },
    product: { unit: 'segment', draw: { row: 'shapes' }, hidden: true },
    package: { unit: 'segment', draw: { row: 'shapes' }, hidden: true },
    shape: {
      unit: '',
      draw: { row: 'shapes' },
      hidden: true,
      names: { '442': '4-4-2', '532': '5-3-2', '541': '5-4-1' },
    },
  },
  extras: {
    ndc: {
      unit: '',
      codec: 'ndc-10',
      called: 'NDC on the label',
      draw: {
        is: 'shape * 10000000000 + labeler * (100000 + 900000 * (shape == 442)) + product * (100 - 90 * (shape == 541)) + package',
      },
    },
  },
  rows: {
    shapes: [
      {
        shape: 442,
        labeler: { from: 2, to: 9999, by: 1 },
        product: { from: 1, to: 9999, by: 1 },
        package: { from: 1, to: 99, by: 1 },
      },
      {
        shape: 532,
        labeler: { from: 10000, to: 83999, by: 1 },
        product: { from: 1, to: 999, by: 1 },
        package: { from: 1, to: 99, by: 1 },
      },
      {
        shape: 541,
        labeler: { from: 10000, to: 83999, by: 1 },
        product: { from: 1, to: 9999, by: 1 },
        package: { from: 1, to: 9, by: 1 },
      },
    ],
  },
  steps: {
    number: {
      unit: '',
      is: 'labeler * 1000000 + product * 100 + package',
      says: 'Put a zero at the front of the short segment; nothing else moves.',
      called: 'NDC in eleven digits',
    },
  },
  answer: {
    of: 'number',
    kind: 'code',
    codec: 'ndc-5-4-2',
    because: 'claims use eleven digits, with or without hyphens',
  },
  mistakes: {
    'zero-at-end': {
      at: 'number',
      is: '(labeler * (100000 + 900000 * (shape == 442)) + product * (100 - 90 * (shape == 541)) + package) * 10',
      kind: 'set-up',
      called: 'zero at the end of the code',
      headline: 'You put the zero at the end.',
      says: 'The code {ndc} has one short segment. The zero goes to the front of that one.',
    },
    'wrong-segment': {
      at: 'number',
      is: '(shape == 442) * (labeler * 10000000 + product * 100 + package) + (shape != 442) * (labeler * 100000 + product * (100 - 90 * (shape == 541)) + package)',
      kind: 'set-up',
      called: 'another segment filled up',
      headline: 'You filled another segment up.',
      says: 'In {ndc} the shape is {shape}. Compare it with 5-4-2 to find the short segment.',
    },
    'other-wrong-segment': {
      at: 'number',
      is: '(shape == 442) * (labeler * 10000000 + product * 1000 + package) + (shape == 532) * (labeler * 1000000 + product * 1000 + package) + (shape == 541) * (labeler * 1000000 + product * 10 + package)',
      kind: 'set-up',
      called: 'the segment beside it filled up',
      headline: 'You filled a long segment up.',
      says: 'The zero in {ndc} went to a segment that is long enough. The shape is {shape}.',
    },
  },
  card: [
    'Ten digits come as 4-4-2, 5-3-2 or 5-4-1.',
    'Eleven digits are always 5-4-2.',
    'The short segment gets a zero at its front; the others stay.',
  ],
  worked: { labeler: 781, product: 1506, package: 10, shape: 442, answer: '00781-1506-10' },
  sources: ['FDA, National Drug Code Directory: format of the NDC; payer sheets for 11-digit codes'],
});
