import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chance } from '../lib/chance';
import { makeSentence, makeVocabulary } from './data/words';
import { peerModules } from './peers';
import { siteFolder } from './site';

const wordsPerNote = 70;

/** Puts `wiki.html` on the site: TiddlyWiki with so many notes, of which the first is open. */
export function buildWiki(count: number): void {
  const folder = path.join(siteFolder, 'wiki');
  mkdirSync(folder, { recursive: true });
  const next = chance(5);
  const words = makeVocabulary(next);
  const notes = Array.from({ length: count }, (_, at) => ({
    title: `Notitie ${at}`,
    tags: `jaar-${2008 + (at % 18)}`,
    text: makeSentence(next, words, wordsPerNote),
  }));
  const opened = { title: '$:/DefaultTiddlers', text: '[[Notitie 0]]' };
  const info = { plugins: [], themes: ['tiddlywiki/vanilla', 'tiddlywiki/snowwhite'] };
  writeFileSync(path.join(folder, 'tiddlywiki.info'), JSON.stringify(info));
  writeFileSync(path.join(folder, 'notes.json'), JSON.stringify([...notes, opened]));
  const program = path.join(peerModules, 'tiddlywiki', 'tiddlywiki.js');
  const rendering = ['--render', '$:/core/save/all', 'wiki.html', 'text/plain'];
  const loading = ['--load', path.join(folder, 'notes.json'), '--output', siteFolder];
  const done = spawnSync(process.execPath, [program, folder, ...loading, ...rendering], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (done.status !== 0) throw new Error('TiddlyWiki could not be built');
}
