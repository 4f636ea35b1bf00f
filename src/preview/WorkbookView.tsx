import { useMemo, useRef } from 'react';
import type { Area } from '../core/workbook/address';
import { useClipboard } from './clipboard/useClipboard';
import { destination } from './bars/destination';
import { FormulaBar } from './bars/FormulaBar';
import { NameBox } from './bars/NameBox';
import { SheetTabs } from './bars/SheetTabs';
import { StatusBar } from './bars/StatusBar';
import { useEditing } from './editing/useEditing';
import type { Message } from './file/messages';
import { Grid } from './grid/Grid';
import type { SheetLook } from './grid/sheetLook';
import { withWholeMerges } from './grid/areas';
import type { Position } from './host/workbook/model/cells';
import type { SheetState } from './host/workbook/model/workbook';
import { tellPaneOfEditing, type Excel } from './useExcel';

interface Props {
  readonly excel: Excel;
  readonly say: (message: Message | null) => void;
}

/** The open workbook: formula bar, sheet, tabs and status bar. */
export function WorkbookView({ excel, say }: Props) {
  const view = useRef<HTMLElement>(null);
  const { standIn, workbook, version, calculating } = excel;
  const { person } = standIn;
  const { activeSheet: sheet, date1904 } = workbook;

  const look = useMemo<SheetLook>(
    () => ({
      date1904,
      holds: (format, position) => standIn.conditions.holds(sheet, format, position),
    }),
    [standIn, date1904, sheet],
  );

  const taken = (refusal: ReturnType<typeof person.enter>) => {
    say(refusal === null ? null : { intent: 'warning', text: refusal.sentence });
    return refusal === null;
  };
  const clipboard = useClipboard({ sheet, date1904, person, taken, say });
  const editing = useEditing({
    date1904,
    sheet,
    enter: (on, position, text) => {
      clipboard.end();
      return taken(person.enter(on, position, text));
    },
    tellExcel: tellPaneOfEditing,
  });
  const select = (area: Area, activeCell: Position) => person.select(sheet, area, activeCell);
  const focusGrid = () => view.current?.querySelector<HTMLElement>('[role=grid]')?.focus();
  const activate = (other: SheetState) => {
    if (!editing.commit()) editing.cancel();
    person.activate(other);
  };

  return (
    <section className="sheet" aria-label="Arbeitsmappe" ref={view}>
      <div className="formula-line">
        <NameBox
          sheet={sheet}
          goTo={(text) => {
            const to = destination(workbook, text);
            if (to === null) {
              say({
                intent: 'warning',
                text: `„${text}“ ist weder eine Adresse noch ein Name in dieser Mappe.`,
              });
              return false;
            }
            say(null);
            if (to.sheet !== sheet) person.activate(to.sheet);
            person.select(to.sheet, withWholeMerges(to.area, to.sheet.merges), {
              row: to.area.row,
              column: to.area.column,
            });
            focusGrid();
            return true;
          }}
        />
        <FormulaBar {...{ sheet, date1904 }} editing={editing} leave={focusGrid} />
      </div>
      <p id="grid-hilfe" className="hidden-text">
        Pfeiltasten wählen Zellen, F2 bearbeitet, F6 führt zu den Blättern.
      </p>
      <div id="blatt" role="tabpanel" className="grid-place" aria-label={`Blatt ${sheet.name}`}>
        <Grid
          key={sheet.id}
          {...{ workbook, sheet, look, version, editing, select }}
          clipboard={clipboard}
          clear={() => {
            clipboard.end();
            taken(person.clear(sheet, sheet.selection));
          }}
          leave={(back) =>
            view.current
              ?.querySelector<HTMLElement>(
                back ? '.formula-field input' : '[role=tab][tabindex="0"]',
              )
              ?.focus()
          }
        />
      </div>
      <SheetTabs sheets={workbook.sheets} active={sheet} activate={activate} />
      <StatusBar {...{ sheet, date1904, version, calculating }} copied={clipboard.copied} />
    </section>
  );
}
