/** Injections other than insulin whose label gives units in one mL. */
import { labeled, type ProductFacts } from './product-facts';

export const injectionsInUnits = {
  heparin: { name: 'heparin', facts: [labeled('vials of 1,000, 5,000 and 10,000 units/mL')] },
  epoetin: { name: 'epoetin alfa', facts: [labeled('vials of 10,000 units/mL')] },
  penicillinBenzathine: { name: 'penicillin G benzathine', facts: [labeled('syringes of 600,000 units/mL')] },
  oxytocin: { name: 'oxytocin', facts: [labeled('vials of 10 units/mL')] },
} as const satisfies Record<string, ProductFacts>;
