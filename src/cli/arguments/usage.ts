export const USAGE = `Aufruf:
  planwerk pruefen DATEI.xlsx [weitere …] [--json] [--schwere fehler|warnung|hinweis]
                    [--regeln DATEI.json]
`;

export const HELP = `Planwerk prüft Wirtschaftspläne in Excel-Arbeitsmappen. Die Dateien werden nur gelesen.

${USAGE}
  --json           gibt je Datei eine Zeile mit einem JSON-Objekt aus
  --schwere WORT   zeigt nur Befunde ab dieser Schwere: fehler, warnung oder hinweis (alle)
  --regeln DATEI   prüft mit den Schwellen und Schweren dieser Datei und ohne die Regeln, die sie ausschaltet
  --hilfe          zeigt diese Hilfe
  --               danach folgen nur noch Dateinamen

Exit-Code:
  0   kein Fehler gefunden
  1   mindestens ein Fehler gefunden
  2   eine Datei war nicht lesbar, oder der Aufruf war nicht verständlich
`;
