import type { CellOnSheet, Finding, Report, Severity } from '../../../src/core/checks/report';
import type { Break } from '../breaks/break';
import { samePlace, type Place, type Probeplan } from '../generator/model';
import type { Violation } from '../generator/violations';

/** What the checks made of one break. */
export interface Verdict {
  readonly contradicts: boolean;
  /** A finding names the broken cell. */
  readonly caught: boolean;
  /** A finding stands at the broken cell, or at the result that it contradicts. */
  readonly atCell: boolean;
  /** New findings of severity Fehler or Warnung that stand alone. */
  readonly right: readonly Finding[];
  readonly wrong: readonly Finding[];
  /** All new findings of these severities that stand alone, those included that are neither right nor wrong. */
  readonly loud: number;
  /** New findings of lower severity: they are neither right nor wrong. */
  readonly quiet: number;
}

const LOUD: readonly Severity[] = ['fehler', 'warnung'];
const AUDIBLE: readonly Severity[] = [...LOUD, 'rundung'];

export function judge(
  plan: Probeplan,
  clean: Report,
  { broken, proof, moved, debatable, harmless = false }: Break,
  contradictions: readonly Violation[],
  report: Report,
): Verdict {
  const placeOf = placesIn(plan);
  const known = new Set(
    clean.findings.flatMap(withFolgen).flatMap((finding) => {
      const place = moved(placeOf(finding.cell));
      return place ? [keyOf(finding, place)] : [];
    }),
  );
  const spots = new Set([...known].map(spotOf));
  // A flaw of the clean plan whose figures have changed.
  const isOld = (finding: Finding) => spots.has(spotOf(keyOf(finding, placeOf(finding.cell))));
  const isNew = (finding: Finding) => !known.has(keyOf(finding, placeOf(finding.cell)));
  const touches = (finding: Finding, places: readonly Place[]) =>
    [finding.cell, ...finding.cells]
      .map(placeOf)
      .some((cell) => places.some((place) => samePlace(place, cell)));

  const violated = contradictions.flatMap(({ cells }) => cells);
  const results = contradictions.flatMap(({ result }) => result ?? []);
  const contradicts = contradictions.length > 0;
  const audible = report.findings
    .flatMap(withFolgen)
    .filter((finding) => isNew(finding) && (harmless || AUDIBLE.includes(finding.severity)));
  const evidence = proof === 'brokenCell' ? broken : [...broken, ...violated];
  const top = report.findings.filter(
    (finding) => isNew(finding) && LOUD.includes(finding.severity),
  );
  const right = top.filter((finding) => contradicts && touches(finding, [...broken, ...violated]));
  const wrong = top.filter(
    (finding) => !right.includes(finding) && !isOld(finding) && !touches(finding, debatable),
  );
  return {
    contradicts,
    caught: contradicts && audible.some((finding) => touches(finding, evidence)),
    atCell:
      contradicts && audible.some(({ cell }) => isAmong(placeOf(cell), [...broken, ...results])),
    right,
    wrong,
    loud: top.length,
    quiet: report.findings.filter(isNew).length - top.length,
  };
}

function isAmong(place: Place, places: readonly Place[]): boolean {
  return places.some((other) => samePlace(other, place));
}

export function withFolgen(finding: Finding): Finding[] {
  return [finding, ...finding.folgen.flatMap(withFolgen)];
}

function keyOf({ rule, severity, differenz }: Finding, { sheet, row, column }: Place): string {
  return [rule, sheet, row, column, severity, differenz].join(' ');
}

/** Rule and cell of a key. */
function spotOf(key: string): string {
  return key.split(' ').slice(0, 4).join(' ');
}

function placesIn({ snapshot }: Probeplan): (cell: CellOnSheet) => Place {
  const indices = new Map(snapshot.sheets.map(({ name }, index) => [name, index]));
  return ({ sheet, row, column }) => ({ sheet: indices.get(sheet) ?? -1, row, column });
}
