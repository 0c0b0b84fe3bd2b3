/** Products labeled in percent: injections, eye drops, and stocks that are diluted before use. */
import { labeled, type ProductFacts, taught } from './product-facts';

export const percentProducts = {
  lidocaine: { name: 'Lidocaine HCl injection', facts: [labeled('0.5%, 1% and 2%')] },
  bupivacaine: { name: 'BUPivacaine injection', facts: [labeled('0.25%, 0.5% and 0.75%')] },
  calciumGluconate: { name: 'Calcium gluconate injection', facts: [labeled('10% is 100 mg/mL')] },
  calciumChloride: { name: 'Calcium chloride injection', facts: [labeled('10% is 100 mg/mL')] },
  magnesiumSulfate: { name: 'Magnesium sulfate injection', facts: [labeled('50% is 500 mg/mL')] },
  sodiumBicarbonate: { name: 'Sodium bicarbonate injection', facts: [labeled('4.2% and 8.4%')] },
  dextrose: { name: 'Dextrose injection', facts: [labeled('50% syringes and vials; 5%, 10%, 20%, 50% and 70% bags')] },
  acetylcysteine: { name: 'Acetylcysteine solution', facts: [labeled('10% and 20%; the 20% may be diluted')] },
  timolol: { name: 'Timolol ophthalmic solution', facts: [labeled('0.25% and 0.5%')] },
  pilocarpine: { name: 'Pilocarpine ophthalmic solution', facts: [labeled('4%')] },
  brimonidine: { name: 'Brimonidine ophthalmic solution', facts: [labeled('0.15%')] },
  aminophylline: { name: 'Aminophylline injection', facts: [labeled('2.5% is 25 mg/mL')] },
  propofol: { name: 'Propofol emulsion', facts: [labeled('1% is 10 mg/mL')] },
  sodiumChloride: { name: 'Sodium chloride concentrate', facts: [labeled('23.4%')] },
  aluminumAcetate: { name: 'Aluminum acetate topical solution', facts: [taught('5%, diluted ten times and more')] },
  benzalkonium: { name: 'Benzalkonium chloride concentrate', facts: [taught('17%, diluted to 0.13% or weaker')] },
  chlorhexidine: { name: 'Chlorhexidine gluconate skin cleanser', facts: [labeled('4%')] },
  povidoneIodine: { name: 'Povidone-iodine solution', facts: [labeled('10%')] },
  aceticAcid: { name: 'Acetic acid', facts: [taught('5%, diluted to 0.25% for irrigation')] },
  potassiumChloride: { name: 'Potassium chloride oral solution', facts: [labeled('10% and 20%')] },
  boricAcid: { name: 'Boric acid solution', facts: [taught('5%')] },
  sodiumHypochlorite: {
    name: 'Sodium hypochlorite solution',
    facts: [taught("5.25% household bleach; Dakin's solution 0.125% to 0.5%")],
  },
  silverNitrate: { name: 'Silver nitrate solution', facts: [taught('10%')] },
  formaldehyde: { name: 'Formaldehyde solution', facts: [taught('37%; 10% formalin holds about 4%')] },
} as const satisfies Record<string, ProductFacts>;
