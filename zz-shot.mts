import { chromium } from '@playwright/test';
import { execSync } from 'node:child_process';
const [,, hash, name, ...opts] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-quic','--no-first-run','--disable-background-networking','--disable-component-update','--disable-sync'] });
const widths = (opts.find(o=>o.startsWith('w='))?.slice(2) ?? '1440').split(',').map(Number);
const dark = opts.includes('dark');
const ctx = await b.newContext({ viewport: { width: widths[0], height: 900 }, colorScheme: dark ? 'dark':'light' });
const p = await ctx.newPage();
p.on('console', m => { if (['error','warning'].includes(m.type())) console.log(m.type(), m.text()); });
p.on('pageerror', e => console.log('pageerror', e.message));
await p.addInitScript(() => localStorage.setItem('gevolg-instellingen', JSON.stringify({ author: 'Anna', pretendToday: '2026-11-21', dossier: 'voorbeeld' })));
await p.goto('http://localhost:5327/#' + hash);
await p.waitForSelector('main h1', {timeout: 60000});
await p.waitForTimeout(1500);
if (opts.includes('pdf')) { await p.pdf({ path: `/tmp/take-${name}.pdf`, preferCSSPageSize: true }); console.log(execSync(`pdfinfo /tmp/take-${name}.pdf | grep Pages`).toString()); execSync(`rm -f /tmp/take-${name}-p*; pdftoppm -r 80 -png /tmp/take-${name}.pdf /tmp/take-${name}-p`); }
for (const w of widths) { await p.setViewportSize({ width: w, height: 900 }); await p.waitForTimeout(300); await p.screenshot({ path: `/tmp/take-${name}-${w}${dark?'-dark':''}.png`, fullPage: true }); 
const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth); if (over>0) console.log('overflow', w, over); }
await b.close();
