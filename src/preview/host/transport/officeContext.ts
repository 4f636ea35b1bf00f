/** The Excel that is imitated, as the client asks for it while it starts. */
export interface ExcelOnWindows {
  /** What it supports, by requirement set: { ExcelApi: '1.13' }. */
  readonly requirementSets: () => Readonly<Record<string, string>>;
  /** The background of its theme as a number, 0xffffff for white. */
  readonly background: () => number;
  /** Milliseconds until a request is answered. */
  readonly latency: () => number;
  /** The most bytes of a request or a response; null for none. */
  readonly payloadLimit: () => number | null;
  readonly documentName: () => string;
  /** What add-ins keep in the document, by key. */
  readonly settings: () => Map<string, unknown>;
}

/** Flags of `GetHostInfo`: the page is a shared runtime, and it serves custom functions. */
const SHARED_RUNTIME_WITH_FUNCTIONS = 3;

export const HOST_INFO = `Excel$Win32$16.01$de-DE$$$$${SHARED_RUNTIME_WITH_FUNCTIONS}`;

/** Excel's answers about itself and the document. */
export function officeContext(excel: ExcelOnWindows) {
  const matrix = (): string => JSON.stringify(excel.requirementSets());
  return {
    GetAppType: () => 1,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.14332.20000',
    GetAppUILocale: () => 'de-DE',
    GetAppDataLocale: () => 'de-DE',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetInitialDisplayMode: () => 0,
    GetTouchEnabled: () => false,
    GetSolutionRef: () => 'planwerk',
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => '1',
    GetDocUrl: () => `C:\\${excel.documentName()}`,
    GetFeaturesForSolution: () => '{}',
    GetHostCustomMessage: () => '',
    GetSupportedMatrix: matrix,
    GetDialogRequirementMatrix: matrix,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: excel.background(),
        bodyForegroundColor: 0xffffff - excel.background(),
      }),
    GetSettings: () => documentSettings(excel.settings()),
  };
}

/**
 * `Office.context.document.settings`, the same ones as `workbook.settings`: read as a whole while the page loads, and
 * written as a whole by `saveAsync`, each value as JSON.
 */
function documentSettings(settings: Map<string, unknown>) {
  return {
    Read: (keys: string[], values: string[]) => {
      for (const [key, value] of settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write: (keys: readonly string[], values: readonly string[]) => {
      settings.clear();
      keys.forEach((key, index) => settings.set(key, JSON.parse(values[index]!)));
    },
  };
}
