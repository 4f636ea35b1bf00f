import type { Parts } from '../parts/parts';
import { workbookPart } from '../parts/mainPart';
import { readRelationships, type Relationship } from '../parts/relationships';
import { WorkbookPartReader } from '../parts/workbookPart';
import { partName } from '../zip/directory';
import { SheetText } from './sheetText';
import { UnpatchableFile } from './unpatchableFile';

/** The parts of a workbook as text, with what has been written into some of them. */
export class PatchedParts {
  /** The part that lists the sheets. */
  readonly main: string;
  /** The part of each sheet with cells, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
  private readonly written = new Map<string, string>();
  private readonly open = new Map<string, SheetText>();

  constructor(private readonly parts: Parts) {
    this.main = workbookPart(parts);
    const targets = new Map(this.related(this.main).map((one) => [one.id, one]));
    const listed = parts.read(this.main, 'das Verzeichnis der Blätter', new WorkbookPartReader());
    this.sheets = new Map(
      listed.sheets.flatMap(({ name, relationship }): [string, string][] => {
        const part = targets.get(relationship);
        return part?.kind === 'worksheet' ? [[name, part.target]] : [];
      }),
    );
  }

  /** What a part leads to. */
  related(part: string): readonly Relationship[] {
    const slash = part.lastIndexOf('/') + 1;
    const listed = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
    return this.parts.has(listed) ? readRelationships(this.parts, part) : [];
  }

  text(part: string): string {
    return this.written.get(partName(part)) ?? this.parts.readText(part);
  }

  write(part: string, text: string): void {
    if (text !== this.text(part)) this.written.set(partName(part), text);
  }

  /** A sheet to write into; what is written there counts once it is closed. */
  sheet(name: string): SheetText {
    const known = this.open.get(name);
    if (known) return known;
    const part = this.sheets.get(name);
    if (part === undefined) throw new UnpatchableFile(`Das Blatt „${name}“ ist nicht zu finden.`);
    const sheet = new SheetText(this.text(part), name);
    this.open.set(name, sheet);
    return sheet;
  }

  closeSheets(): void {
    for (const [name, sheet] of this.open) this.write(this.sheets.get(name)!, sheet.toString());
    this.open.clear();
  }

  changed(): Map<string, Uint8Array> {
    const encoder = new TextEncoder();
    return new Map([...this.written].map(([part, text]) => [part, encoder.encode(text)]));
  }
}
