/** Oral liquids with the strength and the size of their bottles. */
import { labeled, type ProductFacts } from './product-facts';

export const bottledLiquids = {
  amoxicillin: {
    name: 'amoxicillin suspension',
    facts: [labeled('125, 250 and 400 mg per 5 mL; bottles of 75, 80, 100 and 150 mL')],
  },
  azithromycin: { name: 'azithromycin suspension', facts: [labeled('100 mg per 5 mL, 15 mL; 200 mg per 5 mL, 30 mL')] },
  cefdinir: { name: 'cefdinir suspension', facts: [labeled('125 mg and 250 mg per 5 mL; 60 mL and 100 mL')] },
  cephalexin: { name: 'cephalexin suspension', facts: [labeled('250 mg per 5 mL; 100 mL and 200 mL')] },
  ibuprofen: { name: 'ibuprofen suspension', facts: [labeled('100 mg per 5 mL; 118 mL')] },
  acetaminophen: { name: 'acetaminophen liquid', facts: [labeled('160 mg per 5 mL; 118 mL')] },
  ondansetron: { name: 'ondansetron solution', facts: [labeled('4 mg per 5 mL; 50 mL')] },
  levetiracetam: { name: 'levETIRAcetam solution', facts: [labeled('500 mg per 5 mL; 473 mL')] },
  lactulose: { name: 'lactulose solution', facts: [labeled('10 g per 15 mL; 473 mL')] },
  promethazine: { name: 'promethazine syrup', facts: [labeled('6.25 mg per 5 mL; 118 mL')] },
  prednisolone: { name: 'prednisoLONE solution', facts: [labeled('15 mg per 5 mL; 240 mL')] },
} as const satisfies Record<string, ProductFacts>;
