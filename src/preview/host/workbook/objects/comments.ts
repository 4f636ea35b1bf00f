import { HostError, type HostObject } from '../../protocol/hostObject';
import { cellArea } from '../model/areas';
import { newId } from '../model/newWorkbook';
import type { CommentState } from '../model/sheetParts';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { collection, invalidArgument, notFound } from './collection';
import { refuseUnless } from '../edit/guard';
import { resolveCell } from './rangeArgument';
import { tellSeen } from './seen';

/** Whom the stand-in takes the person at the grid for. */
const AUTHOR = { name: 'Erika Mustermann', email: 'erika.mustermann@example.org' };

interface Placed {
  readonly sheet: SheetState;
  readonly state: CommentState;
}

/** The comments of the workbook, or of one sheet. Notes, the older kind, are none. */
export function commentsOf(session: Session, sheet: SheetState | null): HostObject {
  const { workbook } = session;
  const all = (): Placed[] =>
    (sheet === null ? workbook.sheets : [sheet]).flatMap((one) =>
      one.comments.filter(({ isNote }) => !isNote).map((state) => ({ sheet: one, state })),
    );
  const object = (placed: Placed): HostObject => comment(session, placed);
  const find = (fits: (placed: Placed) => boolean): HostObject => {
    const found = all().find(fits);
    return found === undefined ? notFound() : object(found);
  };
  const place = (argument: unknown): ReturnType<typeof resolveCell> => {
    const found = resolveCell(session, argument, sheet ?? workbook.activeSheet);
    return sheet === null || found.sheet === sheet ? found : invalidArgument();
  };
  return collection<Placed>(
    'CommentCollection',
    { all, object, answersTo: ({ state }, id) => state.id === id },
    {
      since: { GetItemOrNullObject: '1.14' },
      methods: {
        // More than one cell, too, is an InvalidArgument (learn.microsoft.com, Excel.CommentCollection).
        Add: (cellAddress: unknown, content: unknown) => {
          const { sheet: where, cell } = place(cellAddress);
          if (typeof content !== 'string' || content === '') invalidArgument();
          refuseUnless(session, where, 'allowEditObjects');
          if (where.comments.some((other) => isAt(other, cell))) refuseSecond();
          const state: CommentState = {
            id: newId(),
            cell,
            content,
            authorName: AUTHOR.name,
            creationDate: new Date().toISOString(),
            resolved: false,
            isNote: false,
          };
          where.comments.push(state);
          tellSeen(session, where);
          return object({ sheet: where, state });
        },
        GetItemByCell: (cellAddress: unknown) => {
          const { sheet: where, cell } = place(cellAddress);
          return find((placed) => placed.sheet === where && isAt(placed.state, cell));
        },
        GetItemByReplyId: () => notFound(),
      },
    },
  );
}

function comment(session: Session, { sheet, state }: Placed): HostObject {
  const change = (how: () => void): void => {
    refuseUnless(session, sheet, 'allowEditObjects');
    how();
    tellSeen(session, sheet);
  };
  return {
    type: 'Comment',
    identity: { Id: state.id },
    properties: {
      Id: () => state.id,
      Content: {
        get: () => state.content,
        set: (content: string) => change(() => (state.content = content)),
      },
      AuthorName: () => state.authorName,
      AuthorEmail: () => (state.authorName === AUTHOR.name ? AUTHOR.email : ''),
      CreationDate: () => state.creationDate,
      Resolved: {
        get: () => state.resolved,
        set: (resolved: boolean) => change(() => (state.resolved = resolved)),
      },
      RichContent: () => state.content,
      ContentType: () => 'Plain',
      Mentions: () => [],
    },
    navigations: { Replies: noReplies },
    methods: {
      GetLocation: () => session.objects.range({ sheet, area: cellArea(state.cell) }),
      Delete: () =>
        change(() => (sheet.comments = sheet.comments.filter((other) => other !== state))),
    },
  };
}

function noReplies(): HostObject {
  return collection<never>(
    'CommentReplyCollection',
    { all: () => [], object: () => notFound(), answersTo: () => false },
    { since: { GetItemOrNullObject: '1.14' } },
  );
}

function isAt({ cell }: CommentState, { row, column }: CommentState['cell']): boolean {
  return cell.row === row && cell.column === column;
}

/** A cell holds one thread, and none beside a note. No page names the code; Excel's general one stands for it. */
function refuseSecond(): never {
  throw new HostError(
    'GeneralException',
    'There was an internal error while processing the request.',
    500,
  );
}
