/** Liquid ingredients of preparations in percent v/v. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const formulaLiquids = {
  isopropyl: { name: 'isopropyl alcohol', facts: [labeled('70% rubbing alcohol')] },
  ethanol: { name: 'ethanol', facts: [taught('10% and 20% in elixirs, 70% on the skin')] },
  glycerin: { name: 'glycerin', facts: [taught('5% to 50%')] },
  peppermintOil: { name: 'peppermint oil', facts: [taught('10% in peppermint spirit')] },
  propyleneGlycol: { name: 'propylene glycol', facts: [taught('20% and 40% as a cosolvent')] },
  phenol: { name: 'liquefied phenol', facts: [taught('0.5% to 1.5%')] },
  methylSalicylate: { name: 'methyl salicylate', facts: [taught('10% in liniments')] },
  aceticAcid: { name: 'glacial acetic acid', facts: [taught('2% in ear drops')] },
  mineralOil: { name: 'mineral oil', facts: [taught('55% in an emulsion')] },
  eucalyptusOil: { name: 'eucalyptus oil', facts: [taught('in liniments and inhalations')] },
} as const satisfies Record<string, ProductFacts>;
