/** Drugs that are exchanged for each other by a table of equal doses, and those that change with the route. */
import { labeled, type ProductFact, type ProductFacts } from './product-facts';

export const corticosteroids = {
  prednisone: { name: 'predniSONE', facts: [listed('5 mg')] },
  methylprednisolone: { name: 'methylPREDNISolone', facts: [listed('4 mg')] },
  hydrocortisone: { name: 'hydrocortisone', facts: [listed('20 mg')] },
  dexamethasone: { name: 'dexAMETHasone', facts: [listed('0.75 mg')] },
  cortisone: { name: 'cortisone', facts: [listed('25 mg')] },
} as const satisfies Record<string, ProductFacts>;

export const opioids = {
  morphineOral: { name: 'oral morphine', facts: [listed('25 mg (30 mg in older tables)')] },
  hydromorphoneOral: { name: 'oral HYDROmorphone', facts: [listed('5 mg (7.5 mg in older tables)')] },
  oxycodoneOral: { name: 'oral oxyCODONE', facts: [listed('20 mg')] },
  hydromorphoneInjected: { name: 'intravenous HYDROmorphone', facts: [listed('1.5 mg (2 mg in newer tables)')] },
  morphineInjected: { name: 'intravenous morphine', facts: [listed('10 mg')] },
} as const satisfies Record<string, ProductFacts>;

export const levothyroxineInjection = {
  name: 'levothyroxine',
  facts: [labeled('injection of 100 mcg/mL; hospital policies give 50% to 80% of the oral dose')],
} as const satisfies ProductFacts;

function listed(says: string): ProductFact {
  return { says, source: 'tables of equal doses in drug information references', entered: '2026-11' };
}
