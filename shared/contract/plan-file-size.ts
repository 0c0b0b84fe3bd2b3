/** The most that a `.scruple` file may have, in bytes: 5 MB. */
export const longestPlanFile = 5_242_880;
