import MarkdownIt from 'markdown-it';
import { readPages } from './regeln/pages.mjs';

/** What the people who use or run the add-in read; the rest of docs/ is for its developers. */
export const DOCUMENTS = {
  handbuch: 'Handbuch',
  datenschutz: 'Datenschutz',
  barrierefreiheit: 'Barrierefreiheit',
  betrieb: 'Betrieb',
};

/** A document as a page of its own beside the pane, so that the help links work without internet. */
export function renderDocument(markdown) {
  const text = markdown.toString();
  const body = new MarkdownIt()
    .use(anchors)
    .use(scrollableTables)
    .use(linksBetweenPages)
    .render(keepTogether(text));
  return `<!doctype html>
<html lang="de">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${titleOf(text)}</title>
    <link rel="icon" href="assets/planwerk-32.png" />
    <link rel="stylesheet" href="handbuch.css" />
  </head>
  <body>
    <main>
${body}
    </main>
    <nav aria-label="Dokumente">
      ${links()}
    </nav>
  </body>
</html>
`;
}

/** The list of the rules, and behind it what each of their pages says: one page, to be searched and printed. */
export function renderRules(list) {
  const pages = Object.values(readPages()).map((page) => page.replace(/^#/gm, '##'));
  return renderDocument([list.toString(), ...pages].join('\n'));
}

/** Every page leads to all the others, wherever in it a person is done reading. */
function links() {
  return Object.entries({ ...DOCUMENTS, regeln: 'Regeln' })
    .map(([name, title]) => `<a href="${name}.html">${title}</a>`)
    .join('\n      ');
}

function titleOf(text) {
  return /^# (.+)$/m.exec(text)[1];
}

/** A paragraph sign does not stand at the end of a line, its number on the next. */
function keepTogether(text) {
  return text.replace(/(§§?|Abs\.|Nr\.) (?=\d)/g, '$1\u00a0');
}

/** The same policy as in src/taskpane/taskpane.html. */
const POLICY =
  "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

/** Every heading can be linked to by its own words, the first where several have the same: "QUARTIL_GPA" is #quartil_gpa. */
function anchors(markdownIt) {
  markdownIt.core.ruler.push('anchors', ({ tokens }) => {
    const taken = new Set();
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      const id = slug(tokens[index + 1].content);
      if (!taken.has(id)) token.attrSet('id', id);
      taken.add(id);
    });
  });
}

/** A table too wide for the page scrolls by itself, also by keyboard. */
function scrollableTables({ renderer }) {
  renderer.rules.table_open = () =>
    '<div class="table" role="group" aria-label="Tabelle" tabindex="0"><table>';
  renderer.rules.table_close = () => '</table></div>';
}

/** What stands beside a document as Markdown stands beside its page as a page; all rules are on one. */
function linksBetweenPages(markdownIt) {
  const normalize = markdownIt.normalizeLink;
  markdownIt.normalizeLink = (url) =>
    normalize(
      url
        .replace(/^(?:regeln\/)?([A-Z]{2}-\d\d)\.md$/, (_, rule) => `regeln.html#${slug(rule)}`)
        .replace(/^regeln\/README\.md$/, 'regeln.html')
        .replace(/^(?:\.\.\/)?(\w+)\.md(?=#|$)/, '$1.html'),
    );
}

/** A rule goes by its number, whatever its title. */
function slug(heading) {
  return heading
    .replace(/^([A-Z]{2}-\d\d): .*/, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
}
