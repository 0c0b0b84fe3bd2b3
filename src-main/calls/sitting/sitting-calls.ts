/** Calls about a sitting as a whole: start, open, pause, hand in, and the list of them. */
import type { Asks, Scruple } from '@shared/contract/calls';
import type { Plan } from '@shared/contract/plan';
import { Refusal } from '../../refusal';
import type { Services } from '../services';
import type { ItemDesk } from './answer-item';
import { noticeOn, skillsFor } from './choosables';
import { forClassCalls, openClassPlans } from './for-class/class-plan-calls';
import { itemCalls } from './item-calls';
import { openSittings } from './open-sittings';
import { planCalls } from './plan-calls';
import { planNamed } from './plans';
import { reportCalls } from './report-calls';
import { sittingView } from './sitting-view';
import { type Summaries, summariesOf } from './summaries';

type WholeCalls = Pick<
  Scruple,
  'listSittings' | 'startSitting' | 'openSitting' | 'pauseSitting' | 'resumeSitting' | 'handIn'
>;
type SittingCalls = WholeCalls &
  ReturnType<typeof itemCalls> &
  ReturnType<typeof planCalls> &
  ReturnType<typeof reportCalls> &
  ReturnType<typeof forClassCalls>;

export function sittingCalls(services: Services): SittingCalls {
  const summaries = summariesOf(services);
  const sittings = openSittings(services);
  const classPlans = openClassPlans();
  let today = { id: '', longest: 0 };
  const longestToday = (id: string) => {
    if (today.id !== id) today = { id, longest: summaries.longestToday(id) };
    return today.longest;
  };
  const desk: ItemDesk = { services, sittings, view: (live) => sittingView(live, longestToday(live.sat.id)) };
  return {
    ...planCalls(services, summaries, classPlans),
    ...wholeCalls(desk, summaries),
    ...itemCalls(desk),
    ...reportCalls(services, summaries),
    ...forClassCalls(desk, classPlans),
  };
}

function wholeCalls({ services, sittings, view }: ItemDesk, summaries: Summaries): WholeCalls {
  return {
    listSittings: async () => summaries.rows(),
    startSitting: async (ask) => view(sittings.begin(newSittingRow(services, planAsked(services, ask)))),
    openSitting: async ({ sittingId }) => view(sittings.now(sittingId)),
    pauseSitting: async ({ sittingId }) => view(sittings.take(sittingId, { is: 'pause' })),
    resumeSitting: async ({ sittingId }) => view(sittings.take(sittingId, { is: 'resume' })),
    handIn: async ({ sittingId }) => view(sittings.take(sittingId, { is: 'hand in' })),
  };
}

function planAsked(services: Services, ask: Asks<'startSitting'>): Plan {
  return 'plan' in ask ? ask.plan : planNamed(services, ask.planId);
}

function newSittingRow(services: Services, plan: Plan) {
  const skills = skillsFor(services, plan);
  const notice = noticeOn(plan, skills.length);
  if (skills.length === 0) throw new Refusal('refused', notice ?? '');
  return {
    id: services.newId(),
    plan,
    seed: plan.numbers === 'fresh' ? services.newSeed() : plan.numbers.seed,
    draws: { skills },
    startedAt: services.now(),
  };
}
