/** Antibiotics that are diluted step by step, for desensitization or as a laboratory standard. */
import { labeled, type ProductFacts } from './product-facts';

export const desensitizationDrugs = {
  vancomycin: { name: 'vancomycin', facts: [labeled('reconstituted to 50 mg/mL, diluted to 5 mg/mL')] },
  ampicillin: { name: 'ampicillin', facts: [labeled('diluted to 30 mg/mL or less for infusion')] },
  ceftriaxone: { name: 'cefTRIAXone', facts: [labeled('diluted to 10 to 40 mg/mL for infusion')] },
  gentamicin: { name: 'gentamicin', facts: [labeled('10 mg/mL and 40 mg/mL; diluted to 1 mg/mL or less')] },
} as const satisfies Record<string, ProductFacts>;
