/** Infusions that are ordered in units. */
import { labeled, type ProductFacts } from './product-facts';

export const unitInfusions = {
  heparin: {
    name: 'heparin',
    facts: [
      labeled('premix 12,500 units in 250 mL, 20,000 units in 500 mL, 25,000 units in 250 or 500 mL'),
      labeled('vials of 1,000 and 5,000 units/mL'),
    ],
  },
  regularInsulin: {
    name: 'regular insulin',
    facts: [labeled('0.2 to 1 units/mL; 0.05 to 0.14 units/kg/h in ketoacidosis')],
  },
} as const satisfies Record<string, ProductFacts>;
