<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>thumpline::CommandLine</name>
    <message>
        <source>There is no such command; there are: %1. See: thumpline --help</source>
        <extracomment>%1 is a list of command names</extracomment>
        <translation>Diesen Befehl gibt es nicht; es gibt: %1. Siehe: thumpline --help</translation>
    </message>
    <message>
        <source>--lang wants the code of a language, like en, de or ja.</source>
        <translation>--lang erwartet das Kürzel einer Sprache, etwa en, de oder ja.</translation>
    </message>
    <message>
        <source>--rate sets the pace of the demo instance: say --demo too.</source>
        <translation>--rate bestimmt das Tempo der Demo-Instanz: auch --demo angeben.</translation>
    </message>
    <message>
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>Welcher Stream? --stream NAME angeben, zum Beispiel --stream public</translation>
    </message>
    <message>
        <source>--typed adds to the JSON lines: say --json too.</source>
        <translation>--typed ergänzt die JSON-Zeilen: auch --json angeben.</translation>
    </message>
    <message>
        <source>A probe opens one stream: say --stream once.</source>
        <translation>Eine Prüfung öffnet einen Stream: --stream nur einmal angeben.</translation>
    </message>
    <message>
        <source>--raw shows what was not decoded, --typed what was: say one of them.</source>
        <translation>--raw zeigt Undekodiertes, --typed Dekodiertes: nur eines davon angeben.</translation>
    </message>
    <message>
        <source>--fault: %1 See: thumpline demo-server --list-faults</source>
        <translation>--fault: %1 Siehe: thumpline demo-server --list-faults</translation>
    </message>
</context>
<context>
    <name>thumpline::CommandSpecs</name>
    <message>
        <source>Speak this language instead of the system&apos;s: en, de, ja.</source>
        <translation>Diese Sprache sprechen statt der des Systems: en, de, ja.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Opens the window: live timelines of Mastodon instances, the state of each connection, and the health of the streaming service.</source>
        <translation>Öffnet das Fenster: laufende Timelines von Mastodon-Instanzen, den Zustand jeder Verbindung und den des Streaming-Dienstes.</translation>
    </message>
    <message>
        <source>Start on the demo instance inside the program.</source>
        <translation>Mit der Demo-Instanz im Programm starten.</translation>
    </message>
    <message>
        <source>Events a second of the demo instance, 0.1 to 10000.</source>
        <translation>Ereignisse je Sekunde der Demo-Instanz, 0.1 bis 10000.</translation>
    </message>
    <message>
        <source>Close after this time: 500ms, 30s, 5m, 2h.</source>
        <translation>Nach dieser Zeit schließen: 500ms, 30s, 5m, 2h.</translation>
    </message>
    <message>
        <source>At the end, write the figures of the run into FILE, as JSON.</source>
        <translation>Am Ende die Messwerte des Laufs als JSON in FILE schreiben.</translation>
    </message>
    <message>
        <source>Show the help of all commands.</source>
        <translation>Die Hilfe aller Befehle zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Watches streams and prints what arrives, how it arrives, and when and why it stops: as readable lines, or as one JSON object a line.</source>
        <translation>Verfolgt Streams und gibt aus, was ankommt, wie es ankommt, und wann und warum es aufhört: als lesbare Zeilen oder als ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The instance: example.org, or a URL.</source>
        <translation>Die Instanz: example.org oder eine URL.</translation>
    </message>
    <message>
        <source>What to watch: user, user:notification, public, public:local, public:remote, the public ones also with :media, public:allow_local_only, hashtag, hashtag:local, list, direct. May be repeated.</source>
        <translation>Was verfolgt wird: user, user:notification, public, public:local, public:remote, die öffentlichen auch mit :media, public:allow_local_only, hashtag, hashtag:local, list, direct. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>The tag of the --stream hashtag before it.</source>
        <translation>Der Hashtag zum --stream hashtag davor.</translation>
    </message>
    <message>
        <source>The id of the list of the --stream list before it.</source>
        <translation>Die ID der Liste zum --stream list davor.</translation>
    </message>
    <message>
        <source>sse, websocket, or automatic: server-sent events where the server has them.</source>
        <translation>sse, websocket oder automatic: Server-Sent Events, wo der Server sie hat.</translation>
    </message>
    <message>
        <source>multiplexed: all streams over one connection; seed: one connection a stream, which servers of every age understand. Without it the server&apos;s version decides.</source>
        <translation>multiplexed: alle Streams über eine Verbindung; seed: eine Verbindung je Stream, was Server jeden Alters verstehen. Ohne Angabe entscheidet die Version des Servers.</translation>
    </message>
    <message>
        <source>Read the access token from the first line of FILE. Without it: the environment&apos;s THUMPLINE_TOKEN, then the system&apos;s keyring.</source>
        <translation>Das Zugriffstoken aus der ersten Zeile von FILE lesen. Ohne Angabe: THUMPLINE_TOKEN aus der Umgebung, dann der Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Stop after this time: 500ms, 30s, 5m, 2h.</source>
        <translation>Nach dieser Zeit aufhören: 500ms, 30s, 5m, 2h.</translation>
    </message>
    <message>
        <source>Print one JSON object a line; the lines are a contract.</source>
        <translation>Ein JSON-Objekt je Zeile ausgeben; die Zeilen sind ein Vertrag.</translation>
    </message>
    <message>
        <source>With --json: add to each event what was understood of it.</source>
        <translation>Mit --json: jedem Ereignis hinzufügen, was davon verstanden wurde.</translation>
    </message>
    <message>
        <source>Do not fetch over REST what a stream missed while it was down.</source>
        <translation>Nicht über REST nachholen, was ein Stream während einer Unterbrechung verpasst hat.</translation>
    </message>
    <message>
        <source>At the end, print a summary on standard error.</source>
        <translation>Am Ende eine Zusammenfassung auf der Standardfehlerausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Examples:
  thumpline watch --server mastodon.example --stream public --token-file ~/.token
  thumpline watch --server mastodon.example --stream hashtag --tag cats --json | jq .event</source>
        <translation>Beispiele:
  thumpline watch --server mastodon.example --stream public --token-file ~/.token
  thumpline watch --server mastodon.example --stream hashtag --tag cats --json | jq .event</translation>
    </message>
    <message>
        <source>Connects to an instance by server-sent events and by WebSocket, and reports the health of the streaming service, the phases of each connection, latency, heartbeats and drops. Exit code: 0 all is well, 1 degraded, 2 down, 3 the command line is wrong.</source>
        <translation>Verbindet sich mit einer Instanz über Server-Sent Events und über WebSocket und berichtet über den Zustand des Streaming-Dienstes, die Phasen jeder Verbindung, Latenz, Herzschläge und Abbrüche. Exit-Code: 0 alles in Ordnung, 1 beeinträchtigt, 2 ausgefallen, 3 die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>The stream to open; public if nothing is said.</source>
        <translation>Der Stream, der geöffnet wird; ohne Angabe public.</translation>
    </message>
    <message>
        <source>The tag, with --stream hashtag.</source>
        <translation>Der Hashtag, mit --stream hashtag.</translation>
    </message>
    <message>
        <source>The id of the list, with --stream list.</source>
        <translation>Die ID der Liste, mit --stream list.</translation>
    </message>
    <message>
        <source>Wait at most this long, the first heartbeats included; 40s if nothing is said.</source>
        <translation>Höchstens so lange warten, die ersten Herzschläge eingeschlossen; ohne Angabe 40s.</translation>
    </message>
    <message>
        <source>Print the report as one JSON object.</source>
        <translation>Den Bericht als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Example:
  thumpline probe --server mastodon.example --token-file ~/.token</source>
        <translation>Beispiel:
  thumpline probe --server mastodon.example --token-file ~/.token</translation>
    </message>
    <message>
        <source>Turns a recorded stream (FILE, or standard input) into JSON lines: events and heartbeats as watch --json prints them. Exit code: 0, or 1 if something was malformed.</source>
        <translation>Macht aus einem aufgezeichneten Stream (FILE oder Standardeingabe) JSON-Zeilen: Ereignisse und Herzschläge, wie watch --json sie ausgibt. Exit-Code: 0, oder 1, wenn etwas fehlerhaft war.</translation>
    </message>
    <message>
        <source>sse: the bytes of an event stream; websocket: one frame&apos;s text a line, or a .wsl recording. Without it the file&apos;s name decides.</source>
        <translation>sse: die Bytes eines Ereignisstroms; websocket: der Text eines Frames je Zeile oder eine .wsl-Aufzeichnung. Ohne Angabe entscheidet der Dateiname.</translation>
    </message>
    <message>
        <source>Print what the event stream holds, before anything is decoded.</source>
        <translation>Ausgeben, was der Ereignisstrom enthält, bevor etwas dekodiert wird.</translation>
    </message>
    <message>
        <source>Add to each event what was understood of it.</source>
        <translation>Jedem Ereignis hinzufügen, was davon verstanden wurde.</translation>
    </message>
    <message>
        <source>Feed the parser N bytes at a time; the result is the same.</source>
        <translation>Den Parser mit je N Bytes füttern; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Example:
  curl -sN https://mastodon.example/api/v1/streaming/public | thumpline decode -</source>
        <translation>Beispiel:
  curl -sN https://mastodon.example/api/v1/streaming/public | thumpline decode -</translation>
    </message>
    <message>
        <source>Runs the demo instance alone: a Mastodon streaming server on this machine, with invented content, that misbehaves on command. Prints its address and its tokens.</source>
        <translation>Lässt die Demo-Instanz allein laufen: einen Mastodon-Streaming-Server auf diesem Rechner mit erfundenen Inhalten, der sich auf Befehl danebenbenimmt. Gibt seine Adresse und seine Tokens aus.</translation>
    </message>
    <message>
        <source>The port to listen on; 0, or nothing said: any free one.</source>
        <translation>Der Port, an dem gelauscht wird; 0 oder keine Angabe: irgendein freier.</translation>
    </message>
    <message>
        <source>Events a second, 0.1 to 10000.</source>
        <translation>Ereignisse je Sekunde, 0.1 bis 10000.</translation>
    </message>
    <message>
        <source>The same number tells the same stories in the same order.</source>
        <translation>Dieselbe Zahl erzählt dieselben Geschichten in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>2020: speak as servers of that time did; current: as today&apos;s.</source>
        <translation>2020: sprechen wie die Server jener Zeit; current: wie die heutigen.</translation>
    </message>
    <message>
        <source>Misbehave in this way, T after the start (10s). May be repeated. --list-faults names them all.</source>
        <translation>Sich T nach dem Start (10s) auf diese Weise danebenbenehmen. Mehrfach möglich. --list-faults nennt alle.</translation>
    </message>
    <message>
        <source>Name all faults and what they do.</source>
        <translation>Alle Störungen und ihre Wirkung nennen.</translation>
    </message>
    <message>
        <source>Example:
  thumpline demo-server --port 4001 --rate 5 --fault cut@10s</source>
        <translation>Beispiel:
  thumpline demo-server --port 4001 --rate 5 --fault cut@10s</translation>
    </message>
    <message>
        <source>Commands (thumpline COMMAND --help tells more):</source>
        <translation>Befehle (mehr mit thumpline COMMAND --help):</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 degraded service or bad data, 2 the service is down or a stream failed for good, 3 the command line is wrong.</source>
        <translation>Exit-Codes: 0 in Ordnung, 1 beeinträchtigter Dienst oder fehlerhafte Daten, 2 der Dienst ist ausgefallen oder ein Stream endgültig gescheitert, 3 die Befehlszeile ist falsch.</translation>
    </message>
</context>
<context>
    <name>thumpline::DecodeCommand</name>
    <message>
        <source>Can&apos;t open %1: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>--raw shows the fields of an event stream; the frames of a WebSocket have none. Leave it out.</source>
        <translation>--raw zeigt die Felder eines Ereignisstroms; die Frames eines WebSockets haben keine. Bitte weglassen.</translation>
    </message>
    <message>
        <source>%1 holds the answer of a server with its headers and chunks: record the body alone (curl -sN without -i or --raw).</source>
        <translation>%1 enthält die Antwort eines Servers mit Kopfzeilen und Chunks: nur den Rumpf aufzeichnen (curl -sN ohne -i oder --raw).</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>die Standardeingabe</translation>
    </message>
</context>
<context>
    <name>thumpline::DemoServerCommand</name>
    <message>
        <source>Port %1 is in use already: choose another one, or leave --port out for any free one.</source>
        <translation>Port %1 ist schon belegt: einen anderen wählen oder --port weglassen, dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on port %1 (%2): choose another one, or leave --port out for any free one.</source>
        <extracomment>%2 is the system&apos;s own word for what went wrong</extracomment>
        <translation>Port %1 lässt sich nicht öffnen (%2): einen anderen wählen oder --port weglassen, dann wird ein freier genommen.</translation>
    </message>
    <message>
        <source>opens everything</source>
        <translation>öffnet alles</translation>
    </message>
    <message>
        <source>opens all but notifications</source>
        <translation>öffnet alles außer Benachrichtigungen</translation>
    </message>
    <message>
        <source>opens notifications only</source>
        <translation>öffnet nur Benachrichtigungen</translation>
    </message>
    <message>
        <source>opens no stream</source>
        <translation>öffnet keinen Stream</translation>
    </message>
    <message>
        <source>opens everything until the fault token-revoked</source>
        <translation>öffnet alles bis zur Störung token-revoked</translation>
    </message>
    <message>
        <source>lists them (GET), injects one (POST), clears them (DELETE)</source>
        <translation>nennt sie (GET), löst eine aus (POST), beendet sie (DELETE)</translation>
    </message>
</context>
<context>
    <name>thumpline::DockTitle</name>
    <message>
        <source>Hide this panel (the View menu shows it again)</source>
        <translation>Diesen Bereich ausblenden (das Menü „Ansicht“ zeigt ihn wieder)</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>accessible name of a button; %1 is a panel&apos;s name</extracomment>
        <translation>%1 ausblenden</translation>
    </message>
</context>
<context>
    <name>thumpline::FaultCatalog</name>
    <message>
        <source>The server ends the streams properly</source>
        <translation>Der Server beendet die Streams ordentlich</translation>
    </message>
    <message>
        <source>The connections close without a proper end</source>
        <translation>Die Verbindungen schließen ohne ordentliches Ende</translation>
    </message>
    <message>
        <source>The connections close in the middle of an event</source>
        <translation>Die Verbindungen schließen mitten in einem Ereignis</translation>
    </message>
    <message>
        <source>The connections are reset (RST)</source>
        <translation>Die Verbindungen werden zurückgesetzt (RST)</translation>
    </message>
    <message>
        <source>The connections stay open, but nothing comes any more</source>
        <translation>Die Verbindungen bleiben offen, aber es kommt nichts mehr</translation>
    </message>
    <message>
        <source>The chunked encoding breaks</source>
        <translation>Die Chunk-Kodierung zerbricht</translation>
    </message>
    <message>
        <source>WebSockets are closed with code %1</source>
        <translation>WebSockets werden mit dem Code %1 geschlossen</translation>
    </message>
    <message>
        <source>An event comes with bytes that are no UTF-8</source>
        <translation>Ein Ereignis kommt mit Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>An event comes that is larger than any limit</source>
        <translation>Ein Ereignis kommt, das größer ist als jede Grenze</translation>
    </message>
    <message>
        <source>An event comes whose JSON is broken</source>
        <translation>Ein Ereignis kommt, dessen JSON kaputt ist</translation>
    </message>
    <message>
        <source>An event comes that nobody knows</source>
        <translation>Ein Ereignis kommt, das niemand kennt</translation>
    </message>
    <message>
        <source>Events go on, heartbeats stop</source>
        <translation>Ereignisse gehen weiter, Herzschläge hören auf</translation>
    </message>
    <message>
        <source>Heartbeats go on, events are lost</source>
        <translation>Herzschläge gehen weiter, Ereignisse gehen verloren</translation>
    </message>
    <message>
        <source>Everything is held back and comes in bursts</source>
        <translation>Alles wird zurückgehalten und kommt in Schüben</translation>
    </message>
    <message>
        <source>Everything comes byte by byte</source>
        <translation>Alles kommt Byte für Byte</translation>
    </message>
    <message>
        <source>Events come in two pieces</source>
        <translation>Ereignisse kommen in zwei Teilen</translation>
    </message>
    <message>
        <source>Public streams carry heartbeats and deletions only</source>
        <translation>Öffentliche Streams bringen nur Herzschläge und Löschungen</translation>
    </message>
    <message>
        <source>New streams get headers, and nothing behind them</source>
        <translation>Neue Streams bekommen Kopfzeilen und nichts danach</translation>
    </message>
    <message>
        <source>New streams are compressed, though nobody asked for it</source>
        <translation>Neue Streams sind komprimiert, obwohl niemand darum bat</translation>
    </message>
    <message>
        <source>New streams are refused with HTTP %1</source>
        <translation>Neue Streams werden mit HTTP %1 abgelehnt</translation>
    </message>
    <message>
        <source>New streams get a web page instead</source>
        <translation>Neue Streams bekommen stattdessen eine Webseite</translation>
    </message>
    <message>
        <source>New streams are redirected within the server</source>
        <translation>Neue Streams werden innerhalb des Servers umgeleitet</translation>
    </message>
    <message>
        <source>New streams are redirected to another origin</source>
        <translation>Neue Streams werden zu einem anderen Ursprung umgeleitet</translation>
    </message>
    <message>
        <source>New streams get no answer at all</source>
        <translation>Neue Streams bekommen gar keine Antwort</translation>
    </message>
    <message>
        <source>New streams are reset before they are answered</source>
        <translation>Neue Streams werden vor der Antwort zurückgesetzt</translation>
    </message>
    <message>
        <source>WebSocket upgrades are rejected with HTTP %1</source>
        <translation>WebSocket-Upgrades werden mit HTTP %1 abgewiesen</translation>
    </message>
    <message>
        <source>Health does not say OK</source>
        <translation>Die Zustandsabfrage sagt nicht OK</translation>
    </message>
    <message>
        <source>Health takes long to answer</source>
        <translation>Die Zustandsabfrage antwortet langsam</translation>
    </message>
    <message>
        <source>Health answers HTTP 503</source>
        <translation>Die Zustandsabfrage antwortet mit HTTP 503</translation>
    </message>
    <message>
        <source>The whole instance restarts</source>
        <translation>Die ganze Instanz startet neu</translation>
    </message>
    <message>
        <source>The revocable token is revoked</source>
        <translation>Das widerrufbare Token wird widerrufen</translation>
    </message>
    <message>
        <source>There is no fault named “%1”.</source>
        <translation>Es gibt keine Störung namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no fault: write NAME@SECONDS, like cut@10.</source>
        <translation>„%1“ ist keine Störung: NAME@SEKUNDEN schreiben, etwa cut@10.</translation>
    </message>
    <message>
        <source>“%1” is no time: write 10, 10s, 500ms or 2m.</source>
        <translation>„%1“ ist keine Zeit: 10, 10s, 500ms oder 2m schreiben.</translation>
    </message>
    <message>
        <source>“%1” is no scope: current, next or during.</source>
        <translation>„%1“ ist kein Bereich: current, next oder during.</translation>
    </message>
    <message>
        <source>“%1” is no transport: any, sse or websocket.</source>
        <translation>„%1“ ist keine Übertragung: any, sse oder websocket.</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalTags</name>
    <message>
        <source>live</source>
        <comment>journal tag</comment>
        <extracomment>a tag beside a journal line, lower case where the language allows, as all of them</extracomment>
        <translation>live</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>journal tag</comment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>journal tag</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>late</source>
        <comment>journal tag</comment>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>journal tag</comment>
        <translation>stumm</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>journal tag</comment>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>journal tag</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>journal tag</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>journal tag</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>journal tag</comment>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>health</source>
        <comment>journal tag</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>network</source>
        <comment>journal tag</comment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>journal tag</comment>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>note</source>
        <comment>journal tag</comment>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalView</name>
    <message>
        <source>Details of the journal line</source>
        <translation>Einzelheiten der Journalzeile</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Which kinds of journal lines are shown</source>
        <translation>Welche Arten von Journalzeilen gezeigt werden</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>Das Journal filtern</translation>
    </message>
    <message>
        <source>Show &amp;all kinds</source>
        <translation>&amp;Alle Arten zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n Art</numerusform>
            <numerusform>%n Arten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <extracomment>heading above the likely cause of a connection&apos;s end</extracomment>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>heading above what the reader can do</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>thumpline::JsonView</name>
    <message>
        <source>Payload as JSON</source>
        <translation>Nutzdaten als JSON</translation>
    </message>
    <message>
        <source>Search in the payload</source>
        <translation>In den Nutzdaten suchen</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Copy the payload as it was sent</source>
        <translation>Die Nutzdaten kopieren, wie sie gesendet wurden</translation>
    </message>
    <message>
        <source>%1 are not shown. Copying takes the whole payload.</source>
        <extracomment>below a payload that is too long to be shown; %1 is a size: 1.2 MB</extracomment>
        <translation>%1 werden nicht gezeigt. Kopieren nimmt die ganzen Nutzdaten.</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>search matches</comment>
        <translation>
            <numerusform>%n oder mehr</numerusform>
            <numerusform>%n oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::OptionParser</name>
    <message>
        <source>See: %1</source>
        <extracomment>%1 is a command to type, like &quot;thumpline watch --help&quot;</extracomment>
        <translation>Siehe: %1</translation>
    </message>
    <message>
        <source>Argument %1 is no option. %2</source>
        <extracomment>%1 is a number: the position of a word on the command line</extracomment>
        <translation>Argument %1 ist keine Option. %2</translation>
    </message>
    <message>
        <source>A token never goes on the command line, where every user of the machine can read it: put it into a file and say --token-file FILE, or into the environment as THUMPLINE_TOKEN.</source>
        <translation>Ein Token gehört nie auf die Befehlszeile, wo alle auf diesem Rechner es lesen können: in eine Datei schreiben und --token-file FILE angeben, oder als THUMPLINE_TOKEN in die Umgebung setzen.</translation>
    </message>
    <message>
        <source>Unknown option %1. Did you mean --%2? %3</source>
        <extracomment>%1 is what was typed, %2 an option that exists, %3 is &quot;See: …&quot;</extracomment>
        <translation>Unbekannte Option %1. War --%2 gemeint? %3</translation>
    </message>
    <message>
        <source>Unknown option %1. %2</source>
        <extracomment>%1 is what was typed, %2 is &quot;See: …&quot;</extracomment>
        <translation>Unbekannte Option %1. %2</translation>
    </message>
    <message>
        <source>Only one file at a time. %1</source>
        <translation>Nur eine Datei auf einmal. %1</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 wants a value: --%1 %2</source>
        <extracomment>%1 is an option&apos;s name, %2 the kind of value it wants, like URL or FILE</extracomment>
        <translation>Die Option --%1 verlangt einen Wert: --%1 %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>thumpline::OptionReader</name>
    <message>
        <source>Which instance? Say --server URL, for example --server mastodon.example</source>
        <translation>Welche Instanz? --server URL angeben, zum Beispiel --server mastodon.example</translation>
    </message>
    <message>
        <source>--server: %1</source>
        <translation>--server: %1</translation>
    </message>
    <message>
        <source>--stream %1: %2</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 says what is wrong with it</extracomment>
        <translation>--stream %1: %2</translation>
    </message>
    <message>
        <source>--for wants a time, like 500ms, 30s, 5m or 2h.</source>
        <translation>--for erwartet eine Zeit wie 500ms, 30s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>--rate wants events a second, from 0.1 to 10000.</source>
        <translation>--rate erwartet Ereignisse je Sekunde, von 0.1 bis 10000.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, from %2 on.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2.</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, from %2 to %3.</source>
        <translation>--%1 erwartet eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>--%1: there is no file %2</source>
        <translation>--%1: Es gibt keine Datei %2</translation>
    </message>
    <message>
        <source>--%1: the file %2 can&apos;t be read; look at its permissions.</source>
        <translation>--%1: Die Datei %2 lässt sich nicht lesen; bitte ihre Rechte prüfen.</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <extracomment>%1 is an option, %2 the list of words that it knows</extracomment>
        <translation>--%1 ist eines von: %2.</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeFindings</name>
    <message>
        <source>%1 wants a valid access token (%2): say --token-file FILE.</source>
        <extracomment>%1 is SSE or WebSocket, %2 a short technical reason</extracomment>
        <translation>%1 verlangt ein gültiges Zugriffstoken (%2): --token-file FILE angeben.</translation>
    </message>
    <message>
        <source>%1 opened and was dropped: %2.</source>
        <extracomment>%1 is SSE or WebSocket, %2 a short technical reason</extracomment>
        <translation>%1 ging auf und riss ab: %2.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 ließ sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 did not open in time.</source>
        <translation>%1 ging nicht rechtzeitig auf.</translation>
    </message>
    <message>
        <source>%1 is open, but no heartbeat came in time.</source>
        <translation>%1 ist offen, aber kein Herzschlag kam rechtzeitig.</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n malformed event(s).</source>
        <extracomment>%1 is SSE or WebSocket, %n a number of events</extracomment>
        <translation>
            <numerusform>%1 brachte %n fehlerhaftes Ereignis.</numerusform>
            <numerusform>%1 brachte %n fehlerhafte Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health check got no answer in time.</source>
        <translation>Die Zustandsabfrage bekam nicht rechtzeitig Antwort.</translation>
    </message>
    <message>
        <source>The health check says: %1 (%2).</source>
        <extracomment>%1 is `degraded` or `down`, %2 the server&apos;s answer or a technical reason</extracomment>
        <translation>Die Zustandsabfrage sagt: %1 (%2).</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>events %1, heartbeats %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Ereignisse %1, Herzschläge %2</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>Umlaufzeit %1</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>of the streaming service; keep it short</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>The streaming service is degraded, or could not be seen whole.</source>
        <translation>Der Streaming-Dienst ist beeinträchtigt oder war nicht ganz zu sehen.</translation>
    </message>
    <message>
        <source>The streaming service is down.</source>
        <translation>Der Streaming-Dienst ist ausgefallen.</translation>
    </message>
</context>
<context>
    <name>thumpline::Quantities</name>
    <message>
        <source>%1/s</source>
        <extracomment>events per second: %1 is a number</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <extracomment>a duration in seconds, short</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <extracomment>a duration in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <extracomment>a duration in hours, short</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <extracomment>a duration in days, short</extracomment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>duration</comment>
        <extracomment>a short duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>thumpline::ReadableLines</name>
    <message>
        <source>malformed: %1</source>
        <translation>fehlerhaft: %1</translation>
    </message>
    <message>
        <source>@%1 boosted %2</source>
        <extracomment>%1 is who boosted a status, %2 the status (&quot;@ann: text&quot;)</extracomment>
        <translation>@%1 hat geteilt: %2</translation>
    </message>
    <message>
        <source>unknown event: %1</source>
        <translation>unbekanntes Ereignis: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::Recording</name>
    <message numerus="yes">
        <source>%n more fault(s) not told one by one.</source>
        <extracomment>%n is a number of sentences about faults in a file, at least 1</extracomment>
        <translation>
            <numerusform>%n weiterer Fehler wird nicht einzeln genannt.</numerusform>
            <numerusform>%n weitere Fehler werden nicht einzeln genannt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::RunCommandText</name>
    <message>
        <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, say for example: thumpline watch --server mastodon.example --stream public --token-file FILE</source>
        <translation>Es gibt keine Anzeige für das Fenster (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt). Im Terminal zum Beispiel: thumpline watch --server mastodon.example --stream public --token-file FILE</translation>
    </message>
</context>
<context>
    <name>thumpline::SourcesModel</name>
    <message>
        <source>paused</source>
        <extracomment>a stream that the user paused</extracomment>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>late %1</source>
        <extracomment>a heartbeat is overdue; %1 is a duration: 9 s</extracomment>
        <translation>verspätet %1</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>time until the next attempt; %1 is a duration: 9 s</extracomment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>stream state</comment>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>stream state</comment>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>stream state</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Late: a sign of life is overdue</source>
        <comment>stream state</comment>
        <translation>Verspätet: Ein Lebenszeichen ist überfällig</translation>
    </message>
    <message>
        <source>Silent: the connection is given up</source>
        <comment>stream state</comment>
        <translation>Stumm: Die Verbindung wird aufgegeben</translation>
    </message>
    <message>
        <source>Waiting to connect again</source>
        <comment>stream state</comment>
        <translation>Wartet auf die nächste Verbindung</translation>
    </message>
    <message>
        <source>Failed: needs your help</source>
        <comment>stream state</comment>
        <translation>Gescheitert: braucht deine Hilfe</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Alle Quellen</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) so far</source>
        <translation>
            <numerusform>%n Ereignis bisher</numerusform>
            <numerusform>%n Ereignisse bisher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n fehlerhaft</numerusform>
            <numerusform>%n fehlerhaft</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <extracomment>the time from our ping to the server&apos;s answer; %1: 41 ms</extracomment>
        <translation>Umlaufzeit: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <extracomment>%1 is a stream: public · SSE</extracomment>
        <translation>%1 hat aufgehört</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>Der Server nannte keinen Grund.</translation>
    </message>
</context>
<context>
    <name>thumpline::TokenSource</name>
    <message>
        <source>The token file can&apos;t be read: %1</source>
        <translation>Die Token-Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The first line of the token file %1 is no access token.</source>
        <translation>Die erste Zeile der Token-Datei %1 ist kein Zugriffstoken.</translation>
    </message>
    <message>
        <source>THUMPLINE_TOKEN holds no access token.</source>
        <translation>THUMPLINE_TOKEN enthält kein Zugriffstoken.</translation>
    </message>
</context>
<context>
    <name>thumpline::WatchCommand</name>
    <message>
        <source>%1 did not say what it is; trying its streams all the same. %2</source>
        <extracomment>%1 is the address of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 hat nicht gesagt, was es ist; seine Streams werden trotzdem versucht. %2</translation>
    </message>
    <message>
        <source>This instance wants an access token for every stream: say --token-file FILE.</source>
        <translation>Diese Instanz verlangt für jeden Stream ein Zugriffstoken: --token-file FILE angeben.</translation>
    </message>
    <message>
        <source>The reader of the output was too slow: its last lines were not written.</source>
        <translation>Der Leser der Ausgabe war zu langsam: Die letzten Zeilen wurden nicht geschrieben.</translation>
    </message>
    <message>
        <source>The output can&apos;t be written: %1</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::WatchSummary</name>
    <message>
        <source>reason unknown</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>The stream %1 has failed for good: %2</source>
        <extracomment>%1 is a stream&apos;s name, %2 a short technical reason like &quot;http status 401: Invalid access token&quot;</extracomment>
        <translation>Der Stream %1 ist endgültig gescheitert: %2</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>Herzschläge</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>Diagnosen</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>Watched %n stream(s) for %1.</source>
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30.0 s&quot;</extracomment>
        <translation>
            <numerusform>%n Stream für %1 verfolgt.</numerusform>
            <numerusform>%n Streams für %1 verfolgt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Health: ok %1, degraded %2, down %3</source>
        <extracomment>of the streaming service; the numbers of answers of each kind</extracomment>
        <translation>Zustand: in Ordnung %1, beeinträchtigt %2, ausgefallen %3</translation>
    </message>
</context>
<context>
    <name>thumpline::WebSocketRecording</name>
    <message>
        <source>The recording ended inside a message of several frames.</source>
        <translation>Die Aufzeichnung endete mitten in einer Nachricht aus mehreren Frames.</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes and was dropped.</source>
        <translation>Zeile %1 ist länger als %2 Byte und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1 is no line of a recording.</source>
        <translation>Zeile %1 ist keine Zeile einer Aufzeichnung.</translation>
    </message>
    <message>
        <source>Line %1 is a binary frame, which no server of this protocol sends.</source>
        <translation>Zeile %1 ist ein Binär-Frame, den kein Server dieses Protokolls sendet.</translation>
    </message>
    <message>
        <source>The message that ends in line %1 is too long and was dropped.</source>
        <translation>Die Nachricht, die in Zeile %1 endet, ist zu lang und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Line %1: the server says: %2</source>
        <translation>Zeile %1: Der Server sagt: %2</translation>
    </message>
</context>
</TS>
