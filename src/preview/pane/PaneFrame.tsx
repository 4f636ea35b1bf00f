import type { PreviewWindow } from './previewWindow';

interface Props {
  /** Counts the workbooks: with another one the pane's page starts anew, as in Excel. */
  readonly workbookNumber: number;
  readonly isShown: boolean;
  readonly serve: (pane: Window) => unknown;
}

/**
 * The built page of the add-in. Hidden it goes on running, like a shared runtime of Excel: it calculates the functions.
 */
export function PaneFrame({ workbookNumber, isShown, serve }: Props) {
  (window as PreviewWindow).planwerkPreview = { serve };
  return (
    <aside className={isShown ? 'pane' : 'pane is-hidden'} aria-label="Aufgabenbereich">
      <iframe key={workbookNumber} src="taskpane.html" title="Planwerk" />
    </aside>
  );
}
