/** Oral liquids with their labeled strength written as percent. */
import { labeled, type ProductFacts } from './product-facts';

export const oralPercentLiquids = {
  ibuprofen: { name: 'ibuprofen suspension', facts: [labeled('100 mg per 5 mL is 2%')] },
  acetaminophen: { name: 'acetaminophen liquid', facts: [labeled('160 mg per 5 mL is 3.2%')] },
  potassiumChloride: { name: 'potassium chloride oral solution', facts: [labeled('10% and 20%')] },
  amoxicillin: { name: 'amoxicillin suspension', facts: [labeled('250 or 400 mg per 5 mL is 5% or 8%')] },
  cephalexin: { name: 'cephalexin suspension', facts: [labeled('125 mg per 5 mL is 2.5%')] },
  phenytoin: { name: 'phenytoin suspension', facts: [labeled('125 mg per 5 mL is 2.5%')] },
  prednisolone: { name: 'prednisoLONE solution', facts: [labeled('15 mg per 5 mL is 0.3%')] },
  guaifenesin: { name: 'guaiFENesin syrup', facts: [labeled('100 mg per 5 mL is 2%')] },
  dextromethorphan: { name: 'dextromethorphan syrup', facts: [labeled('10 mg per 5 mL is 0.2%')] },
  diphenhydramine: { name: 'diphenhydrAMINE liquid', facts: [labeled('12.5 mg per 5 mL is 0.25%')] },
} as const satisfies Record<string, ProductFacts>;
