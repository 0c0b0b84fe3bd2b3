/** Liquids sold without a prescription, and two that are measured in the same spoons. */
import { labeled, type ProductFacts } from './product-facts';

export const overTheCounterLiquids = {
  amoxicillin: { name: 'amoxicillin suspension', facts: [labeled('125 mg or 250 mg per 5 mL')] },
  diphenhydramine: {
    name: 'diphenhydrAMINE solution',
    facts: [labeled('12.5 mg per 5 mL; 25 to 50 mg a dose for adults, at most 50 mg')],
  },
  dextromethorphan: { name: 'dextromethorphan syrup', facts: [labeled('15 mg per 5 mL; 7.5 to 30 mg a dose')] },
  acetaminophen: {
    name: 'acetaminophen 160 mg/5 mL',
    facts: [labeled('24 to 35 lb 5 mL, 36 to 47 lb 7.5 mL, 48 to 59 lb 10 mL, 60 to 71 lb 12.5 mL, 72 to 95 lb 15 mL')],
  },
  ibuprofen: {
    name: 'ibuprofen 100 mg/5 mL',
    facts: [labeled('24 to 35 lb 5 mL, 36 to 47 lb 7.5 mL, 48 to 59 lb 10 mL, 60 to 71 lb 12.5 mL, 72 to 95 lb 15 mL')],
  },
  coughSyrup: { name: 'cough syrup', facts: [labeled('bottles of 120 and 240 mL; 5 to 20 mL a dose')] },
  antacid: { name: 'antacid suspension', facts: [labeled('bottles of 355 mL; 10 to 30 mL a dose')] },
  lidocaineViscous: { name: 'viscous lidocaine solution', facts: [labeled('bottles of 100 mL; 5 to 15 mL a dose')] },
  tuberculin: { name: 'tuberculin test solution', facts: [labeled('vials of 1 and 5 mL; 0.1 mL for one test')] },
} as const satisfies Record<string, ProductFacts>;
