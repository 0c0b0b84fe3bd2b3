/** Vials of dry powder with their label directions: how much diluent makes which strength. */
import { labeled, type ProductFacts } from './product-facts';

/** One line of directions on a vial. Amount in mg, diluent in mL, strength in mg/mL. */
interface VialDirections extends ProductFacts {
  readonly amount: number;
  readonly diluent: number;
  readonly strength: number;
}

export const vialsToReconstitute = {
  ceftriaxoneHalf: {
    name: 'cefTRIAXone',
    facts: [labeled('500 mg: 1.8 mL makes 250 mg/mL; intramuscular')],
    amount: 500,
    diluent: 1.8,
    strength: 250,
  },
  ceftriaxone: {
    name: 'cefTRIAXone',
    facts: [labeled('1 g: 3.6 mL makes 250 mg/mL; intramuscular')],
    amount: 1000,
    diluent: 3.6,
    strength: 250,
  },
  ceftriaxoneStrong: {
    name: 'cefTRIAXone',
    facts: [labeled('1 g: 2.1 mL makes 350 mg/mL; intramuscular')],
    amount: 1000,
    diluent: 2.1,
    strength: 350,
  },
  cefazolinHalf: {
    name: 'ceFAZolin',
    facts: [labeled('500 mg: 2 mL makes 225 mg/mL; intramuscular')],
    amount: 500,
    diluent: 2,
    strength: 225,
  },
  cefazolin: {
    name: 'ceFAZolin',
    facts: [labeled('1 g: 2.5 mL makes 330 mg/mL, about 3 mL; intramuscular')],
    amount: 1000,
    diluent: 2.5,
    strength: 330,
  },
  ampicillinHalf: {
    name: 'ampicillin',
    facts: [labeled('500 mg: 1.8 mL makes 250 mg/mL')],
    amount: 500,
    diluent: 1.8,
    strength: 250,
  },
  ampicillin: {
    name: 'ampicillin',
    facts: [labeled('1 g: 3.5 mL makes 250 mg/mL')],
    amount: 1000,
    diluent: 3.5,
    strength: 250,
  },
  ampicillinDouble: {
    name: 'ampicillin',
    facts: [labeled('2 g: 6.8 mL makes 250 mg/mL')],
    amount: 2000,
    diluent: 6.8,
    strength: 250,
  },
  piperacillinBulk: {
    name: 'piperacillin (with tazobactam)',
    facts: [labeled('pharmacy bulk package with 36 g of piperacillin: 152 mL makes 200 mg/mL of it')],
    amount: 36000,
    diluent: 152,
    strength: 200,
  },
  cefoxitin: {
    name: 'cefOXitin',
    facts: [labeled('1 g: 10 mL makes 95 mg/mL')],
    amount: 1000,
    diluent: 10,
    strength: 95,
  },
  cefoxitinBulk: {
    name: 'cefOXitin',
    facts: [labeled('pharmacy bulk package with 10 g: 93 mL makes 100 mg/mL')],
    amount: 10000,
    diluent: 93,
    strength: 100,
  },
  ceftazidime: {
    name: 'cefTAZidime',
    facts: [labeled('1 g: 3 mL makes 280 mg/mL; intramuscular')],
    amount: 1000,
    diluent: 3,
    strength: 280,
  },
  cefepime: {
    name: 'cefepime',
    facts: [labeled('1 g: 2.4 mL makes 280 mg/mL; intramuscular')],
    amount: 1000,
    diluent: 2.4,
    strength: 280,
  },
  nafcillin: {
    name: 'nafcillin',
    facts: [labeled('1 g: 3.4 mL makes 250 mg/mL; to be checked')],
    amount: 1000,
    diluent: 3.4,
    strength: 250,
  },
  azithromycin: {
    name: 'azithromycin',
    facts: [labeled('500 mg: 4.8 mL makes 100 mg/mL')],
    amount: 500,
    diluent: 4.8,
    strength: 100,
  },
} as const satisfies Record<string, VialDirections>;
