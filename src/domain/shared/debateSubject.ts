import * as v from 'valibot';
import { filledText } from './text';

/** In which debates something comes up. */
export const debateSubject = {
  /** The committee of the Kamer that deals with it: "vaste commissie voor Digitale Zaken". */
  committee: v.optional(filledText),
  /** What a debate would be called: "Online veiligheid". */
  theme: v.optional(filledText),
};
export type DebateSubject = {
  readonly committee?: string | undefined;
  readonly theme?: string | undefined;
};
