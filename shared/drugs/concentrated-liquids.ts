/** Acids, syrups and reagents that are labeled in percent by weight, with their specific gravity. */
import type { ProductFact, ProductFacts } from './product-facts';

interface ConcentrateFacts extends ProductFacts {
  readonly percentByWeight: number;
  readonly specificGravity: number;
}

export const concentratedLiquids = {
  hydrochloric36: concentrate('hydrochloric acid', 36.5, 1.18),
  hydrochloric38: concentrate('hydrochloric acid', 38, 1.19),
  sulfuric: concentrate('sulfuric acid', 95, 1.84),
  nitric: concentrate('nitric acid', 70, 1.41),
  phosphoric: concentrate('phosphoric acid', 85, 1.71),
  acetic: concentrate('acetic acid', 99.5, 1.05),
  hydrobromic: concentrate('hydrobromic acid', 48, 1.49),
  lactic: concentrate('lactic acid', 88, 1.2),
  ammonia: concentrate('strong ammonia solution', 28, 0.9),
  syrup: concentrate('sucrose syrup', 64.7, 1.31),
  sorbitol: concentrate('sorbitol solution', 70, 1.29),
  sodiumChloride: concentrate('sodium chloride solution', 16, 1.11),
  hydrogenPeroxide: concentrate('hydrogen peroxide', 30, 1.11),
  formaldehyde: concentrate('formaldehyde solution', 37, 1.08),
} as const satisfies Record<string, ConcentrateFacts>;

function concentrate(name: string, percentByWeight: number, specificGravity: number): ConcentrateFacts {
  const fact: ProductFact = {
    says: `${percentByWeight}% w/w, specific gravity ${specificGravity}`,
    source: 'pharmaceutical calculations textbooks, dilution of acids; density and specific gravity',
    entered: '2026-11',
  };
  return { name, percentByWeight, specificGravity, facts: [fact] };
}
