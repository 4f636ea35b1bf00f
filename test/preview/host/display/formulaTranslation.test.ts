import fc from 'fast-check';
import {
  englishFormula,
  germanFormula,
} from '../../../../src/preview/host/display/formulaTranslation';
import { FUNCTION_NAMES } from '../../../../src/core/formulas/functionNames';

it.each([
  ['=SUM(A1:A3,B1)', '=SUMME(A1:A3;B1)'],
  ['=IF(A1>=1.5,"a,b",FALSE)', '=WENN(A1>=1,5;"a,b";FALSCH)'],
  ["=VLOOKUP(A1,'Plan 2024, neu'!$A:$C,3,FALSE)", "=SVERWEIS(A1;'Plan 2024, neu'!$A:$C;3;FALSCH)"],
  ['={1.2,3;4,5}', '={1,2.3;4.5}'],
  ['=SUM({1,2},3)', '=SUMME({1.2};3)'],
  ['=IFERROR(1/0,#N/A)', '=WENNFEHLER(1/0;#NV)'],
  ['=Tabelle1[[#Headers],[Betrag]]', '=Tabelle1[[#Kopfzeilen];[Betrag]]'],
  ['=SUM(Tabelle1[Betrag])', '=SUMME(Tabelle1[Betrag])'],
  ['=[@Betrag]*2', '=[@Betrag]*2'],
  ['=SUM(A1#)', '=SUMME(A1#)'],
  ['=LOG10(100)', '=LOG10(100)'],
  ['=PLANWERK.QUARTIL_GPA(A1:A4,2)', '=PLANWERK.QUARTIL_GPA(A1:A4;2)'],
  ['=SUM((A1,B2))', '=SUMME((A1;B2))'],
  ['=1.5E+3%', '=1,5E+3%'],
  ['=SUM(A1:A3 A2:B2)', '=SUMME(A1:A3 A2:B2)'],
  ['=Erträge_2024+.5', '=Erträge_2024+,5'],
  ['=TRUE()', '=WAHR()'],
  ['=Erfolgsplan!B3', '=Erfolgsplan!B3'],
  ['=SUM(1:5)', '=SUMME(1:5)'],
  ['="Sie sagte ""SUM(1,2)"""', '="Sie sagte ""SUM(1,2)"""'],
])('%s is %s in German', (english, german) => {
  expect(germanFormula(english)).toBe(german);
  expect(englishFormula(german)).toBe(english);
});

it('leaves a text without "=" alone', () => {
  expect(germanFormula('SUM(1,2)')).toBe('SUM(1,2)');
});

it('knows the names of the functions in capitals and in small letters', () => {
  expect(englishFormula('=summe(A1;1)')).toBe('=SUM(A1,1)');
});

it('has each function once', () => {
  expect(FUNCTION_NAMES.length).toBeGreaterThan(200);
  expect(new Set(FUNCTION_NAMES.map(([, german]) => german)).size).toBe(FUNCTION_NAMES.length);
});

/** Formulas as the workbook keeps them, nested as deep as it comes. */
const { formula } = fc.letrec<{ formula: string; call: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4 },
    fc.nat(9999).map(String),
    fc.nat(9999).map((cents) => (cents + 0.25).toString()),
    fc.constantFrom('A1', '$B$2:C9', "'Plan 2024; neu.'!A1", 'D:D', 'Posten', 'TRUE', '#N/A'),
    fc.constantFrom('"a;b"', '"1,5"', '{1,2.5;3,"x"}', 'T_1[[#Totals],[a, b]]', 'A1#'),
    tie('call'),
    fc
      .tuple(tie('formula'), fc.constantFrom('+', '*', '<>', '&'), tie('formula'))
      .map((parts) => parts.join('')),
  ),
  call: fc
    .tuple(
      fc.constantFrom(...FUNCTION_NAMES.map(([english]) => english), 'PLANWERK.AFA_PLAN'),
      fc.array(tie('formula'), { maxLength: 4 }),
    )
    .map(([name, args]) => `${name}(${args.join(',')})`),
}));

it('is the same formula again after there and back', () => {
  fc.assert(
    fc.property(formula, (text) => {
      expect(englishFormula(germanFormula(`=${text}`))).toBe(`=${text}`);
    }),
  );
});

it('leaves no text that is no formula broken', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => germanFormula(`=${text}`)).not.toThrow();
    }),
  );
});
