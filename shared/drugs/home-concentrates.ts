/** Antiseptics that are handed out as a concentrate and diluted at home. */
import { type ProductFacts, taught } from './product-facts';

export const homeConcentrates = {
  potassiumPermanganate: {
    name: 'potassium permanganate',
    facts: [taught('soak of 1:4,000 to 1:10,000; 1 g dissolves in about 15 mL')],
  },
  benzalkonium: { name: 'benzalkonium chloride', facts: [taught('1:3,200 to 1:10,000; stocks of 12%, 17% and 50%')] },
  chlorhexidine: { name: 'chlorhexidine gluconate', facts: [taught('1:2,000 for wounds')] },
} as const satisfies Record<string, ProductFacts>;
