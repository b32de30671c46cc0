const motion = {
  Id: 'motie-1',
  Nummer: '2022Z21953',
  Soort: 'Motie',
  Titel: 'Begroting Binnenlandse Zaken',
  Onderwerp: 'Motie van het lid Bontenbal c.s. over een adviesaanvraag aan de WRR over technologie',
  GestartOp: '2022-11-14T00:00:00+01:00',
};
const letters = Array.from({ length: 5000 }, (_, at) => ({
  Id: `brief-${at}`,
  Nummer: `2023Z${String(at).padStart(5, '0')}`,
  Soort: 'Brief regering',
  Titel: 'Technologie',
  Onderwerp: `Reactie op de motie van het lid Bontenbal c.s. over de WRR, deel ${at} over technologie en adviesaanvraag ${at}`,
  GestartOp: '2023-02-22T00:00:00+01:00',
}));

/** A motion and so many letters that comparing them takes some seconds on any machine, as a file of the open data. */
export const manyLetters = {
  name: 'proef.jsonl',
  content: [motion, ...letters].map((record) => JSON.stringify(record)).join('\n'),
};
