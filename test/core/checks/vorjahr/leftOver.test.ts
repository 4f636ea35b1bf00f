import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import { DEFAULTS } from '../../../../src/core/checks/settings/settings';
import { vorjahresabgleich } from '../../../../src/core/checks/vorjahr/abgleich';
import { snapshotOf, type Entry } from '../../../support/workbook';
import { inShort } from '../report';
import { ofLastYear } from './compared';

/** A Vermögensplan in which what is left over goes to the liquid means, `rest` in the column of the year before. */
function vermoegensplan(year: number, tilgung: number, rest: Entry) {
  const plan: Entry[][] = [
    [`Vermögensplan ${year}`],
    ['Bezeichnung', `Ansatz ${year - 1} €`, `Ansatz ${year} €`],
    ['Mittelherkunft'],
    ['1. Abschreibungen', 840_000, 840_000],
    ['2. Zuschüsse', 650_000, 650_000],
    ['Summe Mittelherkunft', 1_490_000, 1_490_000],
    ['Mittelverwendung'],
    ['3. Kanalbau', 900_000, 900_000],
    ['4. Tilgung', tilgung, 190_000],
    ['5. Zunahme der liquiden Mittel', rest, 400_000],
    ['Summe Mittelverwendung', 1_490_000, 1_490_000],
  ];
  return snapshotOf({ Vermögensplan: plan });
}

const formula = (value: number): Entry => ({ value, formula: '=B6-B8-B9' });

function compared(tilgung: number, rest: Entry) {
  const rule = vorjahresabgleich('alt.xlsx', vermoegensplan(2024, 190_000, formula(400_000)));
  return ofLastYear(checkWorkbook(vermoegensplan(2025, tilgung, rest), [], DEFAULTS, rule));
}

describe('What is left over by a formula', () => {
  test('is not last year’s either where a figure is not, and follows from it', () => {
    const [finding, ...more] = compared(109_000, formula(481_000));
    expect(more).toEqual([]);
    expect(inShort(finding!)).toBe('fehler VJ-01 Vermögensplan!B9');
    expect(finding!.change).toMatchObject({ write: { value: 190_000 } });
    expect(finding!.folgen.map(inShort)).toEqual(['fehler VJ-01 Vermögensplan!B10']);
  });

  test('and was typed, may have been put elsewhere', () => {
    expect(compared(109_000, 481_000).map(inShort)).toEqual(['warnung VJ-03 Vermögensplan!B9']);
  });
});
