import { defineSkill } from '../../skill/define-skill';

/** The weight of a bulk powder whose certificate shows an assay on the dried basis and a loss on drying. */
export const assayAndMoisture = defineSkill({
  id: 'compounding.assay-and-moisture',
  version: 1,
  title: 'Adjust for assay and moisture',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Certificate of analysis',
      order:
        'Assay {assay} on the dried basis; loss on drying {moisture}; heavy metals {heavyMetals}. The powder is used as it comes, and the formula needs {needed} of pure drug.',
      question: 'How many grams of the powder are weighed?',
      namesUnit: true,
    },
    {
      caption: 'Damp lot',
      order:
        'A lot took up moisture: {moisture} of its weight is water. Dried, it would assay at {assay}. The batch record calls for {needed} of drug, counted as 100%.',
      question: 'What weight of the undried lot supplies it?',
    },
  ],
  givens: {
    needed: { unit: 'g', draw: { from: 0.5, to: 25, by: 0.25 }, called: 'Pure drug' },
    assay: { unit: '%', draw: { oneOf: [89.5, 92, 94.5, 96.8, 97.4, 98.2, 98.8, 99.1] }, called: 'Assay, dried' },
    moisture: { unit: '%', draw: { oneOf: [0.5, 1.2, 2.5, 3.8, 5, 6.5, 8, 10, 12.5] }, called: 'Loss on drying' },
  },
  extras: {
    heavyMetals: { unit: 'ppm', draw: { from: 2, to: 9, by: 1 }, called: 'Heavy metals' },
  },
  steps: {
    purity: {
      unit: '',
      is: 'assay / wholePercent',
      says: 'Find the share of drug in the dried powder.',
      called: 'Drug in the dried powder',
    },
    drySolid: {
      unit: '',
      is: '1 - moisture / wholePercent',
      says: 'Find the share of dried powder in the powder as it comes.',
      called: 'Dried powder in the lot',
    },
    toWeigh: {
      unit: 'g',
      is: 'needed / (purity * drySolid)',
      says: 'Divide by both shares, because more must be taken.',
      called: 'Powder to weigh',
    },
  },
  answer: { of: 'toWeigh', round: { to: 0.001 }, because: 'the balance is read to a milligram' },
  mistakes: {
    multiplied: {
      at: 'toWeigh',
      is: 'needed * purity * drySolid',
      kind: 'set-up',
      called: 'multiplied by the shares',
      headline: 'You multiplied by the shares.',
      says: '{yours} of powder is less than the {needed} of drug that it must bring. Divide by the shares.',
    },
    'assay-only': {
      at: 'toWeigh',
      is: 'needed / purity',
      kind: 'reading',
      called: 'moisture left out',
      headline: 'You left the moisture out.',
      says: 'You divided by the assay alone. {assay} holds for the dried powder, and {moisture} of the lot is water.',
    },
    'moisture-only': {
      at: 'toWeigh',
      is: 'needed / drySolid',
      kind: 'reading',
      called: 'assay left out',
      headline: 'You left the assay out.',
      says: 'You allowed for {moisture} of water. The dried powder is no pure drug: it assays at {assay}.',
    },
    'percents-added': {
      at: 'toWeigh',
      is: 'needed * (1 + (wholePercent - assay) / wholePercent + moisture / wholePercent)',
      kind: 'set-up',
      called: 'the two losses added',
      headline: 'You added the two losses.',
      says: 'You raised {needed} by what {assay} lacks and by {moisture}. The assay is a share of a share, so divide by one and then by the other.',
    },
  },
  card: [
    'The assay on the dried basis is the share of drug in the dried powder.',
    '1 less the loss on drying is the share of dried powder in the lot.',
    'Divide the drug needed by both: more powder is weighed than drug.',
  ],
  worked: { needed: 5, assay: 98.2, moisture: 6.5, answer: 5.446 },
  sources: ['compounding textbooks, adjusting for assay and water content', 'USP <731> Loss on Drying'],
  review: ['range of assays and of losses on drying'],
});
