import { seizureDrugs } from '../../drugs/seizure-drugs';
import { defineSkill } from '../../skill/define-skill';

const { phenytoinSuspension, phenytoinCapsules } = seizureDrugs;

/** The suspension (acid) that holds as much phenytoin as a day's capsules (sodium salt). */
export const phenytoinSalt = defineSkill({
  id: 'dosage.phenytoin-salt',
  version: 1,
  title: 'Phenytoin sodium and phenytoin acid',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Feeding tube placed',
      order:
        'A patient on {capsuleMg} of {capsules} a day can no longer swallow them; the last level was {level}. The sodium salt holds {acidFraction:number} mg of phenytoin in each mg. The suspension is the acid itself, {formMg} per {formUnit}.',
      question: "Which volume replaces the day's capsules?",
    },
    {
      caption: 'Change of dosage form',
      order:
        'From tomorrow, {suspension} ({formMg} of acid in {formUnit}) takes the place of {capsuleMg} of phenytoin sodium daily. One mg of the salt equals {acidFraction:number} mg of acid.',
      question: 'How many mL a day do you recommend?',
      namesUnit: true,
    },
  ],
  givens: {
    capsules: { kind: 'word', draw: { row: 'form' } },
    suspension: { kind: 'word', draw: { row: 'form' } },
    capsuleMg: {
      unit: 'mg',
      draw: { oneOf: [200, 260, 300, 330, 360, 400] },
      called: 'Sodium salt a day',
    },
    formMg: { unit: 'mg', draw: { row: 'form' }, called: 'Acid on the label' },
    formUnit: { unit: 'mL', draw: { row: 'form' }, called: 'Volume on the label' },
  },
  extras: { level: { unit: 'mcg/mL', draw: { from: 10, to: 18, by: 1 } } },
  constants: {
    acidFraction: {
      value: '0.92',
      unit: '',
      says: '100 mg of phenytoin sodium hold 92 mg of phenytoin',
      source: 'US prescribing information of phenytoin: the sodium salt is 92% phenytoin',
    },
  },
  rows: {
    form: [{ capsules: phenytoinCapsules.name, suspension: phenytoinSuspension.name, formMg: 125, formUnit: 5 }],
  },
  steps: {
    acid: {
      unit: 'mg',
      is: 'capsuleMg * acidFraction',
      says: 'Take the part of the salt that is phenytoin.',
      called: 'Phenytoin in the capsules',
    },
    amount: {
      unit: 'mL',
      is: 'acid / formMg * formUnit',
      says: 'Find the suspension that holds as much.',
      called: 'Volume of suspension',
    },
  },
  answer: { of: 'amount', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  mistakes: {
    'no-salt-factor': {
      at: 'acid',
      is: 'capsuleMg',
      kind: 'set-up',
      called: 'salt taken as acid',
      headline: 'You took salt and acid as equal.',
      says: 'You went on with {capsuleMg}. Of that salt {acid} are phenytoin.',
    },
    'divided-by-0.92': {
      at: 'acid',
      is: 'capsuleMg / acidFraction',
      kind: 'set-up',
      called: 'divided by 0.92',
      headline: 'You divided by 0.92.',
      says: 'You turned {capsuleMg} into {yours:number} mg. The salt is heavier than the acid in it, so multiply.',
    },
    'forgot-label-volume': {
      at: 'amount',
      is: 'acid / formMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {formMg} as the amount in 1 mL. The label says it is in {formUnit}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{formMg} per {formUnit}' } },
  picture: { kind: 'drug-label', shows: ['suspension', 'formMg', 'formUnit'] },
  card: [
    'Capsules and injection are the sodium salt; suspension and chewable tablets are the acid.',
    'Salt times 0.92 is the acid in it.',
    'Acid over the label of the suspension is the volume.',
    'Small changes of phenytoin move the level much: it is measured again.',
  ],
  worked: { capsuleMg: 300, formMg: 125, formUnit: 5, answer: 11 },
  sources: ['US prescribing information of phenytoin', 'NAPLEX calculation reviews'],
  review: ['that the 8% difference is counted when the form is changed'],
});
