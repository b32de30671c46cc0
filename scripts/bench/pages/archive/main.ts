import { publish } from '../publish';
import { readItems } from './items';
import { searchFunctions } from './search';
import { storageFunctions } from './storage';

const functions = { readItems, ...storageFunctions, ...searchFunctions };
/** What the page of the archive can be asked. */
export type ArchiveFunctions = typeof functions;

publish(functions);
