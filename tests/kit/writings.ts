// The reasonable ways in which a student may type one quantity.
import type { Exact } from '@shared/quantity/exact';
import { unitOf } from '@shared/quantity/unit';
import { numberText, writeNumber } from '@shared/quantity/write-number';
import { speakUnit, writeUnit } from '@shared/quantity/write-quantity';

const unitWritings: Readonly<Record<string, readonly string[]>> = {
  'mL/h': ['mL/h', 'ml/hr', 'mL/hr', 'mL per hour', 'milliliters per hour', 'ML/H', 'cc/hr'],
  'gtt/min': ['gtt/min', 'gtts/min', 'drops/min', 'drops per minute', 'GTT/MIN'],
  min: ['min', 'mins', 'minutes', 'min.'],
  mL: ['mL', 'ml', 'ML', 'cc', 'milliliters', 'mls', 'mL.'],
  kg: ['kg', 'KG', 'kgs', 'kilograms'],
  'mg/mL': ['mg/mL', 'mg/ml', 'mg per mL', 'milligrams per milliliter', 'mg / mL'],
  g: ['g', 'gm', 'grams', 'g.'],
  mg: ['mg', 'MG', 'mgs', 'milligrams', 'mg.'],
};

/** Every writing of a value in a unit: those listed for the unit, else the unit as declared, as printed and as spoken. */
export function writingsOf(value: Exact, unit: string): string[] {
  const plain = numberText(value);
  if (unit.startsWith('USD')) return moneyOf(value, unit.slice('USD'.length));
  const known = unitOf(unit);
  const units = unitWritings[unit] ?? [unit, writeUnit(known, value), speakUnit(known, value), speakUnit(known)];
  return [
    ...units.map((written) => `${plain} ${written}`),
    ...numbersOf(value).map((number) => `${number} ${unit}`),
    `${plain}${unit}`,
    `  ${plain}  ${unit}  `,
  ];
}

/** An amount of money, with what it is paid for: with the sign and the word, with a comma, and to the cent. */
function moneyOf(value: Exact, per: string): string[] {
  const plain = numberText(value);
  const cents = /\.\d$/.test(plain) ? `${plain}0` : plain;
  return [
    `$${plain}${per}`,
    `$${writeNumber(value)}${per}`,
    `$${cents}${per}`,
    `${plain} USD${per}`,
    `  ${plain} dollars${per}  `,
  ];
}

/** One value with and without commas, as a fraction, with a plus, with a zero too many or one too few. */
function numbersOf(value: Exact): string[] {
  const plain = numberText(value);
  const padded = plain.includes('.') ? `${plain}0` : `${plain}.0`;
  const bare = plain.startsWith('0.') ? plain.slice(1) : plain;
  const signed = plain.startsWith('-') ? [] : [`+${plain}`];
  const mixed = value.toFraction(true);
  // `1 125/250` could also be 1,125 over 250, and is asked again
  const isClear = !/ \d{3,}\//.test(mixed);
  return [writeNumber(value), ...(isClear ? [mixed] : []), value.toFraction(), padded, bare, ...signed];
}
