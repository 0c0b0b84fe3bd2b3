/** Injections that older labels gave as a ratio. Since 2016 labels of single drugs give mg/mL alone. */
import { labeled, type ProductFacts } from './product-facts';

export const ratioStrengthInjections = {
  epinephrine: {
    name: 'EPINEPHrine',
    facts: [
      labeled('1 mg/mL (formerly 1:1,000) and 0.1 mg/mL (formerly 1:10,000); 0.01 mg/kg, at most 0.3 or 0.5 mg IM'),
    ],
  },
  neostigmine: { name: 'neostigmine', facts: [labeled('0.5 mg/mL (formerly 1:2,000)')] },
  isoproterenol: { name: 'isoproterenol', facts: [labeled('0.2 mg/mL (formerly 1:5,000)')] },
} as const satisfies Record<string, ProductFacts>;
