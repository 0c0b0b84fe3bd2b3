/** Ingredients that are taken in amounts too small for a prescription balance. */
import type { ProductFacts } from './product-facts';

const aliquots = {
  source: 'pharmaceutical calculations textbooks, chapter on weighing and the aliquot method',
  entered: '2026-11',
};

export const potentIngredients = {
  atropine: { name: 'atropine sulfate', facts: [{ says: 'doses of 0.4 to 0.6 mg', ...aliquots }] },
  colchicine: { name: 'colchicine', facts: [{ says: 'doses of 0.5 to 0.6 mg', ...aliquots }] },
  morphine: { name: 'morphine sulfate', facts: [{ says: 'doses of a few mg', ...aliquots }] },
} as const satisfies Record<string, ProductFacts>;
