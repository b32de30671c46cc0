import { useCallback, useMemo, useState } from 'react';
import type { RecordRef } from '@/domain/shared/ids';
import { problemSentence } from '@/i18n/nl/forms/failures';
import { draftOf, useDraftName, useKeptDraft } from '@/queries/dossier/drafts';
import { type Saving, useSaving } from '@/queries/dossier/saving';
import { useAskBeforeLeaving, useUnsaved } from '@/queries/dossier/unsaved';
import { useSuperseded } from '@/queries/superseded';

/** What is wrong, by place: the name of a field, or a path within it (`sources.1.url`), with the code of the problem. */
export type Problems = Readonly<Record<string, string>>;

/** The state of a form while it is filled in. */
export type Form<Values extends object> = {
  readonly values: Values;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** What it changes or adds to: when that is deleted elsewhere, the form stays and says so. */
  readonly about: RecordRef | undefined;
  /** Something differs from what the form opened with. */
  readonly isDirty: boolean;
  /** The sentence for what is wrong at a place, else within it. */
  readonly errorAt: (path: string) => string | undefined;
  readonly hasProblems: boolean;
  /** What was typed before the window was loaded anew stands in it. */
  readonly isRestored: boolean;
  /** What is typed is kept: it comes back when the form is opened again after a reload. */
  readonly isKept: boolean;
  /** Puts everything back as it was when the form opened; or as given, to go on from that. */
  readonly startOver: (from?: Values) => void;
  /** Keeps what was typed no longer: it was saved or given up. To be called before the form is closed. */
  readonly letGo: () => void;
  /** The save of what it holds. */
  readonly saving: Saving;
  /** Why it could not be saved, in a sentence. */
  readonly failed: string | undefined;
  readonly setFailed: (sentence: string | undefined) => void;
  readonly setProblems: (problems: Problems) => void;
  /** Counts the refusals, so that focus can go to the first wrong field each time. */
  readonly refusals: number;
};

/** How a form is closed for good: what was typed is kept no longer. */
export function closing(form: Pick<Form<object>, 'letGo'>, onClose: () => void): () => void {
  return () => {
    form.letGo();
    onClose();
  };
}

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}

function without(problems: Problems, place: string): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([path]) => !isAt(path, place)));
}

/** The fields that are no longer as they were. */
function changedFields(start: object, values: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(start, name)),
    ),
  );
}

/** The values with those of a draft in their place, as far as they are of the kind that the form has now. */
function withDraft<Values extends object>(initial: Values, draft: object): Values {
  const values = { ...initial };
  for (const [name, value] of Object.entries(draft)) {
    const present: unknown = Reflect.get(initial, name);
    const isAlike =
      typeof present === typeof value && Array.isArray(present) === Array.isArray(value);
    if (isAlike) Reflect.set(values, name, value);
  }
  return values;
}

/**
 * What a form is about to change. Where it was typed in before the window was loaded anew, that is what it was opened on then
 * and not what became of it since, so that what was changed meanwhile is asked about; `read` gets what was typed as well. Also
 * gives how to go on from another.
 */
export function useBasis<Basis>(
  form: string,
  present: Basis,
  read: (kept: unknown, typed: Readonly<Record<string, unknown>>) => Basis | undefined,
): readonly [Basis, (basis: Basis) => void] {
  const draft = useDraftName(form);
  return useState(() => {
    const { basis, changed = {} } = draftOf(draft) ?? {};
    return read(basis, changed) ?? present;
  });
}

/** As what the draft of a form is kept. */
type KeptAs = {
  /** Its own name for what it is about. */
  readonly name: string;
  /** What it was opened on. */
  readonly basis?: unknown;
  /** What it changes or adds to. */
  readonly about?: RecordRef | undefined;
};

/**
 * Holds what is typed in a form and what is wrong with it; a field that is changed loses its error. With a name to keep it
 * as, what was typed survives a reload of the window and a crash of the browser, until it is let go of.
 */
export function useForm<Values extends object>(
  initial: Values,
  { name, basis, about }: Partial<KeptAs> = {},
): Form<Values> {
  const draft = useDraftName(name);
  const [start, setStart] = useState(initial);
  const [restored, setRestored] = useState(() => draftOf(draft)?.changed);
  const [values, setValues] = useState(() => (restored ? withDraft(initial, restored) : initial));
  const [failed, setFailed] = useState<string>();
  const [problems, setProblemsNow] = useState<Problems>({});
  const [refusals, setRefusals] = useState(0);

  const set = useCallback(
    <Name extends keyof Values & string>(field: Name, value: Values[Name]) => {
      setValues((previous) => ({ ...previous, [field]: value }));
      setProblemsNow((previous) => without(previous, field));
    },
    [],
  );
  const setProblems = useCallback((next: Problems) => {
    setProblemsNow(next);
    if (Object.keys(next).length > 0) setRefusals((count) => count + 1);
  }, []);
  const errorAt = useCallback(
    (place: string) => {
      const within = Object.entries(problems).find(([path]) => isAt(path, place));
      const code = problems[place] ?? within?.[1];
      return code && problemSentence(code);
    },
    [problems],
  );
  const changed = useMemo(() => changedFields(start, values), [values, start]);
  const isDirty = Object.keys(changed).length > 0;
  const { isKept, letGo } = useKeptDraft(draft, changed, basis, about);
  useUnsaved(isDirty && !isKept);
  const saving = useSaving();
  const isSuperseded = useSuperseded();
  // A tab that saves no more is to be loaded again: what is kept is back after that.
  useAskBeforeLeaving(isDirty && !(isSuperseded && isKept));
  const startOver = useCallback(
    (from = start) => {
      setStart(from);
      setValues(from);
      setProblemsNow({});
      setRestored(undefined);
    },
    [start],
  );
  const hasProblems = Object.keys(problems).length > 0;
  const isRestored = restored !== undefined;
  return {
    values,
    set,
    about,
    isDirty,
    errorAt,
    hasProblems,
    setProblems,
    refusals,
    isRestored,
    isKept,
    startOver,
    letGo,
    saving,
    failed,
    setFailed,
  };
}
