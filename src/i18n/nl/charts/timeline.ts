/** Dutch texts of the timeline itself; what its rows say is made by the caller. */
export const timelineTexts = {
  zoom: 'Schaal',
  zooms: {
    all: 'Alles',
    decade: 'Decennium',
    year: 'Jaar',
    quarter: 'Kwartaal',
    month: 'Maand',
  },
  zoomIn: 'Inzoomen',
  zoomOut: 'Uitzoomen',
  shown: 'stand',
  toToday: 'Naar vandaag',
  unknown: '?',
  noDates: 'Geen datum bekend',
  empty: 'Geen rijen om te tonen.',
  more: 'Hieronder staan nog rijen; schuif verder in het diagram.',
  keys: 'Pijl omhoog en omlaag: andere rij. Pijl links en rechts: de momenten van een rij. Enter: openen. Plus en min: in- en uitzoomen.',
  columns: {
    name: 'Naam',
    start: 'Start',
    promise: 'Eerste termijn',
    shifts: 'Uitstel',
    present: 'Huidige termijn',
    delivered: 'Opgeleverd',
    status: 'Tijdigheid',
  },
  headings: {
    start: 'Start',
    event: 'Gebeurtenis',
    promise: 'Eerste termijn',
    shift: 'Uitstel',
    overdue: 'Te laat',
    delivered: 'Opgeleverd',
  },
  nothing: '–',
  legend: {
    title: 'Legenda',
    solid: 'zekere duur',
    planned: 'nog te gaan',
    uncertain: 'begin of einde ergens binnen de haken',
    promise: 'eerste termijn',
    shift: 'uitstel naar een nieuwe termijn',
    delivered: 'opgeleverd',
    overdue: 'zeker te laat',
    unknown: 'onbekend',
    event: 'gebeurtenis',
  },
} as const;

const monthNames = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** "oktober", or "okt" when short; `month` counts from 0. */
export function monthLabel(month: number, short: boolean): string {
  const name = monthNames[month] ?? '';
  if (!short) return name;
  return name === 'maart' ? 'mrt' : name.slice(0, 3);
}

/** "3e kwartaal", or "K3" when short; `month` counts from 0. */
export function quarterLabel(month: number, short: boolean): string {
  const quarter = Math.floor(month / 3) + 1;
  return short ? `K${quarter}` : `${quarter}e kwartaal`;
}

/** "2020–2029" for the decade that begins in 2020. */
export function decadeLabel(year: number): string {
  return `${year}–${year + 9}`;
}

/** "21 nov 2026" from an ISO day. */
export function shortDay(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(date)} ${monthLabel(Number(month) - 1, true)} ${year}`;
}

/** "Schaal: kwartaal", said when the zoom changes. */
export function spokenZoom(zoom: keyof typeof timelineTexts.zooms): string {
  return `${timelineTexts.zoom}: ${timelineTexts.zooms[zoom].toLowerCase()}`;
}

/** "stand 21 nov 2026": today, or the past day that is shown. */
export function todayLabel(iso: string): string {
  return `${timelineTexts.shown} ${shortDay(iso)}`;
}
