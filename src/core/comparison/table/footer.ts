import type { Comparison } from '../compare';
import { fixedLine, type FooterLine } from './footerLine';
import type { Grid } from './layout';
import { methodLine } from './methodLine';
import { addressAt, type Anchor } from './place';
import { notCountedText } from './remarks';
import { outlierFooter } from './outlierFooter';
import { directionsText } from './directions';
import type { Row } from './row';
import { movedNote, repairedNote } from './stillExcluded';
import { MEDIAN, Q1, Q3 } from './shares';
import { groupNotes, groupNotesText } from './groupNotes';
import type { Sized } from './whichRows';

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
    ...(settings.quelle === '' ? [] : [fixedLine(`Quelle: ${settings.quelle}`)]),
    methodLine(comparison, isLive, at(0, layout.columns - 1), anchor.sheet),
    ...before.filter((text) => text !== '').map(fixedLine),
    ...(outliers.line === null ? [] : [outliers.line]),
    ...behind.filter((text) => text !== '').map(fixedLine),
    ...lastLine(sized, isLive, [
      outliers.later,
      movedNote(comparison, rows, anchor.sheet),
      repairedNote(comparison, rows, anchor.sheet),
    ]),
  ];
}

/** A formula stands there even where it says nothing yet; `later` are pieces of what it may come to say in front of that. */
function lastLine(
  rows: readonly Sized[],
  isLive: boolean,
  later: readonly (string | null)[],
): FooterLine[] {
  const says = groupNotesText(rows);
  const inFront = later.filter((piece) => piece !== null);
  return says === '' && !isLive ? [] : [{ write: groupNotes(rows, isLive, inFront), says }];
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
