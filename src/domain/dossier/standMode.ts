/**
 * What "as of a day" goes by: `facts` by the days that facts bear, whenever they were entered; `entered` by what stood
 * in the dossier at the end of that day.
 */
export const standModes = ['facts', 'entered'] as const;
export type StandMode = (typeof standModes)[number];
