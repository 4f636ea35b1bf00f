import type { RuleId } from '../../../core/checks/catalogue';

/** What a rule checks, why that matters, and where it comes from. A test holds it against the handbook. */
export interface RuleText {
  readonly checks: string;
  readonly why: string;
  /** The provision that asks for it; null where it follows from calculating and from how such plans are built. */
  readonly source: string | null;
}

export const RULE_TEXTS: Readonly<Record<RuleId, RuleText>> = {
  'SU-01': {
    checks: 'Eine Summe ist die Summe ihrer Zeilen, in jeder Spalte.',
    why: 'Eine Summe, die nicht aufgeht, macht alles fraglich, was auf ihr aufbaut: Gruppensummen, Ergebnis und Festsetzung.',
    source: null,
  },
  'SU-02': {
    checks: 'Ein Ergebnis ergibt sich aus den Zeilen darüber, etwa Erträge weniger Aufwendungen.',
    why: 'Das Ergebnis ist die Zahl, nach der ein Plan beurteilt wird; es muss sich aus den Zeilen herleiten lassen.',
    source: null,
  },
  'SU-03': {
    checks: 'Eine Spalte, die andere zusammenzählt (Quartale, Sparten), tut das in jeder Zeile.',
    why: 'Wer die Gesamtspalte liest, verlässt sich darauf, dass sie alle Teile enthält.',
    source: null,
  },
  'SU-04': {
    checks: 'Eine Spalte Abweichung ist in jeder Zeile der Unterschied derselben zwei Spalten.',
    why: 'Aus der Abweichung werden Folgerungen gezogen; ein falscher Unterschied führt zu falschen.',
    source: null,
  },
  'SU-05': {
    checks: 'Ein Prozentwert passt zu den zwei Beträgen, aus denen er gebildet ist.',
    why: 'Prozentwerte werden oft von Hand eingetragen und bleiben stehen, wenn sich die Beträge ändern.',
    source: null,
  },
  'VP-01': {
    checks: 'Vermögensplan und Finanzplan sind ausgeglichen, in jedem Jahr.',
    why: 'Was verwendet wird, muss auch beschafft sein: Einnahmen und Ausgaben des Vermögensplans sind gleich hoch.',
    source: null,
  },
  'VP-02': {
    checks: 'Nur eine der beiden Positionen ist im selben Jahr belegt.',
    why: 'Liquide Mittel nehmen in einem Jahr entweder zu oder ab. Beides zugleich bläht den Plan auf beiden Seiten auf.',
    source: null,
  },
  'VP-03': {
    checks: 'Nur eine der beiden Positionen ist im selben Jahr belegt, und keine ist negativ.',
    why: 'Ein Jahr schließt entweder mit einem Gewinn oder mit einem Verlust ab. Steht beides da, oder ist eine Position negativ, stimmt eine Seite nicht.',
    source: null,
  },
  'VP-04': {
    checks: 'Eine VE steht bei einer Investition, nicht bei Einnahmen, Tilgung oder Jahresverlust.',
    why: 'Eine Verpflichtungsermächtigung lässt zu, Ausgaben späterer Jahre schon jetzt zuzusagen. Bei Einnahmen, Tilgung oder Jahresverlust gibt es nichts zuzusagen; dort ist sie vermutlich in die falsche Zeile geraten.',
    source: null,
  },
  'KT-01': {
    checks: 'Ein Konto hat für dasselbe Jahr überall denselben Betrag.',
    why: 'Steht ein Konto in zwei Tabellen mit zwei Beträgen, ist mindestens einer davon falsch oder überholt.',
    source: null,
  },
  'KT-02': {
    checks: 'Eine Position oder eine Gruppensumme hat für dasselbe Jahr überall denselben Betrag.',
    why: 'Ein Plan zeigt dieselbe Position in mehreren Tabellen. Weichen die Beträge voneinander ab, ist einer falsch oder überholt, oder die Position umfasst nicht überall dasselbe.',
    source: null,
  },
  'KT-03': {
    checks: 'Vermögensplan und Finanzplan übernehmen die Abschreibungen des Erfolgsplans.',
    why: 'Abschreibungen sind im Erfolgsplan Aufwand und im Vermögensplan Mittel, die zur Verfügung stehen: derselbe Betrag.',
    source: null,
  },
  'KT-04': {
    checks: 'Vermögensplan und Finanzplan übernehmen das Jahresergebnis des Erfolgsplans.',
    why: 'Das Jahresergebnis des Erfolgsplans ist im Vermögensplan Mittelherkunft oder Mittelverwendung: derselbe Betrag.',
    source: null,
  },
  'KT-05': {
    checks:
      'Stimmt in Übersichten und Kennzahlen eine Zahlenreihe mit der einer anderen Tabelle in einem unverwechselbaren Betrag überein, dann auch in den übrigen Jahren; ebenso eine Liste mit Jahr, Größe und Betrag je Zeile und die Tabelle mit den Jahren in Spalten.',
    why: 'Zahlenreihen werden beim Zusammenstellen kopiert. Dabei verrutscht leicht ein Jahr, oder ein Betrag bleibt alt.',
    source: null,
  },
  'KT-06': {
    checks: 'Ein Konto heißt in allen Tabellen gleich.',
    why: 'Zwei Namen für ein Konto deuten auf eine verwechselte Kontonummer oder eine Umbenennung, die nicht überall ankam.',
    source: null,
  },
  'KT-07': {
    checks:
      'Zählt ein Plan die Pläne mehrerer Sparten zusammen, dann in jeder Position; Jahre, in denen Leistungen zwischen den Sparten herausgerechnet sind, bleiben außer Betracht.',
    why: 'Der Gesamtplan besteht aus den Plänen der Sparten; ein Unterschied deutet darauf hin, dass einer von ihnen geändert wurde oder beim Zusammenzählen etwas fehlt.',
    source: null,
  },
  'FS-01': {
    checks:
      'Die festgesetzten Beträge sind die des Erfolgsplans und des Vermögensplans (Aufwendungen mit Zinsen und Steuern), und Erträge abzüglich Aufwendungen sind das Jahresergebnis; nennt sie Ein- und Auszahlungen je Tätigkeit, sind es die des Liquiditätsplans.',
    why: 'Die Festsetzung wird beschlossen und muss die Zahlen des Plans nennen, zu dem sie gehört.',
    source: null,
  },
  'FS-02': {
    checks:
      'Die Festsetzung nennt Erträge, Aufwendungen, Jahresergebnis, Einnahmen, Ausgaben, Verpflichtungsermächtigungen, Kreditermächtigung und Höchstbetrag der Liquiditätskredite (Rheinland-Pfalz: § 15 Abs. 2 EigAnVO).',
    why: 'Die Festsetzung nennt, was beschlossen wird; was in ihr fehlt, ist nicht festgesetzt.',
    source:
      'Rheinland-Pfalz: § 15 Abs. 2 EigAnVO; bitte prüfen Sie die geltende Fassung. In anderen Ländern gilt deren eigenes Recht.',
  },
  'IP-01': {
    checks:
      'Die Gesamtausgaben sind die bereitgestellten Mittel und die geplanten Jahre; kein Jahr zählt doppelt oder fehlt.',
    why: 'In den Gesamtausgaben zählt jedes Jahr einmal. Ein doppelt gezähltes Jahr lässt eine Maßnahme teurer erscheinen, als sie ist.',
    source: null,
  },
  'IP-02': {
    checks: 'Die bereitgestellten Mittel sind das bereits Geleistete und der Ansatz des Vorjahres.',
    why: 'Bereitgestellt ist, was ausgegeben wurde, und was für das laufende Jahr veranschlagt ist.',
    source: null,
  },
  'IP-03': {
    checks: 'Bis zu einem Jahresende ist nicht weniger geleistet als in diesem Jahr allein.',
    why: 'Ein einzelnes Jahr kann nicht mehr enthalten als alle Jahre bis dahin zusammen.',
    source: null,
  },
  'HR-01': {
    checks:
      'Verdoppelt eine Hochrechnung fast überall das Halbjahr, werden die Ausnahmen genannt; wechselt die Methode, wird das einmal gesagt.',
    why: 'Eine Hochrechnung ist nur vergleichbar, wenn sie überall auf dieselbe Weise gebildet ist. Ausnahmen können richtig sein; dann gehören sie erläutert.',
    source: null,
  },
  'ER-01': {
    checks:
      'Die Beträge der Erläuterungen zu einer Position (II.4.1, II.4.2 …) ergeben deren Ansatz (II.4).',
    why: 'Die Erläuterungen sollen den ganzen Ansatz erklären. Bleibt ein Rest, fehlt eine Erläuterung, oder der Ansatz wurde geändert.',
    source: null,
  },
  'ER-02': {
    checks:
      'Eine Maßnahme hat in den Erläuterungen denselben Betrag wie in der Einzelauflistung; kleine Schreibfehler im Namen stören nicht.',
    why: 'Dieselbe Maßnahme steht an zwei Stellen; wird nur eine geändert, widersprechen sie sich.',
    source: null,
  },
  'AH-01': {
    checks:
      'Was die Auswirkung auf den Haushalt der Gemeinde nennt, ist der Ansatz des Kontos gleichen Namens, allein oder mit einer zweiten Zeile zusammen.',
    why: 'Was der Haushalt der Gemeinde zahlt oder erhält, steht auch im Erfolgsplan auf einem Konto; beide Zahlen gehören zusammen.',
    source: null,
  },
  'MU-01': {
    checks:
      'Ist eine Kennzahl („Kosten je Arbeitsplatz“) in fast allen Spalten der Quotient derselben zwei Zeilen, dann in allen.',
    why: 'Eine Kennzahl, die in allen anderen Spalten der Quotient zweier Zeilen ist, ist es vermutlich auch hier.',
    source: null,
  },
  'MU-02': {
    checks: 'Ist eine Steigerungsrate in fast allen Jahren die derselben Zeile, dann in allen.',
    why: 'Eine Steigerungsrate, die in allen anderen Jahren zur Zeile passt, wurde hier vermutlich nicht angepasst.',
    source: null,
  },
  'BM-01': {
    checks:
      'Minimum, Quartile, Median und Maximum sind der Größe nach geordnet, der Mittelwert ist möglich, die Anzahl ist eine ganze Zahl.',
    why: 'Vergleichswerte, die nicht der Größe nach geordnet sind, können keine Quartile sein; vermutlich wurden zwei vertauscht, oder einer ist verschrieben.',
    source: null,
  },
  'NT-01': {
    checks: 'Bisheriger Ansatz, Mehr und Weniger ergeben den neuen Ansatz, in jeder Zeile.',
    why: 'Ein Nachtrag ändert den Ansatz um Mehr und Weniger; der neue Ansatz folgt daraus.',
    source: null,
  },
  'BF-01': {
    checks:
      'Anfangsbestand, Zugänge und Abgänge ergeben den Endbestand, und mit ihm beginnt das nächste Jahr; auch je Darlehen oder Anlage, wenn die Stände in Spalten stehen.',
    why: 'Ein Bestand verschwindet nicht zwischen zwei Jahren: Der Endbestand des einen ist der Anfangsbestand des anderen.',
    source: null,
  },
  'PL-01': {
    checks:
      'Ändert sich ein Ansatz gegenüber dem Vorjahr um mehr als 10 % und mehr als 10.000 €, nennt eine Erläuterung das Konto (Rheinland-Pfalz: § 16 Abs. 2 EigAnVO).',
    why: 'Große Änderungen sind zu begründen; ohne Erläuterung bleibt offen, ob sie gewollt sind.',
    source: 'Rheinland-Pfalz: § 16 Abs. 2 EigAnVO',
  },
  'PL-03': {
    checks:
      'Eine Hochrechnung liegt auf der Seite der Aufwendungen nicht mehr als 10 % über dem Ansatz (Rheinland-Pfalz: § 16 Abs. 3 EigAnVO).',
    why: 'Mehraufwendungen, die das Ergebnis gefährden, sollen früh auffallen, solange noch gesteuert werden kann.',
    source: 'Rheinland-Pfalz: § 16 Abs. 3 EigAnVO',
  },
  'PL-05': {
    checks: 'Auf einem Konto mit dem Ansatz 0 ist etwas gebucht.',
    why: 'Ist auf einem Konto gebucht worden, wird dort vermutlich auch künftig gebucht. Ein Ansatz von 0 kann übersehen worden sein.',
    source: null,
  },
  'PL-06': {
    checks:
      'Ein Konto hat einen Ansatz und kaum Buchungen, sein Nachbar Buchungen und keinen Ansatz.',
    why: 'Ein Ansatz ohne Buchungen neben Buchungen ohne Ansatz spricht dafür, dass er in die falsche Zeile geraten ist.',
    source: null,
  },
  'PL-07': {
    checks:
      'Die Jahreszahl passt zu dem, was die Überschrift sagt (Vorjahr, Haushaltsjahr), und zu den Spalten daneben.',
    why: 'Überschriften werden aus dem Vorjahr übernommen. Ein altes Jahr darüber gibt jeder Zahl der Spalte einen falschen Sinn.',
    source: null,
  },
  'PL-08': {
    checks: 'Die Einheit der Überschrift passt zur Größe der Beträge und zu den anderen Tabellen.',
    why: 'Zwischen € und T€ liegt der Faktor 1.000. Steht die falsche Einheit da, wird jede Zahl der Spalte falsch gelesen.',
    source: null,
  },
  'PL-09': {
    checks:
      'Kontonummern sind gleich lang, kommen in einer Tabelle einmal vor und steigen in ihrer Gruppe an.',
    why: 'Eine Kontonummer, die aus der Reihe fällt, kann verschrieben sein; ihr Betrag lässt sich dann keinem oder nur dem falschen Konto zuordnen.',
    source: null,
  },
  'PL-10': {
    checks:
      'Ein Betrag hat so viele Nachkommastellen wie die übrigen seiner Spalte. Je Tabelle wird das einmal gesagt; Zeilen mit Kennzahlen zählen nicht.',
    why: 'Ein gerundeter Betrag zwischen genauen fällt auf und kann eine Summe um Cents verschieben.',
    source: null,
  },
  'PL-11': {
    checks:
      'Die Reinvestitionsquote setzt die Zugänge zum Anlagevermögen ins Verhältnis zu den Abschreibungen; sie wird genannt und nicht beanstandet.',
    why: 'Unter 100 % wird weniger investiert, als sich abnutzt.',
    source: null,
  },
  'PL-12': {
    checks: 'Dieselbe Zeile steht zweimal untereinander.',
    why: 'Eine doppelte Zeile entsteht leicht beim Kopieren und zählt in der Summe zweimal.',
    source: null,
  },
  'PL-13': {
    checks:
      'Eine Überschrift fehlt, wo die anderen Gruppen eine haben, oder sie besteht nur aus einer Nummer.',
    why: 'Ohne Überschrift ist nicht zu erkennen, wozu eine Gruppe von Zeilen gehört.',
    source: null,
  },
  'PL-14': {
    checks: 'Eine Spalte heißt Plan und enthält Beträge bis zu einem Stichtag im Jahr.',
    why: 'Wer Plan liest, wo Ist steht, vergleicht Verschiedenes miteinander.',
    source: null,
  },
  'FM-01': {
    checks:
      'Eine Summenformel erfasst jede Zeile ihres Blocks, keine zweimal, und nicht eine Zwischensumme samt ihren Zeilen.',
    why: 'Eine Zeile, die am Rand eines Blocks eingefügt wird, kommt leicht nicht in die Summe; gedruckt sieht man das der Summe nicht an.',
    source: null,
  },
  'FM-02': {
    checks:
      'Wo die Zellen daneben oder darüber dieselbe Formel haben, steht keine eingetippte Zahl.',
    why: 'Eine überschriebene Formel rechnet nicht mehr mit: Ändert sich eine Zeile, bleibt die Zahl stehen.',
    source: null,
  },
  'FM-03': {
    checks: 'Eine Formel folgt dem Muster, das sich in ihrer Zeile oder Spalte wiederholt.',
    why: 'Weicht eine einzelne Formel ab, wurde sie meist versehentlich geändert oder falsch kopiert.',
    source: null,
  },
  'FM-04': {
    checks: 'Eine Zahl ist als Text gespeichert; Excel zählt sie in Summen nicht mit.',
    why: 'Eine Zahl, die als Text gespeichert ist, sieht aus wie die anderen, fehlt aber, wo Excel mit SUMME zusammenzählt.',
    source: null,
  },
  'FM-05': {
    checks:
      'Keine Zelle zeigt einen Fehlerwert, und keine Formel bezieht sich auf sich selbst, auf eine leere Zelle oder einen Text außerhalb der Tabellen oder auf eine andere Datei; gespeicherte Werte sind die, die ihre Formeln ergeben.',
    why: 'Solche Formeln zeigen eine Zahl oder einen Fehler, auf den sich niemand verlassen kann, auch wenn die Mappe sonst aufgeht.',
    source: null,
  },
};
