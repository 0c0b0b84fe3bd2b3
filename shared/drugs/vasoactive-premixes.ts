/** Premixed infusions whose rate follows weight. */
import { labeled, type ProductFacts } from './product-facts';

export const vasoactivePremixes = {
  dopamine: {
    name: 'DOPamine',
    facts: [labeled('premix 200, 400 or 800 mg in 250 mL; vials of 40 mg/mL; 2 to 20 mcg/kg/min')],
  },
  dobutamine: { name: 'DOBUTamine', facts: [labeled('premix 250, 500 or 1,000 mg in 250 mL; 2.5 to 20 mcg/kg/min')] },
  milrinone: { name: 'milrinone', facts: [labeled('premix 20 mg in 100 mL; 0.375 to 0.75 mcg/kg/min')] },
  nitroprusside: { name: 'nitroprusside', facts: [labeled('50 mg in 250 mL; from 0.3 mcg/kg/min')] },
  esmolol: { name: 'esmolol', facts: [labeled('premix 2,500 mg in 250 mL; 50 to 200 mcg/kg/min')] },
} as const satisfies Record<string, ProductFacts>;
