/** What a page says to a service worker that waits: the user wants the new version. */
export const takeInMessage = 'gevolg-in-gebruik-nemen';
