import { rootNamespace } from '../../../../xlsx/rootNamespace';
import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { refuseViewOnly } from '../edit/guard';
import { newId } from '../model/newWorkbook';
import type { CustomXmlPartState } from '../model/workbook';
import type { Session } from '../session';
import { collection, invalidArgument, notFound } from './collection';
import { uncounted } from './uncounted';

/** Excel.CustomXmlPartCollection: XML that add-ins keep inside the file. */
export function customXmlPartCollection(session: Session): HostObject {
  const { customXmlParts } = session.workbook;
  return parts(session, 'CustomXmlPartCollection', () => customXmlParts, {
    Add: (xml: string) => {
      refuseViewOnly(session);
      namespaceOf(xml);
      const part = { id: newId(), xml };
      customXmlParts.push(part);
      return partObject(session, part);
    },
    GetByNamespace: (namespace: string) => {
      const found = (): CustomXmlPartState[] =>
        customXmlParts.filter(({ xml }) => namespaceOf(xml) === namespace);
      const only = (): HostObject | null => {
        const [first, second] = found();
        return first === undefined || second !== undefined ? null : partObject(session, first);
      };
      return parts(session, 'CustomXmlPartScopedCollection', found, {
        GetOnlyItem: () => only() ?? notFound(),
        GetOnlyItemOrNullObject: () => only() ?? NULL_OBJECT,
      });
    },
  });
}

function parts(
  session: Session,
  type: string,
  all: () => readonly CustomXmlPartState[],
  methods: HostObject['methods'],
): HostObject {
  return uncounted(
    collection<CustomXmlPartState>(
      type,
      { all, object: (part) => partObject(session, part), answersTo: ({ id }, key) => id === key },
      methods === undefined ? {} : { methods },
    ),
  );
}

function partObject(session: Session, part: CustomXmlPartState): HostObject {
  const { workbook } = session;
  return {
    type: 'CustomXmlPart',
    identity: { Id: part.id },
    properties: { Id: () => part.id, NamespaceUri: () => namespaceOf(part.xml) },
    methods: {
      GetXml: () => part.xml,
      SetXml: (xml: string) => {
        refuseViewOnly(session);
        namespaceOf(xml);
        part.xml = xml;
      },
      Delete: () => {
        refuseViewOnly(session);
        workbook.customXmlParts.splice(workbook.customXmlParts.indexOf(part), 1);
      },
    },
  };
}

/** Text that is no XML is refused. */
function namespaceOf(xml: string): string {
  return rootNamespace(xml) ?? invalidArgument();
}
