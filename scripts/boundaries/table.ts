/** What the files of one folder of `src` may use. */
export type FolderRule = {
  /** The other folders of `src` (`formats`, or a part: `formats/bundle`), or `@fixtures`, from which they may import; `*` is all of them. */
  readonly folders: readonly string[];
  /** The packages from which they may import, deep paths included; `*` is all of them. */
  readonly packages: readonly string[];
  /** Every folder in it stands by itself, and they may not import each other. */
  readonly separate?: true;
  /** No clock, randomness, browser or machine: whoever calls passes those in. */
  readonly pure?: true;
  /** Holds Dutch: texts for the screen, or words by which Dutch is read. */
  readonly dutch?: true;
  /** Only tests may import it. */
  readonly testsOnly?: true;
  /** The only files that other folders may import. */
  readonly door?: RegExp;
};

export type Table = Readonly<Record<string, FolderRule>>;

const dates = ['date-fns', '@date-fns/utc'];

/** The folders of `src` and what each may import; `docs/architecture.md` shows it as a picture and says why. */
export const table: Table = {
  domain: { folders: [], packages: ['valibot', ...dates], pure: true },
  language: { folders: ['domain'], packages: ['valibot', ...dates], pure: true, dutch: true },
  archive: { folders: ['domain', 'language'], packages: [], pure: true },
  formats: { folders: ['domain', 'language'], packages: ['valibot', 'saxes', ...dates] },
  storage: { folders: ['domain', 'formats/bundle'], packages: ['dexie', 'valibot'] },
  platform: { folders: [], packages: [] },
  serviceWorker: {
    folders: [],
    packages: ['workbox-precaching', 'workbox-routing'],
    door: /messages\.ts$/u,
  },
  workers: {
    folders: ['archive', 'domain', 'language', 'formats', 'platform', 'storage'],
    packages: ['comlink'],
    door: /client\.ts$/iu,
  },
  queries: {
    folders: ['domain', 'formats', 'storage', 'workers'],
    packages: ['react', '@tanstack/react-query'],
  },
  i18n: { folders: ['domain'], packages: dates, dutch: true },
  routing: {
    folders: ['domain', 'i18n'],
    packages: ['react', '@tanstack/react-router', 'valibot'],
  },
  ui: {
    folders: ['i18n'],
    packages: ['react', 'react-dom', '@base-ui/react', 'lucide-react'],
  },
  charts: { folders: ['ui', 'i18n'], packages: ['react', 'react-dom', 'recharts'] },
  items: {
    folders: ['archive/query', 'domain', 'language', 'queries', 'ui', 'i18n', 'routing'],
    packages: ['react', 'lucide-react'],
  },
  features: {
    folders: ['domain', 'queries', 'ui', 'charts', 'i18n', 'routing', 'items'],
    packages: ['react', 'lucide-react'],
    separate: true,
  },
  app: {
    folders: [
      'domain',
      'features',
      'i18n',
      'items',
      'platform',
      'queries',
      'routing',
      'serviceWorker',
      'storage',
      'ui',
      '@fixtures',
    ],
    packages: [
      'react',
      'react-dom',
      'lucide-react',
      '@base-ui/react',
      '@fontsource-variable/source-sans-3',
      '@tanstack/react-query',
      '@tanstack/react-router',
    ],
  },
  'main.tsx': {
    folders: ['app'],
    packages: ['react', 'react-dom', '@fontsource-variable/source-sans-3'],
  },
  testing: { folders: ['*'], packages: ['*'], testsOnly: true },
};

/** Files with Dutch that is no text for the screen: it is written into a dossier, and has to stay as it is. */
export const writtenTexts: readonly string[] = ['src/domain/journal/earlierShapes.ts'];

/** What a pure folder may not refer to: each gives another answer at another moment or on another machine. */
export const impureGlobals: readonly string[] = [
  'BroadcastChannel',
  'Worker',
  'XMLHttpRequest',
  'alert',
  'caches',
  'confirm',
  'console',
  'crypto',
  'document',
  'fetch',
  'globalThis',
  'history',
  'indexedDB',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'prompt',
  'queueMicrotask',
  'requestAnimationFrame',
  'screen',
  'self',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
];

/** Functions of date-fns that look at the clock themselves. */
export const clockImports =
  /^(?:is(?:Past|Future|Today|Tomorrow|Yesterday|This\w+)|(?:start|end)Of(?:Today|Tomorrow|Yesterday)|formatDistanceToNow(?:Strict)?|intlFormatDistance|constructNow)$/u;
