import { remembered } from '../remembered';
import { splitLabel } from '../rows/numbering';
import type { Row, TableKind } from '../types';

/** What comes in (+1) and what goes out (−1); 0 where nothing tells. */
export type Side = 1 | -1 | 0;

const IN =
  /ertr[aä]g|erlös|einnahme|einzahlung|herkunft|eigenleistung|bestands(?:veränderung|erhöhung)|bestand(?:es|s)? an|umsatz|deckungsmittel(?!bedarf)|finanzierungsmittel(?!bedarf)|mittelzufluss|zuweisung|zuschüsse|gewinn(?!abführung)|überschuss|gebühren|kosten-?(?:ersatz|ersätze|erstattung|umlage|beteiligung|beitr)|beiträge von|zuführung aus/i;
const OUT =
  /aufw(?!erts)|ausgabe|auszahlung|verwendung|finanz(?:ierungs)?bedarf|mittelbedarf|abschreibung|\bafa\b|steuer|solidarit|kosten|tilgung|konzessionsabgabe|verlust|fehlbetrag|abführung|mittelabfluss|entgelte an|löhne|gehälter|vergütung|sozialabgaben|soziale abgaben|investition/i;

/** Headings and totals that say on which side the rows below them stand. */
const SECTION_IN =
  /einnahme|einzahlung|herkunft|deckungsmittel|\bdeckung\b|finanzierungsmittel(?!bedarf)|erträge|erlöse|mittelzufluss/i;
const SECTION_OUT =
  /ausgabe|auszahlung|verwendung|bedarf|aufwendung|aufwand|mittelabfluss|^(?:summe )?(?:der )?investition(?:en|smaßnahmen)\b(?!.*finanzierung)/i;

export const sideOfSection = remembered((label) => firstOf(label, SECTION_IN, SECTION_OUT));

/** In an Erfolgsplan "III. Personalkosten" names its side as "Aufwendungen" does. */
export function sideOfHeading({ label }: Row, kind: TableKind): Side {
  return sideOfSection(label) || (kind === 'Erfolgsplan' ? sideOfLabel(label) : 0);
}

/** What a name alone tells. */
export const sideOfLabel = remembered((label) => firstOf(label, IN, OUT));

/** In an Erfolgsplan a row says itself what it is; in a Vermögensplan its section does, since Abschreibungen come in. */
export function sideOfRow(row: Row, section: Side, kind: TableKind): Side {
  if (row.operator === '-') return -1;
  if (row.operator === '+') return 1;
  const own = sideOfLabel(row.label);
  const bySection = kind === 'Vermögensplan' || kind === 'Finanzplan' || kind === 'Vorhaben';
  if (bySection && section !== 0) return section;
  return own === 0 ? section : own;
}

function firstOf(label: string, into: RegExp, out: RegExp): Side {
  const inside = into.exec(label);
  const outside = out.exec(label);
  if (inside && outside) return inside.index <= outside.index ? 1 : -1;
  return inside ? 1 : outside ? -1 : 0;
}

/** "Zwischensumme Sachanlagen:" → "Sachanlagen". */
export const subjectOf = remembered((label) =>
  splitLabel(
    label.replace(
      /^(?:zwischen|gesamt|teil|end)?-?summen?\b(?: (?:der|des|aller|von))?|\binsgesamt\b|\bgesamt\b|:\s*$/gi,
      '',
    ),
  ).words.trim(),
);
