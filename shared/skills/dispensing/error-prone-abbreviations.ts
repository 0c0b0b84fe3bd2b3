import { defineSkill } from '../../skill/define-skill';

/** What each abbreviation stands for, in writing that cannot be misread. */
const bank = {
  U: 'units',
  IU: 'units',
  QD: 'daily',
  QOD: 'every other day',
  x3d: 'for 3 days',
  MSO4: 'morphine sulfate',
  MgSO4: 'magnesium sulfate',
  '1.0 mg': '1 mg',
  '.5 mg': '0.5 mg',
  µg: 'mcg',
  cc: 'mL',
  qhs: 'at bedtime',
  'D/C': 'discontinue or discharge',
  AU: 'each ear',
  'OD (eye)': 'right eye',
  SC: 'subcutaneously',
  TIW: 'three times weekly',
  '10000 units': '10,000 units',
  '> 50': 'more than 50',
  HCT: 'hydrocortisone or hydroCHLOROthiazide, written in full',
} as const;

/** What each is mistaken for, by the list of ISMP. */
const why: Readonly<Record<keyof typeof bank, string>> = {
  U: 'A U is read as a zero or a four: 10U becomes 100.',
  IU: 'IU is read as IV, or as the number 10.',
  QD: 'The tail of the Q, or a point behind it, is read as an I: four times daily.',
  QOD: 'The O is read as a point or an I: daily, or four times daily.',
  x3d: 'The d is read as doses, so that it stops after 3 doses.',
  MSO4: 'MSO4 is morphine sulfate, and is mistaken for magnesium sulfate.',
  MgSO4: 'MgSO4 is magnesium sulfate, and is mistaken for morphine sulfate.',
  '1.0 mg': 'Where the point is not seen, 10 mg is read, so a whole number has no zero behind a point.',
  '.5 mg': 'Where the point is not seen, 5 mg is read, so a zero leads before the point.',
  µg: 'The µ is read as an m: mg, 1,000 times as much.',
  cc: 'cc is read as u for units.',
  qhs: 'The s is read as an r: every hour.',
  'D/C': 'A patient’s drugs were stopped where the discharge was meant.',
  AU: 'AU is read as OU, each eye.',
  'OD (eye)': 'OD is read as once daily, or as AD, the right ear.',
  SC: 'SC is read as SL, under the tongue.',
  TIW: 'TIW is read as three times a day, or as twice a week.',
  '10000 units': 'Without its comma it is read as 1,000 or 100,000.',
  '> 50': 'The signs > and < are mistaken for each other.',
  HCT: 'HCT was meant as hydrocortisone and read as hydroCHLOROthiazide.',
};

/** An abbreviation that is often misread, replaced by safe writing. */
export const errorProneAbbreviations = defineSkill({
  id: 'dispensing.error-prone-abbreviations',
  version: 1,
  title: 'Replace an error-prone abbreviation',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Order entry',
      order: 'You type a handwritten order into the system. One part of it reads "{written}".',
      question: 'What do you write in its place?',
    },
    {
      caption: 'Safety round',
      order: 'A chart still has "{written}" in it, and the site has banned that way of writing.',
      question: 'What should stand there?',
    },
  ],
  givens: {
    written: { kind: 'word', draw: { oneOf: Object.keys(bank) }, called: 'Written' },
  },
  steps: {},
  answer: { of: 'written', kind: 'choice', bank, why, because: 'what is written in full cannot be misread' },
  mistakes: {
    'look-alike-salt': {
      instead: { MSO4: 'magnesium sulfate', MgSO4: 'morphine sulfate', HCT: 'hydrocortisone' },
      kind: 'reading',
      called: 'one drug read for another',
      headline: 'You read another drug.',
      says: 'You read "{written}" as {yours}. Names of drugs are written in full.',
    },
    'other-interval': {
      instead: { QD: 'every other day', QOD: 'daily', TIW: 'three times a day', qhs: 'every hour', x3d: 'for 3 doses' },
      kind: 'reading',
      called: 'another interval read',
      headline: 'You read another interval.',
      says: 'You read "{written}" as {yours}. Intervals are written in words.',
    },
    'other-place': {
      instead: { AU: 'each eye', 'OD (eye)': 'once daily', SC: 'sublingually', IU: 'intravenously' },
      kind: 'reading',
      called: 'another route or place read',
      headline: 'You read another place.',
      says: 'You read "{written}" as {yours}. Route and side are written in words.',
    },
    'ten-or-more-times': {
      instead: {
        '1.0 mg': '10 mg',
        '.5 mg': '5 mg',
        '10000 units': '100,000 units',
        µg: 'mg',
        cc: 'units',
        U: 'a zero',
      },
      kind: 'unit',
      called: 'amount misread',
      headline: 'You misread the amount.',
      says: 'You read "{written}" as {yours}. That slip changes the dose.',
    },
  },
  card: [
    'Ask how a tired reader could misread it: a letter for a digit, one drug for another.',
    'Units, routes and intervals are written in words.',
    'A zero leads before the point and never trails after it; a comma parts thousands.',
  ],
  worked: { written: '.5 mg', answer: '0.5 mg' },
  sources: [
    'ISMP, List of Error-Prone Abbreviations, Symbols, and Dose Designations',
    'Joint Commission, official "Do Not Use" list',
  ],
});
