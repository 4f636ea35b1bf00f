import { germanFormula } from '../../src/taskpane/pruefen/suggestedContent';

describe('A suggested formula is shown as German Excel writes it', () => {
  test.each([
    ['=SUM(B4:B9)', '=SUMME(B4:B9)'],
    ["='Summe, ALT.1'!B4+SUM(B5,B7)", "='Summe, ALT.1'!B4+SUMME(B5;B7)"],
    ['=ROUND(B4*1.02,2)', '=RUNDEN(B4*1,02;2)'],
    ['=MAX(0,B4-B5)', '=MAX(0;B4-B5)'],
    ['=IFERROR(SUMIF(A:A,A4,B:B),FALSE)', '=WENNFEHLER(SUMMEWENN(A:A;A4;B:B);FALSCH)'],
  ])('%s', (formula, german) => {
    expect(germanFormula(formula)).toBe(german);
  });

  test.each(['=IF(A1="a,b",1,2)', '=SUM({1,2;3,4})', '=B4+#REF!'])('but not %s', (formula) => {
    expect(germanFormula(formula)).toBeNull();
  });
});
