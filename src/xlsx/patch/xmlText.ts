const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** XML text or an attribute's value as what it says. */
export function unescaped(xml: string): string {
  return xml.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (all, hex?: string, digits?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (digits !== undefined) return String.fromCodePoint(Number(digits));
      return ENTITIES[name!] ?? all;
    },
  );
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${SIGNS[sign]!};`);
}

const SIGNS: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };

/** The value of an attribute in an opening tag; null where it has none of that name. */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(String.raw`\s${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescaped(match[1] ?? match[2]!) : null;
}

/** The tag with another value for an attribute; null takes it out. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const pattern = new RegExp(String.raw`\s${name}\s*=\s*(?:"[^"]*"|'[^']*')`);
  const written = value === null ? '' : ` ${name}="${escaped(value)}"`;
  if (pattern.test(tag)) return tag.replace(pattern, () => written);
  return value === null ? tag : tag.replace(/\s*\/?>$|$/, (close) => written + close.trimStart());
}

/** The text with the attributes of some elements rewritten; what stays the same stays as it is written. */
export function rewriteAttributes(
  xml: string,
  names: string,
  rewrite: (value: string, name: string) => string,
): string {
  const pattern = new RegExp(String.raw`(\s)(${names})(\s*=\s*)("[^"]*"|'[^']*')`, 'g');
  return xml.replace(
    pattern,
    (all, space: string, name: string, equals: string, quotes: string) => {
      const value = unescaped(quotes.slice(1, -1));
      const rewritten = rewrite(value, name);
      return rewritten === value ? all : `${space}${name}${equals}"${escaped(rewritten)}"`;
    },
  );
}

/** The text with the content of elements rewritten, whatever prefix they have. */
export function rewriteElements(
  xml: string,
  names: string,
  rewrite: (text: string, tag: string) => string,
): string {
  const pattern = new RegExp(
    String.raw`(<(?:[\w.-]+:)?(?:${names})(?:\s[^>]*)?>)([^<]+)(?=</)`,
    'g',
  );
  return xml.replace(pattern, (all, tag: string, content: string) => {
    if (tag.endsWith('/>')) return all;
    const text = unescaped(content);
    const rewritten = rewrite(text, tag);
    return rewritten === text ? all : tag + escaped(rewritten);
  });
}
