/** Antibiotics that a hospital gives by the clock. */
import { labeled, type ProductFacts } from './product-facts';

export const wardAntibiotics = {
  ampicillin: { name: 'ampicillin 2 g', facts: [labeled('every 4 or every 6 hours')] },
  piperacillin: { name: 'piperacillin and tazobactam 3.375 g', facts: [labeled('every 6 hours')] },
  cefazolin: { name: 'ceFAZolin 1 g', facts: [labeled('every 8 hours')] },
  cefepime: { name: 'cefepime 2 g', facts: [labeled('every 8 or every 12 hours')] },
  vancomycin: { name: 'vancomycin 1 g', facts: [labeled('every 12 hours')] },
} as const satisfies Record<string, ProductFacts>;
