/** Injections that are given at once, by weight. */
import { labeled, type ProductFacts } from './product-facts';

export const rescueInjections = {
  naloxone: {
    name: 'naloxone',
    facts: [labeled('0.4 mg/mL vials; child 0.1 mg/kg up to 2 mg, by pediatric resuscitation references')],
  },
  epinephrine: {
    name: 'EPINEPHrine',
    facts: [labeled('1 mg/mL; 0.01 mg/kg IM, at most 0.3 mg in a child and 0.5 mg in an adult')],
  },
} as const satisfies Record<string, ProductFacts>;
