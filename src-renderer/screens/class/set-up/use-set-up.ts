/** What can be chosen on this computer, and what was chosen so far. */
import type { ClassChoices } from '@shared/contract/classroom/class-setup';
import type { PlanRow } from '@shared/contract/plan-list';
import { useEffect, useState } from 'react';
import { ScrupleFault, scruple } from '../../../scruple';
import type { Attempt } from '../use-fault';
import { newSetUp, type SetUpDraft, withRoster } from './set-up-draft';
import { planGroups } from './set-up-options';

export interface SetUp {
  readonly plans: readonly PlanRow[];
  readonly addresses: ClassChoices['addresses'];
  readonly isLoaded: boolean;
  readonly draft: SetUpDraft;
  readonly setDraft: (draft: SetUpDraft) => void;
  readonly readRoster: (file: File) => void;
}

export function useSetUp(teacher: string, attempt: Attempt): SetUp {
  const [loaded, setLoaded] = useState<{ readonly plans: readonly PlanRow[] } & ClassChoices>();
  const [draft, setDraft] = useState(() => newSetUp(teacher));
  const load = async () => {
    const [plans, { addresses }] = await Promise.all([scruple.listPlans({}), scruple.classChoices({})]);
    setLoaded({ plans, addresses });
    const first = planGroups(plans).flatMap(({ options }) => options)[0]?.value ?? '';
    setDraft((before) => ({ ...before, planId: first, address: addresses[0]?.address ?? '' }));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once
  useEffect(() => {
    attempt(load);
  }, []);
  return {
    plans: loaded?.plans ?? [],
    addresses: loaded?.addresses ?? [],
    isLoaded: loaded !== undefined,
    draft,
    setDraft,
    readRoster: (file) =>
      void attempt(async () => {
        const roster = await scruple.readRoster({ name: file.name, text: await textOf(file) });
        setDraft((before) => withRoster(before, roster));
      }),
  };
}

async function textOf(file: File): Promise<string> {
  try {
    return await file.text();
  } catch {
    const says = `${file.name} could not be read from the disk. Copy it elsewhere and try again.`;
    throw new ScrupleFault({ code: 'refused', says });
  }
}
