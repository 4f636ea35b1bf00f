import type { Attributes, ElementReader } from '../xml/parseXml';
import { PACKAGE_RELATIONSHIPS } from './namespaces';
import type { Parts } from './parts';

/** How one part leads to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in all variants of the standard: `worksheet`. */
  readonly kind: string;
  /** The part that it leads to. */
  readonly target: string;
}

/** Where the relationships of a part are written; the file as a whole is the part ``. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

export function readRelationships(parts: Parts, source: string): readonly Relationship[] {
  const reader = new RelationshipsReader(source);
  return parts.read(relationshipsPart(source), 'das Verzeichnis der Bestandteile', reader).found;
}

class RelationshipsReader implements ElementReader {
  readonly root = 'Relationships';
  readonly namespaces = PACKAGE_RELATIONSHIPS;
  readonly found: Relationship[] = [];

  constructor(private readonly source: string) {}

  open(element: string, attributes: Attributes): void {
    if (element !== 'Relationship' || attributes['TargetMode']?.value === 'External') return;
    const type = attributes['Type']?.value ?? '';
    this.found.push({
      id: attributes['Id']?.value ?? '',
      kind: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(this.source, attributes['Target']?.value ?? ''),
    });
  }

  close(): void {
    // All is in the attributes.
  }
}

/** A target is relative to the part that names it, or begins with a slash. */
function resolve(source: string, target: string): string {
  const folders = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.' && step !== '') folders.push(step);
  }
  return folders.join('/');
}
