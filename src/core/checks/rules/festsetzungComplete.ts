import type { Plan, Table } from '../../plan/types';
import { ITEMS, itemsOf } from '../facts/festsetzungItems';
import type { Finding } from '../report';
import { cellOf } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

/** Most of what a Festsetzung names must be there before something can be missed. */
const TYPICAL = 6;

const ALL =
  'Erträge, Aufwendungen, Jahresergebnis, Einnahmen, Ausgaben, Verpflichtungsermächtigungen, Kreditermächtigung und den Höchstbetrag der Liquiditätskredite';

/**
 * FS-02: nothing is left out of a Festsetzung. What has to be in it is law in Rheinland-Pfalz (§ 15 Abs. 2 EigAnVO);
 * where a workbook does not name that law it is a question.
 */
export function festsetzungComplete(plan: Plan): RuleOutput {
  const tables = plan.tables.filter(({ kind }) => kind === 'Festsetzung');
  if (tables.length === 0) return {};
  const isLaw = plan.tables.some(({ title, rows }) =>
    [title, ...rows.map(({ label }) => label)].some((text) =>
      /EigAnVO|Rheinland-Pfalz/i.test(text),
    ),
  );
  return {
    findings: tables.flatMap((table) => {
      const items = itemsOf(table);
      if (items.size < TYPICAL) return [];
      return ITEMS.filter(([item]) => !items.has(item)).map(([, , name]) =>
        incomplete(table, name, isLaw),
      );
    }),
  };
}

function incomplete(table: Table, name: string, isLaw: boolean): Finding {
  const cell = cellOf(table, table.rows.length - 1, 0);
  const why = isLaw
    ? `Sie muss ${ALL} nennen (so § 15 Abs. 2 EigAnVO Rheinland-Pfalz).`
    : `In Rheinland-Pfalz muss sie ${ALL} nennen (§ 15 Abs. 2 EigAnVO); für andere Länder ist das zu prüfen.`;
  return findingOf('FS-02', isLaw ? 'fehler' : 'warnung', cell, [cell], {
    text: `In der Festsetzung fehlt die Angabe „${name}“. ${why}`,
  });
}
