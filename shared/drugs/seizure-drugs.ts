/** Phenytoin in its three chemical forms. */
import { labeled, type ProductFacts } from './product-facts';

export const seizureDrugs = {
  fosphenytoin: {
    name: 'fosphenytoin',
    facts: [
      labeled('50 mg PE/mL; 10 to 20 mg PE/kg to load, no faster than 150 mg PE/min; 75 mg of the salt is 50 mg PE'),
    ],
  },
  phenytoinSuspension: { name: 'phenytoin suspension', facts: [labeled('125 mg per 5 mL, as the acid')] },
  phenytoinCapsules: {
    name: 'phenytoin sodium capsules',
    facts: [labeled('30, 100, 200 and 300 mg; 100 mg hold 92 mg')],
  },
} as const satisfies Record<string, ProductFacts>;
