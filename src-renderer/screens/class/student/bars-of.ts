/** What the class typed as bars: the right one, the commonest wrong ones, and the rest as one. Nobody is named. */
import type { StudentView } from '@shared/contract/classroom/student-view';

export interface TypedBar {
  readonly key: string;
  readonly count: number;
  /** What this way comes to with the student's own numbers; absent where it comes to nothing that can be told. */
  readonly value: string | undefined;
  readonly called: string;
  readonly tone: 'right' | 'slip' | 'danger';
  readonly isMine: boolean;
}

/** As many wrong ways as stand beside the right one before the rest is put together. */
const mostWrong = 4;

/** In the order of their values, so that high and low stand where one looks for them; nothing before it is told. */
export function barsOf({
  ways,
  standing,
  sitting,
}: Pick<StudentView, 'ways' | 'standing' | 'sitting'>): readonly TypedBar[] {
  const { typed } = standing ?? {};
  if (!ways || !typed || typed.number !== ways.number) return [];
  const mineTyped = sitting?.item?.number === ways.number ? sitting.item.verdict?.yours?.number : undefined;
  const bars = typed.ways.map(({ key, called, danger, count }): TypedBar => {
    const isMine = key === ways.mine;
    const isRight = key === 'right';
    return {
      key,
      count,
      // what nothing explains may be another value for each
      value: ways.values[key] ?? (isMine && (count === 1 || !key.startsWith(':')) ? mineTyped : undefined),
      called: isRight ? 'right' : called,
      tone: isRight ? 'right' : danger ? 'danger' : 'slip',
      isMine,
    };
  });
  return withRestAsOne(bars).toSorted((a, b) => numberOf(a) - numberOf(b));
}

/** Her own way and the right one always stand alone; the wrong ones are the commonest first. */
function withRestAsOne(bars: readonly TypedBar[]): readonly TypedBar[] {
  const alone = bars.filter(({ tone, isMine }) => tone === 'right' || isMine);
  const others = bars.filter((bar) => !alone.includes(bar));
  const rest = others.slice(mostWrong);
  if (rest.length < 2) return bars;
  const count = rest.reduce((sum, bar) => sum + bar.count, 0);
  const one: TypedBar = { key: 'rest', count, value: undefined, called: 'other ways', tone: 'slip', isMine: false };
  return [...alone, ...others.slice(0, mostWrong), one];
}

/** What has no number stands last. */
function numberOf({ value }: TypedBar): number {
  const number = Number(value?.replaceAll(',', ''));
  return value === undefined || Number.isNaN(number) ? Infinity : number;
}
