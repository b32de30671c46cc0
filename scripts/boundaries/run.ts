/** Checks that every import keeps to the table of folders: `npm run boundaries`. */
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { checkBoundaries } from './check';
import { table } from './table';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { modules, edges, problems } = checkBoundaries(root, table);

for (const problem of problems) console.error(problem);
console.log(`${modules} modules, ${edges} imports, ${problems.length} problems`);
if (problems.length > 0) process.exitCode = 1;
