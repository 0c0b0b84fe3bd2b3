/** A sitting and a report with plain values, to be varied by tests. */
import type { Report, ReportItem } from '@shared/contract/report';
import type { ItemView, SittingView } from '@shared/contract/sitting';
import { newPlan } from '../../../src-renderer/screens/drills/plan-draft';
import { dripProblem } from './drip-problem';

export const plainPlan = { ...newPlan, called: 'Ten of everything', help: true };

const { draws: _, numbers: __, ...rules } = plainPlan;
const { id: ___, stage: ____, draft: _____, ...problem } = dripProblem;

export const plainRules = rules;

export function itemOf(number: number, part: Partial<ItemView> = {}): ItemView {
  return {
    number,
    problem,
    level: 2,
    form: { kind: 'typed' },
    draft: '',
    stepDrafts: {},
    steps: [],
    triesLeft: 1,
    hints: [],
    hasNextHint: true,
    isLocked: false,
    ...part,
  };
}

/** Three items, the first one open. */
export function sittingOf(part: Partial<SittingView> = {}): SittingView {
  return {
    id: 'sitting-1',
    rules: { ...rules, length: { items: 3 } },
    state: 'running',
    remainingMs: 60_000,
    limitMs: 90_000,
    spentMs: 30_000,
    items: [
      { number: 1, mark: 'open', isFlagged: false },
      { number: 2, mark: 'to-come', isFlagged: false },
      { number: 3, mark: 'to-come', isFlagged: false },
    ],
    item: itemOf(1),
    ...part,
  };
}

export function reportItemOf(number: number, part: Partial<ReportItem> = {}): ReportItem {
  return {
    number,
    skillId: 'iv-flow.gravity-drip-rate',
    title: 'Gravity drip rate',
    area: 'iv-flow',
    level: 2,
    verdict: 'right',
    danger: false,
    isRight: true,
    withHelp: false,
    isFlagged: false,
    earned: 1,
    spentMs: 20_000,
    response: '9 gtt/min',
    right: '9 gtt/min',
    ...part,
  };
}

export function reportOf(part: Partial<Report> = {}): Report {
  const share = { right: 1, of: 2, share: 50, low: 9.5, high: 90.5 };
  return {
    id: 'sitting-1',
    called: 'Ten of everything',
    rules,
    state: 'handed-in',
    startedAt: '2026-03-14T12:00:00.000Z',
    spentMs: 60_000,
    points: { earned: 0.5, of: 2, share: 25 },
    hasPassed: false,
    share,
    skillCount: 1,
    items: [
      reportItemOf(1),
      reportItemOf(2, { verdict: 'tenfold', danger: true, isRight: false, earned: -0.5, spentMs: 40_000 }),
    ],
    bySkill: [{ skillId: 'iv-flow.gravity-drip-rate', title: 'Gravity drip rate', share, meanMs: 30_000 }],
    byArea: [{ area: 'iv-flow', called: 'IV flow', share }],
    bySteps: [],
    mistakes: [],
    next: [],
    badges: [],
    earlier: [],
    scoring: ['Right earns 1.'],
    ...part,
  };
}
