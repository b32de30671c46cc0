import { start } from './app/start';

// The name of this file bears a hash of it and of all that it imports: it is the name of the build.
await start(import.meta.url);
