/** Oral suspensions, solutions and syrups with the strength on the label. */
import { labeled, type ProductFacts } from './product-facts';

export const oralLiquids = {
  amoxicillin: {
    name: 'amoxicillin suspension',
    facts: [labeled('250 mg or 400 mg per 5 mL; 20 to 45 mg/kg/day, 80 to 90 mg/kg/day in high dose')],
  },
  azithromycin: { name: 'azithromycin suspension', facts: [labeled('200 mg per 5 mL')] },
  cefdinir: { name: 'cefdinir suspension', facts: [labeled('125 mg per 5 mL; bottles of 60 and 100 mL')] },
  acetaminophen: { name: 'acetaminophen liquid', facts: [labeled('160 mg per 5 mL')] },
  phenytoin: { name: 'phenytoin suspension', facts: [labeled('125 mg per 5 mL')] },
  lactulose: { name: 'lactulose solution', facts: [labeled('10 g per 15 mL')] },
  prednisolone: { name: 'prednisoLONE solution', facts: [labeled('15 mg per 5 mL')] },
  valproicAcid: { name: 'valproic acid solution', facts: [labeled('250 mg per 5 mL')] },
  levetiracetam: { name: 'levETIRAcetam solution', facts: [labeled('500 mg per 5 mL')] },
  guaifenesin: { name: 'guaiFENesin syrup', facts: [labeled('100 mg per 5 mL; 200 to 400 mg a dose')] },
  diphenhydramine: {
    name: 'diphenhydrAMINE elixir',
    facts: [labeled('12.5 mg per 5 mL; 25 to 50 mg a dose for adults')],
  },
  amoxicillinClavulanate: {
    name: 'amoxicillin and clavulanate suspension',
    facts: [labeled('600 mg of amoxicillin per 5 mL; 90 mg/kg/day in 2 doses')],
  },
  cephalexin: {
    name: 'cephalexin suspension',
    facts: [labeled('250 mg per 5 mL; 25 to 50 mg/kg/day in 2 to 4 doses')],
  },
  cefprozil: { name: 'cefprozil suspension', facts: [labeled('250 mg per 5 mL; 15 or 30 mg/kg/day in 2 doses')] },
  clindamycin: { name: 'clindamycin solution', facts: [labeled('75 mg per 5 mL; 8 to 25 mg/kg/day in 3 or 4 doses')] },
  erythromycin: {
    name: 'erythromycin ethylsuccinate suspension',
    facts: [labeled('200 mg per 5 mL; 30 to 50 mg/kg/day in 4 doses')],
  },
  nystatin: { name: 'nystatin suspension', facts: [labeled('100,000 units per mL; 4 to 6 mL 4 times daily')] },
  sucralfate: { name: 'sucralfate suspension', facts: [labeled('1 g per 10 mL; 10 mL 4 times daily')] },
  oseltamivir: { name: 'oseltamivir suspension', facts: [labeled('6 mg/mL; 12 to 75 mg a dose')] },
  famotidine: { name: 'famotidine suspension', facts: [labeled('40 mg per 5 mL; 5 to 40 mg a dose')] },
} as const satisfies Record<string, ProductFacts>;
