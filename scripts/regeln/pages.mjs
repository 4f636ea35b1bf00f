import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';

/** What every page tells, in this order. */
const SECTIONS = [
  'Was geprüft wird',
  'Warum es wichtig ist',
  'Beispiel',
  'Schwere',
  'Quelle',
  'So beheben Sie es',
];

const FOLDER = 'docs/regeln';
const PAGE = /^([A-Z]{2}-\d\d)\.md$/;

/** The pages of the rules by their ids, in the order of the files. */
export function readPages(folder = FOLDER) {
  return Object.fromEntries(
    readdirSync(folder)
      .filter((file) => PAGE.test(file))
      .sort()
      .map((file) => [PAGE.exec(file)[1], readFileSync(join(folder, file), 'utf8')]),
  );
}

/**
 * What a page says, as the pane shows it: a title, and under each heading paragraphs and tables of plain text. Whatever
 * else Markdown can do does not stand on these pages, so that nothing is lost on the way.
 */
export function pageContent(id, markdown) {
  const tokens = new MarkdownIt().parse(markdown, {});
  const fail = (what) => {
    throw new Error(`docs/regeln/${id}.md: ${what}`);
  };
  const plain = ({ children }) =>
    children
      .map(({ type, content }) => {
        if (type === 'softbreak') return ' ';
        if (type === 'text' || type === 'code_inline') return content;
        return fail(`nothing but words and \`formulas\` may stand on it, no ${type}`);
      })
      .join('');
  let title = '';
  const sections = [];
  const blocks = () => sections.at(-1)?.blocks ?? fail('its text begins before its first heading');
  let row = null;
  tokens.forEach((token, index) => {
    const { type, tag } = token;
    if (type === 'heading_open') {
      const words = plain(tokens[index + 1]);
      if (tag === 'h1') title = words;
      else sections.push({ heading: words, blocks: [] });
    } else if (type === 'table_open') blocks().push({ head: [], numbers: [], rows: [] });
    else if (type === 'tr_open') row = [];
    else if (type === 'th_open')
      blocks()
        .at(-1)
        .numbers.push(/right/.test(token.attrGet('style')));
    else if (type === 'tr_close') {
      const table = blocks().at(-1);
      if (table.head.length === 0) table.head = row;
      else table.rows.push(row);
    } else if (type === 'inline' && /^t[hd]_open$/.test(tokens[index - 1].type)) {
      row.push(plain(token));
    } else if (type === 'inline' && tokens[index - 1].type === 'paragraph_open') {
      blocks().push(plain(token));
    } else if (!KNOWN.test(type)) fail(`${type} is not known on such pages`);
  });
  const [named, name = ''] = title.split(/: (.*)/s);
  if (named !== id) fail(`its title must begin with „${id}: “`);
  const headings = sections.map(({ heading }) => heading).join(', ');
  if (headings !== SECTIONS.join(', ')) fail(`its headings must be ${SECTIONS.join(', ')}`);
  const empty = sections.find((section) => section.blocks.length === 0);
  if (empty) fail(`nothing stands under „${empty.heading}“`);
  return { title: name, sections };
}

const KNOWN =
  /^(inline|heading_close|paragraph_(open|close)|(table|thead|tbody)_(open|close)|t[hd]_(open|close))$/;
