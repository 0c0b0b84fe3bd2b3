/** Injections whose label gives mg in a vial or in one mL. */
import { labeled, type ProductFacts } from './product-facts';

export const injectionsInMg = {
  furosemide: { name: 'furosemide injection', facts: [labeled('40 mg in 4 mL')] },
  famotidine: { name: 'famotidine injection', facts: [labeled('20 mg in 2 mL; children 0.25 to 0.5 mg/kg')] },
  haloperidolDecanoate: { name: 'haloperidol decanoate', facts: [labeled('multidose vial of 250 mg in 5 mL')] },
  methylprednisolone: { name: 'methylPREDNISolone sodium succinate', facts: [labeled('125 mg in 2 mL')] },
  clindamycin: { name: 'clindamycin injection', facts: [labeled('600 mg in 4 mL')] },
  gentamicin: { name: 'gentamicin injection', facts: [labeled('80 mg in 2 mL')] },
  ketorolac: {
    name: 'ketorolac injection',
    facts: [labeled('60 mg in 2 mL; 15 mg/mL; child 0.5 mg/kg, at most 15 mg, by pediatric references')],
  },
  ondansetron: { name: 'ondansetron injection', facts: [labeled('2 mg/mL; 0.15 mg/kg, at most 4 mg')] },
  cefazolin: {
    name: 'ceFAZolin injection',
    facts: [labeled('100 mg/mL after mixing; 30 mg/kg, at most 2 g, by guidance on surgical prophylaxis')],
  },
  ceftriaxone: { name: 'cefTRIAXone injection', facts: [labeled('100 mg/mL after mixing; 50 mg/kg, at most 1 g')] },
  dexamethasone: {
    name: 'dexAMETHasone injection',
    facts: [labeled('4 mg/mL; 0.6 mg/kg, at most 16 mg, by pediatric references')],
  },
  diphenhydramine: { name: 'diphenhydrAMINE injection', facts: [labeled('50 mg/mL; 1.25 mg/kg, at most 50 mg')] },
} as const satisfies Record<string, ProductFacts>;
