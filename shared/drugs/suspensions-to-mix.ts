/** Dry powders for oral suspension: volume of the mixed bottle and water to add in mL, strength in mg in 5 mL. */
import { labeled, type ProductFacts } from './product-facts';

interface SuspensionToMix extends ProductFacts {
  readonly bottle: number;
  readonly water: number;
  readonly strength: number;
}

const byMaker = 'the water to add differs by maker';

export const suspensionsToMix = {
  amoxicillinStrong: {
    name: 'amoxicillin',
    facts: [labeled(`400 mg per 5 mL, 100 mL with 71 mL of water; ${byMaker}`)],
    bottle: 100,
    water: 71,
    strength: 400,
  },
  amoxicillin: {
    name: 'amoxicillin',
    facts: [labeled(`250 mg per 5 mL, 150 mL with 113 mL of water; ${byMaker}`)],
    bottle: 150,
    water: 113,
    strength: 250,
  },
  amoxicillinClavulanate: {
    name: 'amoxicillin and clavulanate',
    facts: [labeled(`400 mg per 5 mL, 100 mL with 90 mL of water; ${byMaker}`)],
    bottle: 100,
    water: 90,
    strength: 400,
  },
  azithromycin: {
    name: 'azithromycin',
    facts: [labeled(`100 mg per 5 mL, 15 mL with 9 mL of water; ${byMaker}`)],
    bottle: 15,
    water: 9,
    strength: 100,
  },
  cefdinir: {
    name: 'cefdinir',
    facts: [labeled(`250 mg per 5 mL, 60 mL with 38 mL of water; ${byMaker}`)],
    bottle: 60,
    water: 38,
    strength: 250,
  },
  cephalexin: {
    name: 'cephalexin',
    facts: [labeled(`250 mg per 5 mL, 200 mL with 140 mL of water; ${byMaker}`)],
    bottle: 200,
    water: 140,
    strength: 250,
  },
  cefuroxime: {
    name: 'cefuroxime axetil',
    facts: [labeled(`250 mg per 5 mL, 100 mL with 35 mL of water; ${byMaker}`)],
    bottle: 100,
    water: 35,
    strength: 250,
  },
} as const satisfies Record<string, SuspensionToMix>;
