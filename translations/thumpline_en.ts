<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>thumpline::AlertText</name>
    <message numerus="yes">
        <source>All %n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams, which are all that are watched of the server %1</extracomment>
        <translation>
            <numerusform>The %n stream of %1 is down</numerusform>
            <numerusform>All %n streams of %1 are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%n stream of %1 is down</numerusform>
            <numerusform>%n streams of %1 are down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are back</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%n stream of %1 is back</numerusform>
            <numerusform>%n streams of %1 are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there are still down.</source>
        <extracomment>%n streams of the same server</extracomment>
        <translation>
            <numerusform>%n other there is still down.</numerusform>
            <numerusform>%n others there are still down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; more may be missing.</source>
        <translation>
            <numerusform>%n post of that time was fetched; more may be missing.</numerusform>
            <numerusform>%n posts of that time were fetched; more may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; nothing is missing.</source>
        <translation>
            <numerusform>%n post of that time was fetched; nothing is missing.</numerusform>
            <numerusform>%n posts of that time were fetched; nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) have waited for the network for %1.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>
            <numerusform>%n stream has waited for the network for %1.</numerusform>
            <numerusform>%n streams have waited for the network for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are live again.</source>
        <translation>
            <numerusform>The %n stream is live again.</numerusform>
            <numerusform>All %n streams are live again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 streams are live again.</source>
        <extracomment>%n of %1 streams</extracomment>
        <translation>
            <numerusform>%n of %1 streams is live again.</numerusform>
            <numerusform>%n of %1 streams are live again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) during quiet hours</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>
            <numerusform>%n interruption during quiet hours</numerusform>
            <numerusform>%n interruptions during quiet hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>last line of a list of interruptions</extracomment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before that, %n more came and went: see the journal.</source>
        <extracomment>behind another notification; interruptions of streams</extracomment>
        <translation>
            <numerusform>Before that, %n more came and went: see the journal.</numerusform>
            <numerusform>Before that, %n more came and went: see the journal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) came and went without a notification on the desktop: its limit was reached.</source>
        <extracomment>for the journal</extracomment>
        <translation>
            <numerusform>%n interruption came and went without a notification on the desktop: its limit was reached.</numerusform>
            <numerusform>%n interruptions came and went without a notification on the desktop: its limit was reached.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ArrivalView</name>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n way</numerusform>
            <numerusform>%n ways</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditCommand</name>
    <message numerus="yes">
        <source>%n event(s) on both sides so far; missing by %1: %2, by %3: %4</source>
        <extracomment>counts of events; %1 and %3 are names of streams</extracomment>
        <translation>
            <numerusform>%n event on both sides so far; missing by %1: %2, by %3: %4</numerusform>
            <numerusform>%n events on both sides so far; missing by %1: %2, by %3: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditReport</name>
    <message numerus="yes">
        <source>%n event(s) came on both sides</source>
        <translation>
            <numerusform>%n event came on both sides</numerusform>
            <numerusform>%n events came on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within the same millisecond</source>
        <translation>
            <numerusform>%n of them within the same millisecond</numerusform>
            <numerusform>%n of them within the same millisecond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on one side so short before the end that the other may still get them</source>
        <translation>
            <numerusform>%n event came on one side so short before the end that the other may still get it</numerusform>
            <numerusform>%n events came on one side so short before the end that the other may still get them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came before both sides had settled, and were not judged</source>
        <translation>
            <numerusform>%n event came before both sides had settled, and was not judged</numerusform>
            <numerusform>%n events came before both sides had settled, and were not judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came so long ago that they would not be known again</source>
        <translation>
            <numerusform>%n event came so long ago that it would not be known again</numerusform>
            <numerusform>%n events came so long ago that they would not be known again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not judged, as there were too many at a time</source>
        <translation>
            <numerusform>%n event was not judged, as there were too many at a time</numerusform>
            <numerusform>%n events were not judged, as there were too many at a time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 were dropped before they could be looked at</source>
        <extracomment>%1 is the name of a stream</extracomment>
        <translation>
            <numerusform>%n event of %1 was dropped before it could be looked at</numerusform>
            <numerusform>%n events of %1 were dropped before they could be looked at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON lines tell them all</source>
        <translation>
            <numerusform>and %n more; the JSON lines tell them all</numerusform>
            <numerusform>and %n more; the JSON lines tell them all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditSummary</name>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, though it was connected.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n event did not come by %1, though it was connected.</numerusform>
            <numerusform>%n events did not come by %1, though it was connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, as it was not connected all the time.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n event did not come by %1, as it was not connected all the time.</numerusform>
            <numerusform>%n events did not come by %1, as it was not connected all the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again by %1.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%n event came again by %1.</numerusform>
            <numerusform>%n events came again by %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 delivered the same: %n event(s), nothing missing, nothing twice.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 and %2 delivered the same: %n event, nothing missing, nothing twice.</numerusform>
            <numerusform>%1 and %2 delivered the same: %n events, nothing missing, nothing twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 did not deliver the same; %n event(s) came on both.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 and %2 did not deliver the same; %n event came on both.</numerusform>
            <numerusform>%1 and %2 did not deliver the same; %n events came on both.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::CompareWindow</name>
    <message numerus="yes">
        <source>%n event(s) are no longer listed, as there were too many</source>
        <translation>
            <numerusform>%n event is no longer listed, as there were too many</numerusform>
            <numerusform>%n events are no longer listed, as there were too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionTexts</name>
    <message numerus="yes">
        <source>%n overdue now</source>
        <extracomment>heartbeats that are overdue at this moment</extracomment>
        <translation>
            <numerusform>%n overdue now</numerusform>
            <numerusform>%n overdue now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s)</source>
        <translation>
            <numerusform>%n earlier post</numerusform>
            <numerusform>%n earlier posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>posts that were not looked at again</extracomment>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
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
    <message numerus="yes">
        <source>%n by REST</source>
        <comment>events</comment>
        <extracomment>events that were fetched after an interruption</extracomment>
        <translation>
            <numerusform>%n by REST</numerusform>
            <numerusform>%n by REST</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the Date headers of %n answer(s), which are cut to seconds. The delays are corrected by it.</source>
        <translation>
            <numerusform>Estimated from the Date header of %n answer, which is cut to seconds. The delays are corrected by it.</numerusform>
            <numerusform>Estimated from the Date headers of %n answers, which are cut to seconds. The delays are corrected by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the future</source>
        <extracomment>posts that claim to have been written after they came</extracomment>
        <translation>
            <numerusform>%n from the future</numerusform>
            <numerusform>%n from the future</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ContentWriter</name>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::DropEvidence</name>
    <message numerus="yes">
        <source>%n event(s) came on it.</source>
        <translation>
            <numerusform>%n event came on it.</numerusform>
            <numerusform>%n events came on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came on it.</source>
        <translation>
            <numerusform>%n heartbeat came on it.</numerusform>
            <numerusform>%n heartbeats came on it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came after a silence of about %2.</source>
        <extracomment>%n is how many drops are looked at, %1 how many of them are alike, %2 like &quot;60.0 s&quot;</extracomment>
        <translation>
            <numerusform>Of the last %n drop, %1 came after a silence of about %2.</numerusform>
            <numerusform>Of the last %n drops, %1 came after a silence of about %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came at an age of about %2.</source>
        <translation>
            <numerusform>Of the last %n drop, %1 came at an age of about %2.</numerusform>
            <numerusform>Of the last %n drops, %1 came at an age of about %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n stream(s), %1 lived for less than %2.</source>
        <translation>
            <numerusform>Of the last %n stream, %1 lived for less than %2.</numerusform>
            <numerusform>Of the last %n streams, %1 lived for less than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server ended or went silent with it.</source>
        <translation>
            <numerusform>%n other stream of this server ended or went silent with it.</numerusform>
            <numerusform>%n other streams of this server ended or went silent with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server went on.</source>
        <translation>
            <numerusform>%n other stream of this server went on.</numerusform>
            <numerusform>%n other streams of this server went on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streams of %n other server(s) ended or went silent with it.</source>
        <translation>
            <numerusform>The streams of %n other server ended or went silent with it.</numerusform>
            <numerusform>The streams of %n other servers ended or went silent with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streams of %n other server(s) went on.</source>
        <translation>
            <numerusform>Streams of %n other server went on.</numerusform>
            <numerusform>Streams of %n other servers went on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other server(s) could not be reached either.</source>
        <translation>
            <numerusform>%n other server could not be reached either.</numerusform>
            <numerusform>%n other servers could not be reached either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::HealthTexts</name>
    <message numerus="yes">
        <source>valid for %n day(s)</source>
        <extracomment>of a certificate</extracomment>
        <translation>
            <numerusform>valid for %n day</numerusform>
            <numerusform>valid for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::Journal</name>
    <message numerus="yes">
        <source>%1 Before it, %n more.</source>
        <extracomment>%1 is a sentence on one event, %n the number of those since the last such entry</extracomment>
        <translation>
            <numerusform>%1 Before it, %n more.</numerusform>
            <numerusform>%1 Before it, %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; nothing is missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>%n post of the %1 without a connection was fetched; nothing is missing.</numerusform>
            <numerusform>%n posts of the %1 without a connection were fetched; nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; more may be missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>%n post of the %1 without a connection was fetched; more may be missing.</numerusform>
            <numerusform>%n posts of the %1 without a connection were fetched; more may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>A line of %n byte was skipped: it is longer than any event may be.</numerusform>
            <numerusform>A line of %n bytes was skipped: it is longer than any event may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An event of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>An event of %n byte was skipped: it is longer than any event may be.</numerusform>
            <numerusform>An event of %n bytes was skipped: it is longer than any event may be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the stream are no valid text and were replaced.</source>
        <translation>
            <numerusform>%n place in the stream is no valid text and was replaced.</numerusform>
            <numerusform>%n places in the stream are no valid text and were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream ended in the middle of an event: its %n byte(s) are lost.</source>
        <translation>
            <numerusform>The stream ended in the middle of an event: its %n byte is lost.</numerusform>
            <numerusform>The stream ended in the middle of an event: its %n bytes are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came that are no event.</source>
        <translation>
            <numerusform>%n message came that is no event.</numerusform>
            <numerusform>%n messages came that are no events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary message(s) came, where only text is due.</source>
        <translation>
            <numerusform>%n binary message came, where only text is due.</numerusform>
            <numerusform>%n binary messages came, where only text is due.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not kept: they came faster than they could be shown.</source>
        <translation>
            <numerusform>%n post was not kept: it came faster than it could be shown.</numerusform>
            <numerusform>%n posts were not kept: they came faster than they could be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>%n deletion</numerusform>
            <numerusform>%n deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while the connection was away, and found in %n earlier post(s): %1.</source>
        <extracomment>%1 is &quot;2 edits, 1 deletion&quot;, %n counts the posts that had come before and were looked at again</extracomment>
        <translation>
            <numerusform>Missed while the connection was away, and found in %n earlier post: %1.</numerusform>
            <numerusform>Missed while the connection was away, and found in %n earlier posts: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) were looked at again after the interruption: none has changed.</source>
        <translation>
            <numerusform>%n earlier post was looked at again after the interruption: it has not changed.</numerusform>
            <numerusform>%n earlier posts were looked at again after the interruption: none has changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) could not be looked at again: edits and deletions of them may be missing.</source>
        <translation>
            <numerusform>%n earlier post could not be looked at again: an edit or deletion of it may be missing.</numerusform>
            <numerusform>%n earlier posts could not be looked at again: edits and deletions of them may be missing.</numerusform>
        </translation>
    </message>
</context>
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
    <name>thumpline::NotificationText</name>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed account(s)</source>
        <translation>
            <numerusform>%n followed account</numerusform>
            <numerusform>%n followed accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeFindings</name>
    <message numerus="yes">
        <source>The streaming address is redirected again and again: %n time(s), and no end.</source>
        <translation>
            <numerusform>The streaming address is redirected again and again: %n time, and no end.</numerusform>
            <numerusform>The streaming address is redirected again and again: %n times, and no end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s), on %1.</source>
        <extracomment>%n is a number of days, %1 a date</extracomment>
        <translation>
            <numerusform>The certificate ends in %n day, on %1.</numerusform>
            <numerusform>The certificate ends in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came on the stream that break its rules.</source>
        <translation>
            <numerusform>%n thing came on the stream that breaks its rules.</numerusform>
            <numerusform>%n things came on the stream that break its rules.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeText</name>
    <message numerus="yes">
        <source>%1, by %2; valid for %n more day(s)</source>
        <extracomment>%1 is who the certificate is for, %2 who issued it; %n counts days</extracomment>
        <translation>
            <numerusform>%1, by %2; valid for %n more day</numerusform>
            <numerusform>%1, by %2; valid for %n more days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::PulseTexts</name>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, nothing is missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>Gap of %1: %n post fetched by REST, nothing is missing.</numerusform>
            <numerusform>Gap of %1: %n posts fetched by REST, nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, more may be missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>Gap of %1: %n post fetched by REST, more may be missing.</numerusform>
            <numerusform>Gap of %1: %n posts fetched by REST, more may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) within %1</source>
        <extracomment>%n events within a stretch of time, %1 like &quot;2 s&quot;</extracomment>
        <translation>
            <numerusform>%n event within %1</numerusform>
            <numerusform>%n events within %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) fetched by REST</source>
        <translation>
            <numerusform>%n post fetched by REST</numerusform>
            <numerusform>%n posts fetched by REST</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) missed</source>
        <translation>
            <numerusform>%n heartbeat missed</numerusform>
            <numerusform>%n heartbeats missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n drop</numerusform>
            <numerusform>%n drops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at the health</source>
        <translation>
            <numerusform>%n look at the health</numerusform>
            <numerusform>%n looks at the health</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not OK</source>
        <translation>
            <numerusform>%n of them not OK</numerusform>
            <numerusform>%n of them not OK</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::QuietRules</name>
    <message numerus="yes">
        <source>In %1 without news the same timeline was asked for (REST) %n time(s).</source>
        <extracomment>REST is the part of the interface that is asked instead of listened to; %n counts how often, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>In %1 without news the same timeline was asked for (REST) %n time.</numerusform>
            <numerusform>In %1 without news the same timeline was asked for (REST) %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %n newer newest post(s) that the stream did not bring.</source>
        <translation>
            <numerusform>It had %n newer post that the stream did not bring.</numerusform>
            <numerusform>It had %n newer posts, at least, that the stream did not bring.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came meanwhile: the connection is alive.</source>
        <translation>
            <numerusform>%n heartbeat came meanwhile: the connection is alive.</numerusform>
            <numerusform>%n heartbeats came meanwhile: the connection is alive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) came on the stream meanwhile.</source>
        <translation>
            <numerusform>%n deletion came on the stream meanwhile.</numerusform>
            <numerusform>%n deletions came on the stream meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From creation to arrival it took %1, instead of %2 as before (%n post(s)).</source>
        <extracomment>%1 and %2 like &quot;12.0 s&quot;; %n is the number of posts that were late</extracomment>
        <translation>
            <numerusform>From creation to arrival it took %1, instead of %2 as before (%n post).</numerusform>
            <numerusform>From creation to arrival it took %1, instead of %2 as before (%n posts).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) several heartbeats came at once after a pause; the longest pause was %1.</source>
        <translation>
            <numerusform>%n time several heartbeats came at once after a pause; the longest pause was %1.</numerusform>
            <numerusform>%n times several heartbeats came at once after a pause; the longest pause was %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) came together with a heartbeat.</source>
        <translation>
            <numerusform>%1 of %n event came together with a heartbeat.</numerusform>
            <numerusform>%1 of %n events came together with a heartbeat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ReadableLines</name>
    <message numerus="yes">
        <source>[%n attachment(s)]</source>
        <extracomment>behind the text of a status; %n is a number of pictures, videos and sounds</extracomment>
        <translation>
            <numerusform>[%n attachment]</numerusform>
            <numerusform>[%n attachments]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::RecordInput</name>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <extracomment>%n counts all lines of a file that could not be read</extracomment>
        <translation>
            <numerusform>%n line could not be read.</numerusform>
            <numerusform>%n lines could not be read.</numerusform>
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
    <name>thumpline::ReportDocument</name>
    <message numerus="yes">
        <source>Streaming report: %n instance(s)</source>
        <extracomment>the title of a report; %n is more than three</extracomment>
        <translation>
            <numerusform>Streaming report: %n instance</numerusform>
            <numerusform>Streaming report: %n instances</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>%n drop</numerusform>
            <numerusform>%n drops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to connect</source>
        <translation>
            <numerusform>%n failed attempt to connect</numerusform>
            <numerusform>%n failed attempts to connect</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s) in a row)</source>
        <extracomment>%1 is a sentence on how an attempt to connect failed, %n how many did one after the other</extracomment>
        <translation>
            <numerusform>%1 (%n time in a row)</numerusform>
            <numerusform>%1 (%n times in a row)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are counted in the figures, but not listed here.</source>
        <translation>
            <numerusform>%n older one is counted in the figures, but not listed here.</numerusform>
            <numerusform>%n older ones are counted in the figures, but not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older gap(s) are not listed here.</source>
        <translation>
            <numerusform>%n older gap is not listed here.</numerusform>
            <numerusform>%n older gaps are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: live for %2 of the time, %n drop(s).</source>
        <extracomment>%1 names a stream, %2 is a share like &quot;97.3 %&quot;, %n counts drops</extracomment>
        <translation>
            <numerusform>%1: live for %2 of the time, %n drop.</numerusform>
            <numerusform>%1: live for %2 of the time, %n drops.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first of %n here)</source>
        <extracomment>%1 is a sentence on a drop; %n are at the same place of a picture</extracomment>
        <translation>
            <numerusform>%1 (the only one here)</numerusform>
            <numerusform>%1 (the first of %n here)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ReportSummary</name>
    <message numerus="yes">
        <source>%n drop(s) in %1.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>%n drop in %1.</numerusform>
            <numerusform>%n drops in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drop in %1, but %n attempt(s) to connect failed.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>No drop in %1, but %n attempt to connect failed.</numerusform>
            <numerusform>No drop in %1, but %n attempts to connect failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have the same cause. %1</source>
        <extracomment>%n of all drops; %1 is why they happened, a sentence</extracomment>
        <translation>
            <numerusform>The most frequent cause explains %n of them. %1</numerusform>
            <numerusform>%n of them have the same cause. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) were live all the time.</source>
        <translation>
            <numerusform>The stream was live all the time.</numerusform>
            <numerusform>All %n streams were live all the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stream(s) the one that was down longest, %1, was live for %2 of the time.</source>
        <extracomment>%n streams were watched; %1 is the name of one, %2 a share like &quot;97.3 %&quot;</extracomment>
        <translation>
            <numerusform>The stream, %1, was live for %2 of the time.</numerusform>
            <numerusform>Of %n streams the one that was down longest, %1, was live for %2 of the time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to connect again failed.</source>
        <translation>
            <numerusform>%n attempt to connect again failed.</numerusform>
            <numerusform>%n attempts to connect again failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; nothing is missing.</source>
        <translation>
            <numerusform>%n post that came meanwhile was fetched afterwards; nothing is missing.</numerusform>
            <numerusform>%n posts that came meanwhile were fetched afterwards; nothing is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile are missing.</source>
        <translation>
            <numerusform>%n post that came meanwhile is missing.</numerusform>
            <numerusform>%n posts that came meanwhile are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; how many are missing is not known.</source>
        <translation>
            <numerusform>%n post that came meanwhile was fetched afterwards; how many are missing is not known.</numerusform>
            <numerusform>%n posts that came meanwhile were fetched afterwards; how many are missing is not known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) did not come.</source>
        <translation>
            <numerusform>%n heartbeat did not come.</numerusform>
            <numerusform>%n heartbeats did not come.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service said that it is well, each of %n time(s) it was asked.</source>
        <translation>
            <numerusform>The streaming service said that it is well, the one time it was asked.</numerusform>
            <numerusform>The streaming service said that it is well, each of %n times it was asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service was not well %1 of the %n time(s) that it was asked.</source>
        <extracomment>%1 of %n times, a number</extracomment>
        <translation>
            <numerusform>The streaming service was not well %1 of the %n time that it was asked.</numerusform>
            <numerusform>The streaming service was not well %1 of the %n times that it was asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::RowReader</name>
    <message numerus="yes">
        <source>Conversation with %1 and %n other(s)</source>
        <extracomment>%1 is a list of names, %n how many accounts beside them</extracomment>
        <translation>
            <numerusform>Conversation with %1 and %n other</numerusform>
            <numerusform>Conversation with %1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %1 missing here: %n status(es)</source>
        <translation>
            <numerusform>about %1 missing here: %n status</numerusform>
            <numerusform>about %1 missing here: %n statuses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) recovered</source>
        <translation>
            <numerusform>%n status recovered</numerusform>
            <numerusform>%n statuses recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>%n earlier version</numerusform>
            <numerusform>%n earlier versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read</source>
        <translation>
            <numerusform>%n field could not be read</numerusform>
            <numerusform>%n fields could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll with %n option(s)</source>
        <translation>
            <numerusform>Poll with %n option</numerusform>
            <numerusform>Poll with %n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n deletion found</numerusform>
            <numerusform>%n deletions found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n edit found</numerusform>
            <numerusform>%n edits found</numerusform>
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
    <name>thumpline::StatusCounters</name>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>%n malformed</numerusform>
            <numerusform>%n malformed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>updates</comment>
        <translation>
            <numerusform>%n dropped</numerusform>
            <numerusform>%n dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::StatusLayout</name>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>and %n more attachment</numerusform>
            <numerusform>and %n more attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n described</source>
        <extracomment>%n is how many of the attachments have a description</extracomment>
        <translation>
            <numerusform>%n described</numerusform>
            <numerusform>%n described</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more option(s)</source>
        <translation>
            <numerusform>and %n more option</numerusform>
            <numerusform>and %n more options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::TimelineView</name>
    <message numerus="yes">
        <source>%n new since %1</source>
        <extracomment>%n rows came above the reader&apos;s place since the time %1</extracomment>
        <translation>
            <numerusform>%n new since %1</numerusform>
            <numerusform>%n new since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden.</source>
        <translation>
            <numerusform>%n row is hidden.</numerusform>
            <numerusform>%n rows are hidden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::WatchSummary</name>
    <message numerus="yes">
        <source>Watched %n stream(s) for %1.</source>
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>Watched %n stream for %1.</numerusform>
            <numerusform>Watched %n streams for %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
