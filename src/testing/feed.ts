/** A motion as the open data of the Kamer have it. */
export function feedMotion(Nummer: string, Onderwerp: string, more: object = {}): object {
  return {
    Id: `id-${Nummer}`,
    Nummer,
    Soort: 'Motie',
    Titel: 'Nationale Veiligheid',
    Onderwerp,
    GestartOp: '2023-07-06T00:00:00+02:00',
    Vergaderjaar: '2022-2023',
    Afgedaan: true,
    Kabinetsappreciatie: 'Oordeel Kamer',
    ...more,
  };
}

/** A letter of the government as the open data have it. */
export function feedLetter(Nummer: string, Onderwerp: string, more: object = {}): object {
  return {
    Id: `id-${Nummer}`,
    Nummer,
    Soort: 'Brief regering',
    Titel: 'Nationale Veiligheid',
    Onderwerp,
    GestartOp: '2024-02-21T00:00:00+01:00',
    Vergaderjaar: '2023-2024',
    Afgedaan: true,
    ...more,
  };
}

/** A motion, the letter that names its number, the letter that postpones, and some others. */
export const feedSample: readonly object[] = [
  feedMotion(
    '2022Z21953',
    'Motie van het lid Bontenbal c.s. over een adviesaanvraag aan de WRR over nieuwe digitale technologie',
    {
      Titel: 'Begroting Binnenlandse Zaken',
      GestartOp: '2022-11-14T00:00:00+01:00',
      Volgnummer: 72,
      Kamerstukdossier: [{ Nummer: 36200, Toevoeging: 'VII' }],
      Besluit: [
        {
          BesluitSoort: 'Stemmen - aangenomen',
          Agendapunt: { Activiteit: { Datum: '2022-11-22T00:00:00+01:00' } },
        },
      ],
    },
  ),
  {
    kst: 'kst-36200-VII-72',
    zaak: '2022Z21953',
    text: 'De Kamer,\nverzoekt de regering de WRR om advies te vragen,\nen gaat over tot de orde van de dag.',
  },
  feedLetter(
    '2023Z03199',
    'Reactie op de motie van het lid Bontenbal c.s. over een adviesaanvraag aan de WRR over nieuwe digitale technologie (Kamerstuk 36200-VII-72)',
    { GestartOp: '2023-02-22T00:00:00+01:00' },
  ),
  feedMotion(
    '2023Z13357',
    'Motie van het lid Gündogan c.s. over onderzoeken welke aspecten van sociale media bijdragen aan risico’s voor de democratie',
  ),
  feedLetter(
    '2024Z02819',
    'Uitstel uitvoering motie van het lid Gündogan c.s. over sociale media en democratie tot eind juni 2024',
  ),
];
