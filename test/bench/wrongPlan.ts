import { xlsxFile, type WrittenWorkbook } from '../support/xlsxFile';

const YEARS = [2025, 2026];
const GROUPS_ON_A_SHEET = 20;

/** A workbook with so many wrong sums in one of its two years, each wrong by an amount of its own. */
export function wrongPlan(findings: number): Uint8Array {
  const sheets = Math.ceil(findings / GROUPS_ON_A_SHEET);
  return xlsxFile({
    sheets: Object.fromEntries(
      Array.from({ length: sheets }, (_, index) => [`Sparte ${index + 1}`, sheet(index)]),
    ),
  });
}

function sheet(index: number): WrittenWorkbook['sheets'][string] {
  const groups = Array.from({ length: GROUPS_ON_A_SHEET }, (_, group) => {
    const first = index * GROUPS_ON_A_SHEET + group;
    const accounts = [1, 2, 3].map((account) => [
      `Ertrag ${group + 1}.${account}`,
      ...YEARS.map((_, year) => 1000 * account + 37 * first + 11 * year),
    ]);
    const sums = YEARS.map(
      (_, year) => 6000 + 111 * first + 33 * year + (year === 0 ? 0 : 200 + 13 * first),
    );
    return [[`Gruppe ${group + 1}`], ...accounts, [`Summe Gruppe ${group + 1}`, ...sums]];
  });
  return [
    ['Erfolgsplan'],
    ['Bezeichnung', ...YEARS.map((year) => `Ansatz ${year} in €`)],
    ...groups.flat(),
  ];
}
