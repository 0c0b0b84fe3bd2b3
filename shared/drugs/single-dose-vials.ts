/** Vials without a preservative: what one dose leaves in them is discarded. */
import { labeled, type ProductFacts } from './product-facts';

export const singleDoseVials = {
  vancomycin: { name: 'vancomycin', facts: [labeled('500 mg and 1 g vials; diluted to 5 mg/mL at most')] },
  cefazolin: { name: 'ceFAZolin', facts: [labeled('1 g vials')] },
  ampicillin: { name: 'ampicillin', facts: [labeled('500 mg and 1 g vials')] },
  acyclovir: { name: 'acyclovir', facts: [labeled('500 mg vials; diluted to 7 mg/mL at most')] },
  azithromycin: { name: 'azithromycin', facts: [labeled('diluted to 1 or 2 mg/mL')] },
  erythromycin: { name: 'erythromycin lactobionate', facts: [labeled('diluted to 5 mg/mL at most; to be checked')] },
  bortezomib: { name: 'bortezomib', facts: [labeled('3.5 mg vials')] },
  trastuzumab: { name: 'trastuzumab', facts: [labeled('150 mg vials')] },
  infliximab: { name: 'inFLIXimab', facts: [labeled('100 mg vials')] },
  azacitidine: { name: 'azaCITIDine', facts: [labeled('100 mg vials')] },
} as const satisfies Record<string, ProductFacts>;
