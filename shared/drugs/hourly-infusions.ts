/** Infusions that are ordered in mg for one hour. */
import { labeled, type ProductFacts } from './product-facts';

export const hourlyInfusions = {
  nicardipine: { name: 'niCARdipine', facts: [labeled('premix 20 or 40 mg in 200 mL; 5 to 15 mg/h')] },
  pantoprazole: { name: 'pantoprazole', facts: [labeled('80 mg in 100 mL; 8 mg/h')] },
  aminophylline: { name: 'aminophylline', facts: [labeled('500 mg in 250 mL; 15 to 35 mg/h')] },
  diltiazem: { name: 'dilTIAZem', facts: [labeled('250 mg (50 mL) added to 250 mL makes 300 mL; 5 to 15 mg/h')] },
} as const satisfies Record<string, ProductFacts>;
