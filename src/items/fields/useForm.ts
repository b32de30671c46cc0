import { useCallback, useMemo, useState } from 'react';
import { problemSentence } from '@/i18n/nl/failures';
import { useUnsaved } from '@/queries/unsaved';

/** What is wrong, by place: the name of a field, or a path within it (`sources.1.url`), with the code of the problem. */
export type Problems = Readonly<Record<string, string>>;

/** The state of a form while it is filled in. */
export type Form<Values extends object> = {
  readonly values: Values;
  readonly set: <Name extends keyof Values & string>(name: Name, value: Values[Name]) => void;
  /** Something differs from what the form opened with. */
  readonly isDirty: boolean;
  /** The sentence for what is wrong at a place, else within it. */
  readonly errorAt: (path: string) => string | undefined;
  readonly hasProblems: boolean;
  readonly setProblems: (problems: Problems) => void;
  /** Counts the refusals, so that focus can go to the first wrong field each time. */
  readonly refusals: number;
};

function isAt(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}.`);
}

function without(problems: Problems, place: string): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([path]) => !isAt(path, place)));
}

/** Holds what is typed in a form and what is wrong with it; a field that is changed loses its error. */
export function useForm<Values extends object>(initial: Values): Form<Values> {
  const [start] = useState(() => JSON.stringify(initial));
  const [values, setValues] = useState(initial);
  const [problems, setProblemsNow] = useState<Problems>({});
  const [refusals, setRefusals] = useState(0);

  const set = useCallback(<Name extends keyof Values & string>(name: Name, value: Values[Name]) => {
    setValues((previous) => ({ ...previous, [name]: value }));
    setProblemsNow((previous) => without(previous, name));
  }, []);
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
  const isDirty = useMemo(() => JSON.stringify(values) !== start, [values, start]);
  useUnsaved(isDirty);
  const hasProblems = Object.keys(problems).length > 0;
  return { values, set, isDirty, errorAt, hasProblems, setProblems, refusals };
}
