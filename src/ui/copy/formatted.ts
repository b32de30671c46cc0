import { safeAddress } from '../link/safeAddress';

/** The same content twice: as HTML for Word and Outlook, and as plain text for what takes no more. */
export type Formatted = { readonly html: string; readonly text: string };

/** A piece of a line: words, or words that point somewhere on the web. */
export type Piece = string | { readonly text: string; readonly href: string };

/** A line: words alone, or pieces one after the other. */
export type Line = string | readonly Piece[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/gu, (sign) => entities[sign] ?? sign);
}

function inLine(line: Line): Formatted {
  const pieces = typeof line === 'string' ? [line] : line;
  const html = pieces.map((piece) => {
    if (typeof piece === 'string') return escaped(piece);
    const address = safeAddress(piece.href);
    const text = escaped(piece.text);
    return address === undefined ? text : `<a href="${escaped(address)}">${text}</a>`;
  });
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  return { html: html.join(''), text: text.join('') };
}

/** A cell: one line, or lines one below the other. */
export type Cell = Line | { readonly lines: readonly Line[] };

function inCell(cell: Cell): Formatted {
  if (typeof cell === 'string' || !('lines' in cell)) return inLine(cell);
  const lines = cell.lines.map(inLine);
  return {
    html: lines.map(({ html }) => html).join('<br>'),
    text: lines.map(({ text }) => text).join(' · '),
  };
}

/** A heading of a level from 1 to 4. */
export function heading(level: 1 | 2 | 3 | 4, words: string): Formatted {
  return { html: `<h${level}>${escaped(words)}</h${level}>`, text: words };
}

/** A paragraph. */
export function paragraph(line: Line): Formatted {
  const { html, text } = inLine(line);
  return { html: `<p>${html}</p>`, text };
}

function list(
  tag: 'ul' | 'ol',
  lines: readonly Line[],
  mark: (index: number) => string,
): Formatted {
  const items = lines.map(inLine);
  return {
    html: `<${tag}>${items.map(({ html }) => `<li>${html}</li>`).join('')}</${tag}>`,
    text: items.map(({ text }, index) => `${mark(index)} ${text}`).join('\n'),
  };
}

/** A list with a bullet before each line. */
export function bullets(lines: readonly Line[]): Formatted {
  return list('ul', lines, () => '-');
}

/** A list with a number before each line. */
export function numbered(lines: readonly Line[]): Formatted {
  return list('ol', lines, (index) => `${index + 1}.`);
}

/** A table; in plain text its cells stand apart by tabs, which a spreadsheet takes as cells again. */
export function grid(heads: readonly string[], rows: readonly (readonly Cell[])[]): Formatted {
  // What is pasted carries its own lines: Word shows none otherwise. They are attributes, since the browser reads what
  // is copied under the policy of this page, which allows no styles in it.
  const table = 'border="1" rules="all" cellspacing="0" cellpadding="4"';
  const cell = 'align="left" valign="top"';
  const cells = rows.map((row) => row.map(inCell));
  const head = heads.map((words) => `<th scope="col" ${cell}>${escaped(words)}</th>`).join('');
  const body = cells.map(
    (row) => `<tr>${row.map(({ html }) => `<td ${cell}>${html}</td>`).join('')}</tr>`,
  );
  return {
    html: `<table ${table}><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`,
    text: [heads, ...cells.map((row) => row.map(({ text }) => text.replaceAll(/\s+/gu, ' ')))]
      .map((row) => row.join('\t'))
      .join('\n'),
  };
}

/** Parts one below the other, with an empty line between them in plain text. */
export function stacked(parts: readonly Formatted[]): Formatted {
  return {
    html: parts.map(({ html }) => html).join('\n'),
    text: parts.map(({ text }) => text).join('\n\n'),
  };
}
