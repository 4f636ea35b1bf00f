import type { SheetText } from './sheetText';
import { UnpatchableFile } from './unpatchableFile';
import { attribute } from './xmlText';

/** A sheet that somebody has protected is not written into behind his back. */
export function refuseProtection({ tail, name }: SheetText): void {
  const tag = /<(?:[\w.-]+:)?sheetProtection\s[^>]*>/.exec(tail)?.[0] ?? '';
  if (['1', 'true', 'on'].includes(attribute(tag, 'sheet') ?? ''))
    throw new UnpatchableFile(
      `Das Blatt „${name}“ ist geschützt. Bitte heben Sie den Blattschutz in Excel auf („Überprüfen“, „Blattschutz aufheben“).`,
    );
}
