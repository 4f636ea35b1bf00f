import { checkWorkbook } from '../core/checks/checkWorkbook';
import type { Report } from '../core/checks/report';
import type { Rule } from '../core/checks/rules/rule';
import { vorjahresabgleich } from '../core/checks/vorjahr/abgleich';
import { readWorkbook } from '../xlsx/readWorkbook';
import { UnreadableFile } from '../xlsx/unreadableFile';
import { jsonLine } from './json';
import type { Outcome } from './outcome';
import type { Presentation } from './presentation';
import { readBytes, UnavailableFile } from './readBytes';
import type { Task } from './task';
import { weight } from '../core/review/severity';
import { inColour, plain } from './text/paint';
import { reportText } from './text/reportText';

/** Reads and checks one file, and words the result. It never throws: what goes wrong is an outcome as well. */
export function checkFile(file: string, { presentation, settings, lastYear }: Task): Outcome {
  try {
    const before = lastYear === null ? null : planOfLastYear(lastYear);
    const report = checkWorkbook(readWorkbook(readBytes(file)), [], settings, before);
    return {
      kind: 'checked',
      hasFehler: report.findings.some((finding) => weight(finding) === 'fehler'),
      output: inWords(file, report, presentation),
    };
  } catch (error) {
    return { kind: 'unreadable', reason: reasonOf(error) };
  }
}

/** The rule that holds a plan against this file; whatever is wrong with the file is said with its name. */
function planOfLastYear(file: string): Rule {
  try {
    return vorjahresabgleich(file, readWorkbook(readBytes(file)));
  } catch (error) {
    throw new UnavailableFile(`Vorjahresplan ${file}: ${reasonOf(error)}`);
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
