import * as erfolgsplan from './erfolgsplan.mjs';
import * as haushalt from './haushalt.mjs';
import { investitionsprogramm } from './investitionsprogramm.mjs';
import * as kennzahlen from './kennzahlen.mjs';
import * as listen from './listen.mjs';
import * as vermoegensplan from './vermoegensplan.mjs';

/** All tables, in the order in which they were published. */
export const layouts = [
  erfolgsplan.zwischenberichtGuv,
  vermoegensplan.zwischenberichtVermoegensplan,
  haushalt.festsetzung,
  erfolgsplan.erfolgsplan,
  erfolgsplan.erfolgsplanKonten,
  vermoegensplan.vermoegensplan,
  vermoegensplan.vorhaben,
  vermoegensplan.erlaeuterungen,
  vermoegensplan.finanzplan,
  ...investitionsprogramm,
  haushalt.auswirkung,
  haushalt.verpflichtungen,
  haushalt.verpflichtungenEinzeln,
  haushalt.verbindlichkeiten,
  haushalt.stellenuebersicht,
  kennzahlen.kennzahlen,
  kennzahlen.speicher,
  kennzahlen.kennzahlenAnlage,
  kennzahlen.jahresvergleich,
  kennzahlen.externeUmsatzerloese,
  listen.ozgUebersicht,
  listen.projektliste,
  kennzahlen.zeitreihen,
  kennzahlen.kgstSachkosten,
  listen.ozgProzesse,
  erfolgsplan.erlaeuterungen,
];
