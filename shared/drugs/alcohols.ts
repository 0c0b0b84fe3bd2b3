/** Alcohol in the strengths in which pharmacies buy it. */
import { labeled, type ProductFacts } from './product-facts';

export const alcohols = {
  spirit: { name: 'diluted alcohol', facts: [labeled('40% to 75% by volume')] },
  alcohol: { name: 'alcohol', facts: [labeled('USP: 94.9% by volume, sold as 95%')] },
  dehydrated: { name: 'dehydrated alcohol', facts: [labeled('USP: at least 99.5% by volume')] },
  isopropyl: { name: 'isopropyl alcohol', facts: [labeled('70%, 91% and 99% by volume')] },
} as const satisfies Record<string, ProductFacts>;
