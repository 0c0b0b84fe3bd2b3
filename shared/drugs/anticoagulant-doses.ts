/** Anticoagulants whose dose is rounded to a syringe or added up over a week. */
import { labeled, type ProductFacts } from './product-facts';

export const anticoagulantDoses = {
  enoxaparin: {
    name: 'enoxaparin',
    facts: [
      labeled('1 mg/kg every 12 hours or 1.5 mg/kg daily'),
      labeled('syringes up to 100 mg hold 100 mg/mL, those of 120 and 150 mg hold 150 mg/mL'),
    ],
  },
  warfarin: { name: 'warfarin', facts: [labeled('scored tablets of 1, 2, 2.5, 3, 4, 5, 6, 7.5 and 10 mg')] },
} as const satisfies Record<string, ProductFacts>;
