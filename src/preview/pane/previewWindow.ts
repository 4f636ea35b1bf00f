/** The preview's own window, as the script in the pane's frame finds it. */
export interface PreviewWindow extends Window {
  planwerkPreview?: { readonly serve: (pane: Window) => unknown };
}
