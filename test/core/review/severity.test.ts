import { findingsFrom, weight } from '../../../src/core/review/severity';
import { finding } from '../../support/reports';

const fehler = finding({ severity: 'fehler' });
const warnung = finding({ severity: 'warnung' });
const rundung = finding({ severity: 'rundung' });
const hinweis = finding({ severity: 'hinweis' });

describe('--schwere', () => {
  const all = [fehler, warnung, rundung, hinweis];

  it.each([
    ['fehler', [fehler]],
    ['warnung', [fehler, warnung]],
    ['hinweis', all],
  ] as const)('%s', (limit, shown) => {
    expect(findingsFrom(all, limit)).toEqual(shown);
  });

  it('thins out the consequences, too', () => {
    const cause = finding({ folgen: [warnung, hinweis] });
    expect(findingsFrom([cause], 'warnung')).toEqual([finding({ folgen: [warnung] })]);
  });

  it('never hides a Fehler under its milder cause', () => {
    const cause = finding({ severity: 'hinweis', folgen: [fehler, hinweis] });
    expect(findingsFrom([cause], 'fehler')).toEqual([{ ...cause, folgen: [fehler] }]);
  });
});

it('a finding weighs what the most severe of its consequences weighs', () => {
  expect(weight(warnung)).toBe('warnung');
  expect(weight(finding({ severity: 'hinweis', folgen: [warnung, rundung] }))).toBe('warnung');
  const nested = finding({ severity: 'warnung', folgen: [finding({ folgen: [fehler] })] });
  expect(weight(nested)).toBe('fehler');
});
