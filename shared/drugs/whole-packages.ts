/** Products that leave the pharmacy in closed packages, and how their quantity is billed. */
import { labeled, type ProductFacts } from './product-facts';

export const wholePackages = {
  nebulizerVials: { name: 'albuterol 0.083% nebulizer vials', facts: [labeled('vials of 3 mL; boxes of 25 and 30')] },
  insulinPens: { name: 'insulin pens of 3 mL', facts: [labeled('sealed cartons of 5 pens, 15 mL')] },
  testStrips: { name: 'blood glucose test strips', facts: [labeled('boxes of 50 and 100')] },
  lancets: { name: 'lancets', facts: [labeled('boxes of 100')] },
  suppositories: { name: 'bisacodyl 10 mg suppositories', facts: [labeled('boxes of 12')] },
} as const satisfies Record<string, ProductFacts>;
