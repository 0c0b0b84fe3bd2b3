/** The summary of a class, asked for once, and again when results have come in. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import { useEffect, useState } from 'react';
import { scruple } from '../../../scruple';
import type { Attempt } from '../use-fault';

export function useSummary(sessionId: string, isSettled: boolean, attempt: Attempt): ClassSummary | undefined {
  const [summary, setSummary] = useState<ClassSummary>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for each class once it changes no more
  useEffect(() => {
    if (isSettled) attempt(async () => setSummary(await scruple.classSummary({ sessionId })));
  }, [sessionId, isSettled]);
  return summary;
}
