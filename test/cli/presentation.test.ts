import { presentationOn } from '../../src/cli/presentation';

const WISH = { json: false, atLeast: 'hinweis' } as const;

describe('the output', () => {
  it('fills a terminal, in colour', () => {
    expect(presentationOn({ isTTY: true, columns: 143 }, WISH, {})).toEqual({
      ...WISH,
      width: 143,
      colour: true,
    });
  });

  it('is 100 columns wide and plain in a file', () => {
    expect(presentationOn({ isTTY: false, columns: 0 }, WISH, {})).toMatchObject({
      width: 100,
      colour: false,
    });
  });

  it.each([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('is plain with %j', (environment) => {
    const { colour } = presentationOn({ isTTY: true, columns: 80 }, WISH, environment);
    expect(colour).toBe(false);
  });

  it('keeps some width in a window of none', () => {
    expect(presentationOn({ isTTY: true, columns: 0 }, WISH, {}).width).toBe(40);
  });
});
