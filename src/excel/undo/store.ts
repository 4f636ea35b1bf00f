import { roundTrip } from '../roundTrip';
import type { Record } from './record';
import { fromXml, NAMESPACE, toXml } from './xml';

/** A record as it is kept in the workbook. */
export interface KeptRecord {
  readonly partId: string;
  /** null where the part is damaged. */
  readonly record: Record | null;
}

/** All records of the workbook, the latest first. Two round trips, one where there is none. */
export async function readRecords(): Promise<KeptRecord[]> {
  const ids = await roundTrip(({ workbook }) => {
    const parts = workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load('items/id');
    return () => parts.items.map(({ id }) => id);
  });
  if (ids.length === 0) return [];
  const kept = await roundTrip(({ workbook }) => {
    const parts = ids.map((partId) => ({
      partId,
      xml: workbook.customXmlParts.getItem(partId).getXml(),
    }));
    return () => parts.map(({ partId, xml }) => ({ partId, record: fromXml(xml.value) }));
  });
  return kept.sort((a, b) => timeOf(b).localeCompare(timeOf(a)));
}

function timeOf({ record }: KeptRecord): string {
  return record?.time ?? '';
}

export async function keepRecord(partId: string, record: Record): Promise<void> {
  await roundTrip(({ workbook }) => {
    workbook.customXmlParts.getItem(partId).setXml(toXml(record));
    return () => undefined;
  });
}

export async function addRecord(record: Record): Promise<void> {
  await roundTrip(({ workbook }) => {
    workbook.customXmlParts.add(toXml(record));
    return () => undefined;
  });
}

export async function discardRecords(partIds: readonly string[]): Promise<void> {
  if (partIds.length === 0) return;
  await roundTrip(({ workbook }) => {
    for (const id of partIds) workbook.customXmlParts.getItem(id).delete();
    return () => undefined;
  });
}
