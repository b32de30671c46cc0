/** What a page says to a service worker that waits: the user wants the new version. */
export const takeInMessage = 'gevolg-in-gebruik-nemen';

/** What a page says to its service worker once it runs: what only older versions needed may go, if it stands alone. */
export const tidyUpMessage = 'gevolg-opruimen';
