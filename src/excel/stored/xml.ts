import { settingsOf } from '../../core/checks/settings/readSettings';
import { WrongSettings } from '../../core/checks/settings/wrongSettings';
import { contentOf } from '../../core/checks/settings/writeSettings';
import { NO_TABLE } from '../../core/plan/correction';
import { TABLE_KINDS } from '../../core/plan/types';
import { jsonToXml, xmlToJson } from '../xml/jsonXml';
import { count, fields, is, listOf, oneOf, orNull, text, truth } from '../xml/shape';
import type { Stored } from './stored';

/** Tells our part from those of others. It stays, so that a later version's data is seen, and not written over. */
export const NAMESPACE = 'urn:planwerk:daten';
const ELEMENT = 'planwerk';
/** Since 2 with rules, in the form of their file: who does not know them shall neither check without nor drop them. */
const VERSION = 2;

export function toXml({ rules, ...stored }: Stored): string {
  return jsonToXml(ELEMENT, NAMESPACE, { version: VERSION, ...stored, rules: contentOf(rules) });
}

/** What a part says, or why it cannot be used: what is not fully understood is neither used nor written over. */
export function fromXml(xml: string): Stored | 'damaged' | 'newer' {
  const parsed = xmlToJson(ELEMENT, xml);
  if (!isVersioned(parsed)) return 'damaged';
  if (parsed.version > VERSION) return 'newer';
  if (!isStored(parsed)) return 'damaged';
  const rules = rulesOf(parsed.rules ?? {});
  if (rules === null) return 'damaged';
  const { acknowledgements, corrections, settings } = parsed;
  return { acknowledgements, corrections, settings, rules };
}

function rulesOf(said: unknown): Stored['rules'] | null {
  try {
    return settingsOf(said);
  } catch (reason) {
    if (reason instanceof WrongSettings) return null;
    throw reason;
  }
}

const acknowledgement = fields({
  rule: text,
  sheet: text,
  cell: text,
  figures: text,
  names: text,
  remark: text,
  sign: text,
  date: text,
});
const correction = fields({
  sheet: text,
  words: text,
  corner: text,
  kind: orNull(oneOf(...[...TABLE_KINDS, NO_TABLE].map(is))),
  unit: orNull(oneOf(...[1, 1000, 1_000_000].map(is))),
});
const versioned = fields({ version: count });
const content = fields({
  acknowledgements: listOf(acknowledgement),
  corrections: listOf(correction),
  settings: fields({ refresh: truth }),
});

function isVersioned(value: unknown): value is { readonly version: number } {
  return versioned(value);
}

function isStored(value: unknown): value is Omit<Stored, 'rules'> & { readonly rules?: unknown } {
  return content(value);
}
