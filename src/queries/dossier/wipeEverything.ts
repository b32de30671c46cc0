import {
  type QueryClient,
  type UseMutationResult,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { keys } from '@/queries/keys';
import { type Services, useServices } from '@/queries/services';
import type { Settings } from '@/storage/browserStorage/settings';
import { dropDraftsUntil } from './drafts';
import { besideOwn } from './finishWipe';
import { openByChoice } from './opened';
import { settingsAfterWipe } from './wiped';
import {
  forgetFolder,
  noPartsLeft,
  type WipePart,
  type Wiping,
  wipeDossier,
  wipeParts,
  wipeSearches,
} from './wipeParts';

/** Thrown by a wipe after which something is still there; `left` are those parts. */
class PartsLeftError extends Error {
  override readonly name = 'PartsLeftError';

  constructor(readonly left: readonly WipePart[]) {
    super(`Not wiped: ${left.join(', ')}`);
  }
}

/** The parts that may still be there after a wipe that failed: all of them where the error is none that was foreseen. */
export function partsLeftIn(error: unknown): readonly WipePart[] {
  return error instanceof PartsLeftError ? error.left : wipeParts;
}

/** The moment of a wipe that begins now: later than that of every earlier one, whatever the clock says. */
function beginning(now: Date, { wipeBegunAt = '', wipedAt = '' }: Settings): string {
  const earlier = wipeBegunAt > wipedAt ? wipeBegunAt : wipedAt;
  const at = now.toISOString();
  return at > earlier ? at : new Date(new Date(earlier).getTime() + 1).toISOString();
}

/** Ends a wipe with the settings and what was typed in forms, and last forgets that it was under way. */
async function endWipe({ services, at }: Wiping): Promise<void> {
  const { settings, clock } = services;
  const own = services.store('eigen');
  // What was typed since is of a form that opened meanwhile, and goes on.
  dropDraftsUntil(new Date(at), clock.now());
  await openByChoice(settings, own, 'eigen');
  settings.write(settingsAfterWipe(at));
  // What could not be wiped is told now. Where this can't be written, the next start finds nothing to do, or tells it again.
  await own.endWipe().catch(() => undefined);
}

/**
 * Wipes each part, also after one that failed; throws a `PartsLeftError` with those that are still there, wholly or partly.
 * As long as the own dossier is one of them, what was typed in forms and the settings stay too. The own dossier goes first: a kill
 * before that leaves everything, and a start after it finishes the rest (`finishWipe`).
 */
async function wipeAll(services: Services, client: QueryClient): Promise<void> {
  const { settings, clock } = services;
  const before = settings.read();
  const at = beginning(clock.now(), before);
  const left = noPartsLeft();
  const wiping: Wiping = { services, client, left, at };
  // First: a form in another window saves nothing into what is emptied.
  settings.write({ wipeBegunAt: at });
  await wipeDossier(wiping, 'eigen', await besideOwn(services, client, at));
  await wipeDossier(wiping, 'voorbeeld');
  // The own work stands there: forms in other windows go on as if nothing was asked, and so does what was typed in them.
  const isOwnLeft = left.has('eigen');
  if (isOwnLeft) settings.write({ wipeBegunAt: before.wipeBegunAt });
  await wipeSearches(wiping);
  await forgetFolder(wiping);
  if (isOwnLeft) left.add('settings');
  else await endWipe(wiping);
  if (left.list().length > 0) throw new PartsLeftError(left.list());
}

/**
 * Wipes both dossiers with their history, what was typed in forms, the saved searches, the way to the folder for backups and
 * the settings; the records of the archive stay. Rejects when something could not be wiped, with an error of which `partsLeftIn` tells what.
 */
export function useWipeEverything(): UseMutationResult<void, Error, void> {
  const services = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationKey: keys.wipe,
    mutationFn: () => wipeAll(services, client),
  });
}
