import { runTypeScript } from './lib/runTypeScript.mjs';

runTypeScript('scripts/evaluate/main.ts');
