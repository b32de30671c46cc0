import { type DatabasePlace, findPlace, firstPlace } from '@/storage/database/databasePlace';
import { claimVersion, onlyVersion, type VersionGuard } from './versionGuard';

/** What a tab needs in order to write: the version of the program that may, and where its databases are. */
export type Turn = { readonly version: VersionGuard; readonly place: DatabasePlace };

/** The turn where there is but one version and one place. */
export function onlyTurn(): Turn {
  return { version: onlyVersion, place: firstPlace() };
}

/**
 * Takes the turn for this build of the program, on the place that is in use now. A tab that holds on to a place that was
 * left counts as another version, and writes no more.
 */
export async function takeTurn(build: string): Promise<Turn> {
  for (;;) {
    const place = await findPlace();
    const version = await claimVersion(`${build}#${place.generation}`);
    // Another tab may have left that place meanwhile.
    if ((await findPlace()).generation === place.generation) return { version, place };
  }
}
