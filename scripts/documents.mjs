import MarkdownIt from 'markdown-it';

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

/** Every page leads to all the others, wherever in it a person is done reading. */
function links() {
  return Object.entries(DOCUMENTS)
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

/** Every heading can be linked to by its own words: "QUARTIL_GPA" is #quartil_gpa. */
function anchors(markdownIt) {
  markdownIt.core.ruler.push('anchors', ({ tokens }) => {
    tokens.forEach((token, index) => {
      if (token.type !== 'heading_open') return;
      token.attrSet('id', slug(tokens[index + 1].content));
    });
  });
}

/** A table too wide for the page scrolls by itself, also by keyboard. */
function scrollableTables({ renderer }) {
  renderer.rules.table_open = () =>
    '<div class="table" role="group" aria-label="Tabelle" tabindex="0"><table>';
  renderer.rules.table_close = () => '</table></div>';
}

/** What stands beside a document as Markdown stands beside its page as a page. */
function linksBetweenPages(markdownIt) {
  const normalize = markdownIt.normalizeLink;
  markdownIt.normalizeLink = (url) => normalize(url.replace(/^(\w+)\.md(?=#|$)/, '$1.html'));
}

function slug(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^-|-$/g, '');
}
