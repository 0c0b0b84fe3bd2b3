/** Salts of iron and calcium with the part of them that is the mineral itself. */
import { labeled, type ProductFacts } from './product-facts';

export const mineralSalts = {
  ferrousSulfate: { name: 'ferrous sulfate', facts: [labeled('325 mg tablets; 20% iron')] },
  ferrousGluconate: { name: 'ferrous gluconate', facts: [labeled('324 mg tablets; 12% iron')] },
  ferrousFumarate: { name: 'ferrous fumarate', facts: [labeled('325 mg tablets; 33% iron')] },
  driedFerrousSulfate: { name: 'dried ferrous sulfate', facts: [labeled('160 mg tablets; about 30% iron')] },
  calciumCarbonate: { name: 'calcium carbonate', facts: [labeled('500, 750, 1,000, 1,250 and 1,500 mg; 40% calcium')] },
  calciumCitrate: { name: 'calcium citrate', facts: [labeled('950 mg tablets; 21.1% calcium')] },
} as const satisfies Record<string, ProductFacts>;
