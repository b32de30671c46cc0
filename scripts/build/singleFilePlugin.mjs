import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * What the one file may do. It has no address of its own: nothing may be fetched, and its scripts and styles are known by
 * what is in them. Workers are made from a text in the file itself, and of no other: the policy `gevolg` sees to that.
 * @param {string[]} scripts
 * @param {string[]} styles
 */
function policyOf(scripts, styles) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types gevolg',
  ].join('; ');
}

/** @param {string | Uint8Array} source */
function textOf(source) {
  return typeof source === 'string' ? source : new TextDecoder().decode(source);
}

/**
 * Makes one HTML file of a build of one script and one style sheet, and drops all else.
 * @param {string} icon the file that becomes the icon of the tab
 * @returns {import('vite').Plugin}
 */
export function singleFilePlugin(icon) {
  return {
    name: 'gevolg:single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        /** @type {string[]} */
        const scripts = [];
        /** @type {string[]} */
        const styles = [];
        for (const [name, part] of Object.entries(bundle)) {
          if (part.type === 'chunk') scripts.push(part.code.replaceAll('</script', '<\\/script'));
          else if (name.endsWith('.css')) styles.push(textOf(part.source));
          if (part !== page) Reflect.deleteProperty(bundle, name);
        }
        const [script, ...more] = scripts;
        if (script === undefined || more.length > 0)
          throw new Error('The build has not one script');
        const picture = readFileSync(icon).toString('base64');
        const head = [
          `<meta http-equiv="Content-Security-Policy" content="${policyOf(scripts, styles)}" />`,
          `<link rel="icon" href="data:image/svg+xml;base64,${picture}" />`,
          ...styles.map((style) => `<style>${style}</style>`),
        ];
        page.source = textOf(page.source)
          .replaceAll(/\s*<link [^>]*>/gu, '')
          .replaceAll(/\s*<script [^>]*><\/script>/gu, '')
          .replace(
            '<meta charset="utf-8" />',
            () => `<meta charset="utf-8" />\n    ${head.join('\n    ')}`,
          )
          .replace('</body>', () => `  <script type="module">${script}</script>\n  </body>`);
        page.fileName = 'gevolg.html';
      },
    },
  };
}
