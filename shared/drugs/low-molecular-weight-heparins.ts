/** Heparins that are dosed in mg by weight and come in ready syringes. */
import { labeled, type ProductFacts } from './product-facts';

export const lowMolecularWeightHeparins = {
  enoxaparin: {
    name: 'enoxaparin',
    facts: [
      labeled('1 mg/kg every 12 hours or 1.5 mg/kg daily'),
      labeled('syringes up to 100 mg hold 100 mg/mL, those of 120 and 150 mg hold 150 mg/mL'),
    ],
  },
} as const satisfies Record<string, ProductFacts>;
