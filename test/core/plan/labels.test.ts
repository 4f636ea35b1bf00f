import { rowOf } from './picture';

describe('a label', () => {
  it.each([
    ['Umsatzerlöse', null, 'Umsatzerlöse'],
    ['1. Umsatzerlöse', '1', 'Umsatzerlöse'],
    ['1.Umsatzerlöse', '1', 'Umsatzerlöse'],
    ['12) Zinsen', '12', 'Zinsen'],
    ['12 Zinsen', '12', 'Zinsen'],
    ['(3) Steuern', '3', 'Steuern'],
    ['5a Materialaufwand', '5a', 'Materialaufwand'],
    ['5. a) Löhne', '5', 'a) Löhne'],
    ['a) Löhne', 'a', 'Löhne'],
    ['aa) Zinsen', 'aa', 'Zinsen'],
    ['II. Sachanlagen', 'II', 'Sachanlagen'],
    ['A. Erträge', 'A', 'Erträge'],
    ['B Personal', 'B', 'Personal'],
    ['C12 Zinsen', 'C12', 'Zinsen'],
    ['1.2 Netze', '1.2', 'Netze'],
    ['1.2.3. Netze', '1.2.3', 'Netze'],
    ['1.1a Bauten', '1.1a', 'Bauten'],
    ['I.1 Software', 'I.1', 'Software'],
    ['20. Jahresgewinn / Jahresverlust', '20', 'Jahresgewinn / Jahresverlust'],
    ['• Netze', null, 'Netze'],
    ['2024 Umbau', null, '2024 Umbau'],
    ['1,5 Mio. Kredit', null, '1,5 Mio. Kredit'],
    ['U-Bahn', null, 'U-Bahn'],
    ['EDV. Kosten', null, 'EDV. Kosten'],
    ['(Teil-) Gewinnabführung', null, '(Teil-) Gewinnabführung'],
    ['Minusgrade', null, 'Minusgrade'],
    ['Zuschüsse\u00a0 des  Landes', null, 'Zuschüsse des Landes'],
    ['<b>Netze</b>', null, 'Netze'],
  ])('%j has the number %j and the words %j', (label, number, words) => {
    expect(rowOf(label)).toMatchObject({ number, label: words, account: null, operator: null });
  });

  it.each([
    ['4010000000 UE aus Druckaufträgen', '4010000000', 'UE aus Druckaufträgen'],
    ['40100.01 Erlöse', '40100.01', 'Erlöse'],
    ['40100: Erlöse', '40100', 'Erlöse'],
    ['1234 Erlöse', null, '1234 Erlöse'],
  ])('%j begins with the account %j', (label, account, words) => {
    expect(rowOf(label)).toMatchObject({
      account,
      label: words,
      accountColumn: account === null ? null : 0,
    });
  });

  it.each([
    ['+ Erträge', '+', null, 'Erträge'],
    ['zzgl. Erträge', '+', null, 'Erträge'],
    ['zuzüglich Erträge', '+', null, 'Erträge'],
    ['plus Erträge', '+', null, 'Erträge'],
    ['+/- Bestandsveränderung', '+', null, 'Bestandsveränderung'],
    ['± Bestandsveränderung', '+', null, 'Bestandsveränderung'],
    ['./. Kosten', '-', null, 'Kosten'],
    ['- Kosten', '-', null, 'Kosten'],
    ['– Kosten', '-', null, 'Kosten'],
    ['abzgl. Kosten', '-', null, 'Kosten'],
    ['abzüglich Kosten', '-', null, 'Kosten'],
    ['minus Kosten', '-', null, 'Kosten'],
    ['5. ./. Löhne', '-', '5', 'Löhne'],
    ['+ 3. Zinsen', '+', '3', 'Zinsen'],
    ['= Deckungsbeitrag', '=', null, 'Deckungsbeitrag'],
    ['18. = Deckungsbeitrag', '=', '18', 'Deckungsbeitrag'],
    ['Σ Erträge', '=', null, 'Erträge'],
  ])('%j begins with %j', (label, operator, number, words) => {
    expect(rowOf(label)).toMatchObject({ operator, number, label: words });
  });
});
