import type { Finding } from '../../core/checks/report';
import { quotedAddress } from '../../core/workbook/address';
import { decimalsOf, germanNumber } from '../../core/numbers/germanNumbers';
import { harmless } from './harmless';
import type { Paint } from './paint';
import { severityName } from '../../core/review/verdict';
import { hanging, padEnd, wrap } from './wrap';

const INDENT = '  ';
/** As wide as the longest name of a severity, and a gap. */
const MARGIN = 9;

/** A finding as lines: where it is, what is wrong in words and figures, why, and what follows from it. */
export function findingBlock(finding: Finding, width: number, paint: Paint): string[] {
  const { severity, rule, name } = finding;
  const place = harmless(quotedAddress(finding.cell));
  const first = `${paint(padEnd(severityName(severity), MARGIN), severity)}${paint(place, 'heading')}  ${rule} ${name}`;
  const below = width - INDENT.length - MARGIN;
  const lines = [
    ...wrap(harmless(finding.text), below),
    ...figures(finding).map((line) => INDENT + line),
    ...(finding.ursache === null ? [] : hanging('Ursache: ', harmless(finding.ursache), below)),
    ...suggestion(finding, below),
    ...consequences(finding, below),
  ];
  const margin = ' '.repeat(INDENT.length + MARGIN);
  const shown = lines.map((line) => margin + line);
  return [
    INDENT + first,
    ...(severity === 'rundung' ? shown.map((l) => paint(l, severity)) : shown),
  ];
}

/** The figures under each other, their decimal commas too, with the minus of the sentence above them. */
function figures({ berechnet, gedruckt, differenz }: Finding): string[] {
  const all = [
    ['berechnet', berechnet],
    ['angegeben', gedruckt],
    ['Differenz', differenz],
  ] as const;
  const known = all.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]));
  const digits = decimalsOf(known.map(({ value }) => value));
  const written = known.map(({ label, value }) =>
    germanNumber(value, digits, label === 'Differenz').replace('-', '−'),
  );
  const widest = Math.max(...written.map((number) => number.length));
  return known.map(
    ({ label }, index) => `${padEnd(label, MARGIN)}  ${written[index]!.padStart(widest)}`,
  );
}

function suggestion({ change }: Finding, width: number): string[] {
  if (change === null) return [];
  const { write } = change;
  // As it is typed into the cell: Excel knows no other minus than this.
  const content =
    'formula' in write ? write.formula : germanNumber(write.value, decimalsOf([write.value]));
  return hanging('Vorschlag: ', harmless(`${content} in ${quotedAddress(change)}`), width);
}

function consequences(finding: Finding, width: number): string[] {
  const places = allConsequences(finding).map(
    ({ cell, rule }) => `${quotedAddress(cell)} (${rule})`,
  );
  return places.length === 0 ? [] : hanging('Folgen: ', harmless(places.join(', ')), width);
}

function allConsequences({ folgen }: Finding): Finding[] {
  return folgen.flatMap((folge) => [folge, ...allConsequences(folge)]);
}
