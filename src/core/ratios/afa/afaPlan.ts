import {
  JAHRE_DES_SAMMELPOSTENS,
  degressiv,
  leistung,
  linear,
  sammelposten,
  type Jahresbetrag,
} from './betrag';
import { checkAfa } from './check';
import type { Abgang, AfaJahr, Anlage, Verfahren } from './types';
import { jahresachse, monatsachse, type Zeitachse } from './zeitachse';

/**
 * The depreciation of one asset, year by year, in cents.
 *
 * For every plan: AfA ≥ 0, no Buchwert below the Erinnerungswert while the asset is there, and
 * ΣAfA + Abgang + last Buchwert = Anschaffungskosten.
 */
export function afaPlan(
  anlage: Anlage,
  verfahren: Verfahren,
  abgang: Abgang | null = null,
): AfaJahr[] {
  checkAfa(anlage, verfahren, abgang);
  const { anschaffung } = anlage;
  switch (verfahren.art) {
    case 'linear':
      return writeOff(
        anlage,
        monatsachse(anschaffung, verfahren.monate, abgang),
        linear(anlage, verfahren.monate),
      );
    case 'degressiv':
      return writeOff(
        anlage,
        monatsachse(anschaffung, verfahren.monate, abgang),
        degressiv(anlage, verfahren.monate, verfahren.satz),
      );
    case 'leistung':
      return writeOff(
        anlage,
        jahresachse(anschaffung.jahr, verfahren.mengen.length, abgang),
        leistung(anlage, verfahren.mengen),
      );
    case 'sammelposten':
      // § 6 Abs. 2a EStG: an asset that leaves does not reduce the pool.
      return writeOff(
        anlage,
        jahresachse(anschaffung.jahr, JAHRE_DES_SAMMELPOSTENS, null),
        sammelposten(anlage),
      );
  }
}

function writeOff(
  { anschaffungskosten, erinnerungswert }: Anlage,
  { jahre, endetMitAbgang }: Zeitachse,
  jahresbetrag: Jahresbetrag,
): AfaJahr[] {
  let buchwert = anschaffungskosten;
  return jahre.map((jahr, index) => {
    const letzte = index === jahre.length - 1;
    const hoechstens = buchwert - erinnerungswert;
    const afa =
      letzte && !endetMitAbgang ? hoechstens : Math.min(jahresbetrag(jahr, buchwert), hoechstens);
    const buchwertAnfang = buchwert;
    const abgang = letzte && endetMitAbgang ? buchwert - afa : null;
    buchwert = buchwert - afa - (abgang ?? 0);
    return {
      jahr: jahr.jahr,
      monate: jahr.monate,
      buchwertAnfang,
      afa,
      buchwertEnde: buchwert,
      abgang,
    };
  });
}
