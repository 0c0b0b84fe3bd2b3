/** Eye drops, ear drops, nasal sprays and inhalers with what one container holds. */
import { labeled, type ProductFacts } from './product-facts';

export const drops = {
  timolol: { name: 'timolol 0.5% eye drops', facts: [labeled('5, 10 and 15 mL; 1 drop twice daily')] },
  ofloxacinOtic: {
    name: 'ofloxacin ear drops',
    facts: [labeled('5 and 10 mL; 5 drops under 13 years, 10 drops from 13 years on, once or twice daily')],
  },
  prednisolone: {
    name: 'prednisoLONE acetate 1% eye drops',
    facts: [labeled('5, 10 and 15 mL; 1 to 2 drops 2 to 4 times daily')],
  },
  artificialTears: { name: 'artificial tears', facts: [labeled('15 mL; 1 to 2 drops as needed')] },
  ciprofloxacin: {
    name: 'ciprofloxacin 0.3% eye drops',
    facts: [labeled('2.5, 5 and 10 mL; 1 to 2 drops 4 times daily and more')],
  },
  tobramycin: { name: 'tobramycin 0.3% eye drops', facts: [labeled('5 mL; 1 to 2 drops every 4 hours')] },
  ketorolac: { name: 'ketorolac 0.5% eye drops', facts: [labeled('3, 5 and 10 mL; 1 drop 4 times daily')] },
  dorzolamide: { name: 'dorzolamide 2% eye drops', facts: [labeled('10 mL; 1 drop 3 times daily')] },
} as const satisfies Record<string, ProductFacts>;

export const nasalSprays = {
  fluticasone: { name: 'fluticasone nasal spray', facts: [labeled('120 sprays of 50 mcg; at most 4 sprays a day')] },
  azelastine: { name: 'azelastine nasal spray', facts: [labeled('200 sprays; 1 to 2 in each nostril twice daily')] },
  mometasone: {
    name: 'mometasone nasal spray',
    facts: [labeled('120 sprays; 2 in each nostril once daily for allergy, twice daily for polyps')],
  },
  triamcinolone: { name: 'triamcinolone nasal spray', facts: [labeled('120 sprays; 1 to 2 in each nostril daily')] },
  budesonide: { name: 'budesonide nasal spray', facts: [labeled('120 sprays; 1 to 4 in each nostril daily')] },
} as const satisfies Record<string, ProductFacts>;

export const inhalers = {
  albuterol: { name: 'albuterol HFA', facts: [labeled('200 puffs; 2 puffs every 4 to 6 hours')] },
  budesonideFormoterol: { name: 'budesonide and formoterol', facts: [labeled('120 puffs; 2 puffs twice daily')] },
  fluticasone: { name: 'fluticasone HFA', facts: [labeled('120 puffs; 2 puffs twice daily')] },
  ipratropium: { name: 'ipratropium HFA', facts: [labeled('200 puffs; 2 puffs 4 times daily')] },
  mometasoneFormoterol: {
    name: 'mometasone and formoterol',
    facts: [labeled('120 puffs, institutional pack 60 puffs; 2 puffs twice daily')],
  },
} as const satisfies Record<string, ProductFacts>;
