/** Solutions labeled or compounded in percent w/v, with what is weighed for them. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const percentSolutions = {
  sodiumChloride: { name: 'sodium chloride solution', facts: [labeled('0.9% and 3%')] },
  dextrose: { name: 'dextrose solution', facts: [labeled('5% and 10%')] },
  povidoneIodine: { name: 'povidone-iodine solution', facts: [labeled('10%')] },
  lidocaineViscous: { name: 'viscous lidocaine HCl solution', facts: [labeled('2%')] },
  minoxidil: { name: 'minoxidil topical solution', facts: [labeled('2% and 5%')] },
  clindamycin: { name: 'clindamycin topical solution', facts: [labeled('1%')] },
  erythromycin: { name: 'erythromycin topical solution', facts: [labeled('2%')] },
  boricAcid: { name: 'boric acid solution', facts: [taught('2% to 5%')] },
  potassiumChloride: { name: 'potassium chloride oral solution', facts: [labeled('10% and 20%')] },
  magnesiumSulfate: { name: 'magnesium sulfate solution', facts: [taught('12.5%')] },
} as const satisfies Record<string, ProductFacts>;

/** Powders that are dissolved to a percent strength. */
export const powdersToDissolve = {
  sodiumChloride: { name: 'sodium chloride', facts: [labeled('0.9% and 3% solutions')] },
  minoxidil: { name: 'minoxidil', facts: [labeled('2% and 5% topical solutions')] },
  lidocaine: { name: 'lidocaine HCl', facts: [labeled('0.5% to 4% solutions')] },
  boricAcid: { name: 'boric acid', facts: [taught('2% to 5% solutions')] },
  zincSulfate: { name: 'zinc sulfate', facts: [taught('0.25% eye drops, 1% and more on the skin')] },
  silverNitrate: { name: 'silver nitrate', facts: [taught('0.5% to 10% solutions')] },
  potassiumChloride: { name: 'potassium chloride', facts: [labeled('10% oral solution')] },
  caffeineCitrate: { name: 'caffeine citrate', facts: [labeled('20 mg/mL, which is 2%')] },
  salicylicAcid: { name: 'salicylic acid', facts: [taught('2% to 10% in alcohol or collodion')] },
  magnesiumSulfate: { name: 'magnesium sulfate', facts: [taught('12.5% and less by mouth')] },
} as const satisfies Record<string, ProductFacts>;
