/** Suspensions of two drugs, of which one is dosed. */
import { labeled, type ProductFacts } from './product-facts';

export const combinationSuspensions = {
  amoxicillinClavulanate: {
    name: 'amoxicillin and clavulanate suspension',
    facts: [
      labeled('600 and 42.9 mg per 5 mL: 90 mg/kg/day in 2 doses'),
      labeled('400 and 57 mg per 5 mL: 25 to 45 mg/kg/day in 2 doses'),
      labeled('250 and 62.5 mg per 5 mL: 20 to 40 mg/kg/day in 3 doses'),
    ],
  },
  sulfamethoxazoleTrimethoprim: {
    name: 'sulfamethoxazole and trimethoprim suspension',
    facts: [labeled('200 and 40 mg per 5 mL: 8 to 10 mg/kg/day of trimethoprim in 2 doses')],
  },
} as const satisfies Record<string, ProductFacts>;
