/** Tablets and their strengths, with the doses they are ordered in. */
import { labeled, type ProductFacts } from './product-facts';

export const tabletsByStrength = {
  warfarin: { name: 'warfarin', facts: [labeled('scored tablets of 1, 2, 2.5, 3, 4, 5, 6, 7.5 and 10 mg')] },
  metoprolol: { name: 'metoprolol tartrate', facts: [labeled('50 mg scored tablets; 25 to 100 mg a dose')] },
  furosemide: { name: 'furosemide', facts: [labeled('40 mg scored tablets; 20 to 80 mg a dose')] },
  prednisone: { name: 'predniSONE', facts: [labeled('10 mg scored tablets; 5 to 60 mg a day')] },
  carvedilol: { name: 'carvedilol', facts: [labeled('6.25 mg film-coated tablets; 12.5 or 25 mg a dose')] },
  lisinopril: { name: 'lisinopril', facts: [labeled('10 mg tablets; 20 or 40 mg a dose')] },
  spironolactone: { name: 'spironolactone', facts: [labeled('50 mg scored tablets; 25 to 100 mg a dose')] },
  levothyroxine: { name: 'levothyroxine', facts: [labeled('50 mcg (0.05 mg) scored tablets; ordered in mcg')] },
  digoxin: { name: 'digoxin', facts: [labeled('125 mcg (0.125 mg) scored tablets; ordered in mcg')] },
  metforminExtended: {
    name: 'metFORMIN extended-release',
    facts: [labeled('500 mg tablets; up to 2 g once a day with the evening meal')],
  },
  valacyclovir: { name: 'valACYclovir', facts: [labeled('500 mg tablets; 1 or 2 g a dose')] },
  sucralfate: { name: 'sucralfate', facts: [labeled('1 g scored tablets; 1 g a dose, also taught as 0.5 and 2 g')] },
  cephalexin: { name: 'cephalexin', facts: [labeled('250 mg tablets; 0.5 or 1 g a dose')] },
} as const satisfies Record<string, ProductFacts>;
