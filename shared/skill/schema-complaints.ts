/** What is wrong with the form of a declaration, in sentences: where, and what would be right. */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** One sentence for each issue; of several forms that a part may have, the one that it comes nearest to is judged. */
export function schemaComplaints(issues: readonly Issue[], within: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...within, ...issue.path];
    const nearest = issue.code === 'invalid_union' ? nearestForm(issue.errors) : undefined;
    return nearest ? schemaComplaints(nearest, path) : [`${path.join('.') || 'the declaration'}: ${issue.message}`];
  });
}

/** The form with the fewest issues that are not about the whole part; the first of several. */
function nearestForm(forms: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const misses = (form: readonly Issue[]) =>
    form.reduce((sum, { code }) => sum + (code === 'invalid_value' ? 2 : 1), 0);
  return forms.toSorted((a, b) => misses(a) - misses(b))[0];
}
