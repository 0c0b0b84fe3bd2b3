/** Injections for newborns, whose doses are fractions of a mL. */
import { labeled, type ProductFacts } from './product-facts';

export const newbornInjections = {
  gentamicin: { name: 'pediatric gentamicin', facts: [labeled('10 mg/mL; 4 to 5 mg/kg by neonatal references')] },
  caffeine: { name: 'caffeine citrate', facts: [labeled('20 mg/mL; 20 mg/kg to load, then 5 to 10 mg/kg')] },
  ampicillin: { name: 'ampicillin', facts: [labeled('100 mg/mL after mixing; 25 to 100 mg/kg')] },
  phenobarbital: {
    name: 'PHENobarbital',
    facts: [labeled('65 mg/mL; 15 to 20 mg/kg to load, by neonatal references')],
  },
  furosemide: { name: 'furosemide', facts: [labeled('10 mg/mL; 1 to 2 mg/kg')] },
} as const satisfies Record<string, ProductFacts>;
