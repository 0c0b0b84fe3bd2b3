/** Oral liquids strong enough to be given with a dropper. */
import { labeled, type ProductFacts } from './product-facts';

export const dropperLiquids = {
  ibuprofen: { name: 'ibuprofen infant drops', facts: [labeled('40 mg/mL; 20 to 60 mg a dose')] },
  iron: { name: 'iron drops', facts: [labeled('15 mg of elemental iron in 1 mL; 6 to 15 mg a dose')] },
  diazepam: { name: 'diazePAM oral concentrate', facts: [labeled('5 mg/mL; 2 to 10 mg a dose')] },
  sildenafil: { name: 'sildenafil oral suspension', facts: [labeled('10 mg/mL; 5 to 20 mg a dose')] },
} as const satisfies Record<string, ProductFacts>;
