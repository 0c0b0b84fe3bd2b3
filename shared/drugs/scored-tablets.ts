/** Tablets with a score line, which may be split. */
import { labeled, type ProductFacts } from './product-facts';

/** A product with the row that problems about its tablets draw. */
interface ScoredTablet extends ProductFacts {
  readonly row: { readonly drug: string; readonly tabletMg: number };
}

export const scoredTablets = {
  carbidopaLevodopa: {
    name: 'levodopa (with carbidopa)',
    facts: [labeled('25 mg of carbidopa and 100 mg of levodopa; scored')],
    row: { drug: 'levodopa (with carbidopa)', tabletMg: 100 },
  },
  captopril: {
    name: 'captopril',
    facts: [labeled('25 mg; scored in quarters')],
    row: { drug: 'captopril', tabletMg: 25 },
  },
  metoprolol: {
    name: 'metoprolol tartrate',
    facts: [labeled('50 mg; scored')],
    row: { drug: 'metoprolol tartrate', tabletMg: 50 },
  },
  clonazepam: { name: 'clonazePAM', facts: [labeled('0.5 mg; scored')], row: { drug: 'clonazePAM', tabletMg: 0.5 } },
  prednisone: { name: 'predniSONE', facts: [labeled('10 mg; scored')], row: { drug: 'predniSONE', tabletMg: 10 } },
} as const satisfies Record<string, ScoredTablet>;
