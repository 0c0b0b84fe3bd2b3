/** What is known of a product: its printed name and the facts that problems draw on, each with its source and date. */

export interface ProductFacts {
  /** As printed: generic name, tall-man letters where ISMP lists them. */
  readonly name: string;
  readonly facts: readonly ProductFact[];
}

export interface ProductFact {
  readonly says: string;
  readonly source: string;
  /** When the fact was entered, as year and month. A pharmacist confirms it on the review sheet. */
  readonly entered: string;
}

/** A fact of the products' own US labeling. */
export function labeled(says: string): ProductFact {
  return {
    says,
    source: 'US prescribing information or Drug Facts label, "How Supplied" and "Dosage" sections',
    entered: '2026-11',
  };
}

/** A fact that textbooks of pharmaceutical calculations print. */
export function taught(says: string): ProductFact {
  return { says, source: 'pharmaceutical calculations textbooks, chapter on altering strength', entered: '2026-11' };
}
