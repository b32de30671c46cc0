/** One page of each sort, by its address, with the title that stands there in the example dossier. */
export const listRoutes = [
  { path: '/overzicht', title: 'Overzicht' },
  { path: '/tijdlijn', title: 'Tijdlijn' },
  { path: '/wijzigingen', title: 'Wijzigingen' },
  { path: '/week', title: /^Week \d+: / },
  { path: '/overdracht', title: /^Overdracht/ },
  { path: '/ambities', title: 'Ambities' },
  { path: '/moties', title: 'Moties' },
  { path: '/onderzoeken', title: 'Onderzoeken' },
  { path: '/aanbevelingen', title: 'Aanbevelingen' },
  { path: '/toezeggingen', title: 'Toezeggingen' },
  { path: '/documenten', title: 'Documenten' },
  { path: '/archief', title: 'Archief' },
  { path: '/rapport', title: 'Rapport' },
  { path: '/instellingen', title: 'Instellingen' },
  { path: '/instellingen/samenvoegen', title: 'Samenwerken met een collega' },
] as const;

export const itemRoutes = [
  {
    path: '/ambities/ambitie-1-digitale-afhankelijkheid',
    title: 'Afbouwen van digitale afhankelijkheid',
  },
  {
    path: '/moties/motie-bontenbal',
    title: 'Motie-Bontenbal c.s.: advies van de WRR over digitale technologie',
  },
  {
    path: '/onderzoeken/literatuuronderzoek-sociale-media',
    title: 'Literatuuronderzoek sociale media en democratie',
  },
  {
    path: '/aanbevelingen/rathenau-1-1-doelstellingen',
    title: 'Heldere doelen voor minder digitale afhankelijkheid',
  },
  {
    path: '/toezeggingen/toezegging-onderzoeken-volgen',
    title: 'Onderzoeken volgen en nieuwe vragen wegen',
  },
  {
    path: '/documenten/nota-literatuuronderzoek-2024',
    title: 'Beslisnota: appreciatie literatuuronderzoek sociale media',
  },
] as const;

/** The sheets to take along. */
export const sheetRoutes = [
  {
    path: '/rapport/motiekaart?motie=motie-gundogan',
    title: 'Motie-Gündogan c.s.: sociale media en risico’s voor de democratie',
  },
  { path: '/rapport/debatpakket?soort=instituut&keuze=WRR', title: 'Debatpakket: WRR' },
  { path: '/rapport/voortgang?van=2024-07-01&tot=2024-12-31', title: 'Voortgangsoverzicht' },
  { path: '/rapport/dossier', title: 'Rapport: Voorbeelddossier' },
] as const;

/** Addresses where nothing is: of no page, and of no item. */
export const emptyRoutes = [
  { path: '/bestaat-niet', title: 'Deze pagina is er niet' },
  { path: '/moties/bestaat-niet', title: 'Motie niet gevonden' },
  { path: '/rapport/motiekaart?motie=bestaat-niet', title: 'Motiekaart' },
  { path: '/archief/2021Z99999', title: 'Niet in het archief' },
  { path: '/ambities/bestaat-niet', title: 'Ambitie niet gevonden' },
] as const;

export const allRoutes = [...listRoutes, ...itemRoutes, ...sheetRoutes, ...emptyRoutes];
