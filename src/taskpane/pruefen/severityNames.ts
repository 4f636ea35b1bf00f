import type { Severity } from '../../core/checks/report';

export const SEVERITY_NAMES: Readonly<
  Record<Severity, { readonly one: string; readonly many: string }>
> = {
  fehler: { one: 'Fehler', many: 'Fehler' },
  warnung: { one: 'Warnung', many: 'Warnungen' },
  rundung: { one: 'Rundung', many: 'Rundungen' },
  hinweis: { one: 'Hinweis', many: 'Hinweise' },
};
