/** Liquids sold without a prescription, with the strength in a teaspoonful. */
import { labeled, type ProductFacts } from './product-facts';

export const coughAndFeverLiquids = {
  guaifenesin: { name: 'guaiFENesin syrup', facts: [labeled('100 mg per 5 mL; 4 and 8 fl oz')] },
  diphenhydramine: { name: 'diphenhydrAMINE elixir', facts: [labeled('12.5 mg per 5 mL; 4, 8 and 16 fl oz')] },
  acetaminophen: { name: 'acetaminophen liquid', facts: [labeled('160 mg per 5 mL; 4 and 8 fl oz')] },
  ibuprofen: { name: 'ibuprofen suspension', facts: [labeled('100 mg per 5 mL; 4 and 8 fl oz')] },
} as const satisfies Record<string, ProductFacts>;
