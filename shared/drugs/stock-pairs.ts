/**
 * Products that stand on the shelf in two strengths, in percent, with the strongest mixture and the largest batch that are
 * made of them, and the least and the most of the strengths that are asked for. Dextrose and sodium chloride as in US labeling of the injections, the others as in textbooks of
 * pharmaceutical calculations, chapter on alligation; entered 2026-11.
 */
export const stockPairs = [
  { item: 'Alcohol', high: 95, low: 50, mostTarget: 85, mostTotal: 2000, least: 60, most: 80 },
  { item: 'Alcohol', high: 95, low: 10, mostTarget: 80, mostTotal: 2000, least: 12, most: 80 },
  { item: 'Alcohol', high: 70, low: 20, mostTarget: 60, mostTotal: 2000, least: 25, most: 50 },
  { item: 'Alcohol', high: 70, low: 30, mostTarget: 60, mostTotal: 2000, least: 40, most: 45 },
  { item: 'Dextrose', high: 50, low: 5, mostTarget: 25, mostTotal: 1000, least: 6, most: 25 },
  { item: 'Dextrose', high: 50, low: 10, mostTarget: 30, mostTotal: 1000, least: 12, most: 25 },
  { item: 'Dextrose', high: 70, low: 5, mostTarget: 35, mostTotal: 1000, least: 6, most: 35 },
  { item: 'Dextrose', high: 70, low: 10, mostTarget: 35, mostTotal: 1000, least: 12, most: 35 },
  { item: 'Dextrose', high: 20, low: 5, mostTarget: 15, mostTotal: 1000, least: 6, most: 15 },
  { item: 'Dextrose', high: 10, low: 5, mostTarget: 8, mostTotal: 1000, least: 6, most: 8 },
  { item: 'Sodium chloride', high: 23.4, low: 0.9, mostTarget: 3, mostTotal: 500, least: 1.5, most: 3 },
  { item: 'Sodium chloride', high: 3, low: 0.9, mostTarget: 2.5, mostTotal: 500, least: 1.5, most: 2.5 },
  { item: 'Sodium chloride', high: 3, low: 0.45, mostTarget: 2.5, mostTotal: 500, least: 0.6, most: 2.5 },
  { item: 'Povidone-iodine', high: 10, low: 2, mostTarget: 7.5, mostTotal: 2000, least: 2.5, most: 7.5 },
  { item: 'Acetic acid', high: 5, low: 0.25, mostTarget: 2.5, mostTotal: 2000, least: 0.5, most: 2.5 },
  { item: 'Isopropyl alcohol', high: 91, low: 50, mostTarget: 75, mostTotal: 2000, least: 60, most: 75 },
  { item: 'Hydrogen peroxide', high: 30, low: 3, mostTarget: 10, mostTotal: 2000, least: 4, most: 10 },
] as const;

/** Strengths in percent that are asked for between two stocks. */
export const strengthsBetween = [
  0.5, 0.6, 0.75, 0.8, 1, 1.5, 1.8, 2, 2.5, 3, 3.5, 4, 5, 6, 7, 7.5, 8, 10, 12, 12.5, 15, 17.5, 20, 25, 30, 35, 40, 45,
  50, 60, 65, 70, 75, 80,
] as const;
