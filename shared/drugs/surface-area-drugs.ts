/** Drugs that are dosed by body surface area. */
import { labeled, type ProductFacts } from './product-facts';

export const surfaceAreaDrugs = {
  paclitaxel: { name: 'PACLitaxel', facts: [labeled('135 and 175 mg/m²')] },
  doxorubicin: { name: 'DOXOrubicin', facts: [labeled('40 to 75 mg/m²')] },
  methotrexate: { name: 'methotrexate', facts: [labeled('15 to 30 mg/m² in children')] },
  oxaliplatin: { name: 'oxaliplatin', facts: [labeled('65 and 85 mg/m²')] },
  docetaxel: { name: 'DOCEtaxel', facts: [labeled('60 to 100 mg/m²')] },
} as const satisfies Record<string, ProductFacts>;
