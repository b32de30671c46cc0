import { type QueryClient, skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { keys } from '@/queries/keys';
import { useServices } from '@/queries/services';
import type { Clock } from '@/storage/ports';
import type { Comparing } from '@/workers/archive/archiveClient';
import { timeLeft } from './timeLeft';

/** Whether letters are compared with motions, how far that is, and how long it will take by what was done until now. */
export type ComparingShown = Comparing & {
  /** Milliseconds; absent as long as too little was done to tell. */
  readonly timeLeft?: number;
};

/** Of what was still to be done at the first of two shares, how much is done at the second. */
function shareSince(first: number, second: number): number {
  return first < 1 ? (second - first) / (1 - first) : 1;
}

/**
 * What takes in how comparing goes on, for `useComparing`. Its time begins with the first that is told of it: in a window
 * that was opened meanwhile, another had compared part of the letters by then.
 */
export function comparingTold(clock: Clock, client: QueryClient): (comparing: Comparing) => void {
  let began: { readonly at: number; readonly share: number } | undefined;
  let before = 0;
  return (comparing) => {
    const { state, progress } = comparing;
    const now = clock.now().getTime();
    const share = progress?.share ?? 0;
    // It begins anew when records came or went meanwhile, and when another window takes it over.
    if (state !== 'running' || !progress || share < before) began = undefined;
    if (state === 'running' && progress) began ??= { at: now, share };
    before = share;
    const left = began && timeLeft(now - began.at, shareSince(began.share, share));
    const shown = { ...comparing, ...(left !== undefined && { timeLeft: left }) };
    client.setQueryData<ComparingShown>(keys.comparing, shown);
  };
}

const idle: ComparingShown = { state: 'idle' };

/** The comparing in this window or another. */
export function useComparing(): ComparingShown {
  const { data = idle } = useQuery<ComparingShown>({
    queryKey: keys.comparing,
    queryFn: skipToken,
  });
  return data;
}

/** To give comparing up in all windows, and to go on with it later. */
export function useComparingActions(): { readonly stop: () => void; readonly goOn: () => void } {
  const services = useServices();
  const client = useQueryClient();
  const stop = async () => (await services.archive()).stopComparing();
  const goOn = async () => {
    const archive = await services.archive();
    // How it fails, those that wait for it tell.
    archive.goOnComparing().catch(() => undefined);
    await client.invalidateQueries({ queryKey: keys.archive });
  };
  // What has ended needs no stopping, and why it did, those that wait for it tell.
  return { stop: () => void stop().catch(() => undefined), goOn: () => void goOn() };
}
