import { formulaFromFile, formulaInFile } from '../../../../src/preview/host/files/storedFormula';

it.each([
  ['_xldudf_PLANWERK_QUARTIL_GPA(B5:B16,{1,2,3})', 'PLANWERK.QUARTIL_GPA(B5:B16,{1,2,3})'],
  ['SUM(_xldudf_PLANWERK_DECKUNGSGRAD(A1,A2),1)', 'SUM(PLANWERK.DECKUNGSGRAD(A1,A2),1)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn.ANCHORARRAY(A1)', 'A1#'],
  ['SUM(A1:A3)', 'SUM(A1:A3)'],
])('%s in a file is %s to a person, and back', (stored, shown) => {
  expect(formulaFromFile(stored)).toBe(shown);
  expect(formulaInFile(`=${shown}`)).toBe(stored);
});
