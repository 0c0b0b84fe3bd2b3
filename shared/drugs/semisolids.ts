/** Ointments, creams and gels in percent by weight: as sold, as stocks, and as compounded. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const semisolids = {
  hydrocortisone: { name: 'hydrocortisone cream', facts: [labeled('0.5%, 1% and 2.5%')] },
  triamcinolone: { name: 'triamcinolone cream', facts: [labeled('0.025%, 0.1% and 0.5%')] },
  coalTar: { name: 'coal tar ointment', facts: [taught('1% to 5%; stock of 10%')] },
  benzocaine: { name: 'benzocaine ointment', facts: [labeled('20%')] },
  zincOxide: { name: 'zinc oxide ointment', facts: [labeled('20%'), taught('10% to 25%')] },
  salicylicAcid: { name: 'salicylic acid ointment', facts: [taught('2% to 10%')] },
  sulfur: { name: 'sulfur ointment', facts: [labeled('10%'), taught('5% to 10%')] },
  urea: { name: 'urea cream', facts: [labeled('10%, 20% and 40%')] },
  ichthammol: { name: 'ichthammol ointment', facts: [labeled('10% and 20%'), taught('5%')] },
  capsaicin: { name: 'capsaicin cream', facts: [labeled('0.025%, 0.075% and 0.1%')] },
  lidocaine: { name: 'lidocaine ointment', facts: [labeled('5%'), taught('2%')] },
  niacinamide: { name: 'niacinamide gel', facts: [labeled('4%')] },
  ketoprofen: { name: 'ketoprofen gel', facts: [taught('10%')] },
  diltiazem: { name: 'dilTIAZem gel', facts: [taught('2%')] },
  nifedipine: { name: 'NIFEdipine ointment', facts: [taught('0.5%')] },
} as const satisfies Record<string, ProductFacts>;
