import { defineSkill } from '../../skill/define-skill';

/** One gram is four clicks or two; the smaller click is the common one. */
const either = { oneOf: [0.25, 0.25, 0.5] };

/** How many clicks of a dispenser give a dose of cream or gel. */
export const topicalDoseClicks = defineSkill({
  id: 'compounding.topical-dose-clicks',
  version: 1,
  title: 'Topical dose in clicks or pumps',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Directions for use',
      order: '{item} {strength}, {doseMg} to the skin daily. The dispenser gives {gramsPerClick:number} g at a click.',
      question: 'How many clicks does the label say?',
      namesUnit: true,
    },
    {
      caption: 'Patient at the counter',
      order:
        'A patient has a new dispenser with {gramsPerClick:number} g to each click and asks how often to turn it. The {item} is {strength}, and the prescription says {doseMg} at a time.',
      question: 'What number of clicks is one dose?',
      namesUnit: true,
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'items' } },
    strength: { unit: 'mg/g', draw: { row: 'items' } },
    gramsPerClick: { unit: 'g/click', draw: { row: 'items' }, called: 'A click' },
    doseMg: { unit: 'mg', draw: { row: 'items' }, called: 'Dose' },
  },
  rows: {
    items: [
      { item: 'testosterone cream', strength: 50, doseMg: 25, gramsPerClick: 0.25 },
      { item: 'testosterone cream', strength: 50, doseMg: 50, gramsPerClick: either },
      { item: 'testosterone cream', strength: 100, doseMg: 100, gramsPerClick: either },
      { item: 'progesterone cream', strength: 40, doseMg: 20, gramsPerClick: 0.25 },
      { item: 'estriol cream', strength: 4, doseMg: 2, gramsPerClick: 0.25 },
      { item: 'ketoprofen gel', strength: 100, doseMg: 100, gramsPerClick: either },
      { item: 'diclofenac gel', strength: 20, doseMg: 40, gramsPerClick: either },
      { item: 'diclofenac gel', strength: 30, doseMg: 60, gramsPerClick: either },
      { item: 'estradiol cream', strength: 1, doseMg: 0.5, gramsPerClick: 0.25 },
    ],
  },
  steps: {
    mgPerClick: {
      unit: 'mg/click',
      is: 'strength * gramsPerClick',
      says: 'Find the drug that one click gives.',
      called: 'Drug in a click',
    },
    clicks: { unit: 'click', is: 'doseMg / mgPerClick', says: 'Divide the dose by that.' },
  },
  answer: { of: 'clicks', round: { to: 1 }, because: 'a click cannot be split' },
  realistic: ['floor(clicks) == clicks', 'clicks >= 2', 'clicks <= 8'],
  mistakes: {
    'grams-given': {
      at: 'clicks',
      is: 'doseMg / strength',
      kind: 'reading',
      called: 'grams given as clicks',
      headline: 'You gave grams of it.',
      says: '{yours:number} g holds the dose. A click gives {gramsPerClick:number} g, so count how many of them that is.',
    },
    'four-times': {
      at: 'clicks',
      is: 'doseMg / mgPerClick * 4',
      kind: 'set-up',
      called: 'four clicks counted twice',
      headline: 'You counted four clicks twice.',
      says: 'You multiplied by 4 clicks to the gram as well. The {gramsPerClick:number} g in a click is in {mgPerClick:number} mg already.',
    },
    'click-multiplied': {
      at: 'mgPerClick',
      is: 'strength / gramsPerClick',
      kind: 'set-up',
      called: 'strength divided by the click',
      headline: 'You divided by the click.',
      says: 'You found {yours:number} mg in a click. It holds {gramsPerClick:number} g of {strength}, so multiply.',
    },
  },
  card: [
    'Strength times the grams in a click is the drug in a click.',
    'Dose over that is the number of clicks.',
    'The first clicks of a new dispenser prime it and are not counted.',
  ],
  worked: { item: 'testosterone cream', strength: 50, gramsPerClick: 0.25, doseMg: 50, answer: 4 },
  sources: [
    'labeling of click dispensers: 0.25 g to a click, 4 clicks to a gram',
    'compounding textbooks, transdermal creams',
  ],
  review: ['strengths and doses of the creams; grams in a click of the dispenser in use'],
});
