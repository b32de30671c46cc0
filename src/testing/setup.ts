import 'fake-indexeddb/auto';
import './quietConsole';

// Half of the tests draw nothing; loading what draws would take longer than most of them.
if (typeof document !== 'undefined') await import('./screenSetup');
