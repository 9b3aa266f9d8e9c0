<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BackupsSheet</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backstretch made these by itself. You see what is in one before anything changes.</source>
        <translation>Backstretch hat sie von selbst gemacht. Sie sehen, was darin ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Die Kopie vom %1 zurückholen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>why a backup was made, its size</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Keep settings and history in this folder.</source>
        <translation>Einstellungen und Verlauf in diesem Ordner halten.</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>Open the check-in of this routine.</source>
        <translation>Diesen Ablauf öffnen.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>KENNUNG</translation>
    </message>
    <message>
        <source>Show this exercise.</source>
        <translation>Diese Übung zeigen.</translation>
    </message>
    <message>
        <source>List the routines and exercises with their ids.</source>
        <translation>Abläufe und Übungen mit ihren Kennungen auflisten.</translation>
    </message>
    <message>
        <source>Say which version this is.</source>
        <translation>Die Version nennen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Guided exercises for the upper back. Works offline.</source>
        <translation>Angeleitete Übungen für den oberen Rücken. Funktioniert ohne Internet.</translation>
    </message>
    <message>
        <source>“%1” was not understood.</source>
        <translation>„%1“ wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Give --routine or --exercise, not both.</source>
        <translation>Geben Sie --routine oder --exercise an, nicht beides.</translation>
    </message>
    <message>
        <source>“%1” is not a folder.</source>
        <translation>„%1“ ist kein Ordner.</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>There is no routine “%1”; --list shows them.</source>
        <translation>Es gibt keinen Ablauf „%1“; --list zeigt alle.</translation>
    </message>
    <message>
        <source>There is no exercise “%1”; --list shows them.</source>
        <translation>Es gibt keine Übung „%1“; --list zeigt alle.</translation>
    </message>
    <message>
        <source>Try --help.</source>
        <translation>Siehe --help.</translation>
    </message>
    <message>
        <source>Start without a window, for reminders only.</source>
        <translation>Ohne Fenster starten, nur für Erinnerungen.</translation>
    </message>
    <message>
        <source>--hidden shows nothing; give it alone.</source>
        <translation>--hidden zeigt nichts; bitte allein angeben.</translation>
    </message>
</context>
<context>
    <name>ConfirmSheet</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Tippen Sie %1, um weiterzumachen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>CopyWords</name>
    <message>
        <source>There is not enough room on the disk.</source>
        <translation>Auf dem Datenträger ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>A session or another program is using your history file. Please try again later.</source>
        <translation>Eine Einheit oder ein anderes Programm benutzt gerade Ihre Verlaufsdatei. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The disk or the network reported a fault.</source>
        <translation>Der Datenträger oder das Netzwerk hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file cannot be opened. It may have been moved, or you may not be allowed to read it.</source>
        <translation>Diese Datei lässt sich nicht öffnen. Vielleicht wurde sie verschoben, oder Sie dürfen sie nicht lesen.</translation>
    </message>
    <message>
        <source>This file is not a copy made by Backstretch.</source>
        <translation>Diese Datei ist keine Kopie von Backstretch.</translation>
    </message>
    <message>
        <source>This file is damaged or not complete. Please take another copy, if you have one.</source>
        <translation>Diese Datei ist beschädigt oder unvollständig. Bitte nehmen Sie eine andere Kopie, wenn Sie eine haben.</translation>
    </message>
    <message>
        <source>This file was made by a newer Backstretch. Please update first.</source>
        <translation>Diese Datei stammt von einem neueren Backstretch. Bitte aktualisieren Sie zuerst.</translation>
    </message>
    <message>
        <source>This file is larger than any copy of Backstretch is. It was not read.</source>
        <translation>Diese Datei ist größer, als eine Kopie von Backstretch je ist. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is not safe: something in it points outside of it. It was not read.</source>
        <translation>Diese Datei ist nicht sicher: Etwas darin zeigt aus ihr hinaus. Sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Something in this file cannot be right, so none of it was used.</source>
        <translation>Etwas in dieser Datei kann nicht stimmen. Deshalb wurde nichts daraus verwendet.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The file could not be saved.</source>
        <translation>Die Datei konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The file was not saved.</source>
        <translation>Die Datei wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Please choose another folder.</source>
        <translation>Dort lässt sich nichts speichern. Bitte wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is not enough room there. Please choose another disk or folder.</source>
        <translation>Dort ist nicht genug Platz. Bitte wählen Sie einen anderen Datenträger oder Ordner.</translation>
    </message>
    <message>
        <source>Not everything could be deleted.</source>
        <translation>Nicht alles konnte gelöscht werden.</translation>
    </message>
    <message>
        <source>Some files in the data folder cannot be deleted. Please look there.</source>
        <translation>Einige Dateien im Datenordner lassen sich nicht löschen. Bitte sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <extracomment>where in the file something is wrong</extracomment>
        <translation>Stelle: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) up to %1</source>
        <translation>
            <numerusform>%Ln Einheit bis %1</numerusform>
            <numerusform>%Ln Einheiten bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Einheit</translation>
    </message>
    <message numerus="yes">
        <source>your choices for %Ln exercise(s)</source>
        <translation>
            <numerusform>Ihre Einstellungen für %Ln Übung</numerusform>
            <numerusform>Ihre Einstellungen für %Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what is in a file: sessions, choices
----------
&quot;pain 4 to 2&quot;, &quot;with a note&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. The file is complete.</source>
        <extracomment>%1: what is in the file</extracomment>
        <translation>%1. Die Datei ist vollständig.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from one day to another: &quot;2 October to 8 November&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>pain %1 to %2</source>
        <translation>Schmerz %1 auf %2</translation>
    </message>
    <message>
        <source>pain %1 before</source>
        <translation>Schmerz %1 vorher</translation>
    </message>
    <message>
        <source>pain %1 after</source>
        <translation>Schmerz %1 nachher</translation>
    </message>
    <message>
        <source>no pain number</source>
        <translation>keine Schmerzzahl</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>no note</source>
        <translation>ohne Notiz</translation>
    </message>
    <message>
        <source>It is added</source>
        <translation>Kommt dazu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Mine was edited last, it stays</source>
        <translation>Meine wurde zuletzt geändert, sie bleibt</translation>
    </message>
    <message>
        <source>Removed here, stays removed</source>
        <translation>Hier entfernt, bleibt entfernt</translation>
    </message>
    <message>
        <source>The copy was edited last, it is taken</source>
        <translation>Die Kopie wurde zuletzt geändert, sie wird genommen</translation>
    </message>
    <message>
        <source>Removed in the copy, so it is removed here</source>
        <translation>In der Kopie entfernt, also auch hier</translation>
    </message>
    <message>
        <source>You are doing it at the moment, it stays</source>
        <translation>Sie machen sie gerade, sie bleibt</translation>
    </message>
    <message>
        <source>before an update of Backstretch</source>
        <translation>vor einer Aktualisierung von Backstretch</translation>
    </message>
    <message>
        <source>before a copy was brought back</source>
        <translation>bevor eine Kopie zurückgeholt wurde</translation>
    </message>
    <message>
        <source>before everything was deleted</source>
        <translation>bevor alles gelöscht wurde</translation>
    </message>
    <message>
        <source>made once a week</source>
        <translation>einmal in der Woche gemacht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time</comment>
        <extracomment>day, time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ended because</source>
        <translation>Beendet weil</translation>
    </message>
    <message>
        <source>Seconds in all</source>
        <translation>Sekunden insgesamt</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>Pain after</source>
        <translation>Schmerz nachher</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerz am nächsten Tag</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Holds planned</source>
        <translation>Geplante Haltephasen</translation>
    </message>
    <message>
        <source>Holds done</source>
        <translation>Geschaffte Haltephasen</translation>
    </message>
    <message>
        <source>Seconds planned for each hold</source>
        <translation>Geplante Sekunden je Haltephase</translation>
    </message>
    <message>
        <source>Seconds held</source>
        <translation>Gehaltene Sekunden</translation>
    </message>
    <message>
        <source>Seconds held, left</source>
        <translation>Gehaltene Sekunden, links</translation>
    </message>
    <message>
        <source>Seconds held, right</source>
        <translation>Gehaltene Sekunden, rechts</translation>
    </message>
    <message>
        <source>Times it hurt</source>
        <translation>Wie oft es wehtat</translation>
    </message>
    <message>
        <source>Highest number when it hurt</source>
        <translation>Höchste Zahl, als es wehtat</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Session’s id</source>
        <translation>Kennung der Einheit</translation>
    </message>
</context>
<context>
    <name>CueWords</name>
    <message>
        <source>Three.</source>
        <comment>spoken count</comment>
        <translation>Drei.</translation>
    </message>
    <message>
        <source>Two.</source>
        <comment>spoken count</comment>
        <translation>Zwei.</translation>
    </message>
    <message>
        <source>One.</source>
        <comment>spoken count</comment>
        <translation>Eins.</translation>
    </message>
    <message>
        <source>Starting in</source>
        <comment>spoken, then the count follows: three, two, one</comment>
        <translation>Los geht es in</translation>
    </message>
    <message>
        <source>Press space when you are done.</source>
        <comment>spoken</comment>
        <translation>Leertaste drücken, wenn Sie fertig sind.</translation>
    </message>
    <message>
        <source>Last one.</source>
        <comment>spoken: the last repetition</comment>
        <translation>Das letzte Mal.</translation>
    </message>
    <message>
        <source>Two to go.</source>
        <comment>spoken: repetitions</comment>
        <translation>Noch zweimal.</translation>
    </message>
    <message>
        <source>Half way.</source>
        <comment>spoken</comment>
        <translation>Die Hälfte.</translation>
    </message>
    <message>
        <source>All done.</source>
        <comment>spoken</comment>
        <translation>Geschafft.</translation>
    </message>
    <message>
        <source>Rest a moment.</source>
        <comment>spoken</comment>
        <translation>Kurz ausruhen.</translation>
    </message>
    <message>
        <source>Get up slowly.</source>
        <comment>spoken</comment>
        <translation>Langsam aufstehen.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <comment>spoken</comment>
        <translation>Pause.</translation>
    </message>
    <message>
        <source>Carrying on.</source>
        <comment>spoken</comment>
        <translation>Weiter geht es.</translation>
    </message>
    <message>
        <source>Stop.</source>
        <comment>spoken, when it hurts</comment>
        <translation>Stopp.</translation>
    </message>
    <message>
        <source>Come out slowly.</source>
        <comment>spoken, when it hurts</comment>
        <translation>Langsam lösen.</translation>
    </message>
    <message>
        <source>The timer is paused.</source>
        <comment>spoken, when it hurts</comment>
        <translation>Die Uhr steht.</translation>
    </message>
    <message>
        <source>The minute is over.</source>
        <comment>spoken, after a rest because it hurt</comment>
        <translation>Die Minute ist um.</translation>
    </message>
    <message>
        <source>How is it now?</source>
        <comment>spoken, after a rest because it hurt</comment>
        <translation>Wie ist es jetzt?</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a name as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s).</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>%Ln Übung.</numerusform>
            <numerusform>%Ln Übungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s).</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Etwa %Ln Minute.</numerusform>
            <numerusform>Etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press space at any time to pause.</source>
        <comment>spoken</comment>
        <translation>Die Leertaste macht jederzeit Pause.</translation>
    </message>
    <message>
        <source>First: %1.</source>
        <comment>spoken, the name of an exercise</comment>
        <translation>Zuerst: %1.</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <comment>spoken, the name of an exercise</comment>
        <translation>Weiter mit: %1.</translation>
    </message>
    <message>
        <source>You need a chair for this one.</source>
        <comment>spoken</comment>
        <translation>Dafür brauchen Sie einen Stuhl.</translation>
    </message>
    <message>
        <source>You need a strap for this one.</source>
        <comment>spoken</comment>
        <translation>Dafür brauchen Sie einen Gurt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow breath(s).</source>
        <comment>spoken, how long a hold is</comment>
        <translation>
            <numerusform>%Ln langsamer Atemzug.</numerusform>
            <numerusform>%Ln langsame Atemzüge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a length as a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Hold.</source>
        <comment>spoken</comment>
        <translation>Halten.</translation>
    </message>
    <message>
        <source>And relax.</source>
        <comment>spoken, at the end of a hold</comment>
        <translation>Und lösen.</translation>
    </message>
    <message>
        <source>Come back slowly.</source>
        <comment>spoken, at the end of a hold</comment>
        <translation>Langsam zurück.</translation>
    </message>
    <message>
        <source>Switch sides.</source>
        <comment>spoken</comment>
        <translation>Seite wechseln.</translation>
    </message>
    <message>
        <source>Now the left.</source>
        <comment>spoken, after: switch sides</comment>
        <translation>Jetzt links.</translation>
    </message>
    <message>
        <source>Now the right.</source>
        <comment>spoken, after: switch sides</comment>
        <translation>Jetzt rechts.</translation>
    </message>
    <message>
        <source>Rest.</source>
        <comment>spoken</comment>
        <translation>Ausruhen.</translation>
    </message>
    <message>
        <source>Easier version.</source>
        <comment>spoken</comment>
        <translation>Leichtere Variante.</translation>
    </message>
    <message>
        <source>Harder version.</source>
        <comment>spoken</comment>
        <translation>Schwerere Variante.</translation>
    </message>
    <message>
        <source>Normal version.</source>
        <comment>spoken</comment>
        <translation>Normale Variante.</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s) left.</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Noch etwa %Ln Minute.</numerusform>
            <numerusform>Noch etwa %Ln Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences that are spoken one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s) to go.</source>
        <comment>spoken</comment>
        <translation>
            <numerusform>Noch %Ln Übung.</numerusform>
            <numerusform>Noch %Ln Übungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>on %1</source>
        <extracomment>%1 is a day of the week</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>date</comment>
        <extracomment>%1 is a date</extracomment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Weekday, day and month, in QLocale&apos;s letters</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>Weekday, day, month and year, in QLocale&apos;s letters</extracomment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <extracomment>Month and year, in QLocale&apos;s letters</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>DoseWords</name>
    <message>
        <source>The source gives no time for the hold; ours is a careful choice.</source>
        <translation>Die Quelle nennt keine Zeit zum Halten; unsere ist vorsichtig gewählt.</translation>
    </message>
    <message>
        <source>The source says to hold for %1 to %2 seconds.</source>
        <translation>Die Quelle rät, %1 bis %2 Sekunden zu halten.</translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for up to %Ln second(s).</source>
        <translation>
            <numerusform>Die Quelle rät, bis zu %Ln Sekunde zu halten.</numerusform>
            <numerusform>Die Quelle rät, bis zu %Ln Sekunden zu halten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %Ln second(s) or more.</source>
        <translation>
            <numerusform>Die Quelle rät, %Ln Sekunde oder länger zu halten.</numerusform>
            <numerusform>Die Quelle rät, %Ln Sekunden oder länger zu halten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source says to hold for %Ln second(s).</source>
        <translation>
            <numerusform>Die Quelle rät, %Ln Sekunde zu halten.</numerusform>
            <numerusform>Die Quelle rät, %Ln Sekunden zu halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not say how often; that is our choice.</source>
        <translation>Sie sagt nicht, wie oft; das haben wir gewählt.</translation>
    </message>
    <message>
        <source>It says to do it %1 to %2 times.</source>
        <translation>Sie rät zu %1 bis %2 Malen.</translation>
    </message>
    <message numerus="yes">
        <source>It says to do it up to %Ln time(s).</source>
        <translation>
            <numerusform>Sie rät zu höchstens %Ln Mal.</numerusform>
            <numerusform>Sie rät zu höchstens %Ln Malen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %Ln time(s) or more.</source>
        <translation>
            <numerusform>Sie rät zu %Ln Mal oder mehr.</numerusform>
            <numerusform>Sie rät zu %Ln Malen oder mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It says to do it %Ln time(s).</source>
        <translation>
            <numerusform>Sie rät zu %Ln Mal.</numerusform>
            <numerusform>Sie rät zu %Ln Malen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln each side</source>
        <translation>
            <numerusform>%Ln je Seite</numerusform>
            <numerusform>%Ln je Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln Durchgang</numerusform>
            <numerusform>%Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turn(s)</source>
        <translation>
            <numerusform>%Ln Drehung</numerusform>
            <numerusform>%Ln Drehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln round(s)</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lift(s)</source>
        <translation>
            <numerusform>%Ln-mal heben</numerusform>
            <numerusform>%Ln-mal heben</numerusform>
        </translation>
    </message>
    <message>
        <source>It says to hold longer as you get stronger.</source>
        <translation>Sie rät, länger zu halten, wenn Sie stärker werden.</translation>
    </message>
    <message>
        <source>Source: “%1”, %2.</source>
        <extracomment>title and publisher of the article</extracomment>
        <translation>Quelle: „%1“, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slow breath(s)</source>
        <translation>
            <numerusform>%Ln langsamer Atemzug</numerusform>
            <numerusform>%Ln langsame Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>The limits that can be chosen are ours: %1 to %2 seconds, %3 to %4 times.</source>
        <extracomment>the least and the most that can be chosen</extracomment>
        <translation>Die Grenzen, in denen man wählen kann, sind unsere: %1 bis %2 Sekunden, %3 bis %4 Mal.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Minutes, then seconds: &quot;2 minutes 40 seconds&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Etwa %1 Min.</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s)</source>
        <translation>
            <numerusform>etwa %Ln Minute</numerusform>
            <numerusform>etwa %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditWords</name>
    <message>
        <source>Pain: %1</source>
        <extracomment>&quot;3 before, 2 after&quot;</extracomment>
        <translation>Schmerz: %1</translation>
    </message>
    <message>
        <source>Please fill in a day and a time.</source>
        <translation>Bitte geben Sie einen Tag und eine Uhrzeit an.</translation>
    </message>
    <message>
        <source>This is in the future. Please choose a time that has been.</source>
        <translation>Das liegt in der Zukunft. Bitte wählen Sie eine Zeit, die schon war.</translation>
    </message>
    <message>
        <source>It would still be going on now. Please choose an earlier time, or fewer minutes.</source>
        <translation>Sie würde jetzt noch andauern. Bitte wählen Sie eine frühere Zeit oder weniger Minuten.</translation>
    </message>
    <message>
        <source>This is before the year %1. Please look at the year.</source>
        <translation>Das liegt vor dem Jahr %1. Bitte prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>Backstretch does not know this exercise. Please take it out.</source>
        <translation>Backstretch kennt diese Übung nicht. Bitte nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>This hold is too long or too short.</source>
        <translation>Dieses Halten ist zu lang oder zu kurz.</translation>
    </message>
    <message>
        <source>Holds of this exercise are from %1 to %2 seconds.</source>
        <translation>Bei dieser Übung hält man %1 bis %2 Sekunden.</translation>
    </message>
    <message>
        <source>That is more than was planned.</source>
        <translation>Das ist mehr, als geplant war.</translation>
    </message>
    <message>
        <source>%1 is the most for this exercise.</source>
        <translation>%1 ist das Höchste für diese Übung.</translation>
    </message>
    <message>
        <source>Please say what you did: at least one hold of one exercise.</source>
        <translation>Bitte sagen Sie, was Sie gemacht haben: mindestens ein Halten einer Übung.</translation>
    </message>
    <message>
        <source>Please choose a time of at most %1 minutes.</source>
        <translation>Bitte wählen Sie eine Dauer von höchstens %1 Minuten.</translation>
    </message>
    <message>
        <source>This note is too long. Please make it shorter than %1 letters.</source>
        <translation>Diese Notiz ist zu lang. Bitte kürzen Sie sie auf weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>holds</comment>
        <extracomment>Over a number: how many holds were done</extracomment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 nachher</translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation>%1 am nächsten Tag</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Started %1</source>
        <extracomment>%1 is a day and a time of day</extracomment>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <extracomment>%1 is &quot;8 min&quot;</extracomment>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exercise, and what was done of it: &quot;Cat-Cow: 3 of 4 holds&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>%1 is what somebody wrote</extracomment>
        <translation>Notiz: %1</translation>
    </message>
    <message numerus="yes">
        <source>Removed %1. Goes for good in %Ln day(s).</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot;, &quot;on 3 November&quot;</extracomment>
        <translation>
            <numerusform>Entfernt: %1. In %Ln Tag endgültig weg.</numerusform>
            <numerusform>Entfernt: %1. In %Ln Tagen endgültig weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Emergency</name>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Call the emergency number where you are</source>
        <extracomment>an emergency number, for example 112</extracomment>
        <translation>Rufen Sie die Notrufnummer dort an, wo Sie sind</translation>
    </message>
    <message>
        <source>or the emergency number where you are</source>
        <translation>oder die Notrufnummer dort, wo Sie sind</translation>
    </message>
</context>
<context>
    <name>ExerciseWords</name>
    <message>
        <source>On hands and knees</source>
        <translation>Im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Im Knien</translation>
    </message>
    <message>
        <source>Lying on your side</source>
        <translation>In Seitenlage</translation>
    </message>
    <message>
        <source>Lying face down</source>
        <translation>In Bauchlage</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Im Sitzen</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Mat or carpet</source>
        <translation>Matte oder Teppich</translation>
    </message>
    <message>
        <source>Mat or bed</source>
        <translation>Matte oder Bett</translation>
    </message>
    <message>
        <source>Chair or bench</source>
        <translation>Stuhl oder Bank</translation>
    </message>
    <message>
        <source>Strap, belt or long towel</source>
        <translation>Gurt, Gürtel oder langes Handtuch</translation>
    </message>
    <message>
        <source>Pillow</source>
        <translation>Kissen</translation>
    </message>
    <message>
        <source>Folded towel</source>
        <translation>Gefaltetes Handtuch</translation>
    </message>
    <message>
        <source>Needs a mat</source>
        <translation>Mit Matte</translation>
    </message>
    <message>
        <source>Needs a mat or bed</source>
        <translation>Mit Matte oder Bett</translation>
    </message>
    <message>
        <source>Needs a chair</source>
        <translation>Mit Stuhl</translation>
    </message>
    <message>
        <source>Needs a strap</source>
        <translation>Mit Gurt</translation>
    </message>
    <message>
        <source>Needs a pillow</source>
        <translation>Mit Kissen</translation>
    </message>
    <message>
        <source>Needs a towel</source>
        <translation>Mit Handtuch</translation>
    </message>
    <message>
        <source>neck</source>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>shoulders</source>
        <translation>Schultern</translation>
    </message>
    <message>
        <source>chest</source>
        <translation>Brust</translation>
    </message>
    <message>
        <source>arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>oberer Rücken</translation>
    </message>
    <message>
        <source>lower back</source>
        <translation>unterer Rücken</translation>
    </message>
    <message>
        <source>belly</source>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>hips</source>
        <translation>Hüften</translation>
    </message>
    <message>
        <source>buttocks</source>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>back of the thighs</source>
        <translation>Rückseite der Oberschenkel</translation>
    </message>
    <message>
        <source>ankles</source>
        <translation>Fußgelenke</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Your history is from a newer Backstretch</source>
        <translation>Ihr Verlauf stammt von einem neueren Backstretch</translation>
    </message>
    <message>
        <source>A newer version of Backstretch has written it, and this one does not know it all. We leave the file as it is. Please use the newer version, or go on without saving for now.</source>
        <translation>Eine neuere Version von Backstretch hat ihn geschrieben, und diese kennt nicht alles davon. Wir lassen die Datei, wie sie ist. Bitte nehmen Sie die neuere Version, oder machen Sie vorerst weiter, ohne zu speichern.</translation>
    </message>
    <message>
        <source>Your history file could not be read.</source>
        <translation>Die Datei mit Ihrem Verlauf ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>There is a file in its place that belongs to another program. We keep it safe under another name if you start a new one.</source>
        <translation>An ihrer Stelle liegt die Datei eines anderen Programms. Wenn Sie eine neue beginnen, bewahren wir sie unter einem anderen Namen auf.</translation>
    </message>
    <message>
        <source>We keep it safe: if you start a new one, the old file stays in the same folder under another name.</source>
        <translation>Wir bewahren sie auf: Wenn Sie eine neue beginnen, bleibt die alte unter einem anderen Namen im selben Ordner.</translation>
    </message>
    <message>
        <source>Your sessions cannot be saved right now.</source>
        <translation>Ihre Einheiten lassen sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program is using your history file.</source>
        <translation>Ein anderes Programm benutzt die Datei mit Ihrem Verlauf.</translation>
    </message>
    <message>
        <source>Your history file may be read but not changed.</source>
        <translation>Die Datei mit Ihrem Verlauf darf gelesen, aber nicht geändert werden.</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of your history.</source>
        <translation>In den Ordner Ihres Verlaufs lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>Your history file was moved or deleted while Backstretch was open.</source>
        <translation>Die Datei mit Ihrem Verlauf wurde verschoben oder gelöscht, während Backstretch offen war.</translation>
    </message>
    <message>
        <source>The disk or the network reported a fault.</source>
        <translation>Der Datenträger oder das Netz hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Your history file cannot be opened.</source>
        <translation>Die Datei mit Ihrem Verlauf lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Your history is from a newer version of Backstretch.</source>
        <translation>Ihr Verlauf stammt von einer neueren Version von Backstretch.</translation>
    </message>
    <message>
        <source>This is a mistake in Backstretch. You can still exercise.</source>
        <translation>Das ist ein Fehler in Backstretch. Üben können Sie trotzdem.</translation>
    </message>
    <message>
        <source>Please make some room on the disk. Then try again.</source>
        <translation>Bitte schaffen Sie Platz auf dem Datenträger. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please wait a moment, or close the other program. Then try again.</source>
        <translation>Bitte warten Sie einen Moment oder schließen Sie das andere Programm. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please allow the file and its folder to be changed. Then try again.</source>
        <translation>Bitte erlauben Sie, dass die Datei und ihr Ordner geändert werden. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please put it back in its place. Then try again.</source>
        <translation>Bitte legen Sie sie an ihren Platz zurück. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Please look whether the disk or the network is connected. Then try again.</source>
        <translation>Bitte sehen Sie nach, ob der Datenträger oder das Netzwerk verbunden ist. Versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what is wrong, what helps</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Start what is shown</source>
        <translation>Starten, was gezeigt wird</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on to the next part of the window</source>
        <translation>Weiter zum nächsten Teil des Fensters</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Undo what was just removed</source>
        <translation>Zurückholen, was gerade entfernt wurde</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>Tasten und Hilfe</translation>
    </message>
    <message>
        <source>Everything works with the mouse, by touch or by keyboard alone. Tab moves the mark, Enter presses what is marked.</source>
        <translation>Alles geht mit der Maus, durch Berühren oder allein mit der Tastatur. Tab bewegt die Markierung, die Eingabetaste drückt, was markiert ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Today: why it suggests what it does</source>
        <translation>Heute: warum gerade das vorgeschlagen wird</translation>
    </message>
    <message>
        <source>Save a copy (History, Your data)</source>
        <translation>Eine Kopie speichern (Verlauf, Ihre Daten)</translation>
    </message>
    <message>
        <source>Bring back a copy (Your data)</source>
        <translation>Eine Kopie zurückholen (Ihre Daten)</translation>
    </message>
    <message>
        <source>Learn: signs that need a doctor</source>
        <translation>Lernen: Zeichen, mit denen Sie zum Arzt gehen</translation>
    </message>
    <message>
        <source>Learn: read the page to me</source>
        <translation>Lernen: die Seite vorlesen</translation>
    </message>
    <message>
        <source>Learn: print the page</source>
        <translation>Lernen: die Seite drucken</translation>
    </message>
    <message>
        <source>Learn: the next page</source>
        <translation>Lernen: die nächste Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>“%1” (%2)</source>
        <extracomment>title and publisher of a source</extracomment>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>General information. It is not advice about your back.</source>
        <translation>Allgemeine Informationen. Sie ersetzen keinen Rat zu Ihrem Rücken.</translation>
    </message>
    <message>
        <source>Sources: %1. Told in our own words.</source>
        <translation>Quellen: %1. Mit eigenen Worten erzählt.</translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>Exercises that fit</source>
        <translation>Übungen, die dazu passen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An exercise&apos;s name, and why it fits</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. From Backstretch.</source>
        <extracomment>At the foot of a printed page: its title</extracomment>
        <translation>%1. Aus Backstretch.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>%1 before, %2 after. So this one is gentler.</source>
        <translation>%1 vorher, %2 nachher. Darum ist diese sanfter.</translation>
    </message>
    <message>
        <source>%1 before, %2 after. So this one is short.</source>
        <translation>%1 vorher, %2 nachher. Darum ist diese kurz.</translation>
    </message>
    <message>
        <source>%1 before, %2 after.</source>
        <translation>%1 vorher, %2 nachher.</translation>
    </message>
    <message>
        <source>You gave it no number. So this one is gentler.</source>
        <translation>Sie haben keine Zahl angegeben. Darum ist diese sanfter.</translation>
    </message>
    <message>
        <source>You gave it no number.</source>
        <translation>Sie haben keine Zahl angegeben.</translation>
    </message>
    <message>
        <source>The number was %1. So this one is gentler.</source>
        <translation>Die Zahl war %1. Darum ist diese sanfter.</translation>
    </message>
    <message>
        <source>The number was %1.</source>
        <translation>Die Zahl war %1.</translation>
    </message>
    <message>
        <source>Your pain was higher after the last session</source>
        <translation>Ihr Schmerz war nach der letzten Einheit höher</translation>
    </message>
    <message>
        <source>Something hurt in the last session</source>
        <translation>In der letzten Einheit tat etwas weh</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two pain numbers, before and after a session</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Your last %Ln session(s) felt all right</source>
        <translation>
            <numerusform>Ihre letzte Einheit war in Ordnung</numerusform>
            <numerusform>Ihre letzten %Ln Einheiten waren in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain %1. Nothing hurt.</source>
        <extracomment>&quot;3 to 3, 3 to 2, 3 to 2&quot;</extracomment>
        <translation>Schmerz %1. Nichts tat weh.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Last time began on the right.</source>
        <translation>Beim letzten Mal war rechts zuerst dran.</translation>
    </message>
    <message>
        <source>Last time began on the left.</source>
        <translation>Beim letzten Mal war links zuerst dran.</translation>
    </message>
    <message>
        <source>Your left side held %1 less this month.</source>
        <translation>Ihre linke Seite hielt in diesem Monat %1 weniger.</translation>
    </message>
    <message>
        <source>Your right side held %1 less this month.</source>
        <translation>Ihre rechte Seite hielt in diesem Monat %1 weniger.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>We start on the left</source>
        <translation>Wir beginnen links</translation>
    </message>
    <message>
        <source>We start on the right</source>
        <translation>Wir beginnen rechts</translation>
    </message>
    <message numerus="yes">
        <source>About %Ln minute(s)</source>
        <translation>
            <numerusform>Etwa %Ln Minute</numerusform>
            <numerusform>Etwa %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>That is what you mostly do %1.</source>
        <extracomment>%1 is &quot;before nine&quot; and the like</extracomment>
        <translation>So lange üben Sie meist %1.</translation>
    </message>
    <message numerus="yes">
        <source>You mostly do %Ln minute(s) %1.</source>
        <translation>
            <numerusform>Sie üben meist %Ln Minute %1.</numerusform>
            <numerusform>Sie üben meist %Ln Minuten %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is left out</source>
        <translation>%1 ist ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 and %Ln other(s)</source>
        <extracomment>%1 is an exercise</extracomment>
        <translation>
            <numerusform>Ausgelassen: %1 und %Ln weitere</numerusform>
            <numerusform>Ausgelassen: %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It hurt %1. We ask again after %2.</source>
        <translation>Das tat %1 weh. Wir fragen nach dem %2 wieder.</translation>
    </message>
    <message>
        <source>You chose that. We ask again after %1.</source>
        <translation>Das haben Sie gewählt. Wir fragen nach dem %1 wieder.</translation>
    </message>
    <message numerus="yes">
        <source>You have not done this for %Ln day(s)</source>
        <translation>
            <numerusform>Ihre letzte Einheit ist %Ln Tag her</numerusform>
            <numerusform>Ihre letzte Einheit ist %Ln Tage her</numerusform>
        </translation>
    </message>
    <message>
        <source>So it starts with the easier versions.</source>
        <translation>Darum geht es mit den leichteren Varianten los.</translation>
    </message>
    <message>
        <source>So it starts with something short.</source>
        <translation>Darum geht es mit etwas Kurzem los.</translation>
    </message>
    <message>
        <source>before nine</source>
        <translation>vor neun Uhr</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>am Vormittag</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>am Nachmittag</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>am Abend</translation>
    </message>
    <message>
        <source>You last did this %1.</source>
        <translation>Zuletzt haben Sie das %1 gemacht.</translation>
    </message>
    <message>
        <source>You have not tried this one yet.</source>
        <translation>Das haben Sie noch nicht probiert.</translation>
    </message>
    <message>
        <source>A short one for a busy day.</source>
        <translation>Etwas Kurzes für einen vollen Tag.</translation>
    </message>
    <message>
        <source>Made gentler, because some moves hurt last time.</source>
        <translation>Sanfter gemacht, weil beim letzten Mal etwas wehtat.</translation>
    </message>
    <message>
        <source>A short one, because your pain was a little higher last time.</source>
        <translation>Etwas Kurzes, weil Ihr Schmerz beim letzten Mal etwas höher war.</translation>
    </message>
    <message numerus="yes">
        <source>You did %Ln day(s) this week, as planned. This is a short one, if you like.</source>
        <translation>
            <numerusform>Sie haben diese Woche an %Ln Tag geübt, wie geplant. Das hier ist kurz, wenn Sie mögen.</numerusform>
            <numerusform>Sie haben diese Woche an %Ln Tagen geübt, wie geplant. Das hier ist kurz, wenn Sie mögen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You picked this yourself.</source>
        <translation>Das haben Sie selbst ausgesucht.</translation>
    </message>
    <message>
        <source>Today is what you chose when you began.</source>
        <translation>Heute kommt, was Sie am Anfang gewählt haben.</translation>
    </message>
    <message>
        <source>You did what you planned for this week. So this one is short.</source>
        <translation>Sie haben geschafft, was Sie für diese Woche geplant hatten. Darum ist diese kurz.</translation>
    </message>
    <message>
        <source>Today is simply the first routine on your list.</source>
        <translation>Heute kommt einfach der erste Ablauf Ihrer Liste.</translation>
    </message>
    <message>
        <source>Today is simply the next routine on your list.</source>
        <translation>Heute kommt einfach der nächste Ablauf Ihrer Liste.</translation>
    </message>
    <message>
        <source>Today is the next routine on your list that is not longer than usual.</source>
        <translation>Heute kommt der nächste Ablauf Ihrer Liste, der nicht länger ist als sonst.</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln session(s) we can say more.</source>
        <translation>
            <numerusform>Nach %Ln Einheit können wir mehr sagen.</numerusform>
            <numerusform>Nach %Ln Einheiten können wir mehr sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Two to four exercises: that is easiest to keep up. All of them are one press away.</source>
        <translation>Zwei bis vier Übungen: Das lässt sich am leichtesten durchhalten. Alle sind einen Druck entfernt.</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Welcher Ablauf</translation>
    </message>
    <message>
        <source>The next routine on your list after the last one you did. What you chose when you began comes first, once.</source>
        <translation>Der nächste Ablauf Ihrer Liste nach dem, den Sie zuletzt gemacht haben. Was Sie am Anfang gewählt haben, kommt zuerst, einmal.</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>With %1 sessions at about this time in %2 days: not longer than you mostly take.</source>
        <extracomment>%1 sessions, %2 days</extracomment>
        <translation>Bei %1 Einheiten etwa um diese Zeit in %2 Tagen: nicht länger, als Sie meist üben.</translation>
    </message>
    <message>
        <source>All right</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Nothing hurt, both numbers are below %1, and it was not higher after than before. %2 such sessions in a row are worth a word.</source>
        <translation>Nichts tat weh, beide Zahlen sind unter %1, und nachher war es nicht höher als vorher. %2 solche Einheiten nacheinander sind ein Wort wert.</translation>
    </message>
    <message>
        <source>A little higher</source>
        <translation>Etwas höher</translation>
    </message>
    <message>
        <source>The number was one higher after than before: a short routine comes next.</source>
        <translation>Die Zahl war nachher um eins höher als vorher: Als Nächstes kommt ein kurzer Ablauf.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>A number from %1 on, or %2 more after than before: rest comes first.</source>
        <translation>Eine Zahl ab %1, oder nachher %2 mehr als vorher: Zuerst kommt Ruhe.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>What you left out is never suggested. We ask again after %Ln day(s).</source>
        <translation>
            <numerusform>Was Sie ausgelassen haben, wird nie vorgeschlagen. Wir fragen nach %Ln Tag wieder.</numerusform>
            <numerusform>Was Sie ausgelassen haben, wird nie vorgeschlagen. Wir fragen nach %Ln Tagen wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>A longer pause</source>
        <translation>Eine längere Pause</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln day(s) without a session something short and gentle comes first.</source>
        <translation>
            <numerusform>Nach %Ln Tag ohne Einheit kommt zuerst etwas Kurzes, Sanftes.</numerusform>
            <numerusform>Nach %Ln Tagen ohne Einheit kommt zuerst etwas Kurzes, Sanftes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message numerus="yes">
        <source>Each session starts on the other side than the last one. From %Ln session(s) in a month on we compare how long each side held.</source>
        <translation>
            <numerusform>Jede Einheit beginnt auf der anderen Seite als die letzte. Ab %Ln Einheit im Monat vergleichen wir, wie lange jede Seite hielt.</numerusform>
            <numerusform>Jede Einheit beginnt auf der anderen Seite als die letzte. Ab %Ln Einheiten im Monat vergleichen wir, wie lange jede Seite hielt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message numerus="yes">
        <source>When you have done %Ln day(s) in a week, a short routine comes next.</source>
        <translation>
            <numerusform>Wenn Sie in einer Woche an %Ln Tag geübt haben, kommt als Nächstes ein kurzer Ablauf.</numerusform>
            <numerusform>Wenn Sie in einer Woche an %Ln Tagen geübt haben, kommt als Nächstes ein kurzer Ablauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>You did this before the gentle days.</source>
        <translation>Das haben Sie vor den sanften Tagen gemacht.</translation>
    </message>
    <message>
        <source>The gentle days are over. So we go on with what you did before them.</source>
        <translation>Die sanften Tage sind vorbei. Darum geht es mit dem weiter, was Sie davor gemacht haben.</translation>
    </message>
    <message>
        <source>After gentle days</source>
        <translation>Nach sanften Tagen</translation>
    </message>
    <message>
        <source>What you did before them comes first, once. They do not count as what is usual.</source>
        <translation>Was Sie davor gemacht haben, kommt einmal zuerst. Als üblich zählen sie nicht.</translation>
    </message>
</context>
<context>
    <name>PlayerKeys</name>
    <message>
        <source>Pause, carry on</source>
        <translation>Anhalten, weitermachen</translation>
    </message>
    <message>
        <source>This hurts: stop now</source>
        <translation>Das tut weh: sofort aufhören</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This step again; pressed twice, the one before</source>
        <translation>Diesen Schritt noch einmal; zweimal gedrückt, den davor</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Nächste Übung</translation>
    </message>
    <message>
        <source>This exercise again</source>
        <translation>Diese Übung noch einmal</translation>
    </message>
    <message>
        <source>Easier version, normal version</source>
        <translation>Leichtere Form, normale Form</translation>
    </message>
    <message>
        <source>This hold 5 seconds longer or shorter</source>
        <translation>Dieses Halten 5 Sekunden länger oder kürzer</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Louder, quieter</source>
        <translation>Lauter, leiser</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Einheit verlassen</translation>
    </message>
    <message>
        <source>This list; the timer waits</source>
        <translation>Diese Liste; die Uhr wartet</translation>
    </message>
    <message>
        <source>Say the last sentence again</source>
        <translation>Den letzten Satz noch einmal sagen</translation>
    </message>
    <message>
        <source>Say how much time is left</source>
        <translation>Sagen, wie viel Zeit bleibt</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
    <message>
        <source>Any key, or a click anywhere</source>
        <translation>Jede Taste oder ein Klick irgendwohin</translation>
    </message>
    <message>
        <source>Turn the picture, while you lie on your side</source>
        <translation>Das Bild drehen, während Sie auf der Seite liegen</translation>
    </message>
</context>
<context>
    <name>PlayerWords</name>
    <message numerus="yes">
        <source>%Ln s</source>
        <comment>seconds, short</comment>
        <translation>
            <numerusform>%Ln s</numerusform>
            <numerusform>%Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln cycle(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Durchgang</numerusform>
            <numerusform>von %Ln Durchgängen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln turn(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Drehung</numerusform>
            <numerusform>von %Ln Drehungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln round(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Runde</numerusform>
            <numerusform>von %Ln Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln lift(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Mal</numerusform>
            <numerusform>von %Ln Malen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %Ln repeat(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Wiederholung</numerusform>
            <numerusform>von %Ln Wiederholungen</numerusform>
        </translation>
    </message>
    <message>
        <source>going on</source>
        <comment>under the number, while the timer is about to run again</comment>
        <translation>gleich weiter</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln part(s)</source>
        <comment>under the number of the present one</comment>
        <translation>
            <numerusform>von %Ln Teil</numerusform>
            <numerusform>von %Ln Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Sekunde</numerusform>
            <numerusform>Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 5</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>After this</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Sie brauchen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>%1 side</source>
        <comment>Left side</comment>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two short facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Rest, %1</source>
        <comment>followed by seconds</comment>
        <translation>Ruhen, %1</translation>
    </message>
    <message>
        <source>Switch sides</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rest in any position that feels good.</source>
        <translation>Ruhen Sie in jeder Haltung, die guttut.</translation>
    </message>
    <message>
        <source>Slow breaths, in and out</source>
        <translation>Langsam ein- und ausatmen</translation>
    </message>
    <message>
        <source>Take your time</source>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Normal version</source>
        <translation>Normale Form</translation>
    </message>
    <message>
        <source>Easier version</source>
        <translation>Leichtere Form</translation>
    </message>
    <message>
        <source>Harder version</source>
        <translation>Schwerere Form</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>3:02 left</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Switch side</source>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Ruhen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>minutes and seconds of a running time</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between two sentences</comment>
        <translation>. </translation>
    </message>
    <message>
        <source>exercise %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Übung %1 von %2</translation>
    </message>
    <message>
        <source>Exercise %1 of %2</source>
        <comment>on its own</comment>
        <translation>Übung %1 von %2</translation>
    </message>
    <message>
        <source>Cycle %1 of %2</source>
        <comment>on its own</comment>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>cycle %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Durchgang %1 von %2</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <comment>on its own</comment>
        <translation>Drehung %1 von %2</translation>
    </message>
    <message>
        <source>turn %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Drehung %1 von %2</translation>
    </message>
    <message>
        <source>Round %1 of %2</source>
        <comment>on its own</comment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>round %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Runde %1 von %2</translation>
    </message>
    <message>
        <source>Lift %1 of %2</source>
        <comment>on its own</comment>
        <translation>Heben %1 von %2</translation>
    </message>
    <message>
        <source>lift %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Heben %1 von %2</translation>
    </message>
    <message>
        <source>Repeat %1 of %2</source>
        <comment>on its own</comment>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>repeat %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Wiederholung %1 von %2</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <comment>on its own</comment>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>part %1 of %2</source>
        <comment>inside a line</comment>
        <translation>Teil %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln breath(s)</source>
        <comment>how long a hold is</comment>
        <translation>
            <numerusform>%Ln Atemzug</numerusform>
            <numerusform>%Ln Atemzüge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>breath(s)</source>
        <comment>under the number</comment>
        <translation>
            <numerusform>Atemzug</numerusform>
            <numerusform>Atemzüge</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold %1</source>
        <comment>followed by seconds or breaths</comment>
        <translation>Halten %1</translation>
    </message>
    <message>
        <source>Hold, %1</source>
        <comment>followed by seconds or breaths</comment>
        <translation>Halten, %1</translation>
    </message>
    <message>
        <source>Breathe in</source>
        <translation>Einatmen</translation>
    </message>
    <message>
        <source>Breathe out</source>
        <translation>Ausatmen</translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2 s</source>
        <translation>%1 bis %2 s</translation>
    </message>
    <message>
        <source>%1 to %2 times</source>
        <translation>%1 bis %2 Mal</translation>
    </message>
    <message>
        <source>Our own limit is %1.</source>
        <translation>Unsere eigene Grenze ist %1.</translation>
    </message>
    <message>
        <source>The exercise asks for %1.</source>
        <translation>Die Übung sieht %1 vor.</translation>
    </message>
    <message>
        <source>The exercise asks for up to %1.</source>
        <translation>Die Übung sieht bis zu %1 vor.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: &quot;The exercise asks for 5 s.&quot; &quot;Our own limit is 10 s.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <extracomment>a day, and pain numbers from 0 to 10</extracomment>
        <translation>%1: %2 vorher, %3 nachher</translation>
    </message>
    <message>
        <source>%1: %2 before, no number after</source>
        <translation>%1: %2 vorher, keine Zahl nachher</translation>
    </message>
    <message>
        <source>%1: no number before, %2 after</source>
        <translation>%1: keine Zahl vorher, %2 nachher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>This week: %1 so far</source>
        <translation>Diese Woche: bisher %1</translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <extracomment>a day, then &quot;20 minutes&quot;</extracomment>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Before %1, after %2 on average, %Ln session(s).</source>
        <extracomment>means of pain numbers from 0 to 10, as in &quot;4.1&quot;</extracomment>
        <translation>
            <numerusform>Im Mittel vorher %1, nachher %2, %Ln Einheit.</numerusform>
            <numerusform>Im Mittel vorher %1, nachher %2, %Ln Einheiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after was lower in %1, the same in %2 and higher in %3 of them.</source>
        <extracomment>how many of the sessions counted before</extracomment>
        <translation>Die Zahl nachher war in %1 davon niedriger, in %2 gleich und in %3 höher.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No hold to its end</source>
        <translation>Kein Halten bis zum Ende</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;8 s&quot;, &quot;5 each side&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>a day, what was done, the version: &quot;17 November: 8 s, 5 each side, Normal&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1. It hurt.</source>
        <translation>%1. Es tat weh.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day, then a side: &quot;Left arm, right leg&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln hold(s) done</source>
        <extracomment>how many holds were done that time</extracomment>
        <translation>
            <numerusform>%1, %Ln Mal gehalten</numerusform>
            <numerusform>%1, %Ln Mal gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Left arm, right leg</source>
        <translation>Linker Arm, rechtes Bein</translation>
    </message>
    <message>
        <source>Right arm, left leg</source>
        <translation>Rechter Arm, linkes Bein</translation>
    </message>
    <message>
        <source>Left leg</source>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Right leg</source>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Lying on the left</source>
        <translation>Links liegend</translation>
    </message>
    <message>
        <source>Lying on the right</source>
        <translation>Rechts liegend</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Both sides about the same</source>
        <translation>Beide Seiten etwa gleich</translation>
    </message>
    <message>
        <source>%1 less with the left arm</source>
        <translation>%1 weniger mit dem linken Arm</translation>
    </message>
    <message>
        <source>%1 less with the right arm</source>
        <translation>%1 weniger mit dem rechten Arm</translation>
    </message>
    <message>
        <source>%1 less with the left leg</source>
        <translation>%1 weniger mit dem linken Bein</translation>
    </message>
    <message>
        <source>%1 less with the right leg</source>
        <translation>%1 weniger mit dem rechten Bein</translation>
    </message>
    <message>
        <source>%1 less lying on the left</source>
        <translation>%1 weniger links liegend</translation>
    </message>
    <message>
        <source>%1 less lying on the right</source>
        <translation>%1 weniger rechts liegend</translation>
    </message>
    <message>
        <source>%1 less to the left</source>
        <translation>%1 weniger nach links</translation>
    </message>
    <message>
        <source>%1 less to the right</source>
        <translation>%1 weniger nach rechts</translation>
    </message>
    <message>
        <source>%1 less on the left side</source>
        <translation>%1 weniger auf der linken Seite</translation>
    </message>
    <message>
        <source>%1 less on the right side</source>
        <translation>%1 weniger auf der rechten Seite</translation>
    </message>
    <message>
        <source>The source gives no figure. Our own limit: %1</source>
        <translation>Die Quelle nennt keine Zahl. Unsere Grenze: %1</translation>
    </message>
    <message>
        <source>%1, as the exercise is described</source>
        <extracomment>&quot;15 to 30 s&quot;</extracomment>
        <translation>%1, wie die Übung beschrieben ist</translation>
    </message>
    <message>
        <source>Up to %1, as the exercise is described</source>
        <extracomment>&quot;10 times&quot;</extracomment>
        <translation>Bis zu %1, wie die Übung beschrieben ist</translation>
    </message>
    <message>
        <source>Longer as you get stronger. Our own limit: %1</source>
        <translation>Länger, wenn Sie kräftiger werden. Unsere Grenze: %1</translation>
    </message>
    <message>
        <source>More as you get stronger. Our own limit: %1</source>
        <translation>Mehr, wenn Sie kräftiger werden. Unsere Grenze: %1</translation>
    </message>
    <message>
        <source>%1: hold %2, not %3</source>
        <extracomment>an exercise, &quot;20 s&quot;, &quot;15 s&quot;</extracomment>
        <translation>%1: %2 halten statt %3</translation>
    </message>
    <message>
        <source>%1: %2, not %3</source>
        <extracomment>an exercise, &quot;6 each side&quot;, &quot;5 each side&quot;</extracomment>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message numerus="yes">
        <source>All right at %1 in the last %Ln session(s).</source>
        <translation>
            <numerusform>Mit %1 war es in der letzten Einheit in Ordnung.</numerusform>
            <numerusform>Mit %1 war es in den letzten %Ln Einheiten in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>It hurt the last time.</source>
        <translation>Beim letzten Mal tat es weh.</translation>
    </message>
    <message>
        <source>The last session with it: pain %1 before, %2 after.</source>
        <translation>Die letzte Einheit damit: Schmerz %1 vorher, %2 nachher.</translation>
    </message>
    <message>
        <source>Your pain number was high in the last session with it.</source>
        <translation>In der letzten Einheit damit war Ihre Schmerzzahl hoch.</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln session(s) with it did not feel all right.</source>
        <translation>
            <numerusform>Die letzte Einheit damit war nicht ganz in Ordnung.</numerusform>
            <numerusform>Die letzten %Ln Einheiten damit waren nicht ganz in Ordnung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The last time: pain %2 before, %3 after.</source>
        <translation>%1 Beim letzten Mal: Schmerz %2 vorher, %3 nachher.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>tomorrow, %1</source>
        <translation>morgen, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day of the week or a date, and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Morgen, %1</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>&quot;today, 15:30&quot;</extracomment>
        <translation>Als Nächstes: %1</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Erinnerungen machen Pause</translation>
    </message>
    <message>
        <source>Reminders are paused until %1</source>
        <comment>a time</comment>
        <translation>Erinnerungen machen Pause bis %1</translation>
    </message>
    <message>
        <source>Reminders are paused until tomorrow</source>
        <translation>Erinnerungen machen Pause bis morgen</translation>
    </message>
    <message>
        <source>Reminders are paused until %1</source>
        <comment>a day</comment>
        <translation>Erinnerungen machen Pause bis %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>routine and length</comment>
        <extracomment>routine, &quot;4 min&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <extracomment>time, routine</extracomment>
        <translation>Um %1: %2</translation>
    </message>
    <message>
        <source>Time for a stretch?</source>
        <translation>Zeit, sich zu strecken?</translation>
    </message>
    <message>
        <source>%1, %2, on the floor</source>
        <extracomment>routine, &quot;4 min&quot;</extracomment>
        <translation>%1, %2, auf dem Boden</translation>
    </message>
    <message>
        <source>%1?</source>
        <extracomment>&quot;Two easy moves&quot;</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1, when it suits you.</source>
        <extracomment>&quot;3 minutes&quot;</extracomment>
        <translation>%1, wann es Ihnen passt.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln minute(s)</source>
        <extracomment>a day, how long was exercised</extracomment>
        <translation>
            <numerusform>%1: %Ln Minute</numerusform>
            <numerusform>%1: %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Days with exercise</source>
        <extracomment>days with exercise, days in all</extracomment>
        <translation>Tage mit Übungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>%1 on a usual day</source>
        <translation>%1 an einem üblichen Tag</translation>
    </message>
    <message>
        <source>usual day: not enough numbers</source>
        <translation>üblicher Tag: zu wenige Zahlen</translation>
    </message>
    <message>
        <source>Pain before, usual</source>
        <translation>Schmerz vorher, üblich</translation>
    </message>
    <message>
        <source>Pain after, usual</source>
        <translation>Schmerz nachher, üblich</translation>
    </message>
    <message>
        <source>An exercise hurt</source>
        <translation>Eine Übung tat weh</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain before and after each session, 0 to 10</source>
        <translation>Schmerz vor und nach jeder Einheit, 0 bis 10</translation>
    </message>
    <message>
        <source>First week: usually %1 before. Last week: usually %2 before.</source>
        <translation>Erste Woche: meist %1 vorher. Letzte Woche: meist %2 vorher.</translation>
    </message>
    <message>
        <source>First or last week: not enough numbers to say what is usual.</source>
        <translation>Erste oder letzte Woche: zu wenige Zahlen, um zu sagen, was üblich ist.</translation>
    </message>
    <message>
        <source>The newest %1 of %2 sessions.</source>
        <translation>Die neuesten %1 von %2 Einheiten.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>no number given</source>
        <extracomment>beside a dash, which stands for it</extracomment>
        <translation>keine Zahl angegeben</translation>
    </message>
    <message>
        <source>Minutes each week</source>
        <translation>Minuten je Woche</translation>
    </message>
    <message>
        <source>%1, part of a week</source>
        <extracomment>&quot;16 Nov: 20 minutes&quot;</extracomment>
        <translation>%1, nur ein Teil der Woche</translation>
    </message>
    <message>
        <source>Only an outline: the week is not whole.</source>
        <translation>Nur ein Umriss: Die Woche ist nicht ganz.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Darker is longer. White is none.</source>
        <translation>Dunkler ist länger. Weiß ist keine Übung.</translation>
    </message>
    <message>
        <source>What hurt</source>
        <translation>Was wehtat</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>What I did, and what I wrote</source>
        <translation>Was ich tat und was ich schrieb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What I do now</source>
        <translation>Was ich jetzt mache</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>My exercise and pain report</source>
        <translation>Mein Bericht über Übungen und Schmerz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>For the visit on</source>
        <translation>Für den Termin am</translation>
    </message>
    <message>
        <source>What I want to ask</source>
        <translation>Was ich fragen möchte</translation>
    </message>
    <message>
        <source>For the physiotherapist or doctor</source>
        <translation>Für Physiotherapie oder Arztpraxis</translation>
    </message>
    <message numerus="yes">
        <source>Exercises and amounts come from a public list of %Ln upper-back exercise(s). Amounts can be changed and exercises left out. Comments:</source>
        <translation>
            <numerusform>Übungen und Mengen stammen aus einer öffentlichen Liste mit %Ln Übung für den oberen Rücken. Mengen lassen sich ändern und Übungen weglassen. Anmerkungen:</numerusform>
            <numerusform>Übungen und Mengen stammen aus einer öffentlichen Liste mit %Ln Übungen für den oberen Rücken. Mengen lassen sich ändern und Übungen weglassen. Anmerkungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>My own numbers, not a diagnosis. Made on %1 with Backstretch, on my own computer.</source>
        <translation>Meine eigenen Zahlen, keine Diagnose. Erstellt am %1 mit Backstretch, auf meinem eigenen Computer.</translation>
    </message>
    <message>
        <source>No sessions in this time.</source>
        <translation>Keine Einheiten in dieser Zeit.</translation>
    </message>
    <message>
        <source>Nothing was said to hurt in this time.</source>
        <translation>In dieser Zeit wurde nichts als schmerzhaft gemeldet.</translation>
    </message>
    <message>
        <source>The day after</source>
        <translation>Der Tag danach</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln earlier</source>
        <translation>
            <numerusform>und %Ln frühere</numerusform>
            <numerusform>und %Ln frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Meine Notizen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a column&apos;s heading and what stands in it
----------
an exercise, &quot;easier version&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a fact and more about it: &quot;Minutes: 189 (9 on a usual day)&quot;
----------
&quot;easier version&quot;, its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>What somebody wrote, in quotation marks</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Went on.</source>
        <translation>Weitergemacht.</translation>
    </message>
    <message>
        <source>Took the easier version and went on.</source>
        <translation>Die leichtere Form genommen und weitergemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped the exercise after %Ln hold(s).</source>
        <translation>
            <numerusform>Die Übung nach %Ln Halten abgebrochen.</numerusform>
            <numerusform>Die Übung nach %Ln Halten abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped the exercise.</source>
        <translation>Die Übung abgebrochen.</translation>
    </message>
    <message>
        <source>Ended the session.</source>
        <translation>Die Einheit beendet.</translation>
    </message>
    <message>
        <source>normal version</source>
        <translation>normale Form</translation>
    </message>
    <message>
        <source>easier version</source>
        <translation>leichtere Form</translation>
    </message>
    <message>
        <source>harder version</source>
        <translation>schwerere Form</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, in QLocale&apos;s letters</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>two dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>not enough numbers</source>
        <translation>zu wenige Zahlen</translation>
    </message>
    <message>
        <source>%1 each time</source>
        <translation>jedes Mal %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>two numbers</extracomment>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 after</source>
        <extracomment>a day, pain from 0 to 10</extracomment>
        <translation>%1: %2 vorher, %3 nachher</translation>
    </message>
    <message>
        <source>%1: %2 before</source>
        <translation>%1: %2 vorher</translation>
    </message>
    <message>
        <source>%1: %2 after</source>
        <translation>%1: %2 nachher</translation>
    </message>
    <message>
        <source>%1: no number given</source>
        <translation>%1: keine Zahl angegeben</translation>
    </message>
    <message>
        <source>Pain %1.</source>
        <translation>Schmerz %1.</translation>
    </message>
    <message>
        <source>No number was given for a next morning.</source>
        <translation>Für keinen Morgen danach wurde eine Zahl angegeben.</translation>
    </message>
    <message>
        <source>Number for the next morning, given %1 of %2 times: usually %3.</source>
        <translation>Zahl für den nächsten Morgen, %1 von %2 Malen angegeben: meist %3.</translation>
    </message>
    <message>
        <source>Number for the next morning, given %1 of %2 times: not enough numbers to say what is usual.</source>
        <translation>Zahl für den nächsten Morgen, %1 von %2 Malen angegeben: zu wenige Zahlen, um zu sagen, was üblich ist.</translation>
    </message>
    <message numerus="yes">
        <source>Higher than before the session %Ln time(s).</source>
        <translation>
            <numerusform>%Ln Mal höher als vor der Einheit.</numerusform>
            <numerusform>%Ln Mal höher als vor der Einheit.</numerusform>
        </translation>
    </message>
    <message>
        <source>left out since %1</source>
        <translation>weggelassen seit %1</translation>
    </message>
    <message>
        <source>%1 hold, %2</source>
        <extracomment>&quot;15 s hold&quot;, &quot;5 cycles&quot;</extracomment>
        <translation>%1 halten, %2</translation>
    </message>
    <message>
        <source>%1, easier</source>
        <translation>%1, leichter</translation>
    </message>
    <message>
        <source>%1, harder</source>
        <translation>%1, schwerer</translation>
    </message>
    <message>
        <source>about even</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>left %1 less</source>
        <extracomment>a time: how much less one side was held</extracomment>
        <translation>links %1 weniger</translation>
    </message>
    <message>
        <source>right %1 less</source>
        <translation>rechts %1 weniger</translation>
    </message>
    <message numerus="yes">
        <source>%1 left out. It had hurt %Ln time(s).</source>
        <translation>
            <numerusform>%1 weggelassen. Es hatte %Ln Mal wehgetan.</numerusform>
            <numerusform>%1 weggelassen. Es hatte %Ln Mal wehgetan.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out.</source>
        <translation>%1 weggelassen.</translation>
    </message>
    <message>
        <source>%1: hold %2 to %3</source>
        <translation>%1: Halten von %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2, %3 before that</source>
        <extracomment>an exercise, &quot;5 cycles&quot;, &quot;3 cycles&quot;</extracomment>
        <translation>%1: %2, davor %3</translation>
    </message>
    <message>
        <source>plan: %1 a week</source>
        <extracomment>days of a week</extracomment>
        <translation>Plan: %1 pro Woche</translation>
    </message>
</context>
<context>
    <name>SessionDelegate</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>&quot;Thu 19 Nov&quot;, &quot;8 min&quot;, &quot;Pain 3 to 2&quot;</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>left %1</source>
        <extracomment>how many holds on the left side</extracomment>
        <translation>links %1</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>rechts %1</translation>
    </message>
    <message>
        <source>middle %1</source>
        <translation>Mitte %1</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>in der Mitte</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1, part</source>
        <extracomment>a session of which only a part was done: &quot;Full upper back, part&quot;</extracomment>
        <translation>%1, teilweise</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation>%1, nicht beendet</translation>
    </message>
    <message>
        <source>Pain %1 to %2</source>
        <extracomment>numbers from 0 to 10, before and after a session</extracomment>
        <translation>Schmerz %1 zu %2</translation>
    </message>
    <message>
        <source>Pain %1 before</source>
        <translation>Schmerz %1 vorher</translation>
    </message>
    <message>
        <source>Pain %1 after</source>
        <translation>Schmerz %1 danach</translation>
    </message>
    <message>
        <source>No pain number</source>
        <translation>Keine Schmerzzahl</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day, time of day
----------
&quot;3 of 4 holds&quot;, &quot;left 2&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4.</source>
        <extracomment>&quot;Thursday 19 November, 08:14&quot;, name, &quot;8 minutes&quot;, &quot;Pain 3 to 2&quot;: read by a screen reader</extracomment>
        <translation>%1. %2. %3. %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain %1 before and %2 after</source>
        <translation>Schmerz vorher %1 und danach %2</translation>
    </message>
    <message>
        <source>Something hurt.</source>
        <translation>Etwas tat weh.</translation>
    </message>
    <message>
        <source>%1, partly easier</source>
        <translation>%1, teils leichter</translation>
    </message>
    <message>
        <source>%1, partly harder</source>
        <translation>%1, teils schwerer</translation>
    </message>
    <message>
        <source>%1, easier</source>
        <translation>%1, leichter</translation>
    </message>
    <message>
        <source>%1, harder</source>
        <translation>%1, schwerer</translation>
    </message>
    <message>
        <source>Begun, no hold to its end</source>
        <translation>Begonnen, nichts zu Ende gehalten</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hold(s)</source>
        <extracomment>%1 of %Ln holds were done</extracomment>
        <translation>
            <numerusform>%1 von %Ln Mal gehalten</numerusform>
            <numerusform>%1 von %Ln Malen gehalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hurt</source>
        <translation>%1 tat weh</translation>
    </message>
    <message>
        <source>%1, pain %2</source>
        <extracomment>&quot;Sphinx Pose hurt, left side&quot;, a number from 0 to 10</extracomment>
        <translation>%1, Schmerz %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added by hand.</source>
        <translation>Von Hand eingetragen.</translation>
    </message>
    <message>
        <source>Edited.</source>
        <translation>Bearbeitet.</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Am größten</translation>
    </message>
</context>
<context>
    <name>TodaySheets</name>
    <message>
        <source>Choose another routine</source>
        <translation>Einen anderen Ablauf wählen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>All routines</source>
        <translation>Alle Abläufe</translation>
    </message>
    <message>
        <source>The rules behind this</source>
        <translation>Die Regeln dahinter</translation>
    </message>
    <message>
        <source>Plain rules over your own log. They suggest; you decide. They cannot tell what helped or what harmed.</source>
        <translation>Einfache Regeln über Ihren eigenen Verlauf. Sie schlagen vor, Sie entscheiden. Sie können nicht sagen, was geholfen oder geschadet hat.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>VoiceWords</name>
    <message>
        <source>No voice on this computer. Tones and text will guide you.</source>
        <translation>Keine Stimme auf diesem Computer. Töne und Text leiten Sie an.</translation>
    </message>
    <message>
        <source>No voice for this language. Tones and text will guide you.</source>
        <translation>Keine Stimme für diese Sprache. Töne und Text leiten Sie an.</translation>
    </message>
    <message>
        <source>The voice does not answer. Until it does, tones and text will guide you.</source>
        <translation>Die Stimme antwortet nicht. Bis sie es tut, leiten Töne und Text Sie an.</translation>
    </message>
    <message>
        <source>Very slow</source>
        <comment>speed of a voice</comment>
        <translation>Sehr langsam</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>speed of a voice</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>A little slower</source>
        <comment>speed of a voice</comment>
        <translation>Etwas langsamer</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>speed of a voice</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>A little faster</source>
        <comment>speed of a voice</comment>
        <translation>Etwas schneller</translation>
    </message>
    <message>
        <source>Fast</source>
        <comment>speed of a voice</comment>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Very fast</source>
        <comment>speed of a voice</comment>
        <translation>Sehr schnell</translation>
    </message>
</context>
<context>
    <name>backstretch::AboutGroup</name>
    <message>
        <source>About and safety</source>
        <translation>Über und Sicherheit</translation>
    </message>
    <message>
        <source>You agreed to this on %1.</source>
        <translation>Dem haben Sie am %1 zugestimmt.</translation>
    </message>
    <message>
        <source>Backstretch %1</source>
        <translation>Backstretch %1</translation>
    </message>
    <message>
        <source>Works offline. Your data stays on this computer.</source>
        <translation>Funktioniert ohne Internet. Ihre Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>The exercises follow “%1” (%2), told in our own words. Where it gives no figure, ours is marked on the exercise&apos;s page.</source>
        <extracomment>title and publisher of the article the exercises come from</extracomment>
        <translation>Die Übungen folgen „%1“ (%2), in unseren eigenen Worten. Wo dort keine Zahl steht, ist unsere auf der Seite der Übung gekennzeichnet.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Built with Qt.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Mit Qt gebaut.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys in a session</source>
        <translation>Tasten während einer Einheit</translation>
    </message>
    <message>
        <source>version licence source keys shortcuts doctor signs red flags privacy internet</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Version Lizenz Quelle Tasten Kürzel Arzt Anzeichen Warnzeichen Datenschutz Internet</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Etwas geändert? Anzeichen, die einen Arzt brauchen</translation>
    </message>
    <message>
        <source>doctor signs red flags emergency worse</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Arzt Ärztin Praxis Anzeichen Warnzeichen Notfall schlimmer</translation>
    </message>
</context>
<context>
    <name>backstretch::AppContext</name>
    <message>
        <source>The exercises could not be read</source>
        <translation>Die Übungen ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Some files of Backstretch are missing or damaged. Installing it again should help. Your history is not touched.</source>
        <translation>Einige Dateien von Backstretch fehlen oder sind beschädigt. Neu installieren sollte helfen. Ihr Verlauf bleibt unberührt.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>File: %1</source>
        <translation>Datei: %1</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Eine neue beginnen</translation>
    </message>
    <message>
        <source>Go on without saving</source>
        <translation>Weiter, ohne zu speichern</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Your settings could not be read, so the usual ones apply. Your history is safe.</source>
        <translation>Ihre Einstellungen ließen sich nicht lesen, darum gelten die üblichen. Ihr Verlauf ist sicher.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Your settings cannot be saved right now. The disk may be full.</source>
        <translation>Ihre Einstellungen lassen sich gerade nicht speichern. Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>A session of an earlier day was kept as you left it.</source>
        <translation>Eine Einheit von einem früheren Tag wurde so behalten, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Sessions of earlier days were kept as you left them.</source>
        <translation>Einheiten von früheren Tagen wurden so behalten, wie Sie sie verlassen haben.</translation>
    </message>
    <message>
        <source>Backstretch reminds you of your exercises.</source>
        <translation>Backstretch erinnert Sie an Ihre Übungen.</translation>
    </message>
    <message>
        <source>Use the copy of %1</source>
        <translation>Die Kopie vom %1 verwenden</translation>
    </message>
    <message>
        <source>The copy could not be used.</source>
        <translation>Die Kopie konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed. You can try again.</source>
        <translation>%1 Nichts wurde geändert. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This is your history as it was on %1. The old file is kept in the same folder.</source>
        <translation>Das ist Ihr Verlauf, wie er am %1 war. Die alte Datei bleibt im selben Ordner.</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>Woanders eine Kopie speichern</translation>
    </message>
</context>
<context>
    <name>backstretch::AppearanceGroup</name>
    <message>
        <source>Text and colours</source>
        <translation>Schrift und Farben</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Also with Ctrl and plus or minus, at any time.</source>
        <translation>Auch mit Strg und Plus oder Minus, jederzeit.</translation>
    </message>
    <message>
        <source>This is how a step of an exercise looks: lie face down, and rest your forehead on the floor.</source>
        <translation>So sieht ein Schritt einer Übung aus: Legen Sie sich auf den Bauch, die Stirn auf den Boden.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Things jump instead of sliding. Exercise videos still move.</source>
        <translation>Dinge springen, statt zu gleiten. Die Videos der Übungen bewegen sich weiter.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Dark in full screen</source>
        <translation>Dunkel im Vollbild</translation>
    </message>
    <message>
        <source>Easier on the eyes, and seen better from the floor.</source>
        <translation>Angenehmer für die Augen und vom Boden aus besser zu sehen.</translation>
    </message>
    <message>
        <source>font letters zoom bigger larger smaller read</source>
        <extracomment>what people search for, with spaces between; likewise below</extracomment>
        <translation>Text Buchstaben Zoom größer kleiner lesen vergrößern</translation>
    </message>
    <message>
        <source>theme dark light mode night contrast black white</source>
        <translation>Thema dunkel hell Modus Nacht Kontrast schwarz weiß</translation>
    </message>
    <message>
        <source>animation moving dizzy</source>
        <translation>Animation Bewegung schwindlig</translation>
    </message>
    <message>
        <source>theme black session night</source>
        <translation>Thema schwarz Einheit Nacht</translation>
    </message>
</context>
<context>
    <name>backstretch::BrandPanel</name>
    <message>
        <source>Gentle moves for your upper back, a few minutes at a time.</source>
        <translation>Sanfte Übungen für den oberen Rücken, immer nur ein paar Minuten.</translation>
    </message>
    <message>
        <source>Works without the internet. Nothing leaves this computer.</source>
        <translation>Funktioniert ohne Internet. Nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>backstretch::CalendarGrid</name>
    <message>
        <source>dddd d MMMM</source>
        <comment>a day, as in Qt&apos;s date formats</comment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>%1, no session</source>
        <translation>%1, keine Einheit</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ChangeSheet</name>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>If one of these is new for you, stop exercising and ask for help.</source>
        <translation>Wenn davon etwas für Sie neu ist: Hören Sie auf zu üben und bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The timer is paused.</source>
        <translation>Die Zeit ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing here fits, go back</source>
        <translation>Nichts davon trifft zu, zurück</translation>
    </message>
    <message>
        <source>Nothing here fits, back to the session</source>
        <translation>Nichts davon trifft zu, zurück zur Einheit</translation>
    </message>
    <message>
        <source>Nothing here fits, back to the question</source>
        <translation>Nichts davon trifft zu, zurück zur Frage</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Something fits, end the session</source>
        <translation>Etwas trifft zu, Einheit beenden</translation>
    </message>
    <message>
        <source>Something fits, close</source>
        <translation>Etwas trifft zu, schließen</translation>
    </message>
    <message>
        <source>Please ask for help</source>
        <translation>Bitte holen Sie sich Hilfe</translation>
    </message>
    <message>
        <source>Your session is saved.</source>
        <translation>Ihre Einheit ist gespeichert.</translation>
    </message>
    <message>
        <source>Please wait with exercises until you have asked someone.</source>
        <translation>Bitte warten Sie mit dem Üben, bis Sie jemanden gefragt haben.</translation>
    </message>
    <message>
        <source>A sign from the first list: call now. From the second: ask your doctor soon.</source>
        <translation>Ein Anzeichen aus der ersten Liste: jetzt anrufen. Aus der zweiten: bald Ihre Ärztin oder Ihren Arzt fragen.</translation>
    </message>
    <message>
        <source>Show the list again</source>
        <translation>Liste noch einmal zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save my report to show them</source>
        <translation>Meinen Bericht zum Zeigen speichern</translation>
    </message>
    <message>
        <source>Save my report</source>
        <translation>Meinen Bericht speichern</translation>
    </message>
    <message>
        <source>Read both lists to me</source>
        <translation>Beide Listen vorlesen</translation>
    </message>
</context>
<context>
    <name>backstretch::Chart</name>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <extracomment>between the values of a chart, as a screen reader reads all of them</extracomment>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>backstretch::CheckInPage</name>
    <message>
        <source>No pain.</source>
        <translation>Keine Schmerzen.</translation>
    </message>
    <message>
        <source>Mild. I notice it, but I can carry on as normal.</source>
        <translation>Leicht. Ich merke es, kann aber alles wie sonst machen.</translation>
    </message>
    <message>
        <source>Moderate. It gets in the way of some things.</source>
        <translation>Mittel. Es stört mich bei manchem.</translation>
    </message>
    <message>
        <source>Severe. It is hard to do normal things.</source>
        <translation>Stark. Alltägliches fällt mir schwer.</translation>
    </message>
    <message>
        <source>The worst pain I can think of.</source>
        <translation>Der stärkste Schmerz, den ich mir vorstellen kann.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3: Mild. I notice it …</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Morning loosener, about 8 minutes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>How does your upper back feel now?</source>
        <translation>Wie fühlt sich Ihr oberer Rücken jetzt an?</translation>
    </message>
    <message>
        <source>Pick a number. It helps you see how things change over time.</source>
        <translation>Wählen Sie eine Zahl. So sehen Sie, was sich mit der Zeit ändert.</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <translation>Schmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>You need nothing for this.</source>
        <translation>Sie brauchen dafür nichts.</translation>
    </message>
    <message>
        <source>You need: %1</source>
        <translation>Sie brauchen: %1</translation>
    </message>
    <message>
        <source>No sound found. The screen will guide you.</source>
        <translation>Kein Ton gefunden. Der Bildschirm leitet Sie an.</translation>
    </message>
    <message>
        <source>Sound is off</source>
        <translation>Der Ton ist aus</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Der Ton ist an</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <source>That is a lot of pain.</source>
        <translation>Das sind starke Schmerzen.</translation>
    </message>
    <message>
        <source>You may want to rest today, or talk to your doctor first.</source>
        <translation>Vielleicht möchten Sie heute ruhen oder zuerst mit Ihrer Arztpraxis sprechen.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute ruhen</translation>
    </message>
    <message>
        <source>Begin gently</source>
        <translation>Sanft beginnen</translation>
    </message>
    <message>
        <source>Begin gently, with the easier versions</source>
        <translation>Sanft beginnen, mit den leichteren Formen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Skip this</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip and begin</source>
        <translation>Überspringen und beginnen</translation>
    </message>
    <message>
        <source>Begin the session</source>
        <translation>Die Einheit beginnen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Stop at once if any exercise makes your pain worse.</source>
        <translation>Hören Sie sofort auf, wenn eine Übung Ihre Schmerzen verstärkt.</translation>
    </message>
    <message>
        <source>Sound is working.</source>
        <comment>spoken</comment>
        <translation>Der Ton geht.</translation>
    </message>
    <message>
        <source>Sound and voice are on</source>
        <translation>Ton und Stimme sind an</translation>
    </message>
    <message>
        <source>Signs that need a doctor</source>
        <translation>Anzeichen für den Arzt</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
</context>
<context>
    <name>backstretch::ChoicesNote</name>
    <message>
        <source>%1: left out</source>
        <translation>%1: ausgelassen</translation>
    </message>
    <message>
        <source>%1: harder version</source>
        <translation>%1: schwerere Form</translation>
    </message>
    <message>
        <source>%1: easier version</source>
        <translation>%1: leichtere Form</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Use the normal version</source>
        <translation>Normale Form verwenden</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Use the normal version of %1</source>
        <translation>%1 wieder in der normalen Form</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change what you chose for these exercises</source>
        <translation>Ändern, was Sie für diese Übungen gewählt haben</translation>
    </message>
</context>
<context>
    <name>backstretch::CopySaver</name>
    <message>
        <source>Save a copy of everything</source>
        <translation>Eine Kopie von allem speichern</translation>
    </message>
    <message>
        <source>Copy made by Backstretch</source>
        <translation>Kopie von Backstretch</translation>
    </message>
    <message>
        <source>Save a table of all sessions</source>
        <translation>Eine Tabelle aller Einheiten speichern</translation>
    </message>
    <message>
        <source>Table for spreadsheets</source>
        <translation>Tabelle für Tabellenprogramme</translation>
    </message>
    <message>
        <source>Copy saved. %1.</source>
        <translation>Kopie gespeichert. %1.</translation>
    </message>
    <message>
        <source>Table saved. %1.</source>
        <translation>Tabelle gespeichert. %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The file was not saved, because a session began.</source>
        <translation>Die Datei wurde nicht gespeichert, weil eine Einheit begann.</translation>
    </message>
    <message>
        <source>Save it now</source>
        <translation>Jetzt speichern</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>Eine Kopie Ihres Verlaufs speichern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A report for an appointment (PDF)</source>
        <translation>Ein Bericht für einen Termin (PDF)</translation>
    </message>
    <message>
        <source>Two pages to print: what you did, how it felt, what hurt.</source>
        <translation>Zwei Seiten zum Drucken: was Sie gemacht haben, wie es sich anfühlte, was wehtat.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>For a spreadsheet: one line for each exercise you did.</source>
        <translation>Für ein Tabellenprogramm: eine Zeile für jede Übung, die Sie gemacht haben.</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Everything, as one file</source>
        <translation>Alles, als eine Datei</translation>
    </message>
    <message>
        <source>To keep, or to take to another computer.</source>
        <translation>Zum Aufheben oder für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>backstretch::DataGroup</name>
    <message>
        <source>Your data</source>
        <translation>Ihre Daten</translation>
    </message>
    <message>
        <source>%1. %2 in all.</source>
        <extracomment>how many sessions, and how large the files are</extracomment>
        <translation>%1. Insgesamt %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy by itself, once a week</source>
        <translation>Einmal in der Woche von selbst kopieren</translation>
    </message>
    <message>
        <source>%1 Last one: %2.</source>
        <extracomment>&quot;The last 5 are kept …&quot;, then a date</extracomment>
        <translation>%1 Zuletzt: %2.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Zurzeit nichts.</translation>
    </message>
    <message>
        <source>%1. Kept for 30 days.</source>
        <translation>%1. Bleiben 30 Tage.</translation>
    </message>
    <message>
        <source>The weekly copy could not be made.</source>
        <translation>Die wöchentliche Kopie konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>This folder is shared with another computer. Use “Save a copy” instead of sharing it.</source>
        <translation>Dieser Ordner wird mit einem anderen Computer geteilt. Nehmen Sie lieber „Kopie speichern“, statt ihn zu teilen.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Everything is on this computer</source>
        <translation>Alles ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Den Datenordner öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>One file with everything, to keep or to take to another computer.</source>
        <translation>Eine Datei mit allem, zum Aufheben oder für einen anderen Computer.</translation>
    </message>
    <message>
        <source>Save a copy of everything</source>
        <translation>Eine Kopie von allem speichern</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>You see what is new before anything changes.</source>
        <translation>Sie sehen, was neu ist, bevor sich etwas ändert.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Bring back a copy, choose a file</source>
        <translation>Eine Kopie zurückholen, Datei wählen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Die Sicherungen zeigen</translation>
    </message>
    <message>
        <source>Report for an appointment</source>
        <translation>Bericht für einen Termin</translation>
    </message>
    <message>
        <source>Two pages to print: what you did, how it felt, what hurt.</source>
        <translation>Zwei Seiten zum Drucken: was Sie gemacht haben, wie es sich anfühlte, was wehtat.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Make a report for an appointment</source>
        <translation>Einen Bericht für einen Termin machen</translation>
    </message>
    <message>
        <source>Table of all sessions</source>
        <translation>Tabelle aller Einheiten</translation>
    </message>
    <message>
        <source>A CSV file for a spreadsheet.</source>
        <translation>Eine CSV-Datei für ein Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Save a table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save a table of all sessions</source>
        <translation>Eine Tabelle aller Einheiten speichern</translation>
    </message>
    <message>
        <source>Show recently removed</source>
        <translation>Kürzlich Entferntes zeigen</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Your sessions, your choices and your settings.</source>
        <translation>Ihre Einheiten, Ihre Wahl bei den Übungen und Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Copies made by Backstretch</source>
        <translation>Kopien von Backstretch</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>All your sessions and your choices for exercises go. Settings go back to the usual ones.</source>
        <translation>Alle Ihre Einheiten und Ihre Wahl bei den Übungen verschwinden. Die Einstellungen werden wieder die üblichen.</translation>
    </message>
    <message>
        <source>What stays: text size, colours and language, and that you have read the safety note.</source>
        <translation>Was bleibt: Schriftgröße, Farben und Sprache, und dass Sie den Sicherheitshinweis gelesen haben.</translation>
    </message>
    <message>
        <source>Before that, a backup is made in the data folder.</source>
        <translation>Vorher wird im Datenordner eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>DELETE</source>
        <extracomment>typed to confirm; a single word</extracomment>
        <translation>LÖSCHEN</translation>
    </message>
    <message>
        <source>Also delete the backups</source>
        <translation>Auch die Sicherungen löschen</translation>
    </message>
    <message>
        <source>Then nothing can be brought back.</source>
        <translation>Dann lässt sich nichts zurückholen.</translation>
    </message>
    <message>
        <source>Everything was deleted.</source>
        <translation>Alles wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The last %1 are kept in the data folder.</source>
        <translation>Die letzten %1 bleiben im Datenordner.</translation>
    </message>
    <message>
        <source>Made by itself each week, and before much changes: %1.</source>
        <translation>Von selbst gemacht, jede Woche und bevor sich viel ändert: %1.</translation>
    </message>
    <message>
        <source>export backup move</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Export Sicherung umziehen</translation>
    </message>
    <message>
        <source>import restore merge backup</source>
        <translation>Import wiederherstellen zusammenführen Sicherung</translation>
    </message>
    <message>
        <source>backup automatic</source>
        <translation>Sicherung automatisch</translation>
    </message>
    <message>
        <source>restore copies</source>
        <translation>wiederherstellen Kopien</translation>
    </message>
    <message>
        <source>pdf print doctor physiotherapist</source>
        <translation>PDF drucken Arzt Ärztin Physiotherapie</translation>
    </message>
    <message>
        <source>excel export numbers</source>
        <translation>Excel Export Zahlen</translation>
    </message>
    <message>
        <source>bin trash deleted undo</source>
        <translation>Papierkorb gelöscht rückgängig</translation>
    </message>
    <message>
        <source>reset erase remove</source>
        <translation>zurücksetzen löschen entfernen</translation>
    </message>
    <message>
        <source>where data files directory location</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>wo Daten Dateien Ordner Verzeichnis Ort</translation>
    </message>
</context>
<context>
    <name>backstretch::DayButtons</name>
    <message>
        <source>Mo</source>
        <comment>Monday</comment>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tu</source>
        <comment>Tuesday</comment>
        <translation>Di</translation>
    </message>
    <message>
        <source>We</source>
        <comment>Wednesday</comment>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Th</source>
        <comment>Thursday</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fr</source>
        <comment>Friday</comment>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sa</source>
        <comment>Saturday</comment>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Su</source>
        <comment>Sunday</comment>
        <translation>So</translation>
    </message>
</context>
<context>
    <name>backstretch::DemoView</name>
    <message>
        <source>Pictures only</source>
        <translation>Nur Bilder</translation>
    </message>
    <message>
        <source>How to do %1</source>
        <translation>So geht %1</translation>
    </message>
    <message>
        <source>The video could not be opened. You can still follow the picture and the steps.</source>
        <translation>Das Video ließ sich nicht öffnen. Bild und Schritte leiten Sie trotzdem an.</translation>
    </message>
</context>
<context>
    <name>backstretch::DoseOffer</name>
    <message>
        <source>A small step, if you like</source>
        <translation>Ein kleiner Schritt, wenn Sie mögen</translation>
    </message>
    <message>
        <source>A little less, if you like</source>
        <translation>Etwas weniger, wenn Sie mögen</translation>
    </message>
    <message>
        <source>This could not be saved right now.</source>
        <translation>Das konnte gerade nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is &quot;20 s&quot; or &quot;6 each side&quot;</extracomment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <extracomment>%1 is &quot;15 s&quot; or &quot;5 each side&quot;</extracomment>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Use %1 for %2</source>
        <extracomment>&quot;20 s&quot;, an exercise</extracomment>
        <translation>%1 nehmen, für %2</translation>
    </message>
    <message>
        <source>Keep %1 for %2</source>
        <translation>Bei %1 bleiben, für %2</translation>
    </message>
    <message>
        <source>Do less of %1</source>
        <translation>Weniger von %1</translation>
    </message>
    <message>
        <source>How much of %1</source>
        <translation>Wie viel von %1</translation>
    </message>
    <message>
        <source>OK, it stays as it is.</source>
        <translation>Gut, es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Done. It counts from the next time.</source>
        <translation>Erledigt. Es gilt ab dem nächsten Mal.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an exercise, &quot;20 s&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
</context>
<context>
    <name>backstretch::ExerciseChoices</name>
    <message>
        <source>Count holds in breaths</source>
        <translation>Halten in Atemzügen zählen</translation>
    </message>
    <message>
        <source>A ring that breathes leads you: %1.</source>
        <comment>followed by how long a breath is</comment>
        <translation>Ein atmender Ring führt Sie: %1.</translation>
    </message>
    <message>
        <source>One breath of %1 is longer than this is held. A shorter breath can be set under Sessions.</source>
        <translation>Ein Atemzug von %1 ist länger, als dies gehalten wird. Einen kürzeren stellen Sie unter Einheiten ein.</translation>
    </message>
    <message>
        <source>Turn the picture in sessions</source>
        <translation>Das Bild beim Üben drehen</translation>
    </message>
    <message>
        <source>Its top is where your head is, while you lie on your side.</source>
        <translation>Oben ist dann dort, wo Ihr Kopf ist, während Sie auf der Seite liegen.</translation>
    </message>
</context>
<context>
    <name>backstretch::ExerciseDetailPage</name>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>Sie brauchen</translation>
    </message>
    <message>
        <source>Try %1 now, %2</source>
        <extracomment>exercise, &quot;about 2 minutes&quot;</extracomment>
        <translation>%1 jetzt ausprobieren, %2</translation>
    </message>
    <message>
        <source>Last done %1, easier version</source>
        <translation>Zuletzt %1, leichtere Form</translation>
    </message>
    <message>
        <source>Last done %1, harder version</source>
        <translation>Zuletzt %1, schwerere Form</translation>
    </message>
    <message>
        <source>Last done %1</source>
        <translation>Zuletzt %1</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Bitte beachten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt ausprobieren</translation>
    </message>
    <message>
        <source>How to do it</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Where you feel it</source>
        <translation>Wo Sie es spüren</translation>
    </message>
    <message>
        <source>Why it helps</source>
        <translation>Warum es hilft</translation>
    </message>
    <message>
        <source>Most: %1</source>
        <translation>Am meisten: %1</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <translation>Auch: %1</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
    <message>
        <source>Also helps: %1</source>
        <extracomment>Things that are not needed but make the exercise more comfortable</extracomment>
        <translation>Auch hilfreich: %1</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>You left this out %1. Your routines go on without it.</source>
        <comment>on Monday</comment>
        <translation>Sie haben diese Übung %1 ausgelassen. Ihre Abläufe gehen ohne sie weiter.</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ihre Entwicklung</translation>
    </message>
    <message>
        <source>Your progress with %1</source>
        <translation>Ihre Entwicklung mit %1</translation>
    </message>
    <message>
        <source>It hurt %1, so your gentle days leave it out.</source>
        <extracomment>&quot;on Monday&quot; or &quot;on 10 November&quot;</extracomment>
        <translation>Das tat %1 weh, darum lassen Ihre sanften Tage es weg.</translation>
    </message>
    <message>
        <source>This is hard work. It waits until day %1 of your gentle plan.</source>
        <translation>Das ist anstrengend. Es wartet bis Tag %1 Ihres sanften Plans.</translation>
    </message>
    <message>
        <source>Gentle days: this is how you do it now, easier and fewer times. What you choose below counts again after them.</source>
        <translation>Sanfte Tage: So machen Sie es jetzt, leichter und weniger oft. Was Sie unten wählen, gilt danach wieder.</translation>
    </message>
</context>
<context>
    <name>backstretch::ExerciseListModel</name>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>name, start position, length, what it needs or its kind</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>backstretch::ExerciseProgressPage</name>
    <message>
        <source>Times done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Hold now</source>
        <translation>Halten jetzt</translation>
    </message>
    <message>
        <source>Each side</source>
        <translation>Je Seite</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>each side</comment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Es tat weh</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln time(s)</source>
        <translation>
            <numerusform>%1 von %Ln Mal</numerusform>
            <numerusform>%1 von %Ln Malen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s)</source>
        <translation>
            <numerusform>%Ln Woche</numerusform>
            <numerusform>%Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Your progress</source>
        <translation>Ihre Entwicklung</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>how much of the past</comment>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>backstretch::ExercisesPage</name>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Search exercises</source>
        <translation>Übungen suchen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Hands and knees</source>
        <translation>Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Kneeling</source>
        <translation>Knien</translation>
    </message>
    <message>
        <source>Lying down</source>
        <translation>Liegen</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>Sitzen</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Kraft</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Ohne Hilfsmittel</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>No exercise fits all of these.</source>
        <translation>Keine Übung passt zu allem.</translation>
    </message>
    <message>
        <source>No exercise matches “%1”.</source>
        <translation>Keine Übung passt zu „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Gentle days: easier versions, fewer times. That is what the minutes here are for.</source>
        <translation>Sanfte Tage: leichtere Formen, weniger oft. Dafür gelten die Minuten hier.</translation>
    </message>
</context>
<context>
    <name>backstretch::FinishedPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation>Tat weh</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>%1 of %2 holds</source>
        <translation>%1 von %2 Mal gehalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Easier, 2 of 5 holds</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht gemacht</translation>
    </message>
    <message>
        <source>More than before.</source>
        <translation>Mehr als vorher.</translation>
    </message>
    <message>
        <source>Rest now. If it stays, talk to your doctor or physiotherapist.</source>
        <translation>Ruhen Sie jetzt. Wenn es bleibt, sprechen Sie mit Ihrer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>A little more than before.</source>
        <translation>Etwas mehr als vorher.</translation>
    </message>
    <message>
        <source>About the same as before.</source>
        <translation>Etwa wie vorher.</translation>
    </message>
    <message>
        <source>A little less than before.</source>
        <translation>Etwas weniger als vorher.</translation>
    </message>
    <message>
        <source>Less than before.</source>
        <translation>Weniger als vorher.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Take a moment before you get up. Move slowly.</source>
        <translation>Lassen Sie sich Zeit, bevor Sie aufstehen. Langsam bewegen.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>You did %1 of %Ln exercise(s). That counts.</source>
        <translation>
            <numerusform>Sie haben %1 von %Ln Übung gemacht. Das zählt.</numerusform>
            <numerusform>Sie haben %1 von %Ln Übungen gemacht. Das zählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nichts zu speichern</translation>
    </message>
    <message>
        <source>That was too short for your log. Come back whenever you like.</source>
        <translation>Das war zu kurz für Ihren Verlauf. Kommen Sie wieder, wann Sie mögen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>3 of 4 exercises</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Schmerz vorher</translation>
    </message>
    <message>
        <source>How does your upper back feel now?</source>
        <translation>Wie fühlt sich Ihr oberer Rücken jetzt an?</translation>
    </message>
    <message>
        <source>You picked %1 before you started.</source>
        <translation>Vorher haben Sie %1 gewählt.</translation>
    </message>
    <message>
        <source>Pain after, 0 to 10</source>
        <translation>Schmerz danach, 0 bis 10</translation>
    </message>
    <message>
        <source>Note (you can leave this empty)</source>
        <translation>Notiz (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note about this session</source>
        <translation>Notiz zu dieser Einheit</translation>
    </message>
    <message>
        <source>This could not be saved right now.</source>
        <translation>Das ließ sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>The disk may be full.</source>
        <translation>Vielleicht ist der Datenträger voll.</translation>
    </message>
    <message>
        <source>This session is already saved.</source>
        <translation>Diese Einheit ist schon gespeichert.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>2, mild.</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>2, mild. A little less than before.</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You made a start. That counts.</source>
        <translation>Sie haben angefangen. Das zählt.</translation>
    </message>
    <message>
        <source>What you entered is still here. If you press the button again, it is lost.</source>
        <translation>Was Sie eingetragen haben, ist noch da. Wenn Sie noch einmal auf die Schaltfläche drücken, geht es verloren.</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>Die Einheit ist zu Ende</translation>
    </message>
    <message>
        <source>That is a lot of pain.</source>
        <translation>Das sind starke Schmerzen.</translation>
    </message>
</context>
<context>
    <name>backstretch::GentleMorning</name>
    <message>
        <source>The morning after %1</source>
        <extracomment>after a weekday or a date: &quot;Tuesday&quot;, &quot;3 November&quot;</extracomment>
        <translation>Am Morgen nach %1</translation>
    </message>
    <message>
        <source>After today</source>
        <translation>Nach heute</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Nach %1</translation>
    </message>
    <message>
        <source>How was your upper back? (%1 before)</source>
        <translation>Wie ging es Ihrem oberen Rücken? (%1 davor)</translation>
    </message>
    <message>
        <source>How was your upper back?</source>
        <translation>Wie ging es Ihrem oberen Rücken?</translation>
    </message>
    <message>
        <source>Pain on the morning after %1’s session, 0 to 10</source>
        <translation>Schmerz am Morgen nach der Einheit vom %1, 0 bis 10</translation>
    </message>
    <message>
        <source>%1 none · %2 mild · %3 moderate · %4 worst</source>
        <extracomment>under the scale of pain; the numbers are put in</extracomment>
        <translation>%1 keiner · %2 leicht · %3 mittel · %4 stärkster</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Danke.</translation>
    </message>
    <message>
        <source>Stay at %1</source>
        <comment>minutes</comment>
        <translation>Bei %1 bleiben</translation>
    </message>
    <message numerus="yes">
        <source>That went well. %Ln minute(s) next time?</source>
        <translation>
            <numerusform>Das ging gut. Nächstes Mal %Ln Minute?</numerusform>
            <numerusform>Das ging gut. Nächstes Mal %Ln Minuten?</numerusform>
        </translation>
    </message>
    <message>
        <source>That went well. One more of each next time?</source>
        <translation>Das ging gut. Nächstes Mal von jeder eine mehr?</translation>
    </message>
    <message numerus="yes">
        <source>Yes, %Ln minute(s)</source>
        <translation>
            <numerusform>Ja, %Ln Minute</numerusform>
            <numerusform>Ja, %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, one more</source>
        <translation>Ja, eine mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) is the shortest. If it was too much, rest today.</source>
        <translation>
            <numerusform>%Ln Minute ist das Kürzeste. Wenn es zu viel war, ruhen Sie heute.</numerusform>
            <numerusform>%Ln Minuten sind das Kürzeste. Wenn es zu viel war, ruhen Sie heute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) was enough, or too much?</source>
        <translation>
            <numerusform>War %Ln Minute genug oder zu viel?</numerusform>
            <numerusform>Waren %Ln Minuten genug oder zu viel?</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to %1</source>
        <comment>minutes</comment>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>One less of each</source>
        <translation>Von jeder eine weniger</translation>
    </message>
</context>
<context>
    <name>backstretch::GentleOffer</name>
    <message>
        <source>Would gentler days help? Half the time, easier versions, for up to 10 days.</source>
        <translation>Würden sanftere Tage helfen? Halb so lang, in leichteren Formen, bis zu 10 Tage.</translation>
    </message>
    <message>
        <source>Start gentle days</source>
        <translation>Sanfte Tage beginnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>The gentle plan has begun.</source>
        <translation>Der sanfte Plan hat begonnen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>backstretch::GentleSheet</name>
    <message>
        <source>Change or end the gentle plan</source>
        <translation>Den sanften Plan ändern oder beenden</translation>
    </message>
    <message>
        <source>How long it is meant for</source>
        <translation>Wie lange er gedacht ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>You can stay on a step as long as you like. Nothing you did is lost when the plan ends.</source>
        <translation>Sie können auf einer Stufe bleiben, so lange Sie möchten. Wenn der Plan endet, geht nichts verloren, was Sie gemacht haben.</translation>
    </message>
    <message>
        <source>Stay on today’s step</source>
        <translation>Auf der heutigen Stufe bleiben</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Eine Stufe zurück</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Den Plan beenden</translation>
    </message>
</context>
<context>
    <name>backstretch::GentleView</name>
    <message>
        <source>Minutes, by day</source>
        <translation>Minuten je Tag</translation>
    </message>
    <message>
        <source>Your number was high, or rose, twice. Please read this list.</source>
        <translation>Ihre Zahl war zweimal hoch oder ist gestiegen. Bitte lesen Sie diese Liste.</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Open the list of signs that need a doctor</source>
        <translation>Liste der Anzeichen öffnen, mit denen man zum Arzt muss</translation>
    </message>
    <message>
        <source>%1, easier</source>
        <extracomment>an exercise&apos;s name</extracomment>
        <translation>%1, leichter</translation>
    </message>
    <message>
        <source>Gentle plan, day %1 of %2</source>
        <translation>Sanfter Plan, Tag %1 von %2</translation>
    </message>
    <message>
        <source>About half of what you usually do. Move only as far as feels easy, and stop when you like.</source>
        <translation>Etwa die Hälfte von dem, was Sie sonst machen. Bewegen Sie sich nur so weit, wie es leicht geht, und hören Sie auf, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Easier versions</source>
        <translation>Leichtere Formen</translation>
    </message>
    <message>
        <source>Start one easy move, %1</source>
        <translation>Eine leichte Übung beginnen, %1</translation>
    </message>
    <message>
        <source>Start two easy moves, %1</source>
        <extracomment>&quot;about 3 minutes&quot;</extracomment>
        <translation>Zwei leichte Übungen beginnen, %1</translation>
    </message>
    <message numerus="yes">
        <source>You did %Ln minute(s) today. That is enough.</source>
        <translation>
            <numerusform>Sie haben heute %Ln Minute gemacht. Das genügt.</numerusform>
            <numerusform>Sie haben heute %Ln Minuten gemacht. Das genügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute ruhen</translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Heute ist Ruhe</translation>
    </message>
    <message>
        <source>That is part of the plan.</source>
        <translation>Das gehört zum Plan.</translation>
    </message>
    <message>
        <source>Do something after all</source>
        <translation>Doch etwas machen</translation>
    </message>
    <message>
        <source>Rest for now</source>
        <translation>Ruhen Sie erst einmal</translation>
    </message>
    <message>
        <source>Every easy move hurt, so all of them are left out. Ask your physiotherapist what you can do. You can take a move in again on its page.</source>
        <translation>Jede leichte Übung hat wehgetan, darum sind alle ausgelassen. Fragen Sie in Ihrer Physiotherapiepraxis, was Sie machen können. Auf ihrer Seite können Sie eine Übung wieder aufnehmen.</translation>
    </message>
    <message>
        <source>Gentle plan</source>
        <translation>Sanfter Plan</translation>
    </message>
    <message>
        <source>The seven days are over.</source>
        <translation>Die sieben Tage sind um.</translation>
    </message>
    <message>
        <source>The fourteen days are over.</source>
        <translation>Die vierzehn Tage sind um.</translation>
    </message>
    <message>
        <source>The ten days are over.</source>
        <translation>Die zehn Tage sind um.</translation>
    </message>
    <message>
        <source>Back to %1, at the easier versions?</source>
        <translation>Zurück zu „%1“, in den leichteren Formen?</translation>
    </message>
    <message>
        <source>Back to what you usually do, at the easier versions?</source>
        <translation>Zurück zu dem, was Sie sonst machen, in den leichteren Formen?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, back to what I usually do</source>
        <translation>Ja, zurück zu dem, was ich sonst mache</translation>
    </message>
    <message>
        <source>A few more gentle days</source>
        <translation>Noch ein paar sanfte Tage</translation>
    </message>
    <message>
        <source>Your way back</source>
        <translation>Ihr Weg zurück</translation>
    </message>
    <message>
        <source>It waits. You choose each step up.</source>
        <translation>Er wartet. Jede Stufe nach oben wählen Sie.</translation>
    </message>
    <message>
        <source>Your way back, minutes by day</source>
        <translation>Ihr Weg zurück, Minuten je Tag</translation>
    </message>
    <message>
        <source>It hurt on %1</source>
        <extracomment>a date: &quot;10 November&quot;</extracomment>
        <translation>Tat am %1 weh</translation>
    </message>
    <message>
        <source>Left out since %1</source>
        <translation>Ausgelassen seit %1</translation>
    </message>
    <message>
        <source>From day %1, if you like</source>
        <translation>Ab Tag %1, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Left out for now</source>
        <translation>Vorerst ausgelassen</translation>
    </message>
    <message>
        <source>Ask your physiotherapist if it lasts.</source>
        <translation>Wenn es anhält, fragen Sie in Ihrer Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>Change or end it</source>
        <translation>Ändern oder beenden</translation>
    </message>
    <message>
        <source>Change or end the gentle plan</source>
        <translation>Den sanften Plan ändern oder beenden</translation>
    </message>
    <message>
        <source>Nothing. Everything may be done.</source>
        <translation>Nichts. Alles darf gemacht werden.</translation>
    </message>
    <message>
        <source>The gentle plan has ended.</source>
        <translation>Der sanfte Plan ist beendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Start</source>
        <comment>a session</comment>
        <translation>Starten</translation>
    </message>
</context>
<context>
    <name>backstretch::GuideView</name>
    <message>
        <source>%1, %2</source>
        <comment>Exercise 3 of 4, 4:02 left</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Pause, %1, %2 left</source>
        <translation>Anhalten, %1, noch %2</translation>
    </message>
    <message>
        <source>Pause, %1</source>
        <translation>Anhalten, %1</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the session</source>
        <translation>Die Einheit verlassen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Morning loosener, exercise 3 of 4</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>No easier version for this exercise</source>
        <translation>Für diese Übung gibt es keine leichtere Form</translation>
    </message>
    <message>
        <source>Use the easier version</source>
        <translation>Leichtere Form nehmen</translation>
    </message>
    <message>
        <source>Use the normal version</source>
        <translation>Normale Form nehmen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back one step</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This hurts</source>
        <translation>Das tut weh</translation>
    </message>
    <message>
        <source>This hurts, stop now</source>
        <translation>Das tut weh, sofort anhalten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>How much did it hurt? You can leave this open.</source>
        <translation>Wie weh tat es? Sie können das offen lassen.</translation>
    </message>
    <message>
        <source>How much it hurt, 0 to 10</source>
        <translation>Wie weh es tat, 0 bis 10</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton an</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Sound, on</source>
        <translation>Ton, an</translation>
    </message>
    <message>
        <source>Sound, off</source>
        <translation>Ton, aus</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>over what comes next</comment>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
    <message>
        <source>Picture upright</source>
        <translation>Bild aufrecht</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>Bild drehen</translation>
    </message>
    <message>
        <source>Turn the picture towards your head</source>
        <translation>Das Bild zum Kopf hin drehen</translation>
    </message>
</context>
<context>
    <name>backstretch::GuidedPart</name>
    <message>
        <source>Measured: %1</source>
        <extracomment>%1 is &quot;3 of 4 holds, left 2, right 1&quot;</extracomment>
        <translation>Gemessen: %1</translation>
    </message>
    <message>
        <source>That makes a whole session of %1.</source>
        <extracomment>%1 is &quot;8 min&quot;</extracomment>
        <translation>Das ergibt eine ganze Einheit von %1.</translation>
    </message>
    <message>
        <source>That makes a part of a session, %1.</source>
        <translation>Das ergibt einen Teil einer Einheit, %1.</translation>
    </message>
</context>
<context>
    <name>backstretch::GuidedSession</name>
    <message>
        <source>A guided session is running</source>
        <translation>Eine angeleitete Einheit läuft</translation>
    </message>
</context>
<context>
    <name>backstretch::HandExercise</name>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>%1: version</source>
        <translation>%1: Variante</translation>
    </message>
    <message>
        <source>%1: hold</source>
        <translation>%1: Haltezeit</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
</context>
<context>
    <name>backstretch::HandPart</name>
    <message>
        <source>Add an exercise</source>
        <translation>Übung hinzufügen</translation>
    </message>
    <message>
        <source>Single exercises</source>
        <translation>Einzelne Übungen</translation>
    </message>
    <message>
        <source>What did you do?</source>
        <translation>Was haben Sie gemacht?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it took</source>
        <translation>Wie lange es dauerte</translation>
    </message>
</context>
<context>
    <name>backstretch::HeatCalendar</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month, as in Qt&apos;s date formats</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>backstretch::HeatLegend</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryCharts</name>
    <message numerus="yes">
        <source>%Ln minute(s) so far this week</source>
        <translation>
            <numerusform>Diese Woche bisher %Ln Minute</numerusform>
            <numerusform>Diese Woche bisher %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) and you will see your weeks here.</source>
        <translation>
            <numerusform>Noch %Ln Einheit, dann sehen Sie hier Ihre Wochen.</numerusform>
            <numerusform>Noch %Ln Einheiten, dann sehen Sie hier Ihre Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month under a bar, in QLocale&apos;s letters</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Give a number before and after a session, and you will see them here.</source>
        <translation>Geben Sie vor und nach einer Einheit eine Zahl an, dann sehen Sie sie hier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) with a number and you will see them here.</source>
        <translation>
            <numerusform>Noch %Ln Einheit mit einer Zahl, dann sehen Sie sie hier.</numerusform>
            <numerusform>Noch %Ln Einheiten mit einer Zahl, dann sehen Sie sie hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences: means, then counts</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Minutes each week</source>
        <translation>Minuten pro Woche</translation>
    </message>
    <message>
        <source>Pain, before and after</source>
        <translation>Schmerz, vorher und nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>How your number changed</source>
        <translation>Wie sich Ihre Zahl verändert hat</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryCorrections</name>
    <message>
        <source>Added %1.</source>
        <translation>%1 wurde eingetragen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>More for your history</source>
        <translation>Mehr zu Ihrem Verlauf</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Frühere Einheit eintragen</translation>
    </message>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryDetail</name>
    <message>
        <source>%1 before</source>
        <translation>%1 vorher</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>%1 the next day</source>
        <translation>%1 am nächsten Tag</translation>
    </message>
    <message>
        <source>No pain number</source>
        <translation>Keine Schmerzzahl</translation>
    </message>
    <message>
        <source>Pain: %1</source>
        <translation>Schmerz: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;8 min&quot;, &quot;Pain: 3 before, 2 after&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Do %1 again</source>
        <translation>%1 noch einmal machen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Einheit löschen</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Noch einmal machen</translation>
    </message>
    <message>
        <source>What was there first:</source>
        <translation>Was zuerst da war:</translation>
    </message>
    <message>
        <source>Edit session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Change pain numbers</source>
        <translation>Schmerzzahlen ändern</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>von Hand eingetragen</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>Opens your progress with it</source>
        <translation>Öffnet Ihre Entwicklung damit</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryEmpty</name>
    <message>
        <source>Start a session of %1</source>
        <extracomment>%1 is &quot;about 8 minutes&quot;</extracomment>
        <translation>Eine Einheit starten, %1</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>After your first session you will see your days, your minutes and how your back felt, all in one place.</source>
        <translation>Nach Ihrer ersten Einheit sehen Sie hier Ihre Tage, Ihre Minuten und wie sich Ihr Rücken angefühlt hat.</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Frühere Einheit eintragen</translation>
    </message>
    <message>
        <source>Your history cannot be shown right now</source>
        <translation>Ihr Verlauf kann gerade nicht gezeigt werden</translation>
    </message>
    <message>
        <source>It stays in its file as it is. You can exercise all the same: what you do now is added to it as soon as the file can be used again.</source>
        <translation>Er bleibt in seiner Datei, wie er ist. Sie können trotzdem üben: Was Sie jetzt tun, kommt dazu, sobald die Datei wieder benutzt werden kann.</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryList</name>
    <message>
        <source>Only %1. Show all days</source>
        <translation>Nur %1. Alle Tage zeigen</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No session on this day.</source>
        <translation>An diesem Tag keine Einheit.</translation>
    </message>
    <message>
        <source>No session of this day matches “%1”.</source>
        <translation>Keine Einheit dieses Tages passt zu „%1“.</translation>
    </message>
    <message>
        <source>No session matches “%1”.</source>
        <translation>Keine Einheit passt zu „%1“.</translation>
    </message>
    <message>
        <source>All exercises and routines</source>
        <translation>Alle Übungen und Abläufe</translation>
    </message>
    <message>
        <source>No session of %1 fits what you chose.</source>
        <translation>Keine Einheit vom %1 passt zu Ihrer Auswahl.</translation>
    </message>
    <message>
        <source>No session fits what you chose.</source>
        <translation>Keine Einheit passt zu Ihrer Auswahl.</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Einheiten durchsuchen</translation>
    </message>
    <message>
        <source>Exercise or routine</source>
        <translation>Übung oder Ablauf</translation>
    </message>
    <message>
        <source>Something hurt</source>
        <translation>Etwas tat weh</translation>
    </message>
    <message>
        <source>Show all sessions</source>
        <translation>Alle Einheiten zeigen</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryNote</name>
    <message>
        <source>Note about this session</source>
        <translation>Notiz zu dieser Einheit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>backstretch::HistoryPage</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Deleted %1.</source>
        <translation>%1 gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>how much of the past</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy of your history</source>
        <translation>Eine Kopie Ihres Verlaufs speichern</translation>
    </message>
</context>
<context>
    <name>backstretch::HoldCard</name>
    <message>
        <source>Hold over time</source>
        <translation>Halten im Verlauf</translation>
    </message>
    <message>
        <source>Repeats over time</source>
        <translation>Wiederholungen im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more time(s) and you will see a line here.</source>
        <translation>
            <numerusform>Noch %Ln Mal, dann sehen Sie hier eine Linie.</numerusform>
            <numerusform>Noch %Ln Mal, dann sehen Sie hier eine Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Seconds for each hold, always %1</source>
        <translation>Sekunden je Halten, immer %1</translation>
    </message>
    <message>
        <source>Seconds for each hold, from %1 to %2</source>
        <translation>Sekunden je Halten, von %1 bis %2</translation>
    </message>
    <message>
        <source>How often it was repeated, always %1</source>
        <translation>Wie oft wiederholt, immer %1</translation>
    </message>
    <message>
        <source>How often it was repeated, from %1 to %2</source>
        <translation>Wie oft wiederholt, von %1 bis %2</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Which figure</source>
        <translation>Welche Zahl</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Es tat weh</translation>
    </message>
</context>
<context>
    <name>backstretch::HurtCard</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <comment>in how many times it was done</comment>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Malen</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not done it in this time.</source>
        <translation>In dieser Zeit haben Sie sie nicht gemacht.</translation>
    </message>
    <message>
        <source>It has not hurt in %1.</source>
        <extracomment>&quot;13 times&quot;</extracomment>
        <translation>Bei %1 hat es nicht wehgetan.</translation>
    </message>
    <message>
        <source>Once in %1.</source>
        <translation>Einmal bei %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in %1.</source>
        <comment>it hurt</comment>
        <translation>
            <numerusform>%Ln Mal bei %1.</numerusform>
            <numerusform>%Ln Mal bei %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Not since.</source>
        <comment>after: Once in 13 times.</comment>
        <translation>%1 Seitdem nicht.</translation>
    </message>
    <message>
        <source>It hurt. %1</source>
        <translation>Es tat weh. %1</translation>
    </message>
    <message>
        <source>How often it hurt</source>
        <translation>Wie oft es wehtat</translation>
    </message>
</context>
<context>
    <name>backstretch::HurtView</name>
    <message>
        <source>How is it now? The timer is paused.</source>
        <translation>Wie ist es jetzt? Die Uhr steht.</translation>
    </message>
    <message>
        <source>Stop here. The timer is paused.</source>
        <translation>Hören Sie hier auf. Die Uhr steht.</translation>
    </message>
    <message>
        <source>Come out of the pose slowly. Rest in any position that feels good.</source>
        <translation>Lösen Sie die Haltung langsam. Ruhen Sie, wie es guttut.</translation>
    </message>
    <message>
        <source>If the pain stays or gets worse, stop for today and talk to your doctor or physiotherapist.</source>
        <translation>Wenn der Schmerz bleibt oder stärker wird, hören Sie für heute auf und sprechen Sie mit Ihrer Arzt- oder Physiotherapiepraxis.</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Skip this exercise</source>
        <translation>Diese Übung auslassen</translation>
    </message>
    <message>
        <source>Go on with the next one</source>
        <translation>Mit der nächsten weitermachen</translation>
    </message>
    <message>
        <source>Try the easier version</source>
        <translation>Die leichtere Form versuchen</translation>
    </message>
    <message>
        <source>Starts again from the beginning, slowly</source>
        <translation>Beginnt noch einmal von vorn, langsam</translation>
    </message>
    <message>
        <source>There is none for this exercise</source>
        <translation>Für diese Übung gibt es keine</translation>
    </message>
    <message>
        <source>Rest for one minute</source>
        <translation>Eine Minute ruhen</translation>
    </message>
    <message>
        <source>Then we ask you again</source>
        <translation>Dann fragen wir Sie noch einmal</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Die Einheit beenden</translation>
    </message>
    <message>
        <source>What you did so far is saved</source>
        <translation>Was Sie bisher gemacht haben, ist gespeichert</translation>
    </message>
    <message>
        <source>This is the second time today. It may be best to stop.</source>
        <translation>Das ist heute das zweite Mal. Vielleicht ist es am besten aufzuhören.</translation>
    </message>
    <message>
        <source>If it hurt sharply, end here.</source>
        <translation>Wenn es heftig wehtat, hören Sie hier auf.</translation>
    </message>
    <message>
        <source>It feels all right, go on</source>
        <translation>Es geht wieder, weiter</translation>
    </message>
    <message>
        <source>I pressed this by mistake, go on</source>
        <translation>Das war ein Versehen, weiter</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the Escape key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>We add “hurt during %1” to your log, so you can show it to your physiotherapist.</source>
        <translation>Wir vermerken „tat weh bei %1“ in Ihrem Verlauf, damit Sie es in der Physiotherapie zeigen können.</translation>
    </message>
    <message>
        <source>You are doing it already</source>
        <translation>Die machen Sie schon</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
    <message>
        <source>After this much pain it is better to rest or stop</source>
        <translation>Nach so viel Schmerz ist es besser, zu ruhen oder aufzuhören</translation>
    </message>
    <message>
        <source>That is a high number. It may be best to stop for today.</source>
        <translation>Das ist eine hohe Zahl. Vielleicht ist es am besten, für heute aufzuhören.</translation>
    </message>
</context>
<context>
    <name>backstretch::ImportList</name>
    <message>
        <source>Different, %1</source>
        <translation>Verschieden, %1</translation>
    </message>
    <message>
        <source>The newer of two wins</source>
        <translation>Die neuere von zweien gilt</translation>
    </message>
    <message>
        <source>Session, %1, %2</source>
        <translation>Einheit, %1, %2</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopie: %1</translation>
    </message>
    <message>
        <source>Your choices for %1</source>
        <translation>Ihre Wahl bei %1</translation>
    </message>
    <message>
        <source>New, %1</source>
        <translation>Neu, %1</translation>
    </message>
    <message>
        <source>Untick what you do not want</source>
        <translation>Nehmen Sie das Häkchen weg, wo Sie etwas nicht wollen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your choices for %Ln exercise(s)</source>
        <translation>
            <numerusform>Ihre Wahl bei %Ln Übung</numerusform>
            <numerusform>Ihre Wahl bei %Ln Übungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed in the copy: %Ln session(s)</source>
        <translation>
            <numerusform>In der Kopie entfernt: %Ln Einheit</numerusform>
            <numerusform>In der Kopie entfernt: %Ln Einheiten</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay removed.</source>
        <translation>Sie bleiben entfernt.</translation>
    </message>
    <message>
        <source>Already here, %1</source>
        <translation>Schon hier, %1</translation>
    </message>
    <message>
        <source>%1, hide</source>
        <extracomment>%1: &quot;Already here, 96&quot;</extracomment>
        <translation>%1, verbergen</translation>
    </message>
    <message>
        <source>%1, show</source>
        <translation>%1, zeigen</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>exercises</comment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>Gentle plan of %1</source>
        <extracomment>%1: the day on which it began</extracomment>
        <translation>Sanfter Plan vom %1</translation>
    </message>
    <message>
        <source>Day of rest, %1</source>
        <translation>Ruhetag, %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gentle plan(s)</source>
        <translation>
            <numerusform>%Ln sanfter Plan</numerusform>
            <numerusform>%Ln sanfte Pläne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of rest</source>
        <translation>
            <numerusform>%Ln Ruhetag</numerusform>
            <numerusform>%Ln Ruhetage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::ImportPage</name>
    <message>
        <source>Back to Your data</source>
        <translation>Zurück zu Ihre Daten</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>Eine Kopie zurückholen</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>How to bring it back</source>
        <translation>Wie zurückholen</translation>
    </message>
    <message>
        <source>Add to what is here</source>
        <translation>Zu dem dazu, was hier ist</translation>
    </message>
    <message>
        <source>What is already here is skipped. The newer of two wins.</source>
        <translation>Was schon hier ist, wird übergangen. Die neuere von zweien gilt.</translation>
    </message>
    <message>
        <source>Replace everything</source>
        <translation>Alles ersetzen</translation>
    </message>
    <message>
        <source>What is here now goes. You can bring it back.</source>
        <translation>Was jetzt hier ist, verschwindet. Sie können es zurückholen.</translation>
    </message>
    <message>
        <source>Before anything changes, we save a copy of what is here now.</source>
        <translation>Bevor sich etwas ändert, speichern wir eine Kopie von dem, was jetzt hier ist.</translation>
    </message>
    <message>
        <source>Nothing has changed yet.</source>
        <translation>Noch hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Going back…</source>
        <translation>Es geht zurück …</translation>
    </message>
    <message>
        <source>Bringing it back… You can stop: then nothing changes.</source>
        <translation>Es wird zurückgeholt … Sie können anhalten: Dann ändert sich nichts.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Verschieden</translation>
    </message>
    <message>
        <source>will be added</source>
        <translation>kommt dazu</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>see below</source>
        <translation>siehe unten</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %Ln item(s)</source>
        <translation>
            <numerusform>%Ln Eintrag zurückholen</numerusform>
            <numerusform>%Ln Einträge zurückholen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is already here.</source>
        <translation>Alles in dieser Datei ist schon hier.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything was replaced by the copy.</source>
        <translation>Alles wurde durch die Kopie ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %Ln item(s).</source>
        <translation>
            <numerusform>%Ln Eintrag zurückgeholt.</numerusform>
            <numerusform>%Ln Einträge zurückgeholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>&quot;Brought back 17 items.&quot; and &quot;Already here: 96.&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>Replace everything?</source>
        <translation>Alles ersetzen?</translation>
    </message>
    <message>
        <source>All sessions and choices that are here now go. What is in the copy takes their place.</source>
        <translation>Alle Einheiten und jede Wahl, die jetzt hier sind, verschwinden. Was in der Kopie ist, kommt an ihre Stelle.</translation>
    </message>
    <message>
        <source>Before that, a backup is made in the data folder.</source>
        <translation>Vorher wird im Datenordner eine Sicherung gemacht.</translation>
    </message>
    <message>
        <source>REPLACE</source>
        <extracomment>typed to confirm; a single word</extracomment>
        <translation>ERSETZEN</translation>
    </message>
    <message>
        <source>Copies made by Backstretch</source>
        <translation>Kopien von Backstretch</translation>
    </message>
    <message>
        <source>Everything is as it was before.</source>
        <translation>Alles ist wieder wie vorher.</translation>
    </message>
    <message>
        <source>Already here: %1.</source>
        <translation>Schon hier: %1.</translation>
    </message>
    <message>
        <source>Not undone: there are new sessions since. Your history as it was before is under Settings, Your data.</source>
        <translation>Nicht rückgängig gemacht: Es gibt seitdem neue Einheiten. Ihr Verlauf, wie er vorher war, steht unter Einstellungen, Ihre Daten.</translation>
    </message>
</context>
<context>
    <name>backstretch::KeepOpenSheet</name>
    <message>
        <source>Keep reminders coming?</source>
        <translation>Sollen weiter Erinnerungen kommen?</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep it running, hidden</source>
        <translation>Unsichtbar weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Reminders come only while Backstretch runs. It can stay as a small icon beside the clock.</source>
        <translation>Erinnerungen kommen nur, solange Backstretch läuft. Es kann als kleines Symbol neben der Uhr bleiben.</translation>
    </message>
    <message>
        <source>Without a tray icon, reminders stop when you close the window.</source>
        <translation>Ohne Symbol neben der Uhr enden die Erinnerungen, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>You can change this in the settings, under Reminders.</source>
        <translation>Sie können das in den Einstellungen unter „Erinnerungen“ ändern.</translation>
    </message>
    <message>
        <source>Start Backstretch again to see its window. You can change this in the settings, under Reminders.</source>
        <translation>Starten Sie Backstretch noch einmal, um das Fenster zu sehen. Sie können das in den Einstellungen unter „Erinnerungen“ ändern.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close, reminders stop</source>
        <translation>Schließen, Erinnerungen enden</translation>
    </message>
</context>
<context>
    <name>backstretch::LanguageGroup</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Changes now. Nothing to restart.</source>
        <translation>Ändert sich sofort, ohne Neustart.</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>translation German English words numbers</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Übersetzung Deutsch Englisch Wörter Zahlen</translation>
    </message>
</context>
<context>
    <name>backstretch::LanguageManager</name>
    <message>
        <source>English</source>
        <extracomment>Not the word for English: the name of the language you translate into, as its speakers write it (&quot;Deutsch&quot;).</extracomment>
        <translation>Deutsch</translation>
    </message>
</context>
<context>
    <name>backstretch::LearnPage</name>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Short pages in plain words.</source>
        <translation>Kurze Seiten in einfachen Worten.</translation>
    </message>
    <message>
        <source>Search in all pages</source>
        <translation>In allen Seiten suchen</translation>
    </message>
    <message>
        <source>Pages to read</source>
        <translation>Seiten zum Lesen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>These pages could not be read.</source>
        <translation>Diese Seiten konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Installing Backstretch again should help. Your exercises and your history work as before.</source>
        <translation>Backstretch neu zu installieren sollte helfen. Ihre Übungen und Ihr Verlauf funktionieren wie bisher.</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>Auf keiner Seite steht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
</context>
<context>
    <name>backstretch::LeaveView</name>
    <message>
        <source>Leave this session?</source>
        <translation>Diese Einheit verlassen?</translation>
    </message>
    <message>
        <source>The timer is paused.</source>
        <translation>Die Uhr steht.</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>You have only just begun. If you leave now, this is not added to your log.</source>
        <translation>Sie haben gerade erst begonnen. Wenn Sie jetzt gehen, kommt das nicht in Ihren Verlauf.</translation>
    </message>
    <message>
        <source>This could not be saved yet</source>
        <translation>Das ließ sich noch nicht speichern</translation>
    </message>
    <message>
        <source>The disk may be full. We try again by ourselves while you are here.</source>
        <translation>Vielleicht ist der Datenträger voll. Wir versuchen es weiter, solange Sie hier sind.</translation>
    </message>
    <message>
        <source>What you did so far is saved</source>
        <translation>Was Sie bisher gemacht haben, ist gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln exercise(s), %2. You can carry on later today.</source>
        <translation>
            <numerusform>%1 von %Ln Übung, %2. Sie können heute später weitermachen.</numerusform>
            <numerusform>%1 von %Ln Übungen, %2. Sie können heute später weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Start this exercise again</source>
        <translation>Diese Übung neu beginnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln exercise(s), %2. A new day has begun, so it is kept as it is.</source>
        <translation>
            <numerusform>%1 von %Ln Übung, %2. Ein neuer Tag hat begonnen, deshalb bleibt es, wie es ist.</numerusform>
            <numerusform>%1 von %Ln Übungen, %2. Ein neuer Tag hat begonnen, deshalb bleibt es, wie es ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::LessonDelegate</name>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>backstretch::LessonListModel</name>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>title, &quot;2 minutes&quot;, &quot;not read yet&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>backstretch::LessonPage</name>
    <message>
        <source>You left this out.</source>
        <translation>Sie lassen diese Übung weg.</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>Nächste Seite: %1</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <extracomment>routine, &quot;4 min&quot;</extracomment>
        <translation>%1 starten, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) found</source>
        <translation>
            <numerusform>%Ln Stelle gefunden</numerusform>
            <numerusform>%Ln Stellen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to Learn</source>
        <translation>Zurück zu Lernen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>In dieser Seite suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Exercises that fit</source>
        <translation>Übungen, die dazu passen</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Sit a lot?</source>
        <translation>Sitzen Sie viel?</translation>
    </message>
    <message>
        <source>Let Backstretch remind you before and during long hours.</source>
        <translation>Lassen Sie sich von Backstretch vor und während langer Stunden erinnern.</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Erinnerung einrichten</translation>
    </message>
</context>
<context>
    <name>backstretch::MainWindow</name>
    <message>
        <source>Text size: %1</source>
        <translation>Schriftgröße: %1</translation>
    </message>
    <message>
        <source>Works offline. Your data stays on this computer.</source>
        <translation>Funktioniert ohne Internet. Ihre Daten bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>backstretch::MarkKey</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A number on a drawing and what it stands for</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backstretch::MomentField</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
</context>
<context>
    <name>backstretch::NavRail</name>
    <message>
        <source>Main pages</source>
        <translation>Hauptseiten</translation>
    </message>
</context>
<context>
    <name>backstretch::NextTimeOffer</name>
    <message>
        <source>%1 hurt. What would you like for the next time?</source>
        <translation>%1 tat weh. Was möchten Sie beim nächsten Mal?</translation>
    </message>
    <message>
        <source>You used the easier version of %1. Keep it that way next time?</source>
        <translation>Sie haben bei %1 die leichtere Form gemacht. Beim nächsten Mal wieder?</translation>
    </message>
    <message>
        <source>Use the easier version</source>
        <translation>Leichtere Form verwenden</translation>
    </message>
    <message>
        <source>Keep easier</source>
        <translation>Leichter lassen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Go back to normal</source>
        <translation>Zurück zur normalen</translation>
    </message>
    <message>
        <source>OK, left out from now on. You can take it in again on its page.</source>
        <translation>Gut, ab jetzt ausgelassen. Auf der Seite der Übung können Sie sie wieder aufnehmen.</translation>
    </message>
    <message>
        <source>OK, easier next time.</source>
        <translation>Gut, beim nächsten Mal leichter.</translation>
    </message>
    <message>
        <source>OK, it stays in.</source>
        <translation>Gut, sie bleibt dabei.</translation>
    </message>
    <message>
        <source>OK, the normal version next time.</source>
        <translation>Gut, beim nächsten Mal die normale.</translation>
    </message>
    <message>
        <source>This could not be saved right now.</source>
        <translation>Das konnte gerade nicht gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>backstretch::PainCard</name>
    <message numerus="yes">
        <source>%Ln more session(s) and you will see a line here.</source>
        <translation>
            <numerusform>Noch %Ln Einheit, und Sie sehen hier eine Linie.</numerusform>
            <numerusform>Noch %Ln Einheiten, und Sie sehen hier eine Linie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s), from %1 to %2</source>
        <translation>
            <numerusform>Letzter Tag, von %1 auf %2</numerusform>
            <numerusform>Letzte %Ln Tage, von %1 auf %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Pain before sessions, %1</source>
        <extracomment>&quot;Last 14 days, from 5 to 3&quot;</extracomment>
        <translation>Schmerz vor den Einheiten, %1</translation>
    </message>
    <message>
        <source>Pain before sessions</source>
        <translation>Schmerz vor den Einheiten</translation>
    </message>
</context>
<context>
    <name>backstretch::PainField</name>
    <message>
        <source>No number</source>
        <translation>Keine Zahl</translation>
    </message>
    <message>
        <source>%1: no number</source>
        <extracomment>%1 is &quot;Pain before the session&quot;</extracomment>
        <translation>%1: keine Zahl</translation>
    </message>
</context>
<context>
    <name>backstretch::PainGroup</name>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Ask about the next morning</source>
        <translation>Nach dem nächsten Morgen fragen</translation>
    </message>
    <message>
        <source>Once, on the first day after a session on which you come back.</source>
        <translation>Einmal, am ersten Tag nach einer Einheit, an dem Sie wiederkommen.</translation>
    </message>
    <message>
        <source>Be careful from</source>
        <translation>Vorsichtig sein ab</translation>
    </message>
    <message>
        <source>From this number on we suggest something easier. You decide.</source>
        <translation>Ab dieser Zahl schlagen wir etwas Leichteres vor. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Suggest to stop from</source>
        <translation>Aufhören vorschlagen ab</translation>
    </message>
    <message>
        <source>From this number on we suggest to end a session and to rest. You decide.</source>
        <translation>Ab dieser Zahl schlagen wir vor, die Einheit zu beenden und auszuruhen. Sie entscheiden.</translation>
    </message>
    <message>
        <source>question next day pain number</source>
        <extracomment>what people search for, with spaces between; likewise below</extracomment>
        <translation>Frage nächster Tag Schmerz Zahl</translation>
    </message>
    <message>
        <source>pain limit threshold amber number</source>
        <translation>Schmerz Grenze Schwelle gelb Zahl</translation>
    </message>
    <message>
        <source>pain limit threshold red number stop</source>
        <translation>Schmerz Grenze Schwelle rot Zahl aufhören</translation>
    </message>
</context>
<context>
    <name>backstretch::PainLine</name>
    <message>
        <source>d MMM</source>
        <extracomment>Day and short month, in QLocale&apos;s letters</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>backstretch::PainScale</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Mild</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Moderate</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Severe</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Stärkste</translation>
    </message>
    <message>
        <source>Pain, 0 to 10</source>
        <translation>Schmerz, 0 bis 10</translation>
    </message>
    <message>
        <source>No number picked</source>
        <translation>Keine Zahl gewählt</translation>
    </message>
    <message>
        <source>%1 of 10, %2</source>
        <translation>%1 von 10, %2</translation>
    </message>
    <message>
        <source>%1: no number picked</source>
        <translation>%1: keine Zahl gewählt</translation>
    </message>
</context>
<context>
    <name>backstretch::PlanBars</name>
    <message>
        <source>Day %1, today</source>
        <translation>Tag %1, heute</translation>
    </message>
    <message>
        <source>Day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;Day 3, today&quot;, &quot;3 minutes done&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) done</source>
        <translation>
            <numerusform>%Ln Minute gemacht</numerusform>
            <numerusform>%Ln Minuten gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>rested</source>
        <translation>geruht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) planned</source>
        <translation>
            <numerusform>%Ln Minute geplant</numerusform>
            <numerusform>%Ln Minuten geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Minutes, by day</source>
        <translation>Minuten je Tag</translation>
    </message>
</context>
<context>
    <name>backstretch::PlayerPage</name>
    <message>
        <source>Still here?</source>
        <translation>Noch da?</translation>
    </message>
    <message>
        <source>Press space to carry on.</source>
        <translation>Weiter mit der Leertaste.</translation>
    </message>
    <message>
        <source>Sound is off.</source>
        <translation>Der Ton ist aus.</translation>
    </message>
    <message>
        <source>Check your speaker. The screen will guide you.</source>
        <translation>Sehen Sie nach dem Lautsprecher. Der Bildschirm leitet Sie an.</translation>
    </message>
    <message>
        <source>Your session cannot be saved right now.</source>
        <translation>Ihre Einheit lässt sich gerade nicht speichern.</translation>
    </message>
    <message>
        <source>The disk may be full. The session goes on, and we keep trying.</source>
        <translation>Vielleicht ist der Datenträger voll. Die Einheit geht weiter, und wir versuchen es weiter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Sphinx Pose: Repeat 2 of 3</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>backstretch::PlayerRemote</name>
    <message>
        <source>get ready</source>
        <comment>after the exercise, inside a line</comment>
        <translation>bereit machen</translation>
    </message>
    <message>
        <source>move</source>
        <comment>after the exercise, inside a line</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>hold</source>
        <comment>after the exercise, inside a line</comment>
        <translation>halten</translation>
    </message>
    <message>
        <source>switch side</source>
        <comment>after the exercise, inside a line</comment>
        <translation>Seite wechseln</translation>
    </message>
    <message>
        <source>rest</source>
        <comment>after the exercise, inside a line</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>on the system&apos;s media display: &quot;Sphinx Pose – hold&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>backstretch::ReadButton</name>
    <message>
        <source>Stop reading</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>backstretch::RecentlyRemoved</name>
    <message>
        <source>Recently removed</source>
        <translation>Kürzlich entfernt</translation>
    </message>
    <message>
        <source>Empty now?</source>
        <translation>Jetzt leeren?</translation>
    </message>
    <message>
        <source>These sessions are gone for good then. A copy you saved before still has them.</source>
        <translation>Diese Einheiten sind dann endgültig weg. Eine Kopie, die Sie vorher gespeichert haben, enthält sie noch.</translation>
    </message>
    <message>
        <source>Empty now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was removed lately.</source>
        <translation>In letzter Zeit wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Kept for 30 days, then gone for good.</source>
        <translation>Bleiben 30 Tage, dann sind sie endgültig weg.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>&quot;Thursday 19 November, 08:14&quot;, &quot;8 min&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1, %2</source>
        <extracomment>A session and when it was</extracomment>
        <translation>%1, %2, zurückholen</translation>
    </message>
    <message>
        <source>%1 is back in your history.</source>
        <extracomment>%1 is a session</extracomment>
        <translation>%1 ist wieder in Ihrem Verlauf.</translation>
    </message>
</context>
<context>
    <name>backstretch::ReminderCard</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set one</source>
        <translation>Eine einrichten</translation>
    </message>
    <message>
        <source>Change the reminders</source>
        <translation>Erinnerungen ändern</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Erinnerung einrichten</translation>
    </message>
    <message>
        <source>Turn them on</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>Turn the reminders on</source>
        <translation>Erinnerungen einschalten</translation>
    </message>
    <message>
        <source>Change the reminder, %1</source>
        <extracomment>&quot;today, 15:30&quot;</extracomment>
        <translation>Erinnerung ändern, %1</translation>
    </message>
    <message>
        <source>Skip today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>Skip today’s reminder</source>
        <translation>Heutige Erinnerung auslassen</translation>
    </message>
    <message>
        <source>After a long time at the computer</source>
        <translation>Nach langer Zeit am Computer</translation>
    </message>
    <message>
        <source>No reminder is planned.</source>
        <translation>Es ist keine Erinnerung geplant.</translation>
    </message>
    <message>
        <source>No reminder yet.</source>
        <translation>Noch keine Erinnerung.</translation>
    </message>
    <message>
        <source>No reminder today.</source>
        <translation>Heute keine Erinnerung.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Nächste Erinnerung</translation>
    </message>
</context>
<context>
    <name>backstretch::ReminderDesk</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <extracomment>routine, &quot;4 minutes&quot;</extracomment>
        <translation>%1 starten, %2</translation>
    </message>
</context>
<context>
    <name>backstretch::ReminderRow</name>
    <message>
        <source>Time, %1</source>
        <translation>Uhrzeit, %1</translation>
    </message>
    <message>
        <source>Routine for %1</source>
        <translation>Ablauf für %1</translation>
    </message>
    <message>
        <source>Days for %1</source>
        <translation>Tage für %1</translation>
    </message>
    <message>
        <source>Remove the %1 reminder</source>
        <translation>Erinnerung um %1 entfernen</translation>
    </message>
</context>
<context>
    <name>backstretch::ReminderWindow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>In 30 Minuten</translation>
    </message>
    <message>
        <source>Remind me in 30 minutes</source>
        <translation>In 30 Minuten erinnern</translation>
    </message>
    <message>
        <source>Not today</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>No more reminders today</source>
        <translation>Heute keine Erinnerungen mehr</translation>
    </message>
</context>
<context>
    <name>backstretch::RemindersGroup</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Removed the %1 reminder.</source>
        <translation>Erinnerung um %1 entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ausgelassen.</translation>
    </message>
    <message>
        <source>After a long time at the computer</source>
        <translation>Nach langer Zeit am Computer</translation>
    </message>
    <message>
        <source>Looks only at how long the keyboard and mouse are in use.</source>
        <translation>Achtet nur darauf, wie lange Tastatur und Maus benutzt werden.</translation>
    </message>
    <message>
        <source>This desktop does not tell how long you have been typing.</source>
        <translation>Dieser Schreibtisch verrät nicht, wie lange Sie schon tippen.</translation>
    </message>
    <message>
        <source>No day chosen</source>
        <translation>Kein Tag gewählt</translation>
    </message>
    <message>
        <source>In your quiet hours, so it does not come.</source>
        <translation>In Ihrer Ruhezeit, darum kommt sie nicht.</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>Dieses System bietet das nicht an.</translation>
    </message>
    <message>
        <source>The system did not allow this.</source>
        <translation>Das System hat das nicht erlaubt.</translation>
    </message>
    <message>
        <source>Without this, reminders come only while Backstretch is open.</source>
        <translation>Sonst kommen Erinnerungen nur, solange Backstretch geöffnet ist.</translation>
    </message>
    <message>
        <source>It comes as a note of your system. This one was to try it, and does not count.</source>
        <translation>Sie kommt als Mitteilung Ihres Systems. Diese war zum Ausprobieren und zählt nicht.</translation>
    </message>
    <message>
        <source>It comes in our own small window, because this system shows no notes with buttons. This one was to try it, and does not count.</source>
        <translation>Sie kommt in unserem eigenen kleinen Fenster, weil dieses System keine Mitteilungen mit Knöpfen zeigt. Diese war zum Ausprobieren und zählt nicht.</translation>
    </message>
    <message>
        <source>Reminders are off.</source>
        <translation>Erinnerungen sind aus.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>&quot;Reminders are paused until tomorrow&quot;</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <extracomment>&quot;Next: today, 15:30&quot;, routine</extracomment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Next: after a long time at the computer.</source>
        <translation>Als Nächstes: nach langer Zeit am Computer.</translation>
    </message>
    <message>
        <source>No reminder is planned.</source>
        <translation>Es ist keine Erinnerung geplant.</translation>
    </message>
    <message>
        <source>Skip the reminder at %1 today</source>
        <translation>Erinnerung um %1 heute auslassen</translation>
    </message>
    <message>
        <source>Show me one now</source>
        <translation>Jetzt eine zeigen</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>A quiet note on the screen. At most 4 a day, never during a session.</source>
        <translation>Ein stiller Hinweis auf dem Bildschirm. Höchstens 4 am Tag, nie während einer Einheit.</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Uhrzeit hinzufügen</translation>
    </message>
    <message>
        <source>Skip it today</source>
        <translation>Heute auslassen</translation>
    </message>
    <message>
        <source>The system does not let Backstretch show notes. We use our own small window.</source>
        <translation>Das System lässt Backstretch keine Mitteilungen zeigen. Wir nehmen unser eigenes kleines Fenster.</translation>
    </message>
    <message>
        <source>What Today suggests</source>
        <translation>Was „Heute“ vorschlägt</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>after a long time at the computer</comment>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when nothing is done yet</source>
        <translation>Nur wenn noch nichts getan ist</translation>
    </message>
    <message>
        <source>No reminder after a session of the same day.</source>
        <translation>Keine Erinnerung nach einer Einheit am selben Tag.</translation>
    </message>
    <message>
        <source>Quiet when a full-screen app is open</source>
        <translation>Still bei Vollbild</translation>
    </message>
    <message>
        <source>And in a call, and in the system’s “do not disturb”. The reminder waits.</source>
        <translation>Auch bei einem Anruf und bei „Nicht stören“ des Systems. Die Erinnerung wartet.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No reminder comes in this time.</source>
        <translation>In dieser Zeit kommt keine Erinnerung.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>times</comment>
        <extracomment>between two times: 22:00 to 07:00</extracomment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>For a meeting or a holiday.</source>
        <translation>Für eine Besprechung oder den Urlaub.</translation>
    </message>
    <message>
        <source>Reminders come again on</source>
        <translation>Erinnerungen kommen wieder am</translation>
    </message>
    <message>
        <source>Not paused</source>
        <translation>Keine Pause</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <translation>Bis ich sie einschalte</translation>
    </message>
    <message>
        <source>Sound</source>
        <comment>of reminders</comment>
        <translation>Ton</translation>
    </message>
    <message>
        <source>One soft tone with each reminder.</source>
        <translation>Ein leiser Ton mit jeder Erinnerung.</translation>
    </message>
    <message>
        <source>Go on when the window is closed</source>
        <translation>Weiterlaufen, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Reminders come then, too. Start Backstretch again to see its window.</source>
        <translation>Auch dann kommen Erinnerungen. Starten Sie Backstretch noch einmal, um das Fenster zu sehen.</translation>
    </message>
    <message>
        <source>Quiet in a call</source>
        <translation>Still bei einem Anruf</translation>
    </message>
    <message>
        <source>And in the system’s “do not disturb”. This desktop does not tell which app fills the screen.</source>
        <translation>Und wenn im System „Nicht stören“ an ist. Diese Arbeitsumgebung verrät nicht, welche App den Bildschirm füllt.</translation>
    </message>
    <message>
        <source>notification note alarm alert nag</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Benachrichtigung Hinweis Wecker Alarm Mitteilung</translation>
    </message>
    <message>
        <source>break sitting idle typing keyboard mouse minutes desk</source>
        <translation>Pause Sitzen Tippen Tastatur Maus Minuten Schreibtisch</translation>
    </message>
    <message>
        <source>once day enough</source>
        <translation>einmal Tag genug</translation>
    </message>
    <message>
        <source>meeting call camera microphone presentation film disturb</source>
        <translation>Besprechung Anruf Kamera Mikrofon Vortrag Film stören</translation>
    </message>
    <message>
        <source>night sleep time evening morning</source>
        <translation>Nacht Schlaf Zeit Abend Morgen Ruhe</translation>
    </message>
    <message>
        <source>holiday vacation meeting snooze off</source>
        <translation>Urlaub Ferien Besprechung Pause aus</translation>
    </message>
    <message>
        <source>tray icon background close hidden quit</source>
        <translation>Symbol Leiste Hintergrund schließen versteckt beenden</translation>
    </message>
    <message>
        <source>autostart login boot startup</source>
        <translation>Autostart Anmelden Hochfahren Systemstart</translation>
    </message>
    <message>
        <source>tone bell noise silent</source>
        <translation>Ton Klang Glocke leise stumm</translation>
    </message>
    <message>
        <source>time day week clock add try skip</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>Zeit Uhrzeit Tag Woche hinzufügen probieren auslassen</translation>
    </message>
    <message>
        <source>test try notification</source>
        <extracomment>what people search for, with spaces between; likewise below</extracomment>
        <translation>testen ausprobieren Probe Benachrichtigung</translation>
    </message>
    <message>
        <source>Reminder at %1</source>
        <extracomment>a reminder, found by a search: &quot;Reminder at 7:45&quot;</extracomment>
        <translation>Erinnerung um %1</translation>
    </message>
    <message>
        <source>time clock day week routine</source>
        <translation>Zeit Uhrzeit Tag Woche Ablauf</translation>
    </message>
    <message>
        <source>new clock alarm when daily</source>
        <translation>neu Uhrzeit Wecker wann täglich</translation>
    </message>
    <message>
        <source>not now later</source>
        <translation>nicht jetzt später</translation>
    </message>
</context>
<context>
    <name>backstretch::ReportSheet</name>
    <message>
        <source>Make a report</source>
        <translation>Bericht erstellen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>For a doctor or a physiotherapist: what you did, how it felt, what hurt.</source>
        <translation>Für Arztpraxis oder Physiotherapie: was Sie gemacht haben, wie es sich anfühlte, was wehtat.</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>Since the last report, %1</source>
        <extracomment>the day on which the last report was made</extracomment>
        <translation>Seit dem letzten Bericht, %1</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitraum</translation>
    </message>
    <message>
        <source>Your name, if you like</source>
        <translation>Ihr Name, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Remember my name</source>
        <translation>Meinen Namen merken</translation>
    </message>
    <message>
        <source>It is not kept unless you switch this on.</source>
        <translation>Er wird nur behalten, wenn Sie das einschalten.</translation>
    </message>
    <message>
        <source>Pictures of the exercises</source>
        <translation>Bilder der Übungen</translation>
    </message>
    <message>
        <source>What you want to ask</source>
        <translation>Was Sie fragen möchten</translation>
    </message>
    <message>
        <source>Page 1</source>
        <translation>Seite 1</translation>
    </message>
    <message>
        <source>As text</source>
        <translation>Als Text</translation>
    </message>
    <message>
        <source>The whole report as text</source>
        <translation>Der ganze Bericht als Text</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>So wird er aussehen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>%1, a picture. “As text” has the whole report in words.</source>
        <extracomment>&quot;Page 1 of 2&quot;; &quot;As text&quot; is the name of a button</extracomment>
        <translation>%1, ein Bild. „Als Text“ enthält den ganzen Bericht in Worten.</translation>
    </message>
    <message>
        <source>Back report %1</source>
        <extracomment>A file&apos;s name; %1 is the day, like 2026-11-19</extracomment>
        <translation>Rückenbericht %1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation>Der Bericht konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>“%1” could not be written (%2). Nothing was changed. Please choose another place.</source>
        <extracomment>a file&apos;s name, what the computer says about it</extracomment>
        <translation>„%1“ konnte nicht geschrieben werden (%2). Nichts wurde geändert. Bitte wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
</context>
<context>
    <name>backstretch::RingTimer</name>
    <message>
        <source>%1, %2</source>
        <comment>Hold, 18 seconds</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>backstretch::RoutineListModel</name>
    <message numerus="yes">
        <source>%Ln exercise(s), %1</source>
        <extracomment>%1 is &quot;8 min&quot;</extracomment>
        <translation>
            <numerusform>%Ln Übung, %1</numerusform>
            <numerusform>%Ln Übungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>routine, &quot;4 exercises&quot;, &quot;about 8 minutes&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s)</source>
        <translation>
            <numerusform>%Ln Übung</numerusform>
            <numerusform>%Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is left out</source>
        <translation>Alles davon ist ausgelassen</translation>
    </message>
    <message>
        <source>%1, all of it is left out</source>
        <translation>%1, alles davon ist ausgelassen</translation>
    </message>
</context>
<context>
    <name>backstretch::RoutineRow</name>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Hold %1, %2</source>
        <extracomment>&quot;10 seconds&quot;, &quot;5 each side&quot;</extracomment>
        <translation>%1 halten, %2</translation>
    </message>
    <message>
        <source>%1. Easier version.</source>
        <translation>%1. Leichtere Form.</translation>
    </message>
    <message>
        <source>%1. Harder version.</source>
        <translation>%1. Schwerere Form.</translation>
    </message>
</context>
<context>
    <name>backstretch::RoutinesPage</name>
    <message>
        <source>Break between exercises: %1</source>
        <translation>Pause zwischen den Übungen: %1</translation>
    </message>
    <message>
        <source>Total time, %1</source>
        <translation>Gesamtzeit, %1</translation>
    </message>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Total time</source>
        <translation>Gesamtzeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1, all of it is left out</source>
        <translation>%1 starten, alles davon ist ausgelassen</translation>
    </message>
    <message>
        <source>Every exercise of this routine hurt, so you left it out. When you want to do one again, take it in on its page.</source>
        <translation>Jede Übung dieses Ablaufs hat wehgetan, deshalb haben Sie sie ausgelassen. Wenn Sie eine davon wieder machen möchten, nehmen Sie sie auf ihrer Seite wieder auf.</translation>
    </message>
    <message>
        <source>Your gentle days leave all of this out for now.</source>
        <translation>Ihre sanften Tage lassen das vorerst ganz weg.</translation>
    </message>
    <message>
        <source>Gentle days: easier versions, fewer times, without what is left out for now.</source>
        <translation>Sanfte Tage: leichtere Formen, weniger oft, ohne das, was vorerst wegbleibt.</translation>
    </message>
</context>
<context>
    <name>backstretch::SafetyNote</name>
    <message>
        <source>&lt;b&gt;Ask your doctor or physiotherapist&lt;/b&gt; before you start.</source>
        <translation>&lt;b&gt;Fragen Sie Ihre Arzt- oder Physiotherapiepraxis&lt;/b&gt;, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Stop at once&lt;/b&gt; if an exercise makes your pain worse.</source>
        <translation>&lt;b&gt;Hören Sie sofort auf&lt;/b&gt;, wenn eine Übung Ihre Schmerzen verstärkt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Go slowly.&lt;/b&gt; Every exercise has a pause button, and you can skip any move.</source>
        <translation>&lt;b&gt;Langsam.&lt;/b&gt; Jede Übung lässt sich anhalten, und Sie können alles auslassen.</translation>
    </message>
    <message>
        <source>Backstretch is a guide. It does not replace medical advice.</source>
        <translation>Backstretch leitet an. Es ersetzt keinen ärztlichen Rat.</translation>
    </message>
</context>
<context>
    <name>backstretch::ScrollColumn</name>
    <message>
        <source>Scroll</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>backstretch::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>backstretch::SessionEditor</name>
    <message>
        <source>Edit session</source>
        <translation>Einheit bearbeiten</translation>
    </message>
    <message>
        <source>Add a past session</source>
        <translation>Frühere Einheit eintragen</translation>
    </message>
    <message>
        <source>For exercises you did without the program. It is marked as added by hand.</source>
        <translation>Für Übungen, die Sie ohne das Programm gemacht haben. Die Einheit wird als von Hand eingetragen gekennzeichnet.</translation>
    </message>
    <message>
        <source>This session was added by hand.</source>
        <translation>Diese Einheit wurde von Hand eingetragen.</translation>
    </message>
    <message>
        <source>What was there first is kept and shown beside what you change. The session is marked as edited.</source>
        <translation>Was zuerst da war, bleibt erhalten und steht neben dem, was Sie ändern. Die Einheit wird als bearbeitet gekennzeichnet.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What you did</source>
        <translation>Was Sie gemacht haben</translation>
    </message>
    <message>
        <source>Pain, from 0 to 10</source>
        <translation>Schmerz, von 0 bis 10</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Pain before the session</source>
        <translation>Schmerz vor der Einheit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pain after the session</source>
        <translation>Schmerz nach der Einheit</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Am nächsten Tag</translation>
    </message>
    <message>
        <source>Pain the next day</source>
        <translation>Schmerz am nächsten Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note about this session</source>
        <translation>Notiz zu dieser Einheit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Back to what was measured</source>
        <translation>Zurück zum Gemessenen</translation>
    </message>
    <message>
        <source>This session has changed meanwhile. Please close this and look at it again.</source>
        <translation>Diese Einheit hat sich inzwischen geändert. Bitte schließen Sie dieses Blatt und sehen Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This could not be saved. What you wrote is still here: please try again.</source>
        <translation>Das konnte nicht gespeichert werden. Was Sie geschrieben haben, ist noch da: Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>At first: %1</source>
        <extracomment>%1 is what the log said before anything was corrected</extracomment>
        <translation>Zuerst: %1</translation>
    </message>
</context>
<context>
    <name>backstretch::SessionPages</name>
    <message>
        <source>Every exercise of %1 is left out. You can take one in again on its page.</source>
        <translation>Jede Übung von %1 ist ausgelassen. Auf ihrer Seite können Sie eine davon wieder aufnehmen.</translation>
    </message>
</context>
<context>
    <name>backstretch::SessionTimeline</name>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <translation>%1, kommt noch</translation>
    </message>
    <message>
        <source>Exercises of this session</source>
        <translation>Übungen dieser Einheit</translation>
    </message>
</context>
<context>
    <name>backstretch::SessionsGroup</name>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Start in full screen</source>
        <translation>Im Vollbild beginnen</translation>
    </message>
    <message>
        <source>Large enough to be read from the floor.</source>
        <translation>Groß genug, um vom Boden aus gelesen zu werden.</translation>
    </message>
    <message>
        <source>Ask about pain</source>
        <translation>Nach Schmerzen fragen</translation>
    </message>
    <message>
        <source>Before a session: how your upper back feels. You can always skip it.</source>
        <translation>Vor einer Einheit: wie sich Ihr oberer Rücken anfühlt. Sie können es immer überspringen.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Bereit machen</translation>
    </message>
    <message>
        <source>Before each exercise. Before the first one you have 5 seconds more.</source>
        <translation>Vor jeder Übung. Vor der ersten haben Sie 5 Sekunden mehr.</translation>
    </message>
    <message>
        <source>Turn over</source>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>To lie on the other side.</source>
        <translation>Um sich auf die andere Seite zu legen.</translation>
    </message>
    <message>
        <source>Break between exercises</source>
        <translation>Pause zwischen Übungen</translation>
    </message>
    <message>
        <source>Where a routine does not have its own.</source>
        <translation>Wo ein Ablauf keine eigene hat.</translation>
    </message>
    <message>
        <source>One slow breath</source>
        <translation>Ein langsamer Atemzug</translation>
    </message>
    <message>
        <source>In and out. Used where you count holds in breaths, which you choose on an exercise’s page.</source>
        <translation>Ein und aus. Gilt, wo Sie das Halten in Atemzügen zählen; das wählen Sie auf der Seite einer Übung.</translation>
    </message>
    <message>
        <source>One-button mode</source>
        <translation>Bedienung mit einer Taste</translation>
    </message>
    <message>
        <source>Every key and every click is pause and carry on. Only Esc, H and C keep their meaning.</source>
        <extracomment>H and C are keys: This hurts, Something changed</extracomment>
        <translation>Jede Taste und jeder Klick heißt Pause und Weiter. Nur Esc, H und C behalten ihre Bedeutung.</translation>
    </message>
    <message>
        <source>Pictures instead of video</source>
        <translation>Bilder statt Video</translation>
    </message>
    <message>
        <source>One still picture for each exercise. Nothing moves.</source>
        <translation>Ein stehendes Bild für jede Übung. Nichts bewegt sich.</translation>
    </message>
    <message>
        <source>Always use easier versions</source>
        <translation>Immer die leichteren Formen</translation>
    </message>
    <message>
        <source>Wherever an exercise has one. Your choices are kept for later.</source>
        <translation>Wo immer eine Übung eine hat. Ihre Auswahl bleibt für später erhalten.</translation>
    </message>
    <message>
        <source>Your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>On how many days of a week you want to do something. Today shows it and counts what you did, never what you did not.</source>
        <translation>An wie vielen Tagen der Woche Sie etwas tun möchten. „Heute“ zeigt es und zählt, was Sie getan haben, nie, was nicht.</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Plan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) a week</source>
        <translation>
            <numerusform>%Ln Tag pro Woche</numerusform>
            <numerusform>%Ln Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>window large big</source>
        <extracomment>what people search for, with spaces between; likewise below</extracomment>
        <translation>Fenster groß</translation>
    </message>
    <message>
        <source>check-in question number before</source>
        <translation>Frage Zahl vorher</translation>
    </message>
    <message>
        <source>time seconds wait start countdown</source>
        <translation>Zeit Sekunden warten Anfang Countdown</translation>
    </message>
    <message>
        <source>time seconds sides change</source>
        <translation>Zeit Sekunden Seiten Wechsel</translation>
    </message>
    <message>
        <source>time seconds rest pause</source>
        <translation>Zeit Sekunden Ruhe Pause</translation>
    </message>
    <message>
        <source>time seconds breathing</source>
        <translation>Zeit Sekunden Atmung</translation>
    </message>
    <message>
        <source>switch access remote key click</source>
        <translation>Schalter Zugang Fernbedienung Taste Klick</translation>
    </message>
    <message>
        <source>film clip still battery slow</source>
        <translation>Film Clip Standbild Akku langsam</translation>
    </message>
    <message>
        <source>gentle simple beginner</source>
        <translation>sanft einfach Anfang</translation>
    </message>
    <message>
        <source>goal days week how often</source>
        <translation>Ziel Tage Woche wie oft</translation>
    </message>
</context>
<context>
    <name>backstretch::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Group of settings</source>
        <translation>Gruppe von Einstellungen</translation>
    </message>
    <message>
        <source>Nothing found. Try another word.</source>
        <translation>Nichts gefunden. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <extracomment>a setting</extracomment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>All of this group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>backstretch::SideSteppers</name>
    <message>
        <source>%1, %2</source>
        <extracomment>An exercise, a side of it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: holds done</source>
        <extracomment>%1 is an exercise, or one side of it</extracomment>
        <translation>%1: wie oft gehalten</translation>
    </message>
</context>
<context>
    <name>backstretch::SidesCard</name>
    <message numerus="yes">
        <source>%Ln more time(s) and you will see your sides here.</source>
        <translation>
            <numerusform>Noch %Ln Mal, dann sehen Sie hier Ihre Seiten.</numerusform>
            <numerusform>Noch %Ln Mal, dann sehen Sie hier Ihre Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>&quot;39 s less with the left arm&quot;, &quot;6 weeks&quot;</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Woche ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) from %1</source>
        <extracomment>%Ln weeks that begin with a day</extracomment>
        <translation>
            <numerusform>%Ln Woche ab %1</numerusform>
            <numerusform>%Ln Wochen ab %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>&quot;Week of 9 November&quot;, &quot;Right arm, left leg&quot;, &quot;70 s&quot;, &quot;Left arm, right leg&quot;, &quot;58 s&quot;</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1: %2 %3; %4 %5</source>
        <translation>%1: %2 %3; %4 %5</translation>
    </message>
    <message>
        <source>One more on the left next time</source>
        <translation>Nächstes Mal links einmal mehr</translation>
    </message>
    <message>
        <source>One more on the right next time</source>
        <translation>Nächstes Mal rechts einmal mehr</translation>
    </message>
    <message>
        <source>Add one more repeat on the left, next time only</source>
        <translation>Links eine Wiederholung mehr, nur beim nächsten Mal</translation>
    </message>
    <message>
        <source>Add one more repeat on the right, next time only</source>
        <translation>Rechts eine Wiederholung mehr, nur beim nächsten Mal</translation>
    </message>
    <message>
        <source>One more on the left, added for next time</source>
        <translation>Links einmal mehr, für das nächste Mal vorgemerkt</translation>
    </message>
    <message>
        <source>One more on the right, added for next time</source>
        <translation>Rechts einmal mehr, für das nächste Mal vorgemerkt</translation>
    </message>
    <message>
        <source>Seconds on each side</source>
        <translation>Sekunden je Seite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: one more next time</source>
        <translation>Rückgängig: einmal mehr beim nächsten Mal</translation>
    </message>
</context>
<context>
    <name>backstretch::SignsView</name>
    <message>
        <source>Get help now</source>
        <translation>Jetzt Hilfe holen</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <translation>Bald zum Arzt gehen</translation>
    </message>
    <message>
        <source>This list cannot tell you what is wrong. It only helps you decide who to ask. When in doubt, ask.</source>
        <translation>Diese Liste kann nicht sagen, was Ihnen fehlt. Sie hilft nur zu entscheiden, wen man fragt. Im Zweifel fragen Sie.</translation>
    </message>
</context>
<context>
    <name>backstretch::StepList</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A step and its number, for screen readers</extracomment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>backstretch::Stepper</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>backstretch::Switch</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>backstretch::TextSizeChoice</name>
    <message>
        <source>Text size, %1</source>
        <translation>Schriftgröße, %1</translation>
    </message>
</context>
<context>
    <name>backstretch::TimesCard</name>
    <message numerus="yes">
        <source>Show all %Ln</source>
        <translation>
            <numerusform>%Ln zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln session(s) with it in History</source>
        <translation>
            <numerusform>Die %Ln Einheit damit im Verlauf zeigen</numerusform>
            <numerusform>Alle %Ln Einheiten damit im Verlauf zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the session of %1</source>
        <translation>Die Einheit vom %1 öffnen</translation>
    </message>
    <message>
        <source>%1. It hurt.</source>
        <translation>%1. Es tat weh.</translation>
    </message>
    <message>
        <source>Last times</source>
        <translation>Letzte Male</translation>
    </message>
    <message>
        <source>You have not done it in this time.</source>
        <translation>In dieser Zeit haben Sie sie nicht gemacht.</translation>
    </message>
</context>
<context>
    <name>backstretch::TodayCorner</name>
    <message>
        <source>Something changed?</source>
        <translation>Etwas geändert?</translation>
    </message>
    <message>
        <source>Something changed? Signs that need a doctor</source>
        <translation>Hat sich etwas geändert? Anzeichen, mit denen man zum Arzt muss</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Start a gentle plan</source>
        <translation>Einen sanften Plan beginnen</translation>
    </message>
</context>
<context>
    <name>backstretch::TodayHero</name>
    <message>
        <source>%1. %2</source>
        <extracomment>Place in the routine, then the exercise&apos;s name</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Exercise %1, %2</source>
        <translation>Übung %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why this today</source>
        <translation>Warum das heute</translation>
    </message>
    <message>
        <source>Why this today, open</source>
        <translation>Warum das heute, offen</translation>
    </message>
</context>
<context>
    <name>backstretch::TodayPage</name>
    <message>
        <source>Good morning</source>
        <translation>Guten Morgen</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Guten Abend</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start %1, %2</source>
        <extracomment>routine, &quot;about 8 minutes&quot;</extracomment>
        <translation>%1 starten, %2</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Andere auswählen</translation>
    </message>
    <message>
        <source>Choose another routine</source>
        <translation>Einen anderen Ablauf auswählen</translation>
    </message>
    <message>
        <source>Welcome back. Start with something short.</source>
        <translation>Willkommen zurück. Beginnen Sie mit etwas Kurzem.</translation>
    </message>
    <message numerus="yes">
        <source>You did %Ln minute(s) today.</source>
        <translation>
            <numerusform>Sie haben heute %Ln Minute gemacht.</numerusform>
            <numerusform>Sie haben heute %Ln Minuten gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do another</source>
        <translation>Noch einen machen</translation>
    </message>
    <message>
        <source>Suggested for today</source>
        <translation>Vorschlag für heute</translation>
    </message>
    <message>
        <source>Carry on where you stopped</source>
        <translation>Weitermachen, wo Sie aufgehört haben</translation>
    </message>
    <message numerus="yes">
        <source>You finished %1 of %Ln exercise(s).</source>
        <translation>
            <numerusform>Sie haben %1 von %Ln Übung geschafft.</numerusform>
            <numerusform>Sie haben %1 von %Ln Übungen geschafft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep what I did</source>
        <translation>Behalten, was ich gemacht habe</translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Carry on with %1</source>
        <translation>Weitermachen mit %1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard this session</source>
        <translation>Diese Einheit verwerfen</translation>
    </message>
    <message>
        <source>Discarded.</source>
        <translation>Verworfen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep what I did and start again</source>
        <translation>Behalten, was ich gemacht habe, und neu beginnen</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Your pain was higher last time. You may want to rest today.</source>
        <translation>Ihr Schmerz war letztes Mal höher. Vielleicht möchten Sie heute ruhen.</translation>
    </message>
    <message>
        <source>Rest today</source>
        <translation>Heute ruhen</translation>
    </message>
    <message>
        <source>Do something gentle</source>
        <translation>Etwas Sanftes machen</translation>
    </message>
    <message>
        <source>Resting today</source>
        <translation>Heute ist Ruhe</translation>
    </message>
    <message>
        <source>Rest is part of it.</source>
        <translation>Ruhe gehört dazu.</translation>
    </message>
    <message>
        <source>Do something after all</source>
        <translation>Doch etwas machen</translation>
    </message>
    <message>
        <source>Every exercise of this routine hurt, so you left it out. When you want to do one again, take it in on its page.</source>
        <translation>Jede Übung dieses Ablaufs hat wehgetan, deshalb haben Sie sie ausgelassen. Wenn Sie eine davon wieder machen möchten, nehmen Sie sie auf ihrer Seite wieder auf.</translation>
    </message>
    <message>
        <source>It hurt a lot last time. You may want to rest today.</source>
        <translation>Beim letzten Mal tat es sehr weh. Vielleicht möchten Sie heute ausruhen.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln exercise(s)</source>
        <translation>
            <numerusform>Alle %Ln Übung</numerusform>
            <numerusform>Alle %Ln Übungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>Willkommen zurück.</translation>
    </message>
    <message>
        <source>Your choice for today</source>
        <translation>Ihre Wahl für heute</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exercise(s) left out: not found on this computer.</source>
        <translation>
            <numerusform>%Ln Übung ausgelassen: auf diesem Computer nicht gefunden.</numerusform>
            <numerusform>%Ln Übungen ausgelassen: auf diesem Computer nicht gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>About 8 min. Four gentle moves.</comment>
        <extracomment>&quot;About 8 min&quot;, what the routine is. No full stop of its own where the first one ends with one.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>backstretch::TodayQuestions</name>
    <message>
        <source>Last time you stopped because something had changed. Have you asked someone?</source>
        <translation>Beim letzten Mal haben Sie aufgehört, weil sich etwas geändert hatte. Haben Sie jemanden gefragt?</translation>
    </message>
    <message>
        <source>Yes, I may go on</source>
        <translation>Ja, ich darf weitermachen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>How was your upper back the morning after %1?</source>
        <extracomment>after a weekday or a date: &quot;Tuesday&quot;, &quot;3 November&quot;</extracomment>
        <translation>Wie war Ihr oberer Rücken am Morgen danach (%1)?</translation>
    </message>
    <message>
        <source>Pain on the morning after %1, 0 to 10</source>
        <translation>Schmerz am Morgen danach (%1), 0 bis 10</translation>
    </message>
    <message>
        <source>Thank you. It is saved with that session.</source>
        <translation>Danke. Es ist bei dieser Einheit gespeichert.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message>
        <source>Don&apos;t ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>%1 hurt in more than one session. Leave it out for now?</source>
        <translation>%1 tat mehr als einmal weh. Fürs Erste auslassen?</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave %1 out</source>
        <translation>%1 auslassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dabei lassen</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>%1 dabei lassen</translation>
    </message>
    <message>
        <source>%1 has been left out since %2. Take it in again?</source>
        <extracomment>an exercise, then a date</extracomment>
        <translation>%1 ist seit dem %2 ausgelassen. Wieder aufnehmen?</translation>
    </message>
    <message>
        <source>Take it in again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>backstretch::TrayContent</name>
    <message>
        <source>Start %1</source>
        <translation>%1 starten</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>next reminder</comment>
        <extracomment>&quot;Next: today, 15:30&quot; and &quot;Desk break, 4 min&quot;</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>next reminder</comment>
        <extracomment>&quot;Next: today, 15:30&quot; and &quot;Desk break&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next: after a long time at the computer</source>
        <translation>Nächste: nach langer Zeit am Computer</translation>
    </message>
    <message>
        <source>No reminder is planned</source>
        <translation>Keine Erinnerung ist geplant</translation>
    </message>
    <message>
        <source>Backstretch. %1</source>
        <extracomment>the icon beside the clock; &quot;Next: today, 15:30, Desk break&quot;</extracomment>
        <translation>Backstretch. %1</translation>
    </message>
</context>
<context>
    <name>backstretch::TrayIcon</name>
    <message>
        <source>Turn them on</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>A session is running</source>
        <translation>Eine Einheit läuft</translation>
    </message>
    <message>
        <source>Open Backstretch</source>
        <translation>Backstretch öffnen</translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>Einstellungen der Erinnerungen</translation>
    </message>
    <message>
        <source>Quit (stops reminders)</source>
        <translation>Beenden (ohne Erinnerungen)</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>For 1 hour</source>
        <translation>Für 1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I turn them on</source>
        <translation>Bis ich sie einschalte</translation>
    </message>
</context>
<context>
    <name>backstretch::VersionCard</name>
    <message>
        <source>Easier</source>
        <translation>Leichter</translation>
    </message>
    <message>
        <source>Harder</source>
        <translation>Schwerer</translation>
    </message>
    <message>
        <source>Using the easier version</source>
        <translation>Leichtere Form gewählt</translation>
    </message>
    <message>
        <source>Using the harder version</source>
        <translation>Schwerere Form gewählt</translation>
    </message>
    <message>
        <source>Press to go back to the normal version</source>
        <translation>Drücken für die normale Form</translation>
    </message>
    <message>
        <source>Use the easier version</source>
        <translation>Leichtere Form nehmen</translation>
    </message>
    <message>
        <source>Use the harder version</source>
        <translation>Schwerere Form nehmen</translation>
    </message>
</context>
<context>
    <name>backstretch::VideoBar</name>
    <message>
        <source>Play again from the start</source>
        <translation>Von vorn abspielen</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Pause video</source>
        <translation>Video anhalten</translation>
    </message>
    <message>
        <source>Play video</source>
        <translation>Video abspielen</translation>
    </message>
    <message>
        <source>Play slower, on</source>
        <translation>Langsamer abspielen, an</translation>
    </message>
    <message>
        <source>Play slower, off</source>
        <translation>Langsamer abspielen, aus</translation>
    </message>
    <message numerus="yes">
        <source>Position, %1 of %Ln second(s)</source>
        <translation>
            <numerusform>Stelle, %1 von %Ln Sekunde</numerusform>
            <numerusform>Stelle, %1 von %Ln Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backstretch::VideoView</name>
    <message>
        <source>Demonstration</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <source>Demonstration, %1</source>
        <translation>Vorführung, %1</translation>
    </message>
</context>
<context>
    <name>backstretch::VoiceGroup</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Voice and sounds</source>
        <translation>Stimme und Töne</translation>
    </message>
    <message>
        <source>Spoken guidance</source>
        <translation>Gesprochene Anleitung</translation>
    </message>
    <message>
        <source>Off while a screen reader runs, so that two voices never speak at once. You can turn it on.</source>
        <translation>Aus, solange ein Bildschirmleser läuft, damit nie zwei Stimmen zugleich sprechen. Sie können sie einschalten.</translation>
    </message>
    <message>
        <source>A voice tells you what to do, so you do not have to look.</source>
        <translation>Eine Stimme sagt, was zu tun ist, damit Sie nicht hinsehen müssen.</translation>
    </message>
    <message>
        <source>No sound found. The screen will guide you.</source>
        <translation>Kein Ton gefunden. Der Bildschirm leitet Sie an.</translation>
    </message>
    <message>
        <source>The one that suits best</source>
        <comment>voice</comment>
        <translation>Die am besten passt</translation>
    </message>
    <message>
        <source>Hold. Fifteen seconds. Keep breathing.</source>
        <comment>spoken, as a sample</comment>
        <translation>Halten. Fünfzehn Sekunden. Weiteratmen.</translation>
    </message>
    <message>
        <source>Hear a sample</source>
        <translation>Probe hören</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Uses the voices on this computer. Works without the internet.</source>
        <translation>Nutzt die Stimmen dieses Computers. Geht ohne Internet.</translation>
    </message>
    <message>
        <source>How much it says</source>
        <translation>Wie viel sie sagt</translation>
    </message>
    <message>
        <source>More words help when you cannot see the screen.</source>
        <translation>Mehr Worte helfen, wenn Sie den Bildschirm nicht sehen.</translation>
    </message>
    <message>
        <source>Every step</source>
        <comment>how much a voice says</comment>
        <translation>Jeden Schritt</translation>
    </message>
    <message>
        <source>Key words only</source>
        <translation>Nur Stichworte</translation>
    </message>
    <message>
        <source>Voice speed</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Of the voice and the tones.</source>
        <translation>Von Stimme und Tönen.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>A soft low tone for hold, a higher one for move.</source>
        <translation>Ein sanfter tiefer Ton zum Halten, ein höherer zum Bewegen.</translation>
    </message>
    <message>
        <source>Count the last 3 seconds</source>
        <translation>Die letzten 3 Sekunden zählen</translation>
    </message>
    <message>
        <source>Spoken, at the end of each hold.</source>
        <translation>Gesprochen, am Ende jedes Haltens.</translation>
    </message>
    <message>
        <source>Tick every second</source>
        <translation>Jede Sekunde ein Tick</translation>
    </message>
    <message>
        <source>A quiet tick while you hold.</source>
        <translation>Ein leiser Tick, während Sie halten.</translation>
    </message>
    <message>
        <source>voice speak speech talk read aloud mute</source>
        <extracomment>what people search for, with spaces between; likewise below</extracomment>
        <translation>Stimme sprechen Sprache vorlesen stumm</translation>
    </message>
    <message>
        <source>speaker woman man</source>
        <translation>Sprecher Sprecherin Frau Mann</translation>
    </message>
    <message>
        <source>words talk less more</source>
        <translation>Wörter reden weniger mehr</translation>
    </message>
    <message>
        <source>slow fast pace</source>
        <translation>langsam schnell Tempo</translation>
    </message>
    <message>
        <source>loud quiet sound mute</source>
        <translation>laut leise Ton stumm</translation>
    </message>
    <message>
        <source>sound beep bell signal</source>
        <translation>Ton Piep Glocke Signal</translation>
    </message>
    <message>
        <source>countdown three two one</source>
        <translation>Countdown rückwärts drei zwei eins</translation>
    </message>
    <message>
        <source>clock sound metronome</source>
        <translation>Uhr Ton Metronom</translation>
    </message>
    <message>
        <source>test try listen example</source>
        <extracomment>what people search for, with spaces between</extracomment>
        <translation>testen ausprobieren anhören Beispiel Probe</translation>
    </message>
</context>
<context>
    <name>backstretch::WeekCard</name>
    <message>
        <source>Your week will fill up here.</source>
        <translation>Hier füllt sich Ihre Woche.</translation>
    </message>
    <message>
        <source>Nothing yet this week.</source>
        <translation>Diese Woche noch nichts.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your plan: %Ln day(s) a week</source>
        <translation>
            <numerusform>Ihr Plan: %Ln Tag pro Woche</numerusform>
            <numerusform>Ihr Plan: %Ln Tage pro Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>backstretch::WeekDay</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>a day, &quot;1 session&quot;, &quot;8 minutes&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Einheit</numerusform>
            <numerusform>%Ln Einheiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>backstretch::WelcomePage</name>
    <message>
        <source>At a desk</source>
        <translation>Am Schreibtisch</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Beim Autofahren</translation>
    </message>
    <message>
        <source>In the morning</source>
        <translation>Morgens</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Den ganzen Tag</translation>
    </message>
    <message>
        <source>Step 1 of 2</source>
        <translation>Schritt 1 von 2</translation>
    </message>
    <message>
        <source>Step 2 of 2</source>
        <translation>Schritt 2 von 2</translation>
    </message>
    <message>
        <source>Welcome. First, please read this</source>
        <translation>Willkommen. Bitte lesen Sie zuerst dies</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose a text size that is easy to read</source>
        <translation>Wählen Sie eine Schriftgröße, die Sie gut lesen können</translation>
    </message>
    <message>
        <source>I understand, go on</source>
        <translation>Verstanden, weiter</translation>
    </message>
    <message>
        <source>When do you feel it most?</source>
        <translation>Wann spüren Sie es am meisten?</translation>
    </message>
    <message>
        <source>This picks your first routine. You can change everything later.</source>
        <translation>Danach richtet sich Ihr erster Ablauf. Sie können später alles ändern.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back to step 1</source>
        <translation>Zurück zu Schritt 1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>backstretch::WhyPanel</name>
    <message>
        <source>Why this today</source>
        <translation>Warum das heute</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>From your own log. You decide.</source>
        <translation>Aus Ihrem eigenen Verlauf. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Show the rules behind this</source>
        <translation>Die Regeln dahinter zeigen</translation>
    </message>
</context>
<context>
    <name>exercise:cat-cow</name>
    <message>
        <source>Cat-Cow Stretch</source>
        <extracomment>cat-cow.json: /name</extracomment>
        <translation>Katze-Kuh-Dehnung</translation>
    </message>
    <message>
        <source>Cat-Cow</source>
        <extracomment>cat-cow.json: /shortName (at most 24 characters)</extracomment>
        <translation>Katze-Kuh</translation>
    </message>
    <message>
        <source>cat camel</source>
        <extracomment>cat-cow.json: /aliases/0</extracomment>
        <translation>Katze-Kamel</translation>
    </message>
    <message>
        <source>cat stretch</source>
        <extracomment>cat-cow.json: /aliases/1</extracomment>
        <translation>Katzenbuckel</translation>
    </message>
    <message>
        <source>cow stretch</source>
        <extracomment>cat-cow.json: /aliases/2</extracomment>
        <translation>Pferderücken</translation>
    </message>
    <message>
        <source>Two stretches in one. Your back bends one way and then the other, bone by bone, so that it does not grow stiff. Some people find that their upper back feels looser afterwards.</source>
        <extracomment>cat-cow.json: /why</extracomment>
        <translation>Zwei Dehnungen in einer. Ihr Rücken biegt sich Wirbel für Wirbel erst in die eine, dann in die andere Richtung, damit er nicht steif wird. Manche finden, dass sich der obere Rücken danach lockerer anfühlt.</translation>
    </message>
    <message>
        <source>Breathe in as your belly sinks. Breathe out as your back rounds. Breathe slowly while you hold.</source>
        <extracomment>cat-cow.json: /breathing</extracomment>
        <translation>Atmen Sie ein, wenn der Bauch sinkt. Atmen Sie aus, wenn der Rücken rund wird. Atmen Sie beim Halten langsam weiter.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees. Put your hands under your shoulders and your knees under your hips.</source>
        <extracomment>cat-cow.json: /steps/0</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand. Die Hände stehen unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Breathe in. Tip your tailbone up, let your belly sink and lift your chest. Keep your shoulder blades relaxed.</source>
        <extracomment>cat-cow.json: /steps/1</extracomment>
        <translation>Atmen Sie ein. Kippen Sie das Steißbein nach oben, lassen Sie den Bauch sinken und heben Sie die Brust. Die Schulterblätter bleiben locker.</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up toward the ceiling and let your shoulder blades spread apart.</source>
        <extracomment>cat-cow.json: /steps/2</extracomment>
        <translation>Atmen Sie aus. Machen Sie den Rücken rund, zur Decke hin, und lassen Sie die Schulterblätter auseinandergleiten.</translation>
    </message>
    <message>
        <source>Tighten your belly a little and hold, as far as is comfortable. Keep breathing slowly.</source>
        <extracomment>cat-cow.json: /steps/3</extracomment>
        <translation>Spannen Sie den Bauch ein wenig an und halten Sie, so weit es angenehm ist. Atmen Sie langsam weiter.</translation>
    </message>
    <message>
        <source>Breathe in and go straight into the next cycle. After the last one, come back to a flat back.</source>
        <extracomment>cat-cow.json: /steps/4</extracomment>
        <translation>Atmen Sie ein und gehen Sie gleich in den nächsten Durchgang. Kommen Sie nach dem letzten zurück in den geraden Rücken.</translation>
    </message>
    <message>
        <source>Breathe out while you round your back. Then keep breathing slowly while you hold.</source>
        <extracomment>cat-cow.json: /cautions/0</extracomment>
        <translation>Atmen Sie aus, während Sie den Rücken runden. Atmen Sie dann beim Halten langsam weiter.</translation>
    </message>
    <message>
        <source>Weak bones (osteoporosis): ask your doctor first, and round your back only a little.</source>
        <extracomment>cat-cow.json: /cautions/1</extracomment>
        <translation>Schwache Knochen (Osteoporose): Fragen Sie zuerst Ihren Arzt, und runden Sie den Rücken nur wenig.</translation>
    </message>
    <message>
        <source>Sore wrists: make fists, or rest on your forearms.</source>
        <extracomment>cat-cow.json: /cautions/2</extracomment>
        <translation>Handgelenke schmerzen: Stützen Sie sich auf die Fäuste oder auf die Unterarme.</translation>
    </message>
    <message>
        <source>Dizzy with your head low: keep your head level with your back.</source>
        <extracomment>cat-cow.json: /cautions/3</extracomment>
        <translation>Schwindel bei tiefem Kopf: Halten Sie den Kopf auf der Höhe des Rückens.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees. Hands under your shoulders, knees under your hips.</source>
        <extracomment>cat-cow.json: /getReady/cue</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand. Hände unter den Schultern, Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>On your hands and knees.</source>
        <extracomment>cat-cow.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>In den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees.</source>
        <extracomment>cat-cow.json: /getReady/cueSpoken</extracomment>
        <translation>In den Vierfüßlerstand kommen.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>cat-cow.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Breathe in. Let your belly sink and lift your chest.</source>
        <extracomment>cat-cow.json: /phases/0/cue</extracomment>
        <translation>Einatmen. Den Bauch sinken lassen und die Brust heben.</translation>
    </message>
    <message>
        <source>Belly down. Breathe in.</source>
        <extracomment>cat-cow.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Bauch tief. Einatmen.</translation>
    </message>
    <message>
        <source>Breathe in as your belly sinks</source>
        <extracomment>cat-cow.json: /phases/0/breathing</extracomment>
        <translation>Einatmen, der Bauch sinkt</translation>
    </message>
    <message>
        <source>Let your belly sink</source>
        <extracomment>cat-cow.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Bauch sinken lassen</translation>
    </message>
    <message>
        <source>Breathe out. Round your back up toward the ceiling.</source>
        <extracomment>cat-cow.json: /phases/1/cue</extracomment>
        <translation>Ausatmen. Den Rücken rund machen, zur Decke hin.</translation>
    </message>
    <message>
        <source>Round up. Breathe out.</source>
        <extracomment>cat-cow.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Rücken rund. Ausatmen.</translation>
    </message>
    <message>
        <source>Breathe out as you round</source>
        <extracomment>cat-cow.json: /phases/1/breathing</extracomment>
        <translation>Ausatmen, der Rücken wird rund</translation>
    </message>
    <message>
        <source>Round your back up</source>
        <extracomment>cat-cow.json: /phases/1/next (at most 24 characters)</extracomment>
        <translation>Rücken rund machen</translation>
    </message>
    <message>
        <source>Stay round, with your belly a little tight. Keep breathing slowly.</source>
        <extracomment>cat-cow.json: /phases/2/cue</extracomment>
        <translation>Rund bleiben, den Bauch leicht angespannt. Langsam weiteratmen.</translation>
    </message>
    <message>
        <source>Stay. Keep breathing.</source>
        <extracomment>cat-cow.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Halten. Weiteratmen.</translation>
    </message>
    <message>
        <source>Stay round. Keep breathing slowly.</source>
        <extracomment>cat-cow.json: /phases/2/cueSpoken</extracomment>
        <translation>Rund bleiben. Langsam weiteratmen.</translation>
    </message>
    <message>
        <source>Slow breaths, in and out</source>
        <extracomment>cat-cow.json: /phases/2/breathing</extracomment>
        <translation>Langsam ein- und ausatmen</translation>
    </message>
    <message>
        <source>Breathe in and come back to a flat back.</source>
        <extracomment>cat-cow.json: /phases/3/cue</extracomment>
        <translation>Einatmen und zurück in den geraden Rücken kommen.</translation>
    </message>
    <message>
        <source>Back to a flat back.</source>
        <extracomment>cat-cow.json: /phases/3/cueFar (at most 40 characters)</extracomment>
        <translation>Zurück, Rücken gerade.</translation>
    </message>
    <message>
        <source>Breathe in as you come back</source>
        <extracomment>cat-cow.json: /phases/3/breathing</extracomment>
        <translation>Einatmen und zurückkommen</translation>
    </message>
    <message>
        <source>Back to a flat back</source>
        <extracomment>cat-cow.json: /phases/3/next (at most 24 characters)</extracomment>
        <translation>Rücken wieder gerade</translation>
    </message>
    <message>
        <source>Shorter holds</source>
        <extracomment>cat-cow.json: /versions/0/name</extracomment>
        <translation>Kürzer halten</translation>
    </message>
    <message>
        <source>Hold for 10 seconds, and do 3 cycles.</source>
        <extracomment>cat-cow.json: /versions/0/summary</extracomment>
        <translation>Halten Sie 10 Sekunden, und machen Sie 3 Durchgänge.</translation>
    </message>
    <message>
        <source>Longer holds</source>
        <extracomment>cat-cow.json: /versions/1/name</extracomment>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Hold the rounded back for 20 seconds.</source>
        <extracomment>cat-cow.json: /versions/1/summary</extracomment>
        <translation>Halten Sie den runden Rücken 20 Sekunden.</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <extracomment>cat-cow.json: /versions/1/use</extracomment>
        <translation>20 Sekunden halten</translation>
    </message>
</context>
<context>
    <name>exercise:childs-pose-rotation</name>
    <message>
        <source>Child&apos;s Pose with Rotation</source>
        <extracomment>childs-pose-rotation.json: /name</extracomment>
        <translation>Kindhaltung mit Drehung</translation>
    </message>
    <message>
        <source>Child&apos;s Pose</source>
        <extracomment>childs-pose-rotation.json: /shortName (at most 24 characters)</extracomment>
        <translation>Kindhaltung</translation>
    </message>
    <message>
        <source>child pose</source>
        <extracomment>childs-pose-rotation.json: /aliases/0</extracomment>
        <translation>Stellung des Kindes</translation>
    </message>
    <message>
        <source>prayer stretch</source>
        <extracomment>childs-pose-rotation.json: /aliases/1</extracomment>
        <translation>Päckchen</translation>
    </message>
    <message>
        <source>A quiet stretch for several back muscles at once, and for your hips and ankles. With your hands to one side, the other side of your back grows long. You can do it on a bed as well.</source>
        <extracomment>childs-pose-rotation.json: /why</extracomment>
        <translation>Eine ruhige Dehnung für mehrere Rückenmuskeln auf einmal und für Hüften und Fußgelenke. Wandern die Hände zur einen Seite, wird die andere Seite des Rückens lang. Es geht auch auf einem Bett.</translation>
    </message>
    <message>
        <source>Breathe slowly, in and out, and let go a little more with each breath out.</source>
        <extracomment>childs-pose-rotation.json: /breathing</extracomment>
        <translation>Atmen Sie langsam ein und aus, und lassen Sie mit jedem Ausatmen etwas mehr los.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees, on the floor or on a bed. Keep your shoulders over your elbows and wrists.</source>
        <extracomment>childs-pose-rotation.json: /steps/0</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand, auf dem Boden oder auf einem Bett. Die Schultern bleiben über den Ellbogen und Handgelenken.</translation>
    </message>
    <message>
        <source>Slide your hands forward and bring your hips back toward your heels, as far as is comfortable. Tuck your head between your arms.</source>
        <extracomment>childs-pose-rotation.json: /steps/1</extracomment>
        <translation>Schieben Sie die Hände nach vorn und die Hüften zurück zu den Fersen, so weit es angenehm ist. Der Kopf liegt zwischen den Armen.</translation>
    </message>
    <message>
        <source>Stay there and breathe slowly. Then come back up onto your hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /steps/2</extracomment>
        <translation>Bleiben Sie dort und atmen Sie langsam. Kommen Sie dann zurück in den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Sit back the same way. Now walk your fingertips over to the right, as far as feels good. Stay, then come back up.</source>
        <extracomment>childs-pose-rotation.json: /steps/3</extracomment>
        <translation>Setzen Sie sich wieder so zurück. Wandern Sie nun mit den Fingerspitzen nach rechts, so weit es guttut. Bleiben Sie dort, dann kommen Sie wieder hoch.</translation>
    </message>
    <message>
        <source>Do the same to the left. That was one round.</source>
        <extracomment>childs-pose-rotation.json: /steps/4</extracomment>
        <translation>Machen Sie dasselbe nach links. Das war eine Runde.</translation>
    </message>
    <message>
        <source>Sore knees or hips: put a folded blanket behind your knees, and sit back less.</source>
        <extracomment>childs-pose-rotation.json: /cautions/0</extracomment>
        <translation>Knie oder Hüften schmerzen: Legen Sie eine gefaltete Decke in die Kniekehlen und setzen Sie sich weniger weit zurück.</translation>
    </message>
    <message>
        <source>Weak bones (osteoporosis): ask your doctor first.</source>
        <extracomment>childs-pose-rotation.json: /cautions/1</extracomment>
        <translation>Schwache Knochen (Osteoporose): Fragen Sie zuerst Ihren Arzt.</translation>
    </message>
    <message>
        <source>High blood pressure, glaucoma or dizziness: rest your head on a cushion, so that it is not so low.</source>
        <extracomment>childs-pose-rotation.json: /cautions/2</extracomment>
        <translation>Hoher Blutdruck, grüner Star oder Schwindel: Legen Sie den Kopf auf ein Kissen, damit er nicht so tief liegt.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees, on the floor or on a bed. Shoulders over your wrists.</source>
        <extracomment>childs-pose-rotation.json: /getReady/cue</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand, auf dem Boden oder auf einem Bett. Schultern über den Handgelenken.</translation>
    </message>
    <message>
        <source>On your hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>In den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /getReady/cueSpoken</extracomment>
        <translation>In den Vierfüßlerstand kommen.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>childs-pose-rotation.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Sit back, as far as feels good. Reach your hands forward.</source>
        <extracomment>childs-pose-rotation.json: /phases/0/cue</extracomment>
        <translation>Zurücksetzen, so weit es guttut. Die Hände nach vorn strecken.</translation>
    </message>
    <message>
        <source>Sit back. Reach forward.</source>
        <extracomment>childs-pose-rotation.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Zurücksetzen. Arme nach vorn.</translation>
    </message>
    <message>
        <source>Breathe out as you sit back</source>
        <extracomment>childs-pose-rotation.json: /phases/0/breathing</extracomment>
        <translation>Ausatmen und zurücksetzen</translation>
    </message>
    <message>
        <source>Sit back, reach forward</source>
        <extracomment>childs-pose-rotation.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Stay low. Let your hips sink toward your heels and your arms rest long.</source>
        <extracomment>childs-pose-rotation.json: /phases/1/cue</extracomment>
        <translation>Unten bleiben. Die Hüften sinken zu den Fersen, die Arme ruhen lang.</translation>
    </message>
    <message>
        <source>Stay low. Arms long.</source>
        <extracomment>childs-pose-rotation.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Unten bleiben. Arme lang.</translation>
    </message>
    <message>
        <source>Slow breaths, in and out</source>
        <extracomment>childs-pose-rotation.json: /phases/1/breathing</extracomment>
        <translation>Langsam ein- und ausatmen</translation>
    </message>
    <message>
        <source>Come back up onto your hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /phases/2/cue</extracomment>
        <translation>Zurück in den Vierfüßlerstand kommen.</translation>
    </message>
    <message>
        <source>Back to hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Zurück in den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Breathe in as you come up</source>
        <extracomment>childs-pose-rotation.json: /phases/2/breathing</extracomment>
        <translation>Einatmen und hochkommen</translation>
    </message>
    <message>
        <source>Back to hands and knees</source>
        <extracomment>childs-pose-rotation.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>In den Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Sit back again. Then walk your fingertips over to the right.</source>
        <extracomment>childs-pose-rotation.json: /phases/3/cue</extracomment>
        <translation>Wieder zurücksetzen. Dann mit den Fingerspitzen nach rechts wandern.</translation>
    </message>
    <message>
        <source>Sit back. Hands to the right.</source>
        <extracomment>childs-pose-rotation.json: /phases/3/cueFar (at most 40 characters)</extracomment>
        <translation>Zurücksetzen. Hände nach rechts.</translation>
    </message>
    <message>
        <source>Hands to the right</source>
        <extracomment>childs-pose-rotation.json: /phases/3/next (at most 24 characters)</extracomment>
        <translation>Hände nach rechts</translation>
    </message>
    <message>
        <source>Stay low with both hands to the right. Let your left side relax.</source>
        <extracomment>childs-pose-rotation.json: /phases/4/cue</extracomment>
        <translation>Unten bleiben, beide Hände rechts. Die linke Seite loslassen.</translation>
    </message>
    <message>
        <source>Stay low. Left side long.</source>
        <extracomment>childs-pose-rotation.json: /phases/4/cueFar (at most 40 characters)</extracomment>
        <translation>Unten bleiben. Linke Seite lang.</translation>
    </message>
    <message>
        <source>Walk your hands back and come up onto your hands and knees.</source>
        <extracomment>childs-pose-rotation.json: /phases/5/cue</extracomment>
        <translation>Die Hände zurückwandern und in den Vierfüßlerstand kommen.</translation>
    </message>
    <message>
        <source>Sit back again. Then walk your fingertips over to the left.</source>
        <extracomment>childs-pose-rotation.json: /phases/6/cue</extracomment>
        <translation>Wieder zurücksetzen. Dann mit den Fingerspitzen nach links wandern.</translation>
    </message>
    <message>
        <source>Sit back. Hands to the left.</source>
        <extracomment>childs-pose-rotation.json: /phases/6/cueFar (at most 40 characters)</extracomment>
        <translation>Zurücksetzen. Hände nach links.</translation>
    </message>
    <message>
        <source>Hands to the left</source>
        <extracomment>childs-pose-rotation.json: /phases/6/next (at most 24 characters)</extracomment>
        <translation>Hände nach links</translation>
    </message>
    <message>
        <source>Stay low with both hands to the left. Let your right side relax.</source>
        <extracomment>childs-pose-rotation.json: /phases/7/cue</extracomment>
        <translation>Unten bleiben, beide Hände links. Die rechte Seite loslassen.</translation>
    </message>
    <message>
        <source>Stay low. Right side long.</source>
        <extracomment>childs-pose-rotation.json: /phases/7/cueFar (at most 40 characters)</extracomment>
        <translation>Unten bleiben. Rechte Seite lang.</translation>
    </message>
    <message>
        <source>Shorter holds</source>
        <extracomment>childs-pose-rotation.json: /versions/0/name</extracomment>
        <translation>Kürzer halten</translation>
    </message>
    <message>
        <source>Stay for 15 seconds in each place. Sit back less.</source>
        <extracomment>childs-pose-rotation.json: /versions/0/summary</extracomment>
        <translation>Bleiben Sie an jeder Stelle 15 Sekunden. Setzen Sie sich weniger weit zurück.</translation>
    </message>
    <message>
        <source>Two rounds</source>
        <extracomment>childs-pose-rotation.json: /versions/1/name</extracomment>
        <translation>Zwei Runden</translation>
    </message>
    <message>
        <source>Go through the centre, the right and the left twice.</source>
        <extracomment>childs-pose-rotation.json: /versions/1/summary</extracomment>
        <translation>Gehen Sie zweimal durch Mitte, rechts und links.</translation>
    </message>
    <message>
        <source>Use 2 rounds</source>
        <extracomment>childs-pose-rotation.json: /versions/1/use</extracomment>
        <translation>2 Runden machen</translation>
    </message>
</context>
<context>
    <name>exercise:kneeling-thoracic-extension</name>
    <message>
        <source>Kneeling Thoracic Extension</source>
        <extracomment>kneeling-thoracic-extension.json: /name</extracomment>
        <translation>Brustwirbel-Streckung im Knien</translation>
    </message>
    <message>
        <source>Kneeling Extension</source>
        <extracomment>kneeling-thoracic-extension.json: /shortName (at most 24 characters)</extracomment>
        <translation>Streckung im Knien</translation>
    </message>
    <message>
        <source>bench stretch</source>
        <extracomment>kneeling-thoracic-extension.json: /aliases/0</extracomment>
        <translation>Dehnung an der Bank</translation>
    </message>
    <message>
        <source>chair stretch</source>
        <extracomment>kneeling-thoracic-extension.json: /aliases/1</extracomment>
        <translation>Dehnung am Stuhl</translation>
    </message>
    <message>
        <source>prayer stretch on a chair</source>
        <extracomment>kneeling-thoracic-extension.json: /aliases/2</extracomment>
        <translation>Gebetsdehnung am Stuhl</translation>
    </message>
    <message>
        <source>Lets your chest sink between your arms, so that a rounded upper back can straighten. Some people find that it eases tight muscles between the shoulder blades.</source>
        <extracomment>kneeling-thoracic-extension.json: /why</extracomment>
        <translation>Die Brust sinkt zwischen die Arme, sodass sich ein runder oberer Rücken strecken kann. Manche finden, dass es verspannte Muskeln zwischen den Schulterblättern löst.</translation>
    </message>
    <message>
        <source>Breathe out as your chest sinks. Breathe in as you come up.</source>
        <extracomment>kneeling-thoracic-extension.json: /breathing</extracomment>
        <translation>Atmen Sie aus, wenn die Brust sinkt. Atmen Sie ein, wenn Sie hochkommen.</translation>
    </message>
    <message>
        <source>Kneel in front of a chair that cannot slide away. Keep your knees as wide as your hips.</source>
        <extracomment>kneeling-thoracic-extension.json: /steps/0</extracomment>
        <translation>Knien Sie vor einem Stuhl, der nicht wegrutschen kann. Die Knie stehen so weit wie die Hüften.</translation>
    </message>
    <message>
        <source>Rest your elbows on the seat, as wide as your shoulders and a little ahead of them. Let your head hang between your arms, at the height of the seat.</source>
        <extracomment>kneeling-thoracic-extension.json: /steps/1</extracomment>
        <translation>Legen Sie die Ellbogen auf den Sitz, so weit wie die Schultern und etwas vor ihnen. Lassen Sie den Kopf zwischen den Armen hängen, auf der Höhe des Sitzes.</translation>
    </message>
    <message>
        <source>Leave your elbows where they are. Move your hips back toward your heels, as far as is comfortable.</source>
        <extracomment>kneeling-thoracic-extension.json: /steps/2</extracomment>
        <translation>Die Ellbogen bleiben, wo sie sind. Schieben Sie die Hüften zurück zu den Fersen, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Press your chest gently down toward the floor. Hold, and keep breathing.</source>
        <extracomment>kneeling-thoracic-extension.json: /steps/3</extracomment>
        <translation>Drücken Sie die Brust sanft zum Boden. Halten Sie, und atmen Sie weiter.</translation>
    </message>
    <message>
        <source>Come back up slowly. Rest for a moment before the next one.</source>
        <extracomment>kneeling-thoracic-extension.json: /steps/4</extracomment>
        <translation>Kommen Sie langsam wieder hoch. Ruhen Sie kurz vor dem nächsten Mal.</translation>
    </message>
    <message>
        <source>Sore knees: put a folded towel under them.</source>
        <extracomment>kneeling-thoracic-extension.json: /cautions/0</extracomment>
        <translation>Knie schmerzen: Legen Sie ein gefaltetes Handtuch unter.</translation>
    </message>
    <message>
        <source>Put the chair against a wall, so that it stays where it is.</source>
        <extracomment>kneeling-thoracic-extension.json: /cautions/1</extracomment>
        <translation>Stellen Sie den Stuhl an eine Wand, damit er stehen bleibt.</translation>
    </message>
    <message>
        <source>Press gently. Never force it.</source>
        <extracomment>kneeling-thoracic-extension.json: /cautions/2</extracomment>
        <translation>Drücken Sie sanft. Nie mit Gewalt.</translation>
    </message>
    <message>
        <source>Sore shoulders: set your elbows a little wider.</source>
        <extracomment>kneeling-thoracic-extension.json: /cautions/3</extracomment>
        <translation>Schultern schmerzen: Stellen Sie die Ellbogen etwas weiter auseinander.</translation>
    </message>
    <message>
        <source>Kneel in front of your chair. Rest your elbows on the seat, your head between your arms.</source>
        <extracomment>kneeling-thoracic-extension.json: /getReady/cue</extracomment>
        <translation>Knien Sie vor dem Stuhl. Die Ellbogen liegen auf dem Sitz, der Kopf ist zwischen den Armen.</translation>
    </message>
    <message>
        <source>Kneel. Elbows on the chair.</source>
        <extracomment>kneeling-thoracic-extension.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Kniend, Ellbogen auf den Stuhl.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>kneeling-thoracic-extension.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Rest for a moment. Your elbows can stay on the seat.</source>
        <extracomment>kneeling-thoracic-extension.json: /rest/cue</extracomment>
        <translation>Kurz ausruhen. Die Ellbogen dürfen auf dem Sitz bleiben.</translation>
    </message>
    <message>
        <source>Rest a moment.</source>
        <extracomment>kneeling-thoracic-extension.json: /rest/cueFar (at most 40 characters)</extracomment>
        <translation>Kurz ausruhen.</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <extracomment>kneeling-thoracic-extension.json: /rest/breathing</extracomment>
        <translation>Frei weiteratmen</translation>
    </message>
    <message>
        <source>Move your hips back toward your heels. Let your chest sink.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/0/cue</extracomment>
        <translation>Die Hüften zurück zu den Fersen schieben. Die Brust sinken lassen.</translation>
    </message>
    <message>
        <source>Hips back. Chest down.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Hüften zurück. Brust tief.</translation>
    </message>
    <message>
        <source>Breathe out as you sink</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/0/breathing</extracomment>
        <translation>Ausatmen und sinken lassen</translation>
    </message>
    <message>
        <source>Let your chest sink</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Brust sinken lassen</translation>
    </message>
    <message>
        <source>Press your chest gently toward the floor, as far as is comfortable.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/1/cue</extracomment>
        <translation>Die Brust sanft zum Boden drücken, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Hold. Breathe out.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Halten. Ausatmen.</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/1/breathing</extracomment>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>Come back up slowly. Your elbows stay on the seat.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/2/cue</extracomment>
        <translation>Langsam wieder hochkommen. Die Ellbogen bleiben auf dem Sitz.</translation>
    </message>
    <message>
        <source>Come back up.</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Wieder hochkommen.</translation>
    </message>
    <message>
        <source>Breathe in as you come up</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/2/breathing</extracomment>
        <translation>Einatmen und hochkommen</translation>
    </message>
    <message>
        <source>Come back up</source>
        <extracomment>kneeling-thoracic-extension.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Wieder hochkommen</translation>
    </message>
    <message>
        <source>Fewer repeats</source>
        <extracomment>kneeling-thoracic-extension.json: /versions/0/name</extracomment>
        <translation>Weniger Wiederholungen</translation>
    </message>
    <message>
        <source>Do it 3 times. Let your chest sink less.</source>
        <extracomment>kneeling-thoracic-extension.json: /versions/0/summary</extracomment>
        <translation>Machen Sie es 3-mal. Lassen Sie die Brust weniger tief sinken.</translation>
    </message>
    <message>
        <source>Longer holds</source>
        <extracomment>kneeling-thoracic-extension.json: /versions/1/name</extracomment>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Hold for 8 seconds each time.</source>
        <extracomment>kneeling-thoracic-extension.json: /versions/1/summary</extracomment>
        <translation>Halten Sie jedes Mal 8 Sekunden.</translation>
    </message>
    <message>
        <source>Hold for 8 seconds</source>
        <extracomment>kneeling-thoracic-extension.json: /versions/1/use</extracomment>
        <translation>8 Sekunden halten</translation>
    </message>
</context>
<context>
    <name>exercise:locust</name>
    <message>
        <source>Locust Pose</source>
        <extracomment>locust.json: /name</extracomment>
        <translation>Heuschrecke</translation>
    </message>
    <message>
        <source>salabhasana</source>
        <extracomment>locust.json: /aliases/0</extracomment>
        <translation>Salabhasana</translation>
    </message>
    <message>
        <source>superman</source>
        <extracomment>locust.json: /aliases/1</extracomment>
        <translation>Superman</translation>
    </message>
    <message>
        <source>Makes the long muscles beside your spine stronger. They hold you upright all day. Some people find that they slump less.</source>
        <extracomment>locust.json: /why</extracomment>
        <translation>Stärkt die langen Muskeln neben der Wirbelsäule. Sie halten Sie den ganzen Tag aufrecht. Manche finden, dass sie weniger in sich zusammensinken.</translation>
    </message>
    <message>
        <source>Breathe in as you lift. Keep breathing while you hold. Breathe out as you lower.</source>
        <extracomment>locust.json: /breathing</extracomment>
        <translation>Atmen Sie beim Heben ein. Atmen Sie beim Halten weiter. Atmen Sie beim Senken aus.</translation>
    </message>
    <message>
        <source>Lie face down. A folded towel under your hips and ribs may feel better.</source>
        <extracomment>locust.json: /steps/0</extracomment>
        <translation>Legen Sie sich auf den Bauch. Ein gefaltetes Handtuch unter Becken und Rippen kann angenehmer sein.</translation>
    </message>
    <message>
        <source>Rest your arms along your sides and your forehead on the floor. Keep your legs straight and together.</source>
        <extracomment>locust.json: /steps/1</extracomment>
        <translation>Die Arme liegen neben dem Körper, die Stirn liegt auf dem Boden. Die Beine sind gestreckt und geschlossen.</translation>
    </message>
    <message>
        <source>Breathe in. Lift your head, chest, arms and legs together, only a little at first.</source>
        <extracomment>locust.json: /steps/2</extracomment>
        <translation>Atmen Sie ein. Heben Sie Kopf, Brust, Arme und Beine zusammen, am Anfang nur ein wenig.</translation>
    </message>
    <message>
        <source>Keep your neck long and look at the floor. Hold, and keep breathing.</source>
        <extracomment>locust.json: /steps/3</extracomment>
        <translation>Der Nacken bleibt lang, der Blick geht zum Boden. Halten Sie, und atmen Sie weiter.</translation>
    </message>
    <message>
        <source>Lower your legs, your chest and your arms slowly. Rest before the next lift.</source>
        <extracomment>locust.json: /steps/4</extracomment>
        <translation>Senken Sie Beine, Brust und Arme langsam. Ruhen Sie vor dem nächsten Mal.</translation>
    </message>
    <message>
        <source>Begin with a small lift. Keep your neck long and look down.</source>
        <extracomment>locust.json: /cautions/0</extracomment>
        <translation>Heben Sie am Anfang nur wenig. Der Nacken bleibt lang, der Blick geht nach unten.</translation>
    </message>
    <message>
        <source>High blood pressure: do not strain, and keep breathing.</source>
        <extracomment>locust.json: /cautions/1</extracomment>
        <translation>Hoher Blutdruck: Nicht pressen, immer weiteratmen.</translation>
    </message>
    <message>
        <source>Hips hurt: put a folded towel between your hip bones and the floor.</source>
        <extracomment>locust.json: /cautions/2</extracomment>
        <translation>Das Becken schmerzt: Legen Sie ein gefaltetes Handtuch zwischen Beckenknochen und Boden.</translation>
    </message>
    <message>
        <source>Lie face down, arms along your sides. Rest your forehead on the floor.</source>
        <extracomment>locust.json: /getReady/cue</extracomment>
        <translation>Legen Sie sich auf den Bauch, die Arme neben dem Körper. Die Stirn liegt auf dem Boden.</translation>
    </message>
    <message>
        <source>Lie face down, arms by your sides.</source>
        <extracomment>locust.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Auf den Bauch, Arme neben den Körper.</translation>
    </message>
    <message>
        <source>Lie face down.</source>
        <extracomment>locust.json: /getReady/cueSpoken</extracomment>
        <translation>Auf den Bauch legen.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>locust.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Rest. Turn your head to one side if you like.</source>
        <extracomment>locust.json: /rest/cue</extracomment>
        <translation>Ausruhen. Drehen Sie den Kopf zur Seite, wenn Sie mögen.</translation>
    </message>
    <message>
        <source>Rest. Let go.</source>
        <extracomment>locust.json: /rest/cueFar (at most 40 characters)</extracomment>
        <translation>Ausruhen. Loslassen.</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <extracomment>locust.json: /rest/breathing</extracomment>
        <translation>Frei weiteratmen</translation>
    </message>
    <message>
        <source>Breathe in. Lift your head, chest, arms and legs together.</source>
        <extracomment>locust.json: /phases/0/cue</extracomment>
        <translation>Einatmen. Kopf, Brust, Arme und Beine zusammen heben.</translation>
    </message>
    <message>
        <source>Lift up. Breathe in.</source>
        <extracomment>locust.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Anheben. Einatmen.</translation>
    </message>
    <message>
        <source>Breathe in as you lift</source>
        <extracomment>locust.json: /phases/0/breathing</extracomment>
        <translation>Einatmen und heben</translation>
    </message>
    <message>
        <source>Lift up</source>
        <extracomment>locust.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Anheben</translation>
    </message>
    <message>
        <source>Chest and legs up, neck long. Look at the floor and keep breathing.</source>
        <extracomment>locust.json: /phases/1/cue</extracomment>
        <translation>Brust und Beine oben, Nacken lang. Zum Boden schauen und weiteratmen.</translation>
    </message>
    <message>
        <source>Chest and legs up. Keep breathing.</source>
        <extracomment>locust.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Brust und Beine hoch. Weiteratmen.</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <extracomment>locust.json: /phases/1/breathing</extracomment>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>Lower your legs, your chest and your arms slowly.</source>
        <extracomment>locust.json: /phases/2/cue</extracomment>
        <translation>Beine, Brust und Arme langsam senken.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>locust.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Breathe out as you lower</source>
        <extracomment>locust.json: /phases/2/breathing</extracomment>
        <translation>Ausatmen und senken</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <extracomment>locust.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>One leg at a time</source>
        <extracomment>locust.json: /versions/0/name</extracomment>
        <translation>Ein Bein nach dem anderen</translation>
    </message>
    <message>
        <source>Lift one leg, then the other. Your chest stays down.</source>
        <extracomment>locust.json: /versions/0/summary</extracomment>
        <translation>Heben Sie erst das eine, dann das andere Bein. Die Brust bleibt unten.</translation>
    </message>
    <message>
        <source>Rest. Let both legs go heavy.</source>
        <extracomment>locust.json: /versions/0/rest/cue</extracomment>
        <translation>Ausruhen. Beide Beine schwer werden lassen.</translation>
    </message>
    <message>
        <source>Lie face down. A folded towel under your hips may feel better.</source>
        <extracomment>locust.json: /versions/0/steps/0</extracomment>
        <translation>Legen Sie sich auf den Bauch. Ein gefaltetes Handtuch unter dem Becken kann angenehmer sein.</translation>
    </message>
    <message>
        <source>Rest your arms along your sides and your forehead on the floor.</source>
        <extracomment>locust.json: /versions/0/steps/1</extracomment>
        <translation>Die Arme liegen neben dem Körper, die Stirn liegt auf dem Boden.</translation>
    </message>
    <message>
        <source>Lift your right leg a little, with a straight knee. Both hip bones stay on the floor.</source>
        <extracomment>locust.json: /versions/0/steps/2</extracomment>
        <translation>Heben Sie das rechte Bein ein wenig, das Knie bleibt gestreckt. Beide Beckenknochen bleiben am Boden.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing. Then lower the leg slowly.</source>
        <extracomment>locust.json: /versions/0/steps/3</extracomment>
        <translation>Halten Sie, und atmen Sie weiter. Senken Sie das Bein dann langsam.</translation>
    </message>
    <message>
        <source>Do the same with your left leg. Rest before the next pair.</source>
        <extracomment>locust.json: /versions/0/steps/4</extracomment>
        <translation>Machen Sie dasselbe mit dem linken Bein. Ruhen Sie vor dem nächsten Paar.</translation>
    </message>
    <message>
        <source>Lift one leg a little, with a straight knee.</source>
        <extracomment>locust.json: /versions/0/phases/0/cue</extracomment>
        <translation>Ein Bein ein wenig heben, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lift one leg.</source>
        <extracomment>locust.json: /versions/0/phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Ein Bein heben.</translation>
    </message>
    <message>
        <source>Lift one leg</source>
        <extracomment>locust.json: /versions/0/phases/0/next (at most 24 characters)</extracomment>
        <translation>Ein Bein heben</translation>
    </message>
    <message>
        <source>Lift your left leg a little, with a straight knee.</source>
        <extracomment>locust.json: /versions/0/phases/0/left/cue</extracomment>
        <translation>Das linke Bein ein wenig heben, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lift your left leg.</source>
        <extracomment>locust.json: /versions/0/phases/0/left/cueFar (at most 40 characters)</extracomment>
        <translation>Linkes Bein heben.</translation>
    </message>
    <message>
        <source>Lift your left leg</source>
        <extracomment>locust.json: /versions/0/phases/0/left/next (at most 24 characters)</extracomment>
        <translation>Linkes Bein heben</translation>
    </message>
    <message>
        <source>Lift your right leg a little, with a straight knee.</source>
        <extracomment>locust.json: /versions/0/phases/0/right/cue</extracomment>
        <translation>Das rechte Bein ein wenig heben, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lift your right leg.</source>
        <extracomment>locust.json: /versions/0/phases/0/right/cueFar (at most 40 characters)</extracomment>
        <translation>Rechtes Bein heben.</translation>
    </message>
    <message>
        <source>Lift your right leg</source>
        <extracomment>locust.json: /versions/0/phases/0/right/next (at most 24 characters)</extracomment>
        <translation>Rechtes Bein heben</translation>
    </message>
    <message>
        <source>Hold the leg up. Both hip bones stay on the floor.</source>
        <extracomment>locust.json: /versions/0/phases/1/cue</extracomment>
        <translation>Das Bein oben halten. Beide Beckenknochen bleiben am Boden.</translation>
    </message>
    <message>
        <source>Leg up. Keep breathing.</source>
        <extracomment>locust.json: /versions/0/phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Bein oben. Weiteratmen.</translation>
    </message>
    <message>
        <source>Lower your leg slowly.</source>
        <extracomment>locust.json: /versions/0/phases/2/cue</extracomment>
        <translation>Das Bein langsam senken.</translation>
    </message>
    <message>
        <source>Palms pressed down</source>
        <extracomment>locust.json: /versions/1/name</extracomment>
        <translation>Hände drücken mit</translation>
    </message>
    <message>
        <source>Press your palms into the floor to help your chest up.</source>
        <extracomment>locust.json: /versions/1/summary</extracomment>
        <translation>Drücken Sie die Handflächen in den Boden, das hilft der Brust nach oben.</translation>
    </message>
    <message>
        <source>Lie face down, arms along your sides, palms on the floor.</source>
        <extracomment>locust.json: /versions/1/getReady/cue</extracomment>
        <translation>Legen Sie sich auf den Bauch, die Arme neben dem Körper, die Handflächen am Boden.</translation>
    </message>
    <message>
        <source>Lie face down, palms on the floor.</source>
        <extracomment>locust.json: /versions/1/getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Auf den Bauch, Handflächen am Boden.</translation>
    </message>
    <message>
        <source>Rest your arms along your sides, palms on the floor. Keep your legs straight and together.</source>
        <extracomment>locust.json: /versions/1/steps/1</extracomment>
        <translation>Die Arme liegen neben dem Körper, die Handflächen am Boden. Die Beine sind gestreckt und geschlossen.</translation>
    </message>
    <message>
        <source>Breathe in. Press your palms gently into the floor. Lift your head, chest and legs.</source>
        <extracomment>locust.json: /versions/1/steps/2</extracomment>
        <translation>Atmen Sie ein. Drücken Sie die Handflächen sanft in den Boden. Heben Sie Kopf, Brust und Beine.</translation>
    </message>
    <message>
        <source>Lower your legs and your chest slowly. Rest before the next lift.</source>
        <extracomment>locust.json: /versions/1/steps/4</extracomment>
        <translation>Senken Sie Beine und Brust langsam. Ruhen Sie vor dem nächsten Mal.</translation>
    </message>
    <message>
        <source>Press your palms into the floor. Lift your head, chest and legs.</source>
        <extracomment>locust.json: /versions/1/phases/0/cue</extracomment>
        <translation>Die Handflächen in den Boden drücken. Kopf, Brust und Beine heben.</translation>
    </message>
    <message>
        <source>Palms down. Lift up.</source>
        <extracomment>locust.json: /versions/1/phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Hände drücken. Anheben.</translation>
    </message>
    <message>
        <source>Palms down, lift up</source>
        <extracomment>locust.json: /versions/1/phases/0/next (at most 24 characters)</extracomment>
        <translation>Drücken und anheben</translation>
    </message>
    <message>
        <source>Palms press gently. Look at the floor and keep breathing.</source>
        <extracomment>locust.json: /versions/1/phases/1/cue</extracomment>
        <translation>Die Hände drücken sanft. Zum Boden schauen und weiteratmen.</translation>
    </message>
    <message>
        <source>Palms down. Keep breathing.</source>
        <extracomment>locust.json: /versions/1/phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Hände drücken. Weiteratmen.</translation>
    </message>
    <message>
        <source>Lower your legs and your chest slowly.</source>
        <extracomment>locust.json: /versions/1/phases/2/cue</extracomment>
        <translation>Beine und Brust langsam senken.</translation>
    </message>
    <message>
        <source>Three lifts</source>
        <extracomment>locust.json: /versions/2/name</extracomment>
        <translation>Dreimal heben</translation>
    </message>
    <message>
        <source>Do 3 lifts instead of 2, with the same rest between them.</source>
        <extracomment>locust.json: /versions/2/summary</extracomment>
        <translation>Heben Sie 3-mal statt 2-mal, mit derselben Pause dazwischen.</translation>
    </message>
    <message>
        <source>Use 3 lifts</source>
        <extracomment>locust.json: /versions/2/use</extracomment>
        <translation>3-mal heben</translation>
    </message>
</context>
<context>
    <name>exercise:quadruped-arm-leg-raise</name>
    <message>
        <source>Quadruped Arm and Leg Raise</source>
        <extracomment>quadruped-arm-leg-raise.json: /name</extracomment>
        <translation>Arm- und Beinheben im Vierfüßlerstand</translation>
    </message>
    <message>
        <source>Arm and Leg Raise</source>
        <extracomment>quadruped-arm-leg-raise.json: /shortName (at most 24 characters)</extracomment>
        <translation>Arm- und Beinheben</translation>
    </message>
    <message>
        <source>bird dog</source>
        <extracomment>quadruped-arm-leg-raise.json: /aliases/0</extracomment>
        <translation>Bird Dog</translation>
    </message>
    <message>
        <source>pointer</source>
        <extracomment>quadruped-arm-leg-raise.json: /aliases/1</extracomment>
        <translation>diagonales Strecken</translation>
    </message>
    <message>
        <source>Makes your arms, your legs and your trunk stronger together. Your back learns to stay still while you move. Some people find that sitting and standing tall gets easier.</source>
        <extracomment>quadruped-arm-leg-raise.json: /why</extracomment>
        <translation>Stärkt Arme, Beine und Rumpf zusammen. Ihr Rücken lernt, ruhig zu bleiben, während Sie sich bewegen. Manchen fällt es danach leichter, aufrecht zu sitzen und zu stehen.</translation>
    </message>
    <message>
        <source>Breathe out as you reach. Keep breathing while you hold. Breathe in as you lower.</source>
        <extracomment>quadruped-arm-leg-raise.json: /breathing</extracomment>
        <translation>Atmen Sie beim Strecken aus. Atmen Sie beim Halten weiter. Atmen Sie beim Senken ein.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees. Put your hands under your shoulders and your knees under your hips.</source>
        <extracomment>quadruped-arm-leg-raise.json: /steps/0</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand. Die Hände stehen unter den Schultern, die Knie unter den Hüften.</translation>
    </message>
    <message>
        <source>Draw your belly button in toward your spine and tighten your bottom.</source>
        <extracomment>quadruped-arm-leg-raise.json: /steps/1</extracomment>
        <translation>Ziehen Sie den Bauchnabel zur Wirbelsäule und spannen Sie das Gesäß an.</translation>
    </message>
    <message>
        <source>Reach your right arm forward, thumb up. At the same time, stretch your left leg back with a straight knee.</source>
        <extracomment>quadruped-arm-leg-raise.json: /steps/2</extracomment>
        <translation>Strecken Sie den rechten Arm nach vorn, Daumen nach oben. Strecken Sie zugleich das linke Bein nach hinten, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Stop when the leg is level with your body, or lower. Hold still, and keep breathing.</source>
        <extracomment>quadruped-arm-leg-raise.json: /steps/3</extracomment>
        <translation>Das Bein hebt sich höchstens bis auf die Höhe des Körpers. Halten Sie still, und atmen Sie weiter.</translation>
    </message>
    <message>
        <source>Lower your hand and your knee slowly. Then change to the other arm and leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /steps/4</extracomment>
        <translation>Senken Sie Hand und Knie langsam. Wechseln Sie dann zum anderen Arm und Bein.</translation>
    </message>
    <message>
        <source>Keep your hips level and your low back still. A lower leg is better than a higher one.</source>
        <extracomment>quadruped-arm-leg-raise.json: /cautions/0</extracomment>
        <translation>Das Becken bleibt gerade, der untere Rücken ruhig. Lieber das Bein tiefer als höher.</translation>
    </message>
    <message>
        <source>Sore wrists: rest on your forearms.</source>
        <extracomment>quadruped-arm-leg-raise.json: /cautions/1</extracomment>
        <translation>Handgelenke schmerzen: Stützen Sie sich auf die Unterarme.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees. Draw your belly in and tighten your bottom.</source>
        <extracomment>quadruped-arm-leg-raise.json: /getReady/cue</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand. Ziehen Sie den Bauch ein und spannen Sie das Gesäß an.</translation>
    </message>
    <message>
        <source>On your hands and knees. Belly in.</source>
        <extracomment>quadruped-arm-leg-raise.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>In den Vierfüßlerstand. Bauch fest.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>quadruped-arm-leg-raise.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Reach one arm and the opposite leg long, thumb up.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/cue</extracomment>
        <translation>Einen Arm und das Bein gegenüber lang strecken, Daumen nach oben.</translation>
    </message>
    <message>
        <source>One arm, opposite leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Ein Arm, Bein gegenüber.</translation>
    </message>
    <message>
        <source>Breathe out as you reach</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/breathing</extracomment>
        <translation>Ausatmen und strecken</translation>
    </message>
    <message>
        <source>One arm, opposite leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Arm und Bein gegenüber</translation>
    </message>
    <message>
        <source>Reach your left arm and right leg long, thumb up.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/left/cue</extracomment>
        <translation>Linken Arm und rechtes Bein lang strecken, Daumen nach oben.</translation>
    </message>
    <message>
        <source>Left arm, right leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/left/cueFar (at most 40 characters)</extracomment>
        <translation>Linker Arm, rechtes Bein.</translation>
    </message>
    <message>
        <source>Left arm, right leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/left/next (at most 24 characters)</extracomment>
        <translation>Arm links, Bein rechts</translation>
    </message>
    <message>
        <source>Reach your right arm and left leg long, thumb up.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/right/cue</extracomment>
        <translation>Rechten Arm und linkes Bein lang strecken, Daumen nach oben.</translation>
    </message>
    <message>
        <source>Right arm, left leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/right/cueFar (at most 40 characters)</extracomment>
        <translation>Rechter Arm, linkes Bein.</translation>
    </message>
    <message>
        <source>Right arm, left leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/0/right/next (at most 24 characters)</extracomment>
        <translation>Arm rechts, Bein links</translation>
    </message>
    <message>
        <source>Hold steady. Keep your hips level and your low back still.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/1/cue</extracomment>
        <translation>Ruhig halten. Das Becken bleibt gerade, der untere Rücken ruhig.</translation>
    </message>
    <message>
        <source>Hold. Hips level.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Halten. Becken gerade.</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/1/breathing</extracomment>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>Lower your hand and your knee slowly.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/2/cue</extracomment>
        <translation>Hand und Knie langsam senken.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Breathe in as you lower</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/2/breathing</extracomment>
        <translation>Einatmen und senken</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <extracomment>quadruped-arm-leg-raise.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>Leg only</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/name</extracomment>
        <translation>Nur das Bein</translation>
    </message>
    <message>
        <source>Both hands stay on the floor. Stretch one leg at a time.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/summary</extracomment>
        <translation>Beide Hände bleiben am Boden. Strecken Sie ein Bein nach dem anderen.</translation>
    </message>
    <message>
        <source>Come onto your hands and knees. Both hands stay on the floor.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/getReady/cue</extracomment>
        <translation>Kommen Sie in den Vierfüßlerstand. Beide Hände bleiben am Boden.</translation>
    </message>
    <message>
        <source>On your hands and knees.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/getReady/cueFar (at most 40 characters)</extracomment>
        <translation>In den Vierfüßlerstand.</translation>
    </message>
    <message>
        <source>Leave both hands on the floor. Stretch your right leg back with a straight knee.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/steps/2</extracomment>
        <translation>Beide Hände bleiben am Boden. Strecken Sie das rechte Bein nach hinten, das Knie gestreckt.</translation>
    </message>
    <message>
        <source>Lower your knee slowly. Then change to the other leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/steps/4</extracomment>
        <translation>Senken Sie das Knie langsam. Wechseln Sie dann zum anderen Bein.</translation>
    </message>
    <message>
        <source>Stretch one leg back, not higher than your body.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/cue</extracomment>
        <translation>Ein Bein nach hinten strecken, nicht höher als der Körper.</translation>
    </message>
    <message>
        <source>Stretch one leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Ein Bein strecken.</translation>
    </message>
    <message>
        <source>Breathe out as you stretch</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/breathing</extracomment>
        <translation>Ausatmen und strecken</translation>
    </message>
    <message>
        <source>Stretch one leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/next (at most 24 characters)</extracomment>
        <translation>Ein Bein strecken</translation>
    </message>
    <message>
        <source>Stretch your left leg back, not higher than your body.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/left/cue</extracomment>
        <translation>Das linke Bein nach hinten strecken, nicht höher als der Körper.</translation>
    </message>
    <message>
        <source>Stretch your left leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/left/cueFar (at most 40 characters)</extracomment>
        <translation>Linkes Bein strecken.</translation>
    </message>
    <message>
        <source>Left leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/left/next (at most 24 characters)</extracomment>
        <translation>Linkes Bein</translation>
    </message>
    <message>
        <source>Stretch your right leg back, not higher than your body.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/right/cue</extracomment>
        <translation>Das rechte Bein nach hinten strecken, nicht höher als der Körper.</translation>
    </message>
    <message>
        <source>Stretch your right leg.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/right/cueFar (at most 40 characters)</extracomment>
        <translation>Rechtes Bein strecken.</translation>
    </message>
    <message>
        <source>Right leg</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/0/right/next (at most 24 characters)</extracomment>
        <translation>Rechtes Bein</translation>
    </message>
    <message>
        <source>Lower your knee slowly.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/0/phases/2/cue</extracomment>
        <translation>Das Knie langsam senken.</translation>
    </message>
    <message>
        <source>Longer holds</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/1/name</extracomment>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Hold each lift for 8 seconds.</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/1/summary</extracomment>
        <translation>Halten Sie jedes Mal 8 Sekunden.</translation>
    </message>
    <message>
        <source>Hold for 8 seconds</source>
        <extracomment>quadruped-arm-leg-raise.json: /versions/1/use</extracomment>
        <translation>8 Sekunden halten</translation>
    </message>
    <message>
        <source>Onto hands and knees.</source>
        <extracomment>quadruped-arm-leg-raise.json: /getReady/cueSpoken</extracomment>
        <translation>In den Vierfüßlerstand.</translation>
    </message>
</context>
<context>
    <name>exercise:seated-forward-bend</name>
    <message>
        <source>Seated Forward Bend</source>
        <extracomment>seated-forward-bend.json: /name</extracomment>
        <translation>Vorbeuge im Sitzen</translation>
    </message>
    <message>
        <source>paschimottanasana</source>
        <extracomment>seated-forward-bend.json: /aliases/0</extracomment>
        <translation>Paschimottanasana</translation>
    </message>
    <message>
        <source>forward fold</source>
        <extracomment>seated-forward-bend.json: /aliases/1</extracomment>
        <translation>sitzende Vorbeuge</translation>
    </message>
    <message>
        <source>Makes the backs of your legs and your back longer. Tight legs pull on the whole back while you sit. Some people find it easier to sit upright afterwards.</source>
        <extracomment>seated-forward-bend.json: /why</extracomment>
        <translation>Macht die Rückseiten der Beine und den Rücken länger. Verkürzte Beine ziehen beim Sitzen am ganzen Rücken. Manchen fällt es danach leichter, aufrecht zu sitzen.</translation>
    </message>
    <message>
        <source>Breathe in and grow tall. Breathe out as you fold.</source>
        <extracomment>seated-forward-bend.json: /breathing</extracomment>
        <translation>Atmen Sie ein und werden Sie lang. Atmen Sie beim Vorbeugen aus.</translation>
    </message>
    <message>
        <source>Sit on the floor with your legs straight in front of you. Put a strap, a belt or a long towel round the soles of your feet.</source>
        <extracomment>seated-forward-bend.json: /steps/0</extracomment>
        <translation>Setzen Sie sich mit gestreckten Beinen auf den Boden. Legen Sie einen Gurt, einen Gürtel oder ein langes Handtuch um die Fußsohlen.</translation>
    </message>
    <message>
        <source>Hold the strap and sit tall with a long, straight back.</source>
        <extracomment>seated-forward-bend.json: /steps/1</extracomment>
        <translation>Halten Sie den Gurt und sitzen Sie aufrecht, der Rücken lang und gerade.</translation>
    </message>
    <message>
        <source>Tip forward from your hips, so that your belly moves toward your thighs. Keep your head in line with your back.</source>
        <extracomment>seated-forward-bend.json: /steps/2</extracomment>
        <translation>Kippen Sie aus den Hüften nach vorn, sodass der Bauch zu den Oberschenkeln kommt. Der Kopf bleibt in einer Linie mit dem Rücken.</translation>
    </message>
    <message>
        <source>Go only as far as is comfortable. Hold, and keep your back long. If anything hurts, back off at once.</source>
        <extracomment>seated-forward-bend.json: /steps/3</extracomment>
        <translation>Gehen Sie nur so weit, wie es angenehm ist. Halten Sie, der Rücken bleibt lang. Wenn etwas wehtut, geben Sie sofort nach.</translation>
    </message>
    <message>
        <source>Sit up slowly and rest.</source>
        <extracomment>seated-forward-bend.json: /steps/4</extracomment>
        <translation>Richten Sie sich langsam auf und ruhen Sie aus.</translation>
    </message>
    <message>
        <source>Keep your back long and your head in line. Do not let your head drop or your back round.</source>
        <extracomment>seated-forward-bend.json: /cautions/0</extracomment>
        <translation>Der Rücken bleibt lang, der Kopf in einer Linie. Lassen Sie weder den Kopf fallen noch den Rücken rund werden.</translation>
    </message>
    <message>
        <source>Backs of your legs pull: bend your knees a little.</source>
        <extracomment>seated-forward-bend.json: /cautions/1</extracomment>
        <translation>Es zieht hinten in den Beinen: Beugen Sie die Knie ein wenig.</translation>
    </message>
    <message>
        <source>Weak bones (osteoporosis): leave this one out, or ask your doctor first.</source>
        <extracomment>seated-forward-bend.json: /cautions/2</extracomment>
        <translation>Schwache Knochen (Osteoporose): Lassen Sie diese Übung aus oder fragen Sie zuerst Ihren Arzt.</translation>
    </message>
    <message>
        <source>Pain down your leg (sciatica): back off.</source>
        <extracomment>seated-forward-bend.json: /cautions/3</extracomment>
        <translation>Schmerz, der ins Bein zieht (Ischias): Geben Sie nach.</translation>
    </message>
    <message>
        <source>Sit with your legs straight in front of you. Put the strap round your feet and sit tall.</source>
        <extracomment>seated-forward-bend.json: /getReady/cue</extracomment>
        <translation>Setzen Sie sich mit gestreckten Beinen hin. Legen Sie den Gurt um die Füße und sitzen Sie aufrecht.</translation>
    </message>
    <message>
        <source>Sit tall, strap round your feet.</source>
        <extracomment>seated-forward-bend.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Aufrecht sitzen, Gurt um die Füße.</translation>
    </message>
    <message>
        <source>Sit tall, legs straight.</source>
        <extracomment>seated-forward-bend.json: /getReady/cueSpoken</extracomment>
        <translation>Aufrecht, Beine gestreckt.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>seated-forward-bend.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Sit up and rest. Let your legs go soft.</source>
        <extracomment>seated-forward-bend.json: /rest/cue</extracomment>
        <translation>Aufrichten und ausruhen. Die Beine locker lassen.</translation>
    </message>
    <message>
        <source>Rest. Let go.</source>
        <extracomment>seated-forward-bend.json: /rest/cueFar (at most 40 characters)</extracomment>
        <translation>Ausruhen. Loslassen.</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <extracomment>seated-forward-bend.json: /rest/breathing</extracomment>
        <translation>Frei weiteratmen</translation>
    </message>
    <message>
        <source>Keep your back long. Fold forward from your hips.</source>
        <extracomment>seated-forward-bend.json: /phases/0/cue</extracomment>
        <translation>Den Rücken lang lassen. Aus den Hüften nach vorn beugen.</translation>
    </message>
    <message>
        <source>Back long. Fold forward.</source>
        <extracomment>seated-forward-bend.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Rücken lang. Vorbeugen.</translation>
    </message>
    <message>
        <source>Breathe out as you fold</source>
        <extracomment>seated-forward-bend.json: /phases/0/breathing</extracomment>
        <translation>Ausatmen und vorbeugen</translation>
    </message>
    <message>
        <source>Fold forward</source>
        <extracomment>seated-forward-bend.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Nach vorn beugen</translation>
    </message>
    <message>
        <source>Hold. Back long, head in line, as far as is comfortable.</source>
        <extracomment>seated-forward-bend.json: /phases/1/cue</extracomment>
        <translation>Halten. Rücken lang, Kopf in einer Linie, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Hold. Back long.</source>
        <extracomment>seated-forward-bend.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Halten. Rücken lang.</translation>
    </message>
    <message>
        <source>Hold. Back long, head in line.</source>
        <extracomment>seated-forward-bend.json: /phases/1/cueSpoken</extracomment>
        <translation>Halten. Rücken lang, Kopf in Linie.</translation>
    </message>
    <message>
        <source>Slow breaths, in and out</source>
        <extracomment>seated-forward-bend.json: /phases/1/breathing</extracomment>
        <translation>Langsam ein- und ausatmen</translation>
    </message>
    <message>
        <source>Sit up slowly with a long back.</source>
        <extracomment>seated-forward-bend.json: /phases/2/cue</extracomment>
        <translation>Langsam mit langem Rücken aufrichten.</translation>
    </message>
    <message>
        <source>Sit up slowly.</source>
        <extracomment>seated-forward-bend.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Langsam aufrichten.</translation>
    </message>
    <message>
        <source>Breathe in as you sit up</source>
        <extracomment>seated-forward-bend.json: /phases/2/breathing</extracomment>
        <translation>Einatmen und aufrichten</translation>
    </message>
    <message>
        <source>Sit up slowly</source>
        <extracomment>seated-forward-bend.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Langsam aufrichten</translation>
    </message>
    <message>
        <source>Shorter holds</source>
        <extracomment>seated-forward-bend.json: /versions/0/name</extracomment>
        <translation>Kürzer halten</translation>
    </message>
    <message>
        <source>With the strap, and hold for 10 seconds.</source>
        <extracomment>seated-forward-bend.json: /versions/0/summary</extracomment>
        <translation>Mit dem Gurt, und 10 Sekunden halten.</translation>
    </message>
    <message>
        <source>Without the strap</source>
        <extracomment>seated-forward-bend.json: /versions/1/name</extracomment>
        <translation>Ohne Gurt</translation>
    </message>
    <message>
        <source>Rest your hands on your shins or feet. Your back stays long.</source>
        <extracomment>seated-forward-bend.json: /versions/1/summary</extracomment>
        <translation>Die Hände ruhen auf den Schienbeinen oder Füßen. Der Rücken bleibt lang.</translation>
    </message>
    <message>
        <source>Do it without the strap</source>
        <extracomment>seated-forward-bend.json: /versions/1/use</extracomment>
        <translation>Ohne Gurt machen</translation>
    </message>
    <message>
        <source>Sit with your legs straight in front of you. Rest your hands on your legs and sit tall.</source>
        <extracomment>seated-forward-bend.json: /versions/1/getReady/cue</extracomment>
        <translation>Setzen Sie sich mit gestreckten Beinen hin. Legen Sie die Hände auf die Beine und sitzen Sie aufrecht.</translation>
    </message>
    <message>
        <source>Sit on the floor with your legs straight in front of you. Sit tall with a long, straight back.</source>
        <extracomment>seated-forward-bend.json: /versions/1/steps/0</extracomment>
        <translation>Setzen Sie sich mit gestreckten Beinen auf den Boden. Sitzen Sie aufrecht, der Rücken lang und gerade.</translation>
    </message>
    <message>
        <source>Tip forward from your hips, so that your belly moves toward your thighs. Let your hands slide along your legs.</source>
        <extracomment>seated-forward-bend.json: /versions/1/steps/1</extracomment>
        <translation>Kippen Sie aus den Hüften nach vorn, sodass der Bauch zu den Oberschenkeln kommt. Lassen Sie die Hände an den Beinen entlanggleiten.</translation>
    </message>
    <message>
        <source>Rest your hands on your shins or your feet, where they come to without pulling. Keep your head in line with your back.</source>
        <extracomment>seated-forward-bend.json: /versions/1/steps/2</extracomment>
        <translation>Legen Sie die Hände auf die Schienbeine oder die Füße, dorthin, wo sie ohne Ziehen ankommen. Der Kopf bleibt in einer Linie mit dem Rücken.</translation>
    </message>
</context>
<context>
    <name>exercise:side-lying-thoracic-rotation</name>
    <message>
        <source>Side-Lying Thoracic Rotation</source>
        <extracomment>side-lying-thoracic-rotation.json: /name</extracomment>
        <translation>Brustwirbel-Drehung in Seitenlage</translation>
    </message>
    <message>
        <source>Side-Lying Rotation</source>
        <extracomment>side-lying-thoracic-rotation.json: /shortName (at most 24 characters)</extracomment>
        <translation>Drehung in Seitenlage</translation>
    </message>
    <message>
        <source>open book</source>
        <extracomment>side-lying-thoracic-rotation.json: /aliases/0</extracomment>
        <translation>offenes Buch</translation>
    </message>
    <message>
        <source>book opener</source>
        <extracomment>side-lying-thoracic-rotation.json: /aliases/1</extracomment>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Turns your upper back and opens your chest. Days spent facing forward leave little room for that. Some people find it easier to look over their shoulder afterwards.</source>
        <extracomment>side-lying-thoracic-rotation.json: /why</extracomment>
        <translation>Dreht den oberen Rücken und öffnet die Brust. Im Alltag schauen wir meist nach vorn, da kommt das zu kurz. Manchen fällt danach der Blick über die Schulter leichter.</translation>
    </message>
    <message>
        <source>Breathe out as you open your arm. Breathe in as you close it.</source>
        <extracomment>side-lying-thoracic-rotation.json: /breathing</extracomment>
        <translation>Atmen Sie aus, wenn Sie den Arm öffnen. Atmen Sie ein, wenn Sie ihn schließen.</translation>
    </message>
    <message>
        <source>Lie on your left side with your knees bent. A pillow under your head helps your neck to rest.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/0</extracomment>
        <translation>Legen Sie sich auf die linke Seite, die Knie gebeugt. Ein Kissen unter dem Kopf lässt den Nacken ruhen.</translation>
    </message>
    <message>
        <source>Stretch both arms straight out in front of you, palms touching.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/1</extracomment>
        <translation>Strecken Sie beide Arme gerade nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Lift your top arm and open it like the cover of a book. Let your head and eyes follow your hand.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/2</extracomment>
        <translation>Heben Sie den oberen Arm und öffnen Sie ihn wie einen Buchdeckel. Kopf und Augen folgen der Hand.</translation>
    </message>
    <message>
        <source>Let the arm sink behind you, palm up, as far as is comfortable. Stay for a moment and breathe.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/3</extracomment>
        <translation>Lassen Sie den Arm hinter sich sinken, die Handfläche nach oben, so weit es angenehm ist. Bleiben Sie einen Moment und atmen Sie.</translation>
    </message>
    <message>
        <source>Come back slowly until your palms face each other.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/4</extracomment>
        <translation>Kommen Sie langsam zurück, bis die Handflächen wieder zueinander zeigen.</translation>
    </message>
    <message>
        <source>Do all the turns on this side. Then turn over and do the same on the other side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /steps/5</extracomment>
        <translation>Machen Sie alle Drehungen auf dieser Seite. Drehen Sie sich dann um und machen Sie dasselbe auf der anderen.</translation>
    </message>
    <message>
        <source>Sore shoulder: bend your elbow, or open less.</source>
        <extracomment>side-lying-thoracic-rotation.json: /cautions/0</extracomment>
        <translation>Die Schulter schmerzt: Beugen Sie den Ellbogen oder öffnen Sie weniger weit.</translation>
    </message>
    <message>
        <source>Your hand does not have to reach the floor.</source>
        <extracomment>side-lying-thoracic-rotation.json: /cautions/1</extracomment>
        <translation>Die Hand muss den Boden nicht erreichen.</translation>
    </message>
    <message>
        <source>Keep a pillow under your head so that your neck can rest.</source>
        <extracomment>side-lying-thoracic-rotation.json: /cautions/2</extracomment>
        <translation>Lassen Sie ein Kissen unter dem Kopf, damit der Nacken ruhen kann.</translation>
    </message>
    <message>
        <source>Lie on your side with your knees bent. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/cue</extracomment>
        <translation>Legen Sie sich auf die Seite, die Knie gebeugt. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Lie on your side, knees bent.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die Seite, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lie on your side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/cueSpoken</extracomment>
        <translation>Auf die Seite legen.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Lie on your left side with your knees bent. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/left/cue</extracomment>
        <translation>Legen Sie sich auf die linke Seite, die Knie gebeugt. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Lie on your left side, knees bent.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/left/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die linke Seite, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lie on your left side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/left/cueSpoken</extracomment>
        <translation>Auf die linke Seite legen.</translation>
    </message>
    <message>
        <source>Lie on your right side with your knees bent. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/right/cue</extracomment>
        <translation>Legen Sie sich auf die rechte Seite, die Knie gebeugt. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Lie on your right side, knees bent.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/right/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die rechte Seite, Knie gebeugt.</translation>
    </message>
    <message>
        <source>Lie on your right side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /getReady/right/cueSpoken</extracomment>
        <translation>Auf die rechte Seite legen.</translation>
    </message>
    <message>
        <source>Turn over slowly onto your other side. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/cue</extracomment>
        <translation>Drehen Sie sich langsam auf die andere Seite. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Turn onto your other side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die andere Seite drehen.</translation>
    </message>
    <message>
        <source>Turn over</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/next (at most 24 characters)</extracomment>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Turn over slowly onto your left side. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/left/cue</extracomment>
        <translation>Drehen Sie sich langsam auf die linke Seite. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Turn onto your left side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/left/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die linke Seite drehen.</translation>
    </message>
    <message>
        <source>Turn to your left side</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/left/next (at most 24 characters)</extracomment>
        <translation>Auf die linke Seite</translation>
    </message>
    <message>
        <source>Turn over slowly onto your right side. Stretch both arms out in front of you, palms together.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/right/cue</extracomment>
        <translation>Drehen Sie sich langsam auf die rechte Seite. Strecken Sie beide Arme nach vorn, die Handflächen aufeinander.</translation>
    </message>
    <message>
        <source>Turn onto your right side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/right/cueFar (at most 40 characters)</extracomment>
        <translation>Auf die rechte Seite drehen.</translation>
    </message>
    <message>
        <source>Turn to your right side</source>
        <extracomment>side-lying-thoracic-rotation.json: /turnOver/right/next (at most 24 characters)</extracomment>
        <translation>Auf die rechte Seite</translation>
    </message>
    <message>
        <source>Open your top arm back toward the floor. Let your eyes follow your hand.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/0/cue</extracomment>
        <translation>Den oberen Arm nach hinten zum Boden öffnen. Die Augen folgen der Hand.</translation>
    </message>
    <message>
        <source>Breathe out as you open</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/0/breathing</extracomment>
        <translation>Ausatmen und öffnen</translation>
    </message>
    <message>
        <source>Open your arm</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Arm öffnen</translation>
    </message>
    <message>
        <source>Stay open, as far as is comfortable. Let your shoulder sink.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/1/cue</extracomment>
        <translation>Offen bleiben, so weit es angenehm ist. Die Schulter sinken lassen.</translation>
    </message>
    <message>
        <source>Stay open.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Offen bleiben.</translation>
    </message>
    <message>
        <source>Keep breathing</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/1/breathing</extracomment>
        <translation>Weiteratmen</translation>
    </message>
    <message>
        <source>Bring your arm back slowly until your palms meet.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/2/cue</extracomment>
        <translation>Den Arm langsam zurückführen, bis sich die Handflächen treffen.</translation>
    </message>
    <message>
        <source>Close slowly.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Langsam schließen.</translation>
    </message>
    <message>
        <source>Breathe in as you close</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/2/breathing</extracomment>
        <translation>Einatmen und schließen</translation>
    </message>
    <message>
        <source>Close slowly</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Langsam schließen</translation>
    </message>
    <message>
        <source>Fewer turns</source>
        <extracomment>side-lying-thoracic-rotation.json: /versions/0/name</extracomment>
        <translation>Weniger Drehungen</translation>
    </message>
    <message>
        <source>Do 3 turns on each side. Open only as far as feels easy.</source>
        <extracomment>side-lying-thoracic-rotation.json: /versions/0/summary</extracomment>
        <translation>Machen Sie 3 Drehungen auf jeder Seite. Öffnen Sie nur, so weit es leichtfällt.</translation>
    </message>
    <message>
        <source>More turns</source>
        <extracomment>side-lying-thoracic-rotation.json: /versions/1/name</extracomment>
        <translation>Mehr Drehungen</translation>
    </message>
    <message>
        <source>Do 8 turns on each side.</source>
        <extracomment>side-lying-thoracic-rotation.json: /versions/1/summary</extracomment>
        <translation>Machen Sie 8 Drehungen auf jeder Seite.</translation>
    </message>
    <message>
        <source>Use 8 turns</source>
        <extracomment>side-lying-thoracic-rotation.json: /versions/1/use</extracomment>
        <translation>8 Drehungen machen</translation>
    </message>
    <message>
        <source>Open your arm.</source>
        <extracomment>side-lying-thoracic-rotation.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Arm öffnen.</translation>
    </message>
</context>
<context>
    <name>exercise:sphinx</name>
    <message>
        <source>Sphinx Pose</source>
        <extracomment>sphinx.json: /name</extracomment>
        <translation>Sphinx</translation>
    </message>
    <message>
        <source>salamba bhujangasana</source>
        <extracomment>sphinx.json: /aliases/0</extracomment>
        <translation>Salamba Bhujangasana</translation>
    </message>
    <message>
        <source>low cobra</source>
        <extracomment>sphinx.json: /aliases/1</extracomment>
        <translation>kleine Kobra</translation>
    </message>
    <message>
        <source>A gentle bend backward, milder than Cobra. It is the other way from how the car, the computer and the couch shape your back. Your weight is on your forearms, so your wrists can rest.</source>
        <extracomment>sphinx.json: /why</extracomment>
        <translation>Eine sanfte Rückbeuge, milder als die Kobra. Sie biegt den Rücken andersherum, als Auto, Computer und Sofa ihn formen. Ihr Gewicht ruht auf den Unterarmen, die Handgelenke haben Pause.</translation>
    </message>
    <message>
        <source>Breathe in as you slide up. Breathe slowly while you hold.</source>
        <extracomment>sphinx.json: /breathing</extracomment>
        <translation>Atmen Sie ein, wenn Sie sich hochschieben. Atmen Sie beim Halten langsam weiter.</translation>
    </message>
    <message>
        <source>Lie face down with your feet as wide as your hips.</source>
        <extracomment>sphinx.json: /steps/0</extracomment>
        <translation>Legen Sie sich auf den Bauch, die Füße so weit wie die Hüften.</translation>
    </message>
    <message>
        <source>Put your elbows under your shoulders and your forearms flat on the floor, pointing forward.</source>
        <extracomment>sphinx.json: /steps/1</extracomment>
        <translation>Stellen Sie die Ellbogen unter die Schultern und legen Sie die Unterarme flach nach vorn auf den Boden.</translation>
    </message>
    <message>
        <source>Press into your forearms. Lift your head, neck and chest, as far as is comfortable.</source>
        <extracomment>sphinx.json: /steps/2</extracomment>
        <translation>Drücken Sie die Unterarme in den Boden. Heben Sie Kopf, Hals und Brust, so weit es angenehm ist.</translation>
    </message>
    <message>
        <source>Firm your legs and roll your outer thighs toward the floor. Keep your shoulders away from your ears.</source>
        <extracomment>sphinx.json: /steps/3</extracomment>
        <translation>Spannen Sie die Beine an und rollen Sie die Außenseiten der Oberschenkel zum Boden. Die Schultern bleiben weg von den Ohren.</translation>
    </message>
    <message>
        <source>Hold, and keep breathing slowly. Then lower yourself to the floor and rest.</source>
        <extracomment>sphinx.json: /steps/4</extracomment>
        <translation>Halten Sie, und atmen Sie langsam weiter. Senken Sie sich dann zum Boden und ruhen Sie aus.</translation>
    </message>
    <message>
        <source>Pinch in your low back: move your elbows further forward, and lift less.</source>
        <extracomment>sphinx.json: /cautions/0</extracomment>
        <translation>Es zwickt im unteren Rücken: Stellen Sie die Ellbogen weiter nach vorn und heben Sie weniger.</translation>
    </message>
    <message>
        <source>Lie face down, feet as wide as your hips. Put your elbows under your shoulders.</source>
        <extracomment>sphinx.json: /getReady/cue</extracomment>
        <translation>Legen Sie sich auf den Bauch, die Füße so weit wie die Hüften. Die Ellbogen stehen unter den Schultern.</translation>
    </message>
    <message>
        <source>Lie face down, elbows bent.</source>
        <extracomment>sphinx.json: /getReady/cueFar (at most 40 characters)</extracomment>
        <translation>Auf den Bauch, Ellbogen gebeugt.</translation>
    </message>
    <message>
        <source>Lie face down.</source>
        <extracomment>sphinx.json: /getReady/cueSpoken</extracomment>
        <translation>Auf den Bauch legen.</translation>
    </message>
    <message>
        <source>Take your time</source>
        <extracomment>sphinx.json: /getReady/breathing</extracomment>
        <translation>Lassen Sie sich Zeit</translation>
    </message>
    <message>
        <source>Rest with your head on your hands.</source>
        <extracomment>sphinx.json: /rest/cue</extracomment>
        <translation>Ausruhen, den Kopf auf den Händen.</translation>
    </message>
    <message>
        <source>Rest. Let go.</source>
        <extracomment>sphinx.json: /rest/cueFar (at most 40 characters)</extracomment>
        <translation>Ausruhen. Loslassen.</translation>
    </message>
    <message>
        <source>Breathe as you like</source>
        <extracomment>sphinx.json: /rest/breathing</extracomment>
        <translation>Frei weiteratmen</translation>
    </message>
    <message>
        <source>Slide up onto your forearms. Let your chest lift.</source>
        <extracomment>sphinx.json: /phases/0/cue</extracomment>
        <translation>Auf die Unterarme hochschieben. Die Brust hebt sich.</translation>
    </message>
    <message>
        <source>Up on your forearms.</source>
        <extracomment>sphinx.json: /phases/0/cueFar (at most 40 characters)</extracomment>
        <translation>Hoch auf die Unterarme.</translation>
    </message>
    <message>
        <source>Breathe in as you come up</source>
        <extracomment>sphinx.json: /phases/0/breathing</extracomment>
        <translation>Einatmen und hochkommen</translation>
    </message>
    <message>
        <source>Up on your forearms</source>
        <extracomment>sphinx.json: /phases/0/next (at most 24 characters)</extracomment>
        <translation>Hoch auf die Unterarme</translation>
    </message>
    <message>
        <source>Press into your forearms. Keep your shoulders away from your ears.</source>
        <extracomment>sphinx.json: /phases/1/cue</extracomment>
        <translation>Die Unterarme in den Boden drücken. Die Schultern weg von den Ohren.</translation>
    </message>
    <message>
        <source>Shoulders low.</source>
        <extracomment>sphinx.json: /phases/1/cueFar (at most 40 characters)</extracomment>
        <translation>Schultern tief.</translation>
    </message>
    <message>
        <source>Shoulders away from your ears.</source>
        <extracomment>sphinx.json: /phases/1/cueSpoken</extracomment>
        <translation>Schultern weg von den Ohren.</translation>
    </message>
    <message>
        <source>Slow breaths, in and out</source>
        <extracomment>sphinx.json: /phases/1/breathing</extracomment>
        <translation>Langsam ein- und ausatmen</translation>
    </message>
    <message>
        <source>Lower your chest slowly to the floor.</source>
        <extracomment>sphinx.json: /phases/2/cue</extracomment>
        <translation>Die Brust langsam zum Boden senken.</translation>
    </message>
    <message>
        <source>Lower slowly.</source>
        <extracomment>sphinx.json: /phases/2/cueFar (at most 40 characters)</extracomment>
        <translation>Langsam senken.</translation>
    </message>
    <message>
        <source>Breathe out as you lower</source>
        <extracomment>sphinx.json: /phases/2/breathing</extracomment>
        <translation>Ausatmen und senken</translation>
    </message>
    <message>
        <source>Lower slowly</source>
        <extracomment>sphinx.json: /phases/2/next (at most 24 characters)</extracomment>
        <translation>Langsam senken</translation>
    </message>
    <message>
        <source>Shorter holds</source>
        <extracomment>sphinx.json: /versions/0/name</extracomment>
        <translation>Kürzer halten</translation>
    </message>
    <message>
        <source>Hold for 10 seconds. Lift only as high as feels easy.</source>
        <extracomment>sphinx.json: /versions/0/summary</extracomment>
        <translation>Halten Sie 10 Sekunden. Heben Sie nur, so weit es leichtfällt.</translation>
    </message>
    <message>
        <source>Longer holds</source>
        <extracomment>sphinx.json: /versions/1/name</extracomment>
        <translation>Länger halten</translation>
    </message>
    <message>
        <source>Hold for 20 seconds each time.</source>
        <extracomment>sphinx.json: /versions/1/summary</extracomment>
        <translation>Halten Sie jedes Mal 20 Sekunden.</translation>
    </message>
    <message>
        <source>Hold for 20 seconds</source>
        <extracomment>sphinx.json: /versions/1/use</extracomment>
        <translation>20 Sekunden halten</translation>
    </message>
</context>
<context>
    <name>general</name>
    <message>
        <source>Stop at once if your pain gets worse.</source>
        <extracomment>general.json: /cautions/0</extracomment>
        <translation>Hören Sie sofort auf, wenn Ihre Schmerzen stärker werden.</translation>
    </message>
    <message>
        <source>Go only as far as is comfortable. Never force a move.</source>
        <extracomment>general.json: /cautions/1</extracomment>
        <translation>Gehen Sie nur so weit, wie es angenehm ist. Nie mit Gewalt.</translation>
    </message>
    <message>
        <source>Keep breathing. Never hold your breath.</source>
        <extracomment>general.json: /cautions/2</extracomment>
        <translation>Atmen Sie weiter. Halten Sie nie die Luft an.</translation>
    </message>
    <message>
        <source>Ask your doctor or physiotherapist before you start, and again if your pain gets worse.</source>
        <extracomment>general.json: /cautions/3</extracomment>
        <translation>Fragen Sie Ihre Arzt- oder Physiotherapiepraxis, bevor Sie beginnen, und wieder, wenn Ihre Schmerzen stärker werden.</translation>
    </message>
    <message>
        <source>Pregnant: ask your doctor or midwife first, and leave out what you do lying face down.</source>
        <extracomment>general.json: /cautions/4</extracomment>
        <translation>Schwanger: Fragen Sie zuerst in der Arztpraxis oder die Hebamme, und lassen Sie alles in Bauchlage aus.</translation>
    </message>
    <message>
        <source>You get down on the floor for these exercises. Take your time, and hold on to a chair if that helps.</source>
        <extracomment>general.json: /floorNote</extracomment>
        <translation>Für diese Übungen geht es auf den Boden. Lassen Sie sich Zeit und halten Sie sich an einem Stuhl fest, wenn das hilft.</translation>
    </message>
</context>
<context>
    <name>lesson:causes</name>
    <message>
        <source>What can set it off</source>
        <extracomment>causes.json: /name</extracomment>
        <translation>Was den Schmerz auslösen kann</translation>
    </message>
    <message>
        <source>Lifting, twisting, coughing, training.</source>
        <extracomment>causes.json: /summary</extracomment>
        <translation>Heben, Verdrehen, Husten, Training.</translation>
    </message>
    <message>
        <source>cause</source>
        <extracomment>causes.json: /aliases/0</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>injury</source>
        <extracomment>causes.json: /aliases/1</extracomment>
        <translation>Verletzung</translation>
    </message>
    <message>
        <source>carrying</source>
        <extracomment>causes.json: /aliases/2</extracomment>
        <translation>Tragen</translation>
    </message>
    <message>
        <source>sneezing</source>
        <extracomment>causes.json: /aliases/3</extracomment>
        <translation>Niesen</translation>
    </message>
    <message>
        <source>knots</source>
        <extracomment>causes.json: /aliases/4</extracomment>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>gym</source>
        <extracomment>causes.json: /aliases/5</extracomment>
        <translation>Fitnessstudio</translation>
    </message>
    <message>
        <source>strain</source>
        <extracomment>causes.json: /aliases/6</extracomment>
        <translation>Zerrung</translation>
    </message>
    <message>
        <source>A person lifts a box with a round back. Beside it three round pictures: a body that twists, a face that coughs, and a dumbbell.</source>
        <extracomment>causes.json: /drawing/description</extracomment>
        <translation>Ein Mensch hebt mit rundem Rücken eine Kiste. Daneben drei runde Bilder: ein Körper, der sich verdreht, ein hustendes Gesicht und eine Hantel.</translation>
    </message>
    <message>
        <source>Lifting with a round back</source>
        <extracomment>causes.json: /drawing/marks/0/name</extracomment>
        <translation>Heben mit rundem Rücken</translation>
    </message>
    <message>
        <source>Twisting</source>
        <extracomment>causes.json: /drawing/marks/1/name</extracomment>
        <translation>Verdrehen</translation>
    </message>
    <message>
        <source>Coughing or sneezing</source>
        <extracomment>causes.json: /drawing/marks/2/name</extracomment>
        <translation>Husten oder Niesen</translation>
    </message>
    <message>
        <source>Training without stretching</source>
        <extracomment>causes.json: /drawing/marks/3/name</extracomment>
        <translation>Training ohne Dehnen</translation>
    </message>
    <message>
        <source>Often there is not one cause. Small things add up: one shape for a long time, the same move again and again, or more work than your back is used to.</source>
        <extracomment>causes.json: /paragraphs/0/text</extracomment>
        <translation>Oft gibt es nicht die eine Ursache. Kleinigkeiten summieren sich: lange dieselbe Haltung, immer wieder dieselbe Bewegung oder mehr Arbeit, als der Rücken gewohnt ist.</translation>
    </message>
    <message>
        <source>Sometimes it starts in one moment: when you carry, bend, twist or throw something. Hard coughing or sneezing can strain the muscles between the ribs too.</source>
        <extracomment>causes.json: /paragraphs/1/text</extracomment>
        <translation>Manchmal beginnt es in einem Augenblick: beim Tragen, Bücken, Verdrehen oder Werfen. Auch starkes Husten oder Niesen kann die Muskeln zwischen den Rippen zerren.</translation>
    </message>
    <message>
        <source>Strength training makes muscles grow back stronger. Without stretching, some people find that they also grow tight, with sore spots that many call knots. They find that gentle stretches between the training days feel good.</source>
        <extracomment>causes.json: /paragraphs/2/text</extracomment>
        <translation>Durch Krafttraining wachsen Muskeln stärker nach. Ohne Dehnen, finden manche Menschen, werden sie auch fest, mit wunden Stellen, die viele Knoten nennen. Sanftes Dehnen zwischen den Trainingstagen tut ihnen gut.</translation>
    </message>
    <message>
        <source>What you can do.</source>
        <extracomment>causes.json: /paragraphs/3/lead</extracomment>
        <translation>Was Sie tun können.</translation>
    </message>
    <message>
        <source>Hold a load close to your body. Turn with your feet, not with your back. Take breaks, and start again slowly.</source>
        <extracomment>causes.json: /paragraphs/3/text</extracomment>
        <translation>Halten Sie Lasten nah am Körper. Drehen Sie sich mit den Füßen, nicht mit dem Rücken. Machen Sie Pausen, und beginnen Sie danach langsam.</translation>
    </message>
    <message>
        <source>One thing is different.</source>
        <extracomment>causes.json: /paragraphs/4/lead</extracomment>
        <translation>Eines ist anders.</translation>
    </message>
    <message>
        <source>Did it begin with a fall or an accident? Then get help first, and leave the exercises for later.</source>
        <extracomment>causes.json: /paragraphs/4/text</extracomment>
        <translation>Begann es mit einem Sturz oder Unfall? Dann holen Sie zuerst Hilfe, und lassen Sie die Übungen für später.</translation>
    </message>
    <message>
        <source>Keeps the trunk steady while arms and legs work.</source>
        <extracomment>causes.json: /exercises/0/why</extracomment>
        <translation>Hält den Rumpf ruhig, während Arme und Beine arbeiten.</translation>
    </message>
    <message>
        <source>A slow twist, with nothing to carry.</source>
        <extracomment>causes.json: /exercises/1/why</extracomment>
        <translation>Eine langsame Drehung, ganz ohne Last.</translation>
    </message>
    <message>
        <source>Lets the back muscles grow long.</source>
        <extracomment>causes.json: /exercises/2/why</extracomment>
        <translation>Lässt die Rückenmuskeln lang werden.</translation>
    </message>
</context>
<context>
    <name>lesson:curve</name>
    <message>
        <source>If your spine has a curve</source>
        <extracomment>curve.json: /name</extracomment>
        <translation>Wenn Ihre Wirbelsäule eine Kurve hat</translation>
    </message>
    <message>
        <source>Scoliosis, in plain words.</source>
        <extracomment>curve.json: /summary</extracomment>
        <translation>Skoliose, einfach erklärt.</translation>
    </message>
    <message>
        <source>scoliosis</source>
        <extracomment>curve.json: /aliases/0</extracomment>
        <translation>Skoliose</translation>
    </message>
    <message>
        <source>crooked</source>
        <extracomment>curve.json: /aliases/1</extracomment>
        <translation>krumm</translation>
    </message>
    <message>
        <source>S shape</source>
        <extracomment>curve.json: /aliases/2</extracomment>
        <translation>S-Form</translation>
    </message>
    <message>
        <source>uneven shoulders</source>
        <extracomment>curve.json: /aliases/3</extracomment>
        <translation>schiefe Schultern</translation>
    </message>
    <message>
        <source>Two spines seen from behind. The first is straight. The second bends to one side and back, like a flat letter S.</source>
        <extracomment>curve.json: /drawing/description</extracomment>
        <translation>Zwei Wirbelsäulen von hinten. Die erste ist gerade. Die zweite biegt sich zur Seite und zurück, wie ein flaches S.</translation>
    </message>
    <message>
        <source>Straight, seen from behind</source>
        <extracomment>curve.json: /drawing/marks/0/name</extracomment>
        <translation>Gerade, von hinten gesehen</translation>
    </message>
    <message>
        <source>With a curve</source>
        <extracomment>curve.json: /drawing/marks/1/name</extracomment>
        <translation>Mit einer Kurve</translation>
    </message>
    <message>
        <source>This side is held long</source>
        <extracomment>curve.json: /drawing/marks/2/name</extracomment>
        <translation>Diese Seite wird lang gehalten</translation>
    </message>
    <message>
        <source>This side is held short</source>
        <extracomment>curve.json: /drawing/marks/3/name</extracomment>
        <translation>Diese Seite wird kurz gehalten</translation>
    </message>
    <message>
        <source>The muscles of the two sides then work in different ways. On one side they are held long, on the other side short. Some people find that their upper back gets tired or sore more easily.</source>
        <extracomment>curve.json: /paragraphs/1/text</extracomment>
        <translation>Die Muskeln der beiden Seiten arbeiten dann verschieden. Auf der einen Seite werden sie lang gehalten, auf der anderen kurz. Manche Menschen finden, dass ihr oberer Rücken schneller müde oder wund wird.</translation>
    </message>
    <message>
        <source>Ask first.</source>
        <extracomment>curve.json: /paragraphs/2/lead</extracomment>
        <translation>Zuerst fragen.</translation>
    </message>
    <message>
        <source>The exercises here do not take a curve away. They help you to move with the back you have. One side may go further than the other, and that is fine. Go as far as is comfortable on each.</source>
        <extracomment>curve.json: /paragraphs/3/text</extracomment>
        <translation>Die Übungen hier nehmen eine Kurve nicht weg. Sie helfen Ihnen, sich mit dem Rücken zu bewegen, den Sie haben. Eine Seite kommt vielleicht weiter als die andere, und das ist in Ordnung. Gehen Sie auf jeder so weit, wie es angenehm ist.</translation>
    </message>
    <message>
        <source>Moves both sides in the same way.</source>
        <extracomment>curve.json: /exercises/0/why</extracomment>
        <translation>Bewegt beide Seiten auf gleiche Weise.</translation>
    </message>
    <message>
        <source>Each side goes as far as it likes.</source>
        <extracomment>curve.json: /exercises/1/why</extracomment>
        <translation>Jede Seite geht so weit, wie sie mag.</translation>
    </message>
    <message>
        <source>Makes one side long, then the other.</source>
        <extracomment>curve.json: /exercises/2/why</extracomment>
        <translation>Macht erst die eine Seite lang, dann die andere.</translation>
    </message>
    <message>
        <source>Seen from behind, most spines are close to straight. With scoliosis the spine bends to the side and turns a little. Mostly the curve grew in the teenage years. Many people have a small one. Some never notice.</source>
        <extracomment>curve.json: /paragraphs/0/text</extracomment>
        <translation>Von hinten gesehen sind die meisten Wirbelsäulen fast gerade. Bei einer Skoliose biegt sich die Wirbelsäule zur Seite und dreht sich ein wenig. Meist ist die Kurve in der Jugend gewachsen. Viele Menschen haben eine kleine. Manche merken es nie.</translation>
    </message>
    <message>
        <source>Do you know about a curve? Or does one shoulder or one side of your ribs stand out? Then ask your doctor or physiotherapist before you start. They can tell you which exercises suit you, and which need a change.</source>
        <extracomment>curve.json: /paragraphs/2/text</extracomment>
        <translation>Wissen Sie von einer Kurve? Oder steht eine Schulter oder eine Seite der Rippen hervor? Dann fragen Sie vor dem Beginn in Ihrer Arzt- oder Physiotherapiepraxis. Dort erfahren Sie, welche Übungen zu Ihnen passen und welche geändert werden müssen.</translation>
    </message>
</context>
<context>
    <name>lesson:dose</name>
    <message>
        <source>How far, how long, how often</source>
        <extracomment>dose.json: /name</extracomment>
        <translation>Wie weit, wie lange, wie oft</translation>
    </message>
    <message>
        <source>The rules behind every exercise here.</source>
        <extracomment>dose.json: /summary</extracomment>
        <translation>Die Regeln hinter jeder Übung hier.</translation>
    </message>
    <message>
        <source>dose</source>
        <extracomment>dose.json: /aliases/0</extracomment>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>rules</source>
        <extracomment>dose.json: /aliases/1</extracomment>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>daily</source>
        <extracomment>dose.json: /aliases/2</extracomment>
        <translation>täglich</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>dose.json: /aliases/3</extracomment>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>pain</source>
        <extracomment>dose.json: /aliases/4</extracomment>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>comfortable</source>
        <extracomment>dose.json: /aliases/5</extracomment>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>A dial with three parts. The needle points to the second part, a mild stretch. The third part is pain.</source>
        <extracomment>dose.json: /drawing/description</extracomment>
        <translation>Eine Anzeige mit drei Teilen. Der Zeiger steht auf dem zweiten Teil, einem leichten Dehnen. Der dritte Teil ist Schmerz.</translation>
    </message>
    <message>
        <source>You feel nothing yet</source>
        <extracomment>dose.json: /drawing/marks/0/name</extracomment>
        <translation>Noch nichts zu spüren</translation>
    </message>
    <message>
        <source>A mild stretch: stay here</source>
        <extracomment>dose.json: /drawing/marks/1/name</extracomment>
        <translation>Leichtes Dehnen: hier bleiben</translation>
    </message>
    <message>
        <source>Pain: too far, come back</source>
        <extracomment>dose.json: /drawing/marks/2/name</extracomment>
        <translation>Schmerz: zu weit, zurückgehen</translation>
    </message>
    <message>
        <source>How far?</source>
        <extracomment>dose.json: /paragraphs/0/lead</extracomment>
        <translation>Wie weit?</translation>
    </message>
    <message>
        <source>As far as is comfortable, and never forced. You may feel a mild stretch. Pain means: come back a little. If an exercise makes your pain worse, stop at once and see a doctor.</source>
        <extracomment>dose.json: /paragraphs/0/text</extracomment>
        <translation>So weit, wie es angenehm ist, und nie mit Gewalt. Sie dürfen ein leichtes Dehnen spüren. Schmerz heißt: ein wenig zurück. Wird der Schmerz durch eine Übung stärker, hören Sie sofort auf, und lassen Sie sich ärztlich beraten.</translation>
    </message>
    <message>
        <source>How long?</source>
        <extracomment>dose.json: /paragraphs/1/lead</extracomment>
        <translation>Wie lange?</translation>
    </message>
    <message>
        <source>Each hold here lasts from a few seconds to half a minute. Begin with less. When it has felt easy a few times, hold a little longer or repeat once more. Breathe on all the time.</source>
        <extracomment>dose.json: /paragraphs/1/text</extracomment>
        <translation>Gehalten wird hier zwischen wenigen Sekunden und einer halben Minute. Beginnen Sie mit weniger. War es ein paarmal leicht, halten Sie etwas länger oder wiederholen einmal mehr. Atmen Sie dabei immer weiter.</translation>
    </message>
    <message>
        <source>How often?</source>
        <extracomment>dose.json: /paragraphs/2/lead</extracomment>
        <translation>Wie oft?</translation>
    </message>
    <message>
        <source>Stretch every day if you like. You can do the exercises several times a day, above all before and during long sitting or standing, and whenever you want to let tension go. A few minutes are enough.</source>
        <extracomment>dose.json: /paragraphs/2/text</extracomment>
        <translation>Dehnen Sie jeden Tag, wenn Sie mögen. Sie können die Übungen mehrmals am Tag machen, vor allem vor und während langem Sitzen oder Stehen und immer, wenn Sie Spannung loswerden möchten. Ein paar Minuten genügen.</translation>
    </message>
    <message>
        <source>What can you expect?</source>
        <extracomment>dose.json: /paragraphs/3/lead</extracomment>
        <translation>Was können Sie erwarten?</translation>
    </message>
    <message>
        <source>Some people find that regular exercise makes them stronger and more flexible, with less pain and fewer injuries. Most research is on the low back and the neck, and only little on the upper back. So give it a few weeks and see what helps you.</source>
        <extracomment>dose.json: /paragraphs/3/text</extracomment>
        <translation>Manche Menschen finden, dass regelmäßiges Üben sie kräftiger und beweglicher macht, mit weniger Schmerzen und Verletzungen. Die meiste Forschung gilt dem unteren Rücken und dem Nacken, nur wenig dem oberen Rücken. Geben Sie sich also ein paar Wochen, und sehen Sie, was Ihnen hilft.</translation>
    </message>
    <message>
        <source>Before all of this:</source>
        <extracomment>dose.json: /paragraphs/4/lead</extracomment>
        <translation>Vor alledem:</translation>
    </message>
    <message>
        <source>Ask your doctor before you start any exercise programme.</source>
        <extracomment>dose.json: /paragraphs/4/text</extracomment>
        <translation>Lassen Sie sich ärztlich beraten, bevor Sie mit einem Übungsprogramm beginnen.</translation>
    </message>
    <message>
        <source>Shows you what a mild stretch feels like.</source>
        <extracomment>dose.json: /exercises/0/why</extracomment>
        <translation>Zeigt, wie sich leichtes Dehnen anfühlt.</translation>
    </message>
    <message>
        <source>You choose how high you come.</source>
        <extracomment>dose.json: /exercises/1/why</extracomment>
        <translation>Sie bestimmen, wie hoch Sie kommen.</translation>
    </message>
    <message>
        <source>Grows with you: hold longer when it is easy.</source>
        <extracomment>dose.json: /exercises/2/why</extracomment>
        <translation>Wächst mit Ihnen: länger halten, wenn es leicht ist.</translation>
    </message>
</context>
<context>
    <name>lesson:phone</name>
    <message>
        <source>Head over the phone</source>
        <extracomment>phone.json: /name</extracomment>
        <translation>Der Kopf über dem Handy</translation>
    </message>
    <message>
        <source>What looking down asks of your neck.</source>
        <extracomment>phone.json: /summary</extracomment>
        <translation>Was das Hinunterschauen dem Nacken abverlangt.</translation>
    </message>
    <message>
        <source>smartphone</source>
        <extracomment>phone.json: /aliases/0</extracomment>
        <translation>Smartphone</translation>
    </message>
    <message>
        <source>screen</source>
        <extracomment>phone.json: /aliases/2</extracomment>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>tablet</source>
        <extracomment>phone.json: /aliases/3</extracomment>
        <translation>Tablet</translation>
    </message>
    <message>
        <source>text neck</source>
        <extracomment>phone.json: /aliases/4</extracomment>
        <translation>Handynacken</translation>
    </message>
    <message>
        <source>headache</source>
        <extracomment>phone.json: /aliases/5</extracomment>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Two people with a phone, seen from the side, each with a plumb line through the shoulder. The first bends the head far in front of the line. The second holds the phone higher, and the head stays over the shoulder.</source>
        <extracomment>phone.json: /drawing/description</extracomment>
        <translation>Zwei Menschen mit Handy von der Seite, jeder mit einem Lot durch die Schulter. Der erste beugt den Kopf weit vor das Lot. Der zweite hält das Handy höher, und der Kopf bleibt über der Schulter.</translation>
    </message>
    <message>
        <source>Head hangs forward</source>
        <extracomment>phone.json: /drawing/marks/0/name</extracomment>
        <translation>Der Kopf hängt nach vorn</translation>
    </message>
    <message>
        <source>Neck muscles hold its weight</source>
        <extracomment>phone.json: /drawing/marks/1/name</extracomment>
        <translation>Die Nackenmuskeln halten sein Gewicht</translation>
    </message>
    <message>
        <source>Shoulders roll in</source>
        <extracomment>phone.json: /drawing/marks/2/name</extracomment>
        <translation>Die Schultern rollen ein</translation>
    </message>
    <message>
        <source>Phone up, head over the shoulders</source>
        <extracomment>phone.json: /drawing/marks/3/name</extracomment>
        <translation>Handy hoch, Kopf über den Schultern</translation>
    </message>
    <message>
        <source>Looking down at a phone, or leaning toward a screen, also rolls the shoulders in. After a long time some people get a sore neck, a tight upper back or a headache.</source>
        <extracomment>phone.json: /paragraphs/1/text</extracomment>
        <translation>Beim Blick hinunter aufs Handy oder vorgebeugt zum Bildschirm rollen auch die Schultern ein. Nach langer Zeit bekommen manche Menschen einen wunden Nacken, einen verspannten oberen Rücken oder Kopfschmerzen.</translation>
    </message>
    <message>
        <source>Bring the phone up, not your head down.</source>
        <extracomment>phone.json: /paragraphs/2/lead</extracomment>
        <translation>Das Handy hoch, nicht den Kopf hinunter.</translation>
    </message>
    <message>
        <source>Brings head and chest up.</source>
        <extracomment>phone.json: /exercises/0/why</extracomment>
        <translation>Bringt Kopf und Brust nach oben.</translation>
    </message>
    <message>
        <source>Opens the chest and shoulders.</source>
        <extracomment>phone.json: /exercises/1/why</extracomment>
        <translation>Öffnet Brust und Schultern.</translation>
    </message>
    <message>
        <source>Moves the neck along with the back.</source>
        <extracomment>phone.json: /exercises/2/why</extracomment>
        <translation>Bewegt den Nacken mit dem Rücken.</translation>
    </message>
    <message>
        <source>Hold it close to the height of your eyes. Rest your elbows on something. At a desk, place the screen so that you look straight ahead.</source>
        <extracomment>phone.json: /paragraphs/2/text</extracomment>
        <translation>Halten Sie es nahe an der Höhe Ihrer Augen. Stützen Sie die Ellbogen auf. Am Schreibtisch stellen Sie den Bildschirm so, dass Sie geradeaus schauen.</translation>
    </message>
    <message>
        <source>Your head is heavy: about five kilograms (eleven pounds). Over your shoulders it is easy to carry. When it hangs forward, your neck and upper back have to hold it. Their muscles cannot let go.</source>
        <extracomment>phone.json: /paragraphs/0/text</extracomment>
        <translation>Ihr Kopf ist schwer: etwa fünf Kilogramm. Über den Schultern trägt er sich leicht. Hängt er nach vorn, müssen ihn Nacken und oberer Rücken halten. Ihre Muskeln können nicht loslassen.</translation>
    </message>
    <message>
        <source>And look up often. Look out of the window, take two slow breaths, do one short exercise. It takes a minute or two. If a headache is new, very strong or strange to you, ask a doctor.</source>
        <extracomment>phone.json: /paragraphs/3/text</extracomment>
        <translation>Und schauen Sie oft auf. Schauen Sie aus dem Fenster, atmen Sie zweimal langsam, machen Sie eine kurze Übung. Das dauert ein, zwei Minuten. Sind Kopfschmerzen neu, sehr stark oder Ihnen fremd, fragen Sie ärztlich nach.</translation>
    </message>
    <message>
        <source>mobile phone</source>
        <extracomment>phone.json: /aliases/1</extracomment>
        <translation>Mobiltelefon</translation>
    </message>
</context>
<context>
    <name>lesson:sitting</name>
    <message>
        <source>Why sitting makes your upper back stiff</source>
        <extracomment>sitting.json: /name</extracomment>
        <translation>Warum Sitzen den oberen Rücken steif macht</translation>
    </message>
    <message>
        <source>What an hour in one position does.</source>
        <extracomment>sitting.json: /summary</extracomment>
        <translation>Was eine Stunde in einer Haltung bewirkt.</translation>
    </message>
    <message>
        <source>desk</source>
        <extracomment>sitting.json: /aliases/0</extracomment>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>office</source>
        <extracomment>sitting.json: /aliases/1</extracomment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>chair</source>
        <extracomment>sitting.json: /aliases/2</extracomment>
        <translation>Stuhl</translation>
    </message>
    <message>
        <source>posture</source>
        <extracomment>sitting.json: /aliases/3</extracomment>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>tight chest</source>
        <extracomment>sitting.json: /aliases/4</extracomment>
        <translation>verspannte Brust</translation>
    </message>
    <message>
        <source>Two people at a desk. The first sits tall. The second leans toward the screen: head forward, shoulders in, upper back round, hips bent.</source>
        <extracomment>sitting.json: /drawing/description</extracomment>
        <translation>Zwei Menschen am Schreibtisch. Der erste sitzt aufrecht. Der zweite beugt sich zum Bildschirm: Kopf vorn, Schultern eingerollt, oberer Rücken rund, Hüften gebeugt.</translation>
    </message>
    <message>
        <source>Head drifts forward</source>
        <extracomment>sitting.json: /drawing/marks/0/name</extracomment>
        <translation>Der Kopf wandert nach vorn</translation>
    </message>
    <message>
        <source>Shoulders roll in</source>
        <extracomment>sitting.json: /drawing/marks/1/name</extracomment>
        <translation>Die Schultern rollen ein</translation>
    </message>
    <message>
        <source>Upper back rounds</source>
        <extracomment>sitting.json: /drawing/marks/2/name</extracomment>
        <translation>Der obere Rücken wird rund</translation>
    </message>
    <message>
        <source>Hips stay bent</source>
        <extracomment>sitting.json: /drawing/marks/3/name</extracomment>
        <translation>Die Hüften bleiben gebeugt</translation>
    </message>
    <message>
        <source>Your upper back can bend, straighten and turn a little at every level. When you sit for a long time it does none of these. It keeps one shape, and that shape is often a round one.</source>
        <extracomment>sitting.json: /paragraphs/0/text</extracomment>
        <translation>Ihr oberer Rücken kann sich auf jeder Höhe ein wenig beugen, strecken und drehen. Beim langen Sitzen tut er nichts davon. Er behält eine Form, und die ist oft rund.</translation>
    </message>
    <message>
        <source>The muscles between your shoulder blades are then held long and busy. They get tired, and some people find that they feel stiff or sore. At the front, the chest and shoulders may feel tight.</source>
        <extracomment>sitting.json: /paragraphs/1/text</extracomment>
        <translation>Die Muskeln zwischen den Schulterblättern werden dann lang gehalten und haben zu tun. Sie ermüden, und manche Menschen finden, dass sie sich steif oder wund anfühlen. Vorn können sich Brust und Schultern eng anfühlen.</translation>
    </message>
    <message>
        <source>The hips and the backs of your legs join in. They stay bent or slack for hours, and may feel tight too.</source>
        <extracomment>sitting.json: /paragraphs/2/text</extracomment>
        <translation>Auch die Hüften und die Rückseiten der Beine machen mit. Sie bleiben stundenlang gebeugt oder schlaff und können sich ebenfalls verspannt anfühlen.</translation>
    </message>
    <message>
        <source>The next position is the better one.</source>
        <extracomment>sitting.json: /paragraphs/3/lead</extracomment>
        <translation>Die nächste Haltung ist die bessere.</translation>
    </message>
    <message>
        <source>No way to sit is right for the whole day. Stand up, look far away, and fit in a short exercise before and during long hours in a chair.</source>
        <extracomment>sitting.json: /paragraphs/3/text</extracomment>
        <translation>Keine Art zu sitzen ist für den ganzen Tag richtig. Stehen Sie auf, schauen Sie in die Ferne, und machen Sie vor und während langer Stunden im Sitzen eine kurze Übung.</translation>
    </message>
    <message>
        <source>Opens what sitting rounds.</source>
        <extracomment>sitting.json: /exercises/0/why</extracomment>
        <translation>Öffnet, was das Sitzen rundet.</translation>
    </message>
    <message>
        <source>Moves the back level by level.</source>
        <extracomment>sitting.json: /exercises/1/why</extracomment>
        <translation>Bewegt den Rücken Stück für Stück.</translation>
    </message>
    <message>
        <source>Gives the twist back.</source>
        <extracomment>sitting.json: /exercises/2/why</extracomment>
        <translation>Bringt die Drehung zurück.</translation>
    </message>
</context>
<context>
    <name>lesson:three-cs</name>
    <message>
        <source>Car, computer, couch</source>
        <extracomment>three-cs.json: /name</extracomment>
        <translation>Auto, Computer, Couch</translation>
    </message>
    <message>
        <source>Three places that round the back.</source>
        <extracomment>three-cs.json: /summary</extracomment>
        <translation>Drei Orte, die den Rücken rund machen.</translation>
    </message>
    <message>
        <source>driving</source>
        <extracomment>three-cs.json: /aliases/0</extracomment>
        <translation>Autofahren</translation>
    </message>
    <message>
        <source>sofa</source>
        <extracomment>three-cs.json: /aliases/1</extracomment>
        <translation>Sofa</translation>
    </message>
    <message>
        <source>television</source>
        <extracomment>three-cs.json: /aliases/2</extracomment>
        <translation>Fernsehen</translation>
    </message>
    <message>
        <source>laptop</source>
        <extracomment>three-cs.json: /aliases/3</extracomment>
        <translation>Laptop</translation>
    </message>
    <message>
        <source>three Cs</source>
        <extracomment>three-cs.json: /aliases/4</extracomment>
        <translation>drei Orte</translation>
    </message>
    <message>
        <source>Three round pictures: a steering wheel, a laptop and a couch.</source>
        <extracomment>three-cs.json: /drawing/description</extracomment>
        <translation>Drei runde Bilder: ein Lenkrad, ein Laptop und eine Couch.</translation>
    </message>
    <message>
        <source>Car</source>
        <extracomment>three-cs.json: /drawing/marks/0/name</extracomment>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Computer</source>
        <extracomment>three-cs.json: /drawing/marks/1/name</extracomment>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Couch</source>
        <extracomment>three-cs.json: /drawing/marks/2/name</extracomment>
        <translation>Couch</translation>
    </message>
    <message>
        <source>Car, computer, couch: the three Cs. In all of them you sit with your arms in front of you, often for a long time.</source>
        <extracomment>three-cs.json: /paragraphs/0/text</extracomment>
        <translation>Auto, Computer, Couch (im Englischen „die drei C“): An allen dreien sitzen Sie mit den Armen vor dem Körper, oft lange.</translation>
    </message>
    <message>
        <source>The same thing happens in each. The low back loses its small hollow and goes flat. The upper back goes round, and the head moves forward so that you can see.</source>
        <extracomment>three-cs.json: /paragraphs/1/text</extracomment>
        <translation>Überall geschieht das Gleiche. Der untere Rücken verliert sein kleines Hohlkreuz und wird flach. Der obere Rücken wird rund, und der Kopf schiebt sich vor, damit Sie gut sehen.</translation>
    </message>
    <message>
        <source>None of these places is bad. It is the long time without a change that some people feel between their shoulder blades.</source>
        <extracomment>three-cs.json: /paragraphs/2/text</extracomment>
        <translation>Keiner dieser Orte ist schlecht. Es ist die lange Zeit ohne Wechsel, die manche Menschen zwischen den Schulterblättern spüren.</translation>
    </message>
    <message>
        <source>Go the other way now and then.</source>
        <extracomment>three-cs.json: /paragraphs/3/lead</extracomment>
        <translation>Zwischendurch in die andere Richtung.</translation>
    </message>
    <message>
        <source>Sphinx Pose is a gentle bend backward. Your low back gets its hollow again, and your upper back lifts: just what the three Cs leave out. Stop for a short walk on a long drive, and change your place on the couch.</source>
        <extracomment>three-cs.json: /paragraphs/3/text</extracomment>
        <translation>Die Sphinx ist eine sanfte Rückbeuge. Der untere Rücken bekommt sein Hohlkreuz wieder, und der obere hebt sich: genau das, was Auto, Computer und Couch auslassen. Halten Sie auf langen Fahrten für ein paar Schritte an, und wechseln Sie auf der Couch den Platz.</translation>
    </message>
    <message>
        <source>Lifts what the three Cs round.</source>
        <extracomment>three-cs.json: /exercises/0/why</extracomment>
        <translation>Hebt, was die drei Orte runden.</translation>
    </message>
    <message>
        <source>Opens the chest and shoulders.</source>
        <extracomment>three-cs.json: /exercises/1/why</extracomment>
        <translation>Öffnet Brust und Schultern.</translation>
    </message>
    <message>
        <source>Goes both ways, round and hollow.</source>
        <extracomment>three-cs.json: /exercises/2/why</extracomment>
        <translation>Geht in beide Richtungen, rund und hohl.</translation>
    </message>
</context>
<context>
    <name>lesson:upper-back</name>
    <message>
        <source>Your upper back in one picture</source>
        <extracomment>upper-back.json: /name</extracomment>
        <translation>Ihr oberer Rücken in einem Bild</translation>
    </message>
    <message>
        <source>Where it is, what it is made of, what it does.</source>
        <extracomment>upper-back.json: /summary</extracomment>
        <translation>Wo er liegt, woraus er besteht, was er tut.</translation>
    </message>
    <message>
        <source>thoracic spine</source>
        <extracomment>upper-back.json: /aliases/0</extracomment>
        <translation>Brustwirbelsäule</translation>
    </message>
    <message>
        <source>anatomy</source>
        <extracomment>upper-back.json: /aliases/1</extracomment>
        <translation>Anatomie</translation>
    </message>
    <message>
        <source>ribs</source>
        <extracomment>upper-back.json: /aliases/2</extracomment>
        <translation>Rippen</translation>
    </message>
    <message>
        <source>shoulder blade</source>
        <extracomment>upper-back.json: /aliases/3</extracomment>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <source>vertebra</source>
        <extracomment>upper-back.json: /aliases/4</extracomment>
        <translation>Wirbel</translation>
    </message>
    <message>
        <source>A person seen from behind. The chest part of the spine is marked, with the ribs that start from it and a shoulder blade on each side.</source>
        <extracomment>upper-back.json: /drawing/description</extracomment>
        <translation>Ein Mensch von hinten. Hervorgehoben ist die Brustwirbelsäule mit den Rippen, die von ihr ausgehen, und einem Schulterblatt auf jeder Seite.</translation>
    </message>
    <message>
        <source>Upper back: the chest part of the spine</source>
        <extracomment>upper-back.json: /drawing/marks/0/name</extracomment>
        <translation>Oberer Rücken: die Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Ribs</source>
        <extracomment>upper-back.json: /drawing/marks/1/name</extracomment>
        <translation>Rippen</translation>
    </message>
    <message>
        <source>Shoulder blade</source>
        <extracomment>upper-back.json: /drawing/marks/2/name</extracomment>
        <translation>Schulterblatt</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>upper-back.json: /drawing/marks/3/name</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Your upper back lies between your neck and your low back, at the height of your chest. This is where your ribs join the spine. Doctors call it the thoracic spine.</source>
        <extracomment>upper-back.json: /paragraphs/0/text</extracomment>
        <translation>Ihr oberer Rücken liegt zwischen Nacken und unterem Rücken, auf Höhe der Brust. Hier setzen die Rippen an der Wirbelsäule an. In der Medizin heißt dieser Teil Brustwirbelsäule.</translation>
    </message>
    <message>
        <source>It has twelve bones, one on top of the other, with a soft disc between each two. A pair of ribs starts from every one of them. Together they form a cage that keeps your heart and lungs safe.</source>
        <extracomment>upper-back.json: /paragraphs/1/text</extracomment>
        <translation>Zwölf Knochen sitzen hier übereinander, dazwischen je eine weiche Bandscheibe. Von jedem geht ein Rippenpaar aus. Zusammen bilden sie einen Korb, der Herz und Lunge schützt.</translation>
    </message>
    <message>
        <source>Many muscles meet here. Some hold you upright. Some move your shoulder blades, which glide over the ribs when you lift an arm. Others help you breathe.</source>
        <extracomment>upper-back.json: /paragraphs/2/text</extracomment>
        <translation>Viele Muskeln treffen sich hier. Manche halten Sie aufrecht. Manche bewegen die Schulterblätter, die über die Rippen gleiten, wenn Sie einen Arm heben. Andere helfen beim Atmen.</translation>
    </message>
    <message>
        <source>It is made to move.</source>
        <extracomment>upper-back.json: /paragraphs/3/lead</extracomment>
        <translation>Er ist zum Bewegen gemacht.</translation>
    </message>
    <message>
        <source>Each level can bend, straighten and turn, but only a little. The small moves add up. Some people find that their back feels freer when all of these moves come round every day.</source>
        <extracomment>upper-back.json: /paragraphs/3/text</extracomment>
        <translation>Auf jeder Höhe kann er sich beugen, strecken und drehen, aber nur ein wenig. Die kleinen Bewegungen summieren sich. Manche Menschen finden, dass sich der Rücken freier anfühlt, wenn jeden Tag alle diese Bewegungen vorkommen.</translation>
    </message>
    <message>
        <source>When people speak of upper back pain, they mean pain in this part: below the neck and above the low back.</source>
        <extracomment>upper-back.json: /paragraphs/4/text</extracomment>
        <translation>Wer von Schmerzen im oberen Rücken spricht, meint Schmerzen in diesem Teil: unter dem Nacken und über dem unteren Rücken.</translation>
    </message>
    <message>
        <source>Moves the back level by level.</source>
        <extracomment>upper-back.json: /exercises/0/why</extracomment>
        <translation>Bewegt den Rücken Stück für Stück.</translation>
    </message>
    <message>
        <source>Turns the chest part of the spine.</source>
        <extracomment>upper-back.json: /exercises/1/why</extracomment>
        <translation>Dreht die Brustwirbelsäule.</translation>
    </message>
    <message>
        <source>Makes both sides long.</source>
        <extracomment>upper-back.json: /exercises/2/why</extracomment>
        <translation>Macht beide Seiten lang.</translation>
    </message>
</context>
<context>
    <name>lesson:when-to-ask</name>
    <message>
        <source>When to see someone</source>
        <extracomment>when-to-ask.json: /name</extracomment>
        <translation>Wann Sie sich Rat holen sollten</translation>
    </message>
    <message>
        <source>Signs that need help now, or soon.</source>
        <extracomment>when-to-ask.json: /summary</extracomment>
        <translation>Zeichen, die sofort oder bald Hilfe brauchen.</translation>
    </message>
    <message>
        <source>doctor</source>
        <extracomment>when-to-ask.json: /aliases/0</extracomment>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>red flags</source>
        <extracomment>when-to-ask.json: /aliases/1</extracomment>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>emergency</source>
        <extracomment>when-to-ask.json: /aliases/2</extracomment>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>safety</source>
        <extracomment>when-to-ask.json: /aliases/3</extracomment>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>warning signs</source>
        <extracomment>when-to-ask.json: /aliases/4</extracomment>
        <translation>Alarmzeichen</translation>
    </message>
    <message>
        <source>pregnant</source>
        <extracomment>when-to-ask.json: /aliases/5</extracomment>
        <translation>schwanger</translation>
    </message>
    <message>
        <source>A clipboard with a list, and a round sign with a cross.</source>
        <extracomment>when-to-ask.json: /drawing/description</extracomment>
        <translation>Ein Klemmbrett mit einer Liste und ein rundes Zeichen mit einem Kreuz.</translation>
    </message>
    <message>
        <source>Get help now</source>
        <extracomment>when-to-ask.json: /paragraphs/1/lead</extracomment>
        <translation>Sofort Hilfe holen</translation>
    </message>
    <message>
        <source>See a doctor soon</source>
        <extracomment>when-to-ask.json: /paragraphs/2/lead</extracomment>
        <translation>Bald ärztlich abklären</translation>
    </message>
    <message>
        <source>Ask before you start.</source>
        <extracomment>when-to-ask.json: /paragraphs/3/lead</extracomment>
        <translation>Vor dem Beginn fragen.</translation>
    </message>
    <message>
        <source>Ask when something changes.</source>
        <extracomment>when-to-ask.json: /paragraphs/4/lead</extracomment>
        <translation>Fragen, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>If an exercise makes your pain worse, stop at once and see a doctor. This page cannot tell you what is wrong. When in doubt, ask.</source>
        <extracomment>when-to-ask.json: /paragraphs/4/text</extracomment>
        <translation>Wird der Schmerz durch eine Übung stärker, hören Sie sofort auf, und lassen Sie sich ärztlich beraten. Diese Seite kann Ihnen nicht sagen, was Ihnen fehlt. Fragen Sie im Zweifel nach.</translation>
    </message>
    <message>
        <source>Most pain in the upper back is not a sign of anything serious. It eases with time and gentle moves. A few signs are different: they need a doctor and not an exercise.</source>
        <extracomment>when-to-ask.json: /paragraphs/0/text</extracomment>
        <translation>Die meisten Schmerzen im oberen Rücken bedeuten nichts Ernstes. Sie lassen mit der Zeit und sanfter Bewegung nach. Einige Zeichen sind anders: Sie brauchen ärztlichen Rat und keine Übung.</translation>
    </message>
    <message>
        <source>Talk to your doctor or physiotherapist before you begin. This matters most if you are pregnant or ill, have weak bones, or have been hurt or had surgery not long ago.</source>
        <extracomment>when-to-ask.json: /paragraphs/3/text</extracomment>
        <translation>Sprechen Sie vor dem Beginn mit Ihrer Arzt- oder Physiotherapiepraxis. Das ist vor allem wichtig, wenn Sie schwanger oder krank sind, schwache Knochen haben oder vor Kurzem verletzt oder operiert wurden.</translation>
    </message>
</context>
<context>
    <name>red-flags</name>
    <message>
        <source>Chest pain, above all if you are short of breath, sweat, or have pain in your arm or jaw</source>
        <extracomment>redflags.json: /now/0</extracomment>
        <translation>Schmerzen in der Brust, vor allem mit Atemnot, Schwitzen oder Schmerzen in Arm oder Kiefer</translation>
    </message>
    <message>
        <source>Numbness around your bottom or between your legs</source>
        <extracomment>redflags.json: /now/1</extracomment>
        <translation>Taubheit am Gesäß oder zwischen den Beinen</translation>
    </message>
    <message>
        <source>New trouble with passing or holding urine or stool</source>
        <extracomment>redflags.json: /now/2</extracomment>
        <translation>Neue Probleme, Urin oder Stuhl zu lassen oder zu halten</translation>
    </message>
    <message>
        <source>New weakness or numbness in one leg or both</source>
        <extracomment>redflags.json: /now/3</extracomment>
        <translation>Neue Schwäche oder Taubheit in einem oder beiden Beinen</translation>
    </message>
    <message>
        <source>Unsteady walking, or hands that have become clumsy</source>
        <extracomment>redflags.json: /now/4</extracomment>
        <translation>Unsicherer Gang oder Hände, die ungeschickt geworden sind</translation>
    </message>
    <message>
        <source>Pain that began with a fall or an accident</source>
        <extracomment>redflags.json: /now/5</extracomment>
        <translation>Schmerzen, die mit einem Sturz oder Unfall begannen</translation>
    </message>
    <message>
        <source>Pain between your shoulder blades that stays the same however you move or lie</source>
        <extracomment>redflags.json: /soon/0</extracomment>
        <translation>Schmerzen zwischen den Schulterblättern, die gleich bleiben, wie Sie sich auch bewegen oder liegen</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>redflags.json: /soon/1</extracomment>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>You lose weight and do not know why</source>
        <extracomment>redflags.json: /soon/2</extracomment>
        <translation>Sie nehmen ab und wissen nicht, warum</translation>
    </message>
    <message>
        <source>Pain at night that rest does not ease</source>
        <extracomment>redflags.json: /soon/3</extracomment>
        <translation>Schmerzen in der Nacht, die in Ruhe nicht nachlassen</translation>
    </message>
    <message>
        <source>You have or have had cancer</source>
        <extracomment>redflags.json: /soon/4</extracomment>
        <translation>Sie haben oder hatten Krebs</translation>
    </message>
    <message>
        <source>Weak bones (osteoporosis) or steroids for a long time, and a new pain after a small strain</source>
        <extracomment>redflags.json: /soon/5</extracomment>
        <translation>Schwache Knochen (Osteoporose) oder lange Zeit Kortison, und ein neuer Schmerz nach einer kleinen Belastung</translation>
    </message>
    <message>
        <source>No change after a few weeks</source>
        <extracomment>redflags.json: /soon/6</extracomment>
        <translation>Keine Änderung nach einigen Wochen</translation>
    </message>
</context>
<context>
    <name>routine:after-driving</name>
    <message>
        <source>After driving</source>
        <extracomment>after-driving.json: /name</extracomment>
        <translation>Nach dem Autofahren</translation>
    </message>
    <message>
        <source>Three moves that straighten you out after a long time in the seat.</source>
        <extracomment>after-driving.json: /description</extracomment>
        <translation>Drei Übungen, die Sie nach langem Sitzen wieder aufrichten.</translation>
    </message>
    <message>
        <source>You get down on the floor for this one, and you need a chair.</source>
        <extracomment>after-driving.json: /floorNote</extracomment>
        <translation>Dafür geht es auf den Boden, und Sie brauchen einen Stuhl.</translation>
    </message>
</context>
<context>
    <name>routine:desk-break</name>
    <message>
        <source>Desk break</source>
        <extracomment>desk-break.json: /name</extracomment>
        <translation>Schreibtischpause</translation>
    </message>
    <message>
        <source>Two short moves between two tasks, one of them with your chair.</source>
        <extracomment>desk-break.json: /description</extracomment>
        <translation>Zwei kurze Übungen zwischendurch, eine davon mit Ihrem Stuhl.</translation>
    </message>
    <message>
        <source>You need a little free floor beside your desk for this one.</source>
        <extracomment>desk-break.json: /floorNote</extracomment>
        <translation>Dafür brauchen Sie etwas freien Boden neben dem Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>routine:first-steps</name>
    <message>
        <source>First steps</source>
        <extracomment>first-steps.json: /name</extracomment>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Two easy moves to get to know how a session goes.</source>
        <extracomment>first-steps.json: /description</extracomment>
        <translation>Zwei leichte Übungen, um den Ablauf kennenzulernen.</translation>
    </message>
    <message>
        <source>You get down on the floor for this one. Take your time.</source>
        <extracomment>first-steps.json: /floorNote</extracomment>
        <translation>Dafür geht es auf den Boden. Lassen Sie sich Zeit.</translation>
    </message>
</context>
<context>
    <name>routine:full-upper-back</name>
    <message>
        <source>Full upper back</source>
        <extracomment>full-upper-back.json: /name</extracomment>
        <translation>Ganzer oberer Rücken</translation>
    </message>
    <message>
        <source>All eight exercises, one after the other, for a day with time.</source>
        <extracomment>full-upper-back.json: /description</extracomment>
        <translation>Alle acht Übungen nacheinander, für einen Tag mit Zeit.</translation>
    </message>
    <message>
        <source>You get down on the floor for this one, and you need a chair and a strap. Child&apos;s Pose works on a bed as well.</source>
        <extracomment>full-upper-back.json: /floorNote</extracomment>
        <translation>Dafür geht es auf den Boden, und Sie brauchen einen Stuhl und einen Gurt. Die Kindhaltung geht auch auf einem Bett.</translation>
    </message>
</context>
<context>
    <name>routine:gentle-days</name>
    <message>
        <source>One easy move</source>
        <translation>Eine leichte Übung</translation>
    </message>
    <message>
        <source>Two easy moves</source>
        <translation>Zwei leichte Übungen</translation>
    </message>
</context>
<context>
    <name>routine:morning-loosener</name>
    <message>
        <source>Morning loosener</source>
        <extracomment>morning-loosener.json: /name</extracomment>
        <translation>Locker in den Morgen</translation>
    </message>
    <message>
        <source>Four gentle moves for a back that is stiff from the night.</source>
        <extracomment>morning-loosener.json: /description</extracomment>
        <translation>Vier sanfte Übungen für einen Rücken, der von der Nacht steif ist.</translation>
    </message>
    <message>
        <source>You get down on the floor for this one. Child&apos;s Pose works on a bed as well.</source>
        <extracomment>morning-loosener.json: /floorNote</extracomment>
        <translation>Dafür geht es auf den Boden. Die Kindhaltung geht auch auf einem Bett.</translation>
    </message>
</context>
<context>
    <name>routine:stronger-back</name>
    <message>
        <source>Stronger back</source>
        <extracomment>stronger-back.json: /name</extracomment>
        <translation>Starker Rücken</translation>
    </message>
    <message>
        <source>Two moves that make your back stronger, and a gentle stretch to end with.</source>
        <extracomment>stronger-back.json: /description</extracomment>
        <translation>Zwei Übungen, die den Rücken stärken, und zum Schluss eine sanfte Dehnung.</translation>
    </message>
    <message>
        <source>You get down on the floor for this one. A mat makes it softer.</source>
        <extracomment>stronger-back.json: /floorNote</extracomment>
        <translation>Dafür geht es auf den Boden. Mit einer Matte ist es weicher.</translation>
    </message>
</context>
</TS>
