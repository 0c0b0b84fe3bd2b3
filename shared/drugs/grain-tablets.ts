/** Tablets whose strength was once ordered in grains. */
import { labeled, type ProductFacts } from './product-facts';

export const grainTablets = {
  aspirin: {
    name: 'aspirin tablets',
    facts: [labeled('81 mg, 325 mg and 650 mg for 1.25, 5 and 10 grains: 65 mg for a grain')],
  },
  thyroid: {
    name: 'thyroid tablets',
    facts: [
      labeled('15, 30, 90, 120 and 180 mg for 0.25, 0.5, 1.5, 2 and 3 grains: 60 mg for a grain; other makers 65'),
    ],
  },
  phenobarbital: {
    name: 'PHENobarbital tablets',
    facts: [labeled('16.2, 32.4 and 97.2 mg for 0.25, 0.5 and 1.5 grains: 64.8 mg for a grain')],
  },
} as const satisfies Record<string, ProductFacts>;
