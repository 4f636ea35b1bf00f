import { inShort } from '../report';
import { compared, ofLastYear } from './compared';

type Numbers = Readonly<Record<'gebühren' | 'mieten' | 'strom' | 'wartung' | 'porto', string>>;

const SIX: Numbers = {
  gebühren: '400000',
  mieten: '401000',
  strom: '500000',
  wartung: '501000',
  porto: '502000',
};

const last = (konto: Numbers) => ({
  Plan: `
Erfolgsplan 2023
Konto | Bezeichnung | Ansatz 2022 € | Ansatz 2023 €
${konto.gebühren} | Gebühren | 950.000 | 1.000.000
${konto.mieten} | Mieten | 45.000 | 50.000
 | Summe Erträge | 995.000 | 1.050.000
${konto.strom} | Strom | 240.000 | 260.000
${konto.wartung} | Wartung | 100.000 | 110.000
${konto.porto} | Porto | 5.000 | 6.000
 | Summe Aufwendungen | 345.000 | 376.000
`,
});

const plan = (konto: Numbers, wartung = '110.000') => ({
  Plan: `
Erfolgsplan 2024
Konto | Bezeichnung | Ansatz 2023 € | Ansatz 2024 €
${konto.gebühren} | Gebühren | 1.000.000 | 1.040.000
${konto.mieten} | Mieten | 50.000 | 52.000
 | Summe Erträge | 1.050.000 | 1.092.000
${konto.strom} | Strom | 260.000 | 255.000
${konto.wartung} | Wartung | ${wartung} | 115.000
${konto.porto} | Porto | 6.000 | 6.500
 | Summe Aufwendungen | 376.000 | 376.500
`,
});

function renumbered(change: (number: string) => string): Numbers {
  const changed = Object.entries(SIX).map(([name, number]) => [name, change(number)] as const);
  return { ...SIX, ...Object.fromEntries(changed) };
}

const OTHERS = renumbered((number) => `${9 - Number(number[0])}${number.slice(1, 5)}7`);

describe('A Kontenplan renumbered as a whole', () => {
  test.each([
    ['other numbers', OTHERS, SIX],
    ['numbers given up', renumbered(() => ''), SIX],
    ['numbers for the first time', SIX, renumbered(() => '')],
    ['four digits become six', SIX, renumbered((number) => number.slice(0, 4))],
    ['six digits become four', renumbered((number) => number.slice(0, 4)), SIX],
    ['four digits, and a zero appended', ...appended('0')],
    ['four digits, and two zeros appended', ...appended('00')],
    ['four digits, and six zeros appended', ...appended('000000')],
  ])('is compared by the names: %s', (_, now, before) => {
    const { vorjahr, findings } = compared(plan(now), last(before));
    expect(vorjahr).toMatchObject({ gleich: 7, abweichend: 0 });
    expect(findings.filter(({ severity }) => severity !== 'hinweis')).toEqual([]);
    const wrong = compared(plan(now, '101.000'), last(before));
    expect(wrong.vorjahr).toMatchObject({ gleich: 6, abweichend: 1 });
    expect(ofLastYear(wrong).map(inShort)).toContain('fehler VJ-01 Plan!C7');
  });

  test('is said', () => {
    const [finding, ...others] = ofLastYear(compared(plan(OTHERS), last(SIX)));
    expect(others).toEqual([]);
    expect(finding!.text).toBe(
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 5 Positionen mit anderer Kontonummer: „500007 Gebühren“ (bisher „400000 Gebühren“), „501007 Mieten“ (bisher „401000 Mieten“), „400007 Strom“ (bisher „500000 Strom“), „401007 Wartung“ (bisher „501000 Wartung“), „402007 Porto“ (bisher „502000 Porto“).',
    );
  });
});

test('An account of four digits with another number and its old name is told', () => {
  const four = renumbered((number) => number.slice(0, 4));
  const report = compared(plan({ ...four, strom: '5140' }), last(four));
  expect(report.vorjahr).toMatchObject({ gleich: 7, abweichend: 0 });
  const [finding, ...others] = ofLastYear(report);
  expect(others).toEqual([]);
  expect(finding!.text).toBe(
    'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position mit anderer Kontonummer: „5140 Strom“ (bisher „5000 Strom“).',
  );
});

function appended(zeros: string): [Numbers, Numbers] {
  const short = renumbered((number) => number.slice(0, 3) + '1');
  return [renumbered((number) => `${number.slice(0, 3)}1${zeros}`), short];
}

test('Where no table has a counterpart, it is said that none was found', () => {
  const { vorjahr, unchecked } = compared(plan(SIX), {
    Plan: `
Erfolgsplan 2023
Bezeichnung | Ansatz 2022 € | Ansatz 2023 €
Eintrittsgelder | 7.000 | 7.100
Badeaufsicht | 3.000 | 3.300
`,
  });
  expect(vorjahr!.text).toBe(
    'Mit dem Vorjahresplan „plan-2023.xlsx“ wurde nichts verglichen: Zu keiner Tabelle ist dort eine zu erkennen, die ihr nach Positionen, Beträgen und Titel entspricht.',
  );
  expect(unchecked).toHaveLength(1);
});
