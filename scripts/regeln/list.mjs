import { pageContent } from './pages.mjs';

/** What is wrong between the catalogue and the pages, a sentence each. */
export function mismatches(rules, pages) {
  return [
    ...Object.keys(rules)
      .filter((id) => pages[id] === undefined)
      .map(
        (id) =>
          `${id} has no page: write docs/regeln/${id}.md like the others there, then run npm run regeln.`,
      ),
    ...Object.keys(pages)
      .filter((id) => rules[id] === undefined)
      .map((id) => `docs/regeln/${id}.md is about a rule that the catalogue does not name.`),
    ...Object.entries(rules).flatMap(([id, { title }]) => {
      if (pages[id] === undefined) return [];
      const { title: onPage } = pageContent(id, pages[id]);
      return onPage === title
        ? []
        : [`docs/regeln/${id}.md is headed „${onPage}“, the catalogue says „${title}“.`];
    }),
  ];
}

/** The text with its table made anew: the rules in the order of the catalogue, in the first words of their pages. */
export function withList(readme, rules, pages) {
  const rows = Object.keys(rules).map((id) => {
    const { title, sections } = pageContent(id, pages[id]);
    const first = (heading) => sections.find((section) => section.heading === heading).blocks[0];
    const severity = first('Schwere').replace(/\.$/, '');
    return `| [${id}](${id}.md) | ${title} | ${first('Was geprüft wird')} | ${severity} |`;
  });
  const table = [
    '| Regel | Titel | Was geprüft wird | Schwere |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
  return readme.replace(/^\| Regel \|[^]*?(?:\n(?!\|)|$(?![^]))/m, () => table);
}
