/** Large-volume fluids, as their bags are labeled. */
import { labeled, type ProductFacts } from './product-facts';

export const intravenousFluids = {
  normalSaline: { name: '0.9% sodium chloride', facts: [labeled('bags of 250, 500 and 1,000 mL')] },
  lactatedRinger: { name: "lactated Ringer's", facts: [labeled('bags of 250, 500 and 1,000 mL')] },
  dextroseHalfSaline: {
    name: '5% dextrose in 0.45% sodium chloride',
    facts: [labeled('bags of 250, 500 and 1,000 mL')],
  },
} as const satisfies Record<string, ProductFacts>;
