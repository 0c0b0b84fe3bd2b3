/** Pens of GLP-1 receptor agonists: mg in a pen and mg in a dose. */
import { labeled, type ProductFacts } from './product-facts';

export const glp1Pens = {
  semaglutide: {
    name: 'semaglutide pens',
    facts: [labeled('2 mg pen for 0.25 or 0.5 mg, 4 mg pen for 1 mg, 8 mg pen for 2 mg, once a week')],
  },
  liraglutide: { name: 'liraglutide pens', facts: [labeled('18 mg pen; 1.2 or 1.8 mg once daily')] },
} as const satisfies Record<string, ProductFacts>;
