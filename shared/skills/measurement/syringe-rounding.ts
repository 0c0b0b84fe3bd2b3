import { oralLiquids } from '../../drugs/oral-liquids';
import { defineSkill } from '../../skill/define-skill';

const { prednisolone, oseltamivir, famotidine, clindamycin, azithromycin, erythromycin } = oralLiquids;

/** The volume of a dose that can really be read on a syringe. */
export const syringeRounding = defineSkill({
  id: 'measurement.syringe-rounding',
  version: 1,
  title: "Round a dose to the syringe's graduations",
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'hospital', 'sterile-products', 'pediatrics'],
  asks: [
    {
      caption: 'Dose to measure',
      order:
        'Give {doseMg} of {drug}. The label says {concentration}, and the oral {syringe} has a line every {graduation}.',
      question: 'To which volume is it filled?',
    },
    {
      caption: 'Teaching at the counter',
      order:
        'The {syringe} in the bag is marked in steps of {graduation}. With {drug} of {concentration} the child is to have {doseMg} a dose.',
      question: 'How many mL do you show the parent?',
      namesUnit: true,
    },
  ],
  givens: {
    syringe: { kind: 'word', draw: { row: 'syringes' } },
    drug: { kind: 'word', draw: { row: 'liquids' } },
    capacity: { unit: 'mL', draw: { row: 'syringes' }, hidden: true },
    graduation: { unit: 'mL', draw: { row: 'syringes' }, called: 'One line' },
    doseMg: { unit: 'mg', draw: { row: 'liquids' }, called: 'Dose' },
    concentration: { unit: 'mg/mL', draw: { row: 'liquids' }, called: 'Strength' },
  },
  rows: {
    syringes: [
      { syringe: '1 mL syringe', capacity: 1, graduation: 0.01 },
      { syringe: '3 mL syringe', capacity: 3, graduation: 0.1 },
      { syringe: '5 mL syringe', capacity: 5, graduation: 0.2 },
      { syringe: '10 mL syringe', capacity: 10, graduation: 0.2 },
      { syringe: '20 mL syringe', capacity: 20, graduation: 1 },
    ],
    liquids: [
      { drug: prednisolone.name, concentration: 3, doseMg: { from: 5, to: 40, by: 1 } },
      { drug: oseltamivir.name, concentration: 6, doseMg: { from: 12, to: 75, by: 1 } },
      { drug: famotidine.name, concentration: 8, doseMg: { from: 5, to: 40, by: 1 } },
      { drug: clindamycin.name, concentration: 15, doseMg: { from: 20, to: 200, by: 2 } },
      { drug: azithromycin.name, concentration: 40, doseMg: { from: 30, to: 300, by: 5 } },
      { drug: erythromycin.name, concentration: 40, doseMg: { from: 50, to: 400, by: 5 } },
    ],
  },
  steps: {
    exactVolume: {
      unit: 'mL',
      is: 'doseMg / concentration',
      says: 'Divide the dose by the strength.',
      called: 'Exact volume',
    },
    lines: {
      unit: 'marks',
      is: 'round(exactVolume / graduation, 0)',
      says: 'Find the nearest line.',
      called: 'Nearest line',
    },
    readVolume: {
      unit: 'mL',
      is: 'lines * graduation',
      says: 'Turn the lines back into mL.',
      called: 'Volume on the barrel',
    },
  },
  answer: { of: 'readVolume', round: { toGiven: 'graduation' }, because: 'only the lines of a syringe can be read' },
  realistic: [
    'exactVolume <= capacity',
    'exactVolume >= capacity / 3',
    'abs(exactVolume / graduation - lines) >= 0.1',
    'abs(abs(exactVolume / graduation - lines) - 0.5) >= 0.02',
  ],
  mistakes: {
    'next-line-up': {
      at: 'lines',
      is: 'round(exactVolume / graduation, 0) + 1',
      kind: 'measurement',
      called: 'one line too high',
      headline: 'You read one line too high.',
      says: 'You filled to line {yours:number} of those that are {graduation} apart. The nearest to {exactVolume} is {readVolume}.',
    },
    'one-line-low': {
      at: 'lines',
      is: 'round(exactVolume / graduation, 0) - 1',
      kind: 'measurement',
      called: 'one line too low',
      headline: 'You stopped one line too low.',
      says: 'You filled to line {yours:number} of those that are {graduation} apart. The nearest to {exactVolume} is {readVolume}.',
    },
    'farther-line': {
      at: 'lines',
      is: 'floor(exactVolume / graduation) + ceil(exactVolume / graduation) - round(exactVolume / graduation, 0)',
      kind: 'rounding',
      called: 'farther line taken',
      headline: 'You took the farther line.',
      says: '{exactVolume} lies between two lines. The nearer one is {readVolume}.',
    },
    inverted: {
      at: 'exactVolume',
      is: 'concentration / doseMg',
      kind: 'set-up',
      called: 'strength over dose',
      headline: 'You divided strength by dose.',
      says: 'You divided {concentration} by {doseMg}. The dose goes on top, the strength below.',
    },
  },
  facts: { syringe: { called: 'Syringe', says: '{graduation} a line' } },
  picture: { kind: 'oral-syringe', shows: ['syringe', 'graduation'] },
  card: [
    'Dose over strength is the exact volume.',
    'Look how many mL one line stands for.',
    'Go to the nearest line; between lines nothing can be read.',
  ],
  worked: { graduation: 0.1, doseMg: 47, concentration: 24, answer: 2 },
  sources: ['technician training textbooks: measuring with syringes', "manufacturers' syringe markings"],
  review: ['strengths and doses of the six liquids'],
});
