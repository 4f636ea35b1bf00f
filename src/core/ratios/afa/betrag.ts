import { proRata, type Cents } from '../../numbers/cents';
import { roundHalfAwayFromZero, toExcelPrecision } from '../../numbers/rounding';
import type { Anlage } from './types';
import type { Planjahr } from './zeitachse';

/** The AfA of a year before it is limited by the Buchwert; called once a year, in order. */
export type Jahresbetrag = (jahr: Planjahr, buchwert: Cents) => Cents;

/** "Gleiche Jahresraten" (§ 35 Abs. 1 GemHVO RLP, § 36 Abs. 1 KomHVO NRW), in the first and last year by months. */
export function linear({ anschaffungskosten, rundung }: Anlage, alleMonate: number): Jahresbetrag {
  return ({ monate }) => proRata(anschaffungskosten, monate, alleMonate, rundung);
}

/**
 * A fixed share of the Buchwert; from the first year in which the linear amount over the remaining months
 * is higher, that one. (Buchwert · 12 / restmonate > Buchwert · satz does not depend on the Buchwert.)
 */
export function degressiv({ rundung }: Anlage, alleMonate: number, satz: number): Jahresbetrag {
  let restmonate = alleMonate;
  let wechsel: { buchwert: Cents; restmonate: number } | null = null;
  return ({ monate }, buchwert) => {
    if (wechsel === null && toExcelPrecision(satz * restmonate) < 12) {
      wechsel = { buchwert, restmonate };
    }
    restmonate -= monate;
    return wechsel === null
      ? roundToUnit((buchwert * satz * monate) / 12, rundung)
      : proRata(wechsel.buchwert, monate, wechsel.restmonate, rundung);
  };
}

/** By use: each year bears its share of all quantities. */
export function leistung(
  { anschaffung, anschaffungskosten, rundung }: Anlage,
  mengen: readonly number[],
): Jahresbetrag {
  const gesamt = mengen.reduce((sum, menge) => sum + menge, 0);
  return ({ jahr }) => {
    const menge = mengen[jahr - anschaffung.jahr] ?? 0;
    return roundToUnit(anschaffungskosten * (menge / gesamt), rundung);
  };
}

/** § 6 Abs. 2a EStG: a fifth in the year of addition and in each of the four that follow. */
export const JAHRE_DES_SAMMELPOSTENS = 5;

export function sammelposten({ anschaffungskosten, rundung }: Anlage): Jahresbetrag {
  return () => proRata(anschaffungskosten, 1, JAHRE_DES_SAMMELPOSTENS, rundung);
}

function roundToUnit(cents: number, unit: Cents): Cents {
  return roundHalfAwayFromZero(cents / unit) * unit;
}
