import { fitting, remembered } from '../../../src/core/plan/remembered';

function counted(): { readonly read: (text: string) => string | null; readonly texts: string[] } {
  const texts: string[] = [];
  return {
    texts,
    read: (text) => {
      texts.push(text);
      return text === '' ? null : text.toUpperCase();
    },
  };
}

test('A text is read once, also one that says nothing', () => {
  const { read, texts } = counted();
  const readOnce = remembered(read);
  expect(['Erlöse', '', 'Erlöse', ''].map(readOnce)).toEqual(['ERLÖSE', null, 'ERLÖSE', null]);
  expect(texts).toEqual(['Erlöse', '']);
});

test('A list of very many names is not kept, and is read right all the same', () => {
  const { read, texts } = counted();
  const readOnce = remembered(read);
  const names = Array.from({ length: 20_000 }, (_, index) => `Konto ${index}`);
  expect(names.map(readOnce)).toEqual(names.map((name) => name.toUpperCase()));
  expect(readOnce('Konto 0')).toBe('KONTO 0');
  expect(texts.filter((text) => text === 'Konto 0')).toHaveLength(2);
});

test('Whether a text fits does not depend on what was asked before', () => {
  const isSum = fitting(/summe/i);
  expect(['Summe Erträge', 'Erlöse', 'Summe Erträge'].map(isSum)).toEqual([true, false, true]);
});
