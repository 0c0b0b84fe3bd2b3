/** The shelves of the catalogue, in the order in which a newcomer meets them, with their printed names. */
export const areas = {
  fundamentals: 'Fundamentals',
  conversions: 'Conversions',
  dosage: 'Dosage',
  'iv-flow': 'IV flow',
  'iv-titration': 'IV titration',
  reconstitution: 'Reconstitution',
  insulin: 'Insulin',
  concentration: 'Concentration',
  dilution: 'Dilution',
  alligation: 'Alligation',
  compounding: 'Compounding',
  measurement: 'Measurement',
  dispensing: 'Dispensing',
  business: 'Business',
  identifiers: 'Codes and identifiers',
  'sterile-compounding': 'Sterile compounding',
  electrolytes: 'Electrolytes',
  'parenteral-nutrition': 'Parenteral nutrition',
  oncology: 'Oncology',
  clinical: 'Clinical',
  pharmacokinetics: 'Pharmacokinetics',
  molarity: 'Molarity',
  isotonicity: 'Isotonicity',
  buffers: 'Buffers',
  nuclear: 'Nuclear pharmacy',
} as const;

export type Area = keyof typeof areas;

/** The area of a skill's id, `iv-flow` of `iv-flow.pump-rate`. */
export function areaOf(skillId: string): string {
  return skillId.slice(0, skillId.indexOf('.'));
}

/** The printed name of an area. */
export function areaCalled(area: string): string {
  return Object.entries(areas).find(([known]) => known === area)?.[1] ?? area;
}
