import { callingNames, callsPlanwerk } from '../../../src/core/freeze/calls';

it.each([
  '=PLANWERK.DECKUNGSGRAD(B2,B3)',
  '=planwerk.afa_plan (B2,B3,B4)',
  '=ROUND(100*PLANWERK.ERFUELLUNGSGRAD(D2:D30,E2:E30),0)',
  '=_xldudf_PLANWERK_QUARTIL_GPA(B2:B13,{1,2,3})',
  '=SUM(_xlfn._xldudf_PLANWERK_AFA_PLAN(1,2,3))',
  '=@PLANWERK.DECKUNGSGRAD(1,2)',
  `='Plan "24"'!A1+PLANWERK.DECKUNGSGRAD(1,2)`,
])('%s needs Planwerk', (formula) => {
  expect(callsPlanwerk(formula)).toBe(true);
});

it.each([
  '=SUM(B2:B3)',
  '="PLANWERK.DECKUNGSGRAD(B2;B3)"',
  `='PLANWERK.AFA_PLAN(1)'!B2`,
  '=MEINPLANWERK.DECKUNGSGRAD(1,2)',
  '=PLANWERK.Summe+1',
  '=PLANWERK!A1',
  '=Tabelle1[PLANWERK.AFA_PLAN(1)]',
])('%s does not', (formula) => {
  expect(callsPlanwerk(formula)).toBe(false);
});

it('knows the names that call it, also through other names', () => {
  const names = [
    { name: 'Doppelt', refersTo: '2*Quote', sheet: null },
    { name: 'Quote', refersTo: 'PLANWERK.DECKUNGSGRAD(Plan!$A$1,Plan!$A$2)', sheet: null },
    { name: 'Quotenziel', refersTo: 'Plan!$A$1', sheet: null },
    { name: 'Ziel', refersTo: 'Quotenziel', sheet: null },
  ];
  expect(callingNames(names).map(({ name }) => name)).toEqual(['Quote', 'Doppelt']);
});
