<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>thumpline::AboutDialog</name>
    <message>
        <source>About Thumpline</source>
        <translation>Über Thumpline</translation>
    </message>
    <message>
        <source>Thumpline %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Thumpline %1</translation>
    </message>
    <message>
        <source>Shows a Mastodon stream as it really is: what arrives, how it arrives, and when and why it stops.</source>
        <translation>Zeigt einen Mastodon-Stream so, wie er wirklich ist: was ankommt, wie es ankommt, und wann und warum es aufhört.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, simdjson, gumbo, zstd and QtKeychain.</source>
        <extracomment>%1 is the version of the Qt library</extracomment>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Gemacht mit Qt %1, simdjson, gumbo, zstd und QtKeychain.</translation>
    </message>
</context>
<context>
    <name>thumpline::AddStreamDialog</name>
    <message>
        <source>Add stream</source>
        <translation>Stream hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>&amp;Instanz:</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keyring</source>
        <translation>Im Schlüssel&amp;bund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>T&amp;oken:</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>how events come: the program decides</extracomment>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Server-sent events (SSE)</source>
        <translation>Server-Sent Events (SSE)</translation>
    </message>
    <message>
        <source>Transpo&amp;rt:</source>
        <translation>Übe&amp;rtragung:</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Automatic, by the server&apos;s version</source>
        <translation>Automatisch, nach der Version des Servers</translation>
    </message>
    <message>
        <source>One for all streams (Mastodon 3.3 and later)</source>
        <translation>Eine für alle Streams (ab Mastodon 3.3)</translation>
    </message>
    <message>
        <source>One for each stream (any version)</source>
        <translation>Eine für jeden Stream (jede Version)</translation>
    </message>
    <message>
        <source>How many connections the streams of this instance share</source>
        <translation>Wie viele Verbindungen sich die Streams dieser Instanz teilen</translation>
    </message>
    <message>
        <source>&amp;WebSocket connections:</source>
        <translation>&amp;WebSocket-Verbindungen:</translation>
    </message>
    <message>
        <source>&amp;Add stream</source>
        <translation>Stream hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Opens the stream once and shows each step of the connection</source>
        <translation>Öffnet den Stream einmal und zeigt jeden Schritt der Verbindung</translation>
    </message>
    <message>
        <source>pasted from the instance&apos;s settings, under Development</source>
        <translation>aus den Einstellungen der Instanz, unter Entwicklung</translation>
    </message>
    <message>
        <source>Left empty: the token that %1 uses.</source>
        <extracomment>%1 is a stream: user · WebSocket</extracomment>
        <translation>Leer gelassen: das Token, das %1 benutzt.</translation>
    </message>
    <message>
        <source>This instance wants a token for every stream.</source>
        <translation>Diese Instanz verlangt für jeden Stream ein Token.</translation>
    </message>
    <message>
        <source>Left empty: public streams only, where the instance allows it.</source>
        <translation>Leer gelassen: nur öffentliche Streams, wo die Instanz es erlaubt.</translation>
    </message>
    <message>
        <source>It is stored in the system keyring, never in this program&apos;s settings.</source>
        <translation>Es liegt im Schlüsselbund des Systems, nie in den Einstellungen dieses Programms.</translation>
    </message>
    <message>
        <source>It is kept in memory and forgotten when Thumpline is closed.</source>
        <translation>Es bleibt im Arbeitsspeicher und ist vergessen, sobald Thumpline geschlossen wird.</translation>
    </message>
    <message>
        <source>WebSocket: this instance offers no SSE.</source>
        <translation>WebSocket: Diese Instanz bietet kein SSE.</translation>
    </message>
    <message>
        <source>SSE where the instance has it: its heartbeats can be seen, so that a silent connection is noticed. Else WebSocket.</source>
        <translation>SSE, wo die Instanz es hat: Seine Herzschläge sind sichtbar, sodass eine stumme Verbindung auffällt. Sonst WebSocket.</translation>
    </message>
    <message>
        <source>This instance offers no SSE.</source>
        <translation>Diese Instanz bietet kein SSE.</translation>
    </message>
    <message>
        <source>One HTTP connection for each stream.</source>
        <translation>Eine HTTP-Verbindung für jeden Stream.</translation>
    </message>
    <message>
        <source>Heartbeats of the server can&apos;t be seen; Thumpline sends its own.</source>
        <translation>Herzschläge des Servers sind nicht sichtbar; Thumpline sendet eigene.</translation>
    </message>
</context>
<context>
    <name>thumpline::AlertDesk</name>
    <message>
        <source>Notifications work</source>
        <translation>Benachrichtigungen funktionieren</translation>
    </message>
    <message>
        <source>This is how Thumpline tells that a stream is down, and that it is back.</source>
        <translation>So teilt Thumpline mit, dass ein Stream ausgefallen ist und dass er wieder da ist.</translation>
    </message>
</context>
<context>
    <name>thumpline::AlertText</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server. It is not tried again</extracomment>
        <translation>%1 ist beendet</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server</extracomment>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams, which are all that are watched of the server %1</extracomment>
        <translation>
            <numerusform>Der %n Stream von %1 ist ausgefallen</numerusform>
            <numerusform>Alle %n Streams von %1 sind ausgefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%n Stream von %1 ist ausgefallen</numerusform>
            <numerusform>%n Streams von %1 sind ausgefallen</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <extracomment>%1 like &quot;1 min&quot;, %2 names streams: &quot;public, user, #cats&quot;</extracomment>
        <translation>Seit %1: %2.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>since when a stream is down; %1 like &quot;1 min&quot;</extracomment>
        <translation>Seit %1.</translation>
    </message>
    <message>
        <source>Its health check fails, too.</source>
        <extracomment>of a streaming server, beside its streams that are down</extracomment>
        <translation>Auch seine Zustandsprüfung schlägt fehl.</translation>
    </message>
    <message>
        <source>Trying again would not help: it needs you.</source>
        <translation>Ein neuer Versuch hilft nicht: Bitte sehen Sie selbst nach.</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server</extracomment>
        <translation>%1 ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are back</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%n Stream von %1 ist wieder da</numerusform>
            <numerusform>%n Streams von %1 sind wieder da</numerusform>
        </translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <extracomment>of one stream; %1 like &quot;4 min 12 s&quot;
----------
of the network; %1 like &quot;4 min&quot;</extracomment>
        <translation>Unterbrochen war es für %1.</translation>
    </message>
    <message>
        <source>They were away for up to %1.</source>
        <extracomment>of several streams; %1 like &quot;4 min 12 s&quot;</extracomment>
        <translation>Unterbrochen waren sie bis zu %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there are still down.</source>
        <extracomment>%n streams of the same server</extracomment>
        <translation>
            <numerusform>%n weiterer dort ist noch ausgefallen.</numerusform>
            <numerusform>%n weitere dort sind noch ausgefallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came meanwhile could not be fetched.</source>
        <translation>Was inzwischen kam, konnte nicht nachgeholt werden.</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>Nichts wurde verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; more may be missing.</source>
        <translation>
            <numerusform>%n Beitrag aus dieser Zeit wurde nachgeholt; weitere können fehlen.</numerusform>
            <numerusform>%n Beiträge aus dieser Zeit wurden nachgeholt; weitere können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; nothing is missing.</source>
        <translation>
            <numerusform>%n Beitrag aus dieser Zeit wurde nachgeholt; es fehlt nichts.</numerusform>
            <numerusform>%n Beiträge aus dieser Zeit wurden nachgeholt; es fehlt nichts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The streaming service of %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>Der Streaming-Dienst von %1</translation>
    </message>
    <message>
        <source>The streaming service of %1 is down</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>Der Streaming-Dienst von %1 ist ausgefallen</translation>
    </message>
    <message>
        <source>The streaming service of %1 is degraded</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>Der Streaming-Dienst von %1 ist beeinträchtigt</translation>
    </message>
    <message>
        <source>Its health check has failed for %1, with HTTP status %2.</source>
        <extracomment>%1 like &quot;1 min&quot;, %2 is an HTTP status code</extracomment>
        <translation>Seine Zustandsprüfung schlägt seit %1 fehl, mit HTTP-Status %2.</translation>
    </message>
    <message>
        <source>For %1, its health check has not answered as it should.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>Seit %1 antwortet seine Zustandsprüfung nicht, wie sie sollte.</translation>
    </message>
    <message>
        <source>Its health check has had no answer for %1.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>Seine Zustandsprüfung bleibt seit %1 ohne Antwort.</translation>
    </message>
    <message>
        <source>The streaming service of %1 is well again</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>Der Streaming-Dienst von %1 ist wieder in Ordnung</translation>
    </message>
    <message>
        <source>Its health check had failed for %1.</source>
        <extracomment>of a streaming service; %1 like &quot;4 min&quot;</extracomment>
        <translation>Seine Zustandsprüfung war %1 lang fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This machine&apos;s network</source>
        <translation>Das Netz dieses Rechners</translation>
    </message>
    <message>
        <source>This machine is offline</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>Dieser Rechner ist offline</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) have waited for the network for %1.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>
            <numerusform>%n Stream wartet seit %1 auf das Netz.</numerusform>
            <numerusform>%n Streams warten seit %1 auf das Netz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>Das Netz ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are live again.</source>
        <translation>
            <numerusform>Der %n Stream läuft wieder.</numerusform>
            <numerusform>Alle %n Streams laufen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 streams are live again.</source>
        <extracomment>%n of %1 streams</extracomment>
        <translation>
            <numerusform>%n von %1 Streams läuft wieder.</numerusform>
            <numerusform>%n von %1 Streams laufen wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) during quiet hours</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>
            <numerusform>%n Unterbrechung während der Ruhezeit</numerusform>
            <numerusform>%n Unterbrechungen während der Ruhezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, for %3</source>
        <translation>%1: %2, %3 lang</translation>
    </message>
    <message>
        <source>%1: %2, and still</source>
        <extracomment>a line of a list; %1 is a time of day, %2 a stream</extracomment>
        <translation>%1: %2, und noch immer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>last line of a list of interruptions</extracomment>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before that, %n more came and went: see the journal.</source>
        <extracomment>behind another notification; interruptions of streams</extracomment>
        <translation>
            <numerusform>Davor kam und ging %n weitere: siehe Journal.</numerusform>
            <numerusform>Davor kamen und gingen %n weitere: siehe Journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) came and went without a notification on the desktop: its limit was reached.</source>
        <extracomment>for the journal</extracomment>
        <translation>
            <numerusform>%n Unterbrechung kam und ging ohne Benachrichtigung auf dem Desktop: Deren Grenze war erreicht.</numerusform>
            <numerusform>%n Unterbrechungen kamen und gingen ohne Benachrichtigung auf dem Desktop: Deren Grenze war erreicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ApplicationText</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not start: %1</source>
        <extracomment>%1 is a sentence of the demo instance</extracomment>
        <translation>Die Demo ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written to %1: %2.</source>
        <translation>Die Messwerte lassen sich nicht in %1 schreiben: %2.</translation>
    </message>
    <message>
        <source>The demo plays: %1. %2</source>
        <extracomment>in the journal; 1: title of a story; 2: what happens in it</extracomment>
        <translation>Die Demo spielt: %1. %2</translation>
    </message>
    <message>
        <source>The story was stopped.</source>
        <translation>Die Geschichte wurde gestoppt.</translation>
    </message>
    <message>
        <source>The story has ended: %1. Its cause was found (%2).</source>
        <extracomment>in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>Die Geschichte ist zu Ende: %1. Ihre Ursache wurde gefunden (%2).</translation>
    </message>
    <message>
        <source>The story has ended: %1. Its cause (%2) was not found.</source>
        <extracomment>in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>Die Geschichte ist zu Ende: %1. Ihre Ursache (%2) wurde nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>thumpline::ArrivalView</name>
    <message>
        <source>Arrival</source>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>not believable</source>
        <comment>a date</comment>
        <translation>unglaubwürdig</translation>
    </message>
    <message>
        <source>As the author&apos;s server claims</source>
        <translation>Laut dem Server des Autors</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>When the deletion arrived</source>
        <translation>Wann die Löschung ankam</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>The streams that the WebSocket&apos;s frame named</source>
        <translation>Die Streams, die der Frame des WebSockets nannte</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the identifier of a status or notification</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes of payload</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1 Byte Nutzdaten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Something in the payload that was read around</source>
        <translation>Etwas in den Nutzdaten, um das herumgelesen wurde</translation>
    </message>
    <message>
        <source>%1 after the first</source>
        <extracomment>behind the first arrival; %1 is a short duration with its sign</extracomment>
        <translation>%1 nach dem ersten</translation>
    </message>
    <message>
        <source>recovered</source>
        <extracomment>fetched afterwards, because the stream was interrupted</extracomment>
        <translation>nachgeholt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Streams</source>
        <extracomment>how many streams brought a row</extracomment>
        <translation>Streams</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n Weg</numerusform>
            <numerusform>%n Wege</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was found that the status is gone</source>
        <translation>Wann festgestellt wurde, dass der Beitrag fort ist</translation>
    </message>
    <message>
        <source>found after a gap</source>
        <extracomment>behind a time: an edit or deletion that was missed while the stream was down</extracomment>
        <translation>nach einer Lücke gefunden</translation>
    </message>
</context>
<context>
    <name>thumpline::AuditCommand</name>
    <message>
        <source>%1 did not say what it is; trying its streams all the same. %2</source>
        <extracomment>%1 is the address of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 hat nicht gesagt, was es ist; seine Streams werden trotzdem versucht. %2</translation>
    </message>
    <message>
        <source>%1 wants an access token for every stream: say --token-file FILE.</source>
        <extracomment>%1 is the address of an instance</extracomment>
        <translation>%1 verlangt für jeden Stream ein Zugangstoken: --token-file DATEI angeben.</translation>
    </message>
    <message>
        <source>The time is up; waiting for what one side still lacks, at most %1.</source>
        <extracomment>%1 is a time like &quot;30 s&quot;</extracomment>
        <translation>Die Zeit ist um; gewartet wird noch auf das, was einer Seite fehlt, höchstens %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on both sides so far; missing by %1: %2, by %3: %4</source>
        <extracomment>counts of events; %1 and %3 are names of streams</extracomment>
        <translation>
            <numerusform>Bisher %n Ereignis auf beiden Seiten; es fehlen über %1: %2, über %3: %4</numerusform>
            <numerusform>Bisher %n Ereignisse auf beiden Seiten; es fehlen über %1: %2, über %3: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditReport</name>
    <message>
        <source>times it came up</source>
        <translation>mal zustande gekommen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>of them can&apos;t be compared</source>
        <translation>davon nicht vergleichbar</translation>
    </message>
    <message>
        <source>came here first</source>
        <translation>kamen hier zuerst</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>fehlen hier</translation>
    </message>
    <message>
        <source>of them though it was connected</source>
        <translation>davon, obwohl die Verbindung bestand</translation>
    </message>
    <message>
        <source>of them came after the grace time</source>
        <translation>davon kamen nach der Nachfrist</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>kamen noch einmal</translation>
    </message>
    <message>
        <source>came in another order</source>
        <translation>kamen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>later than the other side: half of them by at most</source>
        <translation>später als auf der anderen Seite: die Hälfte um höchstens</translation>
    </message>
    <message>
        <source>nine of ten</source>
        <translation>neun von zehn</translation>
    </message>
    <message>
        <source>99 of 100</source>
        <translation>99 von 100</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>das langsamste</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on both sides</source>
        <translation>
            <numerusform>%n Ereignis kam auf beiden Seiten</numerusform>
            <numerusform>%n Ereignisse kamen auf beiden Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within the same millisecond</source>
        <translation>
            <numerusform>%n davon innerhalb derselben Millisekunde</numerusform>
            <numerusform>%n davon innerhalb derselben Millisekunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on one side so short before the end that the other may still get them</source>
        <translation>
            <numerusform>%n Ereignis kam auf einer Seite so kurz vor dem Ende, dass die andere es noch bekommen kann</numerusform>
            <numerusform>%n Ereignisse kamen auf einer Seite so kurz vor dem Ende, dass die andere sie noch bekommen kann</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came before both sides had settled, and were not judged</source>
        <translation>
            <numerusform>%n Ereignis kam, bevor beide Seiten eingespielt waren, und wurde nicht beurteilt</numerusform>
            <numerusform>%n Ereignisse kamen, bevor beide Seiten eingespielt waren, und wurden nicht beurteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came so long ago that they would not be known again</source>
        <translation>
            <numerusform>%n Ereignis kam vor so langer Zeit, dass es nicht wiedererkannt würde</numerusform>
            <numerusform>%n Ereignisse kamen vor so langer Zeit, dass sie nicht wiedererkannt würden</numerusform>
        </translation>
    </message>
    <message>
        <source>missing by %1: %2</source>
        <extracomment>%1 is the name of a stream, %2 that of an event with its id</extracomment>
        <translation>fehlt über %1: %2</translation>
    </message>
    <message>
        <source>missing by %1, which was not connected: %2</source>
        <translation>fehlt über %1, das nicht verbunden war: %2</translation>
    </message>
    <message>
        <source>again by %1: %2, after %3</source>
        <extracomment>%1 is the name of a stream, %2 that of an event with its id, %3 a time like &quot;2 s&quot;</extracomment>
        <translation>noch einmal über %1: %2, nach %3</translation>
    </message>
    <message>
        <source>out of order by %1: %2 came behind %3</source>
        <extracomment>%1 is the name of a stream, %2 and %3 are those of events with their ids</extracomment>
        <translation>andere Reihenfolge über %1: %2 kam hinter %3</translation>
    </message>
    <message>
        <source>How much later by %1 than by %2:</source>
        <extracomment>%1 and %2 are names of streams</extracomment>
        <translation>Wie viel später über %1 als über %2:</translation>
    </message>
    <message>
        <source>%1, compared for %2; grace time %3</source>
        <extracomment>%1 is a stream&apos;s name, %2 and %3 are times like &quot;1 min&quot;</extracomment>
        <translation>%1, verglichen über %2; Nachfrist %3</translation>
    </message>
    <message>
        <source>Two instances: posts and edits are compared by their addresses (uri), other events can&apos;t be.</source>
        <translation>Zwei Instanzen: Beiträge und Bearbeitungen werden an ihrer Adresse (uri) erkannt, andere Ereignisse sind nicht vergleichbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not judged, as there were too many at a time</source>
        <translation>
            <numerusform>%n Ereignis wurde nicht beurteilt, weil es zu viele auf einmal waren</numerusform>
            <numerusform>%n Ereignisse wurden nicht beurteilt, weil es zu viele auf einmal waren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 were dropped before they could be looked at</source>
        <extracomment>%1 is the name of a stream</extracomment>
        <translation>
            <numerusform>%n Ereignis von %1 wurde verworfen, bevor es angesehen werden konnte</numerusform>
            <numerusform>%n Ereignisse von %1 wurden verworfen, bevor sie angesehen werden konnten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON lines tell them all</source>
        <translation>
            <numerusform>und %n weiteres; die JSON-Zeilen nennen alle</numerusform>
            <numerusform>und %n weitere; die JSON-Zeilen nennen alle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditSummary</name>
    <message>
        <source>%1 is late: %2 % of them came there after %3, half of these by %4 or more, the slowest by %5.</source>
        <extracomment>%1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 and %5 are times like &quot;2.1 s&quot;</extracomment>
        <translation>%1 ist spät: %2 % davon kamen dort nach %3, die Hälfte dieser um %4 oder mehr, das langsamste um %5.</translation>
    </message>
    <message>
        <source>%1 is a little behind: %2 % of them came there after %3, half of these by %4 or less.</source>
        <extracomment>%1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 is a time like &quot;40 ms&quot;</extracomment>
        <translation>%1 liegt etwas zurück: %2 % davon kamen dort nach %3, die Hälfte dieser um höchstens %4.</translation>
    </message>
    <message>
        <source>Most of them came on both within the same millisecond.</source>
        <translation>Die meisten kamen auf beiden innerhalb derselben Millisekunde.</translation>
    </message>
    <message>
        <source>Neither stream was first for most of them.</source>
        <translation>Keiner der Streams war bei den meisten der erste.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, though it was connected.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n Ereignis kam nicht über %1, obwohl die Verbindung bestand.</numerusform>
            <numerusform>%n Ereignisse kamen nicht über %1, obwohl die Verbindung bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, as it was not connected all the time.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n Ereignis kam nicht über %1, da die Verbindung nicht die ganze Zeit bestand.</numerusform>
            <numerusform>%n Ereignisse kamen nicht über %1, da die Verbindung nicht die ganze Zeit bestand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again by %1.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n Ereignis kam über %1 noch einmal.</numerusform>
            <numerusform>%n Ereignisse kamen über %1 noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never came up, so there is nothing to compare.</source>
        <translation>%1 kam nie zustande, es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Both streams were up, but no event came that can be compared.</source>
        <translation>Beide Streams bestanden, aber es kam kein Ereignis, das sich vergleichen lässt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 delivered the same: %n event(s), nothing missing, nothing twice.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 und %2 haben dasselbe geliefert: %n Ereignis, nichts fehlt, nichts doppelt.</numerusform>
            <numerusform>%1 und %2 haben dasselbe geliefert: %n Ereignisse, nichts fehlt, nichts doppelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 did not deliver the same; %n event(s) came on both.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 und %2 haben nicht dasselbe geliefert; %n Ereignis kam auf beiden.</numerusform>
            <numerusform>%1 und %2 haben nicht dasselbe geliefert; %n Ereignisse kamen auf beiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket), %2 a sentence on how its connection ended</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 came up, so there is nothing to compare.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>Weder %1 noch %2 kam zustande, daher gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>thumpline::CheckDialog</name>
    <message>
        <source>Check instance</source>
        <translation>Instanz prüfen</translation>
    </message>
    <message>
        <source>mastodon.example</source>
        <translation>mastodon.example</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>&amp;Instanz:</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Ends the check; what was seen stays</source>
        <translation>Beendet die Prüfung; was gesehen wurde, bleibt</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>Nicht &amp;warten</translation>
    </message>
    <message>
        <source>Ends the check without the first heartbeat, which may take 15 seconds</source>
        <translation>Beendet die Prüfung ohne den ersten Herzschlag, der 15 Sekunden dauern kann</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Shows all that each step has seen: headers, addresses, times</source>
        <translation>Zeigt alles, was jeder Schritt gesehen hat: Header, Adressen, Zeiten</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for an issue tracker</source>
        <translation>Als &amp;Markdown, für ein Ticketsystem</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>Als &amp;JSON-Zeilen</translation>
    </message>
    <message>
        <source>Opens the stream %1 without a token, which servers since Mastodon 4.2 refuse.</source>
        <extracomment>%1 is the name of a stream, like &quot;public:local&quot;</extracomment>
        <translation>Öffnet den Stream %1 ohne Token, was Server seit Mastodon 4.2 ablehnen.</translation>
    </message>
    <message>
        <source>Opens the stream %1 with the token that you gave for this instance.</source>
        <translation>Öffnet den Stream %1 mit dem Token, das für diese Instanz angegeben wurde.</translation>
    </message>
</context>
<context>
    <name>thumpline::CheckView</name>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Looks at an instance step by step: addresses, certificate, health, both kinds of streams. Says what is wrong, and what to do.</source>
        <translation>Sieht sich eine Instanz Schritt für Schritt an: Adressen, Zertifikat, Zustand, beide Arten von Streams. Sagt, was nicht stimmt und was zu tun ist.</translation>
    </message>
    <message>
        <source>Waiting: %1 of %2</source>
        <extracomment>of a wait; %1 and %2 are times like &quot;12 s&quot;</extracomment>
        <translation>Warten: %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fault, Warning or Notice, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step of a check</comment>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>thumpline::CloseReasonText</name>
    <message>
        <source>The name of the server was not found.</source>
        <translation>Der Name des Servers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>There is no way to the server from this network.</source>
        <translation>Aus diesem Netz führt kein Weg zum Server.</translation>
    </message>
    <message>
        <source>The server took the request and never answered.</source>
        <translation>Der Server nahm die Anfrage an und hat nie geantwortet.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>This machine has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today.</source>
        <translation>Das Zertifikat des Servers ist heute nicht gültig.</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name.</source>
        <translation>Das Zertifikat des Servers gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody this machine trusts.</source>
        <translation>Das Zertifikat des Servers stammt von niemandem, dem dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port.</source>
        <translation>Der Server spricht an diesem Port kein TLS.</translation>
    </message>
    <message>
        <source>A secure connection could not be made.</source>
        <translation>Eine sichere Verbindung kam nicht zustande.</translation>
    </message>
    <message>
        <source>The server wants a token for this stream.</source>
        <translation>Der Server verlangt für diesen Stream ein Token.</translation>
    </message>
    <message>
        <source>The token does not allow this stream.</source>
        <translation>Das Token erlaubt diesen Stream nicht.</translation>
    </message>
    <message>
        <source>This list does not belong to the account of the token, or is gone.</source>
        <translation>Diese Liste gehört nicht dem Konto des Tokens, oder es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>Der Server nimmt das Token nicht an.</translation>
    </message>
    <message>
        <source>The server answered the WebSocket handshake with a page (status %1).</source>
        <translation>Der Server beantwortete den WebSocket-Handshake mit einer Seite (Status %1).</translation>
    </message>
    <message>
        <source>The server did not take the request for a WebSocket (status %1).</source>
        <translation>Der Server nahm die Anfrage nach einem WebSocket nicht an (Status %1).</translation>
    </message>
    <message>
        <source>The server says that there is nothing to come back for (status %1).</source>
        <translation>Der Server sagt, dass es hier nichts mehr zu holen gibt (Status %1).</translation>
    </message>
    <message>
        <source>The server does not understand this request (status %1).</source>
        <translation>Der Server versteht diese Anfrage nicht (Status %1).</translation>
    </message>
    <message>
        <source>Access is forbidden (status %1).</source>
        <translation>Der Zugriff ist verboten (Status %1).</translation>
    </message>
    <message>
        <source>There is no streaming at this address (status %1).</source>
        <translation>Unter dieser Adresse gibt es kein Streaming (Status %1).</translation>
    </message>
    <message>
        <source>The server does not know this stream (status %1).</source>
        <translation>Der Server kennt diesen Stream nicht (Status %1).</translation>
    </message>
    <message>
        <source>The request was turned away (status %1).</source>
        <translation>Die Anfrage wurde abgewiesen (Status %1).</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in (status %1).</source>
        <translation>Der Proxy dieses Netzes verlangt eine Anmeldung (Status %1).</translation>
    </message>
    <message>
        <source>This server is gone for good (status %1).</source>
        <translation>Diesen Server gibt es nicht mehr (Status %1).</translation>
    </message>
    <message>
        <source>The server was asked too often (status %1).</source>
        <translation>Der Server wurde zu oft gefragt (Status %1).</translation>
    </message>
    <message>
        <source>Something went wrong inside the server (status %1).</source>
        <translation>Im Server ist etwas schiefgegangen (Status %1).</translation>
    </message>
    <message>
        <source>The proxy does not reach the streaming service (status %1).</source>
        <translation>Der Proxy erreicht den Streaming-Dienst nicht (Status %1).</translation>
    </message>
    <message>
        <source>The server takes no more connections now (status %1).</source>
        <translation>Der Server nimmt gerade keine Verbindungen mehr an (Status %1).</translation>
    </message>
    <message>
        <source>The streaming service does not answer the proxy (status %1).</source>
        <translation>Der Streaming-Dienst antwortet dem Proxy nicht (Status %1).</translation>
    </message>
    <message>
        <source>The network in front of the server does not reach it (status %1).</source>
        <translation>Das Netz vor dem Server erreicht ihn nicht (Status %1).</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a stream.</source>
        <translation>Der Server antwortete mit Status %1 statt mit einem Stream.</translation>
    </message>
    <message>
        <source>The server turned the subscription down.</source>
        <translation>Der Server lehnte das Abonnement ab.</translation>
    </message>
    <message>
        <source>A web page came instead of a stream.</source>
        <translation>Statt eines Streams kam eine Webseite.</translation>
    </message>
    <message>
        <source>The answer is no event stream.</source>
        <translation>Die Antwort ist kein Ereignisstrom.</translation>
    </message>
    <message>
        <source>The server sends us to another place (status %1).</source>
        <translation>Der Server verweist an einen anderen Ort (Status %1).</translation>
    </message>
    <message>
        <source>The server sends us to another place.</source>
        <translation>Der Server verweist an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The server said that it is going away.</source>
        <translation>Der Server hat angekündigt, dass er aufhört.</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>Der Server hat den Stream beendet.</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>Die Verbindung wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>Die Verbindung wurde zurückgesetzt.</translation>
    </message>
    <message>
        <source>The connection had gone silent and was given up.</source>
        <translation>Die Verbindung war verstummt und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket: it did not understand us (code %1).</source>
        <translation>Der Server schloss den WebSocket: Er verstand uns nicht (Code %1).</translation>
    </message>
    <message>
        <source>The WebSocket was closed because of text that is not valid (code %1).</source>
        <translation>Der WebSocket wurde wegen ungültigen Textes geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>The server closed the WebSocket by its rules (code %1).</source>
        <translation>Der Server schloss den WebSocket nach seinen Regeln (Code %1).</translation>
    </message>
    <message>
        <source>The WebSocket was closed because a message was too big (code %1).</source>
        <translation>Der WebSocket wurde wegen einer zu großen Nachricht geschlossen (Code %1).</translation>
    </message>
    <message>
        <source>The server closed the WebSocket because of trouble of its own (code %1).</source>
        <translation>Der Server schloss den WebSocket wegen eigener Schwierigkeiten (Code %1).</translation>
    </message>
    <message>
        <source>The server closed the WebSocket (code %1).</source>
        <translation>Der Server schloss den WebSocket (Code %1).</translation>
    </message>
    <message>
        <source>The stream broke the rules of its protocol.</source>
        <translation>Der Stream brach die Regeln seines Protokolls.</translation>
    </message>
    <message>
        <source>What answers there is no web server, or speaks TLS where plain HTTP was asked.</source>
        <translation>Was dort antwortet, ist kein Webserver, oder spricht TLS, wo einfaches HTTP gefragt war.</translation>
    </message>
    <message>
        <source>The connection was closed here.</source>
        <translation>Die Verbindung wurde hier geschlossen.</translation>
    </message>
    <message>
        <source>%1 It had been open for %2.</source>
        <extracomment>%1 is a sentence on how a connection ended, %2 how long it had been open: &quot;4 min 12 s&quot;</extracomment>
        <translation>%1 Sie war %2 lang offen.</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <extracomment>%1 is a sentence on how a connection ended, %2 the server&apos;s own words about it</extracomment>
        <translation>%1 Der Server sagt: „%2“</translation>
    </message>
    <message>
        <source>The server closed the WebSocket.</source>
        <translation>Der Server schloss den WebSocket.</translation>
    </message>
</context>
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
    <message>
        <source>--era chooses how the demo instance speaks: say --demo too.</source>
        <translation>--era wählt, wie die Demo-Instanz spricht: auch --demo angeben.</translation>
    </message>
    <message>
        <source>--demo brings its own streams: say either --demo or --server and --stream.</source>
        <translation>--demo bringt eigene Streams mit: entweder --demo angeben oder --server und --stream.</translation>
    </message>
    <message>
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>Welcher Stream? --stream NAME angeben, zum Beispiel --stream public</translation>
    </message>
    <message>
        <source>An audit compares one stream: say --stream once.</source>
        <translation>Ein Audit vergleicht einen Stream: --stream einmal angeben.</translation>
    </message>
    <message>
        <source>--transports wants two of sse, websocket and automatic, like sse,websocket.</source>
        <translation>--transports erwartet zwei von sse, websocket und automatic, wie sse,websocket.</translation>
    </message>
    <message>
        <source>--token-file is said once for each address.</source>
        <translation>--token-file wird für jede Adresse einmal angegeben.</translation>
    </message>
    <message>
        <source>--quick does not wait, --for says how long to: say one of them.</source>
        <translation>--quick wartet nicht, --for sagt, wie lange: nur eines von beiden angeben.</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from muss vor --to liegen.</translation>
    </message>
    <message>
        <source>--speed goes with --scenario.</source>
        <translation>--speed gehört zu --scenario.</translation>
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
    <message>
        <source>After a gap, do not look again at the last 200 statuses for edits and deletions that were missed.</source>
        <translation>Nach einer Lücke die letzten 200 Beiträge nicht noch einmal auf verpasste Änderungen und Löschungen durchsehen.</translation>
    </message>
    <message>
        <source>Do not ask over REST, once a minute, whether a stream that brings nothing should.</source>
        <translation>Nicht einmal je Minute über REST nachfragen, ob ein Stream, der nichts bringt, etwas bringen müsste.</translation>
    </message>
    <message>
        <source>Opens the window: live timelines of Mastodon instances, the state of each connection, and the health of the streaming service. Without --demo and --server it has the streams of the last time; with one of them only what is named here, and what you have stays as it is.</source>
        <translation>Öffnet das Fenster: laufende Timelines von Mastodon-Instanzen, den Zustand jeder Verbindung und den des Streaming-Dienstes. Ohne --demo und --server hat es die Streams vom letzten Mal; mit einem davon nur, was hier genannt ist, und das Eigene bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>2020: the demo instance speaks as servers of that time did; current: as today&apos;s.</source>
        <translation>2020: die Demo-Instanz spricht wie die Server jener Zeit; current: wie die heutigen.</translation>
    </message>
    <message>
        <source>Examples:
  thumpline --demo --rate 20
  thumpline --server mastodon.example --stream public --stream user --token-file ~/.token</source>
        <translation>Beispiele:
  thumpline --demo --rate 20
  thumpline --server mastodon.example --stream public --stream user --token-file ~/.token</translation>
    </message>
    <message>
        <source>Reads what watch --json has printed (FILE, or standard input) and says why each stream ended, and what the times without news, held back or late meant: one JSON object a line, in the order of the drops. Exit code: 0, or 1 if a line could not be read.</source>
        <translation>Liest, was watch --json ausgegeben hat (FILE oder die Standardeingabe), und sagt, warum jeder Stream endete und was die Zeiten ohne Neues, mit Stau oder Verspätung bedeuten: ein JSON-Objekt je Zeile, in der Reihenfolge der Abbrüche. Exit-Code: 0, oder 1, wenn eine Zeile nicht lesbar war.</translation>
    </message>
    <message>
        <source>Print paragraphs for people instead.</source>
        <translation>Stattdessen Absätze für Menschen ausgeben.</translation>
    </message>
    <message>
        <source>Examples:
  thumpline explain --text yesterday.jsonl
  thumpline watch --server mastodon.example --stream public --json --for 1h | thumpline explain</source>
        <translation>Beispiele:
  thumpline explain --text yesterday.jsonl
  thumpline watch --server mastodon.example --stream public --json --for 1h | thumpline explain</translation>
    </message>
    <message>
        <source>Compares what two connections to the same stream deliver: by server-sent events and by WebSocket, or of two instances or addresses. Which was first and by how much, what is missing, came twice, or in another order. Exit code: 0 both delivered the same, 1 something is missing or came twice, 2 a side never came up or failed for good, 3 the command line is wrong.</source>
        <translation>Vergleicht, was zwei Verbindungen zum selben Stream liefern: über Server-Sent Events und über WebSocket, oder von zwei Instanzen oder Adressen. Welche war zuerst da und um wie viel, was fehlt, kam doppelt oder in anderer Reihenfolge. Exit-Code: 0 beide haben dasselbe geliefert, 1 etwas fehlt oder kam doppelt, 2 eine Seite kam nie zustande oder ist endgültig gescheitert, 3 die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>Another instance, or another address of the same one, to compare with. Without it the instance is compared with itself, over two transports.</source>
        <translation>Eine andere Instanz, oder eine andere Adresse derselben, mit der verglichen wird. Ohne das wird die Instanz mit sich selbst verglichen, über zwei Transporte.</translation>
    </message>
    <message>
        <source>The stream to open, as watch names them.</source>
        <translation>Der Stream, benannt wie bei watch.</translation>
    </message>
    <message>
        <source>The transports of both sides: sse, websocket or automatic. sse,websocket if nothing is said; automatic with --against.</source>
        <translation>Die Transporte beider Seiten: sse, websocket oder automatic. Ohne Angabe sse,websocket; mit --against automatic.</translation>
    </message>
    <message>
        <source>Read the access token from the first line of FILE. Say it twice with --against: the second one is for that address, which never gets the first one&apos;s. Without it: for --server the environment&apos;s THUMPLINE_TOKEN, for both the system&apos;s keyring.</source>
        <translation>Das Zugangstoken aus der ersten Zeile von DATEI lesen. Mit --against zweimal angeben: Das zweite gilt für jene Adresse, die das erste nie bekommt. Ohne das: für --server THUMPLINE_TOKEN aus der Umgebung, für beide der Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>Compare what comes in this time; 60s if nothing is said.</source>
        <translation>Vergleichen, was in dieser Zeit kommt; ohne Angabe 60s.</translation>
    </message>
    <message>
        <source>An event is missing if it has not come so long after the other side had it; 30s if nothing is said. The end waits for it.</source>
        <translation>Ein Ereignis fehlt, wenn es so lange nach der anderen Seite nicht gekommen ist; ohne Angabe 30s. Das Ende wartet darauf.</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each finding, and one at the end.</source>
        <translation>Für jeden Befund ein JSON-Objekt je Zeile ausgeben, und eines am Ende.</translation>
    </message>
    <message>
        <source>Examples:
  thumpline audit --server mastodon.example --stream public --token-file ~/.token
  thumpline audit --server a.example --against b.example --stream hashtag --tag cats \
      --token-file ~/.token-a --token-file ~/.token-b --json</source>
        <translation>Beispiele:
  thumpline audit --server mastodon.example --stream public --token-file ~/.token
  thumpline audit --server a.example --against b.example --stream hashtag --tag cats \
      --token-file ~/.token-a --token-file ~/.token-b --json</translation>
    </message>
    <message>
        <source>Looks at an instance step by step: what it says of itself, its addresses by IPv4 and IPv6, redirects, the health of the streaming service, its certificate, what the token allows, the streams by server-sent events and by WebSocket, the first heartbeat. Ends with what was found, the likely cause, and what to do. Exit code: 0 all is well, 1 degraded, 2 down, 3 the command line is wrong.</source>
        <translation>Sieht sich eine Instanz Schritt für Schritt an: was sie von sich sagt, ihre Adressen über IPv4 und IPv6, Weiterleitungen, den Zustand des Streaming-Dienstes, sein Zertifikat, was das Token erlaubt, die Streams über Server-Sent Events und über WebSocket, den ersten Herzschlag. Endet damit, was gefunden wurde, mit der wahrscheinlichen Ursache und mit dem, was zu tun ist. Exit-Code: 0 alles gut, 1 beeinträchtigt, 2 ausgefallen, 3 die Befehlszeile ist falsch.</translation>
    </message>
    <message>
        <source>Wait at most this long for the first heartbeat; 40s if nothing is said.</source>
        <translation>Höchstens so lange auf den ersten Herzschlag warten; ohne Angabe 40s.</translation>
    </message>
    <message>
        <source>Do not wait for a heartbeat: it may take 15 seconds.</source>
        <translation>Nicht auf einen Herzschlag warten: Das kann 15 Sekunden dauern.</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each step and finding.</source>
        <translation>Für jeden Schritt und jeden Befund ein JSON-Objekt je Zeile ausgeben.</translation>
    </message>
    <message>
        <source>Reads what watch --json has printed (FILE, or standard input) and makes a report of it for an issue tracker or an admin: drops with their causes and the evidence, figures, certificate, a picture. It holds no post and no token. Exit code: 0, or 1 if a line could not be read or there was no stream in it, 3 if nothing could be read or written.</source>
        <translation>Liest, was watch --json ausgegeben hat (FILE oder die Standardeingabe), und macht daraus einen Bericht für einen Issue-Tracker oder einen Admin: Abbrüche mit Ursachen und Belegen, Zahlen, Zertifikat, ein Bild. Er enthält keinen Beitrag und kein Token. Rückgabewert: 0, oder 1, wenn eine Zeile nicht lesbar war oder kein Stream darin vorkam, 3, wenn sich nichts lesen oder schreiben ließ.</translation>
    </message>
    <message>
        <source>html: one file that needs nothing else; markdown: to be pasted; json: for programs. Without it the name of the output decides, else html.</source>
        <translation>html: eine Datei, die sonst nichts braucht; markdown: zum Einfügen; json: für Programme. Ohne diese Angabe entscheidet der Name der Ausgabe, sonst html.</translation>
    </message>
    <message>
        <source>Begin there: a moment (2026-11-24T10:30:00Z), or so long before the end (2h).</source>
        <translation>Beginn: ein Zeitpunkt (2026-11-24T10:30:00Z) oder so lange vor dem Ende (2h).</translation>
    </message>
    <message>
        <source>End there, said in the same way.</source>
        <translation>Ende, ebenso angegeben.</translation>
    </message>
    <message>
        <source>Write into FILE instead of the standard output.</source>
        <translation>In FILE schreiben statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Examples:
  thumpline report yesterday.jsonl --output yesterday.html
  thumpline report yesterday.jsonl --from 2h --format markdown</source>
        <translation>Beispiele:
  thumpline report yesterday.jsonl --output yesterday.html
  thumpline report yesterday.jsonl --from 2h --format markdown</translation>
    </message>
    <message>
        <source>Play this story of how streams break in the wild. --list-scenarios names them all.</source>
        <translation>Diese Geschichte spielen, wie Streams in freier Wildbahn abbrechen. --list-scenarios nennt sie alle.</translation>
    </message>
    <message>
        <source>Play the story so many times faster, heartbeats included: 0.1 to 60. Times that the client knows of itself stay as they are.</source>
        <translation>Die Geschichte so viel Mal schneller spielen, samt Herzschlägen: 0.1 bis 60. Zeiten, die der Client selbst kennt, bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Name all stories, what happens in them, and the rule that has to be found.</source>
        <translation>Alle Geschichten nennen, was darin geschieht und welche Regel gefunden werden muss.</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareDialog</name>
    <message>
        <source>Compare two streams</source>
        <translation>Zwei Streams vergleichen</translation>
    </message>
    <message>
        <source>Which of two connections brings an event first, and does either of them miss any?</source>
        <translation>Welche von zwei Verbindungen bringt ein Ereignis zuerst, und fehlt einer von ihnen etwas?</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>behind a number of seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>What one side has not brought by then, after the other had it, counts as missing</source>
        <translation>Was eine Seite bis dahin nicht gebracht hat, nachdem die andere es hatte, gilt als fehlend</translation>
    </message>
    <message>
        <source>&amp;Missing after:</source>
        <translation>&amp;Fehlend nach:</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Stream:</source>
        <translation>&amp;Stream:</translation>
    </message>
    <message>
        <source>Against &amp;another stream that is open:</source>
        <translation>Mit einem &amp;anderen offenen Stream:</translation>
    </message>
    <message>
        <source>Against the same stream of another addr&amp;ess, opened for the comparison:</source>
        <translation>Mit demselben Stream einer and&amp;eren Adresse, geöffnet für den Vergleich:</translation>
    </message>
    <message>
        <source>The other stream</source>
        <translation>Der andere Stream</translation>
    </message>
    <message>
        <source>For that address alone; the token of the stream is never sent there. It is not kept.</source>
        <translation>Nur für diese Adresse; das Token des Streams wird nie dorthin geschickt. Es wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>A&amp;dresse:</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
    </message>
    <message>
        <source>Against the same stream by %1, opened for the comparison</source>
        <extracomment>%1 is SSE or WebSocket</extracomment>
        <translation>Mit demselben Stream über %1, geöffnet für den Vergleich</translation>
    </message>
    <message>
        <source>No other stream that is open has the same target by another way</source>
        <translation>Kein anderer offener Stream hat dasselbe Ziel auf einem anderen Weg</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareModel</name>
    <message>
        <source>post</source>
        <comment>event</comment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>event</comment>
        <translation>Bearbeitung</translation>
    </message>
    <message>
        <source>deletion</source>
        <comment>event</comment>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>notification</source>
        <comment>event</comment>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>conversation</source>
        <comment>event</comment>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>announcement</source>
        <comment>event</comment>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>deleted announcement</source>
        <comment>event</comment>
        <translation>zurückgenommene Ankündigung</translation>
    </message>
    <message>
        <source>on both at the same moment</source>
        <translation>auf beiden im selben Augenblick</translation>
    </message>
    <message>
        <source>%1 first; the other after the grace time</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 zuerst; die andere Seite nach der Wartefrist</translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 zuerst</translation>
    </message>
    <message>
        <source>missing by %1</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>fehlt über %1</translation>
    </message>
    <message>
        <source>missing by %1, which was not connected</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>fehlt über %1, das nicht verbunden war</translation>
    </message>
    <message>
        <source>again by %1</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>noch einmal über %1</translation>
    </message>
    <message>
        <source>overtaken on %1 by the %2</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket), %2 an event with its id, as &quot;post 1156&quot;</extracomment>
        <translation>auf %1 überholt von: %2</translation>
    </message>
    <message>
        <source>How much later it came on the other side; of what came again: how long after the first time</source>
        <translation>Wie viel später es auf der anderen Seite kam; bei Wiederholungen: wie lange nach dem ersten Mal</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column, how much later</comment>
        <translation>Um</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareRun</name>
    <message>
        <source>One of the two streams was removed: the comparison has ended.</source>
        <translation>Einer der beiden Streams wurde entfernt: Der Vergleich ist beendet.</translation>
    </message>
    <message>
        <source>Asking both addresses what they are.</source>
        <translation>Beide Adressen werden gefragt, was sie sind.</translation>
    </message>
    <message>
        <source>%1 could not be opened; the journal says why.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 konnte nicht geöffnet werden; das Journal sagt, warum.</translation>
    </message>
    <message>
        <source>Waiting for %1 to connect.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>Warten, bis %1 verbunden ist.</translation>
    </message>
    <message>
        <source>Both streams are up. Nothing has come on both of them yet.</source>
        <translation>Beide Streams stehen. Noch ist nichts auf beiden gekommen.</translation>
    </message>
    <message>
        <source>Two instances: posts and edits are compared by their addresses, other events can&apos;t be.</source>
        <translation>Zwei Instanzen: Beiträge und Bearbeitungen werden über ihre Adressen verglichen, andere Ereignisse lassen sich nicht vergleichen.</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareWindow</name>
    <message>
        <source>Compare two streams</source>
        <translation>Zwei Streams vergleichen</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>Welche Ereignisse aufgeführt werden</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Arrivals on both sides</source>
        <translation>Auf beiden Seiten angekommen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>Noch einmal gekommen</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>Andere Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Let the list stand still; comparing goes on</source>
        <translation>Die Liste anhalten; der Vergleich läuft weiter</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Forget what was found, and compare from now on</source>
        <translation>Das Gefundene vergessen und ab jetzt vergleichen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy all that is known by now</source>
        <translation>Alles kopieren, was bis jetzt bekannt ist</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>Als &amp;JSON-Zeilen</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>End the comparison; a stream that was opened for it is closed</source>
        <translation>Den Vergleich beenden; ein dafür geöffneter Stream wird geschlossen</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>Ereignisse, neueste zuerst</translation>
    </message>
    <message>
        <source>Figures of both sides</source>
        <translation>Zahlen beider Seiten</translation>
    </message>
    <message>
        <source>%1 later than %2</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>%1 später als %2</translation>
    </message>
    <message>
        <source>How much later events came on one side than on the other</source>
        <translation>Wie viel später Ereignisse auf einer Seite kamen als auf der anderen</translation>
    </message>
    <message>
        <source>How many events came how much later: %1 above the axis, %2 below it.</source>
        <translation>Wie viele Ereignisse wie viel später kamen: %1 über der Achse, %2 darunter.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer listed, as there were too many</source>
        <translation>
            <numerusform>%n Ereignis ist nicht mehr aufgeführt, weil es zu viele waren</numerusform>
            <numerusform>%n Ereignisse sind nicht mehr aufgeführt, weil es zu viele waren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared for %2; what one side lacks after %3 counts as missing.</source>
        <extracomment>%1 is a stream&apos;s name, %2 and %3 are times like &quot;1 min&quot;</extracomment>
        <translation>%1, verglichen seit %2; was einer Seite nach %3 fehlt, gilt als fehlend.</translation>
    </message>
    <message>
        <source>%1, compared for %2, now ended; what one side lacked after %3 counts as missing.</source>
        <translation>%1, verglichen über %2, jetzt beendet; was einer Seite nach %3 fehlte, gilt als fehlend.</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionTestView</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>Name found</source>
        <comment>connection test</comment>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Connection is open already</source>
        <comment>connection test</comment>
        <translation>Die Verbindung steht schon</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection test</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>connection test</comment>
        <extracomment>%1 is a protocol version: TLS 1.3</extracomment>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Encrypted (%1)</source>
        <comment>connection test</comment>
        <translation>Verschlüsselt (%1)</translation>
    </message>
    <message>
        <source>Answered (HTTP %1)</source>
        <comment>connection test</comment>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Beantwortet (HTTP %1)</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>connection test</comment>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Switched to WebSocket</source>
        <comment>connection test</comment>
        <translation>Zu WebSocket gewechselt</translation>
    </message>
    <message>
        <source>First byte of the stream</source>
        <comment>connection test</comment>
        <translation>Erstes Byte des Streams</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <comment>connection test</comment>
        <translation>Erster Herzschlag</translation>
    </message>
    <message>
        <source>The stream is open.</source>
        <translation>Der Stream ist offen.</translation>
    </message>
    <message>
        <source>Connected, but the stream did not begin. A proxy in front of the server may hold it back.</source>
        <translation>Verbunden, aber der Stream begann nicht. Vielleicht hält ihn ein Proxy vor dem Server zurück.</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionTexts</name>
    <message>
        <source>Heartbeats</source>
        <translation>Herzschläge</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>heading: the steps of the last attempt to connect</extracomment>
        <translation>Letzter Versuch</translation>
    </message>
    <message>
        <source>Last drop</source>
        <extracomment>heading: how the connection ended the last time</extracomment>
        <translation>Letzter Abbruch</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>How often a sign of life is due; learned from the last seven gaps between them.</source>
        <translation>Wie oft ein Lebenszeichen fällig ist; gelernt aus den letzten sieben Abständen.</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>Letzter</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Any byte is a sign of life. Without one the stream is late at 2.5 periods, and given up as half open at 3 periods and 5 s.</source>
        <translation>Jedes Byte ist ein Lebenszeichen. Ohne eines gilt der Stream nach 2,5 Perioden als verspätet und wird nach 3 Perioden und 5 s als halb offen aufgegeben.</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>how much the pauses between heartbeats differ from each other; %1 is a duration</extracomment>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>jitter</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>The median of what the last gaps differ from the usual one.</source>
        <translation>Der Median dessen, was die letzten Abstände vom üblichen abweichen.</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue now</source>
        <extracomment>heartbeats that are overdue at this moment</extracomment>
        <translation>
            <numerusform>%n zurzeit überfällig</numerusform>
            <numerusform>%n zurzeit überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Ausgeblieben</translation>
    </message>
    <message>
        <source>Heartbeats that did not come while the connection stayed open.</source>
        <translation>Herzschläge, die ausblieben, während die Verbindung offen war.</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>%1 · median %2, 95 %: %3</source>
        <extracomment>times from our ping to the answer: the last one, and two figures over all of them</extracomment>
        <translation>%1 · Median %2, 95 %: %3</translation>
    </message>
    <message>
        <source>From our own ping to the server&apos;s answer.</source>
        <translation>Vom eigenen Ping bis zur Antwort des Servers.</translation>
    </message>
    <message>
        <source>Counted are the answers to our own pings: those of the server are answered inside Qt, and can&apos;t be seen.</source>
        <translation>Gezählt werden die Antworten auf eigene Pings: Die des Servers beantwortet Qt selbst, sie sind nicht zu sehen.</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>how often a heartbeat comes; %1 is a duration</extracomment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>every %1 at most; not measured yet</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>höchstens alle %1; noch nicht gemessen</translation>
    </message>
    <message>
        <source>due in %1</source>
        <extracomment>when the next heartbeat is due; %1 is a duration</extracomment>
        <translation>fällig in %1</translation>
    </message>
    <message>
        <source>due since %1</source>
        <extracomment>a heartbeat should have come; %1 is a duration</extracomment>
        <translation>fällig seit %1</translation>
    </message>
    <message>
        <source>late in %1</source>
        <extracomment>when the stream counts as late if nothing comes; %1 is a duration</extracomment>
        <translation>verspätet in %1</translation>
    </message>
    <message>
        <source>given up in %1</source>
        <extracomment>when the connection is given up if nothing comes; %1 is a duration</extracomment>
        <translation>aufgegeben in %1</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>%1 in a minute · %2 in an hour</source>
        <extracomment>events: %1 in the last minute, %2 in the last hour; both are numbers</extracomment>
        <translation>%1 in einer Minute · %2 in einer Stunde</translation>
    </message>
    <message>
        <source>Live events of the last minute, and of the last hour.</source>
        <translation>Live-Ereignisse der letzten Minute und der letzten Stunde.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <extracomment>the longest time without an event so far; %1 is a duration
----------
the longest one; %1 is a duration</extracomment>
        <translation>längstens %1</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>how long no event has come</extracomment>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>Since the last event, or since it is live.</source>
        <translation>Seit dem letzten Ereignis, oder seit der Stream live ist.</translation>
    </message>
    <message>
        <source>By REST</source>
        <translation>Über REST</translation>
    </message>
    <message>
        <source>the timeline goes on without this stream</source>
        <translation>die Timeline geht ohne diesen Stream weiter</translation>
    </message>
    <message>
        <source>nothing new there either</source>
        <translation>auch dort nichts Neues</translation>
    </message>
    <message>
        <source>While a live stream brings nothing, the newest status of the same timeline is asked for once a minute.</source>
        <translation>Solange ein offener Stream nichts bringt, wird einmal je Minute nach dem neuesten Beitrag derselben Timeline gefragt.</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s)</source>
        <translation>
            <numerusform>%n früherer Beitrag</numerusform>
            <numerusform>%n frühere Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n Löschung</numerusform>
            <numerusform>%n Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>posts that were not looked at again</extracomment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>Nachgesehen</translation>
    </message>
    <message>
        <source>After the last interruption: edits and deletions that the stream had not told.</source>
        <translation>Nach der letzten Unterbrechung: Änderungen und Löschungen, die der Stream nicht gemeldet hatte.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n Benachrichtigung</numerusform>
            <numerusform>%n Benachrichtigungen</numerusform>
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
    <message numerus="yes">
        <source>%n by REST</source>
        <comment>events</comment>
        <extracomment>events that were fetched after an interruption</extracomment>
        <translation>
            <numerusform>%n über REST</numerusform>
            <numerusform>%n über REST</numerusform>
        </translation>
    </message>
    <message>
        <source>Local posts</source>
        <extracomment>posts of people of this instance</extracomment>
        <translation>Lokale Beiträge</translation>
    </message>
    <message>
        <source>From creation to arrival: the way through the server&apos;s queues. It grows when the server can&apos;t keep up.</source>
        <translation>Vom Entstehen bis zur Ankunft: der Weg durch die Warteschlangen des Servers. Er wird länger, wenn der Server nicht nachkommt.</translation>
    </message>
    <message>
        <source>Remote posts</source>
        <extracomment>posts of people of other instances</extracomment>
        <translation>Entfernte Beiträge</translation>
    </message>
    <message>
        <source>From creation to arrival, by the author&apos;s clock: the way from server to server is in it.</source>
        <translation>Vom Entstehen bis zur Ankunft, nach der Uhr des Autors: Der Weg von Server zu Server ist darin enthalten.</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>Uhr des Servers</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the Date headers of %n answer(s), which are cut to seconds. The delays are corrected by it.</source>
        <translation>
            <numerusform>Geschätzt aus dem Date-Kopf von %n Antwort, der auf Sekunden gekürzt ist. Die Verzögerungen sind damit berichtigt.</numerusform>
            <numerusform>Geschätzt aus den Date-Köpfen von %n Antworten, die auf Sekunden gekürzt sind. Die Verzögerungen sind damit berichtigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: the delays are by ours</source>
        <translation>unbekannt: Verzögerungen nach unserer Uhr</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>a delay that is too short to be measured; %1 is a duration</extracomment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>half of all took less; %1 is a duration</extracomment>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>90 %: %1</source>
        <extracomment>nine of ten took less; %1 is a duration</extracomment>
        <translation>90 %: %1</translation>
    </message>
    <message>
        <source>99 %: %1</source>
        <extracomment>99 of 100 took less; %1 is a duration</extracomment>
        <translation>99 %: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n from the future</source>
        <extracomment>posts that claim to have been written after they came</extracomment>
        <translation>
            <numerusform>%n aus der Zukunft</numerusform>
            <numerusform>%n aus der Zukunft</numerusform>
        </translation>
    </message>
    <message>
        <source>as ours, ± %1</source>
        <extracomment>the clocks of both machines; %1 is a duration</extracomment>
        <translation>wie unsere, ± %1</translation>
    </message>
    <message>
        <source>%1 ahead of ours, ± %2</source>
        <extracomment>%1 is how far, %2 how exactly that is known</extracomment>
        <translation>geht %1 vor, ± %2</translation>
    </message>
    <message>
        <source>%1 behind ours, ± %2</source>
        <extracomment>%1 is how far, %2 how exactly that is known</extracomment>
        <translation>geht %1 nach, ± %2</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>Erstes Byte</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <translation>Erster Herzschlag</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>a status code of HTTP, as 200</extracomment>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>on an open connection</source>
        <extracomment>a stream on a WebSocket connection that was open for another one</extracomment>
        <translation>auf offener Verbindung</translation>
    </message>
    <message>
        <source>Since the attempt began.</source>
        <translation>Seit Beginn des Versuchs.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <extracomment>a time of the day, and how long ago that is</extracomment>
        <translation>%1 · vor %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Lived</source>
        <extracomment>how long the connection had been open</extracomment>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Silent before</source>
        <extracomment>how long nothing had come before the end</extracomment>
        <translation>Vorher still</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionView</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Choose a stream in Sources to see how its connection is doing.</source>
        <translation>Wählen Sie unter Quellen einen Stream, um zu sehen, wie es seiner Verbindung geht.</translation>
    </message>
</context>
<context>
    <name>thumpline::ConsoleText</name>
    <message>
        <source>The output can&apos;t be written: %1</source>
        <extracomment>%1 is the system&apos;s word for it, as &quot;No space left on device&quot;</extracomment>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::ContentView</name>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>thumpline::ContentWriter</name>
    <message>
        <source>The payload is on the JSON page.</source>
        <translation>Die Nutzdaten stehen auf der JSON-Seite.</translation>
    </message>
    <message>
        <source>There is more of this text than can be shown; the JSON page has all of it.</source>
        <translation>Dieser Text ist länger, als gezeigt werden kann; die JSON-Seite hat ihn ganz.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share of votes; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>several may be chosen</source>
        <comment>poll</comment>
        <translation>mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>poll</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <source>Quotes a post that is not shown</source>
        <translation>Zitiert einen Beitrag, der nicht gezeigt wird</translation>
    </message>
</context>
<context>
    <name>thumpline::DbusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>button of a desktop notification: shows in the window what it is about</extracomment>
        <translation>Zeigen</translation>
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
    <name>thumpline::DelayGraph</name>
    <message>
        <source>Delays of local and remote posts</source>
        <translation>Verzögerungen lokaler und entfernter Beiträge</translation>
    </message>
    <message>
        <source>How many posts took how long: local ones above the axis, remote ones below it.</source>
        <translation>Wie viele Beiträge wie lange brauchten: lokale über der Achse, entfernte darunter.</translation>
    </message>
    <message>
        <source>Above the axis:</source>
        <translation>Über der Achse:</translation>
    </message>
    <message>
        <source>Below the axis:</source>
        <translation>Unter der Achse:</translation>
    </message>
    <message>
        <source>%1 – %2: %3</source>
        <extracomment>of a histogram: two times and a count, &quot;4 ms – 8 ms: 12&quot;</extracomment>
        <translation>%1 – %2: %3</translation>
    </message>
</context>
<context>
    <name>thumpline::DemoMenu</name>
    <message>
        <source>&amp;Demo</source>
        <translation>&amp;Demo</translation>
    </message>
    <message>
        <source>&amp;End all faults</source>
        <translation>Alle Störungen &amp;beenden</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <comment>rate of the demo</comment>
        <translation>Nichts geschieht</translation>
    </message>
    <message>
        <source>What happens to open &amp;streams</source>
        <translation>Was mit offenen &amp;Streams geschieht</translation>
    </message>
    <message>
        <source>How streams are ser&amp;ved</source>
        <translation>&amp;Wie Streams ausgeliefert werden</translation>
    </message>
    <message>
        <source>What the next &amp;connection is answered</source>
        <translation>Was die nächste &amp;Verbindung zur Antwort bekommt</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>&amp;Zustand</translation>
    </message>
    <message>
        <source>The whole &amp;instance</source>
        <translation>Die ganze &amp;Instanz</translation>
    </message>
    <message>
        <source>&amp;Play a story</source>
        <translation>Eine &amp;Geschichte abspielen</translation>
    </message>
    <message>
        <source>%1 Takes %2.</source>
        <extracomment>1: what happens in the story; 2: a stretch of time, as &quot;4 min&quot;</extracomment>
        <translation>%1 Dauert %2.</translation>
    </message>
    <message>
        <source>S&amp;top the story</source>
        <translation>Geschichte s&amp;toppen</translation>
    </message>
    <message>
        <source>Plays: %1 · step %2 of %3 · to be found: %4</source>
        <extracomment>in a menu; %1 the title of a story, %2 and %3 numbers, %4 the name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>Spielt: %1 · Schritt %2 von %3 · zu finden: %4</translation>
    </message>
</context>
<context>
    <name>thumpline::DemoServerCommand</name>
    <message>
        <source>Port %1 is in use already: choose another one, or leave --port out for any free one.</source>
        <translation>Port %1 ist schon belegt: einen anderen wählen, oder --port weglassen für irgendeinen freien.</translation>
    </message>
    <message>
        <source>Can&apos;t listen on port %1 (%2): choose another one, or leave --port out for any free one.</source>
        <extracomment>%2 is the system&apos;s own word for what went wrong</extracomment>
        <translation>Auf Port %1 lässt sich nicht lauschen (%2): einen anderen wählen, oder --port weglassen für irgendeinen freien.</translation>
    </message>
    <message>
        <source>opens everything</source>
        <translation>öffnet alles</translation>
    </message>
    <message>
        <source>opens all but notifications</source>
        <translation>öffnet alles außer Mitteilungen</translation>
    </message>
    <message>
        <source>opens notifications only</source>
        <translation>öffnet nur Mitteilungen</translation>
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
        <translation>zählt sie auf (GET), löst eine aus (POST), beendet sie (DELETE)</translation>
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
    <name>thumpline::DropEvidence</name>
    <message>
        <source>The server asks to wait for %1 (Retry-After).</source>
        <extracomment>%1 like &quot;2 min&quot;; Retry-After is a header&apos;s name</extracomment>
        <translation>Der Server bittet, %1 zu warten (Retry-After).</translation>
    </message>
    <message>
        <source>The stream had been open for %1; the last byte came %2 before its end.</source>
        <extracomment>both are stretches of time, like &quot;4 min 12 s&quot; and &quot;60.0 s&quot;</extracomment>
        <translation>Der Stream war %1 offen; das letzte Byte kam %2 vor seinem Ende.</translation>
    </message>
    <message>
        <source>The stream had been open for %1.</source>
        <translation>Der Stream war %1 offen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on it.</source>
        <translation>
            <numerusform>%n Ereignis kam darauf an.</numerusform>
            <numerusform>%n Ereignisse kamen darauf an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came on it.</source>
        <translation>
            <numerusform>%n Herzschlag kam darauf an.</numerusform>
            <numerusform>%n Herzschläge kamen darauf an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 On average they came every %2.</source>
        <extracomment>%1 is the sentence before, %2 like &quot;15.0 s&quot;</extracomment>
        <translation>%1 Im Mittel kamen sie alle %2.</translation>
    </message>
    <message>
        <source>Not one byte came on it.</source>
        <translation>Kein einziges Byte kam darauf an.</translation>
    </message>
    <message>
        <source>Headers of the answer: %1.</source>
        <extracomment>%1 lists headers as they came: &quot;server: cloudflare&quot;</extracomment>
        <translation>Header der Antwort: %1.</translation>
    </message>
    <message>
        <source>Reached before: %1.</source>
        <extracomment>%1 lists the steps of a connection that succeeded, with times: &quot;DNS 3 ms, TCP 20 ms&quot;</extracomment>
        <translation>Davor erreicht: %1.</translation>
    </message>
    <message>
        <source>%1 In order: %2.</source>
        <extracomment>%1 is a sentence about several drops, %2 lists their figures, oldest first</extracomment>
        <translation>%1 Der Reihe nach: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came after a silence of about %2.</source>
        <extracomment>%n is how many drops are looked at, %1 how many of them are alike, %2 like &quot;60.0 s&quot;</extracomment>
        <translation>
            <numerusform>Vom letzten %n Abbruch kam %1 nach einer Stille von etwa %2.</numerusform>
            <numerusform>Von den letzten %n Abbrüchen kamen %1 nach einer Stille von etwa %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came at an age of about %2.</source>
        <translation>
            <numerusform>Vom letzten %n Abbruch kam %1 im Alter von etwa %2.</numerusform>
            <numerusform>Von den letzten %n Abbrüchen kamen %1 im Alter von etwa %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n stream(s), %1 lived for less than %2.</source>
        <translation>
            <numerusform>Vom letzten %n Stream lebte %1 kürzer als %2.</numerusform>
            <numerusform>Von den letzten %n Streams lebten %1 kürzer als %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server ended or went silent with it.</source>
        <translation>
            <numerusform>%n anderer Stream dieses Servers endete oder verstummte mit ihm.</numerusform>
            <numerusform>%n andere Streams dieses Servers endeten oder verstummten mit ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server went on.</source>
        <translation>
            <numerusform>%n anderer Stream dieses Servers lief weiter.</numerusform>
            <numerusform>%n andere Streams dieses Servers liefen weiter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streams of %n other server(s) ended or went silent with it.</source>
        <translation>
            <numerusform>Die Streams von %n anderen Server endeten oder verstummten mit ihm.</numerusform>
            <numerusform>Die Streams von %n anderen Servern endeten oder verstummten mit ihm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streams of %n other server(s) went on.</source>
        <translation>
            <numerusform>Streams von %n anderen Server liefen weiter.</numerusform>
            <numerusform>Streams von %n anderen Servern liefen weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of the streaming service failed just before.</source>
        <translation>Der Zustand des Streaming-Dienstes war unmittelbar davor schlecht.</translation>
    </message>
    <message>
        <source>The health of the streaming service failed %1 later.</source>
        <translation>Der Zustand des Streaming-Dienstes war %1 danach schlecht.</translation>
    </message>
    <message>
        <source>%1 It was well again %2 after the drop.</source>
        <extracomment>%1 is the sentence before, %2 like &quot;24 s&quot;, counted from the drop</extracomment>
        <translation>%1 Gut war er wieder %2 nach dem Abbruch.</translation>
    </message>
    <message>
        <source>The health of the streaming service had been failing before.</source>
        <translation>Der Zustand des Streaming-Dienstes war schon vorher schlecht.</translation>
    </message>
    <message>
        <source>The streaming service was well when it was asked %1 later.</source>
        <translation>Dem Streaming-Dienst ging es gut, als er %1 danach gefragt wurde.</translation>
    </message>
    <message>
        <source>By its clocks, this machine slept for %1.</source>
        <translation>Nach seinen Uhren hat dieser Rechner %1 geschlafen.</translation>
    </message>
    <message>
        <source>The system says that this machine slept.</source>
        <translation>Das System sagt, dass dieser Rechner geschlafen hat.</translation>
    </message>
    <message>
        <source>The system says that there was no network.</source>
        <translation>Das System sagt, dass es kein Netz gab.</translation>
    </message>
    <message>
        <source>The next attempt opened the stream again.</source>
        <translation>Der nächste Versuch öffnete den Stream wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n other server(s) could not be reached either.</source>
        <translation>
            <numerusform>%n anderer Server war auch nicht erreichbar.</numerusform>
            <numerusform>%n andere Server waren auch nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt after it got status %1.</source>
        <translation>Ein Versuch danach bekam Status %1.</translation>
    </message>
    <message>
        <source>An attempt after it got status %1: “%2”</source>
        <extracomment>%1 is an HTTP status, %2 the server&apos;s own words</extracomment>
        <translation>Ein Versuch danach bekam Status %1: „%2“</translation>
    </message>
</context>
<context>
    <name>thumpline::DropRules</name>
    <message>
        <source>What was seen fits no known cause.</source>
        <translation>Was zu sehen war, passt zu keiner bekannten Ursache.</translation>
    </message>
    <message>
        <source>Keep watching: with more drops the pattern may show the cause.</source>
        <translation>Weiter beobachten: Mit mehr Abbrüchen zeigt das Muster vielleicht die Ursache.</translation>
    </message>
    <message>
        <source>The proxy has to pass /api/v1/streaming on to the streaming service.</source>
        <translation>Der Proxy muss /api/v1/streaming an den Streaming-Dienst weiterreichen.</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again. The server’s health shows when it is back.</source>
        <translation>Nichts zu tun: Es wird wieder versucht. Am Zustand des Servers ist zu sehen, wann er zurück ist.</translation>
    </message>
    <message>
        <source>Check the stream, its hashtag or its list.</source>
        <translation>Den Stream, seinen Hashtag oder seine Liste prüfen.</translation>
    </message>
    <message>
        <source>Let clients without a browser through at /api/v1/streaming.</source>
        <translation>Programme ohne Browser bei /api/v1/streaming durchlassen.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to let streaming clients through.</source>
        <translation>Die Administration des Servers bitten, Streaming-Programme durchzulassen.</translation>
    </message>
    <message>
        <source>The proxy has to pass the headers Upgrade and Connection on, and speak HTTP/1.1 to the service.</source>
        <translation>Der Proxy muss die Header Upgrade und Connection weiterreichen und mit dem Dienst HTTP/1.1 sprechen.</translation>
    </message>
    <message>
        <source>Try server-sent events for this stream.</source>
        <translation>Für diesen Stream Server-Sent Events versuchen.</translation>
    </message>
    <message>
        <source>Open the server in a browser: the network may want you to sign in.</source>
        <translation>Den Server im Browser öffnen: Vielleicht verlangt das Netz eine Anmeldung.</translation>
    </message>
    <message>
        <source>This list does not belong to the account of the token, or is gone.</source>
        <translation>Diese Liste gehört nicht dem Konto des Tokens, oder es gibt sie nicht mehr.</translation>
    </message>
    <message>
        <source>Check the list.</source>
        <translation>Die Liste prüfen.</translation>
    </message>
    <message>
        <source>Servers since Mastodon 4.2 open no stream without a token.</source>
        <translation>Server seit Mastodon 4.2 öffnen keinen Stream ohne Token.</translation>
    </message>
    <message>
        <source>Sign in to this server, or paste a token.</source>
        <translation>Bei diesem Server anmelden oder ein Token einfügen.</translation>
    </message>
    <message>
        <source>The token lacks a scope that this stream needs.</source>
        <translation>Dem Token fehlt eine Berechtigung, die dieser Stream braucht.</translation>
    </message>
    <message>
        <source>Sign in again, with the scope “read”.</source>
        <translation>Neu anmelden, mit der Berechtigung „read“.</translation>
    </message>
    <message>
        <source>The token is wrong or has expired, or access was revoked.</source>
        <translation>Das Token ist falsch oder abgelaufen, oder der Zugriff wurde widerrufen.</translation>
    </message>
    <message>
        <source>Sign in again, or paste another token.</source>
        <translation>Neu anmelden oder ein anderes Token einfügen.</translation>
    </message>
    <message>
        <source>Cloudflare in front of the server asks for a sign of a person in a browser.</source>
        <translation>Cloudflare vor dem Server verlangt ein Zeichen, dass ein Mensch im Browser fragt.</translation>
    </message>
    <message>
        <source>Bot protection in front of the server turned the request away.</source>
        <translation>Ein Bot-Schutz vor dem Server wies die Anfrage ab.</translation>
    </message>
    <message>
        <source>The account, or everybody from here, may not use this stream.</source>
        <translation>Das Konto, oder alle von hier, dürfen diesen Stream nicht benutzen.</translation>
    </message>
    <message>
        <source>Ask the server’s administrator.</source>
        <translation>Die Administration des Servers fragen.</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through without a sign-in.</source>
        <translation>Der Proxy dieses Netzes lässt ohne Anmeldung nichts durch.</translation>
    </message>
    <message>
        <source>Set user and password of the proxy in the system’s settings.</source>
        <translation>Benutzername und Passwort des Proxys in den Systemeinstellungen angeben.</translation>
    </message>
    <message>
        <source>The proxy in front of the server does not pass WebSocket on.</source>
        <translation>Der Proxy vor dem Server reicht WebSocket nicht weiter.</translation>
    </message>
    <message>
        <source>The WebSocket handshake got no answer: a proxy that does not pass it on, or a service that hangs.</source>
        <translation>Der WebSocket-Handshake bekam keine Antwort: ein Proxy, der ihn nicht weiterreicht, oder ein Dienst, der hängt.</translation>
    </message>
    <message>
        <source>If server-sent events work, it is the proxy.</source>
        <translation>Wenn Server-Sent Events gehen, ist es der Proxy.</translation>
    </message>
    <message>
        <source>There is no such stream here, its hashtag is missing, or the list is not yours.</source>
        <translation>Diesen Stream gibt es hier nicht, sein Hashtag fehlt, oder die Liste ist nicht deine.</translation>
    </message>
    <message>
        <source>The proxy does not pass streaming on, or this server offers none.</source>
        <translation>Der Proxy reicht das Streaming nicht weiter, oder dieser Server bietet keines an.</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>The server says that there is nothing to come back for.</source>
        <translation>Der Server sagt, dass Wiederkommen nicht lohnt.</translation>
    </message>
    <message>
        <source>The server has been shut down for good, or has moved.</source>
        <translation>Der Server wurde endgültig abgeschaltet oder ist umgezogen.</translation>
    </message>
    <message>
        <source>Has it moved? Look for its new address.</source>
        <translation>Ist er umgezogen? Nach seiner neuen Adresse suchen.</translation>
    </message>
    <message>
        <source>It has moved, or the address is not exactly the one it uses.</source>
        <translation>Er ist umgezogen, oder die Adresse ist nicht genau die, die er benutzt.</translation>
    </message>
    <message>
        <source>Look at the target in the details. The token was not sent there; if you trust it, add it as a server.</source>
        <translation>Das Ziel steht in den Einzelheiten. Das Token wurde nicht dorthin gesendet; wenn du ihm vertraust, füge es als Server hinzu.</translation>
    </message>
    <message>
        <source>Answer at the streaming address itself: clients do not follow with a token.</source>
        <translation>Unter der Streaming-Adresse selbst antworten: Programme folgen mit einem Token nicht.</translation>
    </message>
    <message>
        <source>A rate limit, shared with everything that uses this token or this address.</source>
        <translation>Eine Mengenbegrenzung, gemeinsam mit allem, was dieses Token oder diese Adresse benutzt.</translation>
    </message>
    <message>
        <source>Nothing to do: it waits as long as the server asks for.</source>
        <translation>Nichts zu tun: Es wird so lange gewartet, wie der Server verlangt.</translation>
    </message>
    <message>
        <source>If that hits ordinary readers: limit streaming by connections, not by requests, and send Retry-After.</source>
        <translation>Wenn das gewöhnliche Leser trifft: Streaming nach Verbindungen begrenzen, nicht nach Anfragen, und Retry-After senden.</translation>
    </message>
    <message>
        <source>The streaming service is down, overloaded, or out of the proxy’s reach; or a limit of connections is full.</source>
        <translation>Der Streaming-Dienst ist ausgefallen, überlastet oder für den Proxy nicht erreichbar; oder eine Grenze für Verbindungen ist erreicht.</translation>
    </message>
    <message>
        <source>Look at the streaming service’s process and log, and at the proxy’s error log for this time.</source>
        <translation>Prozess und Protokoll des Streaming-Dienstes ansehen, und das Fehlerprotokoll des Proxys zu dieser Zeit.</translation>
    </message>
    <message>
        <source>The streaming service takes requests and does not answer: it hangs or is overloaded.</source>
        <translation>Der Streaming-Dienst nimmt Anfragen an und antwortet nicht: Er hängt oder ist überlastet.</translation>
    </message>
    <message>
        <source>Look at the load of the streaming service, its database and Redis.</source>
        <translation>Die Last des Streaming-Dienstes, seiner Datenbank und von Redis ansehen.</translation>
    </message>
    <message>
        <source>Cloudflare in front of the server does not reach it: the server is down, does not answer in time, or has a certificate that does not fit.</source>
        <translation>Cloudflare vor dem Server erreicht ihn nicht: Er ist ausgefallen, antwortet nicht rechtzeitig oder hat ein unpassendes Zertifikat.</translation>
    </message>
    <message>
        <source>520: empty answer, 521: refused, 522: no connection, 523: no route, 524: no answer in 100 s, 525 and 526: TLS to the server, 530: its name.</source>
        <translation>520: leere Antwort, 521: abgelehnt, 522: keine Verbindung, 523: kein Weg, 524: keine Antwort in 100 s, 525 und 526: TLS zum Server, 530: sein Name.</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>Im Server ging etwas schief.</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log for this time.</source>
        <translation>Ins Protokoll des Streaming-Dienstes zu dieser Zeit sehen.</translation>
    </message>
    <message>
        <source>The sign-in page of this network, or a proxy that does not pass streams on.</source>
        <translation>Die Anmeldeseite dieses Netzes, oder ein Proxy, der Streams nicht weiterreicht.</translation>
    </message>
    <message>
        <source>A proxy that compresses or replaces answers, or another program at this address.</source>
        <translation>Ein Proxy, der Antworten komprimiert oder ersetzt, oder ein anderes Programm unter dieser Adresse.</translation>
    </message>
    <message>
        <source>Turn compression off for /api/v1/streaming.</source>
        <translation>Komprimierung für /api/v1/streaming abschalten.</translation>
    </message>
    <message>
        <source>The server does not take this request.</source>
        <translation>Der Server nimmt diese Anfrage nicht an.</translation>
    </message>
    <message>
        <source>Nothing is sent to this server. Look at the certificate in the details, and tell the server’s administrator.</source>
        <translation>An diesen Server wird nichts gesendet. Das Zertifikat steht in den Einzelheiten; bitte die Administration des Servers benachrichtigen.</translation>
    </message>
    <message>
        <source>Check the address: http or https, and the port.</source>
        <translation>Die Adresse prüfen: http oder https, und den Port.</translation>
    </message>
    <message>
        <source>The proxy that this machine uses for the network does not do its part.</source>
        <translation>Der Proxy, den dieser Rechner für das Netz benutzt, tut seinen Teil nicht.</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s settings.</source>
        <translation>Den Proxy in den Systemeinstellungen prüfen.</translation>
    </message>
    <message>
        <source>A typing error in the name, or no working name service on this network.</source>
        <translation>Ein Tippfehler im Namen, oder die Namensauflösung funktioniert in diesem Netz nicht.</translation>
    </message>
    <message>
        <source>Check the name, and whether other sites can be reached.</source>
        <translation>Den Namen prüfen, und ob andere Seiten erreichbar sind.</translation>
    </message>
    <message>
        <source>Check that the domain’s DNS records are there and have not expired.</source>
        <translation>Prüfen, ob die DNS-Einträge der Domain da und nicht abgelaufen sind.</translation>
    </message>
    <message>
        <source>If other hosts can be reached, it is the name or its DNS; if none can, the network.</source>
        <translation>Sind andere Hosts erreichbar, liegt es am Namen oder seinem DNS; ist keiner erreichbar, am Netz.</translation>
    </message>
    <message>
        <source>Nothing listens there: the service is down, or the port is wrong.</source>
        <translation>Dort lauscht nichts: Der Dienst ist ausgefallen, oder der Port ist falsch.</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again. If the stream is new, check the port.</source>
        <translation>Nichts zu tun: Es wird wieder versucht. Ist der Stream neu, den Port prüfen.</translation>
    </message>
    <message>
        <source>Is the service up, and does it listen on this port?</source>
        <translation>Läuft der Dienst, und lauscht er an diesem Port?</translation>
    </message>
    <message>
        <source>A firewall on the way, or the server’s machine is down.</source>
        <translation>Eine Firewall auf dem Weg, oder der Rechner des Servers ist aus.</translation>
    </message>
    <message>
        <source>Check the network connection, and whether other sites can be reached.</source>
        <translation>Die Netzverbindung prüfen, und ob andere Seiten erreichbar sind.</translation>
    </message>
    <message>
        <source>Is the machine up, and does its firewall let the port through?</source>
        <translation>Läuft der Rechner, und lässt seine Firewall den Port durch?</translation>
    </message>
    <message>
        <source>The machine answers, but not the program behind the port, or a firewall holds back what follows the first packet.</source>
        <translation>Der Rechner antwortet, aber nicht das Programm hinter dem Port; oder eine Firewall hält zurück, was dem ersten Paket folgt.</translation>
    </message>
    <message>
        <source>Look at the load and the log of the proxy that ends TLS.</source>
        <translation>Last und Protokoll des Proxys ansehen, an dem TLS endet.</translation>
    </message>
    <message>
        <source>It has expired, or the clock of this machine is wrong.</source>
        <translation>Es ist abgelaufen, oder die Uhr dieses Rechners geht falsch.</translation>
    </message>
    <message>
        <source>Renew the certificate, and have the proxy load it.</source>
        <translation>Das Zertifikat erneuern und vom Proxy laden lassen.</translation>
    </message>
    <message>
        <source>A wrong address, a mistake in the server’s setup, or a sign-in page of the network.</source>
        <translation>Eine falsche Adresse, ein Fehler in der Einrichtung des Servers, oder eine Anmeldeseite des Netzes.</translation>
    </message>
    <message>
        <source>The certificate has to hold the name of the streaming host.</source>
        <translation>Das Zertifikat muss den Namen des Streaming-Hosts enthalten.</translation>
    </message>
    <message>
        <source>A certificate made by the server itself, or somebody who reads along on this network.</source>
        <translation>Ein selbst ausgestelltes Zertifikat, oder jemand, der in diesem Netz mitliest.</translation>
    </message>
    <message>
        <source>Send the whole chain, from an issuer that clients trust.</source>
        <translation>Die ganze Kette senden, von einem Aussteller, dem Programme vertrauen.</translation>
    </message>
    <message>
        <source>Server and program have no version or cipher of TLS in common.</source>
        <translation>Server und Programm haben keine Version oder Chiffre von TLS gemeinsam.</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 or later.</source>
        <translation>TLS 1.2 oder neuer anbieten.</translation>
    </message>
    <message>
        <source>The TLS handshake was broken off: a mistake in the server’s setup, or something on the way that does not let TLS through.</source>
        <translation>Der TLS-Handshake wurde abgebrochen: ein Fehler in der Einrichtung des Servers, oder etwas auf dem Weg lässt TLS nicht durch.</translation>
    </message>
    <message>
        <source>Plain HTTP is spoken where TLS was expected.</source>
        <translation>Wo TLS erwartet war, wird einfaches HTTP gesprochen.</translation>
    </message>
    <message>
        <source>What answers there is no web server, or it speaks TLS where plain HTTP was expected.</source>
        <translation>Was dort antwortet, ist kein Webserver, oder es spricht TLS, wo einfaches HTTP erwartet war.</translation>
    </message>
    <message>
        <source>This is a mistake in one of the two programs. Please report it.</source>
        <translation>Das ist ein Fehler in einem der beiden Programme. Bitte melden.</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again.</source>
        <translation>Nichts zu tun: Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>The server or a proxy is being stopped or restarted.</source>
        <translation>Der Server oder ein Proxy wird angehalten oder neu gestartet.</translation>
    </message>
    <message>
        <source>One side sent a frame that the other does not take.</source>
        <translation>Eine Seite sandte einen Frame, den die andere nicht annimmt.</translation>
    </message>
    <message>
        <source>A message was bigger than the other side takes.</source>
        <translation>Eine Nachricht war größer, als die andere Seite annimmt.</translation>
    </message>
    <message>
        <source>A mistake in the server or in a proxy on the way: the stream broke the rules of its protocol.</source>
        <translation>Ein Fehler im Server oder in einem Proxy auf dem Weg: Der Stream brach die Regeln seines Protokolls.</translation>
    </message>
    <message>
        <source>A rule of that server’s software; what it means, its own words say.</source>
        <translation>Eine Regel der Software dieses Servers; was sie bedeutet, sagen seine eigenen Worte.</translation>
    </message>
    <message>
        <source>An error in the server, a restart, or a gateway that lost it.</source>
        <translation>Ein Fehler im Server, ein Neustart, oder ein Gateway, das ihn verloren hat.</translation>
    </message>
    <message>
        <source>The server does not know this stream, a hashtag is missing, or the list is not yours; or there is one stream too many. Old servers say no more.</source>
        <translation>Der Server kennt diesen Stream nicht, ein Hashtag fehlt, oder die Liste ist nicht deine; oder es ist ein Stream zu viel. Alte Server sagen nicht mehr.</translation>
    </message>
    <message>
        <source>Check the stream; for an old server, choose one stream for each WebSocket.</source>
        <translation>Den Stream prüfen; bei einem alten Server einen Stream je WebSocket wählen.</translation>
    </message>
    <message>
        <source>If another stream opens with the same token, it is this stream.</source>
        <translation>Öffnet sich mit demselben Token ein anderer Stream, liegt es an diesem.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket with a code that can’t be seen from here: most likely trouble of its own.</source>
        <translation>Der Server schloss den WebSocket mit einem Code, der hier nicht zu sehen ist: am ehesten ein eigenes Problem.</translation>
    </message>
    <message>
        <source>The server process was killed, or the network or a proxy ended the connection: no close frame came.</source>
        <translation>Der Serverprozess wurde abgeschossen, oder Netz oder Proxy beendeten die Verbindung: Kein Close-Frame kam.</translation>
    </message>
    <message>
        <source>A proxy holds the answer back: it buffers or compresses the stream.</source>
        <translation>Ein Proxy hält die Antwort zurück: Er puffert oder komprimiert den Stream.</translation>
    </message>
    <message>
        <source>Try WebSocket for this stream: proxies do not hold it back.</source>
        <translation>Für diesen Stream WebSocket versuchen: Das halten Proxys nicht zurück.</translation>
    </message>
    <message>
        <source>Turn buffering and compression off for /api/v1/streaming (nginx: proxy_buffering off; gzip off).</source>
        <translation>Pufferung und Komprimierung für /api/v1/streaming abschalten (nginx: proxy_buffering off; gzip off).</translation>
    </message>
    <message>
        <source>If health answers while the stream does not, it is the proxy; if neither does, the service hangs.</source>
        <translation>Antwortet der Zustand, der Stream aber nicht, ist es der Proxy; antworten beide nicht, hängt der Dienst.</translation>
    </message>
    <message>
        <source>A NAT or firewall dropped the connection without telling either end, or the server’s machine is gone.</source>
        <translation>Ein NAT oder eine Firewall ließ die Verbindung fallen, ohne es einem Ende zu sagen, oder der Rechner des Servers ist weg.</translation>
    </message>
    <message>
        <source>Nothing to do: it was given up and is tried again. On a network that does this often, WebSocket with its own pings holds better.</source>
        <translation>Nichts zu tun: Sie wurde aufgegeben und wird neu versucht. In einem Netz, das das oft tut, hält WebSocket mit seinen eigenen Pings besser.</translation>
    </message>
    <message>
        <source>Look at the idle timeouts of firewalls and load balancers that do not end connections, but forget them.</source>
        <translation>Die Leerlaufzeiten von Firewalls und Lastverteilern ansehen, die Verbindungen nicht beenden, sondern vergessen.</translation>
    </message>
    <message>
        <source>Always after the same silence: a proxy’s timeout. All streams at once and failing health: a restart. This connection alone: a worker of the service or of the proxy.</source>
        <translation>Immer nach derselben Stille: ein Zeitlimit eines Proxys. Alle Streams auf einmal und schlechter Zustand: ein Neustart. Nur diese Verbindung: ein Arbeitsprozess des Dienstes oder des Proxys.</translation>
    </message>
    <message>
        <source>Look into the logs of the streaming service and of the proxy for this time.</source>
        <translation>In die Protokolle von Streaming-Dienst und Proxy zu dieser Zeit sehen.</translation>
    </message>
    <message>
        <source>The server process or a proxy ended without finishing the answer, or a time limit of the proxy ran out.</source>
        <translation>Der Serverprozess oder ein Proxy endete, ohne die Antwort abzuschließen, oder ein Zeitlimit des Proxys lief ab.</translation>
    </message>
    <message>
        <source>The streaming service was killed, or a firewall or proxy on the way ended the connection.</source>
        <translation>Der Streaming-Dienst wurde abgeschossen, oder eine Firewall oder ein Proxy auf dem Weg beendete die Verbindung.</translation>
    </message>
    <message>
        <source>The server ended the stream in good order, and did not say why.</source>
        <translation>Der Server beendete den Stream ordentlich und sagte nicht, warum.</translation>
    </message>
    <message>
        <source>A next attempt that gets status 401 shows a revoked token.</source>
        <translation>Ein nächster Versuch mit Status 401 zeigt ein widerrufenes Token.</translation>
    </message>
    <message>
        <source>The server closed the WebSocket with a code that says nothing about the cause.</source>
        <translation>Der Server schloss den WebSocket mit einem Code, der nichts über die Ursache sagt.</translation>
    </message>
    <message>
        <source>The stream comes back by itself when the network does.</source>
        <translation>Der Stream kommt von selbst zurück, sobald das Netz zurück ist.</translation>
    </message>
    <message>
        <source>This machine slept; what was open did not survive it.</source>
        <translation>Dieser Rechner hat geschlafen; was offen war, hat es nicht überlebt.</translation>
    </message>
    <message>
        <source>Nothing to do: streams connect again at once.</source>
        <translation>Nichts zu tun: Streams verbinden sich sofort wieder.</translation>
    </message>
    <message>
        <source>The network of this machine: Wi-Fi, VPN or the way to the internet. All streams of all servers ended together.</source>
        <translation>Das Netz dieses Rechners: WLAN, VPN oder der Weg ins Internet. Alle Streams aller Server endeten zusammen.</translation>
    </message>
    <message>
        <source>Check the network of this machine; no server is to blame.</source>
        <translation>Das Netz dieses Rechners prüfen; kein Server ist schuld.</translation>
    </message>
    <message>
        <source>Whether other programs on this machine lost their connections too.</source>
        <translation>Ob auch andere Programme auf diesem Rechner ihre Verbindungen verloren.</translation>
    </message>
    <message>
        <source>This machine had no network: cable or Wi-Fi.</source>
        <translation>Dieser Rechner hatte kein Netz: Kabel oder WLAN.</translation>
    </message>
    <message>
        <source>The connection was closed from this side, on purpose.</source>
        <translation>Die Verbindung wurde auf dieser Seite absichtlich geschlossen.</translation>
    </message>
    <message>
        <source>The token was revoked, or the account suspended: the server ended the stream in good order, and then did not accept the token any more.</source>
        <translation>Das Token wurde widerrufen oder das Konto gesperrt: Der Server beendete den Stream ordentlich und nahm dann das Token nicht mehr an.</translation>
    </message>
    <message>
        <source>The streaming service was restarted: a deploy, or a crash that was mended.</source>
        <translation>Der Streaming-Dienst wurde neu gestartet: eine neue Version, oder ein Absturz, der behoben wurde.</translation>
    </message>
    <message>
        <source>Nothing to do: it is back.</source>
        <translation>Nichts zu tun: Er ist zurück.</translation>
    </message>
    <message>
        <source>If nobody restarted it: look into its log for this time.</source>
        <translation>Wenn ihn niemand neu gestartet hat: in sein Protokoll zu dieser Zeit sehen.</translation>
    </message>
    <message>
        <source>A restart and a crash look the same from here; the server’s log tells.</source>
        <translation>Neustart und Absturz sehen von hier gleich aus; das Protokoll des Servers sagt es.</translation>
    </message>
    <message>
        <source>The streaming service or the proxy in front of it was restarted: all streams of this server ended together.</source>
        <translation>Der Streaming-Dienst oder der Proxy davor wurde neu gestartet: Alle Streams dieses Servers endeten zusammen.</translation>
    </message>
    <message>
        <source>Health that fails for seconds and comes back shows a restart.</source>
        <translation>Ein Zustand, der für Sekunden schlecht ist und zurückkommt, zeigt einen Neustart.</translation>
    </message>
    <message>
        <source>The stream comes up and is gone within seconds, again and again: a service that crashes, or a limit of one connection for each token.</source>
        <translation>Der Stream öffnet sich und ist nach Sekunden weg, immer wieder: ein Dienst, der abstürzt, oder eine Grenze von einer Verbindung je Token.</translation>
    </message>
    <message>
        <source>Does another program use the same token? Stop one of them and look again.</source>
        <translation>Benutzt ein anderes Programm dasselbe Token? Eines davon anhalten und wieder nachsehen.</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log: does it start over and over?</source>
        <translation>Ins Protokoll des Streaming-Dienstes sehen: Startet er immer wieder?</translation>
    </message>
    <message>
        <source>If health fails in between, the service crashes; else it is a limit.</source>
        <translation>Ist der Zustand dazwischen schlecht, stürzt der Dienst ab; sonst ist es eine Grenze.</translation>
    </message>
    <message>
        <source>A proxy ends the connection when nothing has come for a fixed time; heartbeats do not reach it, or come too seldom.</source>
        <translation>Ein Proxy beendet die Verbindung, wenn eine feste Zeit lang nichts kam; Herzschläge erreichen ihn nicht oder kommen zu selten.</translation>
    </message>
    <message>
        <source>Nothing to do here; what was missed is fetched after each drop.</source>
        <translation>Hier ist nichts zu tun; was fehlt, wird nach jedem Abbruch nachgeholt.</translation>
    </message>
    <message>
        <source>Raise the proxy’s read timeout for /api/v1/streaming (nginx: proxy_read_timeout), and find out why heartbeats do not pass: buffering, or a service that sends none.</source>
        <translation>Das Lese-Zeitlimit des Proxys für /api/v1/streaming erhöhen (nginx: proxy_read_timeout), und herausfinden, warum Herzschläge nicht durchkommen: Pufferung, oder ein Dienst, der keine sendet.</translation>
    </message>
    <message>
        <source>If it ends at the same age with traffic too, it is a limit of duration.</source>
        <translation>Endet sie auch mit Verkehr im selben Alter, ist es eine Grenze der Dauer.</translation>
    </message>
    <message>
        <source>Something ends each connection at a fixed age, traffic or not: a load balancer’s limit, or a proxy that renews its workers.</source>
        <translation>Etwas beendet jede Verbindung in einem festen Alter, mit Verkehr oder ohne: eine Grenze eines Lastverteilers, oder ein Proxy, der seine Arbeitsprozesse erneuert.</translation>
    </message>
    <message>
        <source>Raise the load balancer’s or proxy’s limit for the whole duration of a response at /api/v1/streaming.</source>
        <translation>Die Grenze von Lastverteiler oder Proxy für die Gesamtdauer einer Antwort unter /api/v1/streaming erhöhen.</translation>
    </message>
    <message>
        <source>If it ends after the same silence at other ages too, it is an idle timeout.</source>
        <translation>Endet sie auch in anderem Alter nach derselben Stille, ist es ein Leerlauf-Zeitlimit.</translation>
    </message>
    <message>
        <source>The stream came up and was gone within seconds, twice.</source>
        <translation>Der Stream öffnete sich und war nach Sekunden weg, zweimal.</translation>
    </message>
    <message>
        <source>The idle timeout of a proxy.</source>
        <translation>Das Leerlauf-Zeitlimit eines Proxys.</translation>
    </message>
    <message>
        <source>A limit of the connection’s duration.</source>
        <translation>Eine Grenze für die Dauer der Verbindung.</translation>
    </message>
    <message>
        <source>The token was revoked: the next attempt tells.</source>
        <translation>Das Token wurde widerrufen: Der nächste Versuch zeigt es.</translation>
    </message>
    <message>
        <source>The streaming service was restarted.</source>
        <translation>Der Streaming-Dienst wurde neu gestartet.</translation>
    </message>
    <message>
        <source>The network of this machine, or its name service: no server of several can be reached.</source>
        <translation>Das Netz dieses Rechners oder sein Namensdienst: Von mehreren Servern ist keiner erreichbar.</translation>
    </message>
</context>
<context>
    <name>thumpline::DurationText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>a stretch of time in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a stretch of time in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a stretch of time in minutes</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a stretch of time in hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a stretch of time in days</extracomment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplainCommand</name>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationLines</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>from when to when: &quot;10:00:00 to 10:03:00&quot;</extracomment>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationPanel</name>
    <message>
        <source>Details of the journal line</source>
        <translation>Einzelheiten der Journalzeile</translation>
    </message>
    <message>
        <source>Show in Pulse</source>
        <translation>In Pulse zeigen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON, with the whole record</source>
        <translation>Als JSON kopieren, mit allem Aufgezeichneten</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>heading above the cause of a connection&apos;s end, which is certain</extracomment>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <extracomment>heading above the likely cause of a connection&apos;s end</extracomment>
        <translation>Wahrscheinliche Ursache</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <extracomment>heading above a possible cause of a connection&apos;s end</extracomment>
        <translation>Mögliche Ursache</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>heading above what the reader can do</extracomment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>heading above what the likely cause follows from</extracomment>
        <translation>Belege</translation>
    </message>
    <message>
        <source>What would tell it from other causes</source>
        <extracomment>heading above what would tell the likely cause from others</extracomment>
        <translation>Was sie von anderen Ursachen unterschiede</translation>
    </message>
    <message>
        <source>If you run this server</source>
        <extracomment>heading above what the administrator of the server can do</extracomment>
        <translation>Wenn Sie diesen Server betreiben</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading above technical figures</extracomment>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The connection, as it was recorded</source>
        <extracomment>heading above JSON</extracomment>
        <translation>Die Verbindung, wie sie aufgezeichnet wurde</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationText</name>
    <message>
        <source>Likely: %1</source>
        <extracomment>how sure a cause is, which follows as one or two sentences</extracomment>
        <translation>Wahrscheinlich: %1</translation>
    </message>
    <message>
        <source>Possibly: %1</source>
        <extracomment>how sure a cause is, which follows as one or two sentences</extracomment>
        <translation>Möglich: %1</translation>
    </message>
    <message>
        <source>If you run this server: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>Für Betreiber dieses Servers: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two advices, one behind the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>how sure a cause is</comment>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a cause is</comment>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>how sure a cause is</comment>
        <translation>möglich</translation>
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
    <name>thumpline::FilterParser</name>
    <message>
        <source>Something has to stand before and after OR.</source>
        <translation>Vor und nach OR muss etwas stehen.</translation>
    </message>
    <message>
        <source>Something has to stand before and after AND.</source>
        <translation>Vor und nach AND muss etwas stehen.</translation>
    </message>
    <message>
        <source>Something has to stand after NOT.</source>
        <translation>Nach NOT muss etwas stehen.</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>Zu viele Klammern stehen ineinander.</translation>
    </message>
    <message>
        <source>Nothing stands between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>The phrase that begins here has no second quotation mark.</source>
        <translation>Der Wortfolge, die hier beginnt, fehlt das zweite Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>thumpline::FilterTerms</name>
    <message>
        <source>pictures, sound or video</source>
        <translation>Bilder, Ton oder Video</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>eine Umfrage</translation>
    </message>
    <message>
        <source>a content warning</source>
        <translation>eine Inhaltswarnung</translation>
    </message>
    <message>
        <source>a preview of a link</source>
        <translation>eine Linkvorschau</translation>
    </message>
    <message>
        <source>a quoted post</source>
        <translation>einen zitierten Beitrag</translation>
    </message>
    <message>
        <source>boosts</source>
        <translation>geteilte Beiträge</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>edited posts</source>
        <translation>bearbeitete Beiträge</translation>
    </message>
    <message>
        <source>what was missed, and fetched afterwards</source>
        <translation>Verpasstes, das nachgeholt wurde</translation>
    </message>
    <message>
        <source>posts of bots</source>
        <translation>Beiträge von Bots</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>announcements of the instance</source>
        <translation>Ankündigungen der Instanz</translation>
    </message>
    <message>
        <source>interruptions of a stream</source>
        <translation>Unterbrechungen eines Streams</translation>
    </message>
    <message>
        <source>events that can&apos;t be read</source>
        <translation>Ereignisse, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>events that nobody knows</source>
        <translation>unbekannte Ereignisse</translation>
    </message>
    <message>
        <source>posts for everybody</source>
        <translation>Beiträge für alle</translation>
    </message>
    <message>
        <source>posts for everybody, but in no public timeline</source>
        <translation>Beiträge für alle, aber in keiner öffentlichen Timeline</translation>
    </message>
    <message>
        <source>posts for followers</source>
        <translation>Beiträge für Follower</translation>
    </message>
    <message>
        <source>posts for those who are mentioned</source>
        <translation>Beiträge für die, die erwähnt sind</translation>
    </message>
    <message>
        <source>a name or handle; @ann@example.org: this one</source>
        <translation>ein Name oder Handle; @ann@example.org: genau dieses</translation>
    </message>
    <message>
        <source>a hashtag</source>
        <translation>ein Hashtag</translation>
    </message>
    <message>
        <source>a language, as en or ja</source>
        <translation>eine Sprache, etwa en oder ja</translation>
    </message>
    <message>
        <source>a word; in quotes: a phrase</source>
        <translation>ein Wort; in Anführungszeichen: eine Wortfolge</translation>
    </message>
    <message>
        <source>the author&apos;s instance, as example.org</source>
        <translation>die Instanz des Verfassers, etwa example.org</translation>
    </message>
    <message>
        <source>the stream it came by, as public or public/ws</source>
        <translation>der Stream, über den es kam, etwa public oder public/ws</translation>
    </message>
    <message>
        <source>how long after it was written it came, as &gt;30s or &lt;5m</source>
        <translation>wie lange nach dem Schreiben es kam, etwa &gt;30s oder &lt;5m</translation>
    </message>
    <message>
        <source>“%1” finds nothing. Write how long, as delay:&gt;30s or delay:&lt;=5m.</source>
        <extracomment>%1 is what was typed, as &quot;delay:soon&quot;</extracomment>
        <translation>„%1“ findet nichts. Schreibe, wie lange, etwa delay:&gt;30s oder delay:&lt;=5m.</translation>
    </message>
    <message>
        <source>“%1” finds nothing. There are: %2.</source>
        <extracomment>%1 is what was typed, as &quot;has:wings&quot;; %2 a list as &quot;has:media, has:poll&quot;</extracomment>
        <translation>„%1“ findet nichts. Es gibt: %2.</translation>
    </message>
    <message>
        <source>deleted posts</source>
        <translation>gelöschte Beiträge</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthGraph</name>
    <message>
        <source>Latency of the last samples</source>
        <translation>Latenz der letzten Abfragen</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthPill</name>
    <message>
        <source>No health yet</source>
        <translation>Noch kein Zustand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 the state of its service</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of the service, %2 how fast it answered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Health of the streaming service: %1</source>
        <translation>Zustand des Streaming-Dienstes: %1</translation>
    </message>
    <message>
        <source>Health of the streaming service: click for the last samples</source>
        <translation>Zustand des Streaming-Dienstes: klicken für die letzten Abfragen</translation>
    </message>
    <message>
        <source>The health of the streaming service shows here once a stream is added</source>
        <translation>Hier erscheint der Zustand des Streaming-Dienstes, sobald ein Stream hinzugefügt ist</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthPopup</name>
    <message>
        <source>Health of the streaming services</source>
        <translation>Zustand der Streaming-Dienste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>%1: how fast the last answer came; %2: the usual</extracomment>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <translation>%1 (Median %2)</translation>
    </message>
    <message>
        <source>none in the last day</source>
        <translation>keines am letzten Tag</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>%1: what was wrong; %2: a time</extracomment>
        <translation>%1, um %2</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>Letztes Problem</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthTexts</name>
    <message>
        <source>OK</source>
        <comment>health</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>degraded</source>
        <comment>health</comment>
        <translation>beeinträchtigt</translation>
    </message>
    <message>
        <source>down</source>
        <comment>health</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>health: this server has no such check</comment>
        <translation>nicht angeboten</translation>
    </message>
    <message>
        <source>A cache answered, not the service</source>
        <translation>Ein Cache hat geantwortet, nicht der Dienst</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>HTTP-Status %1</translation>
    </message>
    <message>
        <source>It answered “%1”</source>
        <extracomment>%1 is the start of what the server sent instead of OK</extracomment>
        <translation>Die Antwort war „%1“</translation>
    </message>
    <message>
        <source>No answer (%1)</source>
        <extracomment>%1 is a technical reason, in English</extracomment>
        <translation>Keine Antwort (%1)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n day(s)</source>
        <extracomment>of a certificate</extracomment>
        <translation>
            <numerusform>noch %n Tag gültig</numerusform>
            <numerusform>noch %n Tage gültig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::HeartbeatStrip</name>
    <message>
        <source>Time since the last sign of life</source>
        <translation>Zeit seit dem letzten Lebenszeichen</translation>
    </message>
    <message>
        <source>From the last sign of life to being given up: until the next heartbeat is due, until the stream is late, and until the connection is given up.</source>
        <translation>Vom letzten Lebenszeichen bis zum Aufgeben: bis der nächste Herzschlag fällig ist, bis der Stream verspätet ist und bis die Verbindung aufgegeben wird.</translation>
    </message>
</context>
<context>
    <name>thumpline::HistoryView</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>Fassungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Edited %1, arrived %2</source>
        <extracomment>a version of a status; both are times of the day</extracomment>
        <translation>Bearbeitet %1, angekommen %2</translation>
    </message>
    <message>
        <source>Original, arrived %1</source>
        <translation>Original, angekommen %1</translation>
    </message>
    <message>
        <source>Only statuses can be edited.</source>
        <translation>Nur Beiträge können bearbeitet werden.</translation>
    </message>
</context>
<context>
    <name>thumpline::HtmlText</name>
    <message>
        <source>Bars: events, or how long a health answer took. Ticks on top: heartbeats, where they can be told apart. Times are UTC.</source>
        <translation>Balken: Ereignisse, oder wie lange eine Antwort zum Zustand brauchte. Striche oben: Herzschläge, wo sie sich unterscheiden lassen. Zeiten sind UTC.</translation>
    </message>
    <message>
        <source>Triangles: drops, hollow ones attempts that failed; their numbers are those of the table below.</source>
        <translation>Dreiecke: Abbrüche, hohle stehen für gescheiterte Versuche; ihre Nummern sind die der Tabelle unten.</translation>
    </message>
    <message>
        <source>Bars under a lane: posts that were fetched afterwards; hollow where some are missing, or may be.</source>
        <translation>Balken unter einer Spur: nachgeholte Beiträge; hohl, wo welche fehlen oder fehlen könnten.</translation>
    </message>
</context>
<context>
    <name>thumpline::InspectionTexts</name>
    <message>
        <source>This event can&apos;t be used: %1 (at byte %2).</source>
        <extracomment>%1 is the reason in English, %2 a number of bytes</extracomment>
        <translation>Dieses Ereignis ist unbrauchbar: %1 (bei Byte %2).</translation>
    </message>
    <message>
        <source>This event can&apos;t be used: %1.</source>
        <extracomment>%1 is the reason in English</extracomment>
        <translation>Dieses Ereignis ist unbrauchbar: %1.</translation>
    </message>
    <message>
        <source>Thumpline does not know events named “%1”; nothing of it was lost.</source>
        <extracomment>%1 is the name of the event</extracomment>
        <translation>Thumpline kennt keine Ereignisse namens „%1“; nichts davon ging verloren.</translation>
    </message>
</context>
<context>
    <name>thumpline::Inspector</name>
    <message>
        <source>Arrival</source>
        <extracomment>tabs of the inspector</extracomment>
        <translation>Ankunft</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>Teile des Inspektors</translation>
    </message>
    <message>
        <source>Choose a row to see how it came, what it says and the payload itself.</source>
        <translation>Eine Zeile wählen, um zu sehen, wie sie kam, was sie sagt und die Nutzdaten selbst.</translation>
    </message>
    <message>
        <source>A gap has no payload: it is what did not come.</source>
        <translation>Eine Lücke hat keine Nutzdaten: Sie ist das, was nicht kam.</translation>
    </message>
</context>
<context>
    <name>thumpline::InstanceField</name>
    <message>
        <source>mastodon.example, @me@mastodon.example or an address</source>
        <translation>mastodon.example, @ich@mastodon.example oder eine Adresse</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Any server that speaks the Mastodon streaming API.</source>
        <translation>Jeder Server, der die Streaming-API von Mastodon spricht.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>%1 did not say what it is. Its streams may work all the same.</source>
        <translation>%1 hat nicht gesagt, was es ist. Seine Streams funktionieren vielleicht trotzdem.</translation>
    </message>
    <message>
        <source>SSE and WebSocket</source>
        <translation>SSE und WebSocket</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>nur WebSocket</translation>
    </message>
    <message>
        <source>wants a token</source>
        <translation>verlangt ein Token</translation>
    </message>
</context>
<context>
    <name>thumpline::InstanceLookup</name>
    <message>
        <source>It answered, but not as a Mastodon instance does.</source>
        <translation>Es kam eine Antwort, aber nicht wie von einer Mastodon-Instanz.</translation>
    </message>
    <message>
        <source>It answered with the HTTP status %1.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>Die Antwort hatte den HTTP-Status %1.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>Es gibt keinen Server dieses Namens.</translation>
    </message>
    <message>
        <source>It refused the connection.</source>
        <translation>Die Verbindung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort.</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it speaks no TLS.</source>
        <translation>Das Zertifikat ist ungültig, oder dort wird kein TLS gesprochen.</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>Dieser Rechner hat kein Netz.</translation>
    </message>
    <message>
        <source>It redirects to where Thumpline does not go.</source>
        <translation>Die Umleitung führt dorthin, wohin Thumpline nicht geht.</translation>
    </message>
    <message>
        <source>There was no answer that can be used.</source>
        <translation>Es gab keine brauchbare Antwort.</translation>
    </message>
</context>
<context>
    <name>thumpline::Journal</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>No sign of life for %1; the next heartbeat is overdue.</source>
        <translation>Seit %1 kein Lebenszeichen; der nächste Herzschlag ist überfällig.</translation>
    </message>
    <message>
        <source>No sign of life for %1: this connection is given up.</source>
        <translation>Seit %1 kein Lebenszeichen: Diese Verbindung wird aufgegeben.</translation>
    </message>
    <message>
        <source>The stream was stopped.</source>
        <translation>Der Stream wurde beendet.</translation>
    </message>
    <message>
        <source>Connecting, attempt %1.</source>
        <extracomment>%1 counts the attempts, from 2 on</extracomment>
        <translation>Verbindet, Versuch %1.</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>Verbindet erneut.</translation>
    </message>
    <message>
        <source>Connecting to %1 by server-sent events.</source>
        <extracomment>%1 is a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>Verbindet mit %1 über Server-Sent Events.</translation>
    </message>
    <message>
        <source>Connecting to %1 by WebSocket.</source>
        <translation>Verbindet mit %1 über WebSocket.</translation>
    </message>
    <message>
        <source>The stream is alive: a sign of life came after %1.</source>
        <translation>Der Stream lebt: Nach %1 kam ein Lebenszeichen.</translation>
    </message>
    <message>
        <source>The stream is live, %1 after connecting began.</source>
        <translation>Der Stream ist live, %1 nach Beginn des Verbindens.</translation>
    </message>
    <message>
        <source>The server opened the stream and closed it at once, several times.</source>
        <translation>Der Server öffnete den Stream mehrmals und schloss ihn gleich wieder.</translation>
    </message>
    <message>
        <source>%1 Trying again would not help.</source>
        <translation>%1 Ein neuer Versuch würde nicht helfen.</translation>
    </message>
    <message>
        <source>%1 Waiting for the network.</source>
        <extracomment>%1 is one or two sentences on how a connection ended</extracomment>
        <translation>%1 Wartet auf das Netz.</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>Neuer Versuch in %1.</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <extracomment>%1 is one or two sentences on how a connection ended, %2 like &quot;3 s&quot;</extracomment>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message>
        <source>An event “%1” could not be read.</source>
        <extracomment>%1 is the name of an event, as &quot;update&quot;</extracomment>
        <translation>Ein Ereignis „%1“ war nicht lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Before it, %n more.</source>
        <extracomment>%1 is a sentence on one event, %n the number of those since the last such entry</extracomment>
        <translation>
            <numerusform>%1 Davor %n weiteres.</numerusform>
            <numerusform>%1 Davor %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>A mistake in the server, or a damaged connection. The stream goes on.</source>
        <translation>Ein Fehler im Server oder eine beschädigte Verbindung. Der Stream läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing was missed in the %1 without a connection.</source>
        <translation>In den %1 ohne Verbindung wurde nichts verpasst.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; nothing is missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>%n Beitrag aus den %1 ohne Verbindung wurde nachgeholt; nichts fehlt.</numerusform>
            <numerusform>%n Beiträge aus den %1 ohne Verbindung wurden nachgeholt; nichts fehlt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 may be missing: what came without a connection could not be fetched.</source>
        <translation>Bis zu %1 können fehlen: Was ohne Verbindung kam, ließ sich nicht nachholen.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; more may be missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>%n Beitrag aus den %1 ohne Verbindung wurde nachgeholt; weitere können fehlen.</numerusform>
            <numerusform>%n Beiträge aus den %1 ohne Verbindung wurden nachgeholt; weitere können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>Eine Zeile von %n Byte wurde übersprungen: Sie ist länger, als ein Ereignis sein darf.</numerusform>
            <numerusform>Eine Zeile von %n Byte wurde übersprungen: Sie ist länger, als ein Ereignis sein darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An event of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>Ein Ereignis von %n Byte wurde übersprungen: Es ist länger, als ein Ereignis sein darf.</numerusform>
            <numerusform>Ein Ereignis von %n Byte wurde übersprungen: Es ist länger, als ein Ereignis sein darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the stream are no valid text and were replaced.</source>
        <translation>
            <numerusform>%n Stelle im Stream ist kein gültiger Text und wurde ersetzt.</numerusform>
            <numerusform>%n Stellen im Stream sind kein gültiger Text und wurden ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream ended in the middle of an event: its %n byte(s) are lost.</source>
        <translation>
            <numerusform>Der Stream endete mitten in einem Ereignis: Dessen %n Byte ist verloren.</numerusform>
            <numerusform>Der Stream endete mitten in einem Ereignis: Dessen %n Byte sind verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came that are no event.</source>
        <translation>
            <numerusform>%n Nachricht kam, die kein Ereignis ist.</numerusform>
            <numerusform>%n Nachrichten kamen, die keine Ereignisse sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary message(s) came, where only text is due.</source>
        <translation>
            <numerusform>%n Binärnachricht kam, wo nur Text erlaubt ist.</numerusform>
            <numerusform>%n Binärnachrichten kamen, wo nur Text erlaubt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reports an error on the open connection: “%1”</source>
        <translation>Der Server meldet einen Fehler auf der offenen Verbindung: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not kept: they came faster than they could be shown.</source>
        <translation>
            <numerusform>%n Beitrag wurde nicht behalten: Er kam schneller, als er gezeigt werden konnte.</numerusform>
            <numerusform>%n Beiträge wurden nicht behalten: Sie kamen schneller, als sie gezeigt werden konnten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The streaming service of %1 is well; it answered within %2.</source>
        <extracomment>%1 is a host, %2 like &quot;40 ms&quot;</extracomment>
        <translation>Dem Streaming-Dienst von %1 geht es gut; er antwortete innerhalb von %2.</translation>
    </message>
    <message>
        <source>What %1 says about its health is a stored copy.</source>
        <translation>Was %1 über seinen Zustand sagt, ist eine gespeicherte Kopie.</translation>
    </message>
    <message>
        <source>The streaming service of %1 answers, but not as it should.</source>
        <translation>Der Streaming-Dienst von %1 antwortet, aber nicht, wie er soll.</translation>
    </message>
    <message>
        <source>The streaming service of %1 is down.</source>
        <translation>Der Streaming-Dienst von %1 ist ausgefallen.</translation>
    </message>
    <message>
        <source>%1 does not tell the health of its streaming service.</source>
        <translation>%1 gibt über den Zustand seines Streaming-Dienstes keine Auskunft.</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>Das Netz ist zurück.</translation>
    </message>
    <message>
        <source>This machine has lost its network.</source>
        <translation>Dieser Rechner hat sein Netz verloren.</translation>
    </message>
    <message>
        <source>This machine went to sleep.</source>
        <translation>Dieser Rechner ging schlafen.</translation>
    </message>
    <message>
        <source>This machine woke up: streams connect again.</source>
        <translation>Dieser Rechner ist aufgewacht: Die Streams verbinden sich neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>%n Löschung</numerusform>
            <numerusform>%n Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while the connection was away, and found in %n earlier post(s): %1.</source>
        <extracomment>%1 is &quot;2 edits, 1 deletion&quot;, %n counts the posts that had come before and were looked at again</extracomment>
        <translation>
            <numerusform>Ohne Verbindung verpasst und in %n früheren Beitrag nachträglich gefunden: %1.</numerusform>
            <numerusform>Ohne Verbindung verpasst und in %n früheren Beiträgen nachträglich gefunden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) were looked at again after the interruption: none has changed.</source>
        <translation>
            <numerusform>%n früherer Beitrag wurde nach der Unterbrechung noch einmal angesehen: Er ist unverändert.</numerusform>
            <numerusform>%n frühere Beiträge wurden nach der Unterbrechung noch einmal angesehen: Keiner hat sich geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) could not be looked at again: edits and deletions of them may be missing.</source>
        <translation>
            <numerusform>%n früherer Beitrag konnte nicht noch einmal angesehen werden: Seine Änderung oder Löschung kann fehlen.</numerusform>
            <numerusform>%n frühere Beiträge konnten nicht noch einmal angesehen werden: Ihre Änderungen und Löschungen können fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one behind the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No news for %1 so far. %2</source>
        <translation>Seit %1 keine Neuigkeit. %2</translation>
    </message>
    <message>
        <source>No news for %1. %2</source>
        <extracomment>%1 like &quot;3 min&quot;; %2 what that means, in one or two sentences</extracomment>
        <translation>%1 lang keine Neuigkeit. %2</translation>
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
        <source>Nothing has happened yet. What becomes of the streams is told here, with the likely cause.</source>
        <translation>Noch ist nichts geschehen. Hier steht, was aus den Streams wird, mit der wahrscheinlichen Ursache.</translation>
    </message>
    <message>
        <source>No line matches: the filters above and the choice in Sources hide them.</source>
        <translation>Keine Zeile passt: Die Filter darüber und die Wahl unter Quellen verbergen sie.</translation>
    </message>
    <message>
        <source>Show in &amp;Pulse</source>
        <translation>In &amp;Pulse zeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
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
    <name>thumpline::MainWindow</name>
    <message>
        <source>Thumpline</source>
        <translation>Thumpline</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>alle Quellen</translation>
    </message>
    <message>
        <source>Timeline · %1</source>
        <extracomment>heading above the timeline; %1 says of which sources</extracomment>
        <translation>Timeline · %1</translation>
    </message>
    <message>
        <source>&amp;Resume the stream</source>
        <translation>Stream &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause the stream</source>
        <translation>Stream &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume the timeline</source>
        <translation>Timeline &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Pause the timeline</source>
        <translation>Timeline &amp;anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop the &amp;demo</source>
        <translation>Demo b&amp;eenden</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Demo &amp;starten</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>Keine Zeile passt</translation>
    </message>
    <message>
        <source>Press Esc in the search field to see all rows again.</source>
        <translation>Esc im Suchfeld zeigt wieder alle Zeilen.</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>Kein Stream</translation>
    </message>
    <message>
        <source>Add one to see what it brings.</source>
        <translation>Einen hinzufügen, um zu sehen, was er bringt.</translation>
    </message>
    <message>
        <source>No stream could be opened</source>
        <translation>Kein Stream ließ sich öffnen</translation>
    </message>
    <message>
        <source>Choose one in Sources to see why, and what helps.</source>
        <translation>In den Quellen einen wählen, um zu sehen, warum, und was hilft.</translation>
    </message>
    <message>
        <source>All streams are paused</source>
        <translation>Alle Streams sind angehalten</translation>
    </message>
    <message>
        <source>Resume one in Sources.</source>
        <translation>In den Quellen einen fortsetzen.</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Noch nichts angekommen</translation>
    </message>
    <message>
        <source>The connection is open: what is posted appears here at once.</source>
        <translation>Die Verbindung ist offen: Was veröffentlicht wird, erscheint hier sofort.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet …</translation>
    </message>
    <message>
        <source>The journal tells each step.</source>
        <translation>Das Journal nennt jeden Schritt.</translation>
    </message>
    <message>
        <source>Next and previous row of the timeline</source>
        <translation>Nächste und vorherige Zeile der Timeline</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>the name of a key</extracomment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Go to the newest row and follow what comes</source>
        <translation>Zur neuesten Zeile gehen und dem folgen, was kommt</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the name of a key</extracomment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Open or close what a content warning covers</source>
        <translation>Öffnen oder schließen, was eine Inhaltswarnung verdeckt</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>the name of a key</extracomment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show all of a row in the inspector</source>
        <translation>Die ganze Zeile im Inspektor zeigen</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the name of a key</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>Pulse: show less time, show more</source>
        <translation>Pulse: weniger Zeit zeigen, mehr zeigen</translation>
    </message>
    <message>
        <source>Pulse: earlier and later; with Shift: select a stretch of time</source>
        <translation>Pulse: früher und später; mit Umschalt: eine Zeitspanne auswählen</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>the name of a key</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pulse: the next drop or gap in view</source>
        <translation>Pulse: der nächste Abbruch oder die nächste Lücke im Blick</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>the name of a key</extracomment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Pulse: follow the present</source>
        <translation>Pulse: der Gegenwart folgen</translation>
    </message>
    <message>
        <source>The timeline does not hold this event.</source>
        <translation>Die Timeline enthält dieses Ereignis nicht.</translation>
    </message>
    <message>
        <source>The timeline does not show this event now: choose all sources, and clear the search.</source>
        <translation>Die Timeline zeigt dieses Ereignis gerade nicht: Alle Quellen wählen und die Suche leeren.</translation>
    </message>
    <message>
        <source>Journal: show the line in Pulse</source>
        <translation>Journal: die Zeile in Pulse zeigen</translation>
    </message>
    <message>
        <source>Journal: copy the chosen lines as JSON</source>
        <translation>Journal: die gewählten Zeilen als JSON kopieren</translation>
    </message>
</context>
<context>
    <name>thumpline::MarkdownText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a name and its value in a list</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>█ live or OK, ▓ late, silent or degraded, ▒ connecting, ▁ down, · waiting, paused or not watched. Times are UTC.</source>
        <translation>█ live oder OK, ▓ verspätet, stumm oder eingeschränkt, ▒ Verbindungsaufbau, ▁ unterbrochen, · wartet, angehalten oder nicht beobachtet. Zeiten sind UTC.</translation>
    </message>
</context>
<context>
    <name>thumpline::NotificationText</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <extracomment>%1 is the name of an account, as in all sentences of this group</extracomment>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 hat etwas veröffentlicht</translation>
    </message>
    <message>
        <source>%1 boosted your status</source>
        <translation>%1 hat deinen Beitrag geteilt</translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 folgt dir</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1 möchte dir folgen</translation>
    </message>
    <message>
        <source>%1 favourited your status</source>
        <translation>%1 hat deinen Beitrag favorisiert</translation>
    </message>
    <message>
        <source>A poll that you made or voted in has ended</source>
        <translation>Eine Umfrage, die du gestartet oder bei der du abgestimmt hast, ist zu Ende</translation>
    </message>
    <message>
        <source>%1 edited a status that you boosted or answered</source>
        <translation>%1 hat einen Beitrag bearbeitet, den du geteilt oder beantwortet hast</translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>%1 hat sich registriert</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <extracomment>%1 reports, %2 is reported</extracomment>
        <translation>%1 hat %2 gemeldet</translation>
    </message>
    <message>
        <source>%1 reported an account</source>
        <translation>%1 hat ein Konto gemeldet</translation>
    </message>
    <message>
        <source>Relationships were severed</source>
        <translation>Beziehungen wurden getrennt</translation>
    </message>
    <message>
        <source>The moderators sent you a warning</source>
        <translation>Die Moderation hat dich verwarnt</translation>
    </message>
    <message>
        <source>%1 quoted your status</source>
        <translation>%1 hat deinen Beitrag zitiert</translation>
    </message>
    <message>
        <source>%1 edited a status that you quoted</source>
        <translation>%1 hat einen Beitrag bearbeitet, den du zitiert hast</translation>
    </message>
    <message>
        <source>%1 added you to the collection “%2”</source>
        <extracomment>%2 is the name of a collection of accounts</extracomment>
        <translation>%1 hat dich zur Sammlung „%2“ hinzugefügt</translation>
    </message>
    <message>
        <source>%1 changed the collection “%2” that you are in</source>
        <translation>%1 hat die Sammlung „%2“ geändert, in der du bist</translation>
    </message>
    <message>
        <source>%1 reacted to your status with %2</source>
        <extracomment>%2 is an emoji</extracomment>
        <translation>%1 hat mit %2 auf deinen Beitrag reagiert</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 ist zu %2 umgezogen</translation>
    </message>
    <message>
        <source>Notification of the type “%1”</source>
        <extracomment>%1 is the technical name of a kind of notification that this program does not know</extracomment>
        <translation>Mitteilung der Art „%1“</translation>
    </message>
    <message>
        <source>%1: notification of the type “%2”</source>
        <extracomment>%1 is the name of an account, %2 the technical name of a kind of notification</extracomment>
        <translation>%1: Mitteilung der Art „%2“</translation>
    </message>
    <message>
        <source>The administrators blocked %1: relationships were severed</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Administration hat %1 gesperrt: Beziehungen wurden getrennt</translation>
    </message>
    <message>
        <source>You blocked %1: relationships were severed</source>
        <translation>Du hast %1 gesperrt: Beziehungen wurden getrennt</translation>
    </message>
    <message>
        <source>The moderators suspended %1: relationships were severed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Die Moderation hat %1 gesperrt: Beziehungen wurden getrennt</translation>
    </message>
    <message>
        <source>Relationships with %1 were severed</source>
        <translation>Beziehungen zu %1 wurden getrennt</translation>
    </message>
    <message>
        <source>The moderators disabled your account</source>
        <translation>Die Moderation hat dein Konto deaktiviert</translation>
    </message>
    <message>
        <source>The moderators marked some of your statuses as sensitive</source>
        <translation>Die Moderation hat einige deiner Beiträge mit einer Inhaltswarnung versehen</translation>
    </message>
    <message>
        <source>The moderators deleted some of your statuses</source>
        <translation>Die Moderation hat einige deiner Beiträge gelöscht</translation>
    </message>
    <message>
        <source>The moderators mark your statuses as sensitive from now on</source>
        <translation>Die Moderation versieht deine Beiträge ab jetzt mit einer Inhaltswarnung</translation>
    </message>
    <message>
        <source>The moderators limited your account</source>
        <translation>Die Moderation hat dein Konto eingeschränkt</translation>
    </message>
    <message>
        <source>The moderators suspended your account</source>
        <translation>Die Moderation hat dein Konto gesperrt</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n Follower</numerusform>
            <numerusform>%n Follower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed account(s)</source>
        <translation>
            <numerusform>%n gefolgtes Konto</numerusform>
            <numerusform>%n gefolgte Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>Auf dem Desktop be&amp;nachrichtigen</translation>
    </message>
    <message>
        <source>When a stream is down for a while, and when it is back, although the window is not seen</source>
        <translation>Wenn ein Stream länger ausgefallen ist und wenn er wieder da ist, auch wenn das Fenster nicht zu sehen ist</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>&amp;Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The desktop took it.</source>
        <translation>Der Desktop hat sie angenommen.</translation>
    </message>
    <message>
        <source>It could not be shown.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>Sie konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>It could not be shown: %1</source>
        <translation>Sie konnte nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>Was mitgeteilt wird</translation>
    </message>
    <message>
        <source>Seconds until a stream counts as down</source>
        <translation>Sekunden, bis ein Stream als ausgefallen gilt</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit of a number field, after the number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Most interruptions are over within seconds, and what they hid is fetched</source>
        <translation>Die meisten Unterbrechungen sind nach Sekunden vorbei, und was sie verdeckten, wird nachgeholt</translation>
    </message>
    <message>
        <source>Also when the &amp;health check of a streaming service fails</source>
        <translation>Auch wenn die &amp;Zustandsprüfung eines Streaming-Dienstes fehlschlägt</translation>
    </message>
    <message>
        <source>Also while this window is &amp;active</source>
        <translation>Auch während dieses Fenster &amp;aktiv ist</translation>
    </message>
    <message>
        <source>The window shows it anyway, in Sources and in Pulse</source>
        <translation>Das Fenster zeigt es ohnehin, unter Quellen und in Pulse</translation>
    </message>
    <message>
        <source>A stream is &amp;down for longer than</source>
        <translation>Ein Stream ist &amp;länger ausgefallen als</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>No notifications &amp;from</source>
        <translation>Keine Benachrichtigungen &amp;von</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>Beginn der Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>Ende der Ruhezeit</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <extracomment>between two times of day: from 22:00 to 7:00</extracomment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>Nicht zu viele</translation>
    </message>
    <message>
        <source>What is held back is counted and told with the next one; the end of what was told is always told</source>
        <translation>Was zurückgehalten wird, wird gezählt und mit der nächsten mitgeteilt; das Ende des Mitgeteilten wird immer mitgeteilt</translation>
    </message>
    <message>
        <source>Notifications within an hour</source>
        <translation>Benachrichtigungen in einer Stunde</translation>
    </message>
    <message>
        <source>Minutes between two of the same stream</source>
        <translation>Minuten zwischen zweien zum selben Stream</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>unit of a number field, after the number</extracomment>
        <translation> min</translation>
    </message>
    <message>
        <source>At most within an &amp;hour</source>
        <translation>Höchstens in einer &amp;Stunde</translation>
    </message>
    <message>
        <source>Not again for the &amp;same stream within</source>
        <translation>Zum sel&amp;ben Stream nicht noch einmal innerhalb von</translation>
    </message>
    <message>
        <source>They begin and end at the same time: nothing is held back.</source>
        <translation>Sie beginnt und endet zur selben Zeit: Nichts wird zurückgehalten.</translation>
    </message>
    <message>
        <source>What happens meanwhile is summed up at their end.</source>
        <translation>Was inzwischen geschieht, wird an ihrem Ende zusammengefasst.</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications…</source>
        <translation>Der Desktop wird gefragt, ob er Benachrichtigungen zeigt …</translation>
    </message>
    <message>
        <source>This desktop has neither a notification service nor a system tray: nothing can be shown. The journal has it all.</source>
        <translation>Dieser Desktop hat weder einen Benachrichtigungsdienst noch einen Benachrichtigungsbereich: Nichts kann gezeigt werden. Im Journal steht alles.</translation>
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
        <source>--stream %1: %2</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 says what is wrong with it</extracomment>
        <translation>--stream %1: %2</translation>
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
    <message>
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>Welcher Stream? --stream NAME angeben, zum Beispiel --stream public</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option, %2 a sentence</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--%1 wants a time, like 500ms, 30s, 5m or 2h.</source>
        <translation>--%1 erwartet eine Zeit wie 500ms, 30s, 5m oder 2h.</translation>
    </message>
    <message>
        <source>--%1 wants a moment, like 2026-11-24T10:30:00Z, or how long before the end, like 30m or 2h.</source>
        <translation>--%1 erwartet einen Zeitpunkt wie 2026-11-24T10:30:00Z oder wie lange vor dem Ende, etwa 30m oder 2h.</translation>
    </message>
    <message>
        <source>--stream %1: no stream has this name. The names are: %2.</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 a list of names</extracomment>
        <translation>--stream %1: kein Stream heißt so. Die Namen sind: %2.</translation>
    </message>
    <message>
        <source>--stream %1: no stream has this name; did you mean %2? The names are: %3.</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 a name that exists, %3 a list of names</extracomment>
        <translation>--stream %1: kein Stream heißt so; war %2 gemeint? Die Namen sind: %3.</translation>
    </message>
    <message>
        <source>--scenario is one of: %1. See: thumpline demo-server --list-scenarios</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>--scenario ist eines von: %1. Siehe: thumpline demo-server --list-scenarios</translation>
    </message>
    <message>
        <source>--speed wants a number of times real time, from 0.1 to 60.</source>
        <translation>--speed verlangt ein Vielfaches der wirklichen Zeit, von 0.1 bis 60.</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeCommand</name>
    <message>
        <source>Waiting for the first heartbeat: %1 of %2</source>
        <extracomment>%1 and %2 are times like &quot;12 s&quot;</extracomment>
        <translation>Warten auf den ersten Herzschlag: %1 von %2</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeFindings</name>
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
    <message numerus="yes">
        <source>The streaming address is redirected again and again: %n time(s), and no end.</source>
        <translation>
            <numerusform>Die Streaming-Adresse wird immer wieder weitergeleitet: %n Mal, und kein Ende.</numerusform>
            <numerusform>Die Streaming-Adresse wird immer wieder weitergeleitet: %n Mal, und kein Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two rules of the proxy send the request back and forth.</source>
        <translation>Zwei Regeln des Proxys schicken die Anfrage hin und her.</translation>
    </message>
    <message>
        <source>The streaming address is redirected from https to http. Clients do not follow.</source>
        <translation>Die Streaming-Adresse wird von https nach http weitergeleitet. Programme folgen dem nicht.</translation>
    </message>
    <message>
        <source>The proxy behind the one that ends TLS does not know that https was asked for.</source>
        <translation>Der Proxy hinter dem, der TLS beendet, weiß nicht, dass nach https gefragt wurde.</translation>
    </message>
    <message>
        <source>The streaming address leads to %1, but the instance names another one for its streams.</source>
        <translation>Die Streaming-Adresse führt zu %1, die Instanz nennt für ihre Streams aber eine andere.</translation>
    </message>
    <message>
        <source>A token is not sent there: who follows the redirect opens no stream.</source>
        <translation>Ein Token wird dorthin nicht gesendet: Wer der Weiterleitung folgt, öffnet keinen Stream.</translation>
    </message>
    <message>
        <source>There is no health check at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Zustandsabfrage.</translation>
    </message>
    <message>
        <source>The proxy has to pass /api/v1/streaming/health on to the streaming service.</source>
        <translation>Der Proxy muss /api/v1/streaming/health an den Streaming-Dienst weiterreichen.</translation>
    </message>
    <message>
        <source>The answer to the health check is a copy out of a cache. It says nothing about now.</source>
        <translation>Die Antwort auf die Zustandsabfrage ist eine Kopie aus einem Cache. Sie sagt nichts über jetzt.</translation>
    </message>
    <message>
        <source>Keep /api/v1/streaming out of every cache.</source>
        <translation>/api/v1/streaming aus jedem Cache heraushalten.</translation>
    </message>
    <message>
        <source>The health check does not say OK, but: “%1”</source>
        <extracomment>%1 is what the server answered</extracomment>
        <translation>Die Zustandsabfrage sagt nicht OK, sondern: „%1“</translation>
    </message>
    <message>
        <source>Expect that streams stop, or stay silent.</source>
        <translation>Damit rechnen, dass Streams enden oder still bleiben.</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log; are its database and Redis up?</source>
        <translation>Ins Protokoll des Streaming-Dienstes sehen; laufen seine Datenbank und Redis?</translation>
    </message>
    <message>
        <source>The health check took %1 to answer.</source>
        <translation>Die Zustandsabfrage brauchte %1 für ihre Antwort.</translation>
    </message>
    <message>
        <source>Look at the load of the streaming service and of the machine.</source>
        <translation>Die Last des Streaming-Dienstes und der Maschine ansehen.</translation>
    </message>
    <message>
        <source>The token belongs to an application, not to an account.</source>
        <translation>Das Token gehört einer Anwendung, nicht einem Konto.</translation>
    </message>
    <message>
        <source>Servers since Mastodon 4.2 open streams for accounts only.</source>
        <translation>Server seit Mastodon 4.2 öffnen Streams nur für Konten.</translation>
    </message>
    <message>
        <source>Sign in with an account, and take that token.</source>
        <translation>Mit einem Konto anmelden und dessen Token nehmen.</translation>
    </message>
    <message>
        <source>The stream needs the scope “%1”; the token has: %2.</source>
        <extracomment>both are names of scopes, like &quot;read:statuses&quot;</extracomment>
        <translation>Der Stream braucht die Berechtigung „%1“; das Token hat: %2.</translation>
    </message>
    <message>
        <source>Notifications do not come on this stream: the token lacks the scope “%1”.</source>
        <translation>Auf diesem Stream kommen keine Benachrichtigungen: Dem Token fehlt die Berechtigung „%1“.</translation>
    </message>
    <message>
        <source>If you want them, sign in again, with the scope “read”.</source>
        <translation>Wenn sie gewünscht sind: neu anmelden, mit der Berechtigung „read“.</translation>
    </message>
    <message>
        <source>Cloudflare stands in front. It ends a connection on which nothing comes for 100 s.</source>
        <translation>Davor steht Cloudflare. Es beendet eine Verbindung, auf der 100 s lang nichts kommt.</translation>
    </message>
    <message>
        <source>A network of caches stands in front: it may hold streams back, and end them.</source>
        <translation>Davor steht ein Netz von Caches: Es kann Streams zurückhalten und beenden.</translation>
    </message>
    <message>
        <source>A proxy on the way names itself.</source>
        <translation>Ein Proxy auf dem Weg nennt sich.</translation>
    </message>
    <message>
        <source>An answer at the streaming address is a copy out of a cache.</source>
        <translation>Eine Antwort unter der Streaming-Adresse ist eine Kopie aus einem Cache.</translation>
    </message>
    <message>
        <source>The answer tells a proxy to collect it before it is sent on.</source>
        <translation>Die Antwort sagt einem Proxy, er solle sie sammeln, ehe er sie weiterreicht.</translation>
    </message>
    <message>
        <source>The stream is compressed, though nobody asked for it: events come in blocks.</source>
        <translation>Der Stream ist komprimiert, obwohl niemand darum bat: Ereignisse kommen in Blöcken.</translation>
    </message>
    <message>
        <source>The stream comes with a length: something on the way has collected it, or will cut it.</source>
        <translation>Der Stream kommt mit einer Länge: Etwas auf dem Weg hat ihn gesammelt oder wird ihn abschneiden.</translation>
    </message>
    <message>
        <source>The stream comes without chunks: its end can’t be told from a cut.</source>
        <translation>Der Stream kommt ohne Chunks: Sein Ende ist von einem Abriss nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Let the proxy speak HTTP/1.1 in both directions (nginx: proxy_http_version 1.1).</source>
        <translation>Den Proxy in beide Richtungen HTTP/1.1 sprechen lassen (nginx: proxy_http_version 1.1).</translation>
    </message>
    <message>
        <source>Nothing forbids caches to keep the stream: the header with which the streaming server does so is missing or replaced.</source>
        <translation>Nichts verbietet Caches, den Stream zu behalten: Der Header, mit dem der Streaming-Server das tut, fehlt oder wurde ersetzt.</translation>
    </message>
    <message>
        <source>Let the proxy pass Cache-Control on as it is.</source>
        <translation>Den Proxy Cache-Control unverändert weiterreichen lassen.</translation>
    </message>
    <message>
        <source>The server does not say what it is. %1</source>
        <translation>Der Server sagt nicht, was er ist. %1</translation>
    </message>
    <message>
        <source>Streams were looked for at the address that was given.</source>
        <translation>Streams wurden unter der angegebenen Adresse gesucht.</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>Die Adresse des Servers prüfen.</translation>
    </message>
    <message>
        <source>Clients find the streaming server by /api/v2/instance: it must be open to all.</source>
        <translation>Programme finden den Streaming-Server über /api/v2/instance: Das muss allen offenstehen.</translation>
    </message>
    <message>
        <source>The streaming server has no %1 address. Who has no other kind can’t reach it.</source>
        <extracomment>%1 is IPv4 or IPv6</extracomment>
        <translation>Der Streaming-Server hat keine %1-Adresse. Wer nur solche hat, erreicht ihn nicht.</translation>
    </message>
    <message>
        <source>The server announces %1 (%2), but no connection is possible there: %3</source>
        <extracomment>%1 is IPv4 or IPv6, %2 an address, %3 a sentence: what happened</extracomment>
        <translation>Der Server gibt %1 an (%2), dort ist aber keine Verbindung möglich: %3</translation>
    </message>
    <message>
        <source>The other family works. Clients that try this one first wait until they give it up.</source>
        <translation>Die andere Familie geht. Programme, die diese zuerst versuchen, warten, bis sie aufgeben.</translation>
    </message>
    <message>
        <source>If it works from elsewhere, the fault is in this network.</source>
        <translation>Wenn es von anderswo geht, liegt der Fehler in diesem Netz.</translation>
    </message>
    <message>
        <source>Make the streaming server reachable by %1, or take its DNS record away.</source>
        <extracomment>%1 is IPv4 or IPv6</extracomment>
        <translation>Den Streaming-Server über %1 erreichbar machen oder seinen DNS-Eintrag entfernen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s), on %1.</source>
        <extracomment>%n is a number of days, %1 a date</extracomment>
        <translation>
            <numerusform>Das Zertifikat endet in %n Tag, am %1.</numerusform>
            <numerusform>Das Zertifikat endet in %n Tagen, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates are usually renewed a month before their end: the renewal seems to fail.</source>
        <translation>Zertifikate werden meist einen Monat vor ihrem Ende erneuert: Die Erneuerung scheint zu misslingen.</translation>
    </message>
    <message>
        <source>Look whether the renewal runs, and whether the proxy loads what it brings.</source>
        <translation>Nachsehen, ob die Erneuerung läuft und ob der Proxy das Ergebnis lädt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came on the stream that break its rules.</source>
        <translation>
            <numerusform>Auf dem Stream kam %n Sache, die seine Regeln bricht.</numerusform>
            <numerusform>Auf dem Stream kamen %n Sachen, die seine Regeln brechen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“thumpline watch” shows what is wrong with each.</source>
        <translation>„thumpline watch“ zeigt, was jeweils falsch ist.</translation>
    </message>
    <message>
        <source>Does something on the way change or cut what the server sends?</source>
        <translation>Ändert oder kürzt etwas auf dem Weg, was der Server sendet?</translation>
    </message>
    <message>
        <source>The WebSocket is open, but nobody answered our ping.</source>
        <translation>Der WebSocket ist offen, aber niemand beantwortete unseren Ping.</translation>
    </message>
    <message>
        <source>Something between us and the server takes part in the WebSocket, and does not pass all on.</source>
        <translation>Etwas zwischen uns und dem Server mischt sich in den WebSocket ein und reicht nicht alles weiter.</translation>
    </message>
    <message>
        <source>Proxies must pass control frames on in both directions.</source>
        <translation>Proxys müssen Kontroll-Frames in beide Richtungen weiterreichen.</translation>
    </message>
    <message>
        <source>A round trip to the server and back takes %1.</source>
        <translation>Ein Weg zum Server und zurück dauert %1.</translation>
    </message>
    <message>
        <source>Give a token, to see the streams themselves. On the command line: --token-file FILE.</source>
        <translation>Ein Token angeben, um die Streams selbst zu sehen. Auf der Befehlszeile: --token-file FILE.</translation>
    </message>
    <message>
        <source>The stream is open, but what the server sends comes late.</source>
        <translation>Der Stream ist offen, aber was der Server sendet, kommt spät.</translation>
    </message>
    <message>
        <source>The stream is open, but not even the greeting of the server has come.</source>
        <translation>Der Stream ist offen, aber nicht einmal die Begrüßung des Servers kam.</translation>
    </message>
    <message>
        <source>The handshake is answered with 101, but not for our key (Sec-WebSocket-Accept).</source>
        <translation>Der Handshake wird mit 101 beantwortet, aber nicht für unseren Schlüssel (Sec-WebSocket-Accept).</translation>
    </message>
    <message>
        <source>The answer is a copy, or of something that does not understand WebSocket. Clients hang up.</source>
        <translation>Die Antwort ist eine Kopie oder stammt von etwas, das WebSocket nicht versteht. Programme legen auf.</translation>
    </message>
    <message>
        <source>Let no proxy answer or cache the handshake: it belongs to the streaming service.</source>
        <translation>Keinen Proxy den Handshake beantworten oder zwischenspeichern lassen: Er gehört dem Streaming-Dienst.</translation>
    </message>
    <message>
        <source>No heartbeat came in %1; servers send one every 15 s.</source>
        <translation>In %1 kam kein Herzschlag; Server senden alle 15 s einen.</translation>
    </message>
    <message>
        <source>A proxy holds it back, or the streaming service hangs. Without heartbeats a stream that is quiet and one that is broken look alike, and proxies end it as idle.</source>
        <translation>Ein Proxy hält ihn zurück, oder der Streaming-Dienst hängt. Ohne Herzschläge sehen ein stiller und ein unterbrochener Stream gleich aus, und Proxys beenden ihn als untätig.</translation>
    </message>
    <message>
        <source>Every step went as it should.</source>
        <translation>Jeder Schritt verlief, wie er soll.</translation>
    </message>
    <message>
        <source>No heartbeat came in %1. That says nothing yet: servers send one every 15 s.</source>
        <translation>In %1 kam kein Herzschlag. Das sagt noch nichts: Server senden alle 15 s einen.</translation>
    </message>
    <message>
        <source>Wait longer to know.</source>
        <translation>Länger warten, um es zu wissen.</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeText</name>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>Weiterleitungen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>Ereignisstrom (SSE)</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>WebSocket-Handshake</translation>
    </message>
    <message>
        <source>WebSocket stream</source>
        <translation>WebSocket-Stream</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <translation>Erster Herzschlag</translation>
    </message>
    <message>
        <source>What the server says of itself, and where it says its streams are (/api/v2/instance).</source>
        <translation>Was der Server von sich sagt, und wo nach seinen Worten die Streams sind (/api/v2/instance).</translation>
    </message>
    <message>
        <source>The addresses of the streaming server’s name: by the system, and by DNS for both families.</source>
        <translation>Die Adressen zum Namen des Streaming-Servers: vom System, und für beide Familien vom DNS.</translation>
    </message>
    <message>
        <source>A connection to the first address of this family alone, with TLS: what a client does that tries it.</source>
        <translation>Eine Verbindung nur zur ersten Adresse dieser Familie, mit TLS: was ein Programm tut, das sie versucht.</translation>
    </message>
    <message>
        <source>Where the streaming address of the web server leads to, hop by hop, without a token.</source>
        <translation>Wohin die Streaming-Adresse des Webservers führt, Schritt für Schritt, ohne Token.</translation>
    </message>
    <message>
        <source>What the streaming service says of itself (/api/v1/streaming/health).</source>
        <translation>Was der Streaming-Dienst von sich sagt (/api/v1/streaming/health).</translation>
    </message>
    <message>
        <source>Whom the streaming server proves to be, who vouches for it, and until when.</source>
        <translation>Als wen sich der Streaming-Server ausweist, wer dafür bürgt und bis wann.</translation>
    </message>
    <message>
        <source>Whether the server takes the token, and what it allows, as far as the server says.</source>
        <translation>Ob der Server das Token annimmt und was es erlaubt, soweit der Server es sagt.</translation>
    </message>
    <message>
        <source>The stream by server-sent events: all steps until its greeting, the comment “:)”.</source>
        <translation>Der Stream über Server-Sent Events: alle Schritte bis zu seiner Begrüßung, dem Kommentar „:)“.</translation>
    </message>
    <message>
        <source>The switch from HTTP to WebSocket alone: its status, headers and key. Proxies often fail here.</source>
        <translation>Nur der Wechsel von HTTP zu WebSocket: Status, Header und Schlüssel. Hier scheitern Proxys oft.</translation>
    </message>
    <message>
        <source>The stream by WebSocket, and the time that a ping takes there and back.</source>
        <translation>Der Stream über WebSocket, und die Zeit, die ein Ping hin und zurück braucht.</translation>
    </message>
    <message>
        <source>Servers send a heartbeat every 15 s. If the first one is missing or late, something holds it back.</source>
        <translation>Server senden alle 15 s einen Herzschlag. Fehlt der erste oder kommt er spät, hält ihn etwas zurück.</translation>
    </message>
    <message>
        <source>Well</source>
        <comment>severity of a finding</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>severity of a finding</comment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Not waited for.</source>
        <translation>Darauf wurde nicht gewartet.</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>Es wurde kein Token angegeben.</translation>
    </message>
    <message>
        <source>This software has none.</source>
        <translation>Diese Software hat keinen.</translation>
    </message>
    <message>
        <source>This machine goes through a proxy, which does that itself.</source>
        <translation>Dieser Rechner geht über einen Proxy, der das selbst tut.</translation>
    </message>
    <message>
        <source>Plain HTTP: there is none.</source>
        <translation>Unverschlüsseltes HTTP: Es gibt keines.</translation>
    </message>
    <message>
        <source>The server has no address of this kind.</source>
        <translation>Der Server hat keine Adresse dieser Art.</translation>
    </message>
    <message>
        <source>Not tried: this machine has no address of this kind itself.</source>
        <translation>Nicht versucht: Dieser Rechner hat selbst keine Adresse dieser Art.</translation>
    </message>
    <message>
        <source>Not tried: no connection is possible.</source>
        <translation>Nicht versucht: Es ist keine Verbindung möglich.</translation>
    </message>
    <message>
        <source>There is no open stream to listen to.</source>
        <translation>Es gibt keinen offenen Stream, auf den zu hören wäre.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1; streams at %2</source>
        <extracomment>%1 is the version of the server&apos;s software, %2 an address</extracomment>
        <translation>%1; Streams bei %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>There is no health check at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Zustandsabfrage.</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %2; valid for %n more day(s)</source>
        <extracomment>%1 is who the certificate is for, %2 who issued it; %n counts days</extracomment>
        <translation>
            <numerusform>%1, von %2; noch %n Tag gültig</numerusform>
            <numerusform>%1, von %2; noch %n Tage gültig</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; the server does not say what it allows.</source>
        <translation>Angenommen; der Server sagt nicht, was es erlaubt.</translation>
    </message>
    <message>
        <source>Accepted; scopes: %1</source>
        <extracomment>%1 is a list of scopes, like &quot;read write&quot;</extracomment>
        <translation>Angenommen; Berechtigungen: %1</translation>
    </message>
    <message>
        <source>open after %1</source>
        <extracomment>of a stream; %1 is a time</extracomment>
        <translation>offen nach %1</translation>
    </message>
    <message>
        <source>greeting after %1 more</source>
        <extracomment>%1 is a time; since the headers of the answer</extracomment>
        <translation>Begrüßung nach weiteren %1</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>keine Begrüßung</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>hin und zurück %1</translation>
    </message>
    <message>
        <source>no answer to a ping</source>
        <translation>keine Antwort auf einen Ping</translation>
    </message>
    <message>
        <source>Answered, but not for our key.</source>
        <translation>Beantwortet, aber nicht für unseren Schlüssel.</translation>
    </message>
    <message>
        <source>Accepted after %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Angenommen nach %1.</translation>
    </message>
    <message>
        <source>%1 after the opening</source>
        <extracomment>of a heartbeat; %1 is a time since the stream was open</extracomment>
        <translation>%1 nach dem Öffnen</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>Keiner in %1.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>the number behind the colon of an address</extracomment>
        <translation>Port</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>of a certificate: its last day</extracomment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Herzschläge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>If you run this server: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>Wer diesen Server betreibt: %1</translation>
    </message>
    <message>
        <source>The same at: %1.</source>
        <extracomment>%1 is a list of steps of the check, like &quot;Health, WebSocket stream&quot;</extracomment>
        <translation>Ebenso bei: %1.</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>Name gefunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Switched to WebSocket</source>
        <translation>Zu WebSocket gewechselt</translation>
    </message>
    <message>
        <source>First byte of the stream</source>
        <translation>Erstes Byte des Streams</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>Was zu tun ist: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseLayoutText</name>
    <message>
        <source>health</source>
        <comment>lane of Pulse</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>lane of Pulse</comment>
        <translation>dieser Rechner</translation>
    </message>
</context>
<context>
    <name>thumpline::PulsePanel</name>
    <message>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>Der Gegenwart folgen</translation>
    </message>
    <message>
        <source>Pulse · %1</source>
        <extracomment>heading of the Pulse panel; %1 like &quot;last 12 min&quot;</extracomment>
        <translation>Pulse · %1</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseRangePanel</name>
    <message>
        <source>Zoom to this stretch of time</source>
        <translation>Auf diese Zeitspanne vergrößern</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>Die Zahlen als Text kopieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Figures of the selected stretch of time</source>
        <translation>Zahlen der ausgewählten Zeitspanne</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>column</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Drops</source>
        <comment>column</comment>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>column</comment>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>column</comment>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>The stream, or the health of its instance</source>
        <translation>Der Stream oder der Zustand seiner Instanz</translation>
    </message>
    <message>
        <source>How much of the time the stream was live; of health: how much of the time it was OK</source>
        <translation>Welchen Teil der Zeit der Stream live war; beim Zustand: welchen Teil der Zeit er in Ordnung war</translation>
    </message>
    <message>
        <source>How often an open stream ended; of health: how many looks were not OK</source>
        <translation>Wie oft ein offener Stream endete; beim Zustand: wie viele Abfragen nicht in Ordnung waren</translation>
    </message>
    <message>
        <source>Events that came, without those fetched by REST afterwards; of health: how often it was looked at</source>
        <translation>Ereignisse, die kamen, ohne die später über REST geholten; beim Zustand: wie oft nachgesehen wurde</translation>
    </message>
    <message>
        <source>Heartbeats that were due and did not come</source>
        <translation>Herzschläge, die fällig waren und nicht kamen</translation>
    </message>
    <message>
        <source>From the writing of a post to its arrival, the shortest and the longest; of health: how long the server took to answer</source>
        <translation>Vom Schreiben eines Beitrags bis zur Ankunft, kürzester und längster Wert; beim Zustand: wie lange der Server für die Antwort brauchte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a stretch of time and its length: &quot;10:34 – 10:36 · 2 min&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>health · %1</source>
        <extracomment>line of a table; %1 is an instance</extracomment>
        <translation>Zustand · %1</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseTexts</name>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, nothing is missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>Lücke von %1: %n Beitrag über REST geholt, nichts fehlt.</numerusform>
            <numerusform>Lücke von %1: %n Beiträge über REST geholt, nichts fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, more may be missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>Lücke von %1: %n Beitrag über REST geholt, mehr kann fehlen.</numerusform>
            <numerusform>Lücke von %1: %n Beiträge über REST geholt, mehr kann fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap of %1 that could not be filled.</source>
        <translation>Lücke von %1, die nicht gefüllt werden konnte.</translation>
    </message>
    <message>
        <source>Dropped after %1.</source>
        <translation>Abgebrochen nach %1.</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>An attempt to connect failed.</source>
        <translation>Ein Verbindungsversuch scheiterte.</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <extracomment>%1 is &quot;OK&quot;, &quot;down&quot;…</extracomment>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Cause: %1 (%2, %3)</source>
        <extracomment>a cause found by a rule: %1 a sentence, %2 how sure it is, %3 the rule&apos;s name</extracomment>
        <translation>Ursache: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Wahrscheinliche Ursache: %1</translation>
    </message>
    <message>
        <source>Live again after %1.</source>
        <translation>Wieder live nach %1.</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 is &quot;down&quot;, %2 counts the attempts to connect</extracomment>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a state, %2 a time</extracomment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <extracomment>%1 is a state, %2 and %3 times, %4 like &quot;14 s&quot;</extracomment>
        <translation>%1 von %2 bis %3 (%4)</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) within %1</source>
        <extracomment>%n events within a stretch of time, %1 like &quot;2 s&quot;</extracomment>
        <translation>
            <numerusform>%n Ereignis in %1</numerusform>
            <numerusform>%n Ereignisse in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 after they were written</source>
        <extracomment>%1 is a line on events, %2 like &quot;0.8 s&quot;</extracomment>
        <translation>%1, bis zu %2 nach dem Schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) fetched by REST</source>
        <translation>
            <numerusform>%n Beitrag über REST geholt</numerusform>
            <numerusform>%n Beiträge über REST geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>last heartbeat %1, %2 after the one before</source>
        <translation>letzter Herzschlag %1, %2 nach dem davor</translation>
    </message>
    <message>
        <source>last heartbeat %1</source>
        <translation>letzter Herzschlag %1</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) missed</source>
        <translation>
            <numerusform>%n Herzschlag versäumt</numerusform>
            <numerusform>%n Herzschläge versäumt</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <extracomment>how long the server took to answer; %1 like &quot;41 ms&quot;</extracomment>
        <translation>geantwortet in %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from the smallest to the greatest</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 of the time live</source>
        <extracomment>%1 like &quot;97 %&quot;</extracomment>
        <translation>%1 der Zeit live</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n Abbruch</numerusform>
            <numerusform>%n Abbrüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at the health</source>
        <translation>
            <numerusform>%n Zustandsabfrage</numerusform>
            <numerusform>%n Zustandsabfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not OK</source>
        <translation>
            <numerusform>%n davon nicht in Ordnung</numerusform>
            <numerusform>%n davon nicht in Ordnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet for %1.</source>
        <extracomment>a time in which a stream brought nothing; %1 like &quot;3 min&quot;</extracomment>
        <translation>%1 lang still.</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseTimeText</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a date on a time axis, as QLocale&apos;s formats say it: &quot;Tue 24 Nov&quot;</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>%1 is a day, %2 a time of that day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a stretch of time, from %1 to %2</extracomment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseView</name>
    <message>
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Nothing to draw yet. Every stream that you add gets a lane here: its state, its heartbeats, its events, and each drop with its cause.</source>
        <translation>Noch nichts zu zeichnen. Jeder Stream, den Sie hinzufügen, bekommt hier eine Bahn: seinen Status, seine Herzschläge, seine Ereignisse und jeden Abbruch mit seiner Ursache.</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>heading; %1 like &quot;12 min&quot;</extracomment>
        <translation>letzte %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane of Pulse</comment>
        <extracomment>%1 names a lane, %2 says what it did</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No stream yet.</source>
        <translation>Noch kein Stream.</translation>
    </message>
    <message>
        <source>&amp;Follow the present</source>
        <translation>Der Gegenwart &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>Auf die Auswahl &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>Zahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>Clear the &amp;selection</source>
        <translation>&amp;Auswahl aufheben</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseWords</name>
    <message>
        <source>connecting</source>
        <comment>state in Pulse</comment>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>live</source>
        <comment>state in Pulse</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>live, but the next heartbeat is overdue</source>
        <comment>state in Pulse</comment>
        <translation>live, aber der nächste Herzschlag ist überfällig</translation>
    </message>
    <message>
        <source>silent for too long: given up</source>
        <comment>state in Pulse</comment>
        <translation>zu lange stumm: aufgegeben</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state in Pulse</comment>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <comment>state in Pulse</comment>
        <translation>wartet auf das Netz</translation>
    </message>
    <message>
        <source>failed: trying again would not help</source>
        <comment>state in Pulse</comment>
        <translation>gescheitert: Ein neuer Versuch hülfe nicht</translation>
    </message>
    <message>
        <source>paused by you</source>
        <comment>state in Pulse</comment>
        <translation>von Ihnen angehalten</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health in Pulse</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>degraded: it answers, but not as it should</source>
        <comment>health in Pulse</comment>
        <translation>beeinträchtigt: Er antwortet, aber nicht wie er soll</translation>
    </message>
    <message>
        <source>down</source>
        <comment>health in Pulse</comment>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <comment>health in Pulse</comment>
        <translation>von diesem Server nicht angeboten</translation>
    </message>
    <message>
        <source>online</source>
        <comment>network in Pulse</comment>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>network in Pulse</comment>
        <translation>offline</translation>
    </message>
    <message>
        <source>asleep</source>
        <comment>network in Pulse</comment>
        <translation>im Ruhezustand</translation>
    </message>
    <message>
        <source>not watched: the computer slept, or its clock was set</source>
        <comment>state in Pulse</comment>
        <translation>nicht beobachtet: Der Rechner schlief, oder seine Uhr wurde gestellt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>thumpline::Quantities</name>
    <message>
        <source>%1/s</source>
        <extracomment>events per second: %1 is a number</extracomment>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>thumpline::QuietRules</name>
    <message numerus="yes">
        <source>In %1 without news the same timeline was asked for (REST) %n time(s).</source>
        <extracomment>REST is the part of the interface that is asked instead of listened to; %n counts how often, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>In %1 ohne Neues wurde dieselbe Timeline (REST) %n-mal gefragt.</numerusform>
            <numerusform>In %1 ohne Neues wurde dieselbe Timeline (REST) %n-mal gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %n newer newest post(s) that the stream did not bring.</source>
        <translation>
            <numerusform>Sie hatte %n neueren Beitrag, den der Stream nicht brachte.</numerusform>
            <numerusform>Sie hatte %n neuere Beiträge, die der Stream nicht brachte.</numerusform>
        </translation>
    </message>
    <message>
        <source>It had nothing newer either.</source>
        <translation>Auch sie hatte nichts Neueres.</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came meanwhile: the connection is alive.</source>
        <translation>
            <numerusform>%n Herzschlag kam unterdessen: Die Verbindung lebt.</numerusform>
            <numerusform>%n Herzschläge kamen unterdessen: Die Verbindung lebt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) came on the stream meanwhile.</source>
        <translation>
            <numerusform>%n Löschung kam unterdessen auf dem Stream.</numerusform>
            <numerusform>%n Löschungen kamen unterdessen auf dem Stream.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened on this timeline; all is well.</source>
        <translation>In dieser Timeline geschah nichts; alles ist gut.</translation>
    </message>
    <message>
        <source>The timeline moves on without the stream: the event path behind the streaming service is broken (Redis), or the feed is closed for this account.</source>
        <translation>Die Timeline geht ohne den Stream weiter: Der Weg der Ereignisse hinter dem Streaming-Dienst ist unterbrochen (Redis), oder der Feed ist für dieses Konto geschlossen.</translation>
    </message>
    <message>
        <source>If deletions still come, or other accounts get posts, the feed is closed; if no stream of this server brings anything, it is the event path.</source>
        <translation>Kommen noch Löschungen, oder bekommen andere Konten Beiträge, ist der Feed geschlossen; bringt kein Stream dieses Servers etwas, ist es der Weg der Ereignisse.</translation>
    </message>
    <message>
        <source>Read the timeline by REST meanwhile, and tell the server’s administrator.</source>
        <translation>Die Timeline unterdessen über REST lesen und die Administration des Servers benachrichtigen.</translation>
    </message>
    <message>
        <source>Is Redis up, and do web, Sidekiq and streaming use the same one with the same namespace? Health does not look at that.</source>
        <translation>Läuft Redis, und benutzen Web, Sidekiq und Streaming dasselbe mit demselben Namensraum? Die Zustandsabfrage sieht das nicht.</translation>
    </message>
    <message numerus="yes">
        <source>From creation to arrival it took %1, instead of %2 as before (%n post(s)).</source>
        <extracomment>%1 and %2 like &quot;12.0 s&quot;; %n is the number of posts that were late</extracomment>
        <translation>
            <numerusform>Von der Entstehung bis zur Ankunft dauerte es %1 statt %2 wie vorher (%n Beitrag).</numerusform>
            <numerusform>Von der Entstehung bis zur Ankunft dauerte es %1 statt %2 wie vorher (%n Beiträge).</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s queue lags (Sidekiq): posts of this server come later and later.</source>
        <translation>Die Warteschlange des Servers hängt nach (Sidekiq): Beiträge dieses Servers kommen immer später.</translation>
    </message>
    <message>
        <source>Nothing to do: nothing is lost, it only comes late.</source>
        <translation>Nichts zu tun: Nichts geht verloren, es kommt nur spät.</translation>
    </message>
    <message>
        <source>Look at the latency of Sidekiq’s queues, most of all “default”.</source>
        <translation>Die Verzögerung der Warteschlangen von Sidekiq ansehen, vor allem „default“.</translation>
    </message>
    <message>
        <source>Posts from other servers came no later than before.</source>
        <translation>Beiträge anderer Server kamen nicht später als vorher.</translation>
    </message>
    <message>
        <source>Federation lags: posts from other servers come later and later.</source>
        <translation>Die Föderation hängt nach: Beiträge anderer Server kommen immer später.</translation>
    </message>
    <message>
        <source>Look at the latency of Sidekiq’s queue “ingress”; or the other servers send late.</source>
        <translation>Die Verzögerung der Sidekiq-Warteschlange „ingress“ ansehen; oder die anderen Server senden spät.</translation>
    </message>
    <message>
        <source>Posts of this server came no later than before.</source>
        <translation>Beiträge dieses Servers kamen nicht später als vorher.</translation>
    </message>
    <message>
        <source>Posts of both kinds tell whether the queue or federation lags.</source>
        <translation>Beiträge beider Arten zeigen, ob die Warteschlange oder die Föderation nachhängt.</translation>
    </message>
    <message>
        <source>The first byte came %1 after the headers; a streaming server sends it with them.</source>
        <translation>Das erste Byte kam %1 nach den Headern; ein Streaming-Server sendet es mit ihnen.</translation>
    </message>
    <message>
        <source>The first sign of life came %1 after the opening; heartbeats are due after 15 s.</source>
        <translation>Das erste Lebenszeichen kam %1 nach dem Öffnen; Herzschläge sind nach 15 s fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) several heartbeats came at once after a pause; the longest pause was %1.</source>
        <translation>
            <numerusform>%n-mal kamen nach einer Pause mehrere Herzschläge auf einmal; die längste Pause war %1.</numerusform>
            <numerusform>%n-mal kamen nach einer Pause mehrere Herzschläge auf einmal; die längste Pause war %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) came together with a heartbeat.</source>
        <translation>
            <numerusform>%1 von %n Ereignis kam zusammen mit einem Herzschlag.</numerusform>
            <numerusform>%1 von %n Ereignissen kamen zusammen mit einem Herzschlag.</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy holds back what comes on the stream and lets it go in bunches: it buffers or compresses.</source>
        <translation>Ein Proxy hält zurück, was auf dem Stream kommt, und lässt es in Schüben los: Er puffert oder komprimiert.</translation>
    </message>
    <message>
        <source>Try WebSocket for this stream: proxies do not hold it back.</source>
        <translation>Für diesen Stream WebSocket versuchen: Das halten Proxys nicht zurück.</translation>
    </message>
    <message>
        <source>Turn buffering and compression off for /api/v1/streaming (nginx: proxy_buffering off; gzip off).</source>
        <translation>Pufferung und Komprimierung für /api/v1/streaming abschalten (nginx: proxy_buffering off; gzip off).</translation>
    </message>
    <message>
        <source>Written (UTC): the newest by REST %1, the newest on the stream %2.</source>
        <extracomment>when two posts were written, by REST and on a stream: %1 and %2 are dates with times, or a dash</extracomment>
        <translation>Geschrieben (UTC): der neueste Beitrag über REST %1, der neueste auf dem Stream %2.</translation>
    </message>
    <message>
        <source>Then the stream brought news again.</source>
        <translation>Danach brachte der Stream wieder Neuigkeiten.</translation>
    </message>
    <message>
        <source>Then the connection ended.</source>
        <translation>Danach endete die Verbindung.</translation>
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
    <message numerus="yes">
        <source>[%n attachment(s)]</source>
        <extracomment>behind the text of a status; %n is a number of pictures, videos and sounds</extracomment>
        <translation>
            <numerusform>[%n Anhang]</numerusform>
            <numerusform>[%n Anhänge]</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the end at %1: %2</source>
        <extracomment>%1 is a time of day, %2 a likely cause in one or two sentences</extracomment>
        <translation>Zum Ende um %1: %2</translation>
    </message>
    <message>
        <source>The quiet time since %1 is over after %2.</source>
        <extracomment>%1 is a time of day, %2 like &quot;12 min&quot;</extracomment>
        <translation>Die stille Zeit seit %1 ist nach %2 vorbei.</translation>
    </message>
    <message>
        <source>Another cause than before: %1</source>
        <extracomment>%1 is one or two sentences on how an attempt to connect ended</extracomment>
        <translation>Eine andere Ursache als zuvor: %1</translation>
    </message>
    <message>
        <source>Same cause; waiting for the network.</source>
        <translation>Gleiche Ursache; warte auf das Netzwerk.</translation>
    </message>
    <message>
        <source>Same cause; attempt %1 in %2.</source>
        <extracomment>%1 is the number of the attempt to connect that comes, %2 like &quot;12 s&quot;</extracomment>
        <translation>Gleiche Ursache; Versuch %1 in %2.</translation>
    </message>
</context>
<context>
    <name>thumpline::RecordInput</name>
    <message>
        <source>Can&apos;t open %1: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <extracomment>%n counts all lines of a file that could not be read</extracomment>
        <translation>
            <numerusform>%n Zeile war nicht lesbar.</numerusform>
            <numerusform>%n Zeilen waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is longer than any line may be</source>
        <translation>sie ist länger, als eine Zeile sein darf</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 the reason</extracomment>
        <translation>Zeile %1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>die Standardeingabe</translation>
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
    <name>thumpline::RelativeTime</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age</comment>
        <translation>%1 T</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportCommand</name>
    <message>
        <source>There is no stream in %1.</source>
        <translation>In %1 kommt kein Stream vor.</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>Die Ausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>Die letzten 10 Minuten</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>Die letzte Stunde</translation>
    </message>
    <message>
        <source>All since %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>Alles seit %1</translation>
    </message>
    <message>
        <source>What is selected in Pulse</source>
        <translation>Was in Pulse ausgewählt ist</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>In the time of this computer; the report says it in UTC</source>
        <translation>In der Zeit dieses Rechners; der Bericht nennt sie in UTC</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>Alle Streams</translation>
    </message>
    <message>
        <source>&amp;Streams:</source>
        <translation>&amp;Streams:</translation>
    </message>
    <message>
        <source>HTML: one file, with a picture</source>
        <translation>HTML: eine Datei, mit Bild</translation>
    </message>
    <message>
        <source>Markdown: for an issue tracker</source>
        <translation>Markdown: für einen Issue-Tracker</translation>
    </message>
    <message>
        <source>JSON: for programs</source>
        <translation>JSON: für Programme</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>No post is in the report, and no token.</source>
        <translation>In dem Bericht steht kein Beitrag und kein Token.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Als Markdown &amp;kopieren</translation>
    </message>
    <message>
        <source>To be pasted into an issue tracker</source>
        <translation>Zum Einfügen in einen Issue-Tracker</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <extracomment>of a setting</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>Look again after a gap</source>
        <translation>Nach einer Lücke nochmals nachsehen</translation>
    </message>
    <message>
        <source>Look after quiet streams</source>
        <translation>Nach stillen Streams sehen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <extracomment>%1 is the name of a file, %2 the system&apos;s reason</extracomment>
        <translation>Der Bericht ließ sich nicht als %1 speichern: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportDocument</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>the code of the language of these translations: de for German, ja for Japanese</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>Streaming report</source>
        <translation>Streaming-Bericht</translation>
    </message>
    <message numerus="yes">
        <source>Streaming report: %n instance(s)</source>
        <extracomment>the title of a report; %n is more than three</extracomment>
        <translation>
            <numerusform>Streaming-Bericht: %n Instanz</numerusform>
            <numerusform>Streaming-Bericht: %n Instanzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Streaming report: %1</source>
        <extracomment>the title of a report; %1 names one to three instances</extracomment>
        <translation>Streaming-Bericht: %1</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>Was wann geschah</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Counts and delays are kept by the minute, older ones by the hour: those of events, attempts and drops are from %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>Anzahlen und Verzögerungen werden je Minute festgehalten, ältere je Stunde: Die von Ereignissen, Versuchen und Abbrüchen gelten von %1 bis %2.</translation>
    </message>
    <message>
        <source>Health of the service</source>
        <translation>Zustand des Dienstes</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <extracomment>%1 and %2 are times, %3 is the length of time between them</extracomment>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>of a certificate; %1 and %2 are dates, %3 like &quot;61 days left&quot;</extracomment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>Ruhezustand</translation>
    </message>
    <message>
        <source>This computer slept for %1 of it.</source>
        <translation>Dieser Rechner schlief davon %1.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>This computer had no network for %1 of it.</source>
        <translation>Dieser Rechner hatte davon %1 kein Netz.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n Abbruch</numerusform>
            <numerusform>%n Abbrüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to connect</source>
        <translation>
            <numerusform>%n gescheiterter Verbindungsversuch</numerusform>
            <numerusform>%n gescheiterte Verbindungsversuche</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, rule %3</source>
        <extracomment>heading of a cause: %1 how often (3 drops), %2 how sure it is (likely), %3 the short name of the rule (D16)</extracomment>
        <translation>%1: %2, Regel %3</translation>
    </message>
    <message>
        <source>%1: cause unknown</source>
        <extracomment>heading of a cause: %1 how often (3 drops)</extracomment>
        <translation>%1: Ursache unbekannt</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>What would tell</source>
        <translation>Was es klären würde</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>another possible cause: %1 the short name of its rule (D18), %2 how sure it is (possible)</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>Es kann auch sein</translation>
    </message>
    <message>
        <source>It may explain as well</source>
        <extracomment>%1 lists numbers of drops in the table</extracomment>
        <translation>Erklärt vielleicht auch</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>For who reads the stream</source>
        <translation>Für Lesende</translation>
    </message>
    <message>
        <source>For who runs the server</source>
        <translation>Für Betreibende des Servers</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s) in a row)</source>
        <extracomment>%1 is a sentence on how an attempt to connect failed, %n how many did one after the other</extracomment>
        <translation>
            <numerusform>%1 (%n-mal hintereinander)</numerusform>
            <numerusform>%1 (%n-mal hintereinander)</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>was a connection open</comment>
        <translation>nie</translation>
    </message>
    <message>
        <source>Drops and failed attempts</source>
        <translation>Abbrüche und gescheiterte Versuche</translation>
    </message>
    <message>
        <source>Drops and failed attempts, oldest first</source>
        <translation>Abbrüche und gescheiterte Versuche, älteste zuerst</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a drop</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>Worte des Servers</translation>
    </message>
    <message>
        <source>Open for</source>
        <comment>length of time</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Silent for</source>
        <comment>length of time</comment>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Live again after</source>
        <comment>length of time</comment>
        <translation>Wieder da nach</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>that found the cause</comment>
        <translation>Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are counted in the figures, but not listed here.</source>
        <translation>
            <numerusform>%n älterer Eintrag zählt in den Zahlen mit, steht aber nicht hier.</numerusform>
            <numerusform>%n ältere Einträge zählen in den Zahlen mit, stehen aber nicht hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>What was missed while a stream was down</source>
        <translation>Was verpasst wurde, während ein Stream unterbrochen war</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>Von (UTC)</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>Bis (UTC)</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of time</comment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Posts fetched</source>
        <translation>Nachgeholte Beiträge</translation>
    </message>
    <message>
        <source>Posts missing</source>
        <translation>Fehlende Beiträge</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n older gap(s) are not listed here.</source>
        <translation>
            <numerusform>%n ältere Lücke steht nicht hier.</numerusform>
            <numerusform>%n ältere Lücken stehen nicht hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet, held back or late</source>
        <translation>Still, zurückgehalten oder verspätet</translation>
    </message>
    <message>
        <source>Times when a stream was open, but brought nothing, or brought it late</source>
        <translation>Zeiten, in denen ein Stream offen war, aber nichts brachte oder es zu spät brachte</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was es bedeutet</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>of a streaming service</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of this computer</comment>
        <translation>Netz</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Rechner</translation>
    </message>
    <message numerus="yes">
        <source>%1: live for %2 of the time, %n drop(s).</source>
        <extracomment>%1 names a stream, %2 is a share like &quot;97.3 %&quot;, %n counts drops</extracomment>
        <translation>
            <numerusform>%1: %2 der Zeit live, %n Abbruch.</numerusform>
            <numerusform>%1: %2 der Zeit live, %n Abbrüche.</numerusform>
        </translation>
    </message>
    <message>
        <source>health: %1</source>
        <extracomment>a state of a streaming service&apos;s health in a legend: %1 is &quot;OK&quot;, &quot;down&quot;</extracomment>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>No. %1, %2: %3</source>
        <extracomment>a drop in a picture: %1 its number, %2 when, %3 how it ended, a sentence</extracomment>
        <translation>Nr. %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first of %n here)</source>
        <extracomment>%1 is a sentence on a drop; %n are at the same place of a picture</extracomment>
        <translation>
            <numerusform>%1 (hier als einziger)</numerusform>
            <numerusform>%1 (der erste von %n hier)</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>erstes Byte</translation>
    </message>
    <message>
        <source>first heartbeat</source>
        <translation>erster Herzschlag</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>erstes Ereignis</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>of a certificate; %1 is a date</extracomment>
        <translation>abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>noch %n Tag</numerusform>
            <numerusform>noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <extracomment>of a certificate; %1 is a date, %2 like &quot;61 days left&quot;</extracomment>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Zertifikat von</translation>
    </message>
    <message>
        <source>Names in it</source>
        <comment>of a certificate</comment>
        <translation>Namen darin</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>of a certificate</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Connection, certificate, headers</source>
        <translation>Verbindung, Zertifikat, Kopfzeilen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1 s against this computer&apos;s, to within %2 s</source>
        <extracomment>how far a clock is off: %1 and %2 are like &quot;0.3 s&quot;</extracomment>
        <translation>%1 s gegenüber der dieses Rechners, auf %2 s genau</translation>
    </message>
    <message>
        <source>Its clock</source>
        <comment>of a server</comment>
        <translation>Seine Uhr</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>keine in dieser Zeit</translation>
    </message>
    <message>
        <source>Certificate of %1, by the look at its health</source>
        <extracomment>heading: the certificate that %1, an instance, showed when it was asked for its health</extracomment>
        <translation>Zertifikat von %1, bei der Abfrage des Zustands</translation>
    </message>
    <message>
        <source>Latest attempt (UTC)</source>
        <translation>Jüngster Versuch (UTC)</translation>
    </message>
    <message>
        <source>Reached after</source>
        <translation>Erreicht nach</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>Wie dieser Bericht entstand</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>Erstellt (UTC)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Gelesen aus</translation>
    </message>
    <message>
        <source>All times are UTC. No post is in this report: no text, author or id of one; and no token. What a server said is quoted as it came, but for what looks like a token: that is [%1].</source>
        <translation>Alle Zeiten sind UTC. In diesem Bericht steht kein Beitrag: weder Text noch Verfasser noch Kennung, und kein Token. Was ein Server sagte, ist zitiert, wie es kam, bis auf das, was wie ein Token aussieht: Dort steht [%1].</translation>
    </message>
    <message>
        <source>How sure a cause is: certain, the other side or the system said so; likely, all that was seen fits, and nothing speaks for another cause; possible, others would explain it as well. The rules are named D1 to D36.</source>
        <translation>Wie sicher eine Ursache ist: sicher, die Gegenseite oder das System sagte es; wahrscheinlich, alles Gesehene passt, und nichts spricht für eine andere Ursache; möglich, andere würden es ebenso erklären. Die Regeln heißen D1 bis D36.</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Connections of the streams</source>
        <translation>Verbindungen der Streams</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>share of the time</comment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>Abbrüche</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>Verbindungsversuche</translation>
    </message>
    <message>
        <source>of these failed</source>
        <comment>attempts to connect</comment>
        <translation>davon gescheitert</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>length of time</comment>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Not watched</source>
        <comment>length of time</comment>
        <translation>Nicht beobachtet</translation>
    </message>
    <message>
        <source>Heartbeats of the streams</source>
        <translation>Herzschläge der Streams</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>Herzschläge</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>heartbeats</comment>
        <translation>Ausgeblieben</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>of heartbeats</comment>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Jitter</source>
        <comment>of heartbeats</comment>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>time between heartbeats</comment>
        <translation>Kürzester</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>time between heartbeats</comment>
        <translation>Längster</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <extracomment>of a period that was not learned: %1 like &quot;15 s&quot;</extracomment>
        <translation>%1 erwartet</translation>
    </message>
    <message>
        <source>Events of the streams</source>
        <translation>Ereignisse der Streams</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Bearbeitungen</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>events</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>events</comment>
        <translation>Unlesbar</translation>
    </message>
    <message>
        <source>Fetched afterwards</source>
        <comment>posts</comment>
        <translation>Nachgeholt</translation>
    </message>
    <message>
        <source>From the writing of a post to its arrival</source>
        <translation>Vom Schreiben eines Beitrags bis zur Ankunft</translation>
    </message>
    <message>
        <source>Posts of</source>
        <translation>Beiträge von</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>delay</comment>
        <translation>Längster</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>dieser Instanz</translation>
    </message>
    <message>
        <source>other instances</source>
        <translation>anderen Instanzen</translation>
    </message>
    <message>
        <source>Health of the streaming services, as they say it</source>
        <translation>Zustand der Streaming-Dienste nach eigener Auskunft</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>share of the time</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Not OK</source>
        <comment>count</comment>
        <translation>Nicht OK</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>Antwort im Median</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>answer</comment>
        <translation>Längster</translation>
    </message>
    <message>
        <source>Times when a streaming service was not well</source>
        <translation>Zeiten, in denen es einem Streaming-Dienst nicht gut ging</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP-Status</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>Antwort nach</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Was kam</translation>
    </message>
    <message>
        <source>a stored copy from a cache: %1</source>
        <extracomment>what came in place of an answer; %1 the text of it</extracomment>
        <translation>eine gespeicherte Kopie aus einem Cache: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportSummary</name>
    <message>
        <source>No stream was watched in this time.</source>
        <translation>In dieser Zeit wurde kein Stream beobachtet.</translation>
    </message>
    <message>
        <source>No drop in %1.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>Kein Abbruch in %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s) in %1.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>%n Abbruch in %1.</numerusform>
            <numerusform>%n Abbrüche in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drop in %1, but %n attempt(s) to connect failed.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>Kein Abbruch in %1, aber %n Verbindungsversuch scheiterte.</numerusform>
            <numerusform>Kein Abbruch in %1, aber %n Verbindungsversuche scheiterten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how many drops there were, %2 why: both are sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>They are not in what is held any more.</source>
        <translation>Sie sind in dem, was aufbewahrt wird, nicht mehr enthalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have the same cause. %1</source>
        <extracomment>%n of all drops; %1 is why they happened, a sentence</extracomment>
        <translation>
            <numerusform>%n davon hat diese Ursache. %1</numerusform>
            <numerusform>%n davon haben dieselbe Ursache. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each came after about %1 of silence.</source>
        <extracomment>of several drops; %1 is like &quot;60.0 s&quot;</extracomment>
        <translation>Jeder kam nach etwa %1 Stille.</translation>
    </message>
    <message>
        <source>Each came about %1 after the stream was opened.</source>
        <extracomment>of several drops; %1 is like &quot;100.0 s&quot;</extracomment>
        <translation>Jeder kam etwa %1 nach dem Öffnen des Streams.</translation>
    </message>
    <message>
        <source>The stream was live for %1 of the time.</source>
        <extracomment>%1 is a share like &quot;97.3 %&quot;</extracomment>
        <translation>Der Stream war %1 der Zeit live.</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) were live all the time.</source>
        <translation>
            <numerusform>Der Stream war die ganze Zeit live.</numerusform>
            <numerusform>Alle %n Streams waren die ganze Zeit live.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stream(s) the one that was down longest, %1, was live for %2 of the time.</source>
        <extracomment>%n streams were watched; %1 is the name of one, %2 a share like &quot;97.3 %&quot;</extracomment>
        <translation>
            <numerusform>Der Stream, %1, war %2 der Zeit live.</numerusform>
            <numerusform>Von %n Streams war der am längsten unterbrochene, %1, %2 der Zeit live.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to connect again failed.</source>
        <translation>
            <numerusform>%n Versuch, sich wieder zu verbinden, scheiterte.</numerusform>
            <numerusform>%n Versuche, sich wieder zu verbinden, scheiterten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest outage took %1.</source>
        <extracomment>%1 is a length of time: &quot;4 min 12 s&quot;</extracomment>
        <translation>Die längste Unterbrechung dauerte %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; nothing is missing.</source>
        <translation>
            <numerusform>%n Beitrag aus dieser Zeit wurde nachgeholt; nichts fehlt.</numerusform>
            <numerusform>%n Beiträge aus dieser Zeit wurden nachgeholt; nichts fehlt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile are missing.</source>
        <translation>
            <numerusform>%n Beitrag aus dieser Zeit fehlt.</numerusform>
            <numerusform>%n Beiträge aus dieser Zeit fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; how many are missing is not known.</source>
        <translation>
            <numerusform>%n Beitrag aus dieser Zeit wurde nachgeholt; wie viele fehlen, ist nicht bekannt.</numerusform>
            <numerusform>%n Beiträge aus dieser Zeit wurden nachgeholt; wie viele fehlen, ist nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) did not come.</source>
        <translation>
            <numerusform>%n Herzschlag blieb aus.</numerusform>
            <numerusform>%n Herzschläge blieben aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service said that it is well, each of %n time(s) it was asked.</source>
        <translation>
            <numerusform>Der Streaming-Dienst sagte bei der einen Abfrage, dass es ihm gut geht.</numerusform>
            <numerusform>Der Streaming-Dienst sagte bei jeder der %n Abfragen, dass es ihm gut geht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service was not well %1 of the %n time(s) that it was asked.</source>
        <extracomment>%1 of %n times, a number</extracomment>
        <translation>
            <numerusform>Dem Streaming-Dienst ging es bei %1 von %n Abfrage nicht gut.</numerusform>
            <numerusform>Dem Streaming-Dienst ging es bei %1 von %n Abfragen nicht gut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ReportWriter</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fault, Warning or Notice, %2 the finding&apos;s first sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <extracomment>%1 is the address of a server</extracomment>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>thumpline::RowReader</name>
    <message>
        <source>%1 boosted</source>
        <extracomment>%1 is the name of who boosted</extracomment>
        <translation>%1 hat geteilt</translation>
    </message>
    <message>
        <source>continues a thread</source>
        <translation>setzt einen Thread fort</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1 is the handle of the account that wrote the other status</extracomment>
        <translation>als Antwort auf %1</translation>
    </message>
    <message>
        <source>in reply to another status</source>
        <translation>als Antwort auf einen anderen Beitrag</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>Conversation with %1 and %n other(s)</source>
        <extracomment>%1 is a list of names, %n how many accounts beside them</extracomment>
        <translation>
            <numerusform>Unterhaltung mit %1 und %n weiteren Person</numerusform>
            <numerusform>Unterhaltung mit %1 und %n weiteren Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Unterhaltung mit %1</translation>
    </message>
    <message>
        <source>It has no message.</source>
        <translation>Sie enthält keine Nachricht.</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Ankündigung</translation>
    </message>
    <message>
        <source>Event “%1” that can&apos;t be used</source>
        <extracomment>%1 is the technical name of an event, as &quot;update&quot;</extracomment>
        <translation>Unbrauchbares Ereignis „%1“</translation>
    </message>
    <message>
        <source>Unknown event “%1”</source>
        <translation>Unbekanntes Ereignis „%1“</translation>
    </message>
    <message>
        <source>It has no payload.</source>
        <translation>Es hat keine Nutzdaten.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>about %1 missing here</source>
        <extracomment>%1 is a time, as &quot;3 min&quot;: what was posted in it is not in the timeline</extracomment>
        <translation>hier fehlen etwa %1</translation>
    </message>
    <message numerus="yes">
        <source>about %1 missing here: %n status(es)</source>
        <translation>
            <numerusform>hier fehlen etwa %1: %n Beitrag</numerusform>
            <numerusform>hier fehlen etwa %1: %n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 interrupted, nothing is missing</source>
        <extracomment>%1 is a time, as &quot;3 min&quot;: the stream was away for it, nothing is missing any more</extracomment>
        <translation>%1 unterbrochen, nichts fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) recovered</source>
        <translation>
            <numerusform>%n Beitrag nachgeholt</numerusform>
            <numerusform>%n Beiträge nachgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: arrived at %4</source>
        <extracomment>One line a source: %1 host, %2 stream, %3 transport, %4 time of day</extracomment>
        <translation>%1 · %2 · %3: angekommen um %4</translation>
    </message>
    <message>
        <source>deleted at %1</source>
        <translation>gelöscht um %1</translation>
    </message>
    <message>
        <source>the boosted status was deleted at %1</source>
        <translation>der geteilte Beitrag wurde um %1 gelöscht</translation>
    </message>
    <message>
        <source>the status was deleted at %1</source>
        <translation>der Beitrag wurde um %1 gelöscht</translation>
    </message>
    <message>
        <source>edited at %1</source>
        <translation>bearbeitet um %1</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n frühere Fassung</numerusform>
            <numerusform>%n frühere Fassungen</numerusform>
        </translation>
    </message>
    <message>
        <source>recovered after a gap</source>
        <translation>nach einer Lücke nachgeholt</translation>
    </message>
    <message>
        <source>the boosted status could not be read</source>
        <translation>der geteilte Beitrag war nicht lesbar</translation>
    </message>
    <message>
        <source>it says it is of %1</source>
        <translation>laut eigener Angabe von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read</source>
        <translation>
            <numerusform>%n Feld war nicht lesbar</numerusform>
            <numerusform>%n Felder waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <extracomment>%1 is the text of the warning; the content behind it is not read out</extracomment>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll with %n option(s)</source>
        <translation>
            <numerusform>Umfrage mit %n Antwort</numerusform>
            <numerusform>Umfrage mit %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes another status</source>
        <translation>zitiert einen anderen Beitrag</translation>
    </message>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>public, but not listed</source>
        <translation>öffentlich, aber nicht gelistet</translation>
    </message>
    <message>
        <source>for followers only</source>
        <translation>nur für Follower</translation>
    </message>
    <message>
        <source>for those mentioned only</source>
        <translation>nur für Erwähnte</translation>
    </message>
    <message>
        <source>for this instance only</source>
        <translation>nur für diese Instanz</translation>
    </message>
    <message>
        <source>for a list only</source>
        <translation>nur für eine Liste</translation>
    </message>
    <message>
        <source>for mutual followers only</source>
        <translation>nur bei gegenseitigem Folgen</translation>
    </message>
    <message>
        <source>visibility unknown</source>
        <translation>Sichtbarkeit unbekannt</translation>
    </message>
    <message>
        <source>visibility “%1”</source>
        <extracomment>%1 is a technical word of the server</extracomment>
        <translation>Sichtbarkeit „%1“</translation>
    </message>
    <message>
        <source>the status was edited since, at %1</source>
        <translation>der Beitrag wurde seither bearbeitet, um %1</translation>
    </message>
    <message>
        <source>deleted during a gap · found at %1</source>
        <translation>während einer Lücke gelöscht · gefunden um %1</translation>
    </message>
    <message>
        <source>found after a gap</source>
        <extracomment>behind &quot;edited at …&quot;: the edit was missed while the stream was down</extracomment>
        <translation>nach einer Lücke gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n Löschung gefunden</numerusform>
            <numerusform>%n Löschungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n Bearbeitung gefunden</numerusform>
            <numerusform>%n Bearbeitungen gefunden</numerusform>
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
    <name>thumpline::ScenarioCatalog</name>
    <message>
        <source>A proxy gives up after 60 s</source>
        <translation>Ein Proxy gibt nach 60 s auf</translation>
    </message>
    <message>
        <source>Heartbeats do not come through, so the proxy in front (nginx waits 60 s) takes a quiet stream for dead, again and again.</source>
        <translation>Herzschläge kommen nicht durch, deshalb hält der Proxy davor (nginx wartet 60 s) einen stillen Stream immer wieder für tot.</translation>
    </message>
    <message>
        <source>The streaming server is redeployed</source>
        <translation>Der Streaming-Server wird neu ausgerollt</translation>
    </message>
    <message>
        <source>All streams of the instance end at once, health fails, and after 20 s everything is back.</source>
        <translation>Alle Streams der Instanz enden zugleich, die Zustandsabfrage schlägt fehl, und nach 20 s ist alles wieder da.</translation>
    </message>
    <message>
        <source>The token is revoked</source>
        <translation>Der Token wird widerrufen</translation>
    </message>
    <message>
        <source>The account&apos;s owner signs the program out elsewhere: the server ends the stream, politely, and takes the token no more.</source>
        <translation>Die Besitzerin des Kontos meldet das Programm anderswo ab: Der Server beendet den Stream ordentlich und nimmt den Token nicht mehr an.</translation>
    </message>
    <message>
        <source>A router forgets the connection</source>
        <translation>Ein Router vergisst die Verbindung</translation>
    </message>
    <message>
        <source>The address translation on the way drops its entry: nobody is told, nothing arrives any more.</source>
        <translation>Die Adressübersetzung unterwegs verwirft ihren Eintrag: Niemand erfährt davon, und nichts kommt mehr an.</translation>
    </message>
    <message>
        <source>A proxy buffers the stream</source>
        <translation>Ein Proxy puffert den Stream</translation>
    </message>
    <message>
        <source>Events and heartbeats are held back and come in bunches every 45 s.</source>
        <translation>Ereignisse und Herzschläge werden zurückgehalten und kommen alle 45 s in einem Schwall.</translation>
    </message>
    <message>
        <source>Redis is gone behind the server</source>
        <translation>Redis hinter dem Server ist weg</translation>
    </message>
    <message>
        <source>Streams stay open and hearts beat on, health says OK; but posts reach the web site only.</source>
        <translation>Streams bleiben offen, Herzschläge kommen weiter, die Zustandsabfrage sagt OK; aber Beiträge erreichen nur die Website.</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>Nichts geschieht</translation>
    </message>
    <message>
        <source>Nobody posts for some minutes. All is well: that has to be said as well.</source>
        <translation>Einige Minuten lang schreibt niemand etwas. Alles ist in Ordnung: Auch das muss gesagt werden.</translation>
    </message>
    <message>
        <source>The server crashes again and again</source>
        <translation>Der Server stürzt immer wieder ab</translation>
    </message>
    <message>
        <source>Each new stream lives for two seconds, then its process dies.</source>
        <translation>Jeder neue Stream lebt zwei Sekunden, dann stirbt sein Prozess.</translation>
    </message>
</context>
<context>
    <name>thumpline::SearchField</name>
    <message>
        <source>from: tag: has:media &quot;text&quot;</source>
        <translation>from: tag: has:media &quot;Text&quot;</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>In der Timeline suchen</translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot; that have to occur, and keys such as from:ann, tag:ferries, has:poll, is:deleted, lang:ja. A - before a word turns it round; OR stands between two choices; parentheses group.</source>
        <translation>Wörter und „Wortfolgen“, die vorkommen müssen, und Schlüssel wie from:ann, tag:ferries, has:poll, is:deleted, lang:ja. Ein - vor einem Wort kehrt es um; OR steht zwischen zwei Möglichkeiten; Klammern fassen zusammen.</translation>
    </message>
</context>
<context>
    <name>thumpline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
    <name>thumpline::StatusCounters</name>
    <message>
        <source>Events in a second, over the last ten, of all sources. Click for the sources.</source>
        <translation>Ereignisse je Sekunde aller Quellen, über die letzten zehn. Klicken für die Quellen.</translation>
    </message>
    <message>
        <source>Events whose payload could not be used. They are in the timeline. Click for the journal.</source>
        <translation>Ereignisse mit unbrauchbaren Nutzdaten. Sie stehen in der Timeline. Klicken für das Journal.</translation>
    </message>
    <message>
        <source>Updates that were left out because the window could not keep up. Deletions, edits and notifications are never left out. Click for the journal.</source>
        <translation>Neue Beiträge, die ausgelassen wurden, weil das Fenster nicht mitkam. Löschungen, Bearbeitungen und Mitteilungen werden nie ausgelassen. Klicken für das Journal.</translation>
    </message>
    <message>
        <source>How long events have waited in this program before they were shown. Click for the newest row.</source>
        <translation>Wie lange Ereignisse in diesem Programm warteten, bis sie gezeigt wurden. Klicken für die neueste Zeile.</translation>
    </message>
    <message>
        <source>Rows in the timeline, and the memory that the whole program uses. Click for the newest row.</source>
        <translation>Zeilen in der Timeline und der Arbeitsspeicher des ganzen Programms. Klicken für die neueste Zeile.</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <extracomment>%1 is a number with decimals</extracomment>
        <translation>%1 Ereignisse/s</translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n fehlerhaft</numerusform>
            <numerusform>%n fehlerhaft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>updates</comment>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1 s</source>
        <extracomment>%1 is a number with decimals; s are seconds</extracomment>
        <translation>Verzug %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::StatusLayout</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is a list of titles of the reader&apos;s own filters</extracomment>
        <translation>Gefiltert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>eine Umfrage</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what a content warning covers</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what a content warning covers</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hides the content (Space)</source>
        <translation>Verbirgt den Inhalt (Leertaste)</translation>
    </message>
    <message>
        <source>Shows the content (Space)</source>
        <translation>Zeigt den Inhalt (Leertaste)</translation>
    </message>
    <message>
        <source>… shortened: Enter shows all of it</source>
        <translation>… gekürzt: Eingabe zeigt alles</translation>
    </message>
    <message>
        <source>Leads to %1, which is not what its text says</source>
        <extracomment>%1 is a host name; the link&apos;s own text names another one</extracomment>
        <translation>Führt zu %1, was nicht dem Text entspricht</translation>
    </message>
    <message>
        <source>Leads to %1, whose letters look like others</source>
        <extracomment>%1 is a host name in its technical form (xn--…)</extracomment>
        <translation>Führt zu %1, dessen Zeichen anderen ähneln</translation>
    </message>
    <message>
        <source>a link leads elsewhere than it seems to</source>
        <translation>ein Link führt woandershin, als es scheint</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>und %n weiterer Anhang</numerusform>
            <numerusform>und %n weitere Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>media</comment>
        <translation>heikel</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>%n described</source>
        <extracomment>%n is how many of the attachments have a description</extracomment>
        <translation>
            <numerusform>%n mit Beschreibung</numerusform>
            <numerusform>%n mit Beschreibung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more option(s)</source>
        <translation>
            <numerusform>und %n weitere Antwort</numerusform>
            <numerusform>und %n weitere Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>mehrere Antworten möglich</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>poll</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>open until %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>open</source>
        <comment>poll</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the quoted status was deleted</source>
        <translation>der zitierte Beitrag wurde gelöscht</translation>
    </message>
    <message>
        <source>the quoted status could not be read</source>
        <translation>der zitierte Beitrag war nicht lesbar</translation>
    </message>
    <message>
        <source>quotes a status that was not sent along</source>
        <translation>zitiert einen Beitrag, der nicht mitgesendet wurde</translation>
    </message>
    <message>
        <source>quotes a status; its author has not agreed yet</source>
        <translation>zitiert einen Beitrag; Zustimmung steht noch aus</translation>
    </message>
    <message>
        <source>quotes a status; its author did not agree</source>
        <translation>zitiert einen Beitrag; die Zustimmung wurde verweigert</translation>
    </message>
    <message>
        <source>quotes a status; its author no longer agrees</source>
        <translation>zitiert einen Beitrag; die Zustimmung wurde zurückgezogen</translation>
    </message>
    <message>
        <source>quotes a status that you may not see</source>
        <translation>zitiert einen Beitrag, den du nicht sehen darfst</translation>
    </message>
    <message>
        <source>quotes an account that you blocked</source>
        <translation>zitiert ein Konto, das du blockiert hast</translation>
    </message>
    <message>
        <source>quotes an account of a host that you blocked</source>
        <translation>zitiert ein Konto eines Servers, den du blockiert hast</translation>
    </message>
    <message>
        <source>quotes an account that you muted</source>
        <translation>zitiert ein Konto, das du stummgeschaltet hast</translation>
    </message>
    <message>
        <source>quotes a status; its state is “%1”</source>
        <extracomment>%1 is a technical word of the server</extracomment>
        <translation>zitiert einen Beitrag; sein Stand ist „%1“</translation>
    </message>
</context>
<context>
    <name>thumpline::StreamChooser</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Only posts with &amp;media</source>
        <translation>Nur Beiträge mit &amp;Medien</translation>
    </message>
    <message>
        <source>&amp;Stream:</source>
        <translation>&amp;Stream:</translation>
    </message>
    <message>
        <source>In the API: %1</source>
        <extracomment>tool tip of a kind of stream; %1 is the name that the API uses
----------
below the choice of a stream; %1 is the name that the API uses</extracomment>
        <translation>In der API: %1</translation>
    </message>
    <message>
        <source>Everything public that the instance knows</source>
        <translation>Alles Öffentliche, das die Instanz kennt</translation>
    </message>
    <message>
        <source>Public posts of this instance</source>
        <translation>Öffentliche Beiträge dieser Instanz</translation>
    </message>
    <message>
        <source>Public posts of other instances</source>
        <translation>Öffentliche Beiträge anderer Instanzen</translation>
    </message>
    <message>
        <source>Everything public, local-only posts too</source>
        <translation>Alles Öffentliche, auch nur lokale Beiträge</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>Ein Hashtag</translation>
    </message>
    <message>
        <source>A hashtag, posts of this instance</source>
        <translation>Ein Hashtag, Beiträge dieser Instanz</translation>
    </message>
    <message>
        <source>My home timeline and notifications</source>
        <translation>Meine Startseite und Mitteilungen</translation>
    </message>
    <message>
        <source>My notifications</source>
        <translation>Meine Mitteilungen</translation>
    </message>
    <message>
        <source>One of my lists</source>
        <translation>Eine meiner Listen</translation>
    </message>
    <message>
        <source>My direct messages</source>
        <translation>Meine Direktnachrichten</translation>
    </message>
    <message>
        <source>&amp;Hashtag:</source>
        <translation>&amp;Hashtag:</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>&amp;Liste:</translation>
    </message>
    <message>
        <source>one word, with or without #</source>
        <translation>ein Wort, mit oder ohne #</translation>
    </message>
    <message>
        <source>what ends the address of the list&apos;s page</source>
        <translation>womit die Adresse der Listenseite endet</translation>
    </message>
    <message>
        <source>Type the hashtag to follow.</source>
        <translation>Den Hashtag eingeben, dem gefolgt werden soll.</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>Ein Hashtag ist ein Wort aus Buchstaben, Ziffern und Unterstrichen.</translation>
    </message>
    <message>
        <source>Type the list&apos;s number: it ends the address of the list&apos;s page.</source>
        <translation>Die Nummer der Liste eingeben: Mit ihr endet die Adresse der Listenseite.</translation>
    </message>
    <message>
        <source>A list&apos;s number has letters and digits only.</source>
        <translation>Die Nummer einer Liste besteht nur aus Buchstaben und Ziffern.</translation>
    </message>
</context>
<context>
    <name>thumpline::StreamOpener</name>
    <message>
        <source>%1 did not say what it is; its streams are tried all the same. %2</source>
        <extracomment>%1 is the host of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 hat nicht gesagt, was es ist; seine Streams werden trotzdem versucht. %2</translation>
    </message>
</context>
<context>
    <name>thumpline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>Noch nichts angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <extracomment>%n rows came above the reader&apos;s place since the time %1</extracomment>
        <translation>
            <numerusform>%n neue seit %1</numerusform>
            <numerusform>%n neue seit %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the newest row (Home)</source>
        <translation>Geht zur neuesten Zeile (Pos1)</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Sucht …</translation>
    </message>
    <message>
        <source>No row matches the search</source>
        <translation>Keine Zeile passt zur Suche</translation>
    </message>
    <message>
        <source>Nothing to show of these sources</source>
        <translation>Von diesen Quellen gibt es nichts zu zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden.</source>
        <translation>
            <numerusform>%n Zeile ist verborgen.</numerusform>
            <numerusform>%n Zeilen sind verborgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link to status</source>
        <translation>Link zum Beitrag kopieren</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Auf %1 öffnen</translation>
    </message>
    <message>
        <source>Show or hide the content</source>
        <translation>Inhalt zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>thumpline::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>Token ändern</translation>
    </message>
    <message>
        <source>The new token for %1. The stream connects again with it.</source>
        <extracomment>%1 is a stream: user · WebSocket · mastodon.example</extracomment>
        <translation>Das neue Token für %1. Der Stream verbindet sich damit neu.</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keyring</source>
        <translation>Im &amp;Schlüsselbund des Systems aufbewahren</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>&amp;Token:</translation>
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
</context>
<context>
    <name>thumpline::WatchSummary</name>
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
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30 s&quot;</extracomment>
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
    <message>
        <source>The stream %1 has failed for good. %2</source>
        <extracomment>%1 is a stream&apos;s name, %2 says why in whole sentences</extracomment>
        <translation>Der Stream %1 ist endgültig gescheitert. %2</translation>
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
<context>
    <name>thumpline::WelcomeView</name>
    <message>
        <source>No stream yet</source>
        <translation>Noch kein Stream</translation>
    </message>
    <message>
        <source>Thumpline shows what a Mastodon instance streams: every event as it comes, how it comes, and when and why it stops.</source>
        <translation>Thumpline zeigt, was eine Mastodon-Instanz streamt: jedes Ereignis, wie es kommt, und wann und warum es aufhört.</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>mastodon.example</source>
        <translation>mastodon.example</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>A&amp;nsehen</translation>
    </message>
    <message>
        <source>&amp;Add stream…</source>
        <translation>Stream &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>In Aktion sehen</translation>
    </message>
    <message>
        <source>An instance with invented people runs inside this program. Nothing leaves this computer.</source>
        <translation>Im Programm läuft eine Instanz mit erfundenen Leuten. Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Look at an instance</source>
        <translation>Eine Instanz ansehen</translation>
    </message>
    <message>
        <source>Its public posts, if it shows them to everybody.</source>
        <translation>Ihre öffentlichen Beiträge, wenn sie die allen zeigt.</translation>
    </message>
    <message>
        <source>Choose exactly</source>
        <translation>Genau auswählen</translation>
    </message>
    <message>
        <source>Any stream, over SSE or WebSocket, with a token of yours.</source>
        <translation>Jeder Stream, über SSE oder WebSocket, mit deinem Token.</translation>
    </message>
</context>
<context>
    <name>thumpline::WindowActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Thumpline</source>
        <translation>&amp;Über Thumpline</translation>
    </message>
    <message>
        <source>&amp;Add stream…</source>
        <translation>Stream &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add stream</source>
        <translation>Stream hinzufügen</translation>
    </message>
    <message>
        <source>Add a stream of an instance</source>
        <translation>Einen Stream einer Instanz hinzufügen</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>Demo &amp;starten</translation>
    </message>
    <message>
        <source>Runs an instance with invented people inside this program</source>
        <translation>Lässt eine Instanz mit erfundenen Leuten in diesem Programm laufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Pause the timeline</source>
        <translation>Timeline &amp;anhalten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the timeline still; what comes is kept and counted</source>
        <translation>Die Timeline stillhalten; was kommt, wird behalten und gezählt</translation>
    </message>
    <message>
        <source>&amp;Find in the timeline</source>
        <translation>In der Timeline &amp;suchen</translation>
    </message>
    <message>
        <source>Go to the &amp;newest row</source>
        <translation>Zur neuesten &amp;Zeile</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <extracomment>how much room a row takes</extracomment>
        <translation>&amp;Großzügig</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>&amp;Kompakt</translation>
    </message>
    <message>
        <source>By &amp;creation</source>
        <translation>Nach &amp;Erstellung</translation>
    </message>
    <message>
        <source>By &amp;arrival</source>
        <translation>Nach &amp;Ankunft</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <extracomment>what becomes of deleted statuses</extracomment>
        <translation>&amp;Durchstreichen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>the colours of the window</extracomment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Pause the stream</source>
        <translation>Stream &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Change &amp;token…</source>
        <translation>&amp;Token ändern …</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Remove the stream</source>
        <translation>&amp;Stream entfernen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Dichte</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Deleted statuses</source>
        <translation>&amp;Gelöschte Beiträge</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>&amp;Stream</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Connection &amp;details</source>
        <translation>Einzelheiten &amp;der Verbindung</translation>
    </message>
    <message>
        <source>Heartbeats, delays, rates and the last drop of the stream</source>
        <translation>Herzschläge, Verzögerungen, Raten und der letzte Abbruch des Streams</translation>
    </message>
    <message>
        <source>&amp;Look again after a gap</source>
        <translation>Nach einer &amp;Lücke noch einmal nachsehen</translation>
    </message>
    <message>
        <source>For all streams: after an interruption, ask for the last 200 posts again, to find the edits and deletions that were missed</source>
        <translation>Für alle Streams: nach einer Unterbrechung die letzten 200 Beiträge noch einmal abfragen, um verpasste Änderungen und Löschungen zu finden</translation>
    </message>
    <message>
        <source>Look after &amp;quiet streams</source>
        <translation>Nach &amp;stillen Streams sehen</translation>
    </message>
    <message>
        <source>For all streams: while one brings nothing, ask once a minute whether its timeline has something new</source>
        <translation>Für alle Streams: solange einer nichts bringt, einmal je Minute nachfragen, ob seine Timeline Neues hat</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>Be&amp;nachrichtigungen …</translation>
    </message>
    <message>
        <source>When the desktop tells that a stream is down, and that it is back</source>
        <translation>Wann der Desktop mitteilt, dass ein Stream ausgefallen ist und dass er wieder da ist</translation>
    </message>
    <message>
        <source>&amp;Check instance…</source>
        <translation>&amp;Instanz prüfen…</translation>
    </message>
    <message>
        <source>Looks at an instance step by step, from its addresses to the first heartbeat, and says what is wrong</source>
        <translation>Sieht sich eine Instanz Schritt für Schritt an, von ihren Adressen bis zum ersten Herzschlag, und sagt, was nicht stimmt</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>Co&amp;mpare two streams…</source>
        <translation>Zwei Streams &amp;vergleichen …</translation>
    </message>
    <message>
        <source>Which of two connections brings an event first, and does either of them miss any?</source>
        <translation>Welche von zwei Verbindungen bringt ein Ereignis zuerst, und fehlt einer von ihnen etwas?</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>What happened and why, as a file for an issue tracker or an admin</source>
        <translation>Was geschah und warum, als Datei für einen Issue-Tracker oder einen Admin</translation>
    </message>
</context>
<context>
    <name>thumpline::WindowDocks</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
</context>
</TS>
