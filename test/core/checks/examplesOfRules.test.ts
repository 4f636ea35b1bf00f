import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleId } from '../../../src/core/checks/catalogue';
import type { Finding } from '../../../src/core/checks/report';
import { putRight, type Drawings, type Example } from './examples/example';
import { OF_SUMS } from './examples/ofSums';
import { checkDrawn, withFolgen } from './formulas/drawn';
import { inShort } from './report';
import { compared } from './vorjahr/compared';

const EXAMPLES: readonly Example[] = [...OF_SUMS];

/** The figures in the example of a page, as they are printed there; addresses of cells are none. */
function figuresOf(rule: RuleId): string[] {
  const page = readFileSync(join(__dirname, '../../../docs/regeln', `${rule}.md`), 'utf8');
  const [example = ''] = page.split('## Beispiel')[1]!.split('\n## ');
  const table = example.split('\n').filter((line) => /^\|(?! ?-)/.test(line));
  const figures = table
    .join('\n')
    .replace(/`[^`]*`/g, '')
    .match(/(?<![A-Z\d.,])\d[\d.]*(?:,\d+)?/g);
  return [...new Set((figures ?? []).map((figure) => figure.replace(/\.$/, '')))];
}

function findingsOf({ rule, last }: Example, sheets: Drawings): Finding[] {
  const { findings } = last ? compared(sheets, last) : checkDrawn(sheets);
  return findings.flatMap(withFolgen).filter((finding) => finding.rule === rule);
}

describe.each(EXAMPLES.map((example) => [example.rule, example] as const))(
  'The example on the page of %s',
  (rule, example) => {
    const { sheets, last = {}, found, says, repaired } = example;

    test('is found where and as it says', () => {
      const findings = findingsOf(example, sheets);
      expect(findings.map(inShort)).toEqual(found);
      expect(findings[0]!.text).toContain(says);
    });

    test('is found no more once it is put right', () => {
      for (const from of Object.keys(repaired))
        expect(Object.values(sheets).join('\n')).toContain(from);
      expect(findingsOf(example, putRight(sheets, repaired)).map(inShort)).toEqual([]);
    });

    test('has the figures of the page', () => {
      const drawn = [...Object.values(sheets), ...Object.values(last)].join('\n');
      expect(figuresOf(rule).filter((figure) => !drawn.includes(figure))).toEqual([]);
    });
  },
);
