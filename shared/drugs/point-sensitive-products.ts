/** Products in which a point that moves one place is dangerous at once. */
import { labeled, type ProductFacts } from './product-facts';

export const pointSensitiveProducts = {
  morphine: { name: 'morphine injection', facts: [labeled('10 mg/mL; 2 to 10 mg a dose')] },
  morphineConcentrate: { name: 'morphine oral concentrate', facts: [labeled('20 mg/mL; 5 to 20 mg a dose')] },
  digoxin: { name: 'digoxin injection', facts: [labeled('0.25 mg/mL; 0.125 to 0.5 mg a dose')] },
  hydromorphone: { name: 'HYDROmorphone injection', facts: [labeled('2 mg/mL; 0.2 to 1 mg a dose')] },
} as const satisfies Record<string, ProductFacts>;
