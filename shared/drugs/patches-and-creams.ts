/** Patches, gels, creams and ointments with what one box or tube holds. */
import { labeled, type ProductFacts } from './product-facts';

export const patches = {
  fentanyl: { name: 'fentaNYL patches', facts: [labeled('changed every 72 hours; boxes of 5')] },
  clonidine: { name: 'cloNIDine patches', facts: [labeled('changed every 7 days; boxes of 4')] },
  estradiol: { name: 'estradiol patches', facts: [labeled('changed twice a week; boxes of 8')] },
  buprenorphine: { name: 'buprenorphine patches', facts: [labeled('changed every 7 days; boxes of 4')] },
} as const satisfies Record<string, ProductFacts>;

export const creams = {
  diclofenac: { name: 'diclofenac 1% gel', facts: [labeled('100 g; 2 or 4 g 4 times daily')] },
  mupirocin: { name: 'mupirocin 2% ointment', facts: [labeled('22 and 30 g; a small amount 3 times daily')] },
  hydrocortisone: { name: 'hydrocortisone 2.5% cream', facts: [labeled('a thin film 2 to 4 times daily')] },
  triamcinolone: { name: 'triamcinolone 0.1% cream', facts: [labeled('15, 30 and 80 g; 2 to 3 times daily')] },
} as const satisfies Record<string, ProductFacts>;
