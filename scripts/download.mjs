import { runTypeScript } from './lib/runTypeScript.mjs';

runTypeScript('scripts/download/main.ts');
