import { proRata, type Cents } from '../../numbers/cents';
import type { Tag } from '../../workbook/calendar';
import { NotComputable } from '../notComputable';
import { afaPlan } from './afaPlan';
import type { AfaJahr, Anlage } from './types';

/** Nachträgliche Anschaffungskosten: what is added to an asset that is already being written off. */
export interface Nachtrag {
  readonly tag: Tag;
  readonly betrag: Cents;
  /** As if added on 1 January, as tax practice allows; else from the month of the addition. */
  readonly abJahresbeginn: boolean;
}

/**
 * The linear plan of an asset with a later addition: Restbuchwert and addition together are written off over the
 * remaining months. In the year of the addition Buchwert 31.12. = Buchwert 01.01. + Nachtrag − AfA.
 */
export function afaPlanMitNachtrag(
  anlage: Anlage,
  monate: number,
  { tag, betrag, abJahresbeginn }: Nachtrag,
): AfaJahr[] {
  const ohne = afaPlan(anlage, { art: 'linear', monate });
  const imJahr = ohne.find(({ jahr }) => jahr === tag.jahr);
  const ersterMonat = tag.jahr === anlage.anschaffung.jahr ? anlage.anschaffung.monat : 1;
  const vorNachtrag = abJahresbeginn ? 0 : tag.monat - ersterMonat;
  if (imJahr === undefined || vorNachtrag < 0 || vorNachtrag >= imJahr.monate) {
    throw new NotComputable(
      'invalid',
      'Nachträgliche Anschaffungskosten müssen in die Nutzungsdauer der Anlage fallen.',
    );
  }
  const vorher = ohne.filter(({ jahr }) => jahr < tag.jahr);
  const vergangen = vorher.reduce((sum, jahr) => sum + jahr.monate, vorNachtrag);
  const afaVorNachtrag = Math.min(
    proRata(anlage.anschaffungskosten, vorNachtrag, monate, anlage.rundung),
    imJahr.buchwertAnfang - anlage.erinnerungswert,
  );
  const [rest, ...danach] = afaPlan(
    {
      ...anlage,
      anschaffungskosten: imJahr.buchwertAnfang - afaVorNachtrag + betrag,
      anschaffung: { jahr: tag.jahr, monat: ersterMonat + vorNachtrag, tag: 1 },
    },
    { art: 'linear', monate: monate - vergangen },
  );
  const jahrDesNachtrags = {
    ...rest!,
    monate: vorNachtrag + rest!.monate,
    buchwertAnfang: imJahr.buchwertAnfang,
    afa: afaVorNachtrag + rest!.afa,
  };
  return [...vorher, jahrDesNachtrags, ...danach];
}
