import { defineSkill } from '../../skill/define-skill';

/** What each direction says to a patient. */
const bank = {
  '1 tab po bid pc': 'Take 1 tablet by mouth twice daily after meals',
  '2 tab po q6h prn pain': 'Take 2 tablets by mouth every 6 hours as needed for pain',
  '1 cap po tid ac': 'Take 1 capsule by mouth three times daily before meals',
  '5 mL po qid': 'Take 5 mL by mouth four times daily',
  '1 gtt ou bid': 'Instill 1 drop in both eyes twice daily',
  '2 gtt od qid': 'Instill 2 drops in the right eye four times daily',
  '1 gtt os qhs': 'Instill 1 drop in the left eye at bedtime',
  '4 gtt au tid': 'Instill 4 drops in both ears three times daily',
  '3 gtt ad bid': 'Instill 3 drops in the right ear twice daily',
  '1 supp pr qhs prn constipation': 'Insert 1 suppository rectally at bedtime as needed for constipation',
  '1 tab sl q5min x 3 prn chest pain':
    'Dissolve 1 tablet under the tongue every 5 minutes, up to 3 doses, as needed for chest pain',
  '2 puffs inh q6h prn wheezing': 'Inhale 2 puffs by mouth every 6 hours as needed for wheezing',
  '1 spray ien qd': 'Use 1 spray in each nostril once daily',
  '10 units subq ac': 'Inject 10 units under the skin before meals',
  '1 tab po qam': 'Take 1 tablet by mouth every morning',
  '1 tab po q12h x 10d': 'Take 1 tablet by mouth every 12 hours for 10 days',
  '15 mL po q6h': 'Take 15 mL by mouth every 6 hours',
  '1 cap po qod': 'Take 1 capsule by mouth every other day',
  'apply aa bid': 'Apply to the affected area twice daily',
  '1 patch top q72h': 'Apply 1 patch to the skin every 72 hours',
} as const;

/** A direction in code, and the words for its label. */
export const sigToDirections = defineSkill({
  id: 'dispensing.sig-to-directions',
  version: 1,
  title: 'Sig codes to directions',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Typing the label',
      order: 'The sig of a prescription is "{sig}".',
      question: 'Which directions go on the label?',
    },
    {
      caption: 'Read back',
      order: 'A trainee stops at the note "{sig}" and asks you to put it into plain words.',
      question: 'What does the patient have to do?',
    },
  ],
  givens: {
    sig: { kind: 'word', draw: { oneOf: Object.keys(bank) }, called: 'Sig' },
  },
  steps: {},
  answer: { of: 'sig', kind: 'choice', bank, because: 'one element read for another changes the treatment' },
  mistakes: {
    'other-frequency': {
      instead: {
        '1 tab po bid pc': 'Take 1 tablet by mouth three times daily after meals',
        '2 tab po q6h prn pain': 'Take 2 tablets by mouth 6 times daily as needed for pain',
        '1 cap po tid ac': 'Take 1 capsule by mouth twice daily before meals',
        '5 mL po qid': 'Take 5 mL by mouth once daily',
        '1 gtt ou bid': 'Instill 1 drop in both eyes three times daily',
        '2 gtt od qid': 'Instill 2 drops in the right eye once daily',
        '4 gtt au tid': 'Instill 4 drops in both ears twice daily',
        '3 gtt ad bid': 'Instill 3 drops in the right ear three times daily',
        '1 tab sl q5min x 3 prn chest pain':
          'Dissolve 3 tablets under the tongue 5 times daily as needed for chest pain',
        '2 puffs inh q6h prn wheezing': 'Inhale 2 puffs by mouth 6 times daily as needed for wheezing',
        '1 spray ien qd': 'Use 1 spray in each nostril four times daily',
        '1 tab po qam': 'Take 1 tablet by mouth four times daily',
        '1 tab po q12h x 10d': 'Take 1 tablet by mouth 12 times daily for 10 days',
        '15 mL po q6h': 'Take 15 mL by mouth 6 times daily',
        '1 cap po qod': 'Take 1 capsule by mouth four times daily',
        '1 patch top q72h': 'Apply 1 patch to the skin every 7 days',
      },
      kind: 'reading',
      called: 'another frequency read',
      headline: 'You read another frequency.',
      says: 'You read "{sig}" as "{yours}". Look again at the letters that say how often.',
    },
    'other-place': {
      instead: {
        '1 gtt ou bid': 'Instill 1 drop in both ears twice daily',
        '2 gtt od qid': 'Instill 2 drops in the left eye four times daily',
        '1 gtt os qhs': 'Instill 1 drop in the right eye at bedtime',
        '4 gtt au tid': 'Instill 4 drops in both eyes three times daily',
        '3 gtt ad bid': 'Instill 3 drops in the left ear twice daily',
        '1 spray ien qd': 'Use 1 spray in each eye once daily',
        'apply aa bid': 'Apply to both ears twice daily',
      },
      kind: 'reading',
      called: 'another side or place read',
      headline: 'You read another place.',
      says: 'You read "{sig}" as "{yours}". Eyes begin with o, ears with a; d is right, s is left, u is both.',
    },
    'other-route': {
      instead: {
        '1 supp pr qhs prn constipation': 'Take 1 suppository by mouth at bedtime as needed for constipation',
        '1 tab sl q5min x 3 prn chest pain':
          'Swallow 1 tablet every 5 minutes, up to 3 doses, as needed for chest pain',
        '2 puffs inh q6h prn wheezing': 'Inhale 2 puffs through the nose every 6 hours as needed for wheezing',
        '10 units subq ac': 'Inject 10 units into a muscle before meals',
        '1 patch top q72h': 'Place 1 patch under the tongue every 72 hours',
      },
      kind: 'reading',
      called: 'another route read',
      headline: 'You read another route.',
      says: 'You read "{sig}" as "{yours}". Look again at the letters that say by which way it is given.',
    },
    'other-timing': {
      instead: {
        '1 tab po bid pc': 'Take 1 tablet by mouth twice daily before meals',
        '2 tab po q6h prn pain': 'Take 2 tablets by mouth every 6 hours around the clock',
        '1 cap po tid ac': 'Take 1 capsule by mouth three times daily after meals',
        '1 gtt os qhs': 'Instill 1 drop in the left eye every hour',
        '1 supp pr qhs prn constipation': 'Insert 1 suppository rectally every hour as needed for constipation',
        '10 units subq ac': 'Inject 10 units under the skin after meals',
        '1 tab po qam': 'Take 1 tablet by mouth every evening',
        '1 tab po q12h x 10d': 'Take 1 tablet by mouth every 12 hours for 10 doses',
        '1 cap po qod': 'Take 1 capsule by mouth once daily',
        'apply aa bid': 'Apply to the affected area at bedtime',
      },
      kind: 'reading',
      called: 'another time or condition read',
      headline: 'You read another time.',
      says: 'You read "{sig}" as "{yours}". Look again at the letters for meals, bedtime, days and need.',
    },
    'amount-changed': {
      instead: {
        '5 mL po qid': 'Take 5 teaspoons by mouth four times daily',
        '15 mL po q6h': 'Take 15 teaspoons by mouth every 6 hours',
      },
      kind: 'unit',
      called: 'mL read as teaspoons',
      headline: 'You read mL as teaspoons.',
      says: 'You read "{sig}" as "{yours}". A teaspoon is 5 mL, so that is 5 times too much.',
    },
  },
  card: [
    'Read it in order: how much, by which way, how often, when and why.',
    'po by mouth, pr rectally, sl under the tongue, subq under the skin, inh inhaled.',
    'bid, tid, qid are two, three and four times daily; q6h is every 6 hours; prn as needed; ac before meals, pc after.',
    'qd, qod, od, os, ou, ad and au are misread: write them out.',
  ],
  worked: { sig: '1 gtt ou bid', answer: 'Instill 1 drop in both eyes twice daily' },
  sources: [
    'PTCB practice material: abbreviations in directions',
    'ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations',
  ],
});
