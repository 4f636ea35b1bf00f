import type { QuartilMethode } from '../../ratios/quartil/position';
import { germanCount } from '../../numbers/germanNumbers';
import { areaAddress } from '../../workbook/address';
import type { Comparison } from '../compare';
import type { FooterLine } from './footerLine';
import type { Grid } from './layout';
import { addressAt, type Anchor } from './place';
import { quoted } from './quoted';
import { notCountedText } from './remarks';
import { outlierFooter } from './outlierFooter';
import { directionsText } from './directions';
import type { Row } from './row';
import { MEDIAN, Q1, Q3 } from './shares';
import { groupNotes, groupNotesText } from './groupNotes';
import type { Sized } from './whichRows';

/** As a German Excel calls them. */
export const METHODS: Record<QuartilMethode, string> = {
  INKLUSIV: 'QUARTILE.INKL',
  EXKLUSIV: 'QUARTILE.EXKL',
  RANG: 'Rangwert ohne Interpolation',
};

export const ANONYMOUS = 'Vergleichskommunen anonym';

/**
 * What the table is made of, and what is to be known when it is read; of what no formula can keep true it is said of
 * which day it is. The last line goes on telling whether groups are small or hold an error, and is empty where
 * none is or does.
 */
export function footerOf(
  comparison: Comparison,
  rows: readonly Row[],
  layout: Grid,
  anchor: Anchor,
  stand: string,
): FooterLine[] {
  const { settings, lines } = comparison;
  const at = (index: number, column: number): string =>
    addressAt(anchor, layout.firstLine + index, column);
  const isLive = rows.some((row) => row.isLive);
  const ownCounts = settings.own !== null && settings.ownCounts;
  const sized = lines.map(({ name, figures, group }, index) => ({
    title: name,
    anzahl: figures.anzahl,
    others: group.peers.length,
    n: at(index, layout.columns - 1),
    name: at(index, 0),
    median: at(index, layout.ownColumn + MEDIAN),
    own: ownCounts ? at(index, layout.ownColumn) : null,
  }));
  const fences = rows.flatMap(({ areas }, index) => {
    const [q1, q3] = [Q1, Q3].map((place) => at(index, layout.ownColumn + place)) as [
      string,
      string,
    ];
    return areas === null ? [] : [{ areas, q1, q3 }];
  });
  const outliers = outlierFooter(lines, fences, stand);
  const before = [directionsText(lines), kindLine(comparison, rows, stand)];
  const behind = [notCountedText(comparison, stand)];
  return [
    ...(settings.quelle === '' ? [] : [fixed(`Quelle: ${settings.quelle}`)]),
    methodCell(comparison, isLive ? at(0, layout.columns - 1) : null),
    ...before.filter((text) => text !== '').map(fixed),
    ...(outliers.line === null ? [] : [outliers.line]),
    ...behind.filter((text) => text !== '').map(fixed),
    ...lastLine(sized, isLive, outliers.later),
  ];
}

function fixed(text: string): FooterLine {
  return { write: { text }, says: text };
}

/** A formula stands there even where it says nothing yet; `later` is what it may come to say in front of that. */
function lastLine(rows: readonly Sized[], isLive: boolean, later: string | null): FooterLine[] {
  const says = groupNotesText(rows);
  return says === '' && !isLive ? [] : [{ write: groupNotes(rows, isLive, later), says }];
}

/** Whose figures stand there, and whether they calculate. */
function kindLine({ settings, lines }: Comparison, rows: readonly Row[], stand: string): string {
  const without = rows.filter(({ isLive }) => !isLive);
  const some = without.length < lines.length;
  const names = without.map(({ line }) => line.name).join('; ');
  const parts = [
    ...(without.length === 0
      ? []
      : [`Feste Werte statt Formeln${some ? ` bei ${names}` : ''} (Stand ${stand})`]),
    ...(settings.anonymous ? [ANONYMOUS] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join('. ')}.`;
}

/** Stands for the number of values where a formula names their cell. */
const NUMBER = '\u0000';

/** The line by which a comparison is known as ours. */
function methodCell(comparison: Comparison, nCell: string | null): FooterLine {
  const { lines } = comparison;
  const says = methodLine(comparison, germanCount(lines[0]?.figures.anzahl ?? 0));
  const [before, after] = methodLine(comparison, NUMBER).split(NUMBER);
  if (nCell === null || after === undefined) return fixed(says);
  return { write: { formula: `=${quoted(before!)}&${nCell}&${quoted(after)}` }, says };
}

function methodLine({ settings, own, lines, reading }: Comparison, n: string): string {
  const parts = [
    `Methode: Quartile nach ${METHODS[settings.methode]}`,
    ...(lines.length === 1 ? [`n = ${n}`] : []),
    ...(own === null
      ? []
      : [`eigener Wert ${settings.ownCounts ? 'enthalten' : 'nicht enthalten'}`]),
    `Vergleich mit Planwerk aus ${reading.sheet}!${areaAddress(reading.area)}`,
  ];
  return `${parts.join('; ')}.`;
}
