/** The preview's own window, as the script in the pane's frame finds it. */
export interface PreviewWindow extends Window {
  planwerkPreview?: {
    readonly serve: (pane: Window) => void;
    /** What the pane asked for that the imitated Excel does not know: for the tests, which allow none. */
    readonly unknownNames: () => readonly string[];
    /** How often the pane has asked the imitated Excel so far, and how much was said: for the measurements. */
    readonly traffic: () => { readonly roundTrips: number; readonly bytes: number };
  };
}
