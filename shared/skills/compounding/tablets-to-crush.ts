import { crushedTablets } from '../../drugs/crushed-tablets';
import { defineSkill } from '../../skill/define-skill';

const drugs = crushedTablets;

/** How many tablets or capsules go into a volume of oral suspension. */
export const tabletsToCrush = defineSkill({
  id: 'compounding.tablets-to-crush',
  version: 1,
  title: 'Tablets or capsules for a suspension',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community', 'pediatrics', 'hospital'],
  asks: [
    {
      caption: 'Not sold as a liquid',
      order: '{drug} suspension {mgPerMl}, {volume}, for a child. In stock are {form} of {tabletMg}.',
      question: 'How many {form} are needed?',
    },
    {
      caption: 'Feeding tube',
      order:
        'A patient with a feeding tube cannot swallow {drug} {form}. The pharmacist has a stability paper for {mgPerMl}, and {volume} will last until the date on it; each of the {form} holds {tabletMg}.',
      question: 'How many {form} does that take?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'drugs' }, called: 'Suspension' },
    tabletMg: { unit: 'mg', draw: { row: 'drugs' }, called: 'In each one' },
    form: { kind: 'word', draw: { row: 'drugs' } },
    volume: { unit: 'mL', draw: { oneOf: [30, 50, 60, 80, 90, 100, 120, 150, 180, 200, 240, 300] } },
  },
  rows: {
    drugs: [
      { drug: drugs.metoprolol.name, mgPerMl: 10, tabletMg: { oneOf: [50, 100] }, form: 'tablets' },
      { drug: drugs.captopril.name, mgPerMl: 1, tabletMg: { oneOf: [12.5, 25] }, form: 'tablets' },
      { drug: drugs.captopril.name, mgPerMl: 0.75, tabletMg: 25, form: 'tablets' },
      { drug: drugs.spironolactone.name, mgPerMl: 25, tabletMg: 100, form: 'tablets' },
      { drug: drugs.spironolactone.name, mgPerMl: { oneOf: [2.5, 5] }, tabletMg: 25, form: 'tablets' },
      { drug: drugs.lisinopril.name, mgPerMl: 1, tabletMg: { oneOf: [10, 20] }, form: 'tablets' },
      { drug: drugs.hydrochlorothiazide.name, mgPerMl: 5, tabletMg: 25, form: 'tablets' },
      { drug: drugs.amlodipine.name, mgPerMl: 1, tabletMg: 10, form: 'tablets' },
      { drug: drugs.baclofen.name, mgPerMl: { oneOf: [5, 10] }, tabletMg: 20, form: 'tablets' },
      { drug: drugs.labetalol.name, mgPerMl: 40, tabletMg: 200, form: 'tablets' },
      { drug: drugs.flecainide.name, mgPerMl: 20, tabletMg: 100, form: 'tablets' },
      { drug: drugs.sildenafil.name, mgPerMl: 2.5, tabletMg: 20, form: 'tablets' },
      { drug: drugs.tacrolimus.name, mgPerMl: 0.5, tabletMg: 1, form: 'capsules' },
      { drug: drugs.allopurinol.name, mgPerMl: 20, tabletMg: 300, form: 'tablets' },
      { drug: drugs.mercaptopurine.name, mgPerMl: 50, tabletMg: 50, form: 'tablets' },
      { drug: drugs.oseltamivir.name, mgPerMl: 6, tabletMg: 75, form: 'capsules' },
      { drug: drugs.clonidine.name, mgPerMl: 0.1, tabletMg: 0.2, form: 'tablets' },
    ],
  },
  steps: {
    totalMg: {
      unit: 'mg',
      is: 'mgPerMl * volume',
      says: 'Find the drug in the whole bottle.',
      called: 'Drug in the bottle',
    },
    tabletCount: {
      unit: 'tablet',
      is: 'totalMg / tabletMg',
      says: 'Divide by what each one holds.',
      called: 'How many',
      unitNamedBy: 'form',
    },
  },
  answer: { of: 'tabletCount', round: { to: 0.5 }, because: 'halves are counted, and nothing finer' },
  realistic: [
    'floor(tabletCount * 2) == tabletCount * 2',
    'tabletCount >= 2',
    'tabletCount <= 120',
    'volume / tabletMg != 1',
  ],
  mistakes: {
    'per-5-ml': {
      at: 'totalMg',
      is: 'mgPerMl * volume / 5',
      kind: 'reading',
      called: 'strength read as in 5 mL',
      headline: 'You read it as in 5 mL.',
      says: 'You found {yours} in the bottle. {mgPerMl} is what every mL holds, not 5 mL.',
    },
    inverted: {
      at: 'tabletCount',
      is: 'tabletMg / mgPerMl',
      kind: 'set-up',
      called: 'mL from one given',
      headline: 'You gave the mL from one.',
      says: 'One of {tabletMg} makes {yours} of suspension. Asked is how many make {volume}.',
    },
    'mg-given': {
      at: 'tabletCount',
      is: 'totalMg',
      kind: 'reading',
      called: 'stopped at milligrams',
      headline: 'You stopped at the milligrams.',
      says: '{totalMg} is the drug in the bottle. Divide by {tabletMg}, which each one holds.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'mgPerMl', 'volume'] },
  card: [
    'Strength times volume is the drug in the bottle.',
    'Divide by the strength of one tablet or capsule.',
    'Tacrolimus and mercaptopurine are hazardous: they are opened or crushed under containment (USP <800>).',
  ],
  worked: { drug: 'metoprolol tartrate', mgPerMl: 10, tabletMg: 100, form: 'tablets', volume: 120, answer: 12 },
  sources: [
    'published stability studies of extemporaneous oral liquids',
    'pharmaceutical calculations textbooks, contemporary compounding: suspensions of tablets',
  ],
  review: ['strengths of the suspensions and whether the tablets named may be crushed'],
});
