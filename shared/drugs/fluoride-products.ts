/** Dental products labeled in percent of sodium fluoride. */
import { labeled, type ProductFacts } from './product-facts';

export const fluorideProducts = {
  dailyRinse: { name: 'daily mouth rinse', facts: [labeled('0.02%, 0.044% and 0.05% sodium fluoride')] },
  weeklyRinse: { name: 'weekly mouth rinse', facts: [labeled('0.2% sodium fluoride')] },
  toothpaste: { name: 'toothpaste', facts: [labeled('0.22% to 0.243% sodium fluoride')] },
  prescriptionPaste: {
    name: 'prescription toothpaste',
    facts: [labeled('1.1% sodium fluoride, printed as 5,000 ppm')],
  },
  gel: { name: 'fluoride gel', facts: [labeled('0.5%, 1.1% and 2% sodium fluoride')] },
  varnish: { name: 'fluoride varnish', facts: [labeled('5% sodium fluoride')] },
} as const satisfies Record<string, ProductFacts>;
