import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Area } from '../../core/workbook/address';
import type { SheetState, WorkbookState } from '../host/workbook/model/workbook';
import { CellEditor } from '../editing/CellEditor';
import type { Clipboard } from '../clipboard/useClipboard';
import type { Editing } from '../editing/useEditing';
import { isWholeColumns, isWholeRows, withWholeMerges } from './areas';
import { ChartLayer } from '../charts/ChartLayer';
import { CopiedFrame } from './CopiedFrame';
import { geometryOf, type Stretch } from './geometry';
import { cellId } from './GridCell';
import { moved, type Choice } from './gridKeys';
import { GridHeader } from './GridHeader';
import { GridRows } from './GridRows';
import { lastCell } from './moves';
import { extentOf } from './extent';
import { RemarkTip } from './RemarkTip';
import { useGridPointer } from './useGridPointer';
import type { SheetLook } from './sheetLook';
import { roomOf, useScroll } from './useScroll';
import type { Pointed } from './pointing';

interface Props {
  readonly workbook: WorkbookState;
  readonly sheet: SheetState;
  readonly look: SheetLook;
  readonly version: number;
  readonly editing: Editing;
  readonly select: (area: Area, activeCell: Choice['activeCell']) => void;
  readonly clipboard: Clipboard;
  readonly clear: () => void;
  /** Where F6 leads, forwards or back: the way out of the sheet, in which Tab moves from cell to cell. */
  readonly leave: (back: boolean) => void;
}

export function Grid(props: Props) {
  const { workbook, sheet, look, version, editing, select, clipboard, clear, leave } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const window = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [hovered, setHovered] = useState<Pointed | null>(null);
  // A sheet is changed in place; the version says when.
  const geometry = useMemo(() => geometryOf(sheet), [sheet, version]);
  const { drawn, show } = useScroll(scroller, window, geometry);
  const columns = useMemo(
    () =>
      [...frozenThen(geometry.frozen.columns, drawn.columns)].filter(
        (column) => geometry.columns.size(column) > 0,
      ),
    [geometry, drawn.columns],
  );
  const { selection, activeCell } = sheet;
  const used = useMemo(() => lastCell(sheet), [sheet, version]);
  const extent = extentOf(geometry, used, activeCell, drawn);
  const isWhole = isWholeColumns(selection) || isWholeRows(selection);

  useEffect(() => {
    if (!isWhole) show(activeCell);
  }, [sheet, activeCell.row, activeCell.column, isWhole]);

  const choose = ({ area, activeCell: active }: Choice) => {
    select(withWholeMerges(area, sheet.merges), active);
  };
  const pointer = useGridPointer({
    sheet,
    geometry,
    scroller,
    hover: setHovered,
    select: (choice) => {
      if (editing.current !== null && !editing.commit()) editing.cancel();
      choose(choice);
      table.current?.focus({ preventScroll: true });
    },
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== table.current) return;
    if (event.key === 'F6') leave(event.shiftKey);
    else if (event.key === 'F2') editing.begin();
    else if (event.key === 'Delete') clear();
    else if (event.key === 'Escape') clipboard.end();
    else if (event.key === 'Backspace') editing.begin('');
    else if (isCharacter(event)) editing.begin(event.key);
    else {
      const stroke = {
        key: event.key,
        ctrlKey: event.ctrlKey || event.metaKey,
        shiftKey: event.shiftKey,
      };
      const choice = moved(sheet, geometry, stroke, roomOf(scroller.current!).height);
      if (choice === null) return;
      choose(choice);
      show(choice.inSight);
    }
    event.preventDefault();
  };

  return (
    <div className="grid-scroller" ref={scroller}>
      <div className="grid-extent" style={{ width: extent.width, height: extent.height }}>
        <div
          className={sheet.showGridlines ? 'grid-window' : 'grid-window without-lines'}
          ref={window}
          {...pointer}
          onDoubleClick={() => {
            if (hovered?.part === 'cell') editing.begin();
          }}
        >
          <table
            role="grid"
            ref={table}
            tabIndex={0}
            aria-label={`Blatt ${sheet.name}`}
            aria-describedby="grid-hilfe"
            aria-multiselectable
            aria-rowcount={extent.rows + 1}
            aria-colcount={extent.columns + 1}
            aria-activedescendant={cellId(activeCell.row, activeCell.column)}
            onKeyDown={onKeyDown}
            onCopy={clipboard.onCopy}
            onCut={clipboard.onCut}
            onPaste={clipboard.onPaste}
          >
            <GridHeader geometry={geometry} columns={columns} selection={selection} />
            <GridRows
              {...{ sheet, look, geometry, columns, version }}
              rows={{ start: 0, end: geometry.frozen.rows }}
              kind="frozen-rows"
            />
            <GridRows
              {...{ sheet, look, geometry, columns, version }}
              rows={{ ...drawn.rows, start: Math.max(drawn.rows.start, geometry.frozen.rows) }}
              kind="moving-rows"
            />
          </table>
          <ChartLayer workbook={workbook} sheet={sheet} version={version} />
          <div className="floating">
            {clipboard.copied?.sheet === sheet && (
              <CopiedFrame area={clipboard.copied.area} geometry={geometry} />
            )}
            <CellEditor
              editing={editing}
              sheet={sheet}
              geometry={geometry}
              leave={(stroke) => {
                table.current?.focus({ preventScroll: true });
                const choice = stroke && moved(sheet, geometry, stroke, 0);
                if (choice) choose(choice);
              }}
            />
            <RemarkTip sheet={sheet} geometry={geometry} hovered={hovered} />
          </div>
        </div>
      </div>
    </div>
  );
}

function* frozenThen(frozen: number, { start, end }: Stretch): Generator<number> {
  for (let line = 0; line < frozen; line++) yield line;
  for (let line = Math.max(start, frozen); line < end; line++) yield line;
}

function isCharacter({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  // AltGr, which some systems report as Ctrl with Alt, writes characters as well.
  return key.length === 1 && (ctrlKey || metaKey ? ctrlKey && altKey : true);
}
