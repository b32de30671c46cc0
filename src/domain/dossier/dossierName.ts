export const dossierNames = ['voorbeeld', 'eigen'] as const;
/** The dossiers on this machine: the example, and the user's own. */
export type DossierName = (typeof dossierNames)[number];
