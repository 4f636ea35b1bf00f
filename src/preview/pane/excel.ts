/**
 * Stands before office.js in the pane's page, where the dev server put it: in the preview the pane finds Excel's
 * contract on its window before office.js looks for it. In a page of its own, or in a frame of anybody else (whose
 * element is not to be seen from here), it does nothing.
 */
import type { PreviewWindow } from './previewWindow';

if (window.frameElement !== null) (window.parent as PreviewWindow).planwerkPreview?.serve(window);
