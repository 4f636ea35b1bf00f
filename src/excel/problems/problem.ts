/** Why something with Excel did not work, for the person in front of it. */
export interface Problem {
  readonly kind: ProblemKind;
  /** One German sentence that says what is the matter. */
  readonly sentence: string;
  /** What the person can do, as German sentences. */
  readonly remedy: string;
  /** Code and statement of the error, for „Einzelheiten“; null where there is nothing beyond the sentence. */
  readonly details: string | null;
}

export type ProblemKind = keyof typeof SENTENCES;

const NOTHING_WRITTEN = 'Es wurde nichts geschrieben.';
const CHECK_AGAIN = 'Prüfen Sie die Mappe neu, und versuchen Sie es dann noch einmal.';

/** What is always the same about a kind of problem. Sheets and cells are named by the sentence of the case. */
const SENTENCES = {
  editing: {
    sentence: 'In Excel wird gerade eine Zelle bearbeitet.',
    remedy:
      'Schließen Sie die Eingabe mit der Eingabetaste ab oder brechen Sie sie mit Esc ab, und versuchen Sie es noch einmal.',
  },
  sheetProtected: {
    sentence: 'Das Blatt ist geschützt.',
    remedy: `${NOTHING_WRITTEN} Heben Sie den Schutz unter „Überprüfen“, „Blattschutz aufheben“ auf und versuchen Sie es noch einmal.`,
  },
  structureProtected: {
    sentence:
      'Die Arbeitsmappe ist geschützt: Blätter können nicht hinzugefügt oder entfernt werden.',
    remedy: `${NOTHING_WRITTEN} Heben Sie den Schutz unter „Überprüfen“, „Arbeitsmappe schützen“ auf und versuchen Sie es noch einmal.`,
  },
  readOnly: {
    sentence: 'Die Arbeitsmappe ist schreibgeschützt geöffnet.',
    remedy: `${NOTHING_WRITTEN} Speichern Sie eine Kopie unter einem anderen Namen und arbeiten Sie darin weiter.`,
  },
  accessDenied: {
    sentence: 'Excel lässt den Zugriff nicht zu.',
    remedy:
      'Klicken Sie in der geschützten Ansicht auf „Bearbeitung aktivieren“, und prüfen Sie, ob Blatt oder Arbeitsmappe geschützt sind.',
  },
  sheetMissing: {
    sentence: 'Das Blatt gibt es in der Arbeitsmappe nicht mehr.',
    remedy: CHECK_AGAIN,
  },
  sheetExists: {
    sentence: 'Ein Blatt mit diesem Namen gibt es in der Arbeitsmappe schon.',
    remedy: `${NOTHING_WRITTEN} Benennen Sie das vorhandene Blatt um und versuchen Sie es noch einmal.`,
  },
  sheetName: {
    sentence: 'Der Name ist als Name eines Blattes nicht erlaubt.',
    remedy:
      'Erlaubt sind bis zu 31 Zeichen ohne : \\ / ? * [ ], ohne Apostroph am Anfang und am Ende.',
  },
  sheetHidden: {
    sentence: 'Das Blatt ist ausgeblendet.',
    remedy:
      'Blenden Sie es mit einem Rechtsklick auf eine Blattregisterkarte unter „Einblenden“ ein.',
  },
  changedSincePreview: {
    sentence: 'Die Ausgangsdaten haben sich seit der Vorschau geändert.',
    remedy: `${NOTHING_WRITTEN} Die Vorschau zeigt jetzt den neuen Stand; sehen Sie sie an, und fügen Sie dann ein.`,
  },
  sourceInTheWay: {
    sentence: 'Der Vergleich würde seine eigenen Ausgangsdaten überschreiben.',
    remedy: `${NOTHING_WRITTEN} Wählen Sie eine Zelle außerhalb der Ausgangsdaten oder ein neues Blatt.`,
  },
  comparisonGone: {
    sentence: 'Dort steht kein Vergleich mehr, den Planwerk eingefügt hat.',
    remedy: 'Welche es jetzt gibt, steht unter „Vergleiche in dieser Mappe“.',
  },
  selection: {
    sentence: 'In Excel sind keine Zellen oder mehrere Bereiche zugleich markiert.',
    remedy: 'Markieren Sie einen zusammenhängenden Bereich, oder eine Zelle in der Tabelle.',
  },
  arrayInTheWay: {
    sentence: 'Die Zelle gehört zu einer Matrixformel oder ihrem Überlauf.',
    remedy: `${NOTHING_WRITTEN} Ändern Sie die Formel in der ersten Zelle der Matrix selbst.`,
  },
  mergeInTheWay: {
    sentence: 'Die Zelle ist Teil eines Zellverbunds.',
    remedy: `${NOTHING_WRITTEN} Heben Sie den Zellverbund auf oder ändern Sie die Zelle selbst.`,
  },
  tableInTheWay: {
    sentence: 'Eine Excel-Tabelle ist im Weg.',
    remedy: `${NOTHING_WRITTEN} Ändern Sie die Zelle selbst, oder wandeln Sie die Tabelle unter „Tabellenentwurf“ in einen Bereich um.`,
  },
  changedMeanwhile: {
    sentence: 'Die Zelle hat sich seit dem Einlesen geändert.',
    remedy: `${NOTHING_WRITTEN} ${CHECK_AGAIN}`,
  },
  contradiction: {
    sentence: 'Die Änderungen widersprechen sich.',
    remedy: NOTHING_WRITTEN,
  },
  notAsWritten: {
    sentence: 'Excel hat etwas anderes übernommen als geschrieben wurde.',
    remedy: 'Prüfen Sie die Zelle selbst.',
  },
  tooLarge: {
    sentence: 'Die Arbeitsmappe ist zu groß.',
    remedy: 'Teilen Sie sie auf mehrere Dateien auf.',
  },
  payload: {
    sentence: 'Die Datenmenge ist für Excel auf einmal zu groß.',
    remedy: 'Öffnen Sie die Mappe in der Desktop-App von Excel, oder teilen Sie sie auf.',
  },
  busy: {
    sentence: 'Excel ist gerade ausgelastet.',
    remedy: 'Warten Sie einen Augenblick und versuchen Sie es noch einmal.',
  },
  hostLost: {
    sentence: 'Die Verbindung zu Excel ist unterbrochen.',
    remedy:
      'Schließen Sie den Aufgabenbereich und öffnen Sie ihn über die Schaltfläche „Planwerk“ wieder.',
  },
  dialogOpen: {
    sentence: 'In Excel ist ein Dialogfenster offen.',
    remedy: 'Schließen Sie es und versuchen Sie es noch einmal.',
  },
  oldExcel: {
    sentence: 'Diese Excel-Version ist zu alt für den Aufgabenbereich.',
    remedy:
      'Erforderlich ist Excel 2021, Microsoft 365 oder Excel im Web. Die Prüfung einer gespeicherten Datei mit „planwerk pruefen“ funktioniert weiterhin.',
  },
  cancelled: {
    sentence: 'Der Vorgang wurde abgebrochen.',
    remedy: 'Sie können ihn jederzeit neu starten.',
  },
  undoDamaged: {
    sentence: 'Die Aufzeichnung zum Rückgängigmachen ist beschädigt.',
    remedy: 'Verwerfen Sie die Aufzeichnung; die geschriebenen Zellen bleiben, wie sie sind.',
  },
  undoInterrupted: {
    sentence: 'Das Rückgängigmachen wurde unterbrochen.',
    remedy:
      'Prüfen Sie die genannten Stellen, und verwerfen Sie die Aufzeichnung; oder schließen Sie die Mappe ohne zu speichern.',
  },
  halfUndone: {
    sentence: 'Die Änderung ist nur zum Teil rückgängig gemacht.',
    remedy:
      'Versuchen Sie es noch einmal; bleibt es dabei, prüfen Sie die genannten Stellen selbst.',
  },
  nothingToUndo: {
    sentence: 'Es gibt keine Änderung von Planwerk, die rückgängig gemacht werden könnte.',
    remedy: 'Ihre eigenen Eingaben nehmen Sie in Excel mit Strg+Z zurück.',
  },
  storedDamaged: {
    sentence: 'Was Planwerk in dieser Mappe abgelegt hat, ist beschädigt und wird nicht verwendet.',
    remedy:
      'Es wurde nichts überschrieben. Entfernen Sie die Planwerk-Daten aus der Mappe; Kenntnisnahmen und Berichtigungen sind dann neu einzugeben.',
  },
  storedNewer: {
    sentence: 'Die Planwerk-Daten in dieser Mappe stammen von einer neueren Version von Planwerk.',
    remedy:
      'Es wurde nichts überschrieben. Öffnen Sie die Mappe mit der neueren Version, oder entfernen Sie die Planwerk-Daten.',
  },
  halfWritten: {
    sentence: 'Die Änderung ist nur zum Teil geschrieben und ließ sich nicht zurücknehmen.',
    remedy: 'Prüfen Sie die genannten Zellen, oder schließen Sie die Mappe ohne zu speichern.',
  },
  unknown: {
    sentence: 'Excel hat einen unerwarteten Fehler gemeldet.',
    remedy:
      'Versuchen Sie es noch einmal; bleibt der Fehler, geben Sie bitte die Einzelheiten weiter.',
  },
} as const;

/** Names the case: `problem('sheetProtected', 'Das Blatt „Erfolgsplan“ ist geschützt.')`. */
export function problem(
  kind: ProblemKind,
  sentence: string = SENTENCES[kind].sentence,
  details: string | null = null,
): Problem {
  return { kind, sentence, remedy: SENTENCES[kind].remedy, details };
}

/** Thrown by everything in this folder's neighbours that cannot do its work; nothing else is. */
export class ExcelProblem extends Error {
  /** The error that it was made of. */
  readonly cause: unknown;

  constructor(
    readonly problem: Problem,
    cause?: unknown,
  ) {
    super(problem.sentence);
    this.cause = cause;
  }
}
