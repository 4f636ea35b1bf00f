import { RULES, type RuleId } from '../checks/catalogue';
import type { RecognisedTable } from '../checks/report';
import { germanCount } from '../numbers/germanNumbers';
import { NO_TABLE } from '../plan/correction';
import { areaAddress } from '../workbook/address';
import type { ReviewedFinding } from './reviewed';
import { checksHeld } from './verdict';

/** `Erfolgsplan, Blatt „Plan“, A5:D33, €: 19 von 19 Prüfungen bestanden` */
export function tableLine(table: RecognisedTable | null): string {
  if (table === null) return 'Außerhalb der erkannten Tabellen';
  const { art, sheet, area, einheit, correction } = table;
  const unit = art === NO_TABLE ? '' : einheit;
  const place = [art, `Blatt „${sheet}“`, areaAddress(area), unit].filter((part) => part !== '');
  const words = `${place.join(', ')}${correction === null ? '' : ' (so angegeben)'}`;
  return art === NO_TABLE ? words : `${words}: ${checksHeld(table.tally)}`;
}

export function findingsAcknowledged(reviewed: readonly ReviewedFinding[]): string {
  if (reviewed.length === 0) return 'keine Befunde';
  const settled = reviewed.filter(({ acknowledgement }) => acknowledgement !== null).length;
  const findings = reviewed.length === 1 ? 'Befund' : 'Befunden';
  return `${germanCount(settled)} von ${germanCount(reviewed.length)} ${findings} zur Kenntnis genommen`;
}

/** `SU-01 Summe der Zeilen` */
export function ruleWords(rule: string): string {
  return isRule(rule) ? `${rule} ${RULES[rule].title}` : rule;
}

function isRule(rule: string): rule is RuleId {
  return Object.prototype.hasOwnProperty.call(RULES, rule);
}

/** `07.11.2026` */
export function germanDay(date: string): string {
  return date.replace(/^(\d{4})-(\d\d)-(\d\d).*$/, '$3.$2.$1');
}
