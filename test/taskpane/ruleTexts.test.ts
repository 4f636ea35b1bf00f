import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type RuleId } from '../../src/core/checks/catalogue';
import { RULE_TEXTS } from '../../src/taskpane/pruefen/warum/ruleTexts';

const HANDBOOK = readFileSync(join(__dirname, '../../docs/handbuch.md'), 'utf8');

it.each(Object.keys(RULES) as RuleId[])('%s is explained in the words of the handbook', (rule) => {
  const { checks, source } = RULE_TEXTS[rule];
  const row = HANDBOOK.split('\n').find((line) => line.startsWith(`| ${rule} | `)) ?? '';
  const [, title, text = ''] = row.split(' | ');
  expect([RULES[rule].title, checks]).toEqual([title, text.replace(/\*\*/g, '')]);
  // A rule of which the handbook names the paragraph names it here too.
  expect(source !== null).toBe(text.includes('§'));
});

it('names no provision but those that were looked up', () => {
  const paragraphs = Object.values(RULE_TEXTS).flatMap(
    ({ checks, why, source }) =>
      `${checks} ${why} ${source ?? ''}`.match(/§[^;.)]*\.? ?[^;.)]*/g) ?? [],
  );
  expect(new Set(paragraphs)).toEqual(
    new Set(['§ 15 Abs. 2 EigAnVO', '§ 16 Abs. 2 EigAnVO', '§ 16 Abs. 3 EigAnVO']),
  );
});
