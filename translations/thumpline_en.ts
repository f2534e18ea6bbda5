<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>thumpline::JournalView</name>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::JsonView</name>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>search matches</comment>
        <translation>
            <numerusform>%n or more</numerusform>
            <numerusform>%n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeFindings</name>
    <message numerus="yes">
        <source>%1 brought %n malformed event(s).</source>
        <extracomment>%1 is SSE or WebSocket, %n a number of events</extracomment>
        <translation>
            <numerusform>%1 brought %n malformed event.</numerusform>
            <numerusform>%1 brought %n malformed events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::Recording</name>
    <message numerus="yes">
        <source>%n more fault(s) not told one by one.</source>
        <extracomment>%n is a number of sentences about faults in a file, at least 1</extracomment>
        <translation>
            <numerusform>%n more fault not told one by one.</numerusform>
            <numerusform>%n more faults not told one by one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::SourcesModel</name>
    <message numerus="yes">
        <source>%n event(s) so far</source>
        <translation>
            <numerusform>%n event so far</numerusform>
            <numerusform>%n events so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n malformed</numerusform>
            <numerusform>%n malformed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::WatchSummary</name>
    <message numerus="yes">
        <source>Watched %n stream(s) for %1.</source>
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30.0 s&quot;</extracomment>
        <translation>
            <numerusform>Watched %n stream for %1.</numerusform>
            <numerusform>Watched %n streams for %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
