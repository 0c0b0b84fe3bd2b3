/** Reads an amount of money in US dollars: `$1,250.50`, `12.50`, `5 dollars`, `$0.40/tablet`. End zeros are usual here. */
import { eachRuleOnce } from './notation';
import { readDecimal, readNumber } from './read-number';
import { readUnit, type TypedUnit } from './read-unit';
import type { Reading, Unreadable } from './reading';
import { whyNotOneNumber } from './refusal';
import type { TypedNumber } from './typed-number';

/** The amount that a clean text writes, or why it is none. Without a sign or word for dollars, dollars are meant. */
export function readMoney(text: string, expectedUnit?: string): Reading | Unreadable {
  const [, sign = '', mark = '', written = ''] = /^(-? ?)((?:US ?)?\$ ?|USD ?)?(.*)$/i.exec(text) ?? [];
  const amount = readAmount(written);
  if (amount === undefined) return { unreadable: whyNoMoney(text, expectedUnit) };
  if ('unreadable' in amount) return amount;
  const isBareRate = amount.rest === '' && mark === '' && rateOf(expectedUnit) !== '';
  const unit = readMoneyUnit(amount.rest, mark !== '');
  if (unit === undefined) return { unreadable: whyNoMoney(text, expectedUnit) };
  const value = amount.value.div(unit.per);
  return {
    value: sign.startsWith('-') ? value.neg() : value,
    unit: isBareRate ? undefined : unit.unit,
    place: amount.place?.div(unit.per),
    notation: eachRuleOnce([...amount.notation.filter((rule) => rule !== 'trailing-zero'), ...unit.notation]),
  };
}

/** The number of an amount: a decimal one, since `8/100 tablets` is a price and no fraction. */
function readAmount(written: string): TypedNumber | Unreadable | undefined {
  if (!/^[\d.]/.test(written)) return undefined;
  const number = readNumber(written);
  const amount = number && 'place' in number && number.place === undefined ? readDecimal(written) : number;
  if (amount === undefined || 'unreadable' in amount) return amount;
  if (/^[:Mm¼-¾⅐-⅞]/.test(amount.rest)) return undefined;
  const refusal = amount.rest === '' ? undefined : whyNotOneNumber(written, amount);
  return refusal === undefined ? amount : { unreadable: refusal };
}

/** True when the unit that is asked for counts dollars, `$/g` among them. */
export function isMoneyAsked(expectedUnit: string | undefined): boolean {
  return /^(?:\$|USD)(?:$|\/)/.test(expectedUnit ?? '');
}

/** The unit after an amount: nothing, a word for dollars, or what the amount is paid for; `undefined` for others. */
function readMoneyUnit(rest: string, isMarked: boolean): TypedUnit | undefined {
  const isPlain = rest === '' || /^(?:\/|per |each |an? )/i.test(rest);
  const isRepeated = isMarked && /^(?:USD|US|dollars?)$/i.test(rest);
  const typed = readUnit(isRepeated ? 'USD' : isMarked || isPlain ? `USD ${rest}`.trim() : rest);
  return 'unreadable' in typed || typed.unit.get('USD') !== 1 ? undefined : typed;
}

function whyNoMoney(text: string, expectedUnit: string | undefined): string {
  if (/cents?\b|¢/i.test(text)) return 'Write cents as part of a dollar: $0.50.';
  if (/\$ ?-/.test(text)) return 'Write the minus before the dollar sign: -$3.00.';
  return `Write an amount in dollars, such as $12.50${rateOf(expectedUnit)}.`;
}

/** What an amount is asked for: `/g` of `$/g`, nothing where dollars alone are asked for. */
function rateOf(expectedUnit: string | undefined): string {
  return isMoneyAsked(expectedUnit) ? (expectedUnit ?? '').replace(/^(?:\$|USD)/, '') : '';
}
