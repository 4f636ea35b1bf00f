/** What the pane is open in. */
export interface Connection {
  /** False in a plain browser, and where Office.js could not be loaded. */
  readonly inExcel: boolean;
  /** Whether Office shows itself dark; null where Office does not say. */
  readonly dark: boolean | null;
}

/** Waits until Office has started. Without Office.js (no network) there is nothing to wait for. */
export async function connectToExcel(): Promise<Connection> {
  if (typeof Office === 'undefined') return { inExcel: false, dark: null };
  const { host } = await Office.onReady();
  const inExcel = host === Office.HostType.Excel;
  return { inExcel, dark: inExcel ? isDark(Office.context.officeTheme) : null };
}

/** `isDarkTheme` is newer than the oldest Excel we serve, so the background decides (ITU-R BT.601 luma). */
function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? '',
  );
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
