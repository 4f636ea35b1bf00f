import { tagFromSerial, tagFromText } from '../../../src/core/workbook/calendar';

const day = (jahr: number, monat: number, tag: number) => ({ jahr, monat, tag });

describe('Excel-Datumswerte', () => {
  it.each([
    [1, day(1900, 1, 1)],
    [59, day(1900, 2, 28)],
    [60, day(1900, 2, 29)],
    [61, day(1900, 3, 1)],
    [45366, day(2024, 3, 15)],
    [45366.99, day(2024, 3, 15)],
    [45351, day(2024, 2, 29)],
    [2958465, day(9999, 12, 31)],
    [2958466, null],
    [0, null],
    [-1, null],
    [NaN, null],
  ])('%p', (serial, expected) => {
    expect(tagFromSerial(serial)).toEqual(expected);
  });
});

describe('geschriebene Daten', () => {
  it.each([
    ['15.03.2024', day(2024, 3, 15)],
    [' 1.7.2024 ', day(2024, 7, 1)],
    ['2024-03-15', day(2024, 3, 15)],
    ['29.02.2024', day(2024, 2, 29)],
    ['29.02.2023', null],
    ['31.04.2024', null],
    ['00.01.2024', null],
    ['15.13.2024', null],
    ['01.01.0099', null],
    ['15.03.24', null],
    ['März 2024', null],
  ])('%p', (text, expected) => {
    expect(tagFromText(text)).toEqual(expected);
  });
});
