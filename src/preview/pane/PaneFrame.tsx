/**
 * The built page of the add-in. Hidden it goes on running, like a shared runtime of Excel: it calculates the functions.
 */
export function PaneFrame({ isShown }: { readonly isShown: boolean }) {
  return (
    <aside className={isShown ? 'pane' : 'pane is-hidden'} aria-label="Aufgabenbereich">
      <iframe src="taskpane.html" title="Planwerk" />
    </aside>
  );
}
