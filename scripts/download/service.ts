import { ElementSplitter } from '@/formats/tweedekamer/elementSplitter';
import type { DownloadOptions } from './options';

/** What can be asked of an entity of the service: the names of its fields, and of what it can be expanded by. */
export type EntityFields = {
  readonly fields: ReadonlySet<string>;
  readonly expansions: ReadonlySet<string>;
};

/** The entities that `$metadata` describes, by name; empty for what can't be read. */
export function readMetadata(xml: string): ReadonlyMap<string, EntityFields> {
  const splitter = new ElementSplitter(new Set(['EntityType']));
  const elements = [...splitter.push(xml), ...splitter.flush()];
  return new Map(
    elements.map(({ attributes, children }) => {
      const named = (name: string) =>
        new Set(
          children
            .filter((child) => child.name === name)
            .map((child) => child.attributes['Name'] ?? ''),
        );
      const fields = { fields: named('Property'), expansions: named('NavigationProperty') };
      return [attributes['Name'] ?? '', fields];
    }),
  );
}

const wantedExpansions = ['Kamerstukdossier', 'Besluit', 'Document', 'ZaakActor'];

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The first existing one of these fields: a later version of the service may have renamed some. */
function fieldOf({ fields }: EntityFields, ...names: readonly string[]): string | undefined {
  return names.find((name) => fields.has(name));
}

function addressOf(base: string, entity: string, query: Readonly<Record<string, string>>): string {
  const url = new URL(entity, base);
  // The service wants blanks as %20; URLSearchParams writes a plus.
  url.search = Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');
  return url.href;
}

/** `undefined` when the entity has no field for the day that is asked for. */
function addressFor(
  entity: string,
  about: EntityFields,
  { base, since, changed, soorten }: DownloadOptions,
): string | undefined {
  const begun = entity === 'Zaak' ? 'GestartOp' : 'Aanmaakdatum';
  const day = changed ? fieldOf(about, 'ApiGewijzigdOp', 'GewijzigdOp') : fieldOf(about, begun);
  if (!day) return undefined;
  const kinds = soorten.map((soort) => `Soort eq ${quoted(soort)}`).join(' or ');
  const conditions = [
    about.fields.has('Verwijderd') ? 'Verwijderd eq false' : undefined,
    `${day} ge ${since}T00:00:00Z`,
    entity === 'Zaak' && soorten.length > 0 ? `(${kinds})` : undefined,
  ];
  const expansions =
    entity === 'Zaak' ? wantedExpansions.filter((one) => about.expansions.has(one)) : [];
  return addressOf(base, entity, {
    $filter: conditions.filter(Boolean).join(' and '),
    $orderby: `${day},Id`,
    ...(expansions.length > 0 && { $expand: expansions.join(',') }),
  });
}

/** The addresses at which the wanted records begin, one for each entity that the service has. */
export function startAddresses(
  metadata: ReadonlyMap<string, EntityFields>,
  options: DownloadOptions,
): string[] {
  const entities = options.commitments ? ['Zaak', 'Toezegging'] : ['Zaak'];
  return entities.flatMap((entity) => {
    const about = metadata.get(entity);
    return (about && addressFor(entity, about, options)) ?? [];
  });
}
