import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cellAddress } from '../../src/core/workbook/address';

/** One formula over a column of its own; `{}` in the formula stands for that column's cells. */
export interface Question {
  readonly values: readonly number[];
  /** In OpenFormula: COM.MICROSOFT.QUARTILE.INC({};1). */
  readonly formula: string;
}

/** What LibreOffice makes of the formulas; an error is its text. One conversion for all. */
export function calculate(questions: readonly Question[]): (number | string)[] {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  try {
    writeFileSync(join(folder, 'fragen.fods'), toFlatOds(questions));
    execFileSync(
      process.env['PLANWERK_SOFFICE']!,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        // Field separator tab, no quotes, UTF-8, en-US, and the cells' contents rather than their display.
        'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false',
        '--outdir',
        folder,
        join(folder, 'fragen.fods'),
      ],
      { stdio: 'pipe' },
    );
    return readFileSync(join(folder, 'fragen.csv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const result = line.split('\t')[0]!.trim();
        return result === '' || Number.isNaN(Number(result)) ? result : Number(result);
      });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A question per row: the formula in A, its values from B on. */
function toFlatOds(questions: readonly Question[]): string {
  const rows = questions.map(({ values, formula }, index) => {
    const cells = `[.${cellAddress(index, 1)}:.${cellAddress(index, values.length)}]`;
    const cell = (value: number) =>
      `<table:table-cell office:value-type="float" office:value="${value}"/>`;
    return (
      `<table:table-row><table:table-cell office:value-type="float" table:formula="of:=${formula.replace('{}', cells)}"/>` +
      `${values.map(cell).join('')}</table:table-row>`
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
  xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"
  office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:body><office:spreadsheet><table:table table:name="Fragen">${rows.join('\n')}</table:table></office:spreadsheet></office:body>
</office:document>`;
}
