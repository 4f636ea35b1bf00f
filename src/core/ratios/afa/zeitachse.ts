import type { Tag } from '../../workbook/calendar';
import type { Abgang } from './types';

/** A year of the plan, and how many of its months bear AfA. */
export interface Planjahr {
  readonly jahr: number;
  readonly monate: number;
}

/** The years in which an asset is written off, and whether a disposal ends them early. */
export interface Zeitachse {
  readonly jahre: readonly Planjahr[];
  readonly endetMitAbgang: boolean;
}

/**
 * Month by month to full write-off or disposal. The month of acquisition counts (§ 7 Abs. 1 Satz 4 EStG:
 * only full months *before* it reduce the first year); the month of disposal by choice.
 */
export function monatsachse(anschaffung: Tag, monate: number, abgang: Abgang | null): Zeitachse {
  const bisAbgang = abgang === null ? monate : monthsUntil(anschaffung, abgang);
  const ende = Math.min(monate, bisAbgang);
  const letztesJahr =
    abgang !== null && bisAbgang < monate
      ? abgang.tag.jahr
      : letztesAbschreibungsjahr(anschaffung, monate);
  const jahre: Planjahr[] = [];
  let vergangen = 0;
  for (let jahr = anschaffung.jahr; jahr <= letztesJahr; jahr++) {
    const imJahr = jahr === anschaffung.jahr ? 13 - anschaffung.monat : 12;
    const zaehlend = Math.min(imJahr, ende - vergangen);
    jahre.push({ jahr, monate: zaehlend });
    vergangen += zaehlend;
  }
  return { jahre, endetMitAbgang: ende < monate };
}

/** Whole years, without months: Leistung and Sammelposten. A disposal in the last year comes too late to matter. */
export function jahresachse(erstesJahr: number, anzahl: number, abgang: Abgang | null): Zeitachse {
  const letztesJahr = erstesJahr + anzahl - 1;
  const endetMitAbgang = abgang !== null && abgang.tag.jahr < letztesJahr;
  const ende = endetMitAbgang ? abgang.tag.jahr : letztesJahr;
  const jahre: Planjahr[] = [];
  for (let jahr = erstesJahr; jahr <= ende; jahr++) {
    jahre.push({ jahr, monate: 12 });
  }
  return { jahre, endetMitAbgang };
}

export function letztesAbschreibungsjahr(anschaffung: Tag, monate: number): number {
  return anschaffung.jahr + Math.floor((anschaffung.monat + monate - 2) / 12);
}

function monthsUntil(anschaffung: Tag, { tag, monatZaehlt }: Abgang): number {
  const between = 12 * (tag.jahr - anschaffung.jahr) + tag.monat - anschaffung.monat;
  return monatZaehlt ? between + 1 : between;
}
