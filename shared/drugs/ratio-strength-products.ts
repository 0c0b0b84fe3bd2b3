/** Products whose strength is, or on older labels was, a ratio such as 1:1,000. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const ratioStrengthProducts = {
  epinephrine: {
    name: 'EPINEPHrine injection',
    facts: [labeled('1 mg/mL and 0.1 mg/mL; labels before 2016 said 1:1,000 and 1:10,000')],
  },
  epinephrineInLidocaine: {
    name: 'EPINEPHrine in lidocaine injection',
    facts: [labeled('1:100,000 and 1:200,000, still on the label beside a local anesthetic')],
  },
  isoproterenol: {
    name: 'isoproterenol injection',
    facts: [labeled('0.2 mg/mL; older labels said 1:5,000')],
  },
  neostigmine: {
    name: 'neostigmine injection',
    facts: [labeled('1 mg/mL and 0.5 mg/mL; older labels said 1:1,000 and 1:2,000')],
  },
  benzalkonium: { name: 'benzalkonium chloride solution', facts: [taught('1:750 stock, diluted to 1:10,000')] },
  potassiumPermanganate: {
    name: 'potassium permanganate solution',
    facts: [taught('1:4,000 to 1:10,000 as a soak; 1 g dissolves in about 15 mL')],
  },
  phenylephrine: { name: 'phenylephrine solution', facts: [taught('1:50 stock for 0.25% nose drops')] },
  silverNitrate: { name: 'silver nitrate solution', facts: [taught('1:20 stock; 0.5% and 1%')] },
  gentianViolet: { name: 'gentian violet solution', facts: [taught('1:100, diluted to 0.25% and 0.5%')] },
  zincSulfate: { name: 'zinc sulfate solution', facts: [taught('1:100 stock for 0.25% eye drops')] },
  boricAcid: { name: 'boric acid solution', facts: [taught('1:20 to 1:50')] },
  aceticAcid: { name: 'acetic acid solution', facts: [taught('1:20 stock; 0.25% for irrigation')] },
  aluminumAcetate: { name: 'aluminum acetate solution', facts: [taught('1:20 to 1:40 as a wet dressing')] },
} as const satisfies Record<string, ProductFacts>;
