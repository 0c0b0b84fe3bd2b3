/** Oral suspensions that a pharmacy makes of tablets or capsules, in strengths whose stability has been published. */
import type { ProductFact, ProductFacts } from './product-facts';

export const crushedTablets = {
  metoprolol: { name: 'metoprolol tartrate', facts: [published('10 mg/mL')] },
  captopril: { name: 'captopril', facts: [published('0.75 mg/mL and 1 mg/mL')] },
  spironolactone: { name: 'spironolactone', facts: [published('2.5, 5 and 25 mg/mL')] },
  lisinopril: { name: 'lisinopril', facts: [published('1 mg/mL')] },
  hydrochlorothiazide: { name: 'hydroCHLOROthiazide', facts: [published('5 mg/mL')] },
  amlodipine: { name: 'amLODIPine', facts: [published('1 mg/mL')] },
  baclofen: { name: 'baclofen', facts: [published('5 mg/mL and 10 mg/mL')] },
  labetalol: { name: 'labetalol', facts: [published('40 mg/mL')] },
  flecainide: { name: 'flecainide', facts: [published('20 mg/mL')] },
  sildenafil: { name: 'sildenafil', facts: [published('2.5 mg/mL')] },
  tacrolimus: { name: 'tacrolimus', facts: [published('0.5 mg/mL, of capsules')] },
  allopurinol: { name: 'allopurinol', facts: [published('20 mg/mL')] },
  mercaptopurine: { name: 'mercaptopurine', facts: [published('50 mg/mL')] },
  oseltamivir: { name: 'oseltamivir', facts: [published('6 mg/mL, of capsules')] },
  clonidine: { name: 'cloNIDine', facts: [published('0.1 mg/mL')] },
  topiramate: { name: 'topiramate', facts: [published('6 mg/mL')] },
  bethanechol: { name: 'bethanechol', facts: [published('5 mg/mL')] },
} as const satisfies Record<string, ProductFacts>;

function published(says: string): ProductFact {
  return { says, source: 'published stability studies of extemporaneous oral liquids', entered: '2026-11' };
}
