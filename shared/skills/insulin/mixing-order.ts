import { defineSkill } from '../../skill/define-skill';

const apart = 'do not mix: two injections';
const regularFirst = 'mix: regular first, then NPH';
const lisproFirst = 'mix: lispro first, then NPH';
const aspartFirst = 'mix: aspart first, then NPH';
const nphFirst = 'mix: NPH first';

/** How each pair of insulins is handled. */
const bank = {
  'regular+nph': regularFirst,
  'lispro+nph': lisproFirst,
  'aspart+nph': aspartFirst,
  'glargine+lispro': apart,
  'detemir+aspart': apart,
  'degludec+lispro': apart,
  'glargine+regular': apart,
  'nph+glargine': apart,
} as const;

const stayClear = 'is clear and NPH is cloudy: the clear one comes first, so that no NPH gets into its vial.';
const staysAlone = 'is long-acting, and its label allows no other insulin in the syringe.';

const why: Readonly<Record<keyof typeof bank, string>> = {
  'regular+nph': `Regular ${stayClear}`,
  'lispro+nph': `Lispro ${stayClear}`,
  'aspart+nph': `Aspart ${stayClear}`,
  'glargine+lispro': `Glargine ${staysAlone}`,
  'detemir+aspart': `Detemir ${staysAlone}`,
  'degludec+lispro': `Degludec ${staysAlone}`,
  'glargine+regular': `Glargine ${staysAlone}`,
  'nph+glargine': `Glargine ${staysAlone}`,
};

/** Whether two insulins may share a syringe, and which is drawn first. */
export const mixingOrder = defineSkill({
  id: 'insulin.mixing-order',
  version: 1,
  title: 'May these insulins be mixed, and which comes first?',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'community'],
  asks: [
    {
      caption: 'Worksheet',
      order: 'Two insulins are due before breakfast. The worksheet names the pair "{pair}".',
      question: 'How are they handled?',
    },
    {
      caption: 'Phone call from home',
      order: 'A caregiver would rather give one shot than two and asks about "{pair}".',
      question: 'What does the label allow?',
    },
  ],
  givens: {
    pair: { kind: 'word', draw: { oneOf: Object.keys(bank) }, called: 'Pair' },
  },
  steps: {},
  answer: {
    of: 'pair',
    kind: 'choice',
    bank,
    why,
    among: [regularFirst, lisproFirst, aspartFirst, nphFirst, apart],
    because: 'a pair handled wrongly changes a dose or spoils a vial',
  },
  mistakes: {
    'cloudy-first': {
      instead: {
        'regular+nph': nphFirst,
        'lispro+nph': nphFirst,
        'aspart+nph': nphFirst,
        'nph+glargine': nphFirst,
      },
      kind: 'set-up',
      called: 'NPH drawn first',
      headline: 'You drew the NPH first.',
      says: 'For "{pair}" you chose "{yours}". Cloudy NPH is never drawn first.',
    },
    'long-acting-mixed': {
      instead: {
        'glargine+lispro': lisproFirst,
        'detemir+aspart': aspartFirst,
        'degludec+lispro': lisproFirst,
        'glargine+regular': regularFirst,
      },
      kind: 'reading',
      called: 'long-acting insulin mixed',
      headline: 'You mixed a long-acting insulin.',
      says: 'For "{pair}" you chose "{yours}". Glargine, detemir and degludec are no NPH and share a syringe with nothing.',
    },
    'kept-apart': {
      instead: { 'regular+nph': apart, 'lispro+nph': apart, 'aspart+nph': apart },
      kind: 'reading',
      called: 'NPH kept apart',
      headline: 'You kept the NPH apart.',
      says: 'For "{pair}" you chose "{yours}". NPH may share a syringe with a clear short or rapid insulin.',
    },
    'other-clear': {
      instead: { 'lispro+nph': regularFirst, 'aspart+nph': lisproFirst, 'regular+nph': aspartFirst },
      kind: 'reading',
      called: 'another clear insulin read',
      headline: 'You read another clear insulin.',
      says: 'For "{pair}" you chose "{yours}". Only the insulins that are named may be drawn.',
    },
  },
  card: [
    'NPH is cloudy; regular, lispro and aspart are clear.',
    'Clear before cloudy: the clear one is drawn first.',
    'Glargine, detemir and degludec are mixed with nothing: two injections.',
  ],
  worked: { pair: 'glargine+lispro', answer: apart },
  sources: ['US prescribing information of the insulins: mixing'],
  review: ['which rapid-acting insulins may be mixed with NPH'],
});
