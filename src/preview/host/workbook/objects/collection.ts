import { HostError, NULL_OBJECT, type HostObject } from '../../protocol/hostObject';

interface Members<Member> {
  readonly all: () => readonly Member[];
  readonly object: (member: Member) => HostObject;
  /** Whether a member answers to the key, a name or an id. */
  readonly answersTo: (member: Member, key: string) => boolean;
}

/** What every collection of Excel can do, and what this one can do besides. */
export function collection<Member>(
  type: string,
  { all, object, answersTo }: Members<Member>,
  own: Pick<HostObject, 'properties' | 'methods' | 'navigations' | 'since'> = {},
): HostObject {
  const find = (key: string): HostObject | null => {
    const member = all().find((candidate) => answersTo(candidate, key));
    return member === undefined ? null : object(member);
  };
  return {
    ...own,
    type,
    items: () => all().map(object),
    properties: { Count: () => all().length, ...own.properties },
    methods: {
      GetCount: () => all().length,
      GetItem: (key: string) => find(key) ?? notFound(),
      GetItemOrNullObject: (key: string) => find(key) ?? NULL_OBJECT,
      GetItemAt: (index: number) => {
        const member = all()[index];
        return member === undefined ? invalidArgument() : object(member);
      },
      ...own.methods,
    },
  };
}

/** Excel compares the names of sheets, tables and names without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

export function notFound(): never {
  throw new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message = INVALID): never {
  throw new HostError('InvalidArgument', message);
}

const INVALID = 'The argument is invalid or missing or has an incorrect format.';
