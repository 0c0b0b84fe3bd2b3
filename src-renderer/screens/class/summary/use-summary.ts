/** The summary of a class, asked for once. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import { useEffect, useState } from 'react';
import { scruple } from '../../../scruple';
import type { Attempt } from '../use-fault';

export function useSummary(sessionId: string, attempt: Attempt): ClassSummary | undefined {
  const [summary, setSummary] = useState<ClassSummary>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for each class once
  useEffect(() => {
    attempt(async () => setSummary(await scruple.classSummary({ sessionId })));
  }, [sessionId]);
  return summary;
}
