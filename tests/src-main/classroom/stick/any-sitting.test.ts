// Whatever a student does in a sitting, and whatever the plan: her results come out on the teacher's computer as they were.
import type { Plan } from '@shared/contract/plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openProgram, type Program } from '../kit/open-class';
import { begin, saveClass, stickPlan, take } from './kit/stick-class';

const skills = [
  'iv-flow.gravity-drip-rate',
  'dosage.oral-liquid-volume',
  'dosage.mg-per-kg-day-divided',
  'conversions.lb-to-kg',
];

const plans: readonly Partial<Plan>[] = [
  {},
  { attempts: 3 },
  { order: 'ladder' },
  { order: 'ladder', length: { minutes: 10 } },
  { order: 'blocked', feedback: 'end' },
  { feedback: 'end', goesBack: true },
  { entry: 'steps' },
  { items: 'mixed' },
  { items: 'hunt', dangerCosts: true },
  { length: { minutes: 3 }, time: { perItemSeconds: 30 } },
];

const deeds = ['right', 'wrong', 'unread', 'hint', 'step', 'skip', 'on', 'pause', 'flag', 'back'] as const;

/** Does one thing; what is not allowed now is refused by the sitting and changes nothing. */
async function does({ calls, sittingId, right }: Awaited<ReturnType<typeof begin>>, deed: (typeof deeds)[number]) {
  const view = await calls.openSitting({ sittingId });
  const { item, ahead } = view;
  if (!item) return;
  const { number, problem, form } = item;
  const of = { sittingId, number };
  const [step] = problem.steps;
  const typed = { right: right(number), wrong: '0.001 mg', unread: 'x..y' };
  switch (deed) {
    case 'right':
    case 'wrong':
    case 'unread':
      return calls.answerItem({ ...of, response: form.kind === 'typed' ? typed[deed] : optionOf(form, deed) });
    case 'hint':
      return calls.takeItemHint(of);
    case 'step':
      return calls.answerItemStep({ ...of, step: step?.name ?? '', response: `2 ${step?.unit ?? ''}` });
    case 'skip':
      return calls.skipItem(of);
    case 'on':
      return ahead && calls.goToItem({ sittingId, number: ahead.number });
    case 'pause':
      await calls.pauseSitting({ sittingId });
      return calls.resumeSitting({ sittingId });
    case 'flag':
      return calls.flagItem({ ...of, isFlagged: !view.items[number - 1]?.isFlagged });
    case 'back':
      return calls.goToItem({ sittingId, number: 1 });
    default:
      return deed satisfies never;
  }
}

function optionOf(form: { readonly kind: string }, deed: string): string {
  if (form.kind === 'hunt') return deed === 'right' ? 'right' : 'off';
  return deed === 'right' ? 'A' : 'B';
}

async function standsAlike(
  teacher: Program,
  student: Program,
  changes: Partial<Plan>,
  done: readonly (typeof deeds)[number][],
  name: string,
) {
  const plan = { ...stickPlan, length: { items: 5 }, draws: { skills }, ...changes };
  const { sessionId, planText } = await saveClass({ plan }, teacher);
  const sitter = await begin(planText, name, student);
  for (const deed of done) await does(sitter, deed).catch(() => undefined);
  await sitter.calls.handIn({ sittingId: sitter.sittingId }).catch(() => undefined);
  expect(await take(teacher, await sitter.saved())).toMatchObject([{ is: 'taken', says: name }]);
  const report = await sitter.calls.sittingReport({ sittingId: sitter.sittingId });
  const [seat] = (await teacher.calls.classSummary({ sessionId })).rounds[0]?.seats ?? [];
  expect([seat?.points, seat?.of]).toEqual([report.points.earned, report.points.of]);
}

test('each plan, with twenty things done at random in it', async () => {
  const [teacher, student] = [openProgram(), openProgram()];
  let runs = 0;
  const done = fc.array(fc.constantFrom(...deeds), { minLength: 1, maxLength: 20, size: 'max' });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...plans), done, (plan, some) =>
      standsAlike(teacher, student, plan, some, `Ada ${++runs}`),
    ),
    { numRuns: 120, seed: 65 },
  );
  expect([...teacher.reports, ...student.reports]).toEqual([]);
});
