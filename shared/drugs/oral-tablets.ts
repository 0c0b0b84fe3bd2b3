/** Tablets with a daily maximum that is printed on the label. */
import { labeled, type ProductFacts } from './product-facts';

export const oralTablets = {
  acetaminophenCombination: {
    name: 'HYDROcodone and acetaminophen tablets',
    facts: [labeled('325 mg of acetaminophen; at most 4,000 mg of acetaminophen a day')],
  },
  acetaminophenExtra: {
    name: 'extra-strength acetaminophen tablets',
    facts: [labeled('500 mg; at most 3,000 mg a day')],
  },
  ibuprofen: { name: 'ibuprofen tablets', facts: [labeled('200 mg; at most 1,200 mg a day without a prescriber')] },
  diphenhydramine: { name: 'diphenhydrAMINE tablets', facts: [labeled('25 mg; at most 300 mg a day')] },
} as const satisfies Record<string, ProductFacts>;
