/** The table of dilutions on a vial of penicillin G potassium: more diluent makes it weaker. */
import { labeled, type ProductFacts } from './product-facts';

const source = 'US label of penicillin G potassium for injection, 5 million units: table of dilutions';

export const penicillinG = {
  name: 'penicillin G potassium',
  facts: [labeled('5 million units: 18.2, 8.2 or 3.2 mL makes 250,000, 500,000 or 1,000,000 units/mL')],
} as const satisfies ProductFacts;

export const penicillinGDilutions = {
  weak: { diluent: 18.2, strength: 250_000, says: '18.2 mL makes 250,000 units/mL', source },
  middle: { diluent: 8.2, strength: 500_000, says: '8.2 mL makes 500,000 units/mL', source },
  strong: { diluent: 3.2, strength: 1_000_000, says: '3.2 mL makes 1,000,000 units/mL', source },
} as const;
