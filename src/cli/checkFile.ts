import { checkWorkbook } from '../core/checks/checkWorkbook';
import type { Report } from '../core/checks/report';
import type { Settings } from '../core/checks/settings/settings';
import { readWorkbook } from '../xlsx/readWorkbook';
import { UnreadableFile } from '../xlsx/unreadableFile';
import { jsonLine } from './json';
import type { Outcome } from './outcome';
import type { Presentation } from './presentation';
import { readBytes, UnavailableFile } from './readBytes';
import { weight } from '../core/review/severity';
import { inColour, plain } from './text/paint';
import { reportText } from './text/reportText';

/** Reads and checks one file, and words the result. It never throws: what goes wrong is an outcome as well. */
export function checkFile(file: string, presentation: Presentation, settings: Settings): Outcome {
  try {
    const report = checkWorkbook(readWorkbook(readBytes(file)), [], settings);
    return {
      kind: 'checked',
      hasFehler: report.findings.some((finding) => weight(finding) === 'fehler'),
      output: inWords(file, report, presentation),
    };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

function inWords(file: string, report: Report, presentation: Presentation): string {
  const { json, atLeast, width, colour } = presentation;
  if (json) return jsonLine(file, report, atLeast);
  return reportText(file, report, { atLeast, width, paint: colour ? inColour : plain });
}

function reasonOf(error: unknown): string {
  if (error instanceof UnreadableFile || error instanceof UnavailableFile) return error.message;
  return `Beim Prüfen ist Planwerk gescheitert (${String(error)}).`;
}
