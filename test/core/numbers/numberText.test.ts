import * as fc from 'fast-check';
import { germanText } from '../../../src/core/numbers/germanText';
import {
  isEnglishOnly,
  readNumberText,
  readNumberTexts,
} from '../../../src/core/numbers/numberText';

const NBSP = '\u00a0';
const THIN = '\u2009';
const NARROW = '\u202f';

describe('a figure in a text', () => {
  it.each([
    // German
    ['0', 0, 0],
    ['7', 7, 0],
    ['1.234', 1234, 0],
    ['1.234.567', 1234567, 0],
    ['1.234,5', 1234.5, 1],
    ['1234,56', 1234.56, 2],
    ['0,05', 0.05, 2],
    ['007', 7, 0],
    ['12,345678', 12.345678, 6],
    // only English
    ['1,234.56', 1234.56, 2],
    ['1,234,567', 1234567, 0],
    ['12.5', 12.5, 1],
    ['1234.56', 1234.56, 2],
    // Swiss
    ["1'234", 1234, 0],
    ["1'234'567.50", 1234567.5, 2],
    ['1’234,50', 1234.5, 2],
    // signs
    ['-3', -3, 0],
    ['−3', -3, 0],
    ['–1.234', -1234, 0],
    ['- 1.234', -1234, 0],
    ['1.234,00-', -1234, 2],
    ['1.234,00 -', -1234, 2],
    ['1.234−', -1234, 0],
    ['+1.234', 1234, 0],
    ['(1.234)', -1234, 0],
    ['( 1.234,50 )', -1234.5, 2],
    // spaces of word processors and lists
    [`1${NBSP}234`, 1234, 0],
    [`1${THIN}234${THIN}567`, 1234567, 0],
    [`1${NARROW}234,5`, 1234.5, 1],
    [`${NBSP}1.234 `, 1234, 0],
    ['1 234', 1234, 0],
    // units
    ['1.234 €', 1234, 0],
    ['€ 1.234', 1234, 0],
    [`12,50${NBSP}€`, 12.5, 2],
    ['1.234 EUR', 1234, 0],
    ['1.234 Euro', 1234, 0],
    ['12 T€', 12, 0],
    ['12 TEUR', 12, 0],
    ['12 Tsd. €', 12, 0],
    ['12 Tsd €', 12, 0],
    ['1,5 Mio. €', 1.5, 1],
    ['-12 €', -12, 0],
    ['1.234,-', 1234, 0],
    ['1.234,-- €', 1234, 0],
  ])('%j is %p with %p decimals', (text, value, decimals) => {
    expect(readNumberText(text)).toEqual({ value, decimals, percent: false });
  });

  it.each([
    ['12%', 12, 0],
    ['12,5 %', 12.5, 1],
    ['-3 %', -3, 0],
    ['3,0-%', -3, 1],
    ['(3 %)', null, 0],
  ])('%j is a percentage of %p', (text, value, decimals) => {
    expect(readNumberText(text)).toEqual(
      value === null ? null : { value, decimals, percent: true },
    );
  });

  it.each([
    '',
    ' ',
    'Summe',
    '-',
    '€',
    '%',
    '30.06.2023',
    '31.12.',
    '1.1.2',
    '1.2.3.4',
    '12.34.56',
    '1.23,4',
    '1,23,4',
    '1.2345,6',
    "1'23",
    '2023/2024',
    '5a',
    'E 13',
    'II',
    '12 Stück',
    '12 kg',
    '1.234 1.234,-',
    '--3',
    '(3',
    '3)',
    '1e5',
    '0x10',
    ',5',
    '5,',
    '1'.repeat(41),
  ])('%j is none', (text) => {
    expect(readNumberText(text)).toBeNull();
  });

  it.each([
    ['1.234', 1234, 1.234],
    ['1,234', 1.234, 1234],
    ['1.234,5', 1234.5, 1234.5],
    ['1,234.5', 1234.5, 1234.5],
  ])('%j is %p in a German column and %p in an English one', (text, german, english) => {
    expect(readNumberText(text)?.value).toBe(german);
    expect(readNumberText(text, 'german')?.value).toBe(german);
    expect(readNumberText(text, 'english')?.value).toBe(english);
  });

  it('reads every German figure back', () => {
    const money = fc.integer({ min: -1e14, max: 1e14 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, (value) => {
        expect(readNumberText(germanText(value, 0.01))).toEqual({
          value: value === 0 ? 0 : value,
          decimals: 2,
          percent: false,
        });
      }),
    );
  });

  it('means the same with the minus in front, behind or as parentheses', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (value) => {
        const digits = germanText(value, 1);
        for (const text of [`-${digits}`, `${digits}-`, `(${digits})`, `− ${digits}`]) {
          expect(readNumberText(text)?.value).toBe(-value);
        }
      }),
    );
  });

  it('never takes a text for a figure that is not finite', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            '0',
            '12',
            '345',
            '.',
            ',',
            '-',
            '+',
            '(',
            ')',
            '%',
            '€',
            ' ',
            '’',
            'a',
            'E',
          ),
        }),
        (text) => {
          const number = readNumberText(text);
          expect(number === null || Number.isFinite(number.value)).toBe(true);
        },
      ),
    );
  });
});

describe('several figures in a cell', () => {
  it.each([
    ['1,00 2,50', [1, 2.5]],
    ['1,00\n2,50\n3', [1, 2.5, 3]],
    [`0,50${NBSP}1,00`, [0.5, 1]],
    [' 12,90 10,90 ', [12.9, 10.9]],
    ['2 -3', [2, -3]],
  ])('%j holds %j', (text, values) => {
    expect(readNumberTexts(text)?.map(({ value }) => value)).toEqual(values);
  });

  it.each([
    ['one figure', '12,5'],
    ['one figure with a space between its thousands', '1 234'],
    ['one figure with two of them', '12 345 678,90'],
    ['a unit that is no figure', '12 Stück'],
    ['a dash', '12 -'],
    ['words', 'EGr. E 13'],
    ['a date', '30.06.2023 5'],
    ['nothing', ''],
  ])('does not take %s for several: %j', (_, text) => {
    expect(readNumberTexts(text)).toBeNull();
  });
});

describe('a text that can only be English', () => {
  it.each([
    ['1,234.56', true],
    ['1,234,567', true],
    ['12.5', true],
    ['-12.50', true],
    ['(12.50)', true],
    ['1.234', false],
    ['1,234', false],
    ['12,5', false],
    ['12', false],
    ['Summe', false],
  ])('%j: %p', (text, expected) => {
    expect(isEnglishOnly(text)).toBe(expected);
  });
});
