import { counted, germanCount } from '../../numbers/germanNumbers';
import type { Table } from '../../plan/types';
import type { Vorjahresabgleich } from '../report';
import { quoted } from '../words';
import type { ComparedTable } from './causes';
import type { LastYear } from './years';

/** What was compared with what, and how it came out; or why nothing was. */
export function summaryOf(
  { file, plan: { planYear } }: LastYear,
  tables: readonly ComparedTable[],
  alone: readonly Table[],
  reason: string | null = null,
): Vorjahresabgleich {
  const columns = tables.flatMap((table) => table.columns);
  const sum = (of: (column: (typeof columns)[number]) => number): number =>
    columns.reduce((total, column) => total + of(column), 0);
  const figures = {
    gleich: sum(({ held }) => held),
    rundung: sum(({ rounded }) => rounded.length),
    abweichend: sum(({ deviations }) => deviations.size),
  };
  const compared = tables.flatMap(({ pairing, columns: all }) => {
    const used = all.filter(
      ({ held, rounded, deviations }) => held + rounded.length + deviations.size > 0,
    );
    return used.length === 0
      ? []
      : [
          {
            sheet: pairing.here.sheet,
            vorjahr: pairing.there.sheet,
            columns: used.map(({ column }) => pairing.here.columns[column.here]!.heading),
          },
        ];
  });
  const sheets = [...new Set(alone.map(({ sheet }) => quoted(sheet)))];
  return {
    file,
    planYear,
    ...figures,
    tables: compared,
    text:
      reason === null
        ? `${comparedSentence(file, planYear, compared.length, figures)}${sheets.length === 0 ? '' : ` Ohne Gegenstück dort: ${sheets.join(', ')}.`}`
        : `Mit dem Vorjahresplan ${quoted(file)} wurde nichts verglichen: ${reason}`,
  };
}

function comparedSentence(
  file: string,
  year: number | null,
  tables: number,
  { gleich, rundung, abweichend }: Pick<Vorjahresabgleich, 'gleich' | 'rundung' | 'abweichend'>,
): string {
  const all = gleich + rundung + abweichend;
  const states = [
    `${germanCount(gleich)} ${gleich === 1 ? 'stimmt' : 'stimmen'} überein`,
    rundung > 0 ? `${germanCount(rundung)} mit Rundungsdifferenz` : [],
    abweichend > 0
      ? `${germanCount(abweichend)} ${abweichend === 1 ? 'weicht' : 'weichen'} ab`
      : [],
  ].flat();
  return `Mit dem Vorjahresplan ${quoted(file)} (${year ?? 'ohne Jahr'}) verglichen: ${counted(all, 'Betrag', 'Beträge')} in ${counted(tables, 'Tabelle', 'Tabellen')}; ${states.join(', ')}.`;
}
