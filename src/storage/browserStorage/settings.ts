import * as v from 'valibot';
import { dossierNames } from '@/domain/dossier/dossierName';
import { daySchema } from '@/domain/shared/day';
import { backupSettingsSchema, noBackups } from './backupSettings';
import { browserStorage } from './browserStorage';

const settingsKey = 'gevolg-instellingen';

const momentSchema = v.pipe(v.string(), v.isoTimestamp());

/** `refused`: the browser said no. `silent`: it can't be asked, or gave no answer. */
const refusalSchema = v.object({ on: daySchema, answer: v.picklist(['refused', 'silent']) });

export type Refusal = Readonly<v.InferOutput<typeof refusalSchema>>;

/** What the user set on this machine. A part that is missing or not understood is at its default; the rest stands. */
const settingsSchema = v.object({
  /** Name under which changes are written; empty as long as none was given. */
  author: v.fallback(v.string(), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** The day that counts as today, to look at the example as on another day. */
  pretendToday: v.fallback(v.optional(daySchema), undefined),
  dossier: v.fallback(v.picklist(dossierNames), 'voorbeeld'),
  /** How many times a dossier was chosen, up to that one: a database that tells of a higher number knows better. */
  choice: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  /** The day of the last progress report: what changed is asked since then. */
  lastReport: v.fallback(v.optional(daySchema), undefined),
  /** When the last wipe of everything was begun (ISO 8601, UTC): a form that was open then saves nothing any more. */
  wipeBegunAt: v.fallback(v.optional(momentSchema), undefined),
  /** When the last wipe was begun of which these settings are: a database that tells of a later one knows better. */
  wipedAt: v.fallback(v.optional(momentSchema), undefined),
  /** Whether a list is folded away while one of its items is open beside it. */
  isListFolded: v.fallback(v.boolean(), false),
  /** The import that was not carried out to its end of which one does not want to hear any more, and how far it was. */
  stopPutAway: v.fallback(v.optional(v.string()), undefined),
  /** What the browser answered when it was last asked to keep our data for good, and on which day, as long as that was no. */
  persistence: v.fallback(v.optional(refusalSchema), undefined),
  backups: v.fallback(backupSettingsSchema, noBackups),
});

export type Settings = Readonly<Required<v.InferOutput<typeof settingsSchema>>>;

export type SettingsStore = {
  /** The present settings; the same object until something changes. */
  readonly read: () => Settings;
  /** Changes some of the settings, for all tabs. */
  readonly write: (patch: Partial<Settings>) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

function parse(text: string | null): Settings {
  let raw: unknown;
  try {
    raw = JSON.parse(text ?? '{}');
  } catch {
    raw = {};
  }
  const parsed = v.safeParse(settingsSchema, raw);
  const settings = parsed.success ? parsed.output : v.parse(settingsSchema, {});
  const { pretendToday, lastReport, wipeBegunAt, wipedAt, stopPutAway, persistence } = settings;
  return {
    ...settings,
    pretendToday,
    lastReport,
    wipeBegunAt,
    wipedAt,
    stopPutAway,
    persistence,
  };
}

/** Settings in this browser's localStorage; where that is shut off they last as long as the page. */
export function createSettingsStore(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  page: Pick<Window, 'addEventListener' | 'removeEventListener'>,
): SettingsStore {
  let known: { text: string | null; settings: Settings } | undefined;
  let unsaved: string | undefined;
  const listeners = new Set<() => void>();

  function stored(): string | null {
    if (unsaved !== undefined) return unsaved;
    try {
      return storage.getItem(settingsKey);
    } catch {
      return null;
    }
  }

  function read(): Settings {
    const text = stored();
    if (!known || known.text !== text) known = { text, settings: parse(text) };
    return known.settings;
  }

  function tell(): void {
    for (const listener of listeners) listener();
  }

  const onStorage = (event: StorageEvent) => {
    // `null`: the storage was cleared as a whole.
    if (event.key === settingsKey || event.key === null) tell();
  };

  return {
    read,
    write: (patch) => {
      const text = JSON.stringify({ ...read(), ...patch });
      try {
        storage.setItem(settingsKey, text);
        unsaved = undefined;
      } catch {
        unsaved = text;
      }
      tell();
    },
    subscribe: (listener) => {
      if (listeners.size === 0) page.addEventListener('storage', onStorage);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) page.removeEventListener('storage', onStorage);
      };
    },
  };
}

/** The settings of this browser. */
export function browserSettings(): SettingsStore {
  return createSettingsStore(browserStorage(), window);
}
