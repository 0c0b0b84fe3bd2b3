/** Drugs in small bags that run over minutes on a secondary line. */
import { labeled, type ProductFacts } from './product-facts';

export const piggybacks = {
  cefazolin: { name: 'ceFAZolin 1 g', facts: [labeled('1 g to 2 g in 50 or 100 mL over 30 minutes')] },
  ceftriaxone: { name: 'cefTRIAXone 1 g', facts: [labeled('10 to 40 mg/mL over 30 minutes')] },
  meropenem: { name: 'meropenem 1 g', facts: [labeled('in 50 to 100 mL over 15 to 30 minutes')] },
  ampicillinSulbactam: {
    name: 'ampicillin and sulbactam 3 g',
    facts: [labeled('in 50 to 100 mL over 15 to 30 minutes')],
  },
  ampicillin: { name: 'ampicillin 2 g', facts: [labeled('in 50 to 100 mL over 15 to 30 minutes, every 4 to 6 hours')] },
  piperacillinTazobactam: {
    name: 'piperacillin and tazobactam 3.375 g',
    facts: [labeled('in 50 to 150 mL over at least 30 minutes')],
  },
  famotidine: { name: 'famotidine 20 mg', facts: [labeled('premix of 50 mL over 15 to 30 minutes')] },
  levofloxacin: { name: 'levoFLOXacin 750 mg', facts: [labeled('premix of 150 mL over at least 90 minutes')] },
  vancomycin: {
    name: 'vancomycin 750 mg',
    facts: [labeled('5 mg/mL or less, at most 10 mg/min and at least 60 minutes')],
  },
  metronidazole: { name: 'metroNIDAZOLE 500 mg', facts: [labeled('premix of 100 mL over 60 minutes')] },
  acyclovir: { name: 'acyclovir 500 mg', facts: [labeled('7 mg/mL or less over 60 minutes, every 8 hours')] },
  erythromycin: { name: 'erythromycin 500 mg', facts: [labeled('1 to 5 mg/mL over 20 to 60 minutes, every 6 hours')] },
} as const satisfies Record<string, ProductFacts>;
