import { marksFor, MARK_COLOURS, removalOfMarks } from '../../../src/core/review/marks';
import { parseArea } from '../../../src/core/workbook/address';
import type { Finding } from '../../../src/core/checks/report';
import { finding } from '../../support/reports';

const at = (cell: string, severity: Finding['severity'] = 'fehler', sheet = 'Plan'): Finding => {
  const { row, column } = parseArea(cell)!;
  return finding({ severity, cell: { sheet, row, column } });
};
const inShort = (findings: readonly Finding[]): string[] =>
  marksFor(findings).map(({ sheet, mark, fillColor }) => {
    const [severity] = Object.entries(MARK_COLOURS).find(([, colour]) => colour === fillColor)!;
    return `${severity} ${sheet}!${mark}`;
  });

describe('the cells of findings are marked', () => {
  it.each<[string, Finding[], string[]]>([
    [
      'each with its severity',
      [at('B2'), at('D5', 'warnung')],
      ['fehler Plan!B2', 'warnung Plan!D5'],
    ],
    ['sheet by sheet', [at('B2'), at('B2', 'hinweis', 'VP')], ['fehler Plan!B2', 'hinweis VP!B2']],
    ['neighbours together', [at('B2'), at('C2'), at('B3'), at('C3')], ['fehler Plan!B2:C3']],
    [
      'what is no rectangle in several',
      [at('B2'), at('B3'), at('C3')],
      ['fehler Plan!B2', 'fehler Plan!B3:C3'],
    ],
    ['a column with a gap in two', [at('B2'), at('B4')], ['fehler Plan!B2', 'fehler Plan!B4']],
    ['the worst of several at one cell', [at('B2', 'hinweis'), at('B2')], ['fehler Plan!B2']],
    [
      'consequences too',
      [{ ...at('B2'), folgen: [at('B9')] }],
      ['fehler Plan!B2', 'fehler Plan!B9'],
    ],
    ['no Rundung', [at('B2', 'rundung')], []],
  ])('%s', (_, findings, marks) => {
    expect(inShort(findings)).toEqual(marks);
  });

  it('two thousand of them in a moment', () => {
    const findings = Array.from({ length: 2000 }, (_, index) => at(`C${index * 2 + 5}`));
    expect(marksFor(findings)).toHaveLength(2000);
  });
});

it('takes the marks off every sheet', () => {
  expect(removalOfMarks([{ name: 'Plan' }, { name: 'VP' }])).toEqual([
    { sheet: 'Plan', removeMarks: true },
    { sheet: 'VP', removeMarks: true },
  ]);
});

describe('the colours', () => {
  /** Relative luminance, as WCAG 2.2 defines it. */
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((start) => parseInt(colour.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const { fehler, warnung, hinweis } = MARK_COLOURS;

  it.each([fehler, warnung, hinweis])('leave black readable on %s', (colour) => {
    expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThan(7);
  });

  it('are darker the worse it is, for grey paper', () => {
    expect(luminance(fehler)).toBeLessThan(luminance(warnung) - 0.1);
    expect(luminance(warnung)).toBeLessThan(luminance(hinweis) - 0.05);
  });
});
