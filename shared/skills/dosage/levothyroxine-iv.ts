import { levothyroxineInjection } from '../../drugs/equivalent-doses';
import { defineSkill } from '../../skill/define-skill';

/** The injection that takes the place of levothyroxine tablets. */
export const levothyroxineIv = defineSkill({
  id: 'dosage.levothyroxine-iv',
  version: 1,
  title: 'Levothyroxine by mouth to IV',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['hospital'],
  asks: [
    {
      caption: 'Hospital policy 4.12',
      order:
        'Patients who cannot swallow get {ivPercent} of their daily {drug} by vein. Home dose: {oral}. The injection holds {mcgPerMl}.',
      question: 'What volume is drawn up for one day?',
    },
    {
      caption: 'Nothing by mouth after surgery',
      order:
        '{drug} {oral} tablets are stopped today. The pharmacist converts at {ivPercent} and asks for a syringe from the {mcgPerMl} solution.',
      question: 'How many mL do you prepare?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [levothyroxineInjection.name] } },
    oral: { unit: 'mcg', draw: { oneOf: [50, 75, 88, 100, 112, 125, 137, 150, 175, 200] }, called: 'By mouth' },
    ivPercent: { unit: '%', draw: { oneOf: [50, 75, 75, 80] }, called: 'By vein' },
  },
  constants: {
    mcgPerMl: {
      value: 100,
      unit: 'mcg/mL',
      says: 'one mL of the injection holds 100 mcg',
      source: 'US prescribing information: 100 mcg/mL solution, or a 500 mcg vial mixed with 5 mL',
    },
  },
  steps: {
    iv: {
      unit: 'mcg',
      is: 'oral * ivPercent / wholePercent',
      says: 'Take the percent of the dose by mouth.',
      called: 'Dose by vein',
    },
    volume: {
      unit: 'mL',
      is: 'iv / mcgPerMl',
      says: 'Divide by what one mL holds.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'a 1 mL or 3 mL syringe is used, and the dose is small' },
  mistakes: {
    'same-dose': {
      at: 'iv',
      is: 'oral',
      kind: 'set-up',
      called: 'full dose by vein',
      headline: 'You gave the full dose by vein.',
      says: 'You went on with {oral}. By vein {ivPercent} of it is given, {iv}.',
    },
    'wrong-way': {
      at: 'iv',
      is: 'oral / ivPercent * wholePercent',
      kind: 'set-up',
      called: 'divided by the percent',
      headline: 'You made the dose larger.',
      says: 'You divided {oral} by {ivPercent} and came to {yours:number} mcg. Nothing is lost in the gut by vein, so less is given.',
    },
    'other-vial': {
      at: 'volume',
      is: 'iv / 20',
      kind: 'reading',
      called: 'strength of another vial',
      headline: 'You took another vial.',
      says: 'You counted 20 mcg in each mL, as from a 100 mcg vial in 5 mL. The one in use holds {mcgPerMl}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug'] },
  card: [
    'Only a part of a tablet of levothyroxine is taken up; by vein all of it counts.',
    'Dose by mouth times the percent of the policy is the dose by vein.',
    'Divide by the strength of the vial that is in use: they differ.',
  ],
  worked: { oral: 112, ivPercent: 75, answer: 0.84 },
  sources: ['hospital policies for changing the route of levothyroxine', 'US prescribing information of the injection'],
  review: ['the percent differs by hospital (50% to 80%), so each prompt prints it'],
});
