/** Tablets of a community pharmacy, as they are counted: the strength and the directions that are written for them. */
import { labeled, type ProductFacts } from './product-facts';

export const dispensedTablets = {
  metformin: { name: 'metFORMIN 500 mg', facts: [labeled('1 to 2 tablets twice daily')] },
  gabapentin: { name: 'gabapentin 600 mg', facts: [labeled('scored; half to 1 and a half tablets 3 times daily')] },
  acyclovir: {
    name: 'acyclovir 400 mg',
    facts: [labeled('800 mg twice daily for 5 days, recurrent genital herpes; 800 mg 4 times daily, chickenpox')],
  },
  carbidopaLevodopa: {
    name: 'carbidopa 25 mg and levodopa 100 mg',
    facts: [labeled('half to 2 tablets 3 to 4 times daily')],
  },
  prednisone: { name: 'predniSONE 10 mg', facts: [labeled('tablets of 5 and 10 mg; 1 and a half to 2 twice daily')] },
  hydrocodone: {
    name: 'HYDROcodone 5 mg and acetaminophen 325 mg',
    facts: [labeled('1 to 2 tablets every 4 to 6 hours, at most 8 a day')],
  },
  tramadol: { name: 'traMADol 50 mg', facts: [labeled('50 to 100 mg every 4 to 6 hours, at most 400 mg a day')] },
  butalbital: {
    name: 'butalbital 50 mg, acetaminophen 325 mg and caffeine 40 mg',
    facts: [labeled('1 to 2 tablets every 4 hours, at most 6 a day')],
  },
} as const satisfies Record<string, ProductFacts>;
