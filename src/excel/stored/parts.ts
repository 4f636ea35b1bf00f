import { roundTrip } from '../roundTrip';

/** A custom XML part of ours. */
export interface Part {
  readonly id: string;
  readonly xml: string;
}

interface Parts {
  readonly parts: readonly Part[];
  readonly readOnly: boolean;
}

/** The parts of a namespace. Two round trips, one where there is none. */
export async function readParts(namespace: string): Promise<Parts> {
  const { ids, readOnly } = await roundTrip(({ workbook }) => {
    workbook.load('readOnly');
    const parts = workbook.customXmlParts.getByNamespace(namespace);
    parts.load('items/id');
    return () => ({ ids: parts.items.map(({ id }) => id), readOnly: workbook.readOnly });
  });
  if (ids.length === 0) return { parts: [], readOnly };
  const parts = await roundTrip(({ workbook }) => {
    const asked = ids.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() }));
    return () => asked.map(({ id, xml }) => ({ id, xml: xml.value }));
  });
  return { parts, readOnly };
}
