/** Concentrated liquids that are measured with a dropper. */
import { labeled, type ProductFacts } from './product-facts';

export const dropDosedLiquids = {
  furosemide: { name: 'furosemide oral solution', facts: [labeled('10 mg/mL')] },
  iron: { name: 'iron from ferrous sulfate drops', facts: [labeled('15 mg of iron in 1 mL')] },
  potassiumIodide: {
    name: 'potassium iodide saturated solution',
    facts: [labeled('1 g/mL; 250 to 600 mg a dose, diluted in water')],
  },
} as const satisfies Record<string, ProductFacts>;
