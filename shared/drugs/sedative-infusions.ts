/** Infusions that relieve pain or sedate, and the pumps that patients press themselves. */
import { labeled, type ProductFacts } from './product-facts';

export const sedativeInfusions = {
  morphine: { name: 'morphine', facts: [labeled('50 mg in 250 mL; demand dose 0.5 to 2 mg, lockout 6 to 20 minutes')] },
  hydromorphone: { name: 'HYDROmorphone', facts: [labeled('demand dose 0.1 to 0.4 mg, lockout 6 to 20 minutes')] },
  midazolam: { name: 'midazolam', facts: [labeled('50 mg in 100 mL, vials of 5 mg/mL; 1 to 5 mg/h')] },
  propofol: { name: 'propofol', facts: [labeled('1,000 mg in 100 mL; 5 to 50 mcg/kg/min; used up within 12 hours')] },
} as const satisfies Record<string, ProductFacts>;
