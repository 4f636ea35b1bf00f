import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type RuleId } from '../../src/core/checks/catalogue';

const ROOT = join(__dirname, '..', '..');
const IDS = Object.keys(RULES) as RuleId[];
const pageOf = (id: RuleId): string => readFileSync(join(ROOT, 'docs/regeln', `${id}.md`), 'utf8');

it('has a page for every rule of the catalogue, and a list that is made of them', () => {
  const script = join(ROOT, 'scripts/regeln.mjs');
  const { stderr } = spawnSync(process.execPath, [script, '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  // What stands here says what is to be done: write a page like the others, or run `npm run regeln`.
  expect(stderr).toBe('');
});

describe.each(IDS)('the page of %s', (id) => {
  const page = pageOf(id);

  it('names no provision but those that were looked up', () => {
    const others = page
      .replace(/\s+/g, ' ')
      .replace(/§ 15 Abs\. 2 EigAnVO|§ 16 Abs\. [23] EigAnVO/g, '');
    expect(others).not.toMatch(/§|Artikel|Art\. \d|\b\w*(?:VO|GB|StG|Gesetz|gesetz)\b/);
  });

  it('says of a provision in which Land it is law, and that it may have changed', () => {
    const source = page.split('## Quelle')[1]!.split('##')[0]!.replace(/\s+/g, ' ');
    expect(source.includes('Rheinland-Pfalz: §')).toBe(page.includes('§'));
    expect(source.includes('prüfen Sie die geltende Fassung')).toBe(page.includes('§'));
  });

  it('gives an example with figures, and shouts at nobody', () => {
    expect(page.split('## Beispiel')[1]!.split('##')[0]).toMatch(/\d/);
    expect(page.replace(/`[^`]*`|#DIV\/0!/g, '')).not.toContain('!');
  });
});
