/** Blood components that start slowly and are then run faster. */
import type { ProductFacts } from './product-facts';

const transfusion = {
  source: 'Circular of Information for the Use of Human Blood and Blood Components (AABB)',
  entered: '2026-11',
};

export const bloodComponents = {
  redCells: {
    name: 'packed red cells',
    facts: [{ says: 'about 300 to 350 mL; slow for the first 15 minutes, within 4 hours', ...transfusion }],
  },
  plasma: {
    name: 'plasma',
    facts: [{ says: 'about 200 to 250 mL; slow for the first 15 minutes, within 4 hours', ...transfusion }],
  },
  wholeBlood: {
    name: 'whole blood',
    facts: [{ says: 'about 500 mL; slow for the first 15 minutes, within 4 hours', ...transfusion }],
  },
} as const satisfies Record<string, ProductFacts>;
