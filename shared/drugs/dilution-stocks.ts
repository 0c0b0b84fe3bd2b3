/** Stocks in percent w/v, with the weakest and the strongest solution that is usually made of each. */
import { percentProducts } from './percent-products';

export const dilutionStocks = {
  aluminumAcetate: {
    stock: percentProducts.aluminumAcetate.name,
    stockPercent: 5,
    leastFinal: 0.125,
    mostFinal: 0.5,
  },
  benzalkonium: {
    stock: percentProducts.benzalkonium.name,
    stockPercent: 17,
    leastFinal: 0.05,
    mostFinal: 0.25,
  },
  chlorhexidine: {
    stock: percentProducts.chlorhexidine.name,
    stockPercent: 4,
    leastFinal: 0.05,
    mostFinal: 2,
  },
  povidoneIodine: {
    stock: percentProducts.povidoneIodine.name,
    stockPercent: 10,
    leastFinal: 0.25,
    mostFinal: 5,
  },
  aceticAcid: {
    stock: percentProducts.aceticAcid.name,
    stockPercent: 5,
    leastFinal: 0.25,
    mostFinal: 2.5,
  },
  potassiumChloride: {
    stock: percentProducts.potassiumChloride.name,
    stockPercent: 20,
    leastFinal: 5,
    mostFinal: 10,
  },
  boricAcid: {
    stock: percentProducts.boricAcid.name,
    stockPercent: 5,
    leastFinal: 1,
    mostFinal: 2.5,
  },
  sodiumHypochlorite: {
    stock: percentProducts.sodiumHypochlorite.name,
    stockPercent: 5.25,
    leastFinal: 0.125,
    mostFinal: 0.5,
  },
  silverNitrate: {
    stock: percentProducts.silverNitrate.name,
    stockPercent: 10,
    leastFinal: 0.5,
    mostFinal: 2.5,
  },
  dextrose50: {
    stock: percentProducts.dextrose.name,
    stockPercent: 50,
    leastFinal: 5,
    mostFinal: 20,
  },
  dextrose70: {
    stock: percentProducts.dextrose.name,
    stockPercent: 70,
    leastFinal: 5,
    mostFinal: 20,
  },
  formaldehyde: {
    stock: percentProducts.formaldehyde.name,
    stockPercent: 37,
    leastFinal: 3,
    mostFinal: 10,
  },
} as const;
