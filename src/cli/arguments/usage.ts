export const USAGE = `Aufruf:
  planwerk pruefen DATEI.xlsx [weitere …] [--json] [--schwere fehler|warnung|hinweis]
                    [--regeln DATEI.json]
  planwerk pruefen DATEI.xlsx --vorjahr ALT.xlsx [--json] [--schwere …] [--regeln …]
  planwerk ausgleichen DATEI.xlsx [--json] [--schreiben NEU.xlsx] [--alle-spalten]
                                  [--werte|--formeln]
`;

export const HELP = `Planwerk prüft Wirtschaftspläne in Excel-Arbeitsmappen und gleicht Vermögenspläne aus. Die
Dateien selbst werden nur gelesen; geschrieben wird nur die Kopie, die --schreiben verlangt.

${USAGE}
  --json           gibt je geprüfter Datei eine Zeile mit einem JSON-Objekt aus,
                   beim Ausgleichen eine Zeile mit den vorgeschlagenen Änderungen
  --schwere WORT   zeigt nur Befunde ab dieser Schwere: fehler, warnung oder hinweis (alle)
  --regeln DATEI   prüft mit den Schwellen und Schweren dieser Datei und ohne die Regeln, die sie ausschaltet
  --vorjahr ALT    vergleicht mit dem Wirtschaftsplan des Vorjahres: dessen Ansätze, Ergebnisse früherer
                   Jahre, neue und entfallene Positionen
  --schreiben NEU  schreibt den Vorschlag in eine Kopie; alles andere darin bleibt, wie es ist
  --alle-spalten   gleicht auch Ist und Hochrechnung aus, nicht nur Planspalten
  --werte          schreibt nur Beträge; --formeln schreibt Formeln, wo es geht
                   (ohne beides: wie das Blatt an dieser Stelle rechnet)
  --hilfe          zeigt diese Hilfe
  --               danach folgen nur noch Dateinamen

Exit-Code:
  0   kein Fehler gefunden; der Ausgleich geht auf, oder es ist nichts auszugleichen
  1   mindestens ein Fehler gefunden; der Plan lässt sich nicht ausgleichen (Grund auf stderr)
  2   eine Datei war nicht lesbar oder nicht zu schreiben, oder der Aufruf war nicht verständlich
`;
