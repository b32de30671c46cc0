const given: unknown = import.meta.env['VITE_APP_VERSION'];

/** The version of the program as its package names it; the build puts it here. */
export const appVersion = typeof given === 'string' ? given : '';
