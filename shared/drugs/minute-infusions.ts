/** Infusions that are ordered in an amount for one minute, without the weight. */
import { labeled, type ProductFacts } from './product-facts';

export const minuteInfusions = {
  nitroglycerin: {
    name: 'nitroglycerin',
    facts: [labeled('25, 50 or 100 mg in 250 mL; from 5 mcg/min, up by 5 mcg/min every 3 to 5 minutes')],
  },
  norepinephrine: {
    name: 'norepinephrine',
    facts: [labeled('4 or 8 mg in 250 mL, vials of 4 mg in 4 mL; 2 to 30 mcg/min')],
  },
  phenylephrine: { name: 'phenylephrine', facts: [labeled('20 mg in 250 mL, vials of 10 mg/mL; 40 to 180 mcg/min')] },
  isoproterenol: { name: 'isoproterenol', facts: [labeled('1 mg in 250 mL; 2 to 10 mcg/min')] },
  lidocaine: { name: 'lidocaine', facts: [labeled('premix 2 g in 250 or 500 mL; 1 to 4 mg/min')] },
  amiodarone: {
    name: 'amiodarone',
    facts: [labeled('150 mg, then 1 mg/min for 6 hours, then 0.5 mg/min; 1.8 mg/mL; vials of 50 mg/mL')],
  },
  procainamide: { name: 'procainamide', facts: [labeled('2 g in 250 or 500 mL; loading at most 20 mg/min')] },
  labetalol: { name: 'labetalol', facts: [labeled('200 mg (40 mL) added to 250 mL makes 290 mL; about 2 mg/min')] },
} as const satisfies Record<string, ProductFacts>;
