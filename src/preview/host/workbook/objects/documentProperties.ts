import type { HostObject } from '../../protocol/hostObject';

/** Excel.DocumentProperties; the stand-in keeps none, so they are empty and cannot be set. */
export function documentProperties(): HostObject {
  const empty = [
    'Title',
    'Subject',
    'Author',
    'Keywords',
    'Comments',
    'LastAuthor',
    'Category',
    'Manager',
    'Company',
  ];
  return {
    type: 'DocumentProperties',
    properties: {
      ...Object.fromEntries(empty.map((name) => [name, () => ''])),
      RevisionNumber: () => 0,
      CreationDate: () => '2024-01-01T00:00:00Z',
    },
  };
}
