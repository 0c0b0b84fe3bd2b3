/** Oral liquids that children get by weight. */
import { labeled, type ProductFacts } from './product-facts';

export const weightDosedLiquids = {
  acetaminophen: {
    name: 'acetaminophen suspension',
    facts: [labeled('160 mg per 5 mL; 10 to 15 mg/kg a dose, 40 to 75 mg/kg/day')],
  },
  ibuprofen: {
    name: 'ibuprofen suspension',
    facts: [labeled('100 mg per 5 mL; 5 to 10 mg/kg, at most 400 mg a dose')],
  },
  azithromycin: {
    name: 'azithromycin suspension',
    facts: [labeled('200 mg per 5 mL; 10 mg/kg on day 1, then 5 mg/kg; 12 mg/kg in pharyngitis; at most 500 mg')],
  },
  ondansetron: {
    name: 'ondansetron solution',
    facts: [labeled('4 mg per 5 mL; 0.15 mg/kg by pediatric references, at most 8 mg')],
  },
  prednisolone: {
    name: 'prednisoLONE solution',
    facts: [labeled('15 mg per 5 mL; 1 to 2 mg/kg by pediatric references, at most 60 mg')],
  },
  diphenhydramine: {
    name: 'diphenhydrAMINE solution',
    facts: [labeled('12.5 mg per 5 mL; 1 to 1.25 mg/kg, at most 50 mg')],
  },
  amoxicillin: {
    name: 'amoxicillin',
    facts: [labeled('25 to 50 mg/kg/day; 50 mg/kg, at most 2 g, before dental work')],
  },
  cephalexin: { name: 'cephalexin', facts: [labeled('25 to 50 mg/kg/day in 2 to 4 doses')] },
  phenytoin: { name: 'phenytoin', facts: [labeled('maintenance 4 to 8 mg/kg/day in 2 or 3 doses')] },
  furosemide: { name: 'furosemide', facts: [labeled('1 to 6 mg/kg/day by mouth')] },
  acyclovir: {
    name: 'acyclovir suspension',
    facts: [labeled('200 mg per 5 mL; 20 mg/kg, at most 800 mg, in chickenpox')],
  },
} as const satisfies Record<string, ProductFacts>;
