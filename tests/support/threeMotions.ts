const file = {
  bzk: 'Vaststelling van de begrotingsstaten van het Ministerie van Binnenlandse Zaken en Koninkrijksrelaties (VII) voor het jaar 2023',
  safety: 'Nationale Veiligheid',
  ict: 'Informatie- en communicatietechnologie (ICT)',
};

function motion(Nummer: string, Onderwerp: string, Titel: string, day: string, Volgnummer: number) {
  const GestartOp = `${day}T00:00:00+01:00`;
  return { Id: `id-${Nummer}`, Nummer, Soort: 'Motie', Titel, Onderwerp, GestartOp, Volgnummer };
}

/** As in the open data that were kept of letters, without a Soort. */
function letter(Nummer: string, Onderwerp: string, Titel: string, day: string, Volgnummer: number) {
  const GestartOp = `${day}T00:00:00+01:00`;
  return { Id: `id-${Nummer}`, Nummer, Titel, Onderwerp, GestartOp, Volgnummer };
}

const study =
  'aanbieding literatuuronderzoek sociale media en democratie met speciale aandacht voor anonimiteit';

/** Three motions and the letters of the government that came of them, with the facts that the open data give, among others. */
export const threeMotions: readonly object[] = [
  motion(
    '2022Z21953',
    'Motie van het lid Bontenbal c.s. over een adviesaanvraag uitwerken voor de WRR over de sociaal-maatschappelijke impact van nieuwe digitale technologieën',
    file.bzk,
    '2022-11-14',
    72,
  ),
  motion(
    '2023Z13357',
    'Motie van het lid Gündogan c.s. over onderzoeken welke aspecten van sociale media bijdragen aan risico’s voor de democratie',
    file.safety,
    '2023-07-06',
    192,
  ),
  motion(
    '2024Z10238',
    "Motie van het lid Kathmann over scenario's uitwerken voor hoe het Rijk kan sturen op efficiëntiegroei en vraagreductie om verduurzaming in het digitale domein te realiseren",
    file.ict,
    '2024-06-11',
    1187,
  ),
  {
    ...motion('2022Z21954', 'Motie van het lid Krol over iets anders', file.bzk, '2022-11-14', 73),
    Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
  },
  {
    ...motion('2022Z21955', 'Motie van het lid Krol over nog iets', file.bzk, '2022-11-14', 74),
    Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
  },
  letter(
    '2023Z03199',
    'Reactie op de motie van het lid Bontenbal c.s. over een adviesaanvraag uitwerken voor de WRR over de sociaal-maatschappelijke impact van nieuwe digitale technologieën (Kamerstuk 36200-VII-72)',
    file.ict,
    '2023-02-22',
    979,
  ),
  letter('2024Z02819', `Uitstel ${study}`, file.safety, '2024-02-21', 206),
  letter('2024Z12421', `Uitstel ${study}`, file.safety, '2024-08-16', 234),
  letter(
    '2024Z16365',
    'Literatuurscan sociale media en democratie met speciale aandacht voor anonimiteit',
    file.safety,
    '2024-10-18',
    243,
  ),
  letter('2024Z10691', 'Actieplan Duurzame Digitalisering', file.ict, '2024-06-17', 1196),
  letter('2025Z05246', 'Update duurzame digitalisering', file.ict, '2025-03-20', 1327),
  ...Array.from({ length: 3000 }, (_, at) =>
    motion(
      `2021Z${String(at).padStart(5, '0')}`,
      `Motie van het lid Test over dijk ${at} en het onderhoud ervan`,
      'Water',
      '2021-03-01',
      at + 1,
    ),
  ),
];
