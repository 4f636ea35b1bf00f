import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const licenses = readFileSync(join(__dirname, '..', '..', 'dist', 'licenses.txt'), 'utf8');

describe('dist/licenses.txt', () => {
  it.each(['react', 'react-dom', '@fluentui/react-components', '@griffel/core', 'stylis'])(
    'holds the licence of %s',
    (name) => {
      expect(licenses).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
    },
  );

  it('names no place on the machine that built it', () => {
    expect(licenses).not.toContain('node_modules');
  });
});
