import { SaxesParser } from 'saxes';

/** The namespace of the root element of an XML text, "" where it has none; null for text that is no XML. */
export function rootNamespace(xml: string): string | null {
  const parser = new SaxesParser({ xmlns: true });
  const namespaces: string[] = [];
  const errors: Error[] = [];
  parser.on('error', (error) => errors.push(error));
  parser.on('opentag', ({ uri }) => namespaces.push(uri));
  parser.write(xml).close();
  return errors.length === 0 ? (namespaces[0] ?? null) : null;
}
