/** Drugs that are filled into capsules or molded into troches by prescription, in the strengths that are asked for. */
import type { ProductFact, ProductFacts } from './product-facts';

export const compoundedCapsules = {
  naltrexone: { name: 'naltrexone HCl', facts: [compounded('capsules of 1.5 mg to 4.5 mg')] },
  progesterone: { name: 'progesterone', facts: [compounded('capsules and troches of 25 mg to 200 mg')] },
  dhea: { name: 'DHEA', facts: [compounded('capsules of 5 mg to 50 mg')] },
  estriol: { name: 'estriol', facts: [compounded('capsules and troches of 1 mg to 5 mg')] },
  hydrocortisone: { name: 'hydrocortisone', facts: [compounded('capsules of 2.5 mg to 10 mg')] },
  baclofen: { name: 'baclofen', facts: [compounded('capsules of 2.5 mg to 10 mg')] },
  pyridostigmine: { name: 'pyridostigmine bromide', facts: [compounded('capsules of 30 mg')] },
  methimazole: { name: 'methimazole', facts: [compounded('capsules of 2.5 mg, for cats')] },
  potassiumBromide: { name: 'potassium bromide', facts: [compounded('capsules of 250 mg, for dogs')] },
  melatonin: { name: 'melatonin', facts: [compounded('capsules of 1 mg')] },
  gabapentin: { name: 'gabapentin', facts: [compounded('capsules of 50 mg to 200 mg')] },
  testosterone: { name: 'testosterone', facts: [compounded('troches of 2 mg to 12.5 mg')] },
  ketamine: { name: 'ketamine', facts: [compounded('troches of 10 mg to 100 mg')] },
} as const satisfies Record<string, ProductFacts>;

function compounded(says: string): ProductFact {
  return { says, source: 'pharmaceutical calculations textbooks, contemporary compounding', entered: '2026-11' };
}
