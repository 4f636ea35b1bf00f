import { inShort } from '../report';
import { compared, ofLastYear } from './compared';

/** An Erfolgsplan of two groups with these accounts: number, name and both Ansätze. */
type Account = readonly [string, string, number, number];

const UMSATZ: readonly Account[] = [
  ['400000', 'Gebühren', 900_000, 1_000_000],
  ['401000', 'Mieten', 45_000, 50_000],
];
const MATERIAL: readonly Account[] = [
  ['500000', 'Strom', 240_000, 260_000],
  ['501000', 'Wartung', 100_000, 113_000],
  ['502000', 'Porto', 5_000, 6_100],
];

function erfolgsplan(year: number, umsatz: readonly Account[], material: readonly Account[]) {
  const line = (cells: readonly (string | number)[]) => cells.join(' | ');
  const sum = (accounts: readonly Account[]) => [2, 3].map((at) => total(accounts, at));
  const [erlöse, aufwand] = [sum(umsatz), sum(material)];
  return [
    `Erfolgsplan ${year}`,
    `Konto | Bezeichnung | Ansatz ${year - 1} € | Ansatz ${year} €`,
    ' | 1. Umsatzerlöse',
    ...umsatz.map(line),
    line(['', 'Summe Umsatzerlöse', ...erlöse]),
    ' | 2. Materialaufwand',
    ...material.map(line),
    line(['', 'Summe Materialaufwand', ...aufwand]),
    line(['', '3. Jahresergebnis', ...erlöse.map((each, at) => each - aufwand[at]!)]),
  ].join('\n');
}

function total(accounts: readonly Account[], at: number): number {
  return accounts.reduce((sum, account) => sum + Number(account[at]), 0);
}

const LAST = { Plan: erfolgsplan(2023, UMSATZ, MATERIAL) };

/** The next plan: every account as it was, its last Ansatz now that of the year before. */
function next(accounts: readonly Account[]): Account[] {
  return accounts.map(([number, name, , ansatz]) => [number, name, ansatz, ansatz + 1_000]);
}

function found(umsatz: readonly Account[], material: readonly Account[]) {
  return ofLastYear(compared({ Plan: erfolgsplan(2024, umsatz, material) }, LAST));
}

const [STROM, WARTUNG, PORTO] = next(MATERIAL) as [Account, Account, Account];

test('Accounts that stay as they are need no word', () => {
  expect(found(next(UMSATZ), next(MATERIAL))).toEqual([]);
});

describe('Accounts and positions that change', () => {
  test.each([
    [
      'is new, without an Ansatz of the year before',
      [STROM, WARTUNG, PORTO, ['503000', 'Schulung', 0, 9_000]],
      'hinweis VJ-04 Plan!A11',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position neu: „503000 Schulung“.',
    ],
    [
      'has another number',
      [STROM, WARTUNG, ['509900', 'Porto', 6_100, 7_000]],
      'hinweis VJ-04 Plan!A10',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position mit anderer Kontonummer: „509900 Porto“ (bisher „502000 Porto“).',
    ],
    [
      'has another number and another name',
      [STROM, WARTUNG, ['509900', 'Versand', 6_100, 7_000]],
      'hinweis VJ-04 Plan!A10',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position vermutlich umbenannt und mit anderer Kontonummer: „509900 Versand“ (bisher „502000 Porto“).',
    ],
    [
      'has another name',
      [STROM, WARTUNG, ['502000', 'Versand', 6_100, 7_000]],
      'hinweis VJ-04 Plan!A10',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position vermutlich umbenannt: „502000 Versand“ (bisher „502000 Porto“).',
    ],
    [
      'has exchanged its number with another one',
      [STROM, ['502000', 'Wartung', 113_000, 1], ['501000', 'Porto', 6_100, 1]],
      'hinweis VJ-04 Plan!A9',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 2 Positionen mit anderer Kontonummer: „502000 Wartung“ (bisher „501000 Wartung“), „501000 Porto“ (bisher „502000 Porto“).',
    ],
    [
      'has exchanged its name with another one',
      [STROM, ['501000', 'Porto', 113_000, 1], ['502000', 'Wartung', 6_100, 1]],
      'hinweis VJ-04 Plan!A9',
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 2 Positionen vermutlich umbenannt: „501000 Porto“ (bisher „501000 Wartung“), „502000 Wartung“ (bisher „502000 Porto“).',
    ],
    [
      'is split into two',
      [
        STROM,
        ['501100', 'Wartung Server', 80_000, 1],
        ['501200', 'Wartung Netz', 33_000, 1],
        PORTO,
      ],
      'hinweis VJ-03 Plan!C9',
      '„501000 Wartung“ aus dem Vorjahresplan ist vermutlich aufgeteilt in „501100 Wartung Server“ und „501200 Wartung Netz“; zusammen ergeben sie 113.000 („Ansatz 2023“), wie dort.',
    ],
    [
      'takes two together under a new number',
      [STROM, ['505000', 'Betrieb', 119_100, 1]],
      'hinweis VJ-03 Plan!C9',
      'In „505000 Betrieb“ sind vermutlich „501000 Wartung“ und „502000 Porto“ aus dem Vorjahresplan zusammengefasst; dort ergeben sie zusammen 119.100 („Ansatz 2023“).',
    ],
    [
      'gives a part to a new one',
      [STROM, ['501000', 'Wartung', 92_000, 1], PORTO, ['503000', 'Lizenzen', 21_000, 1]],
      'hinweis VJ-03 Plan!C9',
      'Von „501000 Wartung“ ist vermutlich ein Teil in „503000 Lizenzen“ übergegangen: 21.000 („Ansatz 2023“) weniger als im Vorjahresplan, dort so viel mehr.',
    ],
    [
      'takes another one up',
      [STROM, ['501000', 'Wartung', 119_100, 1]],
      'hinweis VJ-03 Plan!C9',
      'In „501000 Wartung“ ist vermutlich „502000 Porto“ aus dem Vorjahresplan aufgegangen: 6.100 („Ansatz 2023“) mehr als dort.',
    ],
    [
      'gives an amount to another one',
      [['500000', 'Strom', 262_500, 1], ['501000', 'Wartung', 110_500, 1], PORTO],
      'warnung VJ-03 Plan!C9',
      'Von „501000 Wartung“ sind gegenüber dem Vorjahresplan 2.500 („Ansatz 2023“) zu „500000 Strom“ gewandert; die Summe beider ist gleich.',
    ],
    [
      'is exchanged with another one',
      [['500000', 'Strom', 113_000, 1], ['501000', 'Wartung', 260_000, 1], PORTO],
      'fehler VJ-01 Plan!C8',
      'Die Beträge von „500000 Strom“ und „501000 Wartung“ sind gegenüber dem Vorjahresplan vertauscht („Ansatz 2023“).',
    ],
    [
      'is gone, and the sum with it',
      [STROM, WARTUNG],
      'fehler VJ-01 Plan!C10',
      '„502000 Porto“ steht im Vorjahresplan (Blatt „Plan“, D10) mit 6.100 und fehlt hier; um so viel weicht „Summe Materialaufwand“, „Ansatz 2023“, von ihm ab.',
    ],
    [
      'is new, and adds to a year that was decided without it',
      [STROM, WARTUNG, PORTO, ['503000', 'Schulung', 8_000, 9_000]],
      'fehler VJ-01 Plan!C11',
      '„503000 Schulung“, „Ansatz 2023“: Angegeben sind 8.000, der Vorjahresplan hat diese Zeile nicht; um so viel weicht „Summe Materialaufwand“ von ihm ab.',
    ],
  ] as [string, Account[], string, string][])('An account that %s', (_, material, short, text) => {
    const findings = found(next(UMSATZ), material);
    expect(findings.map((finding) => [inShort(finding), finding.text])).toEqual([[short, text]]);
  });

  test('A split is not guessed where the amounts do not prove it', () => {
    const split: Account[] = [
      STROM,
      ['501100', 'Wartung Server', 80_000, 1],
      ['501200', 'Wartung Netz', 32_000, 1],
      PORTO,
    ];
    const findings = found(next(UMSATZ), split);
    expect(findings.map(inShort)).toEqual(['fehler VJ-01 Plan!C9']);
    expect(findings[0]).toMatchObject({
      text: '„Ansatz 2023“: „501100 Wartung Server“ und „501200 Wartung Netz“ mit zusammen 112.000 hat der Vorjahresplan nicht, „501000 Wartung“ mit 113.000 hat nur er. Um den Unterschied von 1.000 weicht „Summe Materialaufwand“ von ihm ab.',
      ursache: 'Vielleicht ist umgegliedert worden und dabei ein Betrag falsch übernommen.',
      berechnet: 113_000,
      gedruckt: 112_000,
      differenz: 1_000,
    });
    expect(findings[0]!.folgen.map(inShort)).toEqual([
      'fehler VJ-01 Plan!C12',
      'fehler VJ-01 Plan!C13',
    ]);
  });

  test('A split with a slip beside another wrong amount: neither claims the whole difference', () => {
    const findings = found(next(UMSATZ), [
      ['500000', 'Strom', 264_000, 1],
      ['501100', 'Wartung Server', 80_000, 1],
      ['501200', 'Wartung Netz', 32_000, 1],
      PORTO,
    ]);
    expect(findings.map(inShort).sort()).toEqual(['fehler VJ-01 Plan!C8', 'fehler VJ-01 Plan!C9']);
    expect(findings.map(({ text }) => text).join()).toContain(
      'Auch um den Unterschied von 1.000 weicht „Summe Materialaufwand“ von ihm ab.',
    );
  });

  test('A split is not guessed where there are two ways to make up the amount', () => {
    const split: Account[] = [
      STROM,
      ['501100', 'Wartung Server', 60_000, 1],
      ['501200', 'Wartung Netz', 53_000, 1],
      ['501300', 'Wartung Drucker', 53_000, 1],
      PORTO,
    ];
    const texts = found(next(UMSATZ), split).map(({ text }) => text);
    expect(texts.join()).not.toContain('vermutlich');
  });

  test('An account that counts to another group now', () => {
    const [gebühren, mieten] = next(UMSATZ) as [Account, Account];
    const findings = found([gebühren, PORTO, mieten], [STROM, WARTUNG]);
    expect(findings.map(inShort)).toEqual(['warnung VJ-03 Plan!C5']);
    expect(findings[0]!.text).toBe(
      '„502000 Porto“ zählt hier zu einer anderen Summe als im Vorjahresplan; deshalb weicht „Summe Umsatzerlöse“ von ihm ab.',
    );
    expect(findings[0]!.folgen.map(inShort)).toEqual([
      'warnung VJ-01 Plan!C7',
      'warnung VJ-01 Plan!C11',
      'warnung VJ-01 Plan!C12',
    ]);
  });

  test('Account numbers that lost the zeros at their end are the same', () => {
    const shorter = next(MATERIAL).map(([number, ...rest]): Account => [
      number.replace(/0$/, ''),
      ...rest,
    ]);
    expect(found(next(UMSATZ), shorter)).toEqual([]);
  });

  test('A position under a slightly other name is the same, and is said', () => {
    const plan = (year: number, name: string, ansatz: number) => `
Erfolgsplan ${year}
Bezeichnung                    | Ansatz ${year - 1} € | Ansatz ${year} €
Umsatzerlöse                   | ${ansatz}            | 900
Materialaufwand                | ${ansatz + 1}        | 700
${name}                        | ${ansatz + 2}        | 100
`;
    const old = plan(2023, 'Erstatzbeschaffung AS400', 0).replace(/\| (900|700|100)/g, (cell) =>
      cell.replace('900', '500').replace('700', '501').replace('100', '502'),
    );
    const findings = ofLastYear(
      compared({ Plan: plan(2024, 'Ersatzbeschaffung AS400', 500) }, { Plan: old }),
    );
    expect(findings.map(({ text }) => text)).toEqual([
      'Gegenüber dem Vorjahresplan (Blatt „Plan“): 1 Position vermutlich umbenannt: „Ersatzbeschaffung AS400“ (bisher „Erstatzbeschaffung AS400“).',
    ]);
  });
});

describe('Rows of one name', () => {
  const stellen = (year: number, ...counts: readonly number[]) => `
Stellenübersicht ${year}
Bezeichnung         | Zahl der Stellen Soll ${year} | Zahl der Stellen Soll ${year - 1}
10 Werkleitung      |             |
EGr. E 12           | ${counts[0]!} | ${counts[3]!}
EGr. E 9            | ${counts[1]!} | ${counts[4]!}
20 Technik          |             |
EGr. E 12           | ${counts[2]!} | ${counts[5]!}
`;
  const told = (now: string, last: string) =>
    ofLastYear(compared({ Stellen: now }, { Stellen: last })).map(inShort);

  test('are told apart by the headings above them', () => {
    const last = stellen(2023, 2, 4.5, 1, 2, 4, 1);
    expect(told(stellen(2024, 3, 5, 1, 2, 4.5, 1), last)).toEqual([]);
    expect(told(stellen(2024, 3, 5, 1, 2, 4.5, 3), last)).toEqual(['fehler VJ-01 Stellen!C7']);
  });

  test('cannot be compared where nothing tells them apart, unless all agree', () => {
    const liste = (year: number, ...ansaetze: number[]) => `
Investitionsprogramm ${year}
Maßnahme       | Ansatz ${year - 1} € | Ansatz ${year} €
Ersatz Server  | ${ansaetze[0]!}      | ${ansaetze[2]!}
Ersatz Server  | ${ansaetze[1]!}      | ${ansaetze[3]!}
Neubau Halle   | 90.000               | 90.000
`;
    const last = { Programm: liste(2023, 0, 0, 5_000, 7_000) };
    const same = compared({ Programm: liste(2024, 7_000, 5_000, 0, 0) }, last);
    expect(same.vorjahr).toMatchObject({ gleich: 3 });
    const other = compared({ Programm: liste(2024, 7_000, 6_000, 0, 0) }, last);
    expect(ofLastYear(other)).toEqual([]);
    expect(other.unchecked.map(({ text }) => text)).toEqual([
      '„Ersatz Server“, „Ansatz 2023“: Die Zeile kommt mehrfach vor, und der Vorjahresplan gibt unter diesem Namen andere Beträge an; welche Zeile welcher entspricht, ist nicht zu erkennen.',
    ]);
  });
});
