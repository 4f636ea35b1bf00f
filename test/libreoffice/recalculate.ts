import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

/** Recalculate every file when it is loaded; as installed, LibreOffice believes the stored values. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export interface Recalculated {
  readonly workbook: Snapshot;
  /** What LibreOffice had to say about the file. */
  readonly messages: string;
}

/** The workbook after LibreOffice has loaded it, calculated everything anew and written it as .xlsx. */
export function recalculate(bytes: Uint8Array): Recalculated {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  try {
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), SETTINGS);
    writeFileSync(join(folder, 'mappe.xlsx'), bytes);
    const { stdout, stderr } = spawnSync(
      process.env['PLANWERK_SOFFICE']!,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        'xlsx:Calc MS Excel 2007 XML',
        '--outdir',
        join(folder, 'neu'),
        join(folder, 'mappe.xlsx'),
      ],
      { encoding: 'utf8' },
    );
    const converted = readFileSync(join(folder, 'neu', 'mappe.xlsx'));
    return { workbook: readWorkbook(converted), messages: withoutJava(stdout + stderr) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Without Java, which no spreadsheet needs, LibreOffice warns at every start. */
function withoutJava(messages: string): string {
  return messages
    .split('\n')
    .filter((line) => !line.includes('javaldx'))
    .join('\n');
}
