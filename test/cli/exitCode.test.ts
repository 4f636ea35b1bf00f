import { exitCode } from '../../src/cli/exitCode';

describe('the exit code', () => {
  it.each([
    [0, { withoutFehler: 7, withFehler: 0, unreadable: 0 }],
    [1, { withoutFehler: 7, withFehler: 1, unreadable: 0 }],
    [2, { withoutFehler: 7, withFehler: 1, unreadable: 1 }],
  ])('%d', (code, result) => {
    expect(exitCode(result)).toBe(code);
  });
});
