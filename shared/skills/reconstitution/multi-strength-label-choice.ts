import { penicillinG, penicillinGDilutions } from '../../drugs/penicillin-g-dilutions';
import { defineSkill } from '../../skill/define-skill';

const { weak, middle, strong } = penicillinGDilutions;

/** The weakest dilution of a label whose volume still fits one site, and the volume to give. */
export const multiStrengthLabelChoice = defineSkill({
  id: 'reconstitution.multi-strength-label-choice',
  version: 1,
  title: 'Choose the dilution from a several-strength label',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Three dilutions on one label',
      order: `Order: ${penicillinG.name} {doseUnits} into a muscle, at most {maxVolume} at one site. The label: {diluentWeak} makes {strengthWeak}, {diluentMiddle} makes {strengthMiddle}, {diluentStrong} makes {strengthStrong}. The patient has a temperature of {temperature}. Policy: take the weakest that fits.`,
      question: 'What volume is given?',
    },
    {
      caption: 'Intramuscular policy',
      order: `The policy takes the weakest dilution whose dose stays within {maxVolume}; weaker ones hurt less. A patient with a temperature of {temperature} is due {doseUnits} of ${penicillinG.name} into one muscle. You can make {strengthStrong} with {diluentStrong}, {strengthMiddle} with {diluentMiddle} or {strengthWeak} with {diluentWeak}.`,
      question: 'How many mL does the nurse inject?',
      namesUnit: true,
    },
  ],
  givens: {
    doseUnits: { unit: 'units', draw: { from: 300000, to: 1500000, by: 50000 }, called: 'Dose' },
    maxVolume: { unit: 'mL', draw: { oneOf: [1, 1.5, 2, 3] }, called: 'Most at one site' },
  },
  extras: { temperature: { unit: '°C', draw: { from: 38.1, to: 39.7, by: 0.2 }, called: 'Temperature' } },
  constants: {
    strengthWeak: { value: weak.strength, unit: 'units/mL', says: weak.says, source: weak.source },
    strengthMiddle: { value: middle.strength, unit: 'units/mL', says: middle.says, source: middle.source },
    strengthStrong: { value: strong.strength, unit: 'units/mL', says: strong.says, source: strong.source },
    diluentWeak: { value: weak.diluent, unit: 'mL', says: weak.says, source: weak.source },
    diluentMiddle: { value: middle.diluent, unit: 'mL', says: middle.says, source: middle.source },
    diluentStrong: { value: strong.diluent, unit: 'mL', says: strong.says, source: strong.source },
  },
  steps: {
    volumeAt250: {
      unit: 'mL',
      is: 'doseUnits / strengthWeak',
      says: 'Find the volume with the weakest dilution.',
      called: 'Volume with the weakest',
    },
    volumeAt500: {
      unit: 'mL',
      is: 'doseUnits / strengthMiddle',
      says: 'Find the volume with the middle one.',
      called: 'Volume with the middle one',
    },
    volumeAt1000: {
      unit: 'mL',
      is: 'doseUnits / strengthStrong',
      says: 'Find the volume with the strongest.',
      called: 'Volume with the strongest',
    },
    strengthsThatFit: {
      unit: '',
      is: '(volumeAt250 <= maxVolume) + (volumeAt500 <= maxVolume) + (volumeAt1000 <= maxVolume)',
      says: 'Count those that stay within the limit of the site.',
      called: 'Dilutions that fit',
    },
    strength: {
      unit: 'units/mL',
      is: 'strengthWeak * 2 ^ (3 - strengthsThatFit)',
      says: 'Take the weakest of them; each dilution is twice as strong as the one before.',
      called: 'Dilution taken',
    },
    doseVolume: {
      unit: 'mL',
      is: 'doseUnits / strength',
      says: 'Divide the units by the units in one mL.',
      called: 'Volume to give',
    },
  },
  answer: { of: 'doseVolume', round: { to: 0.1 }, because: 'a 3 mL syringe is read to a tenth of a mL' },
  realistic: ['strengthsThatFit >= 1', 'strengthsThatFit < 3 or doseUnits < 600000', 'doseVolume >= 1'],
  mistakes: {
    'one-stronger': {
      at: 'strength',
      is: 'strengthWeak * 2 ^ (3 - strengthsThatFit) * 2',
      kind: 'reading',
      called: 'next stronger dilution taken',
      headline: 'You took a stronger dilution.',
      says: 'You worked with {yours}. With {strength} the dose is {doseVolume}, which still fits {maxVolume}.',
    },
    'one-weaker': {
      at: 'strength',
      is: 'strengthWeak * 2 ^ (3 - strengthsThatFit) / 2',
      kind: 'reading',
      called: 'dilution that is too weak taken',
      headline: 'You took a weaker dilution.',
      says: 'You worked with {yours}. Of those on the label, {strength} is the weakest that stays within {maxVolume}.',
    },
    'vial-as-one-mL': {
      at: 'strength',
      is: '5000000',
      kind: 'reading',
      called: 'whole vial taken for one mL',
      headline: 'You took the vial for one mL.',
      says: 'You divided {doseUnits} by the 5 million units of the vial. They are spread over the mixed volume: {strength}.',
    },
  },
  picture: { kind: 'drug-label', shows: ['doseUnits', 'maxVolume'] },
  card: [
    'Work out the volume of the dose for each line of the label.',
    'Cross out those above the limit of the site.',
    'Take the weakest that is left; it uses the most diluent.',
    'Write units and zeros in full, and read them twice.',
  ],
  worked: { doseUnits: 600000, maxVolume: 2, answer: 1.2 },
  sources: ['nursing dosage texts: labels with several strengths', weak.source],
  review: ['the three dilutions of the 5 million unit vial and the most that one site takes'],
});
