import type { PatchedParts } from './patchedParts';
import { withAttribute } from './xmlText';

/** Lets the spreadsheet calculate everything when it opens the file: some results only it can tell. */
export function calculateOnLoad(parts: PatchedParts): void {
  const xml = parts.text(parts.main);
  const own = /<(?:[\w.-]+:)?calcPr(?:\s[^>]*)?>/.exec(xml)?.[0];
  if (own !== undefined) {
    parts.write(
      parts.main,
      xml.replace(own, () => withAttribute(own, 'fullCalcOnLoad', '1')),
    );
    return;
  }
  const prefix = /<((?:[\w.-]+:)?)workbook[\s>]/.exec(xml)?.[1] ?? '';
  // Its place is behind the names, and before what is left of these.
  const last = /<\/(?:[\w.-]+:)?(?:definedNames|externalReferences|functionGroups|sheets)\s*>/g;
  const ends = [...xml.matchAll(last)].map((match) => match.index + match[0].length);
  const at = Math.max(...ends);
  const written = `<${prefix}calcPr fullCalcOnLoad="1"/>`;
  parts.write(parts.main, xml.slice(0, at) + written + xml.slice(at));
}
