import { defineSkill } from '../../skill/define-skill';

/** Which of three labels is the strongest: one in percent, one as a ratio, one in mg/mL. */
export const strongestOfThree = defineSkill({
  id: 'concentration.strongest-of-three',
  version: 1,
  title: 'Which of three labels is strongest?',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'community'],
  asks: [
    {
      caption: 'Three vials of one drug',
      order:
        'Vial A is labeled {percentA}, vial B 1:{ratioB:number} w/v and vial C {mgPerMlC}. Each holds {vialVolume}.',
      question: 'Which vial is the strongest?',
    },
    {
      caption: 'Sorting the shelf',
      order:
        'From weak to strong, solutions of one antiseptic are put on a shelf. One says {mgPerMlC} (C), one 1 in {ratioB:number} w/v (B), one {percentA} (A).',
      question: 'Which one comes last?',
    },
  ],
  givens: {
    percentA: { unit: '% w/v', draw: { oneOf: [0.05, 0.1, 0.2, 0.25, 0.4, 0.5, 0.75, 1, 2] }, called: 'Label A' },
    ratioB: {
      unit: 'parts',
      draw: { oneOf: [50, 75, 100, 125, 200, 250, 400, 500, 1000, 2000] },
      called: 'Label B, 1 in',
    },
    mgPerMlC: { unit: 'mg/mL', draw: { oneOf: [0.5, 1, 2, 3, 5, 6, 8, 12, 15, 25] }, called: 'Label C' },
  },
  extras: { vialVolume: { unit: 'mL', draw: { oneOf: [5, 10, 20, 30] }, called: 'Each vial' } },
  steps: {
    strengthA: {
      unit: 'mg/mL',
      is: 'percentA / percentBasis * milligramsPerGram',
      says: 'Turn the percent into mg per mL.',
      called: 'Strength A',
    },
    strengthB: {
      unit: 'mg/mL',
      is: 'ratioBasis / ratioB * milligramsPerGram',
      says: 'Turn the ratio into mg per mL: 1 g in so many mL.',
      called: 'Strength B',
    },
    strengthC: { unit: 'mg/mL', is: 'mgPerMlC', says: 'The third is in mg per mL already.', called: 'Strength C' },
    strongest: {
      unit: 'mg/mL',
      is: 'max(strengthA, strengthB, strengthC)',
      says: 'Take the largest of the three.',
      called: 'Largest',
    },
    winner: {
      unit: '',
      is: 'floor(strengthA / strongest) + 2 * floor(strengthB / strongest) + 3 * floor(strengthC / strongest)',
      says: 'See which one it is: the first, second or third.',
      called: 'Number of the strongest',
    },
  },
  answer: {
    of: 'winner',
    kind: 'choice',
    choices: {
      'percent-label': { when: 'winner == 1', says: 'A, the percent' },
      'ratio-label': { when: 'winner == 2', says: 'B, the ratio' },
      'mg-label': { when: 'winner == 3', says: 'C, the mg/mL' },
    },
    because: 'strengths can be compared once they are all in one unit',
  },
  realistic: [
    'strengthA != strengthB',
    'strengthB != strengthC',
    'strengthA != strengthC',
    'strongest <= 4 * min(strengthA, strengthB, strengthC)',
  ],
  mistakes: {
    'percent-as-mg': {
      at: 'strengthA',
      is: 'percentA',
      kind: 'unit',
      called: 'percent read as mg per mL',
      headline: 'You read the percent as mg/mL.',
      says: 'You compared {percentA:number} as it stands. {percentA} is {strengthA}.',
    },
    'ratio-as-percent': {
      at: 'strengthB',
      is: '100 / ratioB',
      kind: 'unit',
      called: 'ratio turned into percent',
      headline: 'You turned the ratio into percent.',
      says: 'You divided 100 by {ratioB:number} and compared the percent with mg per mL. 1:{ratioB:number} is {strengthB:number} mg in one mL.',
    },
    'bigger-number-wins': {
      at: 'winner',
      is: 'floor(percentA / max(percentA, ratioB, mgPerMlC)) + 2 * floor(ratioB / max(percentA, ratioB, mgPerMlC)) + 3 * floor(mgPerMlC / max(percentA, ratioB, mgPerMlC))',
      kind: 'reading',
      called: 'largest printed number picked',
      headline: 'You picked the largest printed number.',
      says: '{ratioB:number} is the largest figure printed. In 1:x a larger x is a weaker solution: {strengthB:number} mg in one mL.',
    },
  },
  picture: { kind: 'vial-label', shows: ['percentA', 'ratioB', 'mgPerMlC'] },
  card: ['Bring all three to mg in one mL.', 'Percent w/v: times 10.', 'Ratio 1:x w/v: 1,000 over x.', 'Then compare.'],
  worked: { percentA: 0.4, ratioB: 200, mgPerMlC: 6, answer: 'mg-label' },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
});
