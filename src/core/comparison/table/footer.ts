import type { QuartilMethode } from '../../ratios/quartil/position';
import { germanCount } from '../../numbers/germanNumbers';
import { areaAddress, cellAddress } from '../../workbook/address';
import type { Content } from '../../workbook/change';
import type { Comparison, Line } from '../compare';
import { germanFigure } from '../source/form';
import type { Remark } from '../source/reading';
import { quoted } from './quoted';

/** A footer always takes as many lines, so that everything below it keeps its place when it is renewed. */
export const FOOTER_LINES = 5;

/** As a German Excel calls them. */
export const METHODS: Record<QuartilMethode, string> = {
  INKLUSIV: 'QUARTILE.INKL',
  EXKLUSIV: 'QUARTILE.EXKL',
  RANG: 'nächster vorhandener Wert',
};

/**
 * What the table is made of, and what is to be known when it is read. `isLive`: whether it holds formulas; `nCell`: where
 * the number of values of its first indicator stands, if it stands anywhere yet.
 */
export function footerOf(comparison: Comparison, isLive: boolean, nCell: string | null): Content[] {
  const { settings, lines, reading } = comparison;
  const { quelle } = settings;
  const method = methodLine(comparison, NUMBER);
  const [before, after] = method.split(NUMBER);
  const moves = isLive && nCell !== null && after !== undefined;
  const texts = [
    ...(quelle === '' ? [] : [`Quelle: ${quelle}`]),
    ...sentences([
      ...smallGroups(lines),

      ...(settings.live && !isLive
        ? ['Feste Werte, da keine Formel alle Werte aufnehmen kann']
        : []),
      ...(settings.anonymous ? ['Vergleichskommunen anonym'] : []),
    ]),
    ...sentences(lines.flatMap((line) => outliers(line, lines.length > 1))),
    ...sentences(notCounted(reading.remarks)),
  ].map((text) => ({ text }));
  const methodCell = moves
    ? { formula: `=${quoted(before!)}&${nCell}&${quoted(after)}` }
    : { text: methodLine(comparison, germanCount(lines[0]?.figures.anzahl ?? 0)) };
  const place = quelle === '' ? 0 : 1;
  return [...texts.slice(0, place), methodCell, ...texts.slice(place)];
}

/** The same as texts, before it is written. */
export function footerTexts(comparison: Comparison): string[] {
  return footerOf(comparison, comparison.settings.live, null).flatMap((content) =>
    'text' in content ? [content.text] : [],
  );
}

/** Stands for the number of values where a formula names their cell. */
const NUMBER = '\u0000';

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

function smallGroups(lines: readonly Line[]): string[] {
  const named = (fits: (line: Line) => boolean): string => {
    const names = lines.filter(fits).map(({ name }) => name);
    if (names.length === 0) return '';
    return lines.length === 1 ? ' ' : ` bei ${names.join(', ')} `;
  };
  const small = named(({ protection }) => protection.isSmall);
  const protectedOnes = named(({ protection }) => !protection.spread);
  return [
    ...(small === '' ? [] : [`Geringe Vergleichsbasis${small}(weniger als 8 Werte)`]),
    ...(protectedOnes === ''
      ? []
      : [
          `Unter 4 Werten${protectedOnes}keine Quartile, kein Minimum, Maximum und Mittelwert, weil sie einzelne Kommunen erkennen ließen`,
        ]),
  ];
}

function outliers({ name, outliers: found, form }: Line, isNamed: boolean): string[] {
  return found.map(({ item, fence }) => {
    const side = item.value < fence ? 'unter' : 'über';
    const indicator = isNamed ? `${name}, ` : '';
    return `Ausreißer: ${indicator}${item.name} mit ${germanFigure(form, item.value)} (${side} ${germanFigure(form, fence)})`;
  });
}

const MOST_PLACES = 5;

function notCounted(remarks: readonly Remark[]): string[] {
  const places = (kinds: readonly Remark['kind'][]): string => {
    const found = remarks.filter(({ kind }) => kinds.includes(kind));
    const named = found
      .slice(0, MOST_PLACES)
      .map(({ place }) => cellAddress(place.row, place.column));
    const rest = found.length - named.length;
    return named.join(', ') + (rest > 0 ? ` und ${germanCount(rest)} weitere` : '');
  };
  const without = places(['gap', 'text', 'error', 'date', 'aside', 'unnamed']);
  const units = places(['unit']);
  return [
    ...(without === '' ? [] : [`Nicht mitgezählt: ${without}`]),
    ...(units === '' ? [] : [`Andere Einheit: ${units}`]),
  ];
}

/** One line of several sentences; none where there is nothing to say. */
function sentences(parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`${parts.join('. ')}.`];
}
