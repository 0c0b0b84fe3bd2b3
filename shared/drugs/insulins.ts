/** Insulins as they are labeled in the US: strength, container, days in use. Labels are revised; the facts are replaceable. */
import { labeled, type ProductFacts } from './product-facts';

export const insulins = {
  lispro: {
    name: 'insulin lispro U-100',
    facts: [labeled('100 units/mL; vials of 10 mL, pens of 3 mL; 28 days in use')],
  },
  aspart: {
    name: 'insulin aspart U-100',
    facts: [labeled('100 units/mL; vials of 10 mL, pens of 3 mL; 28 days in use')],
  },
  glargine: {
    name: 'insulin glargine U-100',
    facts: [labeled('100 units/mL; vials of 10 mL, pens of 3 mL; 28 days in use; once daily')],
  },
  novolinR: { name: 'NovoLIN R', facts: [labeled('100 units/mL; vials of 10 mL; 42 days in use')] },
  humulinN: { name: 'HumuLIN N', facts: [labeled('100 units/mL; vials of 10 mL; 31 days in use')] },
  lisproU200: { name: 'insulin lispro U-200', facts: [labeled('200 units/mL; pens of 3 mL only')] },
  degludecU200: { name: 'insulin degludec U-200', facts: [labeled('200 units/mL; pens of 3 mL only')] },
  glargineU300: { name: 'insulin glargine U-300', facts: [labeled('300 units/mL; pens only')] },
  regularU500: {
    name: 'regular insulin U-500',
    facts: [labeled('500 units/mL; vials with the U-500 syringe alone, and pens')],
  },
  lisproMix: {
    name: 'insulin lispro 75/25',
    facts: [labeled('75% protamine lispro, 25% lispro; vial 28 days in use')],
  },
  aspartMix: {
    name: 'insulin aspart 70/30',
    facts: [labeled('70% protamine aspart, 30% aspart; vial 28 days in use')],
  },
  humanMix: { name: 'human insulin 70/30', facts: [labeled('70% NPH, 30% regular')] },
} as const satisfies Record<string, ProductFacts>;
