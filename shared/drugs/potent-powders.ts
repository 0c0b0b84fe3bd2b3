/** Drugs of which a capsule holds a few milligrams or less, so that they are weighed as a trituration. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const potentPowders = {
  colchicine: { name: 'colchicine', facts: [labeled('0.6 mg'), taught('kept as a 1 in 10 trituration')] },
  atropine: { name: 'atropine sulfate', facts: [taught('0.3 to 0.6 mg by mouth; kept as a 1 in 10 trituration')] },
  digoxin: { name: 'digoxin', facts: [labeled('0.125 and 0.25 mg'), taught('kept as a trituration')] },
  clonidine: { name: 'cloNIDine', facts: [labeled('0.1, 0.2 and 0.3 mg')] },
  haloperidol: { name: 'haloperidol', facts: [labeled('0.5, 1, 2 and 5 mg')] },
  warfarin: { name: 'warfarin', facts: [labeled('1, 2, 2.5 mg and more')] },
  dexamethasone: { name: 'dexAMETHasone', facts: [labeled('0.5, 0.75, 1, 1.5 and 2 mg')] },
} as const satisfies Record<string, ProductFacts>;
