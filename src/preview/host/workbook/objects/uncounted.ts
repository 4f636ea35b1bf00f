import type { HostObject } from '../../protocol/hostObject';

/** The collections that Excel counts only by the method `getCount`, not by a property. */
export function uncounted(collection: HostObject): HostObject {
  const properties = Object.entries(collection.properties ?? {});
  return {
    ...collection,
    properties: Object.fromEntries(properties.filter(([name]) => name !== 'Count')),
  };
}
