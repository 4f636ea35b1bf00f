import { EVERYTHING, filtered, type Filter } from '../../src/taskpane/pruefen/filter';
import { finding } from '../support/reports';

const cell = { sheet: 'Vermögensplan', row: 5, column: 1 };
const sum = { finding: finding({ severity: 'fehler', text: '„Umsatzerlöse“: geht nicht auf.' }) };
const heading = {
  finding: finding({ severity: 'warnung', cell, cells: [cell], folgen: [sum.finding] }),
};
const rounding = { finding: finding({ severity: 'rundung', text: 'Es fehlt ein Euro.' }) };

const shown = (filter: Partial<Filter>) =>
  filtered([sum, heading, rounding], { ...EVERYTHING, ...filter });

it.each([
  ['nothing', {}, [sum, heading, rounding]],
  [
    'a severity, which a finding has from its consequences too',
    { severity: 'fehler' },
    [sum, heading],
  ],
  ['a sheet', { sheet: 'Vermögensplan' }, [heading]],
  ['words in any order, small or capital', { search: 'AUF  umsatz' }, [sum, heading]],
  ['a cell', { search: 'vermögensplan!b6' }, [heading]],
  ['what no finding says', { search: 'Zebra' }, []],
] as const)('is narrowed down by %s', (_, filter, expected) => {
  expect(shown(filter)).toEqual(expected);
});
