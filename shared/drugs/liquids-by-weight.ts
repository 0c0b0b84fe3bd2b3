/** Liquids that a formula weighs and a bench measures, with the specific gravity that turns one into the other. */
import type { ProductFact, ProductFacts } from './product-facts';

interface LiquidFacts extends ProductFacts {
  readonly specificGravity: number;
}

export const liquidsByWeight = {
  glycerin: liquid('glycerin', 1.25),
  alcohol: liquid('alcohol', 0.81),
  propyleneGlycol: liquid('propylene glycol', 1.04),
  polysorbate80: liquid('polysorbate 80', 1.08),
  mineralOil: liquid('mineral oil', 0.87),
  methylSalicylate: liquid('methyl salicylate', 1.18),
  syrup: liquid('sucrose syrup', 1.31),
  hydrochloricAcid: liquid('concentrated hydrochloric acid', 1.18),
  phenol: liquid('liquefied phenol', 1.065),
  castorOil: liquid('castor oil', 0.96),
  oliveOil: liquid('olive oil', 0.915),
  peppermintOil: liquid('peppermint oil', 0.9),
  cloveOil: liquid('clove oil', 1.05),
  macrogol400: liquid('polyethylene glycol 400', 1.13),
  coalTarSolution: liquid('coal tar solution', 0.88),
  peruBalsam: liquid('Peru balsam', 1.16),
} as const satisfies Record<string, LiquidFacts>;

function liquid(name: string, specificGravity: number): LiquidFacts {
  const fact: ProductFact = {
    says: `specific gravity ${specificGravity}`,
    source: 'pharmaceutical calculations textbooks, density and specific gravity',
    entered: '2026-11',
  };
  return { name, specificGravity, facts: [fact] };
}
