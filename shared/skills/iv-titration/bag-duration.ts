import { sedativeInfusions } from '../../drugs/sedative-infusions';
import { vasoactivePremixes } from '../../drugs/vasoactive-premixes';
import { defineSkill } from '../../skill/define-skill';

const { dopamine, dobutamine, esmolol } = vasoactivePremixes;

/** How long a bag lasts at the weight-based dose that runs now. */
export const bagDuration = defineSkill({
  id: 'iv-titration.bag-duration',
  version: 1,
  title: 'How long a titrated bag lasts',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Next bag',
      order:
        'A new container of {drug}, {drugInBag} in {bagVolume}, has been hung. The dose is {doseNow} for {weight}; temperature {temperature}.',
      question: 'After how many hours is it empty?',
      namesUnit: true,
    },
    {
      caption: 'Supply for the night',
      order:
        'Intensive care calls: {weight}, {temperature}, {drug} steady at {doseNow}. The pharmacy stocks containers of {bagVolume} with {drugInBag}.',
      question: 'How long does one of them last?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'infusion' } },
    weight: { unit: 'kg', draw: { from: 50, to: 110, by: 1 } },
    doseNow: { unit: 'mcg/kg/min', draw: { row: 'infusion' }, called: 'Dose' },
    drugInBag: { unit: 'mg', draw: { row: 'infusion' } },
    bagVolume: { unit: 'mL', draw: { row: 'infusion' } },
  },
  extras: { temperature: { unit: '°C', draw: { from: 36.4, to: 38.8, by: 0.2 }, called: 'Temperature' } },
  rows: {
    infusion: [
      { drug: dopamine.name, drugInBag: 400, bagVolume: 250, doseNow: { from: 2, to: 20, by: 1 } },
      { drug: dobutamine.name, drugInBag: 500, bagVolume: 250, doseNow: { from: 2.5, to: 20, by: 0.5 } },
      { drug: esmolol.name, drugInBag: 2500, bagVolume: 250, doseNow: { oneOf: [50, 75, 100, 150] } },
      { drug: sedativeInfusions.propofol.name, drugInBag: 1000, bagVolume: 100, doseNow: { from: 10, to: 50, by: 5 } },
    ],
  },
  steps: {
    hourlyDose: {
      unit: 'mg/h',
      is: 'doseNow * weight * minutesPerHour / microgramsPerMilligram',
      says: 'Find the mg that one hour takes.',
      called: 'Drug for one hour',
    },
    hoursLeft: {
      unit: 'h',
      is: 'drugInBag / hourlyDose',
      says: 'Ask how many such hours the bag holds.',
      called: 'Hours of the bag',
    },
  },
  answer: {
    of: 'hoursLeft',
    round: { to: 0.1 },
    because: 'a tenth of an hour is 6 minutes, close enough to plan the next bag',
  },
  realistic: ['hoursLeft >= 2', 'hoursLeft <= 24', 'bagVolume > 100 or hoursLeft <= 12'],
  mistakes: {
    'no-sixty': {
      at: 'hourlyDose',
      is: 'doseNow * weight / microgramsPerMilligram',
      kind: 'unit',
      called: 'minute taken as hour',
      headline: 'You stayed with one minute.',
      says: 'You used {yours:number} mg, the need of a minute. An hour takes {hourlyDose:number} mg.',
    },
    'no-weight': {
      at: 'hourlyDose',
      is: 'doseNow * minutesPerHour / microgramsPerMilligram',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {yours:number} mg in an hour, enough for one kilogram. For {weight} it is {hourlyDose:number} mg.',
    },
    'volume-over-mg': {
      at: 'hoursLeft',
      is: 'bagVolume / hourlyDose',
      kind: 'unit',
      called: 'volume over drug',
      headline: 'You divided mL by mg.',
      says: 'You divided {bagVolume} by {hourlyDose}. Drug goes over drug: the bag holds {drugInBag}.',
    },
    'mcg-left': {
      at: 'hourlyDose',
      is: 'doseNow * weight * minutesPerHour',
      kind: 'unit',
      called: 'dose left in mcg',
      headline: 'You left the dose in mcg.',
      says: 'You used {yours:number} for an hour, which are mcg. The bag is labeled in mg, so that is {hourlyDose}.',
    },
  },
  facts: { bag: { called: 'Bag', says: '{drugInBag} in {bagVolume}' } },
  picture: { kind: 'bag-label', shows: ['drug', 'drugInBag', 'bagVolume'] },
  card: [
    'Dose times weight times 60: mcg of an hour.',
    'Over 1,000: mg, as on the bag.',
    'Drug of the bag over drug of an hour.',
    'The volume is not needed.',
  ],
  worked: { weight: 80, doseNow: 10, drugInBag: 400, bagVolume: 250, answer: 8.3 },
  sources: ['hospital pharmacy technician textbooks: IV supply', 'US prescribing information of the products'],
  review: ['12 h for an opened propofol vial and its tubing', 'doses of the four drugs'],
});
