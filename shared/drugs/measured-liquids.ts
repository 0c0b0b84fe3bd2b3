/** Oral liquids that adults measure at home, and the volumes they take. */
import { labeled, type ProductFacts } from './product-facts';

export const measuredLiquids = {
  phenytoin: { name: 'phenytoin suspension', facts: [labeled('125 mg per 5 mL; 200 to 450 mg a day here')] },
  metoclopramide: {
    name: 'metoclopramide solution',
    facts: [labeled('5 mg per 5 mL; 7.5 to 15 mg a dose, at most 60 mg a day')],
  },
  levetiracetam: { name: 'levETIRAcetam solution', facts: [labeled('100 mg/mL, also printed as 500 mg per 5 mL')] },
  gabapentin: { name: 'gabapentin solution', facts: [labeled('250 mg per 5 mL')] },
  sucralfate: { name: 'sucralfate suspension', facts: [labeled('1 g per 10 mL; 4 g a day, as 2 g twice')] },
} as const satisfies Record<string, ProductFacts>;
