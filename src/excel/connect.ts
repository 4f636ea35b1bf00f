/** What the page is open in: Excel, something else (a browser), or anything without a way to reach Office.js. */
export type Host = 'excel' | 'other' | 'noOfficeJs';

export interface Connection {
  readonly host: Host;
  /** Whether Office shows itself dark; null where Office does not say. */
  readonly dark: boolean | null;
  /** Which Excel it is, as Office writes it: `16.0.14332.20000`; null outside of Excel. */
  readonly version: string | null;
}

/** Waits until Office has started. Where Office.js could not be loaded there is nothing to wait for. */
export async function connectToExcel(): Promise<Connection> {
  if (typeof Office === 'undefined') return { host: 'noOfficeJs', ...UNKNOWN };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { host: 'other', ...UNKNOWN };
  const { officeTheme, diagnostics } = Office.context;
  return { host: 'excel', dark: isDark(officeTheme), version: diagnostics.version };
}

const UNKNOWN = { dark: null, version: null };

/** `isDarkTheme` is newer than the oldest Excel we serve, so the background decides (ITU-R BT.601 luma). */
function isDark(theme: Office.OfficeTheme | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(
    theme?.bodyBackgroundColor ?? '',
  );
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
