/** Tablets for long use with the quantities and refills in which they are written, and scheduled ones with their schedule. */
import { labeled, type ProductFacts } from './product-facts';

export const refilledTablets = {
  lisinopril: { name: 'lisinopril 20 mg', facts: [labeled('1 tablet daily')] },
  atorvastatin: { name: 'atorvastatin 40 mg', facts: [labeled('1 tablet daily')] },
  carvedilol: { name: 'carvedilol 6.25 mg', facts: [labeled('1 tablet twice daily')] },
  levetiracetam: { name: 'levETIRAcetam 500 mg', facts: [labeled('1 to 3 tablets twice daily')] },
  meclizine: { name: 'meclizine 25 mg', facts: [labeled('1 to 4 tablets a day in divided doses')] },
  cyclobenzaprine: { name: 'cyclobenzaprine 10 mg', facts: [labeled('1 tablet 3 times daily, for 2 to 3 weeks')] },
  baclofen: { name: 'baclofen 10 mg', facts: [labeled('1 to 2 tablets 3 or 4 times daily')] },
  metoprolol: { name: 'metoprolol tartrate 25 mg', facts: [labeled('1 to 2 tablets twice daily')] },
} as const satisfies Record<string, ProductFacts>;

export const scheduledDrugs = {
  zolpidem: { name: 'zolpidem 5 mg tablets', facts: [labeled('schedule IV')] },
  clonazepam: { name: 'clonazePAM 0.5 mg tablets', facts: [labeled('schedule IV')] },
  phentermine: { name: 'phentermine 37.5 mg tablets', facts: [labeled('schedule IV')] },
  codeine: { name: 'acetaminophen 300 mg with codeine 30 mg tablets', facts: [labeled('schedule III')] },
  testosterone: { name: 'testosterone 1% gel', facts: [labeled('schedule III')] },
} as const satisfies Record<string, ProductFacts>;
