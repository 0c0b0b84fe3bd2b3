// Everything a screen is told in a sitting, recorded and searched: before an item is locked nothing tells its answer, and
// what surrounds it is the same whatever was drawn and whatever was answered.
import type { Plan } from '@shared/contract/plan';
import type { SittingView } from '@shared/contract/sitting';
import { keyOf } from '@shared/engine/answer-key';
import { readResponse } from '@shared/quantity/read-response';
import { writeQuantity } from '@shared/quantity/write-quantity';
import { allSkills } from '@shared/skills/all-skills';
import { describe, expect, test } from 'vitest';
import { numberSkills } from '../../../kit/number-skills';
import { plainPlan } from '../../../kit/plain-plan';
import { sampleSkills } from '../../../kit/sample-skills';
import { fakeClock } from '../../kit/fake-clock';
import { leaksIn } from '../../kit/leaks';
import { openPractice, type Practice } from '../../kit/practice';
import { knownIn, type Sitter, sit } from '../../kit/sit';
import { countersOf, frameOf, recorded, viewsIn, wordsOf } from '../../kit/traffic';
import { FaultReply } from '../../kit/typed-calls';

/** No kind of answer is written so. */
const unread = ['<>', 'a\u202eb'];
const kinds = ['number', 'money', 'time', 'date', 'code'] as const;
/** What the reader says of those, which knows no problem. */
const readerSays = kinds
  .flatMap((kind) => unread.map((response) => JSON.stringify(readResponse(response, kind))))
  .join(' ');
const plans: readonly Partial<Plan>[] = [
  { attempts: 3 },
  { entry: 'steps' },
  { feedback: 'end' },
  { feedback: 'end', goesBack: true, time: { inAllSeconds: 600 } },
];

/** A refusal is an answer too, and recorded like any other. */
async function told(asked: Promise<unknown>): Promise<void> {
  await asked.catch((fault) => expect(fault).toBeInstanceOf(FaultReply));
}

/** Does with the first item of a new sitting what does not lock it, and gives all that was said. */
async function pester({ dispatch, store }: Practice, changes: Partial<Plan>, skillId: string, seed: string) {
  const { calls, replies } = recorded(dispatch);
  const plan = { ...plainPlan, ...changes, draws: { skills: [skillId] }, numbers: { seed } };
  const first = await calls.startSitting({ plan });
  const known = knownIn(store, first.id)(1);
  const ask = { sittingId: first.id, number: 1 };
  await calls.keepItemDraft({ ...ask, draft: '' });
  for (const response of unread) {
    if (changes.entry !== 'steps') await told(calls.answerItem({ ...ask, response }));
    for (const { name } of first.item?.problem.steps ?? [])
      await told(calls.answerItemStep({ ...ask, step: name, response }));
  }
  if (changes.attempts === 3) await told(calls.answerItem({ ...ask, response: `987654321.5 ${known.unit}` }));
  await calls.openSitting({ sittingId: first.id });
  return { known, replies, first };
}

const withSteps = allSkills.filter(({ answer }) => answer.kind !== 'choice').map(({ id }) => id);

// every skill with steps where each step is told, which tells most; the other plans with a sample of skills
describe.each(plans)('before an item of a plan with %j is locked', (changes) => {
  test.each(changes.entry === 'steps' ? withSteps : sampleSkills)(
    'nothing that a screen is told of %s holds what it must find',
    async (id) => {
      const practice = openPractice();
      for (const seed of ['traffic.a', 'traffic.b']) {
        const { known, replies } = await pester(practice, changes, id, seed);
        const items = viewsIn(replies).flatMap(({ item, ahead }) => [item, ahead].flatMap((one) => one ?? []));
        expect(items.length).toBeGreaterThanOrEqual(unread.length);
        expect(items.every(({ isLocked, number }) => !isLocked && number === 1)).toBe(true);
        expect(items.flatMap((item) => leaksIn(wordsOf(item), known.problem, readerSays))).toEqual([]);
        expect(replies.join(' ')).not.toContain(seed);
      }
    },
  );

  test('what surrounds it is the same whatever was drawn', async () => {
    const told = async (seed: string) => {
      const { replies } = await pester(openPractice({ clock: fakeClock() }), changes, 'iv-flow.pump-rate', seed);
      return viewsIn(replies).map((view) => [frameOf(view), view.item && countersOf(view.item)]);
    };
    expect(await told('traffic.a')).toEqual(await told('traffic.b'));
  });
});

/** The views of a sitting in which every item gets one response. */
async function answered(changes: Partial<Plan>, respond: (sitter: Sitter, number: number) => string) {
  const sitter = await sit({ feedback: 'end', length: { items: 4 }, ...changes });
  const views: SittingView[] = [];
  for (let number = 1; number <= 4; number++) {
    const ask = { sittingId: sitter.sittingId, number };
    if (changes.goesBack) views.push(await sitter.calls.goToItem(ask));
    if (number < 4 || changes.goesBack)
      views.push(await sitter.calls.answerItem({ ...ask, response: respond(sitter, number) }));
  }
  return views.map((view) => JSON.stringify({ ...view, id: '', item: { ...view.item, draft: '' } }));
}

describe.each([false, true])('until the end (going back: %s)', (goesBack) => {
  test('a right and a wrong answer that is typed are told the same', async () => {
    const right = await answered({ goesBack }, ({ known }, number) => known(number).response);
    const wrong = await answered(
      { goesBack },
      ({ known }, number) => `${known(number).answer * 10} ${known(number).unit}`,
    );
    expect(right).toEqual(wrong);
  });

  test.each(['B', 'C', 'D'])('option A and option %s are told the same', async (option) => {
    const changes = { goesBack, items: 'options' } as const;
    expect(await answered(changes, () => 'A')).toEqual(await answered(changes, () => option));
  });

  test('both answers of a hunt are told the same', async () => {
    const changes = { goesBack, items: 'hunt' } as const;
    expect(await answered(changes, () => 'right')).toEqual(await answered(changes, () => 'off'));
  });
});

test('an option is its letter and its words and nothing else, and each letter is right now and then', async () => {
  const skills = numberSkills.map(({ id }) => id);
  const plan = { items: 'options', length: { items: 30 }, feedback: 'end', goesBack: true, draws: { skills } } as const;
  const sitter = await sit(plan);
  const right = new Set<string>();
  for (let number = 1; number <= 30; number++) {
    const { item } = await sitter.calls.goToItem({ sittingId: sitter.sittingId, number });
    if (item?.form.kind !== 'options') throw new Error(`item ${number} has no options`);
    expect(item.form.options.map((option) => Object.keys(option))).toEqual([1, 2, 3, 4].map(() => ['id', 'text']));
    expect(item.form.options.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D']);
    const { answer, unit } = keyOf(sitter.known(number).problem);
    const printed = writeQuantity(answer, unit);
    right.add(item.form.options.find(({ text }) => text === printed)?.id ?? `no ${printed}`);
  }
  expect([...right].toSorted()).toEqual(['A', 'B', 'C', 'D']);
});

test('the search finds what is planted: the answer, and the name of a mistake', async () => {
  const { known, first } = await pester(openPractice(), {}, 'iv-flow.gravity-drip-rate', 'traffic.planted');
  const { problem, answer } = known;
  const { item } = first;
  if (!item) throw new Error('there is no item');
  const verdict = { verdict: 'wrong', danger: false, headline: 'No.', says: `It is ${answer}.` } as const;
  expect(leaksIn(wordsOf({ ...item, verdict }), problem)).not.toEqual([]);
  const [mistake] = Object.values(problem.skill.mistakes);
  expect(leaksIn(wordsOf({ ...item, verdict: { ...verdict, says: mistake?.called ?? '' } }), problem)).not.toEqual([]);
});
