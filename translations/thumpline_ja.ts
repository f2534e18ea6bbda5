<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>thumpline::AboutDialog</name>
    <message>
        <source>About Thumpline</source>
        <translation>Thumpline について</translation>
    </message>
    <message>
        <source>Thumpline %1</source>
        <extracomment>%1 is a version number</extracomment>
        <translation>Thumpline %1</translation>
    </message>
    <message>
        <source>Shows a Mastodon stream as it really is: what arrives, how it arrives, and when and why it stops.</source>
        <translation>Mastodon のストリームをありのままに表示します。何がどのように届き、いつ、なぜ止まるのかがわかります。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, simdjson, gumbo, zstd and QtKeychain.</source>
        <extracomment>%1 is the version of the Qt library</extracomment>
        <translation>GNU General Public License バージョン 3 以降のもとで公開されている自由ソフトウェアです。Qt %1、simdjson、gumbo、zstd、QtKeychain を使用しています。</translation>
    </message>
</context>
<context>
    <name>thumpline::AddStreamDialog</name>
    <message>
        <source>Add stream</source>
        <translation>ストリームを追加</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>インスタンス(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keyring</source>
        <translation>システムのキーリングに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>T&amp;oken:</source>
        <translation>トークン(&amp;O):</translation>
    </message>
    <message>
        <source>Automatic</source>
        <extracomment>how events come: the program decides</extracomment>
        <translation>自動</translation>
    </message>
    <message>
        <source>Server-sent events (SSE)</source>
        <translation>サーバー送信イベント (SSE)</translation>
    </message>
    <message>
        <source>Transpo&amp;rt:</source>
        <translation>通信方式(&amp;R):</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細(&amp;V)</translation>
    </message>
    <message>
        <source>Automatic, by the server&apos;s version</source>
        <translation>自動（サーバーのバージョンによる）</translation>
    </message>
    <message>
        <source>One for all streams (Mastodon 3.3 and later)</source>
        <translation>全ストリームで 1 本（Mastodon 3.3 以降）</translation>
    </message>
    <message>
        <source>One for each stream (any version)</source>
        <translation>ストリームごとに 1 本（全バージョン）</translation>
    </message>
    <message>
        <source>How many connections the streams of this instance share</source>
        <translation>このインスタンスのストリームが共有する接続の数</translation>
    </message>
    <message>
        <source>&amp;WebSocket connections:</source>
        <translation>WebSocket 接続(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Add stream</source>
        <translation>ストリームを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the stream once and shows each step of the connection</source>
        <translation>ストリームを一度開き、接続の各段階を表示します</translation>
    </message>
    <message>
        <source>pasted from the instance&apos;s settings, under Development</source>
        <translation>インスタンスの設定の「開発」から貼り付けます</translation>
    </message>
    <message>
        <source>Left empty: the token that %1 uses.</source>
        <extracomment>%1 is a stream: user · WebSocket</extracomment>
        <translation>空欄の場合：%1 が使っているトークンを使います。</translation>
    </message>
    <message>
        <source>This instance wants a token for every stream.</source>
        <translation>このインスタンスでは、どのストリームにもトークンが必要です。</translation>
    </message>
    <message>
        <source>Left empty: public streams only, where the instance allows it.</source>
        <translation>空欄の場合：インスタンスが許可していれば公開ストリームのみ見られます。</translation>
    </message>
    <message>
        <source>It is stored in the system keyring, never in this program&apos;s settings.</source>
        <translation>システムのキーリングに保存され、このプログラムの設定には書き込まれません。</translation>
    </message>
    <message>
        <source>It is kept in memory and forgotten when Thumpline is closed.</source>
        <translation>メモリ上にだけ置かれ、Thumpline を閉じると消えます。</translation>
    </message>
    <message>
        <source>WebSocket: this instance offers no SSE.</source>
        <translation>WebSocket：このインスタンスは SSE を提供していません。</translation>
    </message>
    <message>
        <source>SSE where the instance has it: its heartbeats can be seen, so that a silent connection is noticed. Else WebSocket.</source>
        <translation>インスタンスにあれば SSE を使います。ハートビートが見えるため、無応答の接続に気づけます。なければ WebSocket を使います。</translation>
    </message>
    <message>
        <source>This instance offers no SSE.</source>
        <translation>このインスタンスは SSE を提供していません。</translation>
    </message>
    <message>
        <source>One HTTP connection for each stream.</source>
        <translation>ストリームごとに HTTP 接続を 1 本使います。</translation>
    </message>
    <message>
        <source>Heartbeats of the server can&apos;t be seen; Thumpline sends its own.</source>
        <translation>サーバーのハートビートは見えないため、Thumpline が自分で送ります。</translation>
    </message>
</context>
<context>
    <name>thumpline::AlertDesk</name>
    <message>
        <source>Notifications work</source>
        <translation>通知は正常に動作しています</translation>
    </message>
    <message>
        <source>This is how Thumpline tells that a stream is down, and that it is back.</source>
        <translation>ストリームの停止と復帰は、このように通知されます。</translation>
    </message>
</context>
<context>
    <name>thumpline::AlertText</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>%1 has ended</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server. It is not tried again</extracomment>
        <translation>%1 は終了しました</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server</extracomment>
        <translation>%1 が停止しています</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams, which are all that are watched of the server %1</extracomment>
        <translation>
            <numerusform>%1 の全 %n 本のストリームが停止しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are down</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%1 の %n 本のストリームが停止しています</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <extracomment>%1 like &quot;1 min&quot;, %2 names streams: &quot;public, user, #cats&quot;</extracomment>
        <translation>%1前から: %2。</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>since when a stream is down; %1 like &quot;1 min&quot;</extracomment>
        <translation>%1前から。</translation>
    </message>
    <message>
        <source>Its health check fails, too.</source>
        <extracomment>of a streaming server, beside its streams that are down</extracomment>
        <translation>稼働状況の確認にも失敗しています。</translation>
    </message>
    <message>
        <source>Trying again would not help: it needs you.</source>
        <translation>再試行しても直りません。ご確認ください。</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <extracomment>title of a desktop notification; %1 is a stream and its server</extracomment>
        <translation>%1 が復帰しました</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) of %1 are back</source>
        <extracomment>title of a desktop notification; %n streams of the server %1</extracomment>
        <translation>
            <numerusform>%1 の %n 本のストリームが復帰しました</numerusform>
        </translation>
    </message>
    <message>
        <source>It was away for %1.</source>
        <extracomment>of one stream; %1 like &quot;4 min 12 s&quot;
----------
of the network; %1 like &quot;4 min&quot;</extracomment>
        <translation>%1間途絶えていました。</translation>
    </message>
    <message>
        <source>They were away for up to %1.</source>
        <extracomment>of several streams; %1 like &quot;4 min 12 s&quot;</extracomment>
        <translation>最長 %1間途絶えていました。</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) there are still down.</source>
        <extracomment>%n streams of the same server</extracomment>
        <translation>
            <numerusform>同じサーバーの他の %n 本はまだ停止しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What came meanwhile could not be fetched.</source>
        <translation>その間の投稿は取得できませんでした。</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>見逃した投稿はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; more may be missing.</source>
        <translation>
            <numerusform>その間の投稿 %n 件を取得しました。ほかにも欠けている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of that time were fetched; nothing is missing.</source>
        <translation>
            <numerusform>その間の投稿 %n 件を取得しました。欠けはありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The streaming service of %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 のストリーミングサービス</translation>
    </message>
    <message>
        <source>The streaming service of %1 is down</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>%1 のストリーミングサービスが停止しています</translation>
    </message>
    <message>
        <source>The streaming service of %1 is degraded</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>%1 のストリーミングサービスの状態が低下しています</translation>
    </message>
    <message>
        <source>Its health check has failed for %1, with HTTP status %2.</source>
        <extracomment>%1 like &quot;1 min&quot;, %2 is an HTTP status code</extracomment>
        <translation>稼働状況の確認が %1前から HTTP ステータス %2 で失敗しています。</translation>
    </message>
    <message>
        <source>For %1, its health check has not answered as it should.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>稼働状況の確認が %1前から正しい応答を返していません。</translation>
    </message>
    <message>
        <source>Its health check has had no answer for %1.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>稼働状況の確認に %1前から応答がありません。</translation>
    </message>
    <message>
        <source>The streaming service of %1 is well again</source>
        <extracomment>title of a desktop notification; %1 is a server</extracomment>
        <translation>%1 のストリーミングサービスが回復しました</translation>
    </message>
    <message>
        <source>Its health check had failed for %1.</source>
        <extracomment>of a streaming service; %1 like &quot;4 min&quot;</extracomment>
        <translation>稼働状況の確認は %1間失敗していました。</translation>
    </message>
    <message>
        <source>This machine&apos;s network</source>
        <translation>このコンピューターのネットワーク</translation>
    </message>
    <message>
        <source>This machine is offline</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>このコンピューターはオフラインです</translation>
    </message>
    <message numerus="yes">
        <source>%n stream(s) have waited for the network for %1.</source>
        <extracomment>%1 like &quot;1 min&quot;</extracomment>
        <translation>
            <numerusform>%n 本のストリームが %1前からネットワークを待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>The network is back</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>ネットワークが復帰しました</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) are live again.</source>
        <translation>
            <numerusform>全 %n 本のストリームが再びライブです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 streams are live again.</source>
        <extracomment>%n of %1 streams</extracomment>
        <translation>
            <numerusform>%1 本中 %n 本のストリームが再びライブです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) during quiet hours</source>
        <extracomment>title of a desktop notification</extracomment>
        <translation>
            <numerusform>おやすみ時間中の中断 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, for %3</source>
        <translation>%1: %2、%3間</translation>
    </message>
    <message>
        <source>%1: %2, and still</source>
        <extracomment>a line of a list; %1 is a time of day, %2 a stream</extracomment>
        <translation>%1: %2、継続中</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>last line of a list of interruptions</extracomment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Before that, %n more came and went: see the journal.</source>
        <extracomment>behind another notification; interruptions of streams</extracomment>
        <translation>
            <numerusform>それ以前にもほかに %n 件の中断がありました。ジャーナルをご覧ください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interruption(s) came and went without a notification on the desktop: its limit was reached.</source>
        <extracomment>for the journal</extracomment>
        <translation>
            <numerusform>%n 件の中断は、上限に達していたためデスクトップに通知されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::ApplicationText</name>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The demo could not start: %1</source>
        <extracomment>%1 is a sentence of the demo instance</extracomment>
        <translation>デモを開始できませんでした：%1</translation>
    </message>
    <message>
        <source>The figures can&apos;t be written to %1: %2.</source>
        <translation>数値を %1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>The demo plays: %1. %2</source>
        <extracomment>in the journal; 1: title of a story; 2: what happens in it</extracomment>
        <translation>デモで再生中: %1。%2</translation>
    </message>
    <message>
        <source>The story was stopped.</source>
        <translation>物語を止めました。</translation>
    </message>
    <message>
        <source>The story has ended: %1. Its cause was found (%2).</source>
        <extracomment>in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>物語が終わりました：%1。原因が見つかりました（%2）。</translation>
    </message>
    <message>
        <source>The story has ended: %1. Its cause (%2) was not found.</source>
        <extracomment>in the journal, of the demo; 1: title of a story; 2: name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>物語が終わりました：%1。原因（%2）は見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>thumpline::ArrivalView</name>
    <message>
        <source>Arrival</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>not believable</source>
        <comment>a date</comment>
        <translation>信用できない日時</translation>
    </message>
    <message>
        <source>As the author&apos;s server claims</source>
        <translation>投稿者のサーバーの申告による</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>When the deletion arrived</source>
        <translation>削除が届いた日時</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>エンベロープ</translation>
    </message>
    <message>
        <source>The streams that the WebSocket&apos;s frame named</source>
        <translation>WebSocket のフレームに記されたストリーム</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>the identifier of a status or notification</extracomment>
        <translation>ID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>%1 bytes of payload</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ペイロード %1 バイト</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Something in the payload that was read around</source>
        <translation>ペイロード中で読み飛ばした箇所</translation>
    </message>
    <message>
        <source>%1 after the first</source>
        <extracomment>behind the first arrival; %1 is a short duration with its sign</extracomment>
        <translation>最初の到着から %1</translation>
    </message>
    <message>
        <source>recovered</source>
        <extracomment>fetched afterwards, because the stream was interrupted</extracomment>
        <translation>補完</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>Streams</source>
        <extracomment>how many streams brought a row</extracomment>
        <translation>ストリーム</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s)</source>
        <translation>
            <numerusform>%n 経路</numerusform>
        </translation>
    </message>
    <message>
        <source>When it was found that the status is gone</source>
        <translation>投稿がなくなっていることが判明した時刻</translation>
    </message>
    <message>
        <source>found after a gap</source>
        <extracomment>behind a time: an edit or deletion that was missed while the stream was down</extracomment>
        <translation>欠落後に判明</translation>
    </message>
</context>
<context>
    <name>thumpline::AuditCommand</name>
    <message>
        <source>%1 did not say what it is; trying its streams all the same. %2</source>
        <extracomment>%1 is the address of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 は自身の種類を答えませんでしたが、ストリームへの接続を試みます。%2</translation>
    </message>
    <message>
        <source>%1 wants an access token for every stream: say --token-file FILE.</source>
        <extracomment>%1 is the address of an instance</extracomment>
        <translation>%1 はすべてのストリームにアクセストークンを求めます。--token-file FILE を指定してください。</translation>
    </message>
    <message>
        <source>The time is up; waiting for what one side still lacks, at most %1.</source>
        <extracomment>%1 is a time like &quot;30 s&quot;</extracomment>
        <translation>時間になりました。片方にまだ届いていないものを、最長で %1待ちます。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) on both sides so far; missing by %1: %2, by %3: %4</source>
        <extracomment>counts of events; %1 and %3 are names of streams</extracomment>
        <translation>
            <numerusform>これまで両方に届いたイベント %n 件、%1 に欠けているもの %2、%3 に欠けているもの %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditReport</name>
    <message>
        <source>times it came up</source>
        <translation>接続した回数</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>of them can&apos;t be compared</source>
        <translation>うち比べられないもの</translation>
    </message>
    <message>
        <source>came here first</source>
        <translation>こちらに先に届いたもの</translation>
    </message>
    <message>
        <source>missing here</source>
        <translation>こちらに欠けているもの</translation>
    </message>
    <message>
        <source>of them though it was connected</source>
        <translation>うち接続中に欠けたもの</translation>
    </message>
    <message>
        <source>of them came after the grace time</source>
        <translation>うち猶予時間の後に届いたもの</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>再び届いたもの</translation>
    </message>
    <message>
        <source>came in another order</source>
        <translation>順序が入れ替わったもの</translation>
    </message>
    <message>
        <source>later than the other side: half of them by at most</source>
        <translation>もう片方からの遅れ: 半数はこの時間以内</translation>
    </message>
    <message>
        <source>nine of ten</source>
        <translation>10 件中 9 件はこの時間以内</translation>
    </message>
    <message>
        <source>99 of 100</source>
        <translation>100 件中 99 件はこの時間以内</translation>
    </message>
    <message>
        <source>the slowest</source>
        <translation>最も遅いもの</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on both sides</source>
        <translation>
            <numerusform>両方に届いたイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them within the same millisecond</source>
        <translation>
            <numerusform>うち同じ 1 ミリ秒の間に届いたもの %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on one side so short before the end that the other may still get them</source>
        <translation>
            <numerusform>終了の直前に片方へ届き、もう片方にはこれから届くかもしれないイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came before both sides had settled, and were not judged</source>
        <translation>
            <numerusform>両方の接続が落ち着く前に届き、判定しなかったイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came so long ago that they would not be known again</source>
        <translation>
            <numerusform>古すぎて、再び届いても見分けられないイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>missing by %1: %2</source>
        <extracomment>%1 is the name of a stream, %2 that of an event with its id</extracomment>
        <translation>%1 に欠けています: %2</translation>
    </message>
    <message>
        <source>missing by %1, which was not connected: %2</source>
        <translation>%1 に欠けています (接続していませんでした): %2</translation>
    </message>
    <message>
        <source>again by %1: %2, after %3</source>
        <extracomment>%1 is the name of a stream, %2 that of an event with its id, %3 a time like &quot;2 s&quot;</extracomment>
        <translation>%1 に再び届きました: %2、%3後</translation>
    </message>
    <message>
        <source>out of order by %1: %2 came behind %3</source>
        <extracomment>%1 is the name of a stream, %2 and %3 are those of events with their ids</extracomment>
        <translation>%1 で順序が入れ替わりました: %2 が %3 の後に届きました</translation>
    </message>
    <message>
        <source>How much later by %1 than by %2:</source>
        <extracomment>%1 and %2 are names of streams</extracomment>
        <translation>%2 に対する %1 の遅れ:</translation>
    </message>
    <message>
        <source>%1, compared for %2; grace time %3</source>
        <extracomment>%1 is a stream&apos;s name, %2 and %3 are times like &quot;1 min&quot;</extracomment>
        <translation>%1、比べた時間 %2、猶予時間 %3</translation>
    </message>
    <message>
        <source>Two instances: posts and edits are compared by their addresses (uri), other events can&apos;t be.</source>
        <translation>2 つのインスタンス: 投稿と編集はアドレス (uri) で比べます。ほかのイベントは比べられません。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) were not judged, as there were too many at a time</source>
        <translation>
            <numerusform>一度に多すぎたため判定しなかったイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of %1 were dropped before they could be looked at</source>
        <extracomment>%1 is the name of a stream</extracomment>
        <translation>
            <numerusform>確認する前に破棄された %1 のイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more; the JSON lines tell them all</source>
        <translation>
            <numerusform>ほか %n 件 (JSON の行にはすべてあります)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::AuditSummary</name>
    <message>
        <source>%1 is late: %2 % of them came there after %3, half of these by %4 or more, the slowest by %5.</source>
        <extracomment>%1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 and %5 are times like &quot;2.1 s&quot;</extracomment>
        <translation>%1 は遅れています: %2 % が %3 より後に届き、その半数は %4以上、最も遅いものは %5遅れました。</translation>
    </message>
    <message>
        <source>%1 is a little behind: %2 % of them came there after %3, half of these by %4 or less.</source>
        <extracomment>%1 and %3 are names of streams (SSE, WebSocket), %2 is a number, %4 is a time like &quot;40 ms&quot;</extracomment>
        <translation>%1 は少し遅れています: %2 % が %3 より後に届き、その半数の遅れは %4以内でした。</translation>
    </message>
    <message>
        <source>Most of them came on both within the same millisecond.</source>
        <translation>ほとんどが両方へ同じ 1 ミリ秒の間に届きました。</translation>
    </message>
    <message>
        <source>Neither stream was first for most of them.</source>
        <translation>どちらのストリームも、大半で先になることはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, though it was connected.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>イベント %n 件は、接続中だったのに %1 に届きませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) did not come by %1, as it was not connected all the time.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>イベント %n 件は、接続が途切れていたため %1 に届きませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came again by %1.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>イベント %n 件は %1 に再び届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 never came up, so there is nothing to compare.</source>
        <translation>%1 は一度もつながらなかったため、比べるものがありません。</translation>
    </message>
    <message>
        <source>Both streams were up, but no event came that can be compared.</source>
        <translation>両方のストリームはつながりましたが、比べられるイベントは届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 delivered the same: %n event(s), nothing missing, nothing twice.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 と %2 は同じものを届けました: イベント %n 件、欠落も重複もありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 did not deliver the same; %n event(s) came on both.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>
            <numerusform>%1 と %2 が届けたものは同じではありません。両方に届いたイベントは %n 件です。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket), %2 a sentence on how its connection ended</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Neither %1 nor %2 came up, so there is nothing to compare.</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>%1も%2も接続されなかったため、比べるものがありません。</translation>
    </message>
</context>
<context>
    <name>thumpline::CheckDialog</name>
    <message>
        <source>Check instance</source>
        <translation>インスタンスを確認</translation>
    </message>
    <message>
        <source>mastodon.example</source>
        <translation>mastodon.example</translation>
    </message>
    <message>
        <source>&amp;Instance:</source>
        <translation>インスタンス(&amp;I):</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the check; what was seen stays</source>
        <translation>確認を終えます。見えたことは残ります</translation>
    </message>
    <message>
        <source>Do not &amp;wait</source>
        <translation>待たない(&amp;W)</translation>
    </message>
    <message>
        <source>Ends the check without the first heartbeat, which may take 15 seconds</source>
        <translation>15 秒かかることがある最初のハートビートを待たずに確認を終えます</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Shows all that each step has seen: headers, addresses, times</source>
        <translation>各段階で見えたすべて（ヘッダー、アドレス、時間）を表示します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストで(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for an issue tracker</source>
        <translation>Markdown で（課題管理用）(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>JSON の行で(&amp;J)</translation>
    </message>
    <message>
        <source>Opens the stream %1 without a token, which servers since Mastodon 4.2 refuse.</source>
        <extracomment>%1 is the name of a stream, like &quot;public:local&quot;</extracomment>
        <translation>トークンなしでストリーム %1 を開きます。Mastodon 4.2 以降のサーバーは拒否します。</translation>
    </message>
    <message>
        <source>Opens the stream %1 with the token that you gave for this instance.</source>
        <translation>このインスタンス用のトークンでストリーム %1 を開きます。</translation>
    </message>
</context>
<context>
    <name>thumpline::CheckView</name>
    <message>
        <source>Result of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Looks at an instance step by step: addresses, certificate, health, both kinds of streams. Says what is wrong, and what to do.</source>
        <translation>アドレス、証明書、稼働状態、2 種類のストリームと、インスタンスを段階ごとに調べ、問題と対処を示します。</translation>
    </message>
    <message>
        <source>Waiting: %1 of %2</source>
        <extracomment>of a wait; %1 and %2 are times like &quot;12 s&quot;</extracomment>
        <translation>待っています: %1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is Fault, Warning or Notice, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>running</source>
        <comment>step of a check</comment>
        <translation>実行中</translation>
    </message>
</context>
<context>
    <name>thumpline::CloseReasonText</name>
    <message>
        <source>The name of the server was not found.</source>
        <translation>サーバーの名前が見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>There is no way to the server from this network.</source>
        <translation>このネットワークからサーバーへの経路がありません。</translation>
    </message>
    <message>
        <source>The server took the request and never answered.</source>
        <translation>サーバーは要求を受け取りましたが、応答しませんでした。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>This machine has no network.</source>
        <translation>このマシンはネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>The server’s certificate is not valid today.</source>
        <translation>サーバーの証明書は今日の日付では無効です。</translation>
    </message>
    <message>
        <source>The server’s certificate is for another name.</source>
        <translation>サーバーの証明書は別の名前のものです。</translation>
    </message>
    <message>
        <source>The server’s certificate comes from nobody this machine trusts.</source>
        <translation>サーバーの証明書の発行者は、このマシンが信頼する相手ではありません。</translation>
    </message>
    <message>
        <source>The server does not speak TLS at this port.</source>
        <translation>サーバーはこのポートで TLS を話していません。</translation>
    </message>
    <message>
        <source>A secure connection could not be made.</source>
        <translation>安全な接続を確立できませんでした。</translation>
    </message>
    <message>
        <source>The server wants a token for this stream.</source>
        <translation>サーバーはこのストリームにトークンを求めています。</translation>
    </message>
    <message>
        <source>The token does not allow this stream.</source>
        <translation>トークンではこのストリームを開けません。</translation>
    </message>
    <message>
        <source>This list does not belong to the account of the token, or is gone.</source>
        <translation>このリストはトークンのアカウントのものではないか、もうありません。</translation>
    </message>
    <message>
        <source>The server does not accept the token.</source>
        <translation>サーバーがトークンを受け付けません。</translation>
    </message>
    <message>
        <source>The server answered the WebSocket handshake with a page (status %1).</source>
        <translation>サーバーは WebSocket のハンドシェイクにページで応答しました（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server did not take the request for a WebSocket (status %1).</source>
        <translation>サーバーは WebSocket の要求を受け付けませんでした（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server says that there is nothing to come back for (status %1).</source>
        <translation>サーバーは、もう何もないと言っています（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server does not understand this request (status %1).</source>
        <translation>サーバーはこの要求を理解できません（ステータス %1）。</translation>
    </message>
    <message>
        <source>Access is forbidden (status %1).</source>
        <translation>アクセスが禁じられています（ステータス %1）。</translation>
    </message>
    <message>
        <source>There is no streaming at this address (status %1).</source>
        <translation>このアドレスにストリーミングはありません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server does not know this stream (status %1).</source>
        <translation>サーバーはこのストリームを知りません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The request was turned away (status %1).</source>
        <translation>要求が退けられました（ステータス %1）。</translation>
    </message>
    <message>
        <source>The proxy of this network wants a sign-in (status %1).</source>
        <translation>このネットワークのプロキシが認証を求めています（ステータス %1）。</translation>
    </message>
    <message>
        <source>This server is gone for good (status %1).</source>
        <translation>このサーバーはもうありません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server was asked too often (status %1).</source>
        <translation>サーバーへの要求が多すぎました（ステータス %1）。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server (status %1).</source>
        <translation>サーバー内部で問題が起きました（ステータス %1）。</translation>
    </message>
    <message>
        <source>The proxy does not reach the streaming service (status %1).</source>
        <translation>プロキシがストリーミングサービスに届きません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server takes no more connections now (status %1).</source>
        <translation>サーバーは今、これ以上の接続を受け付けません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The streaming service does not answer the proxy (status %1).</source>
        <translation>ストリーミングサービスがプロキシに応答しません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The network in front of the server does not reach it (status %1).</source>
        <translation>手前のネットワークがサーバーに届きません（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server answered with status %1 instead of a stream.</source>
        <translation>サーバーはストリームではなくステータス %1 を返しました。</translation>
    </message>
    <message>
        <source>The server turned the subscription down.</source>
        <translation>サーバーが購読を断りました。</translation>
    </message>
    <message>
        <source>A web page came instead of a stream.</source>
        <translation>ストリームではなくウェブページが届きました。</translation>
    </message>
    <message>
        <source>The answer is no event stream.</source>
        <translation>応答がイベントストリームではありません。</translation>
    </message>
    <message>
        <source>The server sends us to another place (status %1).</source>
        <translation>サーバーが別の場所へ転送しています（ステータス %1）。</translation>
    </message>
    <message>
        <source>The server sends us to another place.</source>
        <translation>サーバーが別の場所へ転送しています。</translation>
    </message>
    <message>
        <source>The server said that it is going away.</source>
        <translation>サーバーが終了を告げました。</translation>
    </message>
    <message>
        <source>The server ended the stream.</source>
        <translation>サーバーがストリームを終えました。</translation>
    </message>
    <message>
        <source>The connection was cut.</source>
        <translation>接続が途切れました。</translation>
    </message>
    <message>
        <source>The connection was reset.</source>
        <translation>接続がリセットされました。</translation>
    </message>
    <message>
        <source>The connection had gone silent and was given up.</source>
        <translation>接続が無応答になり、打ち切られました。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket: it did not understand us (code %1).</source>
        <translation>サーバーは理解できずに WebSocket を閉じました（コード %1）。</translation>
    </message>
    <message>
        <source>The WebSocket was closed because of text that is not valid (code %1).</source>
        <translation>不正なテキストのため WebSocket が閉じられました（コード %1）。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket by its rules (code %1).</source>
        <translation>サーバーが規則により WebSocket を閉じました（コード %1）。</translation>
    </message>
    <message>
        <source>The WebSocket was closed because a message was too big (code %1).</source>
        <translation>メッセージが大きすぎて WebSocket が閉じられました（コード %1）。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket because of trouble of its own (code %1).</source>
        <translation>サーバー側の問題で WebSocket が閉じられました（コード %1）。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket (code %1).</source>
        <translation>サーバーが WebSocket を閉じました（コード %1）。</translation>
    </message>
    <message>
        <source>The stream broke the rules of its protocol.</source>
        <translation>ストリームがプロトコルの規則に反しました。</translation>
    </message>
    <message>
        <source>What answers there is no web server, or speaks TLS where plain HTTP was asked.</source>
        <translation>応答しているのはウェブサーバーではないか、HTTP を求めたのに TLS を話しています。</translation>
    </message>
    <message>
        <source>The connection was closed here.</source>
        <translation>接続はこちらで閉じました。</translation>
    </message>
    <message>
        <source>%1 It had been open for %2.</source>
        <extracomment>%1 is a sentence on how a connection ended, %2 how long it had been open: &quot;4 min 12 s&quot;</extracomment>
        <translation>%1 %2 の間開いていました。</translation>
    </message>
    <message>
        <source>%1 The server says: “%2”</source>
        <extracomment>%1 is a sentence on how a connection ended, %2 the server&apos;s own words about it</extracomment>
        <translation>%1 サーバーの言葉：「%2」</translation>
    </message>
    <message>
        <source>The server closed the WebSocket.</source>
        <translation>サーバーが WebSocket を閉じました。</translation>
    </message>
</context>
<context>
    <name>thumpline::CommandLine</name>
    <message>
        <source>There is no such command; there are: %1. See: thumpline --help</source>
        <extracomment>%1 is a list of command names</extracomment>
        <translation>そのようなコマンドはありません。使えるのは %1 です。参照：thumpline --help</translation>
    </message>
    <message>
        <source>--lang wants the code of a language, like en, de or ja.</source>
        <translation>--lang には en、de、ja のような言語コードを指定してください。</translation>
    </message>
    <message>
        <source>--rate sets the pace of the demo instance: say --demo too.</source>
        <translation>--rate はデモインスタンスの速さを決めます。--demo も指定してください。</translation>
    </message>
    <message>
        <source>--typed adds to the JSON lines: say --json too.</source>
        <translation>--typed は JSON 行への追加です。--json も指定してください。</translation>
    </message>
    <message>
        <source>A probe opens one stream: say --stream once.</source>
        <translation>probe が開くストリームは 1 つです。--stream は 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>--raw shows what was not decoded, --typed what was: say one of them.</source>
        <translation>--raw はデコード前、--typed はデコード後を示します。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--fault: %1 See: thumpline demo-server --list-faults</source>
        <translation>--fault：%1 参照：thumpline demo-server --list-faults</translation>
    </message>
    <message>
        <source>--era chooses how the demo instance speaks: say --demo too.</source>
        <translation>--era はデモインスタンスの話し方を選びます。--demo も指定してください。</translation>
    </message>
    <message>
        <source>--demo brings its own streams: say either --demo or --server and --stream.</source>
        <translation>--demo には独自のストリームがあります。--demo か、--server と --stream のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>どのストリームですか? --stream NAME を指定してください。例: --stream public</translation>
    </message>
    <message>
        <source>An audit compares one stream: say --stream once.</source>
        <translation>監査で比べるストリームは 1 つです。--stream は 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>--transports wants two of sse, websocket and automatic, like sse,websocket.</source>
        <translation>--transports には sse、websocket、automatic のうち 2 つを、sse,websocket のように指定してください。</translation>
    </message>
    <message>
        <source>--token-file is said once for each address.</source>
        <translation>--token-file はアドレスごとに 1 回だけ指定してください。</translation>
    </message>
    <message>
        <source>--quick does not wait, --for says how long to: say one of them.</source>
        <translation>--quick は待たず、--for は待つ時間を決めます。どちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>--from has to be earlier than --to.</source>
        <translation>--from は --to より前でなければなりません。</translation>
    </message>
    <message>
        <source>--speed goes with --scenario.</source>
        <translation>--speedは--scenarioと一緒に使います。</translation>
    </message>
</context>
<context>
    <name>thumpline::CommandSpecs</name>
    <message>
        <source>Speak this language instead of the system&apos;s: en, de, ja.</source>
        <translation>システムの言語の代わりにこの言語を使う：en、de、ja。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Start on the demo instance inside the program.</source>
        <translation>プログラム内蔵のデモインスタンスで始める。</translation>
    </message>
    <message>
        <source>Events a second of the demo instance, 0.1 to 10000.</source>
        <translation>デモインスタンスの毎秒のイベント数。0.1 から 10000。</translation>
    </message>
    <message>
        <source>Close after this time: 500ms, 30s, 5m, 2h.</source>
        <translation>この時間が過ぎたら閉じる：500ms、30s、5m、2h。</translation>
    </message>
    <message>
        <source>At the end, write the figures of the run into FILE, as JSON.</source>
        <translation>終了時に実行の数値を JSON で FILE に書き込む。</translation>
    </message>
    <message>
        <source>Show the help of all commands.</source>
        <translation>すべてのコマンドのヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Watches streams and prints what arrives, how it arrives, and when and why it stops: as readable lines, or as one JSON object a line.</source>
        <translation>ストリームを見張り、何がどのように届き、いつ、なぜ止まるのかを出力します。読みやすい行、または 1 行 1 つの JSON オブジェクトで出力します。</translation>
    </message>
    <message>
        <source>The instance: example.org, or a URL.</source>
        <translation>インスタンス：example.org または URL。</translation>
    </message>
    <message>
        <source>What to watch: user, user:notification, public, public:local, public:remote, the public ones also with :media, public:allow_local_only, hashtag, hashtag:local, list, direct. May be repeated.</source>
        <translation>見るもの：user、user:notification、public、public:local、public:remote（公開のものは :media も可）、public:allow_local_only、hashtag、hashtag:local、list、direct。繰り返し指定できます。</translation>
    </message>
    <message>
        <source>The tag of the --stream hashtag before it.</source>
        <translation>直前の --stream hashtag のタグ。</translation>
    </message>
    <message>
        <source>The id of the list of the --stream list before it.</source>
        <translation>直前の --stream list のリスト ID。</translation>
    </message>
    <message>
        <source>sse, websocket, or automatic: server-sent events where the server has them.</source>
        <translation>sse、websocket、または automatic：サーバーにあればサーバー送信イベント。</translation>
    </message>
    <message>
        <source>multiplexed: all streams over one connection; seed: one connection a stream, which servers of every age understand. Without it the server&apos;s version decides.</source>
        <translation>multiplexed：全ストリームを 1 本の接続で。seed：ストリームごとに 1 本（どの時代のサーバーにも通じる）。指定がなければサーバーのバージョンで決まります。</translation>
    </message>
    <message>
        <source>Read the access token from the first line of FILE. Without it: the environment&apos;s THUMPLINE_TOKEN, then the system&apos;s keyring.</source>
        <translation>アクセストークンを FILE の 1 行目から読む。指定がなければ環境変数 THUMPLINE_TOKEN、次にシステムのキーリング。</translation>
    </message>
    <message>
        <source>Stop after this time: 500ms, 30s, 5m, 2h.</source>
        <translation>この時間が過ぎたら終わる：500ms、30s、5m、2h。</translation>
    </message>
    <message>
        <source>Print one JSON object a line; the lines are a contract.</source>
        <translation>1 行に 1 つの JSON オブジェクトを出力する。行の形式は保証されます。</translation>
    </message>
    <message>
        <source>With --json: add to each event what was understood of it.</source>
        <translation>--json とともに：各イベントに、読み取れた内容を加える。</translation>
    </message>
    <message>
        <source>Do not fetch over REST what a stream missed while it was down.</source>
        <translation>途切れている間に逃したものを REST で取りに行かない。</translation>
    </message>
    <message>
        <source>At the end, print a summary on standard error.</source>
        <translation>終了時にまとめを標準エラー出力に出す。</translation>
    </message>
    <message>
        <source>Examples:
  thumpline watch --server mastodon.example --stream public --token-file ~/.token
  thumpline watch --server mastodon.example --stream hashtag --tag cats --json | jq .event</source>
        <translation>例：
  thumpline watch --server mastodon.example --stream public --token-file ~/.token
  thumpline watch --server mastodon.example --stream hashtag --tag cats --json | jq .event</translation>
    </message>
    <message>
        <source>The stream to open; public if nothing is said.</source>
        <translation>開くストリーム。指定がなければ public。</translation>
    </message>
    <message>
        <source>The tag, with --stream hashtag.</source>
        <translation>タグ（--stream hashtag とともに）。</translation>
    </message>
    <message>
        <source>The id of the list, with --stream list.</source>
        <translation>リストの ID（--stream list とともに）。</translation>
    </message>
    <message>
        <source>Example:
  thumpline probe --server mastodon.example --token-file ~/.token</source>
        <translation>例：
  thumpline probe --server mastodon.example --token-file ~/.token</translation>
    </message>
    <message>
        <source>Turns a recorded stream (FILE, or standard input) into JSON lines: events and heartbeats as watch --json prints them. Exit code: 0, or 1 if something was malformed.</source>
        <translation>記録されたストリーム（FILE または標準入力）を JSON 行に変換します。イベントとハートビートは watch --json と同じ形です。終了コード：0、不正なものがあれば 1。</translation>
    </message>
    <message>
        <source>sse: the bytes of an event stream; websocket: one frame&apos;s text a line, or a .wsl recording. Without it the file&apos;s name decides.</source>
        <translation>sse：イベントストリームのバイト列。websocket：1 行に 1 フレームのテキスト、または .wsl 形式の記録。指定がなければファイル名で決まります。</translation>
    </message>
    <message>
        <source>Print what the event stream holds, before anything is decoded.</source>
        <translation>デコード前のイベントストリームの中身を出力する。</translation>
    </message>
    <message>
        <source>Add to each event what was understood of it.</source>
        <translation>各イベントに、読み取れた内容を加える。</translation>
    </message>
    <message>
        <source>Feed the parser N bytes at a time; the result is the same.</source>
        <translation>パーサーに N バイトずつ与える。結果は変わりません。</translation>
    </message>
    <message>
        <source>Example:
  curl -sN https://mastodon.example/api/v1/streaming/public | thumpline decode -</source>
        <translation>例：
  curl -sN https://mastodon.example/api/v1/streaming/public | thumpline decode -</translation>
    </message>
    <message>
        <source>Runs the demo instance alone: a Mastodon streaming server on this machine, with invented content, that misbehaves on command. Prints its address and its tokens.</source>
        <translation>デモインスタンスだけを動かします。このマシン上の Mastodon ストリーミングサーバーで、内容は架空、命令に応じて不具合を起こします。アドレスとトークンを表示します。</translation>
    </message>
    <message>
        <source>The port to listen on; 0, or nothing said: any free one.</source>
        <translation>待ち受けるポート。0 または指定なしなら空いているポート。</translation>
    </message>
    <message>
        <source>Events a second, 0.1 to 10000.</source>
        <translation>毎秒のイベント数。0.1 から 10000。</translation>
    </message>
    <message>
        <source>The same number tells the same stories in the same order.</source>
        <translation>同じ数なら同じ話が同じ順に流れます。</translation>
    </message>
    <message>
        <source>2020: speak as servers of that time did; current: as today&apos;s.</source>
        <translation>2020：当時のサーバーのように振る舞う。current：現在のサーバーのように。</translation>
    </message>
    <message>
        <source>Misbehave in this way, T after the start (10s). May be repeated. --list-faults names them all.</source>
        <translation>開始から T 後（10s）にこの不具合を起こす。繰り返し指定できます。一覧は --list-faults。</translation>
    </message>
    <message>
        <source>Name all faults and what they do.</source>
        <translation>すべての不具合とその働きを表示する。</translation>
    </message>
    <message>
        <source>Example:
  thumpline demo-server --port 4001 --rate 5 --fault cut@10s</source>
        <translation>例：
  thumpline demo-server --port 4001 --rate 5 --fault cut@10s</translation>
    </message>
    <message>
        <source>Commands (thumpline COMMAND --help tells more):</source>
        <translation>コマンド（詳しくは thumpline COMMAND --help）：</translation>
    </message>
    <message>
        <source>Exit codes: 0 fine, 1 degraded service or bad data, 2 the service is down or a stream failed for good, 3 the command line is wrong.</source>
        <translation>終了コード：0 正常、1 サービスの不調または不正なデータ、2 サービスの停止またはストリームの完全な失敗、3 コマンドラインの誤り。</translation>
    </message>
    <message>
        <source>After a gap, do not look again at the last 200 statuses for edits and deletions that were missed.</source>
        <translation>欠落のあと、見逃した編集や削除を探すために直近 200 件の投稿を再確認しません。</translation>
    </message>
    <message>
        <source>Do not ask over REST, once a minute, whether a stream that brings nothing should.</source>
        <translation>何も届かないストリームに本来届くはずのものがあるかを、1 分に 1 回 REST で確認しません。</translation>
    </message>
    <message>
        <source>Opens the window: live timelines of Mastodon instances, the state of each connection, and the health of the streaming service. Without --demo and --server it has the streams of the last time; with one of them only what is named here, and what you have stays as it is.</source>
        <translation>ウィンドウを開きます。Mastodon インスタンスのタイムライン、各接続の状態、ストリーミングサービスの稼働状態を表示します。--demo も --server もなければ前回のストリームを開きます。どちらかがあればここで指定したものだけを開き、登録済みのストリームはそのまま残ります。</translation>
    </message>
    <message>
        <source>2020: the demo instance speaks as servers of that time did; current: as today&apos;s.</source>
        <translation>2020：デモインスタンスが当時のサーバーのように振る舞う。current：現在のサーバーのように。</translation>
    </message>
    <message>
        <source>Examples:
  thumpline --demo --rate 20
  thumpline --server mastodon.example --stream public --stream user --token-file ~/.token</source>
        <translation>例：
  thumpline --demo --rate 20
  thumpline --server mastodon.example --stream public --stream user --token-file ~/.token</translation>
    </message>
    <message>
        <source>Reads what watch --json has printed (FILE, or standard input) and says why each stream ended, and what the times without news, held back or late meant: one JSON object a line, in the order of the drops. Exit code: 0, or 1 if a line could not be read.</source>
        <translation>watch --json の出力（FILE または標準入力）を読み、各ストリームが終わった理由と、新着のない時間・せき止められた時間・遅延した時間の意味を示します。切断の順に、1 行に 1 つの JSON オブジェクト。終了コード: 0、読めない行があれば 1。</translation>
    </message>
    <message>
        <source>Print paragraphs for people instead.</source>
        <translation>代わりに人が読む段落で出力します。</translation>
    </message>
    <message>
        <source>Examples:
  thumpline explain --text yesterday.jsonl
  thumpline watch --server mastodon.example --stream public --json --for 1h | thumpline explain</source>
        <translation>例:
  thumpline explain --text yesterday.jsonl
  thumpline watch --server mastodon.example --stream public --json --for 1h | thumpline explain</translation>
    </message>
    <message>
        <source>Compares what two connections to the same stream deliver: by server-sent events and by WebSocket, or of two instances or addresses. Which was first and by how much, what is missing, came twice, or in another order. Exit code: 0 both delivered the same, 1 something is missing or came twice, 2 a side never came up or failed for good, 3 the command line is wrong.</source>
        <translation>同じストリームへの 2 つの接続が届けるものを比べます。Server-Sent Events と WebSocket、または 2 つのインスタンスやアドレスです。どちらがどれだけ先だったか、何が欠け、重複し、順序が入れ替わったかを示します。終了コード: 0 両方が同じものを届けた、1 欠落または重複がある、2 片方が一度もつながらないか完全に失敗した、3 コマンドラインが誤っている。</translation>
    </message>
    <message>
        <source>Another instance, or another address of the same one, to compare with. Without it the instance is compared with itself, over two transports.</source>
        <translation>比べる相手となる別のインスタンス、または同じインスタンスの別のアドレス。指定しなければ、同じインスタンスを 2 つの転送方式で比べます。</translation>
    </message>
    <message>
        <source>The stream to open, as watch names them.</source>
        <translation>開くストリーム。名前は watch と同じです。</translation>
    </message>
    <message>
        <source>The transports of both sides: sse, websocket or automatic. sse,websocket if nothing is said; automatic with --against.</source>
        <translation>両方の転送方式: sse、websocket、automatic。指定しなければ sse,websocket、--against があれば automatic です。</translation>
    </message>
    <message>
        <source>Read the access token from the first line of FILE. Say it twice with --against: the second one is for that address, which never gets the first one&apos;s. Without it: for --server the environment&apos;s THUMPLINE_TOKEN, for both the system&apos;s keyring.</source>
        <translation>FILE の 1 行目からアクセストークンを読みます。--against のときは 2 回指定してください。2 つ目はその相手用で、1 つ目が相手に送られることはありません。指定しなければ、--server には環境変数 THUMPLINE_TOKEN、両方にはシステムのキーリングを使います。</translation>
    </message>
    <message>
        <source>Compare what comes in this time; 60s if nothing is said.</source>
        <translation>この時間に届くものを比べます。指定しなければ 60s です。</translation>
    </message>
    <message>
        <source>An event is missing if it has not come so long after the other side had it; 30s if nothing is said. The end waits for it.</source>
        <translation>もう片方に届いてからこの時間のうちに届かないイベントを、欠けているものとします。指定しなければ 30s です。終わりもこれを待ちます。</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each finding, and one at the end.</source>
        <translation>見つかったものごとに 1 行 1 つの JSON オブジェクトを出力し、最後に 1 つまとめを出力します。</translation>
    </message>
    <message>
        <source>Examples:
  thumpline audit --server mastodon.example --stream public --token-file ~/.token
  thumpline audit --server a.example --against b.example --stream hashtag --tag cats \
      --token-file ~/.token-a --token-file ~/.token-b --json</source>
        <translation>例:
  thumpline audit --server mastodon.example --stream public --token-file ~/.token
  thumpline audit --server a.example --against b.example --stream hashtag --tag cats \
      --token-file ~/.token-a --token-file ~/.token-b --json</translation>
    </message>
    <message>
        <source>Looks at an instance step by step: what it says of itself, its addresses by IPv4 and IPv6, redirects, the health of the streaming service, its certificate, what the token allows, the streams by server-sent events and by WebSocket, the first heartbeat. Ends with what was found, the likely cause, and what to do. Exit code: 0 all is well, 1 degraded, 2 down, 3 the command line is wrong.</source>
        <translation>インスタンスを段階ごとに調べます。自己紹介、IPv4 と IPv6 のアドレス、リダイレクト、ストリーミングサービスの状態、証明書、トークンの権限、Server-Sent Events と WebSocket のストリーム、最初のハートビートです。最後に、見つかったこと、考えられる原因、対処を示します。終了コード: 0 正常、1 低下、2 停止、3 コマンドラインの誤り。</translation>
    </message>
    <message>
        <source>Wait at most this long for the first heartbeat; 40s if nothing is said.</source>
        <translation>最初のハートビートを待つ最長時間。指定がなければ 40s。</translation>
    </message>
    <message>
        <source>Do not wait for a heartbeat: it may take 15 seconds.</source>
        <translation>ハートビートを待ちません（15 秒かかることがあります）。</translation>
    </message>
    <message>
        <source>Print one JSON object a line for each step and finding.</source>
        <translation>段階と所見ごとに、1 行に 1 つの JSON オブジェクトを出力します。</translation>
    </message>
    <message>
        <source>Reads what watch --json has printed (FILE, or standard input) and makes a report of it for an issue tracker or an admin: drops with their causes and the evidence, figures, certificate, a picture. It holds no post and no token. Exit code: 0, or 1 if a line could not be read or there was no stream in it, 3 if nothing could be read or written.</source>
        <translation>watch --json の出力（FILE または標準入力）を読み、課題管理システムや管理者に渡す報告書を作ります。切断とその原因・根拠、数値、証明書、図が入ります。投稿もトークンも含みません。終了コード：0。読めない行があったか、ストリームがなければ 1、読み書きできなければ 3。</translation>
    </message>
    <message>
        <source>html: one file that needs nothing else; markdown: to be pasted; json: for programs. Without it the name of the output decides, else html.</source>
        <translation>html：単独で開けるファイル。markdown：貼り付け用。json：プログラム用。指定がなければ出力ファイル名で決まり、それもなければ html。</translation>
    </message>
    <message>
        <source>Begin there: a moment (2026-11-24T10:30:00Z), or so long before the end (2h).</source>
        <translation>開始。時刻（2026-11-24T10:30:00Z）、または終わりからさかのぼる長さ（2h）。</translation>
    </message>
    <message>
        <source>End there, said in the same way.</source>
        <translation>終了。指定方法は同じです。</translation>
    </message>
    <message>
        <source>Write into FILE instead of the standard output.</source>
        <translation>標準出力ではなく FILE に書き込みます。</translation>
    </message>
    <message>
        <source>Examples:
  thumpline report yesterday.jsonl --output yesterday.html
  thumpline report yesterday.jsonl --from 2h --format markdown</source>
        <translation>例：
  thumpline report yesterday.jsonl --output yesterday.html
  thumpline report yesterday.jsonl --from 2h --format markdown</translation>
    </message>
    <message>
        <source>Play this story of how streams break in the wild. --list-scenarios names them all.</source>
        <translation>ストリームが実際にどう壊れるかの物語を再生します。--list-scenariosで一覧を表示します。</translation>
    </message>
    <message>
        <source>Play the story so many times faster, heartbeats included: 0.1 to 60. Times that the client knows of itself stay as they are.</source>
        <translation>物語をこの倍率で速く再生します（ハートビートを含む）：0.1から60。クライアント自身が持つ時間は変わりません。</translation>
    </message>
    <message>
        <source>Name all stories, what happens in them, and the rule that has to be found.</source>
        <translation>すべての物語と、その内容、見つけるべき規則を表示します。</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareDialog</name>
    <message>
        <source>Compare two streams</source>
        <translation>2 つのストリームを比較</translation>
    </message>
    <message>
        <source>Which of two connections brings an event first, and does either of them miss any?</source>
        <translation>2 つの接続のうち、イベントを先に届けるのはどちらか、どちらかに欠けがないかを調べます。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>behind a number of seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>What one side has not brought by then, after the other had it, counts as missing</source>
        <translation>片方に届いてからこの時間内にもう片方に届かないものは、欠けていると数えます</translation>
    </message>
    <message>
        <source>&amp;Missing after:</source>
        <translation>欠けとみなすまで(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stream:</source>
        <translation>ストリーム(&amp;S):</translation>
    </message>
    <message>
        <source>Against &amp;another stream that is open:</source>
        <translation>開いている別のストリームと(&amp;A):</translation>
    </message>
    <message>
        <source>Against the same stream of another addr&amp;ess, opened for the comparison:</source>
        <translation>別のアドレスの同じストリームと (比較のために開きます)(&amp;E):</translation>
    </message>
    <message>
        <source>The other stream</source>
        <translation>もう一方のストリーム</translation>
    </message>
    <message>
        <source>For that address alone; the token of the stream is never sent there. It is not kept.</source>
        <translation>このアドレス専用です。ストリームのトークンがそこへ送られることはありません。保存もされません。</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>アドレス(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
    <message>
        <source>Against the same stream by %1, opened for the comparison</source>
        <extracomment>%1 is SSE or WebSocket</extracomment>
        <translation>%1 による同じストリームと (比較のために開きます)</translation>
    </message>
    <message>
        <source>No other stream that is open has the same target by another way</source>
        <translation>開いているストリームの中に、同じ対象を別の経路で受け取るものがありません</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareModel</name>
    <message>
        <source>post</source>
        <comment>event</comment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>event</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>deletion</source>
        <comment>event</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>notification</source>
        <comment>event</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>conversation</source>
        <comment>event</comment>
        <translation>会話</translation>
    </message>
    <message>
        <source>announcement</source>
        <comment>event</comment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>deleted announcement</source>
        <comment>event</comment>
        <translation>削除されたお知らせ</translation>
    </message>
    <message>
        <source>on both at the same moment</source>
        <translation>両方に同時</translation>
    </message>
    <message>
        <source>%1 first; the other after the grace time</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 が先、もう片方は猶予時間の後</translation>
    </message>
    <message>
        <source>%1 first</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 が先</translation>
    </message>
    <message>
        <source>missing by %1</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 に欠け</translation>
    </message>
    <message>
        <source>missing by %1, which was not connected</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 に欠け (接続していませんでした)</translation>
    </message>
    <message>
        <source>again by %1</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 で再び</translation>
    </message>
    <message>
        <source>overtaken on %1 by the %2</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket), %2 an event with its id, as &quot;post 1156&quot;</extracomment>
        <translation>%1 で追い越されました: %2</translation>
    </message>
    <message>
        <source>How much later it came on the other side; of what came again: how long after the first time</source>
        <translation>もう片方にどれだけ遅れて届いたか。再び届いたものは、最初からどれだけ後か</translation>
    </message>
    <message>
        <source>Time</source>
        <comment>column</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Event</source>
        <comment>column</comment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>What happened</source>
        <comment>column</comment>
        <translation>何が起きたか</translation>
    </message>
    <message>
        <source>By</source>
        <comment>column, how much later</comment>
        <translation>差</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareRun</name>
    <message>
        <source>One of the two streams was removed: the comparison has ended.</source>
        <translation>2 つのストリームの片方が取り除かれたため、比較は終わりました。</translation>
    </message>
    <message>
        <source>Asking both addresses what they are.</source>
        <translation>両方のアドレスに何であるかを問い合わせています。</translation>
    </message>
    <message>
        <source>%1 could not be opened; the journal says why.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 を開けませんでした。理由はジャーナルにあります。</translation>
    </message>
    <message>
        <source>Waiting for %1 to connect.</source>
        <extracomment>%1 is the name of a stream (SSE, WebSocket)</extracomment>
        <translation>%1 の接続を待っています。</translation>
    </message>
    <message>
        <source>Both streams are up. Nothing has come on both of them yet.</source>
        <translation>両方のストリームがつながっています。両方に届いたものはまだありません。</translation>
    </message>
    <message>
        <source>Two instances: posts and edits are compared by their addresses, other events can&apos;t be.</source>
        <translation>2 つのインスタンス: 投稿と編集はアドレスで比較します。ほかのイベントは比較できません。</translation>
    </message>
</context>
<context>
    <name>thumpline::CompareWindow</name>
    <message>
        <source>Compare two streams</source>
        <translation>2 つのストリームを比較</translation>
    </message>
    <message>
        <source>Which events are listed</source>
        <translation>一覧に出すイベント</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>すべてのイベント</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>異なるもの</translation>
    </message>
    <message>
        <source>Arrivals on both sides</source>
        <translation>両方に届いたもの</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠け</translation>
    </message>
    <message>
        <source>Came again</source>
        <translation>再び届いたもの</translation>
    </message>
    <message>
        <source>Another order</source>
        <translation>順序の違い</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Let the list stand still; comparing goes on</source>
        <translation>一覧を止めます。比較は続きます</translation>
    </message>
    <message>
        <source>&amp;Begin again</source>
        <translation>やり直す(&amp;B)</translation>
    </message>
    <message>
        <source>Forget what was found, and compare from now on</source>
        <translation>見つかったものを忘れ、今から比較します</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy all that is known by now</source>
        <translation>今までに分かったことをすべてコピーします</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>テキストとして(&amp;T)</translation>
    </message>
    <message>
        <source>As &amp;JSON lines</source>
        <translation>JSON の行として(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>終了(&amp;E)</translation>
    </message>
    <message>
        <source>End the comparison; a stream that was opened for it is closed</source>
        <translation>比較を終えます。そのために開いたストリームは閉じます</translation>
    </message>
    <message>
        <source>Events, newest first</source>
        <translation>イベント (新しい順)</translation>
    </message>
    <message>
        <source>Figures of both sides</source>
        <translation>両方の数値</translation>
    </message>
    <message>
        <source>%1 later than %2</source>
        <extracomment>%1 and %2 are names of streams (SSE, WebSocket)</extracomment>
        <translation>%2 より遅い %1</translation>
    </message>
    <message>
        <source>How much later events came on one side than on the other</source>
        <translation>片方のイベントがもう片方よりどれだけ遅れて届いたか</translation>
    </message>
    <message>
        <source>How many events came how much later: %1 above the axis, %2 below it.</source>
        <translation>どれだけ遅れたイベントがいくつあるか: %1 は軸の上、%2 は軸の下です。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer listed, as there were too many</source>
        <translation>
            <numerusform>多すぎたため一覧から外れたイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, compared for %2; what one side lacks after %3 counts as missing.</source>
        <extracomment>%1 is a stream&apos;s name, %2 and %3 are times like &quot;1 min&quot;</extracomment>
        <translation>%1、%2 比較中。%3 たっても片方に届かないものは欠けとみなします。</translation>
    </message>
    <message>
        <source>%1, compared for %2, now ended; what one side lacked after %3 counts as missing.</source>
        <translation>%1、%2 比較して終了しました。%3 たっても片方に届かなかったものは欠けとみなします。</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionTestView</name>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>Name found</source>
        <comment>connection test</comment>
        <translation>名前を解決</translation>
    </message>
    <message>
        <source>Connection is open already</source>
        <comment>connection test</comment>
        <translation>接続は既に開いています</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>connection test</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <comment>connection test</comment>
        <extracomment>%1 is a protocol version: TLS 1.3</extracomment>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Encrypted (%1)</source>
        <comment>connection test</comment>
        <translation>暗号化 (%1)</translation>
    </message>
    <message>
        <source>Answered (HTTP %1)</source>
        <comment>connection test</comment>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>応答あり (HTTP %1)</translation>
    </message>
    <message>
        <source>Answered</source>
        <comment>connection test</comment>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>Switched to WebSocket</source>
        <comment>connection test</comment>
        <translation>WebSocket に切り替え</translation>
    </message>
    <message>
        <source>First byte of the stream</source>
        <comment>connection test</comment>
        <translation>ストリームの最初のバイト</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <comment>connection test</comment>
        <translation>最初のハートビート</translation>
    </message>
    <message>
        <source>The stream is open.</source>
        <translation>ストリームは開いています。</translation>
    </message>
    <message>
        <source>Connected, but the stream did not begin. A proxy in front of the server may hold it back.</source>
        <translation>接続しましたが、ストリームが始まりません。サーバーの手前のプロキシが止めている可能性があります。</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionTexts</name>
    <message>
        <source>Heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <extracomment>heading: the steps of the last attempt to connect</extracomment>
        <translation>最後の試行</translation>
    </message>
    <message>
        <source>Last drop</source>
        <extracomment>heading: how the connection ended the last time</extracomment>
        <translation>最後の切断</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>How often a sign of life is due; learned from the last seven gaps between them.</source>
        <translation>生存のしるしが届くはずの間隔。直近 7 回の間隔から学習します。</translation>
    </message>
    <message>
        <source>Last</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>最後</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Any byte is a sign of life. Without one the stream is late at 2.5 periods, and given up as half open at 3 periods and 5 s.</source>
        <translation>どのバイトも生存のしるしです。何も届かないと 2.5 周期で遅延とみなし、3 周期と 5 秒で半開きとして見切ります。</translation>
    </message>
    <message>
        <source>Jitter</source>
        <extracomment>how much the pauses between heartbeats differ from each other; %1 is a duration</extracomment>
        <translation>ゆらぎ</translation>
    </message>
    <message>
        <source>± %1</source>
        <comment>jitter</comment>
        <translation>± %1</translation>
    </message>
    <message>
        <source>The median of what the last gaps differ from the usual one.</source>
        <translation>直近の間隔と通常の間隔との差の中央値。</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue now</source>
        <extracomment>heartbeats that are overdue at this moment</extracomment>
        <translation>
            <numerusform>現在 %n 回遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>欠けた数</translation>
    </message>
    <message>
        <source>Heartbeats that did not come while the connection stayed open.</source>
        <translation>接続が開いたまま届かなかったハートビート。</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>%1 · median %2, 95 %: %3</source>
        <extracomment>times from our ping to the answer: the last one, and two figures over all of them</extracomment>
        <translation>%1 · 中央値 %2、95 %：%3</translation>
    </message>
    <message>
        <source>From our own ping to the server&apos;s answer.</source>
        <translation>こちらの ping からサーバーの応答まで。</translation>
    </message>
    <message>
        <source>Counted are the answers to our own pings: those of the server are answered inside Qt, and can&apos;t be seen.</source>
        <translation>数えているのはこちらの ping への応答です。サーバーからの ping には Qt が内部で応答するため、見えません。</translation>
    </message>
    <message>
        <source>every %1</source>
        <extracomment>how often a heartbeat comes; %1 is a duration</extracomment>
        <translation>%1 ごと</translation>
    </message>
    <message>
        <source>every %1 at most; not measured yet</source>
        <extracomment>%1 is a duration</extracomment>
        <translation>最大 %1 ごと。未測定</translation>
    </message>
    <message>
        <source>due in %1</source>
        <extracomment>when the next heartbeat is due; %1 is a duration</extracomment>
        <translation>%1 後の予定</translation>
    </message>
    <message>
        <source>due since %1</source>
        <extracomment>a heartbeat should have come; %1 is a duration</extracomment>
        <translation>予定から %1 経過</translation>
    </message>
    <message>
        <source>late in %1</source>
        <extracomment>when the stream counts as late if nothing comes; %1 is a duration</extracomment>
        <translation>%1 後に遅延</translation>
    </message>
    <message>
        <source>given up in %1</source>
        <extracomment>when the connection is given up if nothing comes; %1 is a duration</extracomment>
        <translation>%1 後に見切り</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>%1 in a minute · %2 in an hour</source>
        <extracomment>events: %1 in the last minute, %2 in the last hour; both are numbers</extracomment>
        <translation>1 分間に %1 · 1 時間に %2</translation>
    </message>
    <message>
        <source>Live events of the last minute, and of the last hour.</source>
        <translation>直近 1 分間と 1 時間のライブイベント。</translation>
    </message>
    <message>
        <source>longest %1</source>
        <extracomment>the longest time without an event so far; %1 is a duration
----------
the longest one; %1 is a duration</extracomment>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>Quiet for</source>
        <extracomment>how long no event has come</extracomment>
        <translation>静かな時間</translation>
    </message>
    <message>
        <source>Since the last event, or since it is live.</source>
        <translation>最後のイベントから、またはライブになってから。</translation>
    </message>
    <message>
        <source>By REST</source>
        <translation>REST では</translation>
    </message>
    <message>
        <source>the timeline goes on without this stream</source>
        <translation>このストリームなしでタイムラインは進んでいます</translation>
    </message>
    <message>
        <source>nothing new there either</source>
        <translation>そこにも新着なし</translation>
    </message>
    <message>
        <source>While a live stream brings nothing, the newest status of the same timeline is asked for once a minute.</source>
        <translation>開いたストリームから何も届かない間、同じタイムラインの最新の投稿を 1 分に 1 回問い合わせます。</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>これまで</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s)</source>
        <translation>
            <numerusform>以前の投稿 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>編集 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <extracomment>posts that were not looked at again</extracomment>
        <translation>
            <numerusform>省略 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>After the last interruption: edits and deletions that the stream had not told.</source>
        <translation>前回の中断後：ストリームが伝えなかった編集と削除。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>通知 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>不正 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by REST</source>
        <comment>events</comment>
        <extracomment>events that were fetched after an interruption</extracomment>
        <translation>
            <numerusform>REST で %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Local posts</source>
        <extracomment>posts of people of this instance</extracomment>
        <translation>ローカルの投稿</translation>
    </message>
    <message>
        <source>From creation to arrival: the way through the server&apos;s queues. It grows when the server can&apos;t keep up.</source>
        <translation>作成から到着まで：サーバーのキューを通る時間。サーバーが追いつかないと長くなります。</translation>
    </message>
    <message>
        <source>Remote posts</source>
        <extracomment>posts of people of other instances</extracomment>
        <translation>リモートの投稿</translation>
    </message>
    <message>
        <source>From creation to arrival, by the author&apos;s clock: the way from server to server is in it.</source>
        <translation>作成から到着まで（作者側の時計による）。サーバー間の経路を含みます。</translation>
    </message>
    <message>
        <source>Server&apos;s clock</source>
        <translation>サーバーの時計</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the Date headers of %n answer(s), which are cut to seconds. The delays are corrected by it.</source>
        <translation>
            <numerusform>%n 件の応答の Date ヘッダー（秒単位）からの推定。遅延はこれで補正しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown: the delays are by ours</source>
        <translation>不明：遅延はこちらの時計による</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>a delay that is too short to be measured; %1 is a duration</extracomment>
        <translation>%1 未満</translation>
    </message>
    <message>
        <source>median %1</source>
        <extracomment>half of all took less; %1 is a duration</extracomment>
        <translation>中央値 %1</translation>
    </message>
    <message>
        <source>90 %: %1</source>
        <extracomment>nine of ten took less; %1 is a duration</extracomment>
        <translation>90 %：%1</translation>
    </message>
    <message>
        <source>99 %: %1</source>
        <extracomment>99 of 100 took less; %1 is a duration</extracomment>
        <translation>99 %：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n from the future</source>
        <extracomment>posts that claim to have been written after they came</extracomment>
        <translation>
            <numerusform>未来の日時 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>as ours, ± %1</source>
        <extracomment>the clocks of both machines; %1 is a duration</extracomment>
        <translation>こちらと同じ、± %1</translation>
    </message>
    <message>
        <source>%1 ahead of ours, ± %2</source>
        <extracomment>%1 is how far, %2 how exactly that is known</extracomment>
        <translation>こちらより %1 進み、± %2</translation>
    </message>
    <message>
        <source>%1 behind ours, ± %2</source>
        <extracomment>%1 is how far, %2 how exactly that is known</extracomment>
        <translation>こちらより %1 遅れ、± %2</translation>
    </message>
    <message>
        <source>First byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <translation>最初のハートビート</translation>
    </message>
    <message>
        <source>status %1</source>
        <extracomment>a status code of HTTP, as 200</extracomment>
        <translation>ステータス %1</translation>
    </message>
    <message>
        <source>on an open connection</source>
        <extracomment>a stream on a WebSocket connection that was open for another one</extracomment>
        <translation>開いている接続上</translation>
    </message>
    <message>
        <source>Since the attempt began.</source>
        <translation>試行の開始から。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>%1 · %2 ago</source>
        <extracomment>a time of the day, and how long ago that is</extracomment>
        <translation>%1 · %2 前</translation>
    </message>
    <message>
        <source>How</source>
        <translation>経緯</translation>
    </message>
    <message>
        <source>Lived</source>
        <extracomment>how long the connection had been open</extracomment>
        <translation>継続時間</translation>
    </message>
    <message>
        <source>Silent before</source>
        <extracomment>how long nothing had come before the end</extracomment>
        <translation>直前の無音</translation>
    </message>
</context>
<context>
    <name>thumpline::ConnectionView</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Choose a stream in Sources to see how its connection is doing.</source>
        <translation>ソースでストリームを選ぶと、接続の状態を表示します。</translation>
    </message>
</context>
<context>
    <name>thumpline::ConsoleText</name>
    <message>
        <source>The output can&apos;t be written: %1</source>
        <extracomment>%1 is the system&apos;s word for it, as &quot;No space left on device&quot;</extracomment>
        <translation>出力を書き込めません：%1</translation>
    </message>
</context>
<context>
    <name>thumpline::ContentView</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>thumpline::ContentWriter</name>
    <message>
        <source>The payload is on the JSON page.</source>
        <translation>ペイロードは JSON のページにあります。</translation>
    </message>
    <message>
        <source>There is more of this text than can be shown; the JSON page has all of it.</source>
        <translation>この文章は長く、すべては表示できません。全文は JSON のページにあります。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share of votes; %1 is a number</extracomment>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>several may be chosen</source>
        <comment>poll</comment>
        <translation>複数選択可</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>poll</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>アニメーション</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>without a description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Quotes a post that is not shown</source>
        <translation>表示されていない投稿を引用</translation>
    </message>
</context>
<context>
    <name>thumpline::DbusNotifier</name>
    <message>
        <source>Show</source>
        <extracomment>button of a desktop notification: shows in the window what it is about</extracomment>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>thumpline::DecodeCommand</name>
    <message>
        <source>Can&apos;t open %1: %2.</source>
        <translation>%1 を開けません：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読めません：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>出力に書き込めません：%1。</translation>
    </message>
    <message>
        <source>--raw shows the fields of an event stream; the frames of a WebSocket have none. Leave it out.</source>
        <translation>--raw はイベントストリームのフィールドを示します。WebSocket のフレームにはないので、外してください。</translation>
    </message>
    <message>
        <source>%1 holds the answer of a server with its headers and chunks: record the body alone (curl -sN without -i or --raw).</source>
        <translation>%1 にはサーバーの応答がヘッダーとチャンクごと入っています。本文だけを記録してください（-i や --raw なしの curl -sN）。</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>thumpline::DelayGraph</name>
    <message>
        <source>Delays of local and remote posts</source>
        <translation>ローカルとリモートの投稿の遅延</translation>
    </message>
    <message>
        <source>How many posts took how long: local ones above the axis, remote ones below it.</source>
        <translation>投稿にかかった時間の分布：軸の上がローカル、下がリモート。</translation>
    </message>
    <message>
        <source>Above the axis:</source>
        <translation>軸の上:</translation>
    </message>
    <message>
        <source>Below the axis:</source>
        <translation>軸の下:</translation>
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
        <translation>デモ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;End all faults</source>
        <translation>すべての不具合を終える(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>速さ(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <comment>rate of the demo</comment>
        <translation>何も起きない</translation>
    </message>
    <message>
        <source>What happens to open &amp;streams</source>
        <translation>開いているストリームに起きること(&amp;S)</translation>
    </message>
    <message>
        <source>How streams are ser&amp;ved</source>
        <translation>ストリームの送られ方(&amp;V)</translation>
    </message>
    <message>
        <source>What the next &amp;connection is answered</source>
        <translation>次の接続への応答(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Health</source>
        <translation>稼働状態(&amp;H)</translation>
    </message>
    <message>
        <source>The whole &amp;instance</source>
        <translation>インスタンス全体(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Play a story</source>
        <translation>筋書きを再生(&amp;P)</translation>
    </message>
    <message>
        <source>%1 Takes %2.</source>
        <extracomment>1: what happens in the story; 2: a stretch of time, as &quot;4 min&quot;</extracomment>
        <translation>%1 所要時間: %2</translation>
    </message>
    <message>
        <source>S&amp;top the story</source>
        <translation>物語を止める(&amp;T)</translation>
    </message>
    <message>
        <source>Plays: %1 · step %2 of %3 · to be found: %4</source>
        <extracomment>in a menu; %1 the title of a story, %2 and %3 numbers, %4 the name of a rule of diagnosis, as &quot;D16&quot;</extracomment>
        <translation>再生中：%1 · ステップ%2/%3 · 見つけるべき原因：%4</translation>
    </message>
</context>
<context>
    <name>thumpline::DemoServerCommand</name>
    <message>
        <source>Port %1 is in use already: choose another one, or leave --port out for any free one.</source>
        <translation>ポート %1 は使用中です。別のポートを選ぶか、--port を省いて空きポートを使ってください。</translation>
    </message>
    <message>
        <source>Can&apos;t listen on port %1 (%2): choose another one, or leave --port out for any free one.</source>
        <extracomment>%2 is the system&apos;s own word for what went wrong</extracomment>
        <translation>ポート %1 で待ち受けできません（%2）。別のポートを選ぶか、--port を省いて空きポートを使ってください。</translation>
    </message>
    <message>
        <source>opens everything</source>
        <translation>すべて開ける</translation>
    </message>
    <message>
        <source>opens all but notifications</source>
        <translation>通知以外すべて開ける</translation>
    </message>
    <message>
        <source>opens notifications only</source>
        <translation>通知だけ開ける</translation>
    </message>
    <message>
        <source>opens no stream</source>
        <translation>どのストリームも開けない</translation>
    </message>
    <message>
        <source>opens everything until the fault token-revoked</source>
        <translation>不具合 token-revoked まですべて開ける</translation>
    </message>
    <message>
        <source>lists them (GET), injects one (POST), clears them (DELETE)</source>
        <translation>一覧（GET）、発生（POST）、解除（DELETE）</translation>
    </message>
</context>
<context>
    <name>thumpline::DockTitle</name>
    <message>
        <source>Hide this panel (the View menu shows it again)</source>
        <translation>このパネルを隠す（「表示」メニューで戻せます）</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <extracomment>accessible name of a button; %1 is a panel&apos;s name</extracomment>
        <translation>%1 を隠す</translation>
    </message>
</context>
<context>
    <name>thumpline::DropEvidence</name>
    <message>
        <source>The server asks to wait for %1 (Retry-After).</source>
        <extracomment>%1 like &quot;2 min&quot;; Retry-After is a header&apos;s name</extracomment>
        <translation>サーバーは %1 待つよう求めています（Retry-After）。</translation>
    </message>
    <message>
        <source>The stream had been open for %1; the last byte came %2 before its end.</source>
        <extracomment>both are stretches of time, like &quot;4 min 12 s&quot; and &quot;60.0 s&quot;</extracomment>
        <translation>ストリームは %1 開いていました。最後のバイトは終了の %2 前に届きました。</translation>
    </message>
    <message>
        <source>The stream had been open for %1.</source>
        <translation>ストリームは %1 開いていました。</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) came on it.</source>
        <translation>
            <numerusform>%n 件のイベントが届きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came on it.</source>
        <translation>
            <numerusform>%n 回のハートビートが届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 On average they came every %2.</source>
        <extracomment>%1 is the sentence before, %2 like &quot;15.0 s&quot;</extracomment>
        <translation>%1 平均間隔は %2 でした。</translation>
    </message>
    <message>
        <source>Not one byte came on it.</source>
        <translation>1 バイトも届きませんでした。</translation>
    </message>
    <message>
        <source>Headers of the answer: %1.</source>
        <extracomment>%1 lists headers as they came: &quot;server: cloudflare&quot;</extracomment>
        <translation>応答のヘッダー: %1。</translation>
    </message>
    <message>
        <source>Reached before: %1.</source>
        <extracomment>%1 lists the steps of a connection that succeeded, with times: &quot;DNS 3 ms, TCP 20 ms&quot;</extracomment>
        <translation>それまでの段階: %1。</translation>
    </message>
    <message>
        <source>%1 In order: %2.</source>
        <extracomment>%1 is a sentence about several drops, %2 lists their figures, oldest first</extracomment>
        <translation>%1 順に: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came after a silence of about %2.</source>
        <extracomment>%n is how many drops are looked at, %1 how many of them are alike, %2 like &quot;60.0 s&quot;</extracomment>
        <translation>
            <numerusform>最近 %n 回の切断のうち %1 回は、約 %2 の無音のあとでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n drop(s), %1 came at an age of about %2.</source>
        <translation>
            <numerusform>最近 %n 回の切断のうち %1 回は、開始から約 %2 でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the last %n stream(s), %1 lived for less than %2.</source>
        <translation>
            <numerusform>最近 %n 回のストリームのうち %1 回は %2 未満で終わりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server ended or went silent with it.</source>
        <translation>
            <numerusform>このサーバーの他の %n 個のストリームも同時に終わったか、無音になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other stream(s) of this server went on.</source>
        <translation>
            <numerusform>このサーバーの他の %n 個のストリームは続きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streams of %n other server(s) ended or went silent with it.</source>
        <translation>
            <numerusform>他の %n 台のサーバーのストリームも同時に終わったか、無音になりました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Streams of %n other server(s) went on.</source>
        <translation>
            <numerusform>他の %n 台のサーバーのストリームは続きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The health of the streaming service failed just before.</source>
        <translation>ストリーミングサービスの状態確認は直前に失敗していました。</translation>
    </message>
    <message>
        <source>The health of the streaming service failed %1 later.</source>
        <translation>ストリーミングサービスの状態確認は %1 後に失敗しました。</translation>
    </message>
    <message>
        <source>%1 It was well again %2 after the drop.</source>
        <extracomment>%1 is the sentence before, %2 like &quot;24 s&quot;, counted from the drop</extracomment>
        <translation>%1 切断から %2 後に回復しました。</translation>
    </message>
    <message>
        <source>The health of the streaming service had been failing before.</source>
        <translation>ストリーミングサービスの状態確認は以前から失敗していました。</translation>
    </message>
    <message>
        <source>The streaming service was well when it was asked %1 later.</source>
        <translation>%1 後に確認したとき、ストリーミングサービスは正常でした。</translation>
    </message>
    <message>
        <source>By its clocks, this machine slept for %1.</source>
        <translation>時計によれば、このコンピューターは %1 スリープしていました。</translation>
    </message>
    <message>
        <source>The system says that this machine slept.</source>
        <translation>システムによれば、このコンピューターはスリープしていました。</translation>
    </message>
    <message>
        <source>The system says that there was no network.</source>
        <translation>システムによれば、ネットワークがありませんでした。</translation>
    </message>
    <message>
        <source>The next attempt opened the stream again.</source>
        <translation>次の試行でストリームは再び開きました。</translation>
    </message>
    <message numerus="yes">
        <source>%n other server(s) could not be reached either.</source>
        <translation>
            <numerusform>ほかの %n 台のサーバーにも接続できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt after it got status %1.</source>
        <translation>その後の試行はステータス %1 を受け取りました。</translation>
    </message>
    <message>
        <source>An attempt after it got status %1: “%2”</source>
        <extracomment>%1 is an HTTP status, %2 the server&apos;s own words</extracomment>
        <translation>その後の試行はステータス %1 を受け取りました:「%2」</translation>
    </message>
</context>
<context>
    <name>thumpline::DropRules</name>
    <message>
        <source>What was seen fits no known cause.</source>
        <translation>見えたことに当てはまる既知の原因はありません。</translation>
    </message>
    <message>
        <source>Keep watching: with more drops the pattern may show the cause.</source>
        <translation>観察を続けてください。切断が増えれば、パターンから原因が分かるかもしれません。</translation>
    </message>
    <message>
        <source>The proxy has to pass /api/v1/streaming on to the streaming service.</source>
        <translation>プロキシは /api/v1/streaming をストリーミングサービスへ渡す必要があります。</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again. The server’s health shows when it is back.</source>
        <translation>何もする必要はありません。再試行されます。復旧は稼働状態でわかります。</translation>
    </message>
    <message>
        <source>Check the stream, its hashtag or its list.</source>
        <translation>ストリーム、ハッシュタグ、リストを確認してください。</translation>
    </message>
    <message>
        <source>Let clients without a browser through at /api/v1/streaming.</source>
        <translation>/api/v1/streaming ではブラウザーでないクライアントを通してください。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator to let streaming clients through.</source>
        <translation>ストリーミングクライアントを通すよう、サーバーの管理者に頼んでください。</translation>
    </message>
    <message>
        <source>The proxy has to pass the headers Upgrade and Connection on, and speak HTTP/1.1 to the service.</source>
        <translation>プロキシは Upgrade と Connection ヘッダーを渡し、サービスとは HTTP/1.1 で話す必要があります。</translation>
    </message>
    <message>
        <source>Try server-sent events for this stream.</source>
        <translation>このストリームでは Server-Sent Events を試してください。</translation>
    </message>
    <message>
        <source>Open the server in a browser: the network may want you to sign in.</source>
        <translation>ブラウザーでサーバーを開いてください。ネットワークがサインインを求めているかもしれません。</translation>
    </message>
    <message>
        <source>This list does not belong to the account of the token, or is gone.</source>
        <translation>このリストはトークンのアカウントのものではないか、もうありません。</translation>
    </message>
    <message>
        <source>Check the list.</source>
        <translation>リストを確認してください。</translation>
    </message>
    <message>
        <source>Servers since Mastodon 4.2 open no stream without a token.</source>
        <translation>Mastodon 4.2 以降のサーバーは、トークンなしではストリームを開きません。</translation>
    </message>
    <message>
        <source>Sign in to this server, or paste a token.</source>
        <translation>このサーバーにサインインするか、トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>The token lacks a scope that this stream needs.</source>
        <translation>このストリームに必要なスコープがトークンにありません。</translation>
    </message>
    <message>
        <source>Sign in again, with the scope “read”.</source>
        <translation>スコープ「read」でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The token is wrong or has expired, or access was revoked.</source>
        <translation>トークンが誤っているか期限切れか、アクセスが取り消されました。</translation>
    </message>
    <message>
        <source>Sign in again, or paste another token.</source>
        <translation>もう一度サインインするか、別のトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Cloudflare in front of the server asks for a sign of a person in a browser.</source>
        <translation>サーバーの手前の Cloudflare が、ブラウザーを使う人である証拠を求めています。</translation>
    </message>
    <message>
        <source>Bot protection in front of the server turned the request away.</source>
        <translation>サーバーの手前のボット対策が要求を拒みました。</translation>
    </message>
    <message>
        <source>The account, or everybody from here, may not use this stream.</source>
        <translation>このアカウント、またはここからの全員に、このストリームが許されていません。</translation>
    </message>
    <message>
        <source>Ask the server’s administrator.</source>
        <translation>サーバーの管理者に尋ねてください。</translation>
    </message>
    <message>
        <source>The proxy of this network lets nothing through without a sign-in.</source>
        <translation>このネットワークのプロキシは、サインインなしでは何も通しません。</translation>
    </message>
    <message>
        <source>Set user and password of the proxy in the system’s settings.</source>
        <translation>システムの設定でプロキシのユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>The proxy in front of the server does not pass WebSocket on.</source>
        <translation>サーバーの手前のプロキシが WebSocket を渡していません。</translation>
    </message>
    <message>
        <source>The WebSocket handshake got no answer: a proxy that does not pass it on, or a service that hangs.</source>
        <translation>WebSocket ハンドシェイクに応答がありません。渡さないプロキシか、固まったサービスです。</translation>
    </message>
    <message>
        <source>If server-sent events work, it is the proxy.</source>
        <translation>Server-Sent Events が動くなら、原因はプロキシです。</translation>
    </message>
    <message>
        <source>There is no such stream here, its hashtag is missing, or the list is not yours.</source>
        <translation>そのようなストリームがないか、ハッシュタグがないか、リストがあなたのものではありません。</translation>
    </message>
    <message>
        <source>The proxy does not pass streaming on, or this server offers none.</source>
        <translation>プロキシがストリーミングを渡していないか、このサーバーにはストリーミングがありません。</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The server says that there is nothing to come back for.</source>
        <translation>サーバーは、再接続の必要がないと言っています。</translation>
    </message>
    <message>
        <source>The server has been shut down for good, or has moved.</source>
        <translation>サーバーは完全に停止したか、移転しました。</translation>
    </message>
    <message>
        <source>Has it moved? Look for its new address.</source>
        <translation>移転したのかもしれません。新しいアドレスを探してください。</translation>
    </message>
    <message>
        <source>It has moved, or the address is not exactly the one it uses.</source>
        <translation>移転したか、アドレスがサーバーの使うものと少し違います。</translation>
    </message>
    <message>
        <source>Look at the target in the details. The token was not sent there; if you trust it, add it as a server.</source>
        <translation>転送先は詳細にあります。トークンは送られていません。信頼できるなら、サーバーとして追加してください。</translation>
    </message>
    <message>
        <source>Answer at the streaming address itself: clients do not follow with a token.</source>
        <translation>ストリーミングのアドレス自体で応答してください。クライアントはトークン付きでは転送に従いません。</translation>
    </message>
    <message>
        <source>A rate limit, shared with everything that uses this token or this address.</source>
        <translation>同じトークンや同じアドレスからの利用で共有される回数制限です。</translation>
    </message>
    <message>
        <source>Nothing to do: it waits as long as the server asks for.</source>
        <translation>何もする必要はありません。サーバーの求める間だけ待ちます。</translation>
    </message>
    <message>
        <source>If that hits ordinary readers: limit streaming by connections, not by requests, and send Retry-After.</source>
        <translation>通常の利用者に当たるなら、要求数でなく接続数で制限し、Retry-After を送ってください。</translation>
    </message>
    <message>
        <source>The streaming service is down, overloaded, or out of the proxy’s reach; or a limit of connections is full.</source>
        <translation>ストリーミングサービスが停止・過負荷か、プロキシから届かないか、接続数の上限に達しています。</translation>
    </message>
    <message>
        <source>Look at the streaming service’s process and log, and at the proxy’s error log for this time.</source>
        <translation>この時刻の、ストリーミングサービスのプロセスとログ、プロキシのエラーログを見てください。</translation>
    </message>
    <message>
        <source>The streaming service takes requests and does not answer: it hangs or is overloaded.</source>
        <translation>ストリーミングサービスは要求を受けても答えません。固まっているか過負荷です。</translation>
    </message>
    <message>
        <source>Look at the load of the streaming service, its database and Redis.</source>
        <translation>ストリーミングサービス、データベース、Redis の負荷を見てください。</translation>
    </message>
    <message>
        <source>Cloudflare in front of the server does not reach it: the server is down, does not answer in time, or has a certificate that does not fit.</source>
        <translation>手前の Cloudflare がサーバーに届きません。サーバーが停止中か、時間内に答えないか、証明書が合いません。</translation>
    </message>
    <message>
        <source>520: empty answer, 521: refused, 522: no connection, 523: no route, 524: no answer in 100 s, 525 and 526: TLS to the server, 530: its name.</source>
        <translation>520: 空の応答、521: 拒否、522: 接続不可、523: 経路なし、524: 100 秒応答なし、525 と 526: サーバーとの TLS、530: 名前解決。</translation>
    </message>
    <message>
        <source>Something went wrong inside the server.</source>
        <translation>サーバーの内部で問題が起きました。</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log for this time.</source>
        <translation>この時刻のストリーミングサービスのログを見てください。</translation>
    </message>
    <message>
        <source>The sign-in page of this network, or a proxy that does not pass streams on.</source>
        <translation>このネットワークのログインページか、ストリームを通さないプロキシです。</translation>
    </message>
    <message>
        <source>A proxy that compresses or replaces answers, or another program at this address.</source>
        <translation>応答を圧縮・差し替えするプロキシか、このアドレスの別のプログラムです。</translation>
    </message>
    <message>
        <source>Turn compression off for /api/v1/streaming.</source>
        <translation>/api/v1/streaming の圧縮を切ってください。</translation>
    </message>
    <message>
        <source>The server does not take this request.</source>
        <translation>サーバーはこの要求を受け付けません。</translation>
    </message>
    <message>
        <source>Nothing is sent to this server. Look at the certificate in the details, and tell the server’s administrator.</source>
        <translation>このサーバーには何も送信しません。詳細にある証明書を確かめ、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Check the address: http or https, and the port.</source>
        <translation>アドレスを確認してください：http か https か、ポートは正しいか。</translation>
    </message>
    <message>
        <source>The proxy that this machine uses for the network does not do its part.</source>
        <translation>このコンピューターが使うプロキシが働いていません。</translation>
    </message>
    <message>
        <source>Check the proxy in the system’s settings.</source>
        <translation>システム設定のプロキシを確認してください。</translation>
    </message>
    <message>
        <source>A typing error in the name, or no working name service on this network.</source>
        <translation>名前の打ち間違いか、このネットワークで名前解決が働いていません。</translation>
    </message>
    <message>
        <source>Check the name, and whether other sites can be reached.</source>
        <translation>名前と、ほかのサイトに届くかどうかを確認してください。</translation>
    </message>
    <message>
        <source>Check that the domain’s DNS records are there and have not expired.</source>
        <translation>ドメインの DNS レコードがあり、期限切れでないことを確認してください。</translation>
    </message>
    <message>
        <source>If other hosts can be reached, it is the name or its DNS; if none can, the network.</source>
        <translation>他のホストに届くなら名前かその DNS、どこにも届かないならネットワークです。</translation>
    </message>
    <message>
        <source>Nothing listens there: the service is down, or the port is wrong.</source>
        <translation>待ち受けているものがありません。サービスが停止しているか、ポートが違います。</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again. If the stream is new, check the port.</source>
        <translation>何もする必要はありません。再試行します。新しいストリームならポートを確認してください。</translation>
    </message>
    <message>
        <source>Is the service up, and does it listen on this port?</source>
        <translation>サービスは動いていて、このポートで待ち受けていますか。</translation>
    </message>
    <message>
        <source>A firewall on the way, or the server’s machine is down.</source>
        <translation>途中のファイアウォールか、サーバー機の停止です。</translation>
    </message>
    <message>
        <source>Check the network connection, and whether other sites can be reached.</source>
        <translation>ネットワーク接続と、他のサイトに届くかを確認してください。</translation>
    </message>
    <message>
        <source>Is the machine up, and does its firewall let the port through?</source>
        <translation>サーバー機は動いていて、ファイアウォールはポートを通しますか。</translation>
    </message>
    <message>
        <source>The machine answers, but not the program behind the port, or a firewall holds back what follows the first packet.</source>
        <translation>機械は応答しますが、ポートの先のプログラムが答えないか、ファイアウォールが最初のパケットの後を止めています。</translation>
    </message>
    <message>
        <source>Look at the load and the log of the proxy that ends TLS.</source>
        <translation>TLS を終端するプロキシの負荷とログを見てください。</translation>
    </message>
    <message>
        <source>It has expired, or the clock of this machine is wrong.</source>
        <translation>期限切れか、このマシンの時計が狂っています。</translation>
    </message>
    <message>
        <source>Renew the certificate, and have the proxy load it.</source>
        <translation>証明書を更新し、プロキシに読み込ませてください。</translation>
    </message>
    <message>
        <source>A wrong address, a mistake in the server’s setup, or a sign-in page of the network.</source>
        <translation>アドレス違い、サーバーの設定の誤り、またはネットワークのログインページです。</translation>
    </message>
    <message>
        <source>The certificate has to hold the name of the streaming host.</source>
        <translation>証明書にはストリーミングホストの名前が必要です。</translation>
    </message>
    <message>
        <source>A certificate made by the server itself, or somebody who reads along on this network.</source>
        <translation>自己署名証明書か、このネットワークで盗み見る者がいます。</translation>
    </message>
    <message>
        <source>Send the whole chain, from an issuer that clients trust.</source>
        <translation>クライアントが信頼する発行者の証明書チェーン全体を送ってください。</translation>
    </message>
    <message>
        <source>Server and program have no version or cipher of TLS in common.</source>
        <translation>サーバーとプログラムに共通の TLS バージョンや暗号がありません。</translation>
    </message>
    <message>
        <source>Offer TLS 1.2 or later.</source>
        <translation>TLS 1.2 以降を提供してください。</translation>
    </message>
    <message>
        <source>The TLS handshake was broken off: a mistake in the server’s setup, or something on the way that does not let TLS through.</source>
        <translation>TLS ハンドシェイクが中断されました。サーバー設定の誤りか、途中の何かが TLS を通しません。</translation>
    </message>
    <message>
        <source>Plain HTTP is spoken where TLS was expected.</source>
        <translation>TLS のはずの場所で平文の HTTP が話されています。</translation>
    </message>
    <message>
        <source>What answers there is no web server, or it speaks TLS where plain HTTP was expected.</source>
        <translation>応答しているのは Web サーバーでないか、平文の HTTP のはずの場所で TLS を話しています。</translation>
    </message>
    <message>
        <source>This is a mistake in one of the two programs. Please report it.</source>
        <translation>どちらかのプログラムの誤りです。報告してください。</translation>
    </message>
    <message>
        <source>Nothing to do: it will be tried again.</source>
        <translation>何もする必要はありません。再試行します。</translation>
    </message>
    <message>
        <source>The server or a proxy is being stopped or restarted.</source>
        <translation>サーバーかプロキシが停止または再起動しています。</translation>
    </message>
    <message>
        <source>One side sent a frame that the other does not take.</source>
        <translation>一方が、相手の受け付けないフレームを送りました。</translation>
    </message>
    <message>
        <source>A message was bigger than the other side takes.</source>
        <translation>メッセージが相手の受け付ける大きさを超えました。</translation>
    </message>
    <message>
        <source>A mistake in the server or in a proxy on the way: the stream broke the rules of its protocol.</source>
        <translation>サーバーか途中のプロキシの誤りです。ストリームがプロトコルの規則を破りました。</translation>
    </message>
    <message>
        <source>A rule of that server’s software; what it means, its own words say.</source>
        <translation>そのサーバーのソフトウェアの規則です。意味はサーバー自身の言葉にあります。</translation>
    </message>
    <message>
        <source>An error in the server, a restart, or a gateway that lost it.</source>
        <translation>サーバーのエラー、再起動、またはゲートウェイがサーバーを見失いました。</translation>
    </message>
    <message>
        <source>The server does not know this stream, a hashtag is missing, or the list is not yours; or there is one stream too many. Old servers say no more.</source>
        <translation>サーバーがこのストリームを知らないか、ハッシュタグがないか、リストがあなたのものでないか、ストリームが 1 つ多すぎます。古いサーバーはこれ以上言いません。</translation>
    </message>
    <message>
        <source>Check the stream; for an old server, choose one stream for each WebSocket.</source>
        <translation>ストリームを確認してください。古いサーバーでは WebSocket ごとに 1 ストリームを選んでください。</translation>
    </message>
    <message>
        <source>If another stream opens with the same token, it is this stream.</source>
        <translation>同じトークンで別のストリームが開くなら、原因はこのストリームです。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket with a code that can’t be seen from here: most likely trouble of its own.</source>
        <translation>サーバーはここから見えないコードで WebSocket を閉じました。おそらくサーバー自身の問題です。</translation>
    </message>
    <message>
        <source>The server process was killed, or the network or a proxy ended the connection: no close frame came.</source>
        <translation>サーバープロセスが強制終了されたか、ネットワークやプロキシが接続を終わらせました。クローズフレームは届いていません。</translation>
    </message>
    <message>
        <source>A proxy holds the answer back: it buffers or compresses the stream.</source>
        <translation>プロキシが応答をせき止めています。ストリームをバッファリングか圧縮しています。</translation>
    </message>
    <message>
        <source>Try WebSocket for this stream: proxies do not hold it back.</source>
        <translation>このストリームでは WebSocket を試してください。プロキシはせき止めません。</translation>
    </message>
    <message>
        <source>Turn buffering and compression off for /api/v1/streaming (nginx: proxy_buffering off; gzip off).</source>
        <translation>/api/v1/streaming のバッファリングと圧縮を切ってください（nginx: proxy_buffering off; gzip off）。</translation>
    </message>
    <message>
        <source>If health answers while the stream does not, it is the proxy; if neither does, the service hangs.</source>
        <translation>状態確認が答えてストリームが答えないならプロキシ、どちらも答えないならサービスが固まっています。</translation>
    </message>
    <message>
        <source>A NAT or firewall dropped the connection without telling either end, or the server’s machine is gone.</source>
        <translation>NAT かファイアウォールがどちらの端にも知らせず接続を捨てたか、サーバー機がいなくなりました。</translation>
    </message>
    <message>
        <source>Nothing to do: it was given up and is tried again. On a network that does this often, WebSocket with its own pings holds better.</source>
        <translation>何もする必要はありません。接続をやめて再試行します。これが多いネットワークでは、自分で ping を送る WebSocket の方が長持ちします。</translation>
    </message>
    <message>
        <source>Look at the idle timeouts of firewalls and load balancers that do not end connections, but forget them.</source>
        <translation>接続を終わらせず忘れてしまうファイアウォールやロードバランサーのアイドル時間を見てください。</translation>
    </message>
    <message>
        <source>Always after the same silence: a proxy’s timeout. All streams at once and failing health: a restart. This connection alone: a worker of the service or of the proxy.</source>
        <translation>いつも同じ無音のあとならプロキシの時間制限。全ストリームが同時で状態も悪ければ再起動。この接続だけならサービスかプロキシのワーカーです。</translation>
    </message>
    <message>
        <source>Look into the logs of the streaming service and of the proxy for this time.</source>
        <translation>この時刻のストリーミングサービスとプロキシのログを見てください。</translation>
    </message>
    <message>
        <source>The server process or a proxy ended without finishing the answer, or a time limit of the proxy ran out.</source>
        <translation>サーバープロセスかプロキシが応答を終えずに終了したか、プロキシの時間制限が切れました。</translation>
    </message>
    <message>
        <source>The streaming service was killed, or a firewall or proxy on the way ended the connection.</source>
        <translation>ストリーミングサービスが強制終了したか、途中のファイアウォールやプロキシが接続を切りました。</translation>
    </message>
    <message>
        <source>The server ended the stream in good order, and did not say why.</source>
        <translation>サーバーはストリームを正常に終え、理由を言いませんでした。</translation>
    </message>
    <message>
        <source>A next attempt that gets status 401 shows a revoked token.</source>
        <translation>次の試行が 401 なら、トークンの取り消しです。</translation>
    </message>
    <message>
        <source>The server closed the WebSocket with a code that says nothing about the cause.</source>
        <translation>サーバーは原因の分からないコードで WebSocket を閉じました。</translation>
    </message>
    <message>
        <source>The stream comes back by itself when the network does.</source>
        <translation>ネットワークが戻れば、ストリームも自動で戻ります。</translation>
    </message>
    <message>
        <source>This machine slept; what was open did not survive it.</source>
        <translation>このコンピューターはスリープしていました。開いていた接続は失われました。</translation>
    </message>
    <message>
        <source>Nothing to do: streams connect again at once.</source>
        <translation>何もする必要はありません。ストリームはすぐに再接続します。</translation>
    </message>
    <message>
        <source>The network of this machine: Wi-Fi, VPN or the way to the internet. All streams of all servers ended together.</source>
        <translation>このコンピューターのネットワーク（Wi-Fi、VPN、インターネットへの経路）です。全サーバーの全ストリームが同時に終わりました。</translation>
    </message>
    <message>
        <source>Check the network of this machine; no server is to blame.</source>
        <translation>このコンピューターのネットワークを確認してください。サーバーのせいではありません。</translation>
    </message>
    <message>
        <source>Whether other programs on this machine lost their connections too.</source>
        <translation>このコンピューターの他のプログラムも接続を失ったかどうか。</translation>
    </message>
    <message>
        <source>This machine had no network: cable or Wi-Fi.</source>
        <translation>このコンピューターにネットワークがありませんでした（ケーブルまたは Wi-Fi）。</translation>
    </message>
    <message>
        <source>The connection was closed from this side, on purpose.</source>
        <translation>接続はこちら側で意図して閉じられました。</translation>
    </message>
    <message>
        <source>The token was revoked, or the account suspended: the server ended the stream in good order, and then did not accept the token any more.</source>
        <translation>トークンが取り消されたか、アカウントが停止されました。サーバーはストリームを正常に終え、その後トークンを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The streaming service was restarted: a deploy, or a crash that was mended.</source>
        <translation>ストリーミングサービスが再起動しました。デプロイか、復旧したクラッシュです。</translation>
    </message>
    <message>
        <source>Nothing to do: it is back.</source>
        <translation>何もする必要はありません。復旧しています。</translation>
    </message>
    <message>
        <source>If nobody restarted it: look into its log for this time.</source>
        <translation>誰も再起動していないなら、この時刻のログを見てください。</translation>
    </message>
    <message>
        <source>A restart and a crash look the same from here; the server’s log tells.</source>
        <translation>再起動とクラッシュはここからは同じに見えます。サーバーのログで分かります。</translation>
    </message>
    <message>
        <source>The streaming service or the proxy in front of it was restarted: all streams of this server ended together.</source>
        <translation>ストリーミングサービスかその手前のプロキシが再起動しました。このサーバーの全ストリームが同時に終わりました。</translation>
    </message>
    <message>
        <source>Health that fails for seconds and comes back shows a restart.</source>
        <translation>状態確認が数秒失敗して戻るなら、再起動です。</translation>
    </message>
    <message>
        <source>The stream comes up and is gone within seconds, again and again: a service that crashes, or a limit of one connection for each token.</source>
        <translation>ストリームが開いては数秒で消えることを繰り返しています。クラッシュするサービスか、トークンごとに 1 接続の制限です。</translation>
    </message>
    <message>
        <source>Does another program use the same token? Stop one of them and look again.</source>
        <translation>別のプログラムが同じトークンを使っていませんか。片方を止めて確かめてください。</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log: does it start over and over?</source>
        <translation>ストリーミングサービスのログを見てください。起動を繰り返していませんか。</translation>
    </message>
    <message>
        <source>If health fails in between, the service crashes; else it is a limit.</source>
        <translation>合間に状態確認が失敗するならクラッシュ、そうでなければ制限です。</translation>
    </message>
    <message>
        <source>A proxy ends the connection when nothing has come for a fixed time; heartbeats do not reach it, or come too seldom.</source>
        <translation>一定時間何も来ないとプロキシが接続を終わらせます。ハートビートが届いていないか、間隔が長すぎます。</translation>
    </message>
    <message>
        <source>Nothing to do here; what was missed is fetched after each drop.</source>
        <translation>ここですることはありません。逃した分は切断のたびに取得します。</translation>
    </message>
    <message>
        <source>Raise the proxy’s read timeout for /api/v1/streaming (nginx: proxy_read_timeout), and find out why heartbeats do not pass: buffering, or a service that sends none.</source>
        <translation>/api/v1/streaming のプロキシ読み取りタイムアウトを延ばし（nginx: proxy_read_timeout）、ハートビートが通らない理由（バッファリングか、送らないサービス）を調べてください。</translation>
    </message>
    <message>
        <source>If it ends at the same age with traffic too, it is a limit of duration.</source>
        <translation>通信があっても同じ経過時間で終わるなら、持続時間の制限です。</translation>
    </message>
    <message>
        <source>Something ends each connection at a fixed age, traffic or not: a load balancer’s limit, or a proxy that renews its workers.</source>
        <translation>通信の有無にかかわらず、一定の経過時間で接続が終わります。ロードバランサーの制限か、ワーカーを更新するプロキシです。</translation>
    </message>
    <message>
        <source>Raise the load balancer’s or proxy’s limit for the whole duration of a response at /api/v1/streaming.</source>
        <translation>/api/v1/streaming の応答全体の持続時間の制限を、ロードバランサーかプロキシで延ばしてください。</translation>
    </message>
    <message>
        <source>If it ends after the same silence at other ages too, it is an idle timeout.</source>
        <translation>別の経過時間でも同じ無音のあとに終わるなら、アイドルタイムアウトです。</translation>
    </message>
    <message>
        <source>The stream came up and was gone within seconds, twice.</source>
        <translation>ストリームは 2 回、開いて数秒で消えました。</translation>
    </message>
    <message>
        <source>The idle timeout of a proxy.</source>
        <translation>プロキシのアイドルタイムアウト。</translation>
    </message>
    <message>
        <source>A limit of the connection’s duration.</source>
        <translation>接続の持続時間の制限。</translation>
    </message>
    <message>
        <source>The token was revoked: the next attempt tells.</source>
        <translation>トークンが取り消されました。次の試行で分かります。</translation>
    </message>
    <message>
        <source>The streaming service was restarted.</source>
        <translation>ストリーミングサービスが再起動しました。</translation>
    </message>
    <message>
        <source>The network of this machine, or its name service: no server of several can be reached.</source>
        <translation>このコンピューターのネットワークか名前解決の問題です。複数のサーバーのどれにも接続できません。</translation>
    </message>
</context>
<context>
    <name>thumpline::DurationText</name>
    <message>
        <source>%1 ms</source>
        <extracomment>a stretch of time in milliseconds</extracomment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>a stretch of time in seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>a stretch of time in minutes</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>a stretch of time in hours</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>a stretch of time in days</extracomment>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplainCommand</name>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>出力に書き込めません：%1。</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationLines</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>from when to when: &quot;10:00:00 to 10:03:00&quot;</extracomment>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationPanel</name>
    <message>
        <source>Details of the journal line</source>
        <translation>ジャーナルの行の詳細</translation>
    </message>
    <message>
        <source>Show in Pulse</source>
        <translation>Pulse で表示</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Copy as JSON, with the whole record</source>
        <translation>すべての記録を含めて JSON としてコピー</translation>
    </message>
    <message>
        <source>Cause</source>
        <extracomment>heading above the cause of a connection&apos;s end, which is certain</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <extracomment>heading above the likely cause of a connection&apos;s end</extracomment>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>Possible cause</source>
        <extracomment>heading above a possible cause of a connection&apos;s end</extracomment>
        <translation>可能性のある原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>heading above what the reader can do</extracomment>
        <translation>対処</translation>
    </message>
    <message>
        <source>Evidence</source>
        <extracomment>heading above what the likely cause follows from</extracomment>
        <translation>根拠</translation>
    </message>
    <message>
        <source>What would tell it from other causes</source>
        <extracomment>heading above what would tell the likely cause from others</extracomment>
        <translation>ほかの原因と見分けるには</translation>
    </message>
    <message>
        <source>If you run this server</source>
        <extracomment>heading above what the administrator of the server can do</extracomment>
        <translation>サーバーの管理者の方へ</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>heading above technical figures</extracomment>
        <translation>数値</translation>
    </message>
    <message>
        <source>The connection, as it was recorded</source>
        <extracomment>heading above JSON</extracomment>
        <translation>記録された接続の内容</translation>
    </message>
</context>
<context>
    <name>thumpline::ExplanationText</name>
    <message>
        <source>Likely: %1</source>
        <extracomment>how sure a cause is, which follows as one or two sentences</extracomment>
        <translation>おそらく: %1</translation>
    </message>
    <message>
        <source>Possibly: %1</source>
        <extracomment>how sure a cause is, which follows as one or two sentences</extracomment>
        <translation>可能性: %1</translation>
    </message>
    <message>
        <source>If you run this server: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>このサーバーの運営者へ: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two advices, one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>certain</source>
        <comment>how sure a cause is</comment>
        <translation>確実</translation>
    </message>
    <message>
        <source>likely</source>
        <comment>how sure a cause is</comment>
        <translation>可能性大</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>how sure a cause is</comment>
        <translation>可能性あり</translation>
    </message>
</context>
<context>
    <name>thumpline::FaultCatalog</name>
    <message>
        <source>The server ends the streams properly</source>
        <translation>サーバーがストリームを正しく終える</translation>
    </message>
    <message>
        <source>The connections close without a proper end</source>
        <translation>接続が正しい終端なしに閉じる</translation>
    </message>
    <message>
        <source>The connections close in the middle of an event</source>
        <translation>接続がイベントの途中で閉じる</translation>
    </message>
    <message>
        <source>The connections are reset (RST)</source>
        <translation>接続がリセットされる (RST)</translation>
    </message>
    <message>
        <source>The connections stay open, but nothing comes any more</source>
        <translation>接続は開いたまま、何も届かなくなる</translation>
    </message>
    <message>
        <source>The chunked encoding breaks</source>
        <translation>チャンク形式が壊れる</translation>
    </message>
    <message>
        <source>WebSockets are closed with code %1</source>
        <translation>WebSocket がコード %1 で閉じられる</translation>
    </message>
    <message>
        <source>An event comes with bytes that are no UTF-8</source>
        <translation>UTF-8 でないバイトを含むイベントが届く</translation>
    </message>
    <message>
        <source>An event comes that is larger than any limit</source>
        <translation>どの上限よりも大きなイベントが届く</translation>
    </message>
    <message>
        <source>An event comes whose JSON is broken</source>
        <translation>JSON の壊れたイベントが届く</translation>
    </message>
    <message>
        <source>An event comes that nobody knows</source>
        <translation>未知のイベントが届く</translation>
    </message>
    <message>
        <source>Events go on, heartbeats stop</source>
        <translation>イベントは続き、ハートビートが止まる</translation>
    </message>
    <message>
        <source>Heartbeats go on, events are lost</source>
        <translation>ハートビートは続き、イベントが失われる</translation>
    </message>
    <message>
        <source>Everything is held back and comes in bursts</source>
        <translation>すべてが溜められ、まとめて届く</translation>
    </message>
    <message>
        <source>Everything comes byte by byte</source>
        <translation>すべてが 1 バイトずつ届く</translation>
    </message>
    <message>
        <source>Events come in two pieces</source>
        <translation>イベントが 2 つに分かれて届く</translation>
    </message>
    <message>
        <source>Public streams carry heartbeats and deletions only</source>
        <translation>公開ストリームがハートビートと削除だけになる</translation>
    </message>
    <message>
        <source>New streams get headers, and nothing behind them</source>
        <translation>新しいストリームにヘッダーだけが届く</translation>
    </message>
    <message>
        <source>New streams are compressed, though nobody asked for it</source>
        <translation>新しいストリームが、求められていないのに圧縮される</translation>
    </message>
    <message>
        <source>New streams are refused with HTTP %1</source>
        <translation>新しいストリームが HTTP %1 で拒否される</translation>
    </message>
    <message>
        <source>New streams get a web page instead</source>
        <translation>新しいストリームの代わりにウェブページが返る</translation>
    </message>
    <message>
        <source>New streams are redirected within the server</source>
        <translation>新しいストリームがサーバー内で転送される</translation>
    </message>
    <message>
        <source>New streams are redirected to another origin</source>
        <translation>新しいストリームが別のオリジンへ転送される</translation>
    </message>
    <message>
        <source>New streams get no answer at all</source>
        <translation>新しいストリームにまったく応答がない</translation>
    </message>
    <message>
        <source>New streams are reset before they are answered</source>
        <translation>新しいストリームが応答前にリセットされる</translation>
    </message>
    <message>
        <source>WebSocket upgrades are rejected with HTTP %1</source>
        <translation>WebSocket への切り替えが HTTP %1 で拒否される</translation>
    </message>
    <message>
        <source>Health does not say OK</source>
        <translation>稼働状態が OK と答えない</translation>
    </message>
    <message>
        <source>Health takes long to answer</source>
        <translation>稼働状態の応答が遅い</translation>
    </message>
    <message>
        <source>Health answers HTTP 503</source>
        <translation>稼働状態が HTTP 503 を返す</translation>
    </message>
    <message>
        <source>The whole instance restarts</source>
        <translation>インスタンス全体が再起動する</translation>
    </message>
    <message>
        <source>The revocable token is revoked</source>
        <translation>取り消し可能なトークンが取り消される</translation>
    </message>
    <message>
        <source>There is no fault named “%1”.</source>
        <translation>「%1」という不具合はありません。</translation>
    </message>
    <message>
        <source>“%1” is no fault: write NAME@SECONDS, like cut@10.</source>
        <translation>「%1」は不具合の指定ではありません。cut@10 のように NAME@秒 と書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no time: write 10, 10s, 500ms or 2m.</source>
        <translation>「%1」は時間ではありません。10、10s、500ms、2m のように書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no scope: current, next or during.</source>
        <translation>「%1」は範囲ではありません。current、next、during のいずれかです。</translation>
    </message>
    <message>
        <source>“%1” is no transport: any, sse or websocket.</source>
        <translation>「%1」は通信方式ではありません。any、sse、websocket のいずれかです。</translation>
    </message>
</context>
<context>
    <name>thumpline::FilterParser</name>
    <message>
        <source>Something has to stand before and after OR.</source>
        <translation>OR の前後には何かが必要です。</translation>
    </message>
    <message>
        <source>Something has to stand before and after AND.</source>
        <translation>AND の前後には何かが必要です。</translation>
    </message>
    <message>
        <source>Something has to stand after NOT.</source>
        <translation>NOT の後には何かが必要です。</translation>
    </message>
    <message>
        <source>There are too many parentheses within each other.</source>
        <translation>かっこの入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>Nothing stands between these parentheses.</source>
        <translation>このかっこの中には何もありません。</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>このかっこは閉じられていません。</translation>
    </message>
    <message>
        <source>The phrase that begins here has no second quotation mark.</source>
        <translation>ここから始まる語句には、終わりの引用符がありません。</translation>
    </message>
</context>
<context>
    <name>thumpline::FilterTerms</name>
    <message>
        <source>pictures, sound or video</source>
        <translation>画像、音声、動画</translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>a content warning</source>
        <translation>閲覧注意の警告</translation>
    </message>
    <message>
        <source>a preview of a link</source>
        <translation>リンクのプレビュー</translation>
    </message>
    <message>
        <source>a quoted post</source>
        <translation>引用された投稿</translation>
    </message>
    <message>
        <source>boosts</source>
        <translation>ブースト</translation>
    </message>
    <message>
        <source>replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>edited posts</source>
        <translation>編集された投稿</translation>
    </message>
    <message>
        <source>what was missed, and fetched afterwards</source>
        <translation>取り逃し、後から取得したもの</translation>
    </message>
    <message>
        <source>posts of bots</source>
        <translation>ボットの投稿</translation>
    </message>
    <message>
        <source>notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>announcements of the instance</source>
        <translation>サーバーからのお知らせ</translation>
    </message>
    <message>
        <source>interruptions of a stream</source>
        <translation>ストリームの途切れ</translation>
    </message>
    <message>
        <source>events that can&apos;t be read</source>
        <translation>読み取れないイベント</translation>
    </message>
    <message>
        <source>events that nobody knows</source>
        <translation>未知のイベント</translation>
    </message>
    <message>
        <source>posts for everybody</source>
        <translation>全員に公開の投稿</translation>
    </message>
    <message>
        <source>posts for everybody, but in no public timeline</source>
        <translation>公開だが、公開タイムラインには出ない投稿</translation>
    </message>
    <message>
        <source>posts for followers</source>
        <translation>フォロワー限定の投稿</translation>
    </message>
    <message>
        <source>posts for those who are mentioned</source>
        <translation>返信先の人だけの投稿</translation>
    </message>
    <message>
        <source>a name or handle; @ann@example.org: this one</source>
        <translation>名前またはアカウント。@ann@example.org なら、そのアカウントだけ</translation>
    </message>
    <message>
        <source>a hashtag</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>a language, as en or ja</source>
        <translation>言語。例：en、ja</translation>
    </message>
    <message>
        <source>a word; in quotes: a phrase</source>
        <translation>単語。引用符で囲むと語句</translation>
    </message>
    <message>
        <source>the author&apos;s instance, as example.org</source>
        <translation>投稿者のサーバー。例：example.org</translation>
    </message>
    <message>
        <source>the stream it came by, as public or public/ws</source>
        <translation>届いたストリーム。例：public、public/ws</translation>
    </message>
    <message>
        <source>how long after it was written it came, as &gt;30s or &lt;5m</source>
        <translation>書かれてから届くまでの時間。例：&gt;30s、&lt;5m</translation>
    </message>
    <message>
        <source>“%1” finds nothing. Write how long, as delay:&gt;30s or delay:&lt;=5m.</source>
        <extracomment>%1 is what was typed, as &quot;delay:soon&quot;</extracomment>
        <translation>「%1」では何も見つかりません。delay:&gt;30s や delay:&lt;=5m のように時間を書いてください。</translation>
    </message>
    <message>
        <source>“%1” finds nothing. There are: %2.</source>
        <extracomment>%1 is what was typed, as &quot;has:wings&quot;; %2 a list as &quot;has:media, has:poll&quot;</extracomment>
        <translation>「%1」では何も見つかりません。使えるもの：%2。</translation>
    </message>
    <message>
        <source>deleted posts</source>
        <translation>削除された投稿</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthGraph</name>
    <message>
        <source>Latency of the last samples</source>
        <translation>直近の応答時間</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthPill</name>
    <message>
        <source>No health yet</source>
        <translation>稼働状態はまだ不明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a host, %2 the state of its service</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the state of the service, %2 how fast it answered</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Health of the streaming service: %1</source>
        <translation>ストリーミングサービスの稼働状態：%1</translation>
    </message>
    <message>
        <source>Health of the streaming service: click for the last samples</source>
        <translation>ストリーミングサービスの稼働状態：クリックで直近の結果を表示</translation>
    </message>
    <message>
        <source>The health of the streaming service shows here once a stream is added</source>
        <translation>ストリームを追加すると、ストリーミングサービスの稼働状態がここに表示されます</translation>
    </message>
</context>
<context>
    <name>thumpline::HealthPopup</name>
    <message>
        <source>Health of the streaming services</source>
        <translation>ストリーミングサービスの稼働状態</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latency</source>
        <extracomment>%1: how fast the last answer came; %2: the usual</extracomment>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>%1 (median %2)</source>
        <translation>%1（中央値 %2）</translation>
    </message>
    <message>
        <source>none in the last day</source>
        <translation>この 1 日はなし</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <extracomment>%1: what was wrong; %2: a time</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Last problem</source>
        <translation>直近の問題</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
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
        <translation>不調</translation>
    </message>
    <message>
        <source>down</source>
        <comment>health</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>not offered</source>
        <comment>health: this server has no such check</comment>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>A cache answered, not the service</source>
        <translation>サービスではなくキャッシュが応答しました</translation>
    </message>
    <message>
        <source>HTTP status %1</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>HTTP ステータス %1</translation>
    </message>
    <message>
        <source>It answered “%1”</source>
        <extracomment>%1 is the start of what the server sent instead of OK</extracomment>
        <translation>応答は「%1」でした</translation>
    </message>
    <message>
        <source>No answer (%1)</source>
        <extracomment>%1 is a technical reason, in English</extracomment>
        <translation>応答なし (%1)</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>valid for %n day(s)</source>
        <extracomment>of a certificate</extracomment>
        <translation>
            <numerusform>あと %n 日有効</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::HeartbeatStrip</name>
    <message>
        <source>Time since the last sign of life</source>
        <translation>最後の生存のしるしからの時間</translation>
    </message>
    <message>
        <source>From the last sign of life to being given up: until the next heartbeat is due, until the stream is late, and until the connection is given up.</source>
        <translation>最後の生存のしるしから見切りまで：次のハートビートの予定、遅延とみなす時点、接続を見切る時点。</translation>
    </message>
</context>
<context>
    <name>thumpline::HistoryView</name>
    <message>
        <source>Versions, the newest first</source>
        <translation>版の一覧（新しい順）</translation>
    </message>
    <message>
        <source>Edited %1, arrived %2</source>
        <extracomment>a version of a status; both are times of the day</extracomment>
        <translation>%1 に編集、%2 に到着</translation>
    </message>
    <message>
        <source>Original, arrived %1</source>
        <translation>最初の版、%1 に到着</translation>
    </message>
    <message>
        <source>Only statuses can be edited.</source>
        <translation>編集できるのは投稿だけです。</translation>
    </message>
</context>
<context>
    <name>thumpline::HtmlText</name>
    <message>
        <source>Bars: events, or how long a health answer took. Ticks on top: heartbeats, where they can be told apart. Times are UTC.</source>
        <translation>棒：イベント、または健全性の応答にかかった時間。上端の目盛り：見分けられる場合のハートビート。時刻は UTC です。</translation>
    </message>
    <message>
        <source>Triangles: drops, hollow ones attempts that failed; their numbers are those of the table below.</source>
        <translation>三角：切断（白抜きは失敗した接続試行）。番号は下の表のものです。</translation>
    </message>
    <message>
        <source>Bars under a lane: posts that were fetched afterwards; hollow where some are missing, or may be.</source>
        <translation>レーンの下の棒：後から取得した投稿。白抜きは欠けがある、またはその可能性がある箇所です。</translation>
    </message>
</context>
<context>
    <name>thumpline::InspectionTexts</name>
    <message>
        <source>This event can&apos;t be used: %1 (at byte %2).</source>
        <extracomment>%1 is the reason in English, %2 a number of bytes</extracomment>
        <translation>このイベントは使えません：%1（%2 バイト目）。</translation>
    </message>
    <message>
        <source>This event can&apos;t be used: %1.</source>
        <extracomment>%1 is the reason in English</extracomment>
        <translation>このイベントは使えません：%1。</translation>
    </message>
    <message>
        <source>Thumpline does not know events named “%1”; nothing of it was lost.</source>
        <extracomment>%1 is the name of the event</extracomment>
        <translation>Thumpline は「%1」というイベントを知りませんが、内容は失われていません。</translation>
    </message>
</context>
<context>
    <name>thumpline::Inspector</name>
    <message>
        <source>Arrival</source>
        <extracomment>tabs of the inspector</extracomment>
        <translation>到着</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Parts of the inspector</source>
        <translation>インスペクターの各ページ</translation>
    </message>
    <message>
        <source>Choose a row to see how it came, what it says and the payload itself.</source>
        <translation>行を選ぶと、届き方、内容、ペイロードそのものを表示します。</translation>
    </message>
    <message>
        <source>A gap has no payload: it is what did not come.</source>
        <translation>欠落にペイロードはありません。届かなかったものだからです。</translation>
    </message>
</context>
<context>
    <name>thumpline::InstanceField</name>
    <message>
        <source>mastodon.example, @me@mastodon.example or an address</source>
        <translation>mastodon.example、@me@mastodon.example、またはアドレス</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Any server that speaks the Mastodon streaming API.</source>
        <translation>Mastodon のストリーミング API を話すサーバーなら何でも。</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a host</extracomment>
        <translation>%1 に問い合わせています…</translation>
    </message>
    <message>
        <source>%1 did not say what it is. Its streams may work all the same.</source>
        <translation>%1 は自身について答えませんでした。それでもストリームは使えるかもしれません。</translation>
    </message>
    <message>
        <source>SSE and WebSocket</source>
        <translation>SSE と WebSocket</translation>
    </message>
    <message>
        <source>WebSocket only</source>
        <translation>WebSocket のみ</translation>
    </message>
    <message>
        <source>wants a token</source>
        <translation>トークンが必要</translation>
    </message>
</context>
<context>
    <name>thumpline::InstanceLookup</name>
    <message>
        <source>It answered, but not as a Mastodon instance does.</source>
        <translation>応答はありましたが、Mastodon インスタンスのものではありません。</translation>
    </message>
    <message>
        <source>It answered with the HTTP status %1.</source>
        <extracomment>%1 is an HTTP status code</extracomment>
        <translation>HTTP ステータス %1 が返りました。</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>その名前のサーバーはありません。</translation>
    </message>
    <message>
        <source>It refused the connection.</source>
        <translation>接続が拒否されました。</translation>
    </message>
    <message>
        <source>It did not answer in time.</source>
        <translation>時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Its certificate is not valid, or it speaks no TLS.</source>
        <translation>証明書が無効か、TLS を話していません。</translation>
    </message>
    <message>
        <source>This computer has no network.</source>
        <translation>このコンピューターはネットワークにつながっていません。</translation>
    </message>
    <message>
        <source>It redirects to where Thumpline does not go.</source>
        <translation>Thumpline が行かない場所へ転送されました。</translation>
    </message>
    <message>
        <source>There was no answer that can be used.</source>
        <translation>使える応答がありませんでした。</translation>
    </message>
</context>
<context>
    <name>thumpline::Journal</name>
    <message>
        <source>%1 on %2</source>
        <extracomment>a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>No sign of life for %1; the next heartbeat is overdue.</source>
        <translation>%1 の間反応がありません。次のハートビートが遅れています。</translation>
    </message>
    <message>
        <source>No sign of life for %1: this connection is given up.</source>
        <translation>%1 の間反応がないため、この接続を打ち切ります。</translation>
    </message>
    <message>
        <source>The stream was stopped.</source>
        <translation>ストリームを停止しました。</translation>
    </message>
    <message>
        <source>Connecting, attempt %1.</source>
        <extracomment>%1 counts the attempts, from 2 on</extracomment>
        <translation>接続しています（%1 回目）。</translation>
    </message>
    <message>
        <source>Connecting again.</source>
        <translation>再び接続しています。</translation>
    </message>
    <message>
        <source>Connecting to %1 by server-sent events.</source>
        <extracomment>%1 is a stream and its server: &quot;public:local on example.org&quot;</extracomment>
        <translation>%1 にサーバー送信イベントで接続しています。</translation>
    </message>
    <message>
        <source>Connecting to %1 by WebSocket.</source>
        <translation>%1 に WebSocket で接続しています。</translation>
    </message>
    <message>
        <source>The stream is alive: a sign of life came after %1.</source>
        <translation>ストリームは生きています。%1 後に反応がありました。</translation>
    </message>
    <message>
        <source>The stream is live, %1 after connecting began.</source>
        <translation>ストリームを受信中です（接続開始から %1）。</translation>
    </message>
    <message>
        <source>The server opened the stream and closed it at once, several times.</source>
        <translation>サーバーがストリームを開いてすぐ閉じることを、何度か繰り返しました。</translation>
    </message>
    <message>
        <source>%1 Trying again would not help.</source>
        <translation>%1 再試行しても解決しません。</translation>
    </message>
    <message>
        <source>%1 Waiting for the network.</source>
        <extracomment>%1 is one or two sentences on how a connection ended</extracomment>
        <translation>%1 ネットワークを待っています。</translation>
    </message>
    <message>
        <source>Trying again in %1.</source>
        <translation>%1 後に再試行します。</translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <extracomment>%1 is one or two sentences on how a connection ended, %2 like &quot;3 s&quot;</extracomment>
        <translation>%1 %2 後に再試行します。</translation>
    </message>
    <message>
        <source>An event “%1” could not be read.</source>
        <extracomment>%1 is the name of an event, as &quot;update&quot;</extracomment>
        <translation>イベント「%1」を読めませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 Before it, %n more.</source>
        <extracomment>%1 is a sentence on one event, %n the number of those since the last such entry</extracomment>
        <translation>
            <numerusform>%1 その前にも %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>A mistake in the server, or a damaged connection. The stream goes on.</source>
        <translation>サーバーの誤りか、接続の損傷です。ストリームは続いています。</translation>
    </message>
    <message>
        <source>Nothing was missed in the %1 without a connection.</source>
        <translation>接続のなかった %1 の間に、逃したものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; nothing is missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>接続のなかった %1 の間の投稿 %n 件を補完しました。欠落はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 may be missing: what came without a connection could not be fetched.</source>
        <translation>最大で %1 の間のものが抜けている可能性があります。接続のない間のものを取得できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) of the %1 without a connection were fetched; more may be missing.</source>
        <extracomment>%n is what was fetched, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>接続のなかった %1 の間の投稿 %n 件を補完しました。ほかにも抜けている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A line of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>%n バイトの行を読み飛ばしました。イベントの上限を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An event of %n byte(s) was skipped: it is longer than any event may be.</source>
        <translation>
            <numerusform>%n バイトのイベントを読み飛ばしました。上限を超えています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the stream are no valid text and were replaced.</source>
        <translation>
            <numerusform>ストリーム中の不正なテキスト %n か所を置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stream ended in the middle of an event: its %n byte(s) are lost.</source>
        <translation>
            <numerusform>ストリームがイベントの途中で終わり、%n バイトが失われました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) came that are no event.</source>
        <translation>
            <numerusform>イベントでないメッセージが %n 件届きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binary message(s) came, where only text is due.</source>
        <translation>
            <numerusform>テキストのはずのところにバイナリメッセージが %n 件届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server reports an error on the open connection: “%1”</source>
        <translation>開いている接続でサーバーがエラーを報告しました：「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were not kept: they came faster than they could be shown.</source>
        <translation>
            <numerusform>表示が追いつかず、投稿 %n 件を省きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The streaming service of %1 is well; it answered within %2.</source>
        <extracomment>%1 is a host, %2 like &quot;40 ms&quot;</extracomment>
        <translation>%1 のストリーミングサービスは正常です（応答 %2）。</translation>
    </message>
    <message>
        <source>What %1 says about its health is a stored copy.</source>
        <translation>%1 の稼働状態の応答は、保存された写しです。</translation>
    </message>
    <message>
        <source>The streaming service of %1 answers, but not as it should.</source>
        <translation>%1 のストリーミングサービスは応答しますが、正しくありません。</translation>
    </message>
    <message>
        <source>The streaming service of %1 is down.</source>
        <translation>%1 のストリーミングサービスは停止しています。</translation>
    </message>
    <message>
        <source>%1 does not tell the health of its streaming service.</source>
        <translation>%1 はストリーミングサービスの稼働状態を公開していません。</translation>
    </message>
    <message>
        <source>The network is back.</source>
        <translation>ネットワークが戻りました。</translation>
    </message>
    <message>
        <source>This machine has lost its network.</source>
        <translation>このマシンのネットワークが切れました。</translation>
    </message>
    <message>
        <source>This machine went to sleep.</source>
        <translation>このマシンがスリープしました。</translation>
    </message>
    <message>
        <source>This machine woke up: streams connect again.</source>
        <translation>このマシンが復帰しました。ストリームは再接続します。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>編集 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s)</source>
        <extracomment>part of a list of what happened to posts during an interruption</extracomment>
        <translation>
            <numerusform>削除 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed while the connection was away, and found in %n earlier post(s): %1.</source>
        <extracomment>%1 is &quot;2 edits, 1 deletion&quot;, %n counts the posts that had come before and were looked at again</extracomment>
        <translation>
            <numerusform>接続がない間に見逃し、以前の投稿 %n 件を確認して見つけました：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) were looked at again after the interruption: none has changed.</source>
        <translation>
            <numerusform>中断のあと、以前の投稿 %n 件を再確認しました。変更はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier post(s) could not be looked at again: edits and deletions of them may be missing.</source>
        <translation>
            <numerusform>以前の投稿 %n 件を再確認できませんでした。編集や削除を見逃している可能性があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two whole sentences, one behind the other</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>No news for %1 so far. %2</source>
        <translation>%1前から新着がありません。%2</translation>
    </message>
    <message>
        <source>No news for %1. %2</source>
        <extracomment>%1 like &quot;3 min&quot;; %2 what that means, in one or two sentences</extracomment>
        <translation>%1の間、新着がありませんでした。%2</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalTags</name>
    <message>
        <source>live</source>
        <comment>journal tag</comment>
        <extracomment>a tag beside a journal line, lower case where the language allows, as all of them</extracomment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>journal tag</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>journal tag</comment>
        <translation>待機</translation>
    </message>
    <message>
        <source>late</source>
        <comment>journal tag</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>journal tag</comment>
        <translation>無応答</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>journal tag</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>journal tag</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>journal tag</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>journal tag</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>recovered</source>
        <comment>journal tag</comment>
        <translation>補完</translation>
    </message>
    <message>
        <source>health</source>
        <comment>journal tag</comment>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>network</source>
        <comment>journal tag</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>malformed</source>
        <comment>journal tag</comment>
        <translation>不正</translation>
    </message>
    <message>
        <source>note</source>
        <comment>journal tag</comment>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>thumpline::JournalView</name>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Which kinds of journal lines are shown</source>
        <translation>表示するジャーナル行の種類</translation>
    </message>
    <message>
        <source>Filter the journal</source>
        <translation>ジャーナルを絞り込む</translation>
    </message>
    <message>
        <source>Show &amp;all kinds</source>
        <translation>すべての種類を表示(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n 種類</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What becomes of the streams is told here, with the likely cause.</source>
        <translation>まだ何も起きていません。ストリームの出来事と考えられる原因がここに表示されます。</translation>
    </message>
    <message>
        <source>No line matches: the filters above and the choice in Sources hide them.</source>
        <translation>該当する行はありません。上のフィルターまたはソースの選択により隠れています。</translation>
    </message>
    <message>
        <source>Show in &amp;Pulse</source>
        <translation>Pulse で表示(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSON としてコピー(&amp;J)</translation>
    </message>
</context>
<context>
    <name>thumpline::JsonView</name>
    <message>
        <source>Payload as JSON</source>
        <translation>JSON 形式のペイロード</translation>
    </message>
    <message>
        <source>Search in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Copy the payload as it was sent</source>
        <translation>送られたままのペイロードをコピー</translation>
    </message>
    <message>
        <source>%1 are not shown. Copying takes the whole payload.</source>
        <extracomment>below a payload that is too long to be shown; %1 is a size: 1.2 MB</extracomment>
        <translation>%1 は表示されていません。コピーすると全体が取れます。</translation>
    </message>
    <message numerus="yes">
        <source>%n or more</source>
        <comment>search matches</comment>
        <translation>
            <numerusform>%n 件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 件一致</numerusform>
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
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
    <message>
        <source>all sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message>
        <source>Timeline · %1</source>
        <extracomment>heading above the timeline; %1 says of which sources</extracomment>
        <translation>タイムライン · %1</translation>
    </message>
    <message>
        <source>&amp;Resume the stream</source>
        <translation>ストリームを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause the stream</source>
        <translation>ストリームを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Resume the timeline</source>
        <translation>タイムラインを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pause the timeline</source>
        <translation>タイムラインを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Stop the &amp;demo</source>
        <translation>デモを停止(&amp;D)</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>デモを開始(&amp;D)</translation>
    </message>
    <message>
        <source>No row matches</source>
        <translation>一致する行がありません</translation>
    </message>
    <message>
        <source>Press Esc in the search field to see all rows again.</source>
        <translation>検索欄で Esc を押すと、すべての行に戻ります。</translation>
    </message>
    <message>
        <source>No stream</source>
        <translation>ストリームがありません</translation>
    </message>
    <message>
        <source>Add one to see what it brings.</source>
        <translation>追加すると、届くものが表示されます。</translation>
    </message>
    <message>
        <source>No stream could be opened</source>
        <translation>どのストリームも開けませんでした</translation>
    </message>
    <message>
        <source>Choose one in Sources to see why, and what helps.</source>
        <translation>「ソース」で選ぶと、原因と対処がわかります。</translation>
    </message>
    <message>
        <source>All streams are paused</source>
        <translation>すべてのストリームが一時停止中です</translation>
    </message>
    <message>
        <source>Resume one in Sources.</source>
        <translation>「ソース」で再開してください。</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>The connection is open: what is posted appears here at once.</source>
        <translation>接続は開いています。投稿があればすぐここに表示されます。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>接続しています…</translation>
    </message>
    <message>
        <source>The journal tells each step.</source>
        <translation>各段階はジャーナルに表示されます。</translation>
    </message>
    <message>
        <source>Next and previous row of the timeline</source>
        <translation>タイムラインの次の行・前の行</translation>
    </message>
    <message>
        <source>Home</source>
        <extracomment>the name of a key</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Go to the newest row and follow what comes</source>
        <translation>最新の行へ移動し、新着を追う</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>the name of a key</extracomment>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Open or close what a content warning covers</source>
        <translation>閲覧注意の内容を開く・閉じる</translation>
    </message>
    <message>
        <source>Enter</source>
        <extracomment>the name of a key</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show all of a row in the inspector</source>
        <translation>行の全体をインスペクターに表示</translation>
    </message>
    <message>
        <source>Esc</source>
        <extracomment>the name of a key</extracomment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Pulse: show less time, show more</source>
        <translation>Pulse：表示する時間を短く、長く</translation>
    </message>
    <message>
        <source>Pulse: earlier and later; with Shift: select a stretch of time</source>
        <translation>Pulse：前へ、後へ。Shift を押しながらで期間を選択</translation>
    </message>
    <message>
        <source>Tab</source>
        <extracomment>the name of a key</extracomment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Pulse: the next drop or gap in view</source>
        <translation>Pulse：表示中の次の切断または欠落</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>the name of a key</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Pulse: follow the present</source>
        <translation>Pulse：現在を追う</translation>
    </message>
    <message>
        <source>The timeline does not hold this event.</source>
        <translation>このイベントはタイムラインにありません。</translation>
    </message>
    <message>
        <source>The timeline does not show this event now: choose all sources, and clear the search.</source>
        <translation>このイベントは今タイムラインに表示されていません。すべてのソースを選び、検索を消してください。</translation>
    </message>
    <message>
        <source>Journal: show the line in Pulse</source>
        <translation>ジャーナル: 行を Pulse で表示</translation>
    </message>
    <message>
        <source>Journal: copy the chosen lines as JSON</source>
        <translation>ジャーナル: 選択した行を JSON としてコピー</translation>
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
        <translation>█ 接続中または正常、▓ 遅延・無音・低下、▒ 接続処理中、▁ 停止、· 待機・一時停止・未監視。時刻は UTC です。</translation>
    </message>
</context>
<context>
    <name>thumpline::NotificationText</name>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <extracomment>%1 is the name of an account, as in all sentences of this group</extracomment>
        <translation>%1 さんがあなたに言及しました</translation>
    </message>
    <message>
        <source>%1 posted</source>
        <translation>%1 さんが投稿しました</translation>
    </message>
    <message>
        <source>%1 boosted your status</source>
        <translation>%1 さんがあなたの投稿をブーストしました</translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 さんにフォローされました</translation>
    </message>
    <message>
        <source>%1 asks to follow you</source>
        <translation>%1 さんがフォローを申請しています</translation>
    </message>
    <message>
        <source>%1 favourited your status</source>
        <translation>%1 さんがあなたの投稿をお気に入りに登録しました</translation>
    </message>
    <message>
        <source>A poll that you made or voted in has ended</source>
        <translation>あなたが作成または投票したアンケートが終了しました</translation>
    </message>
    <message>
        <source>%1 edited a status that you boosted or answered</source>
        <translation>%1 さんが、あなたがブーストまたは返信した投稿を編集しました</translation>
    </message>
    <message>
        <source>%1 signed up</source>
        <translation>%1 さんが登録しました</translation>
    </message>
    <message>
        <source>%1 reported %2</source>
        <extracomment>%1 reports, %2 is reported</extracomment>
        <translation>%1 さんが %2 さんを通報しました</translation>
    </message>
    <message>
        <source>%1 reported an account</source>
        <translation>%1 さんがアカウントを通報しました</translation>
    </message>
    <message>
        <source>Relationships were severed</source>
        <translation>関係が断たれました</translation>
    </message>
    <message>
        <source>The moderators sent you a warning</source>
        <translation>モデレーターから警告が届きました</translation>
    </message>
    <message>
        <source>%1 quoted your status</source>
        <translation>%1 さんがあなたの投稿を引用しました</translation>
    </message>
    <message>
        <source>%1 edited a status that you quoted</source>
        <translation>%1 さんが、あなたが引用した投稿を編集しました</translation>
    </message>
    <message>
        <source>%1 added you to the collection “%2”</source>
        <extracomment>%2 is the name of a collection of accounts</extracomment>
        <translation>%1 さんがあなたをコレクション「%2」に追加しました</translation>
    </message>
    <message>
        <source>%1 changed the collection “%2” that you are in</source>
        <translation>%1 さんが、あなたの入っているコレクション「%2」を変更しました</translation>
    </message>
    <message>
        <source>%1 reacted to your status with %2</source>
        <extracomment>%2 is an emoji</extracomment>
        <translation>%1 さんがあなたの投稿に %2 でリアクションしました</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 さんが %2 に引っ越しました</translation>
    </message>
    <message>
        <source>Notification of the type “%1”</source>
        <extracomment>%1 is the technical name of a kind of notification that this program does not know</extracomment>
        <translation>「%1」という種類の通知</translation>
    </message>
    <message>
        <source>%1: notification of the type “%2”</source>
        <extracomment>%1 is the name of an account, %2 the technical name of a kind of notification</extracomment>
        <translation>%1：「%2」という種類の通知</translation>
    </message>
    <message>
        <source>The administrators blocked %1: relationships were severed</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>管理者が %1 をブロックし、関係が断たれました</translation>
    </message>
    <message>
        <source>You blocked %1: relationships were severed</source>
        <translation>あなたが %1 をブロックし、関係が断たれました</translation>
    </message>
    <message>
        <source>The moderators suspended %1: relationships were severed</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>モデレーターが %1 を停止し、関係が断たれました</translation>
    </message>
    <message>
        <source>Relationships with %1 were severed</source>
        <translation>%1 との関係が断たれました</translation>
    </message>
    <message>
        <source>The moderators disabled your account</source>
        <translation>モデレーターがあなたのアカウントを無効にしました</translation>
    </message>
    <message>
        <source>The moderators marked some of your statuses as sensitive</source>
        <translation>モデレーターがあなたの投稿の一部を閲覧注意にしました</translation>
    </message>
    <message>
        <source>The moderators deleted some of your statuses</source>
        <translation>モデレーターがあなたの投稿の一部を削除しました</translation>
    </message>
    <message>
        <source>The moderators mark your statuses as sensitive from now on</source>
        <translation>モデレーターが今後のあなたの投稿を閲覧注意にします</translation>
    </message>
    <message>
        <source>The moderators limited your account</source>
        <translation>モデレーターがあなたのアカウントを制限しました</translation>
    </message>
    <message>
        <source>The moderators suspended your account</source>
        <translation>モデレーターがあなたのアカウントを停止しました</translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>フォロワー %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n followed account(s)</source>
        <translation>
            <numerusform>フォロー中 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::NotificationsDialog</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Show &amp;notifications on the desktop</source>
        <translation>デスクトップに通知を表示する(&amp;N)</translation>
    </message>
    <message>
        <source>When a stream is down for a while, and when it is back, although the window is not seen</source>
        <translation>ウィンドウが見えていないときにも、ストリームがしばらく停止した場合と復帰した場合に知らせます</translation>
    </message>
    <message>
        <source>Send a &amp;test notification</source>
        <translation>テスト通知を送信(&amp;T)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>The desktop took it.</source>
        <translation>デスクトップが通知を受け取りました。</translation>
    </message>
    <message>
        <source>It could not be shown.</source>
        <extracomment>%1 is a technical reason</extracomment>
        <translation>表示できませんでした。</translation>
    </message>
    <message>
        <source>It could not be shown: %1</source>
        <translation>表示できませんでした: %1</translation>
    </message>
    <message>
        <source>What is told</source>
        <translation>通知する内容</translation>
    </message>
    <message>
        <source>Seconds until a stream counts as down</source>
        <translation>ストリームを停止とみなすまでの秒数</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit of a number field, after the number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Most interruptions are over within seconds, and what they hid is fetched</source>
        <translation>ほとんどの中断は数秒で終わり、その間の投稿はあとから取得されます</translation>
    </message>
    <message>
        <source>Also when the &amp;health check of a streaming service fails</source>
        <translation>ストリーミングサービスの稼働状況の確認に失敗したときも(&amp;H)</translation>
    </message>
    <message>
        <source>Also while this window is &amp;active</source>
        <translation>このウィンドウがアクティブなときも(&amp;A)</translation>
    </message>
    <message>
        <source>The window shows it anyway, in Sources and in Pulse</source>
        <translation>ウィンドウのソースとPulseにも表示されます</translation>
    </message>
    <message>
        <source>A stream is &amp;down for longer than</source>
        <translation>ストリームの停止が次より長い(&amp;D)</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>おやすみ時間</translation>
    </message>
    <message>
        <source>No notifications &amp;from</source>
        <translation>通知しない時間帯(&amp;F)</translation>
    </message>
    <message>
        <source>Quiet hours begin</source>
        <translation>おやすみ時間の開始</translation>
    </message>
    <message>
        <source>Quiet hours end</source>
        <translation>おやすみ時間の終了</translation>
    </message>
    <message>
        <source>t&amp;o</source>
        <extracomment>between two times of day: from 22:00 to 7:00</extracomment>
        <translation>から(&amp;O)</translation>
    </message>
    <message>
        <source>Not too many</source>
        <translation>通知の上限</translation>
    </message>
    <message>
        <source>What is held back is counted and told with the next one; the end of what was told is always told</source>
        <translation>保留された件数は次の通知で伝えられます。通知済みの停止からの復帰は必ず通知されます</translation>
    </message>
    <message>
        <source>Notifications within an hour</source>
        <translation>1 時間あたりの通知数</translation>
    </message>
    <message>
        <source>Minutes between two of the same stream</source>
        <translation>同じストリームの通知の間隔（分）</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>unit of a number field, after the number</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>At most within an &amp;hour</source>
        <translation>1 時間に最大(&amp;H)</translation>
    </message>
    <message>
        <source>Not again for the &amp;same stream within</source>
        <translation>同じストリームについて再通知しない時間(&amp;S)</translation>
    </message>
    <message>
        <source>They begin and end at the same time: nothing is held back.</source>
        <translation>開始と終了が同じ時刻のため、何も保留されません。</translation>
    </message>
    <message>
        <source>What happens meanwhile is summed up at their end.</source>
        <translation>その間の出来事は、終了時にまとめて通知されます。</translation>
    </message>
    <message>
        <source>Asking the desktop whether it shows notifications…</source>
        <translation>デスクトップが通知を表示できるか確認しています…</translation>
    </message>
    <message>
        <source>This desktop has neither a notification service nor a system tray: nothing can be shown. The journal has it all.</source>
        <translation>このデスクトップには通知サービスもシステムトレイもないため、何も表示できません。すべてジャーナルに残ります。</translation>
    </message>
</context>
<context>
    <name>thumpline::OptionParser</name>
    <message>
        <source>See: %1</source>
        <extracomment>%1 is a command to type, like &quot;thumpline watch --help&quot;</extracomment>
        <translation>参照：%1</translation>
    </message>
    <message>
        <source>Argument %1 is no option. %2</source>
        <extracomment>%1 is a number: the position of a word on the command line</extracomment>
        <translation>%1 番目の引数はオプションではありません。%2</translation>
    </message>
    <message>
        <source>A token never goes on the command line, where every user of the machine can read it: put it into a file and say --token-file FILE, or into the environment as THUMPLINE_TOKEN.</source>
        <translation>トークンはコマンドラインに書かないでください。このマシンの誰からも見えてしまいます。ファイルに入れて --token-file FILE とするか、環境変数 THUMPLINE_TOKEN に入れてください。</translation>
    </message>
    <message>
        <source>Unknown option %1. Did you mean --%2? %3</source>
        <extracomment>%1 is what was typed, %2 an option that exists, %3 is &quot;See: …&quot;</extracomment>
        <translation>不明なオプション %1 です。--%2 のことですか？ %3</translation>
    </message>
    <message>
        <source>Unknown option %1. %2</source>
        <extracomment>%1 is what was typed, %2 is &quot;See: …&quot;</extracomment>
        <translation>不明なオプション %1 です。%2</translation>
    </message>
    <message>
        <source>Only one file at a time. %1</source>
        <translation>ファイルは一度に 1 つです。%1</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>オプション --%1 に値は付きません。</translation>
    </message>
    <message>
        <source>The option --%1 wants a value: --%1 %2</source>
        <extracomment>%1 is an option&apos;s name, %2 the kind of value it wants, like URL or FILE</extracomment>
        <translation>オプション --%1 には値が必要です：--%1 %2</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
</context>
<context>
    <name>thumpline::OptionReader</name>
    <message>
        <source>Which instance? Say --server URL, for example --server mastodon.example</source>
        <translation>どのインスタンスですか？ --server URL を指定してください（例：--server mastodon.example）</translation>
    </message>
    <message>
        <source>--stream %1: %2</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 says what is wrong with it</extracomment>
        <translation>--stream %1：%2</translation>
    </message>
    <message>
        <source>--rate wants events a second, from 0.1 to 10000.</source>
        <translation>--rate には毎秒のイベント数を 0.1 から 10000 で指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, from %2 on.</source>
        <translation>--%1 には %2 以上の整数を指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number, from %2 to %3.</source>
        <translation>--%1 には %2 から %3 までの整数を指定してください。</translation>
    </message>
    <message>
        <source>--%1: there is no file %2</source>
        <translation>--%1：ファイル %2 がありません</translation>
    </message>
    <message>
        <source>--%1: the file %2 can&apos;t be read; look at its permissions.</source>
        <translation>--%1：ファイル %2 を読めません。権限を確認してください。</translation>
    </message>
    <message>
        <source>--%1 is one of: %2.</source>
        <extracomment>%1 is an option, %2 the list of words that it knows</extracomment>
        <translation>--%1 は次のいずれかです：%2。</translation>
    </message>
    <message>
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>どのストリームですか？ --stream NAME を指定してください（例：--stream public）</translation>
    </message>
    <message>
        <source>--%1: %2</source>
        <extracomment>%1 is an option, %2 a sentence</extracomment>
        <translation>--%1: %2</translation>
    </message>
    <message>
        <source>--%1 wants a time, like 500ms, 30s, 5m or 2h.</source>
        <translation>--%1 には 500ms、30s、5m、2h のような時間を指定してください。</translation>
    </message>
    <message>
        <source>--%1 wants a moment, like 2026-11-24T10:30:00Z, or how long before the end, like 30m or 2h.</source>
        <translation>--%1 には 2026-11-24T10:30:00Z のような時刻か、30m や 2h のような終わりからの長さを指定してください。</translation>
    </message>
    <message>
        <source>--stream %1: no stream has this name. The names are: %2.</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 a list of names</extracomment>
        <translation>--stream %1：この名前のストリームはありません。使える名前：%2。</translation>
    </message>
    <message>
        <source>--stream %1: no stream has this name; did you mean %2? The names are: %3.</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 a name that exists, %3 a list of names</extracomment>
        <translation>--stream %1：この名前のストリームはありません。%2のことですか？使える名前：%3。</translation>
    </message>
    <message>
        <source>--scenario is one of: %1. See: thumpline demo-server --list-scenarios</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>--scenarioは次のいずれかです：%1。参照：thumpline demo-server --list-scenarios</translation>
    </message>
    <message>
        <source>--speed wants a number of times real time, from 0.1 to 60.</source>
        <translation>--speedには実時間の何倍かを0.1から60の数で指定します。</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeCommand</name>
    <message>
        <source>Waiting for the first heartbeat: %1 of %2</source>
        <extracomment>%1 and %2 are times like &quot;12 s&quot;</extracomment>
        <translation>最初のハートビートを待っています: %1 / %2</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeFindings</name>
    <message>
        <source>All is well.</source>
        <translation>正常です。</translation>
    </message>
    <message>
        <source>The streaming service is degraded, or could not be seen whole.</source>
        <translation>ストリーミングサービスは不調か、全体を確認できませんでした。</translation>
    </message>
    <message>
        <source>The streaming service is down.</source>
        <translation>ストリーミングサービスは停止しています。</translation>
    </message>
    <message numerus="yes">
        <source>The streaming address is redirected again and again: %n time(s), and no end.</source>
        <translation>
            <numerusform>ストリーミングのアドレスが %n 回リダイレクトされ、終わりがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Two rules of the proxy send the request back and forth.</source>
        <translation>プロキシの 2 つの規則が要求を互いに送り合っています。</translation>
    </message>
    <message>
        <source>The streaming address is redirected from https to http. Clients do not follow.</source>
        <translation>ストリーミングのアドレスが https から http へリダイレクトされています。クライアントは従いません。</translation>
    </message>
    <message>
        <source>The proxy behind the one that ends TLS does not know that https was asked for.</source>
        <translation>TLS を終端するプロキシの後ろのプロキシが、https で要求されたことを知りません。</translation>
    </message>
    <message>
        <source>The streaming address leads to %1, but the instance names another one for its streams.</source>
        <translation>ストリーミングのアドレスは %1 へ導きますが、インスタンスはストリーム用に別のアドレスを示しています。</translation>
    </message>
    <message>
        <source>A token is not sent there: who follows the redirect opens no stream.</source>
        <translation>そこへトークンは送られません。リダイレクトに従うとストリームは開けません。</translation>
    </message>
    <message>
        <source>There is no health check at this address.</source>
        <translation>このアドレスに状態確認はありません。</translation>
    </message>
    <message>
        <source>The proxy has to pass /api/v1/streaming/health on to the streaming service.</source>
        <translation>プロキシは /api/v1/streaming/health をストリーミングサービスへ渡す必要があります。</translation>
    </message>
    <message>
        <source>The answer to the health check is a copy out of a cache. It says nothing about now.</source>
        <translation>状態確認の応答はキャッシュの写しです。今の状態は分かりません。</translation>
    </message>
    <message>
        <source>Keep /api/v1/streaming out of every cache.</source>
        <translation>/api/v1/streaming をどのキャッシュにも入れないでください。</translation>
    </message>
    <message>
        <source>The health check does not say OK, but: “%1”</source>
        <extracomment>%1 is what the server answered</extracomment>
        <translation>状態確認の応答は OK ではなく「%1」です。</translation>
    </message>
    <message>
        <source>Expect that streams stop, or stay silent.</source>
        <translation>ストリームが止まるか、何も届かない可能性があります。</translation>
    </message>
    <message>
        <source>Look into the streaming service’s log; are its database and Redis up?</source>
        <translation>ストリーミングサービスのログを見てください。データベースと Redis は動いていますか。</translation>
    </message>
    <message>
        <source>The health check took %1 to answer.</source>
        <translation>状態確認の応答に %1 かかりました。</translation>
    </message>
    <message>
        <source>Look at the load of the streaming service and of the machine.</source>
        <translation>ストリーミングサービスとマシンの負荷を見てください。</translation>
    </message>
    <message>
        <source>The token belongs to an application, not to an account.</source>
        <translation>トークンはアカウントではなくアプリのものです。</translation>
    </message>
    <message>
        <source>Servers since Mastodon 4.2 open streams for accounts only.</source>
        <translation>Mastodon 4.2 以降のサーバーは、アカウントにだけストリームを開きます。</translation>
    </message>
    <message>
        <source>Sign in with an account, and take that token.</source>
        <translation>アカウントでサインインし、そのトークンを使ってください。</translation>
    </message>
    <message>
        <source>The stream needs the scope “%1”; the token has: %2.</source>
        <extracomment>both are names of scopes, like &quot;read:statuses&quot;</extracomment>
        <translation>このストリームにはスコープ「%1」が必要です。トークンのスコープ: %2。</translation>
    </message>
    <message>
        <source>Notifications do not come on this stream: the token lacks the scope “%1”.</source>
        <translation>このストリームに通知は届きません。トークンにスコープ「%1」がありません。</translation>
    </message>
    <message>
        <source>If you want them, sign in again, with the scope “read”.</source>
        <translation>必要なら、スコープ「read」でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Cloudflare stands in front. It ends a connection on which nothing comes for 100 s.</source>
        <translation>手前に Cloudflare があります。100 秒間何も届かない接続を切ります。</translation>
    </message>
    <message>
        <source>A network of caches stands in front: it may hold streams back, and end them.</source>
        <translation>手前にキャッシュのネットワークがあります。ストリームを溜めたり切ったりすることがあります。</translation>
    </message>
    <message>
        <source>A proxy on the way names itself.</source>
        <translation>途中のプロキシが名乗っています。</translation>
    </message>
    <message>
        <source>An answer at the streaming address is a copy out of a cache.</source>
        <translation>ストリーミングのアドレスの応答がキャッシュの写しです。</translation>
    </message>
    <message>
        <source>The answer tells a proxy to collect it before it is sent on.</source>
        <translation>応答が、送る前に溜めるようプロキシに指示しています。</translation>
    </message>
    <message>
        <source>The stream is compressed, though nobody asked for it: events come in blocks.</source>
        <translation>求めていないのにストリームが圧縮されています。イベントはまとまって届きます。</translation>
    </message>
    <message>
        <source>The stream comes with a length: something on the way has collected it, or will cut it.</source>
        <translation>ストリームに長さが付いています。途中の何かが溜めたか、いずれ切ります。</translation>
    </message>
    <message>
        <source>The stream comes without chunks: its end can’t be told from a cut.</source>
        <translation>ストリームがチャンクなしで届いています。終わりと切断を区別できません。</translation>
    </message>
    <message>
        <source>Let the proxy speak HTTP/1.1 in both directions (nginx: proxy_http_version 1.1).</source>
        <translation>プロキシに両方向で HTTP/1.1 を使わせてください（nginx: proxy_http_version 1.1）。</translation>
    </message>
    <message>
        <source>Nothing forbids caches to keep the stream: the header with which the streaming server does so is missing or replaced.</source>
        <translation>キャッシュがストリームを保存することを禁じるものがありません。ストリーミングサーバーが付けるヘッダーがないか、置き換えられています。</translation>
    </message>
    <message>
        <source>Let the proxy pass Cache-Control on as it is.</source>
        <translation>プロキシに Cache-Control をそのまま渡させてください。</translation>
    </message>
    <message>
        <source>The server does not say what it is. %1</source>
        <translation>サーバーが自分について答えません。%1</translation>
    </message>
    <message>
        <source>Streams were looked for at the address that was given.</source>
        <translation>ストリームは指定されたアドレスで探しました。</translation>
    </message>
    <message>
        <source>Check the address of the server.</source>
        <translation>サーバーのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Clients find the streaming server by /api/v2/instance: it must be open to all.</source>
        <translation>クライアントは /api/v2/instance でストリーミングサーバーを見つけます。誰でも読めるようにしてください。</translation>
    </message>
    <message>
        <source>The streaming server has no %1 address. Who has no other kind can’t reach it.</source>
        <extracomment>%1 is IPv4 or IPv6</extracomment>
        <translation>ストリーミングサーバーに %1 アドレスがありません。それしか使えない人は接続できません。</translation>
    </message>
    <message>
        <source>The server announces %1 (%2), but no connection is possible there: %3</source>
        <extracomment>%1 is IPv4 or IPv6, %2 an address, %3 a sentence: what happened</extracomment>
        <translation>サーバーは %1（%2）を公表していますが、そこに接続できません: %3</translation>
    </message>
    <message>
        <source>The other family works. Clients that try this one first wait until they give it up.</source>
        <translation>もう一方のアドレスは使えます。こちらを先に試すクライアントは、あきらめるまで待ちます。</translation>
    </message>
    <message>
        <source>If it works from elsewhere, the fault is in this network.</source>
        <translation>別の場所から使えるなら、原因はこのネットワークにあります。</translation>
    </message>
    <message>
        <source>Make the streaming server reachable by %1, or take its DNS record away.</source>
        <extracomment>%1 is IPv4 or IPv6</extracomment>
        <translation>ストリーミングサーバーに %1 で届くようにするか、その DNS レコードを消してください。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate ends in %n day(s), on %1.</source>
        <extracomment>%n is a number of days, %1 a date</extracomment>
        <translation>
            <numerusform>証明書は %n 日後の %1 に期限が切れます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates are usually renewed a month before their end: the renewal seems to fail.</source>
        <translation>証明書は普通、期限の 1 か月前に更新されます。更新に失敗しているようです。</translation>
    </message>
    <message>
        <source>Look whether the renewal runs, and whether the proxy loads what it brings.</source>
        <translation>更新が動いているか、プロキシが新しい証明書を読み込むか確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came on the stream that break its rules.</source>
        <translation>
            <numerusform>ストリームに規則に反するものが %n 件届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“thumpline watch” shows what is wrong with each.</source>
        <translation>「thumpline watch」がそれぞれの誤りを示します。</translation>
    </message>
    <message>
        <source>Does something on the way change or cut what the server sends?</source>
        <translation>途中の何かが、サーバーの送るものを変えたり切ったりしていませんか。</translation>
    </message>
    <message>
        <source>The WebSocket is open, but nobody answered our ping.</source>
        <translation>WebSocket は開いていますが、ping に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Something between us and the server takes part in the WebSocket, and does not pass all on.</source>
        <translation>途中の何かが WebSocket に加わり、すべてを渡していません。</translation>
    </message>
    <message>
        <source>Proxies must pass control frames on in both directions.</source>
        <translation>プロキシは制御フレームを両方向に渡す必要があります。</translation>
    </message>
    <message>
        <source>A round trip to the server and back takes %1.</source>
        <translation>サーバーとの往復に %1 かかります。</translation>
    </message>
    <message>
        <source>Give a token, to see the streams themselves. On the command line: --token-file FILE.</source>
        <translation>ストリーム自体を見るにはトークンを指定してください。コマンドラインでは --token-file FILE です。</translation>
    </message>
    <message>
        <source>The stream is open, but what the server sends comes late.</source>
        <translation>ストリームは開いていますが、サーバーの送るものが遅れて届きます。</translation>
    </message>
    <message>
        <source>The stream is open, but not even the greeting of the server has come.</source>
        <translation>ストリームは開いていますが、サーバーの最初のあいさつさえ届いていません。</translation>
    </message>
    <message>
        <source>The handshake is answered with 101, but not for our key (Sec-WebSocket-Accept).</source>
        <translation>ハンドシェイクに 101 が返りましたが、こちらの鍵に対するものではありません（Sec-WebSocket-Accept）。</translation>
    </message>
    <message>
        <source>The answer is a copy, or of something that does not understand WebSocket. Clients hang up.</source>
        <translation>応答は写しか、WebSocket を理解しないもののものです。クライアントは切断します。</translation>
    </message>
    <message>
        <source>Let no proxy answer or cache the handshake: it belongs to the streaming service.</source>
        <translation>ハンドシェイクにプロキシが答えたり、キャッシュしたりしないようにしてください。答えるのはストリーミングサービスです。</translation>
    </message>
    <message>
        <source>No heartbeat came in %1; servers send one every 15 s.</source>
        <translation>%1 の間ハートビートが届きませんでした。サーバーは 15 秒ごとに送ります。</translation>
    </message>
    <message>
        <source>A proxy holds it back, or the streaming service hangs. Without heartbeats a stream that is quiet and one that is broken look alike, and proxies end it as idle.</source>
        <translation>プロキシが溜めているか、ストリーミングサービスが止まっています。ハートビートがなければ静かなストリームと壊れたストリームは見分けられず、プロキシは無通信として切ります。</translation>
    </message>
    <message>
        <source>Every step went as it should.</source>
        <translation>どの段階も正常でした。</translation>
    </message>
    <message>
        <source>No heartbeat came in %1. That says nothing yet: servers send one every 15 s.</source>
        <translation>%1 の間ハートビートは届きませんでした。サーバーは 15 秒ごとに送るため、まだ何とも言えません。</translation>
    </message>
    <message>
        <source>Wait longer to know.</source>
        <translation>知るにはもっと長く待ってください。</translation>
    </message>
</context>
<context>
    <name>thumpline::ProbeText</name>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Redirects</source>
        <translation>リダイレクト</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Event stream (SSE)</source>
        <translation>イベントストリーム (SSE)</translation>
    </message>
    <message>
        <source>WebSocket handshake</source>
        <translation>WebSocket ハンドシェイク</translation>
    </message>
    <message>
        <source>WebSocket stream</source>
        <translation>WebSocket ストリーム</translation>
    </message>
    <message>
        <source>First heartbeat</source>
        <translation>最初のハートビート</translation>
    </message>
    <message>
        <source>What the server says of itself, and where it says its streams are (/api/v2/instance).</source>
        <translation>サーバーが自分について述べることと、ストリームの場所（/api/v2/instance）。</translation>
    </message>
    <message>
        <source>The addresses of the streaming server’s name: by the system, and by DNS for both families.</source>
        <translation>ストリーミングサーバーの名前のアドレス。システムと、両方の種類を DNS に尋ねます。</translation>
    </message>
    <message>
        <source>A connection to the first address of this family alone, with TLS: what a client does that tries it.</source>
        <translation>この種類の最初のアドレスだけへの TLS 付き接続。それを試すクライアントと同じことをします。</translation>
    </message>
    <message>
        <source>Where the streaming address of the web server leads to, hop by hop, without a token.</source>
        <translation>Web サーバーのストリーミングのアドレスが導く先。トークンなしで順にたどります。</translation>
    </message>
    <message>
        <source>What the streaming service says of itself (/api/v1/streaming/health).</source>
        <translation>ストリーミングサービスが自分について述べること（/api/v1/streaming/health）。</translation>
    </message>
    <message>
        <source>Whom the streaming server proves to be, who vouches for it, and until when.</source>
        <translation>ストリーミングサーバーが誰であるか、誰がいつまで保証するか。</translation>
    </message>
    <message>
        <source>Whether the server takes the token, and what it allows, as far as the server says.</source>
        <translation>サーバーがトークンを受け付けるか、何を許すか（サーバーが答える範囲で）。</translation>
    </message>
    <message>
        <source>The stream by server-sent events: all steps until its greeting, the comment “:)”.</source>
        <translation>Server-Sent Events のストリーム。最初のあいさつ（コメント「:)」）までのすべての段階。</translation>
    </message>
    <message>
        <source>The switch from HTTP to WebSocket alone: its status, headers and key. Proxies often fail here.</source>
        <translation>HTTP から WebSocket への切り替えだけ: ステータス、ヘッダー、鍵。プロキシがよく失敗するところです。</translation>
    </message>
    <message>
        <source>The stream by WebSocket, and the time that a ping takes there and back.</source>
        <translation>WebSocket のストリームと、ping の往復時間。</translation>
    </message>
    <message>
        <source>Servers send a heartbeat every 15 s. If the first one is missing or late, something holds it back.</source>
        <translation>サーバーは 15 秒ごとにハートビートを送ります。最初のものがないか遅ければ、何かが溜めています。</translation>
    </message>
    <message>
        <source>Well</source>
        <comment>severity of a finding</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity of a finding</comment>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity of a finding</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Fault</source>
        <comment>severity of a finding</comment>
        <translation>障害</translation>
    </message>
    <message>
        <source>Not waited for.</source>
        <translation>待ちませんでした。</translation>
    </message>
    <message>
        <source>No token was given.</source>
        <translation>トークンが指定されていません。</translation>
    </message>
    <message>
        <source>This software has none.</source>
        <translation>このソフトウェアにはありません。</translation>
    </message>
    <message>
        <source>This machine goes through a proxy, which does that itself.</source>
        <translation>このマシンはプロキシを通るため、プロキシが行います。</translation>
    </message>
    <message>
        <source>Plain HTTP: there is none.</source>
        <translation>平文の HTTP なのでありません。</translation>
    </message>
    <message>
        <source>The server has no address of this kind.</source>
        <translation>サーバーにこの種類のアドレスはありません。</translation>
    </message>
    <message>
        <source>Not tried: this machine has no address of this kind itself.</source>
        <translation>試していません。このマシン自体にこの種類のアドレスがありません。</translation>
    </message>
    <message>
        <source>Not tried: no connection is possible.</source>
        <translation>試していません。接続できません。</translation>
    </message>
    <message>
        <source>There is no open stream to listen to.</source>
        <translation>聞くための開いたストリームがありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>%1; streams at %2</source>
        <extracomment>%1 is the version of the server&apos;s software, %2 an address</extracomment>
        <translation>%1、ストリームは %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an address, %2 a sentence</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ありません。</translation>
    </message>
    <message>
        <source>There is no health check at this address.</source>
        <translation>このアドレスに状態確認はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1, by %2; valid for %n more day(s)</source>
        <extracomment>%1 is who the certificate is for, %2 who issued it; %n counts days</extracomment>
        <translation>
            <numerusform>%1（発行者 %2）、残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted; the server does not say what it allows.</source>
        <translation>受け付けられました。何を許すかはサーバーが答えません。</translation>
    </message>
    <message>
        <source>Accepted; scopes: %1</source>
        <extracomment>%1 is a list of scopes, like &quot;read write&quot;</extracomment>
        <translation>受け付けられました。スコープ: %1</translation>
    </message>
    <message>
        <source>open after %1</source>
        <extracomment>of a stream; %1 is a time</extracomment>
        <translation>%1 後に開通</translation>
    </message>
    <message>
        <source>greeting after %1 more</source>
        <extracomment>%1 is a time; since the headers of the answer</extracomment>
        <translation>さらに %1 後にあいさつ</translation>
    </message>
    <message>
        <source>no greeting</source>
        <translation>あいさつなし</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往復 %1</translation>
    </message>
    <message>
        <source>no answer to a ping</source>
        <translation>ping に応答なし</translation>
    </message>
    <message>
        <source>Answered, but not for our key.</source>
        <translation>応答はありましたが、こちらの鍵に対するものではありません。</translation>
    </message>
    <message>
        <source>Accepted after %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 後に受け付けられました。</translation>
    </message>
    <message>
        <source>%1 after the opening</source>
        <extracomment>of a heartbeat; %1 is a time since the stream was open</extracomment>
        <translation>開通から %1 後</translation>
    </message>
    <message>
        <source>None in %1.</source>
        <translation>%1 の間ありません。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>the number behind the colon of an address</extracomment>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前の一覧</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有効期間の開始</translation>
    </message>
    <message>
        <source>Until</source>
        <extracomment>of a certificate: its last day</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>If you run this server: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>このサーバーの運営者の方へ: %1</translation>
    </message>
    <message>
        <source>The same at: %1.</source>
        <extracomment>%1 is a list of steps of the check, like &quot;Health, WebSocket stream&quot;</extracomment>
        <translation>同じ: %1。</translation>
    </message>
    <message>
        <source>Name found</source>
        <translation>名前が見つかりました</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続しました</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化しました</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答がありました</translation>
    </message>
    <message>
        <source>Switched to WebSocket</source>
        <translation>WebSocket に切り替えました</translation>
    </message>
    <message>
        <source>First byte of the stream</source>
        <translation>ストリームの最初のバイト</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <extracomment>%1 is advice, in one or more sentences</extracomment>
        <translation>対処: %1</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseLayoutText</name>
    <message>
        <source>health</source>
        <comment>lane of Pulse</comment>
        <translation>稼働状態</translation>
    </message>
    <message>
        <source>this computer</source>
        <comment>lane of Pulse</comment>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>thumpline::PulsePanel</name>
    <message>
        <source>Show more time</source>
        <translation>表示する時間を長く</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>表示する時間を短く</translation>
    </message>
    <message>
        <source>Follow the present</source>
        <translation>現在を追う</translation>
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
        <translation>この期間を拡大</translation>
    </message>
    <message>
        <source>Copy the figures as text</source>
        <translation>数値をテキストとしてコピー</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Figures of the selected stretch of time</source>
        <translation>選択した期間の数値</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>レーン</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>column</comment>
        <translation>接続</translation>
    </message>
    <message>
        <source>Drops</source>
        <comment>column</comment>
        <translation>切断</translation>
    </message>
    <message>
        <source>Events</source>
        <comment>column</comment>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>column</comment>
        <translation>欠拍</translation>
    </message>
    <message>
        <source>Delay</source>
        <comment>column</comment>
        <translation>遅延</translation>
    </message>
    <message>
        <source>The stream, or the health of its instance</source>
        <translation>ストリーム、またはそのインスタンスの稼働状態</translation>
    </message>
    <message>
        <source>How much of the time the stream was live; of health: how much of the time it was OK</source>
        <translation>ストリームが接続していた時間の割合。稼働状態では正常だった時間の割合</translation>
    </message>
    <message>
        <source>How often an open stream ended; of health: how many looks were not OK</source>
        <translation>開いていたストリームが切れた回数。稼働状態では正常でなかった確認の回数</translation>
    </message>
    <message>
        <source>Events that came, without those fetched by REST afterwards; of health: how often it was looked at</source>
        <translation>届いたイベント（あとから REST で取得したものを除く）。稼働状態では確認の回数</translation>
    </message>
    <message>
        <source>Heartbeats that were due and did not come</source>
        <translation>来るはずで来なかったハートビート</translation>
    </message>
    <message>
        <source>From the writing of a post to its arrival, the shortest and the longest; of health: how long the server took to answer</source>
        <translation>投稿から到着までの最短と最長。稼働状態ではサーバーの応答時間</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a stretch of time and its length: &quot;10:34 – 10:36 · 2 min&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>health · %1</source>
        <extracomment>line of a table; %1 is an instance</extracomment>
        <translation>稼働状態 · %1</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseTexts</name>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, nothing is missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>%1の欠落：REST で %n 件の投稿を取得し、不足はありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %1: %n post(s) fetched by REST, more may be missing.</source>
        <extracomment>%n is what was fetched afterwards, %1 like &quot;14 s&quot;</extracomment>
        <translation>
            <numerusform>%1の欠落：REST で %n 件の投稿を取得しましたが、まだ不足があるかもしれません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gap of %1 that could not be filled.</source>
        <translation>%1の欠落。補えませんでした。</translation>
    </message>
    <message>
        <source>Dropped after %1.</source>
        <translation>%1後に切断。</translation>
    </message>
    <message>
        <source>Dropped.</source>
        <translation>切断。</translation>
    </message>
    <message>
        <source>An attempt to connect failed.</source>
        <translation>接続の試みが失敗しました。</translation>
    </message>
    <message>
        <source>Health: %1</source>
        <extracomment>%1 is &quot;OK&quot;, &quot;down&quot;…</extracomment>
        <translation>稼働状態：%1</translation>
    </message>
    <message>
        <source>Cause: %1 (%2, %3)</source>
        <extracomment>a cause found by a rule: %1 a sentence, %2 how sure it is, %3 the rule&apos;s name</extracomment>
        <translation>原因：%1（%2、%3）</translation>
    </message>
    <message>
        <source>Likely cause: %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>考えられる原因：%1</translation>
    </message>
    <message>
        <source>Live again after %1.</source>
        <translation>%1後に復旧。</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <extracomment>%1 is &quot;down&quot;, %2 counts the attempts to connect</extracomment>
        <translation>%1、%2 回目の試み</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a state, %2 a time</extracomment>
        <translation>%1（%2 から）</translation>
    </message>
    <message>
        <source>%1 from %2 to %3 (%4)</source>
        <extracomment>%1 is a state, %2 and %3 times, %4 like &quot;14 s&quot;</extracomment>
        <translation>%1（%2 ～ %3、%4）</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) within %1</source>
        <extracomment>%n events within a stretch of time, %1 like &quot;2 s&quot;</extracomment>
        <translation>
            <numerusform>%1の間に %n 件のイベント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, up to %2 after they were written</source>
        <extracomment>%1 is a line on events, %2 like &quot;0.8 s&quot;</extracomment>
        <translation>%1、投稿から最大 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) fetched by REST</source>
        <translation>
            <numerusform>REST で取得した投稿 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>last heartbeat %1, %2 after the one before</source>
        <translation>最後のハートビート %1、その前から %2</translation>
    </message>
    <message>
        <source>last heartbeat %1</source>
        <translation>最後のハートビート %1</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) missed</source>
        <translation>
            <numerusform>欠けたハートビート %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>answered in %1</source>
        <extracomment>how long the server took to answer; %1 like &quot;41 ms&quot;</extracomment>
        <translation>応答時間 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from the smallest to the greatest</extracomment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>%1 of the time live</source>
        <extracomment>%1 like &quot;97 %&quot;</extracomment>
        <translation>接続時間 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>切断 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at the health</source>
        <translation>
            <numerusform>稼働状態の確認 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them not OK</source>
        <translation>
            <numerusform>うち正常でないもの %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet for %1.</source>
        <extracomment>a time in which a stream brought nothing; %1 like &quot;3 min&quot;</extracomment>
        <translation>%1の間、静かでした。</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseTimeText</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a date on a time axis, as QLocale&apos;s formats say it: &quot;Tue 24 Nov&quot;</extracomment>
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment</comment>
        <extracomment>%1 is a day, %2 a time of that day</extracomment>
        <translation>%1 %2</translation>
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
        <translation>まだ描くものがありません。追加したストリームごとにレーンが表示されます。状態、ハートビート、イベント、そして切断とその原因がわかります。</translation>
    </message>
    <message>
        <source>last %1</source>
        <extracomment>heading; %1 like &quot;12 min&quot;</extracomment>
        <translation>直近 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>lane of Pulse</comment>
        <extracomment>%1 names a lane, %2 says what it did</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No stream yet.</source>
        <translation>ストリームはまだありません。</translation>
    </message>
    <message>
        <source>&amp;Follow the present</source>
        <translation>現在を追う(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Zoom to the selection</source>
        <translation>選択範囲を拡大(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>数値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Clear the &amp;selection</source>
        <translation>選択を解除(&amp;S)</translation>
    </message>
</context>
<context>
    <name>thumpline::PulseWords</name>
    <message>
        <source>connecting</source>
        <comment>state in Pulse</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>live</source>
        <comment>state in Pulse</comment>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>live, but the next heartbeat is overdue</source>
        <comment>state in Pulse</comment>
        <translation>接続済み、ただし次のハートビートが遅れています</translation>
    </message>
    <message>
        <source>silent for too long: given up</source>
        <comment>state in Pulse</comment>
        <translation>無応答が長すぎるため打ち切り</translation>
    </message>
    <message>
        <source>down</source>
        <comment>state in Pulse</comment>
        <translation>切断中</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <comment>state in Pulse</comment>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>failed: trying again would not help</source>
        <comment>state in Pulse</comment>
        <translation>失敗：再試行では解決しません</translation>
    </message>
    <message>
        <source>paused by you</source>
        <comment>state in Pulse</comment>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>health in Pulse</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>degraded: it answers, but not as it should</source>
        <comment>health in Pulse</comment>
        <translation>不調：応答はあるが正しくありません</translation>
    </message>
    <message>
        <source>down</source>
        <comment>health in Pulse</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <comment>health in Pulse</comment>
        <translation>このサーバーは提供していません</translation>
    </message>
    <message>
        <source>online</source>
        <comment>network in Pulse</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>offline</source>
        <comment>network in Pulse</comment>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>asleep</source>
        <comment>network in Pulse</comment>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>not watched: the computer slept, or its clock was set</source>
        <comment>state in Pulse</comment>
        <translation>監視なし：スリープ中、または時計が変更されました</translation>
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
        <translation>%1/秒</translation>
    </message>
</context>
<context>
    <name>thumpline::QuietRules</name>
    <message numerus="yes">
        <source>In %1 without news the same timeline was asked for (REST) %n time(s).</source>
        <extracomment>REST is the part of the interface that is asked instead of listened to; %n counts how often, %1 like &quot;3 min&quot;</extracomment>
        <translation>
            <numerusform>新着のない %1 の間に、同じタイムラインを（REST で）%n 回確認しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It had %n newer newest post(s) that the stream did not bring.</source>
        <translation>
            <numerusform>ストリームが届けなかった新しい投稿が %n 件ありました。</numerusform>
        </translation>
    </message>
    <message>
        <source>It had nothing newer either.</source>
        <translation>そちらにも新しいものはありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) came meanwhile: the connection is alive.</source>
        <translation>
            <numerusform>その間に %n 回のハートビートが届きました。接続は生きています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) came on the stream meanwhile.</source>
        <translation>
            <numerusform>その間に %n 件の削除がストリームに届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing happened on this timeline; all is well.</source>
        <translation>このタイムラインでは何も起きていません。正常です。</translation>
    </message>
    <message>
        <source>The timeline moves on without the stream: the event path behind the streaming service is broken (Redis), or the feed is closed for this account.</source>
        <translation>タイムラインはストリームなしで進んでいます。ストリーミングサービスの裏のイベント経路（Redis）が壊れているか、このアカウントにはフィードが閉じられています。</translation>
    </message>
    <message>
        <source>If deletions still come, or other accounts get posts, the feed is closed; if no stream of this server brings anything, it is the event path.</source>
        <translation>削除がまだ届くか、他のアカウントに投稿が届くならフィードが閉じられています。このサーバーのどのストリームにも何も来ないなら、イベント経路です。</translation>
    </message>
    <message>
        <source>Read the timeline by REST meanwhile, and tell the server’s administrator.</source>
        <translation>その間は REST でタイムラインを読み、サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>Is Redis up, and do web, Sidekiq and streaming use the same one with the same namespace? Health does not look at that.</source>
        <translation>Redis は動いていて、Web・Sidekiq・ストリーミングは同じ Redis と名前空間を使っていますか。状態確認はそこを見ません。</translation>
    </message>
    <message numerus="yes">
        <source>From creation to arrival it took %1, instead of %2 as before (%n post(s)).</source>
        <extracomment>%1 and %2 like &quot;12.0 s&quot;; %n is the number of posts that were late</extracomment>
        <translation>
            <numerusform>作成から到着まで、以前の %2 でなく %1 かかりました（%n 件の投稿）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The server’s queue lags (Sidekiq): posts of this server come later and later.</source>
        <translation>サーバーのキュー（Sidekiq）が遅れています。このサーバーの投稿がどんどん遅く届きます。</translation>
    </message>
    <message>
        <source>Nothing to do: nothing is lost, it only comes late.</source>
        <translation>何もする必要はありません。失われたものはなく、遅れているだけです。</translation>
    </message>
    <message>
        <source>Look at the latency of Sidekiq’s queues, most of all “default”.</source>
        <translation>Sidekiq のキュー、特に「default」の遅延を見てください。</translation>
    </message>
    <message>
        <source>Posts from other servers came no later than before.</source>
        <translation>他のサーバーの投稿は以前より遅れていません。</translation>
    </message>
    <message>
        <source>Federation lags: posts from other servers come later and later.</source>
        <translation>連合が遅れています。他のサーバーの投稿がどんどん遅く届きます。</translation>
    </message>
    <message>
        <source>Look at the latency of Sidekiq’s queue “ingress”; or the other servers send late.</source>
        <translation>Sidekiq のキュー「ingress」の遅延を見てください。または相手サーバーの送信が遅れています。</translation>
    </message>
    <message>
        <source>Posts of this server came no later than before.</source>
        <translation>このサーバーの投稿は以前より遅れていません。</translation>
    </message>
    <message>
        <source>Posts of both kinds tell whether the queue or federation lags.</source>
        <translation>両方の種類の投稿があれば、キューと連合のどちらが遅れているか分かります。</translation>
    </message>
    <message>
        <source>The first byte came %1 after the headers; a streaming server sends it with them.</source>
        <translation>最初のバイトはヘッダーの %1 後に届きました。ストリーミングサーバーは同時に送ります。</translation>
    </message>
    <message>
        <source>The first sign of life came %1 after the opening; heartbeats are due after 15 s.</source>
        <translation>最初の反応は開いてから %1 後でした。ハートビートは 15 秒で来るはずです。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) several heartbeats came at once after a pause; the longest pause was %1.</source>
        <translation>
            <numerusform>間のあとに複数のハートビートがまとめて届いたことが %n 回ありました。最長の間は %1 でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n event(s) came together with a heartbeat.</source>
        <translation>
            <numerusform>%n 件のイベントのうち %1 件がハートビートと同時に届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>A proxy holds back what comes on the stream and lets it go in bunches: it buffers or compresses.</source>
        <translation>プロキシがストリームの内容をせき止め、まとめて流しています。バッファリングか圧縮です。</translation>
    </message>
    <message>
        <source>Try WebSocket for this stream: proxies do not hold it back.</source>
        <translation>このストリームでは WebSocket を試してください。プロキシはせき止めません。</translation>
    </message>
    <message>
        <source>Turn buffering and compression off for /api/v1/streaming (nginx: proxy_buffering off; gzip off).</source>
        <translation>/api/v1/streaming のバッファリングと圧縮を切ってください（nginx: proxy_buffering off; gzip off）。</translation>
    </message>
    <message>
        <source>Written (UTC): the newest by REST %1, the newest on the stream %2.</source>
        <extracomment>when two posts were written, by REST and on a stream: %1 and %2 are dates with times, or a dash</extracomment>
        <translation>作成時刻（UTC）：REST の最新 %1、ストリームの最新 %2。</translation>
    </message>
    <message>
        <source>Then the stream brought news again.</source>
        <translation>その後、ストリームに再び新着が届きました。</translation>
    </message>
    <message>
        <source>Then the connection ended.</source>
        <translation>その後、接続が終わりました。</translation>
    </message>
</context>
<context>
    <name>thumpline::ReadableLines</name>
    <message>
        <source>malformed: %1</source>
        <translation>不正：%1</translation>
    </message>
    <message>
        <source>@%1 boosted %2</source>
        <extracomment>%1 is who boosted a status, %2 the status (&quot;@ann: text&quot;)</extracomment>
        <translation>@%1 がブースト：%2</translation>
    </message>
    <message>
        <source>unknown event: %1</source>
        <translation>未知のイベント：%1</translation>
    </message>
    <message numerus="yes">
        <source>[%n attachment(s)]</source>
        <extracomment>behind the text of a status; %n is a number of pictures, videos and sounds</extracomment>
        <translation>
            <numerusform>[添付 %n 件]</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the end at %1: %2</source>
        <extracomment>%1 is a time of day, %2 a likely cause in one or two sentences</extracomment>
        <translation>%1 の終了について: %2</translation>
    </message>
    <message>
        <source>The quiet time since %1 is over after %2.</source>
        <extracomment>%1 is a time of day, %2 like &quot;12 min&quot;</extracomment>
        <translation>%1からの静かな時間は、%2で終わりました。</translation>
    </message>
    <message>
        <source>Another cause than before: %1</source>
        <extracomment>%1 is one or two sentences on how an attempt to connect ended</extracomment>
        <translation>前とは別の原因です：%1</translation>
    </message>
    <message>
        <source>Same cause; waiting for the network.</source>
        <translation>同じ原因です。ネットワークを待っています。</translation>
    </message>
    <message>
        <source>Same cause; attempt %1 in %2.</source>
        <extracomment>%1 is the number of the attempt to connect that comes, %2 like &quot;12 s&quot;</extracomment>
        <translation>同じ原因です。%2後に%1回目の試行を行います。</translation>
    </message>
</context>
<context>
    <name>thumpline::RecordInput</name>
    <message>
        <source>Can&apos;t open %1: %2.</source>
        <translation>%1 を開けません：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t read %1: %2.</source>
        <translation>%1 を読めません：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read.</source>
        <extracomment>%n counts all lines of a file that could not be read</extracomment>
        <translation>
            <numerusform>%n 行を読めませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is longer than any line may be</source>
        <translation>行の長さの上限を超えています</translation>
    </message>
    <message>
        <source>Line %1 was left out: %2.</source>
        <extracomment>%1 is the number of a line in a file, %2 the reason</extracomment>
        <translation>%1 行目を飛ばしました: %2。</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>thumpline::Recording</name>
    <message numerus="yes">
        <source>%n more fault(s) not told one by one.</source>
        <extracomment>%n is a number of sentences about faults in a file, at least 1</extracomment>
        <translation>
            <numerusform>ほかに %n 件の誤りがあります（個別の表示は省略）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::RelativeTime</name>
    <message>
        <source>now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>age</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>age</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>age</comment>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportCommand</name>
    <message>
        <source>There is no stream in %1.</source>
        <translation>%1 にストリームがありません。</translation>
    </message>
    <message>
        <source>Can&apos;t write %1: %2.</source>
        <translation>%1 に書き込めません：%2。</translation>
    </message>
    <message>
        <source>Can&apos;t write the output: %1.</source>
        <translation>出力に書き込めません：%1。</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>The last 10 minutes</source>
        <translation>直近 10 分</translation>
    </message>
    <message>
        <source>The last hour</source>
        <translation>直近 1 時間</translation>
    </message>
    <message>
        <source>All since %1</source>
        <extracomment>%1 is a date with a time</extracomment>
        <translation>%1 以降すべて</translation>
    </message>
    <message>
        <source>What is selected in Pulse</source>
        <translation>Pulse で選択中の範囲</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>範囲を指定</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>期間(&amp;T)：</translation>
    </message>
    <message>
        <source>In the time of this computer; the report says it in UTC</source>
        <translation>このコンピューターの時刻です。報告では UTC になります</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>All streams</source>
        <translation>すべてのストリーム</translation>
    </message>
    <message>
        <source>&amp;Streams:</source>
        <translation>ストリーム(&amp;S)：</translation>
    </message>
    <message>
        <source>HTML: one file, with a picture</source>
        <translation>HTML：図入りの 1 ファイル</translation>
    </message>
    <message>
        <source>Markdown: for an issue tracker</source>
        <translation>Markdown：課題管理用</translation>
    </message>
    <message>
        <source>JSON: for programs</source>
        <translation>JSON：プログラム用</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>形式(&amp;F)：</translation>
    </message>
    <message>
        <source>What the report says</source>
        <translation>報告の内容</translation>
    </message>
    <message>
        <source>No post is in the report, and no token.</source>
        <translation>報告には投稿もトークンも含まれません。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy as Markdown</source>
        <translation>Markdown でコピー(&amp;C)</translation>
    </message>
    <message>
        <source>To be pasted into an issue tracker</source>
        <translation>課題管理システムに貼り付けられます</translation>
    </message>
    <message>
        <source>on</source>
        <comment>setting</comment>
        <extracomment>of a setting</extracomment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>setting</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Look again after a gap</source>
        <translation>欠落の後に再確認</translation>
    </message>
    <message>
        <source>Look after quiet streams</source>
        <translation>静かなストリームを確認</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>The report could not be saved as %1: %2</source>
        <extracomment>%1 is the name of a file, %2 the system&apos;s reason</extracomment>
        <translation>報告を %1 として保存できませんでした：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 として保存しました。</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Markdown でコピーしました。</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportDocument</name>
    <message>
        <source>en</source>
        <comment>language code</comment>
        <extracomment>the code of the language of these translations: de for German, ja for Japanese</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>Streaming report</source>
        <translation>ストリーミング報告</translation>
    </message>
    <message numerus="yes">
        <source>Streaming report: %n instance(s)</source>
        <extracomment>the title of a report; %n is more than three</extracomment>
        <translation>
            <numerusform>ストリーミング報告：%n インスタンス</numerusform>
        </translation>
    </message>
    <message>
        <source>Streaming report: %1</source>
        <extracomment>the title of a report; %1 names one to three instances</extracomment>
        <translation>ストリーミング報告：%1</translation>
    </message>
    <message>
        <source>What happened when</source>
        <translation>いつ何が起きたか</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Counts and delays are kept by the minute, older ones by the hour: those of events, attempts and drops are from %1 to %2.</source>
        <extracomment>%1 and %2 are times</extracomment>
        <translation>件数と遅延は分単位、古いものは時間単位で保持されます。イベント・試行・切断の値は %1 から %2 までのものです。</translation>
    </message>
    <message>
        <source>Health of the service</source>
        <translation>サービスの健全性</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <extracomment>%1 and %2 are times, %3 is the length of time between them</extracomment>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <extracomment>of a certificate; %1 and %2 are dates, %3 like &quot;61 days left&quot;</extracomment>
        <translation>%1 ～ %2、%3</translation>
    </message>
    <message>
        <source>Asleep</source>
        <translation>スリープ</translation>
    </message>
    <message>
        <source>This computer slept for %1 of it.</source>
        <translation>このコンピューターはそのうち %1 スリープしていました。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>This computer had no network for %1 of it.</source>
        <translation>このコンピューターはそのうち %1 ネットワークに接続していませんでした。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s)</source>
        <translation>
            <numerusform>切断 %n 回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to connect</source>
        <translation>
            <numerusform>失敗した接続試行 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, rule %3</source>
        <extracomment>heading of a cause: %1 how often (3 drops), %2 how sure it is (likely), %3 the short name of the rule (D16)</extracomment>
        <translation>%1：%2、規則 %3</translation>
    </message>
    <message>
        <source>%1: cause unknown</source>
        <extracomment>heading of a cause: %1 how often (3 drops)</extracomment>
        <translation>%1：原因不明</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>What would tell</source>
        <translation>見分けるには</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>another possible cause: %1 the short name of its rule (D18), %2 how sure it is (possible)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It may also be</source>
        <translation>ほかの可能性</translation>
    </message>
    <message>
        <source>It may explain as well</source>
        <extracomment>%1 lists numbers of drops in the table</extracomment>
        <translation>ほかに説明しうるもの</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>番号 %1</translation>
    </message>
    <message>
        <source>For who reads the stream</source>
        <translation>ストリームの利用者へ</translation>
    </message>
    <message>
        <source>For who runs the server</source>
        <translation>サーバー管理者へ</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s) in a row)</source>
        <extracomment>%1 is a sentence on how an attempt to connect failed, %n how many did one after the other</extracomment>
        <translation>
            <numerusform>%1（連続 %n 回）</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <comment>was a connection open</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Drops and failed attempts</source>
        <translation>切断と失敗した試行</translation>
    </message>
    <message>
        <source>Drops and failed attempts, oldest first</source>
        <translation>切断と失敗した試行（古い順）</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a drop</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終わり方</translation>
    </message>
    <message>
        <source>Server&apos;s words</source>
        <translation>サーバーの言葉</translation>
    </message>
    <message>
        <source>Open for</source>
        <comment>length of time</comment>
        <translation>接続時間</translation>
    </message>
    <message>
        <source>Silent for</source>
        <comment>length of time</comment>
        <translation>無音時間</translation>
    </message>
    <message>
        <source>Live again after</source>
        <comment>length of time</comment>
        <translation>復帰まで</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>that found the cause</comment>
        <translation>規則</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are counted in the figures, but not listed here.</source>
        <translation>
            <numerusform>さらに古い %n 件は数値に含まれますが、ここには載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>What was missed while a stream was down</source>
        <translation>ストリーム停止中に取り逃したもの</translation>
    </message>
    <message>
        <source>From (UTC)</source>
        <translation>開始（UTC）</translation>
    </message>
    <message>
        <source>To (UTC)</source>
        <translation>終了（UTC）</translation>
    </message>
    <message>
        <source>Length</source>
        <comment>of time</comment>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Posts fetched</source>
        <translation>取得した投稿</translation>
    </message>
    <message>
        <source>Posts missing</source>
        <translation>欠けた投稿</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%n older gap(s) are not listed here.</source>
        <translation>
            <numerusform>さらに古い欠落 %n 件は載せていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet, held back or late</source>
        <translation>静か・滞留・遅延</translation>
    </message>
    <message>
        <source>Times when a stream was open, but brought nothing, or brought it late</source>
        <translation>接続していたのに何も届かない、または遅れて届いた時間</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>of a streaming service</comment>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>of this computer</comment>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>%1: live for %2 of the time, %n drop(s).</source>
        <extracomment>%1 names a stream, %2 is a share like &quot;97.3 %&quot;, %n counts drops</extracomment>
        <translation>
            <numerusform>%1：時間の %2 接続中、切断 %n 回。</numerusform>
        </translation>
    </message>
    <message>
        <source>health: %1</source>
        <extracomment>a state of a streaming service&apos;s health in a legend: %1 is &quot;OK&quot;, &quot;down&quot;</extracomment>
        <translation>健全性：%1</translation>
    </message>
    <message>
        <source>No. %1, %2: %3</source>
        <extracomment>a drop in a picture: %1 its number, %2 when, %3 how it ended, a sentence</extracomment>
        <translation>番号 %1、%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the first of %n here)</source>
        <extracomment>%1 is a sentence on a drop; %n are at the same place of a picture</extracomment>
        <translation>
            <numerusform>%1（ここの %n 件の最初）</numerusform>
        </translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>最初のバイト</translation>
    </message>
    <message>
        <source>first heartbeat</source>
        <translation>最初のハートビート</translation>
    </message>
    <message>
        <source>first event</source>
        <translation>最初のイベント</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <extracomment>of a certificate; %1 is a date</extracomment>
        <translation>%1 に期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <extracomment>of a certificate; %1 is a date, %2 like &quot;61 days left&quot;</extracomment>
        <translation>%1 まで、%2</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の主体</translation>
    </message>
    <message>
        <source>Names in it</source>
        <comment>of a certificate</comment>
        <translation>記載された名前</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <comment>of a certificate</comment>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>Connection, certificate, headers</source>
        <translation>接続、証明書、ヘッダー</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>%1 s against this computer&apos;s, to within %2 s</source>
        <extracomment>how far a clock is off: %1 and %2 are like &quot;0.3 s&quot;</extracomment>
        <translation>このコンピューターに対して %1 秒（誤差 %2 秒以内）</translation>
    </message>
    <message>
        <source>Its clock</source>
        <comment>of a server</comment>
        <translation>サーバーの時計</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>none in this time</source>
        <translation>この期間になし</translation>
    </message>
    <message>
        <source>Certificate of %1, by the look at its health</source>
        <extracomment>heading: the certificate that %1, an instance, showed when it was asked for its health</extracomment>
        <translation>%1 の証明書（健全性の確認時）</translation>
    </message>
    <message>
        <source>Latest attempt (UTC)</source>
        <translation>最新の試行（UTC）</translation>
    </message>
    <message>
        <source>Reached after</source>
        <translation>到達までの時間</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>How this report was made</source>
        <translation>この報告の作成について</translation>
    </message>
    <message>
        <source>Made (UTC)</source>
        <translation>作成（UTC）</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>読み込み元</translation>
    </message>
    <message>
        <source>All times are UTC. No post is in this report: no text, author or id of one; and no token. What a server said is quoted as it came, but for what looks like a token: that is [%1].</source>
        <translation>時刻はすべて UTC です。この報告には投稿の本文・作者・ID もトークンも含まれません。サーバーの言葉はそのまま引用していますが、トークンらしきものは [%1] に置き換えています。</translation>
    </message>
    <message>
        <source>How sure a cause is: certain, the other side or the system said so; likely, all that was seen fits, and nothing speaks for another cause; possible, others would explain it as well. The rules are named D1 to D36.</source>
        <translation>原因の確かさ：「確実」は相手側またはシステムがそう述べたもの、「おそらく」は観測がすべて合致し他の原因を示すものがないもの、「可能性あり」は他の原因でも説明できるもの。規則名は D1 から D36 です。</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportFigures</name>
    <message>
        <source>%1 s</source>
        <extracomment>a number of seconds</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Connections of the streams</source>
        <translation>ストリームの接続</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>share of the time</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Drops</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Attempts to connect</source>
        <translation>接続試行</translation>
    </message>
    <message>
        <source>of these failed</source>
        <comment>attempts to connect</comment>
        <translation>うち失敗</translation>
    </message>
    <message>
        <source>Down</source>
        <comment>length of time</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not watched</source>
        <comment>length of time</comment>
        <translation>未監視</translation>
    </message>
    <message>
        <source>Heartbeats of the streams</source>
        <translation>ストリームのハートビート</translation>
    </message>
    <message>
        <source>Heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>Missed</source>
        <comment>heartbeats</comment>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>of heartbeats</comment>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Jitter</source>
        <comment>of heartbeats</comment>
        <translation>ゆらぎ</translation>
    </message>
    <message>
        <source>Shortest</source>
        <comment>time between heartbeats</comment>
        <translation>最短</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>time between heartbeats</comment>
        <translation>最長</translation>
    </message>
    <message>
        <source>%1 expected</source>
        <extracomment>of a period that was not learned: %1 like &quot;15 s&quot;</extracomment>
        <translation>%1（想定）</translation>
    </message>
    <message>
        <source>Events of the streams</source>
        <translation>ストリームのイベント</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>events</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <comment>events</comment>
        <translation>読取不能</translation>
    </message>
    <message>
        <source>Fetched afterwards</source>
        <comment>posts</comment>
        <translation>後から取得</translation>
    </message>
    <message>
        <source>From the writing of a post to its arrival</source>
        <translation>投稿の作成から到着まで</translation>
    </message>
    <message>
        <source>Posts of</source>
        <translation>投稿の発信元</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
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
        <translation>最長</translation>
    </message>
    <message>
        <source>this instance</source>
        <translation>このインスタンス</translation>
    </message>
    <message>
        <source>other instances</source>
        <translation>他のインスタンス</translation>
    </message>
    <message>
        <source>Health of the streaming services, as they say it</source>
        <translation>ストリーミングサービスの自己申告による健全性</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>share of the time</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Times asked</source>
        <translation>確認回数</translation>
    </message>
    <message>
        <source>Not OK</source>
        <comment>count</comment>
        <translation>異常</translation>
    </message>
    <message>
        <source>Median answer</source>
        <translation>応答の中央値</translation>
    </message>
    <message>
        <source>Longest</source>
        <comment>answer</comment>
        <translation>最長</translation>
    </message>
    <message>
        <source>Times when a streaming service was not well</source>
        <translation>ストリーミングサービスが正常でなかった時</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻（UTC）</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>HTTP status</source>
        <translation>HTTP ステータス</translation>
    </message>
    <message>
        <source>Answer after</source>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>届いたもの</translation>
    </message>
    <message>
        <source>a stored copy from a cache: %1</source>
        <extracomment>what came in place of an answer; %1 the text of it</extracomment>
        <translation>キャッシュの写し：%1</translation>
    </message>
</context>
<context>
    <name>thumpline::ReportSummary</name>
    <message>
        <source>No stream was watched in this time.</source>
        <translation>この期間に監視したストリームはありません。</translation>
    </message>
    <message>
        <source>No drop in %1.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>%1 の間、切断はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n drop(s) in %1.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>%1 に切断 %n 回。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drop in %1, but %n attempt(s) to connect failed.</source>
        <extracomment>%1 is a length of time: &quot;2 h 5 min&quot;</extracomment>
        <translation>
            <numerusform>%1 に切断はありませんが、接続試行が %n 回失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 how many drops there were, %2 why: both are sentences</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>They are not in what is held any more.</source>
        <translation>保持している範囲にはもう含まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them have the same cause. %1</source>
        <extracomment>%n of all drops; %1 is why they happened, a sentence</extracomment>
        <translation>
            <numerusform>うち %n 回は同じ原因です。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Each came after about %1 of silence.</source>
        <extracomment>of several drops; %1 is like &quot;60.0 s&quot;</extracomment>
        <translation>いずれも約 %1 の無音の後に起きました。</translation>
    </message>
    <message>
        <source>Each came about %1 after the stream was opened.</source>
        <extracomment>of several drops; %1 is like &quot;100.0 s&quot;</extracomment>
        <translation>いずれもストリームを開いて約 %1 後に起きました。</translation>
    </message>
    <message>
        <source>The stream was live for %1 of the time.</source>
        <extracomment>%1 is a share like &quot;97.3 %&quot;</extracomment>
        <translation>ストリームは時間の %1 接続されていました。</translation>
    </message>
    <message numerus="yes">
        <source>All %n stream(s) were live all the time.</source>
        <translation>
            <numerusform>%n 本のストリームはすべて常に接続されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n stream(s) the one that was down longest, %1, was live for %2 of the time.</source>
        <extracomment>%n streams were watched; %1 is the name of one, %2 a share like &quot;97.3 %&quot;</extracomment>
        <translation>
            <numerusform>%n 本のうち停止が最も長かった %1 は、時間の %2 接続されていました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) to connect again failed.</source>
        <translation>
            <numerusform>再接続の試行が %n 回失敗しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The longest outage took %1.</source>
        <extracomment>%1 is a length of time: &quot;4 min 12 s&quot;</extracomment>
        <translation>最長の停止は %1 でした。</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; nothing is missing.</source>
        <translation>
            <numerusform>その間の投稿 %n 件は後から取得され、欠けはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile are missing.</source>
        <translation>
            <numerusform>その間の投稿 %n 件が欠けています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) that came meanwhile were fetched afterwards; how many are missing is not known.</source>
        <translation>
            <numerusform>その間の投稿 %n 件は後から取得されましたが、何件欠けているかは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heartbeat(s) did not come.</source>
        <translation>
            <numerusform>ハートビートが %n 回届きませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service said that it is well, each of %n time(s) it was asked.</source>
        <translation>
            <numerusform>ストリーミングサービスは %n 回の確認すべてで正常と答えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The streaming service was not well %1 of the %n time(s) that it was asked.</source>
        <extracomment>%1 of %n times, a number</extracomment>
        <translation>
            <numerusform>ストリーミングサービスは %n 回の確認のうち %1 回で正常ではありませんでした。</numerusform>
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
        <translation>%1 の確認</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>thumpline::RowReader</name>
    <message>
        <source>%1 boosted</source>
        <extracomment>%1 is the name of who boosted</extracomment>
        <translation>%1 さんがブースト</translation>
    </message>
    <message>
        <source>continues a thread</source>
        <translation>スレッドの続き</translation>
    </message>
    <message>
        <source>in reply to %1</source>
        <extracomment>%1 is the handle of the account that wrote the other status</extracomment>
        <translation>%1 への返信</translation>
    </message>
    <message>
        <source>in reply to another status</source>
        <translation>別の投稿への返信</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message numerus="yes">
        <source>Conversation with %1 and %n other(s)</source>
        <extracomment>%1 is a list of names, %n how many accounts beside them</extracomment>
        <translation>
            <numerusform>%1 ほか %n 人との会話</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>%1 との会話</translation>
    </message>
    <message>
        <source>It has no message.</source>
        <translation>メッセージはありません。</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Event “%1” that can&apos;t be used</source>
        <extracomment>%1 is the technical name of an event, as &quot;update&quot;</extracomment>
        <translation>使えないイベント「%1」</translation>
    </message>
    <message>
        <source>Unknown event “%1”</source>
        <translation>未知のイベント「%1」</translation>
    </message>
    <message>
        <source>It has no payload.</source>
        <translation>ペイロードはありません。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>about %1 missing here</source>
        <extracomment>%1 is a time, as &quot;3 min&quot;: what was posted in it is not in the timeline</extracomment>
        <translation>ここで約 %1 が抜けています</translation>
    </message>
    <message numerus="yes">
        <source>about %1 missing here: %n status(es)</source>
        <translation>
            <numerusform>ここで約 %1 が抜けています：投稿 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 interrupted, nothing is missing</source>
        <extracomment>%1 is a time, as &quot;3 min&quot;: the stream was away for it, nothing is missing any more</extracomment>
        <translation>%1 途切れましたが、欠落はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n status(es) recovered</source>
        <translation>
            <numerusform>投稿 %n 件を補完</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3: arrived at %4</source>
        <extracomment>One line a source: %1 host, %2 stream, %3 transport, %4 time of day</extracomment>
        <translation>%1 · %2 · %3：%4 に到着</translation>
    </message>
    <message>
        <source>deleted at %1</source>
        <translation>%1 に削除</translation>
    </message>
    <message>
        <source>the boosted status was deleted at %1</source>
        <translation>ブーストされた投稿は %1 に削除されました</translation>
    </message>
    <message>
        <source>the status was deleted at %1</source>
        <translation>この投稿は %1 に削除されました</translation>
    </message>
    <message>
        <source>edited at %1</source>
        <translation>%1 に編集</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier version(s)</source>
        <translation>
            <numerusform>以前の版 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>recovered after a gap</source>
        <translation>欠落後に補完</translation>
    </message>
    <message>
        <source>the boosted status could not be read</source>
        <translation>ブーストされた投稿を読めませんでした</translation>
    </message>
    <message>
        <source>it says it is of %1</source>
        <translation>%1 のものと称しています</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) could not be read</source>
        <translation>
            <numerusform>読めない項目が %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <extracomment>%1 is the text of the warning; the content behind it is not read out</extracomment>
        <translation>閲覧注意：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>添付 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Poll with %n option(s)</source>
        <translation>
            <numerusform>選択肢 %n 個のアンケート</numerusform>
        </translation>
    </message>
    <message>
        <source>quotes another status</source>
        <translation>別の投稿を引用</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>public, but not listed</source>
        <translation>ひかえめな公開</translation>
    </message>
    <message>
        <source>for followers only</source>
        <translation>フォロワーのみ</translation>
    </message>
    <message>
        <source>for those mentioned only</source>
        <translation>言及された人のみ</translation>
    </message>
    <message>
        <source>for this instance only</source>
        <translation>このインスタンスのみ</translation>
    </message>
    <message>
        <source>for a list only</source>
        <translation>リストのみ</translation>
    </message>
    <message>
        <source>for mutual followers only</source>
        <translation>相互フォローのみ</translation>
    </message>
    <message>
        <source>visibility unknown</source>
        <translation>公開範囲は不明</translation>
    </message>
    <message>
        <source>visibility “%1”</source>
        <extracomment>%1 is a technical word of the server</extracomment>
        <translation>公開範囲「%1」</translation>
    </message>
    <message>
        <source>the status was edited since, at %1</source>
        <translation>投稿はその後 %1 に編集されました</translation>
    </message>
    <message>
        <source>deleted during a gap · found at %1</source>
        <translation>欠落中に削除 · %1 に判明</translation>
    </message>
    <message>
        <source>found after a gap</source>
        <extracomment>behind &quot;edited at …&quot;: the edit was missed while the stream was down</extracomment>
        <translation>欠落後に判明</translation>
    </message>
    <message numerus="yes">
        <source>%n deletion(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n件の削除が見つかりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) found</source>
        <extracomment>of statuses from before an interruption, looked at again afterwards</extracomment>
        <translation>
            <numerusform>%n件の編集が見つかりました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::RunCommandText</name>
    <message>
        <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, say for example: thumpline watch --server mastodon.example --stream public --token-file FILE</source>
        <translation>ウィンドウを表示する画面がありません（DISPLAY も WAYLAND_DISPLAY も未設定です）。端末では例えば：thumpline watch --server mastodon.example --stream public --token-file FILE</translation>
    </message>
</context>
<context>
    <name>thumpline::ScenarioCatalog</name>
    <message>
        <source>A proxy gives up after 60 s</source>
        <translation>プロキシが60秒であきらめる</translation>
    </message>
    <message>
        <source>Heartbeats do not come through, so the proxy in front (nginx waits 60 s) takes a quiet stream for dead, again and again.</source>
        <translation>ハートビートが届かないため、手前のプロキシ（nginxは60秒待ちます）が静かなストリームを何度も切断します。</translation>
    </message>
    <message>
        <source>The streaming server is redeployed</source>
        <translation>ストリーミングサーバーが再配備される</translation>
    </message>
    <message>
        <source>All streams of the instance end at once, health fails, and after 20 s everything is back.</source>
        <translation>インスタンスのすべてのストリームが同時に終わり、稼働確認も失敗し、20秒後にすべて元に戻ります。</translation>
    </message>
    <message>
        <source>The token is revoked</source>
        <translation>トークンが取り消される</translation>
    </message>
    <message>
        <source>The account&apos;s owner signs the program out elsewhere: the server ends the stream, politely, and takes the token no more.</source>
        <translation>アカウントの持ち主が別の場所でこのプログラムをログアウトさせます。サーバーはストリームをきちんと終え、以後そのトークンを受け付けません。</translation>
    </message>
    <message>
        <source>A router forgets the connection</source>
        <translation>ルーターが接続を忘れる</translation>
    </message>
    <message>
        <source>The address translation on the way drops its entry: nobody is told, nothing arrives any more.</source>
        <translation>途中のアドレス変換の記録が消えます。誰にも知らされず、もう何も届きません。</translation>
    </message>
    <message>
        <source>A proxy buffers the stream</source>
        <translation>プロキシがストリームをためる</translation>
    </message>
    <message>
        <source>Events and heartbeats are held back and come in bunches every 45 s.</source>
        <translation>イベントとハートビートが止められ、45秒ごとにまとめて届きます。</translation>
    </message>
    <message>
        <source>Redis is gone behind the server</source>
        <translation>サーバーの後ろのRedisが落ちる</translation>
    </message>
    <message>
        <source>Streams stay open and hearts beat on, health says OK; but posts reach the web site only.</source>
        <translation>ストリームは開いたままで、ハートビートも続き、稼働確認もOKですが、投稿はWebサイトにしか届きません。</translation>
    </message>
    <message>
        <source>Nothing happens</source>
        <translation>何も起きない</translation>
    </message>
    <message>
        <source>Nobody posts for some minutes. All is well: that has to be said as well.</source>
        <translation>数分間だれも投稿しません。異常なし。それも伝えるべきことです。</translation>
    </message>
    <message>
        <source>The server crashes again and again</source>
        <translation>サーバーが何度も落ちる</translation>
    </message>
    <message>
        <source>Each new stream lives for two seconds, then its process dies.</source>
        <translation>新しいストリームはどれも2秒で、プロセスごと終わります。</translation>
    </message>
</context>
<context>
    <name>thumpline::SearchField</name>
    <message>
        <source>from: tag: has:media &quot;text&quot;</source>
        <translation>from: tag: has:media &quot;語句&quot;</translation>
    </message>
    <message>
        <source>Find in the timeline</source>
        <translation>タイムライン内を検索</translation>
    </message>
    <message>
        <source>Words and &quot;phrases&quot; that have to occur, and keys such as from:ann, tag:ferries, has:poll, is:deleted, lang:ja. A - before a word turns it round; OR stands between two choices; parentheses group.</source>
        <translation>含まれるべき単語や &quot;語句&quot; と、from:ann、tag:ferries、has:poll、is:deleted、lang:ja などのキー。単語の前の - は否定、OR はどちらか、かっこはひとまとまりを表します。</translation>
    </message>
</context>
<context>
    <name>thumpline::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>thumpline::SourcesModel</name>
    <message>
        <source>paused</source>
        <extracomment>a stream that the user paused</extracomment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>late %1</source>
        <extracomment>a heartbeat is overdue; %1 is a duration: 9 s</extracomment>
        <translation>%1 遅延</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>無応答</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>in %1</source>
        <extracomment>time until the next attempt; %1 is a duration: 9 s</extracomment>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>stream state</comment>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Connecting</source>
        <comment>stream state</comment>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>stream state</comment>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Late: a sign of life is overdue</source>
        <comment>stream state</comment>
        <translation>遅延：生存の合図が遅れています</translation>
    </message>
    <message>
        <source>Silent: the connection is given up</source>
        <comment>stream state</comment>
        <translation>無応答：接続を打ち切ります</translation>
    </message>
    <message>
        <source>Waiting to connect again</source>
        <comment>stream state</comment>
        <translation>再接続を待っています</translation>
    </message>
    <message>
        <source>Failed: needs your help</source>
        <comment>stream state</comment>
        <translation>失敗：対処が必要です</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>すべてのソース</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) so far</source>
        <translation>
            <numerusform>これまでにイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>不正 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Round trip: %1</source>
        <extracomment>the time from our ping to the server&apos;s answer; %1: 41 ms</extracomment>
        <translation>往復時間：%1</translation>
    </message>
</context>
<context>
    <name>thumpline::SourcesView</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>%1 has stopped</source>
        <extracomment>%1 is a stream: public · SSE</extracomment>
        <translation>%1 は止まりました</translation>
    </message>
    <message>
        <source>The server gave no reason.</source>
        <translation>サーバーは理由を示しませんでした。</translation>
    </message>
</context>
<context>
    <name>thumpline::StatusCounters</name>
    <message>
        <source>Events in a second, over the last ten, of all sources. Click for the sources.</source>
        <translation>全ソースの毎秒のイベント数（直近 10 秒）。クリックでソースを表示。</translation>
    </message>
    <message>
        <source>Events whose payload could not be used. They are in the timeline. Click for the journal.</source>
        <translation>ペイロードを使えなかったイベント。タイムラインに表示されています。クリックでジャーナルを表示。</translation>
    </message>
    <message>
        <source>Updates that were left out because the window could not keep up. Deletions, edits and notifications are never left out. Click for the journal.</source>
        <translation>表示が追いつかず省かれた新着。削除・編集・通知が省かれることはありません。クリックでジャーナルを表示。</translation>
    </message>
    <message>
        <source>How long events have waited in this program before they were shown. Click for the newest row.</source>
        <translation>イベントがこのプログラム内で表示を待った時間。クリックで最新の行へ。</translation>
    </message>
    <message>
        <source>Rows in the timeline, and the memory that the whole program uses. Click for the newest row.</source>
        <translation>タイムラインの行数と、プログラム全体のメモリ使用量。クリックで最新の行へ。</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <extracomment>%1 is a number with decimals</extracomment>
        <translation>%1 イベント/秒</translation>
    </message>
    <message numerus="yes">
        <source>%n malformed</source>
        <comment>events</comment>
        <translation>
            <numerusform>不正 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped</source>
        <comment>updates</comment>
        <translation>
            <numerusform>省略 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>lag %1 s</source>
        <extracomment>%1 is a number with decimals; s are seconds</extracomment>
        <translation>遅れ %1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thumpline::StatusLayout</name>
    <message>
        <source>Filtered: %1</source>
        <extracomment>%1 is a list of titles of the reader&apos;s own filters</extracomment>
        <translation>フィルター：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s)</source>
        <translation>
            <numerusform>添付 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>a poll</source>
        <translation>アンケート</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>what a content warning covers</comment>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>what a content warning covers</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hides the content (Space)</source>
        <translation>内容を隠します（スペース）</translation>
    </message>
    <message>
        <source>Shows the content (Space)</source>
        <translation>内容を表示します（スペース）</translation>
    </message>
    <message>
        <source>… shortened: Enter shows all of it</source>
        <translation>… 省略：Enter で全文</translation>
    </message>
    <message>
        <source>Leads to %1, which is not what its text says</source>
        <extracomment>%1 is a host name; the link&apos;s own text names another one</extracomment>
        <translation>リンク先は %1 で、表示と異なります</translation>
    </message>
    <message>
        <source>Leads to %1, whose letters look like others</source>
        <extracomment>%1 is a host name in its technical form (xn--…)</extracomment>
        <translation>リンク先は %1 で、まぎらわしい文字を含みます</translation>
    </message>
    <message>
        <source>a link leads elsewhere than it seems to</source>
        <translation>見かけと違う場所へのリンクがあります</translation>
    </message>
    <message numerus="yes">
        <source>and %n more attachment(s)</source>
        <translation>
            <numerusform>ほか添付 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>sensitive</source>
        <comment>media</comment>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message numerus="yes">
        <source>%n described</source>
        <extracomment>%n is how many of the attachments have a description</extracomment>
        <translation>
            <numerusform>説明あり %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more option(s)</source>
        <translation>
            <numerusform>ほか選択肢 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n 票</numerusform>
        </translation>
    </message>
    <message>
        <source>several choices</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>poll</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>open until %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>open</source>
        <comment>poll</comment>
        <translation>受付中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share in per cent</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>the quoted status was deleted</source>
        <translation>引用された投稿は削除されました</translation>
    </message>
    <message>
        <source>the quoted status could not be read</source>
        <translation>引用された投稿を読めませんでした</translation>
    </message>
    <message>
        <source>quotes a status that was not sent along</source>
        <translation>引用された投稿は送られてきませんでした</translation>
    </message>
    <message>
        <source>quotes a status; its author has not agreed yet</source>
        <translation>投稿を引用（作者の承認待ち）</translation>
    </message>
    <message>
        <source>quotes a status; its author did not agree</source>
        <translation>投稿を引用（作者が承認せず）</translation>
    </message>
    <message>
        <source>quotes a status; its author no longer agrees</source>
        <translation>投稿を引用（作者が承認を取り消し）</translation>
    </message>
    <message>
        <source>quotes a status that you may not see</source>
        <translation>閲覧できない投稿を引用</translation>
    </message>
    <message>
        <source>quotes an account that you blocked</source>
        <translation>あなたがブロックしたアカウントを引用</translation>
    </message>
    <message>
        <source>quotes an account of a host that you blocked</source>
        <translation>あなたがブロックしたサーバーのアカウントを引用</translation>
    </message>
    <message>
        <source>quotes an account that you muted</source>
        <translation>あなたがミュートしたアカウントを引用</translation>
    </message>
    <message>
        <source>quotes a status; its state is “%1”</source>
        <extracomment>%1 is a technical word of the server</extracomment>
        <translation>投稿を引用（状態「%1」）</translation>
    </message>
</context>
<context>
    <name>thumpline::StreamChooser</name>
    <message>
        <source>Stream</source>
        <translation>ストリーム</translation>
    </message>
    <message>
        <source>Only posts with &amp;media</source>
        <translation>メディア付きの投稿のみ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Stream:</source>
        <translation>ストリーム(&amp;S):</translation>
    </message>
    <message>
        <source>In the API: %1</source>
        <extracomment>tool tip of a kind of stream; %1 is the name that the API uses
----------
below the choice of a stream; %1 is the name that the API uses</extracomment>
        <translation>API での名前：%1</translation>
    </message>
    <message>
        <source>Everything public that the instance knows</source>
        <translation>インスタンスが知る公開投稿すべて</translation>
    </message>
    <message>
        <source>Public posts of this instance</source>
        <translation>このインスタンスの公開投稿</translation>
    </message>
    <message>
        <source>Public posts of other instances</source>
        <translation>他のインスタンスの公開投稿</translation>
    </message>
    <message>
        <source>Everything public, local-only posts too</source>
        <translation>公開投稿すべて（ローカル限定も含む）</translation>
    </message>
    <message>
        <source>A hashtag</source>
        <translation>ハッシュタグ</translation>
    </message>
    <message>
        <source>A hashtag, posts of this instance</source>
        <translation>ハッシュタグ（このインスタンスの投稿）</translation>
    </message>
    <message>
        <source>My home timeline and notifications</source>
        <translation>自分のホームタイムラインと通知</translation>
    </message>
    <message>
        <source>My notifications</source>
        <translation>自分の通知</translation>
    </message>
    <message>
        <source>One of my lists</source>
        <translation>自分のリスト</translation>
    </message>
    <message>
        <source>My direct messages</source>
        <translation>自分のダイレクトメッセージ</translation>
    </message>
    <message>
        <source>&amp;Hashtag:</source>
        <translation>ハッシュタグ(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>リスト(&amp;L):</translation>
    </message>
    <message>
        <source>one word, with or without #</source>
        <translation>1 語（# はあってもなくても可）</translation>
    </message>
    <message>
        <source>what ends the address of the list&apos;s page</source>
        <translation>リストのページのアドレス末尾</translation>
    </message>
    <message>
        <source>Type the hashtag to follow.</source>
        <translation>見たいハッシュタグを入力してください。</translation>
    </message>
    <message>
        <source>A hashtag is one word of letters, digits and underscores.</source>
        <translation>ハッシュタグは文字・数字・下線からなる 1 語です。</translation>
    </message>
    <message>
        <source>Type the list&apos;s number: it ends the address of the list&apos;s page.</source>
        <translation>リストの番号を入力してください。リストのページのアドレス末尾にあります。</translation>
    </message>
    <message>
        <source>A list&apos;s number has letters and digits only.</source>
        <translation>リストの番号は英数字だけです。</translation>
    </message>
</context>
<context>
    <name>thumpline::StreamOpener</name>
    <message>
        <source>%1 did not say what it is; its streams are tried all the same. %2</source>
        <extracomment>%1 is the host of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 は自身について答えませんでした。それでもストリームを試します。%2</translation>
    </message>
</context>
<context>
    <name>thumpline::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Nothing has come yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message numerus="yes">
        <source>%n new since %1</source>
        <extracomment>%n rows came above the reader&apos;s place since the time %1</extracomment>
        <translation>
            <numerusform>%1 から新着 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Goes to the newest row (Home)</source>
        <translation>最新の行へ（Home）</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>No row matches the search</source>
        <translation>検索に一致する行がありません</translation>
    </message>
    <message>
        <source>Nothing to show of these sources</source>
        <translation>これらのソースには表示するものがありません</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden.</source>
        <translation>
            <numerusform>%n 行が隠れています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Copy link to status</source>
        <translation>投稿へのリンクをコピー</translation>
    </message>
    <message>
        <source>Open on %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 で開く</translation>
    </message>
    <message>
        <source>Show or hide the content</source>
        <translation>内容を表示・隠す</translation>
    </message>
</context>
<context>
    <name>thumpline::TokenDialog</name>
    <message>
        <source>Change token</source>
        <translation>トークンを変更</translation>
    </message>
    <message>
        <source>The new token for %1. The stream connects again with it.</source>
        <extracomment>%1 is a stream: user · WebSocket · mastodon.example</extracomment>
        <translation>%1 の新しいトークン。ストリームはこれで再接続します。</translation>
    </message>
    <message>
        <source>&amp;Keep it in the system keyring</source>
        <translation>システムのキーリングに保存する(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Token:</source>
        <translation>トークン(&amp;T):</translation>
    </message>
</context>
<context>
    <name>thumpline::TokenSource</name>
    <message>
        <source>The token file can&apos;t be read: %1</source>
        <translation>トークンファイルを読めません：%1</translation>
    </message>
    <message>
        <source>The first line of the token file %1 is no access token.</source>
        <translation>トークンファイル %1 の 1 行目はアクセストークンではありません。</translation>
    </message>
    <message>
        <source>THUMPLINE_TOKEN holds no access token.</source>
        <translation>THUMPLINE_TOKEN にアクセストークンが入っていません。</translation>
    </message>
</context>
<context>
    <name>thumpline::WatchCommand</name>
    <message>
        <source>%1 did not say what it is; trying its streams all the same. %2</source>
        <extracomment>%1 is the address of an instance, %2 what went wrong, as a sentence</extracomment>
        <translation>%1 は自身について答えませんでした。それでもストリームを試します。%2</translation>
    </message>
    <message>
        <source>This instance wants an access token for every stream: say --token-file FILE.</source>
        <translation>このインスタンスでは、どのストリームにもアクセストークンが必要です。--token-file FILE を指定してください。</translation>
    </message>
    <message>
        <source>The reader of the output was too slow: its last lines were not written.</source>
        <translation>出力の読み手が遅すぎたため、最後の行は書き込まれませんでした。</translation>
    </message>
</context>
<context>
    <name>thumpline::WatchSummary</name>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>round trip</source>
        <translation>往復時間</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>gaps</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>discarded</source>
        <translation>省略</translation>
    </message>
    <message numerus="yes">
        <source>Watched %n stream(s) for %1.</source>
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30 s&quot;</extracomment>
        <translation>
            <numerusform>%n 本のストリームを %1 見ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Health: ok %1, degraded %2, down %3</source>
        <extracomment>of the streaming service; the numbers of answers of each kind</extracomment>
        <translation>稼働状態：正常 %1、不調 %2、停止 %3</translation>
    </message>
    <message>
        <source>The stream %1 has failed for good. %2</source>
        <extracomment>%1 is a stream&apos;s name, %2 says why in whole sentences</extracomment>
        <translation>ストリーム %1 は完全に失敗しました。%2</translation>
    </message>
</context>
<context>
    <name>thumpline::WebSocketRecording</name>
    <message>
        <source>The recording ended inside a message of several frames.</source>
        <translation>記録が、複数フレームからなるメッセージの途中で終わりました。</translation>
    </message>
    <message>
        <source>Line %1 is longer than %2 bytes and was dropped.</source>
        <translation>%1 行目は %2 バイトを超えるため省かれました。</translation>
    </message>
    <message>
        <source>Line %1 is no line of a recording.</source>
        <translation>%1 行目は記録の行ではありません。</translation>
    </message>
    <message>
        <source>Line %1 is a binary frame, which no server of this protocol sends.</source>
        <translation>%1 行目はバイナリフレームで、このプロトコルのサーバーが送るものではありません。</translation>
    </message>
    <message>
        <source>The message that ends in line %1 is too long and was dropped.</source>
        <translation>%1 行目で終わるメッセージは長すぎるため省かれました。</translation>
    </message>
    <message>
        <source>Line %1: the server says: %2</source>
        <translation>%1 行目：サーバーの言葉：%2</translation>
    </message>
</context>
<context>
    <name>thumpline::WelcomeView</name>
    <message>
        <source>No stream yet</source>
        <translation>まだストリームがありません</translation>
    </message>
    <message>
        <source>Thumpline shows what a Mastodon instance streams: every event as it comes, how it comes, and when and why it stops.</source>
        <translation>Thumpline は Mastodon インスタンスのストリームを表示します。届くイベントのすべて、届き方、そしていつ、なぜ止まるのか。</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>デモを開始(&amp;D)</translation>
    </message>
    <message>
        <source>mastodon.example</source>
        <translation>mastodon.example</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>見る(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Add stream…</source>
        <translation>ストリームを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>See it work</source>
        <translation>動くところを見る</translation>
    </message>
    <message>
        <source>An instance with invented people runs inside this program. Nothing leaves this computer.</source>
        <translation>架空の人々のインスタンスがこのプログラム内で動きます。外には何も出ません。</translation>
    </message>
    <message>
        <source>Look at an instance</source>
        <translation>インスタンスを見る</translation>
    </message>
    <message>
        <source>Its public posts, if it shows them to everybody.</source>
        <translation>公開投稿（誰にでも見せている場合）。</translation>
    </message>
    <message>
        <source>Choose exactly</source>
        <translation>細かく選ぶ</translation>
    </message>
    <message>
        <source>Any stream, over SSE or WebSocket, with a token of yours.</source>
        <translation>どのストリームでも、SSE または WebSocket で、あなたのトークンを使って。</translation>
    </message>
</context>
<context>
    <name>thumpline::WindowActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Thumpline</source>
        <translation>Thumpline について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add stream…</source>
        <translation>ストリームを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add stream</source>
        <translation>ストリームを追加</translation>
    </message>
    <message>
        <source>Add a stream of an instance</source>
        <translation>インスタンスのストリームを追加します</translation>
    </message>
    <message>
        <source>Start the &amp;demo</source>
        <translation>デモを開始(&amp;D)</translation>
    </message>
    <message>
        <source>Runs an instance with invented people inside this program</source>
        <translation>架空の人々のインスタンスをこのプログラム内で動かします</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Pause the timeline</source>
        <translation>タイムラインを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Hold the timeline still; what comes is kept and counted</source>
        <translation>タイムラインの表示を止めます。届いたものは保持し、数えます</translation>
    </message>
    <message>
        <source>&amp;Find in the timeline</source>
        <translation>タイムライン内を検索(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the &amp;newest row</source>
        <translation>最新の行へ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Comfortable</source>
        <extracomment>how much room a row takes</extracomment>
        <translation>ゆったり(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ompact</source>
        <translation>コンパクト(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;creation</source>
        <translation>作成順(&amp;C)</translation>
    </message>
    <message>
        <source>By &amp;arrival</source>
        <translation>到着順(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Strike through</source>
        <extracomment>what becomes of deleted statuses</extracomment>
        <translation>取り消し線(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>取り除く(&amp;R)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <extracomment>the colours of the window</extracomment>
        <translation>システムに合わせる(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Next &amp;panel</source>
        <translation>次のパネル(&amp;P)</translation>
    </message>
    <message>
        <source>Previous pa&amp;nel</source>
        <translation>前のパネル(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Pause the stream</source>
        <translation>ストリームを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Change &amp;token…</source>
        <translation>トークンを変更(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>アドレスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove the stream</source>
        <translation>ストリームを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>表示密度(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>並び順(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Deleted statuses</source>
        <translation>削除された投稿(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stream</source>
        <translation>ストリーム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Connection &amp;details</source>
        <translation>接続の詳細(&amp;D)</translation>
    </message>
    <message>
        <source>Heartbeats, delays, rates and the last drop of the stream</source>
        <translation>ストリームのハートビート、遅延、頻度、最後の切断</translation>
    </message>
    <message>
        <source>&amp;Look again after a gap</source>
        <translation>欠落後に再確認(&amp;L)</translation>
    </message>
    <message>
        <source>For all streams: after an interruption, ask for the last 200 posts again, to find the edits and deletions that were missed</source>
        <translation>すべてのストリーム：中断後に直近 200 件の投稿を再取得し、見逃した編集と削除を探します</translation>
    </message>
    <message>
        <source>Look after &amp;quiet streams</source>
        <translation>静かなストリームを確認(&amp;Q)</translation>
    </message>
    <message>
        <source>For all streams: while one brings nothing, ask once a minute whether its timeline has something new</source>
        <translation>すべてのストリーム：何も届かない間、タイムラインに新しいものがあるか 1 分に 1 回確認します</translation>
    </message>
    <message>
        <source>&amp;Notifications…</source>
        <translation>通知(&amp;N)…</translation>
    </message>
    <message>
        <source>When the desktop tells that a stream is down, and that it is back</source>
        <translation>ストリームの停止と復帰をデスクトップでいつ知らせるか</translation>
    </message>
    <message>
        <source>&amp;Check instance…</source>
        <translation>インスタンスを確認(&amp;C)…</translation>
    </message>
    <message>
        <source>Looks at an instance step by step, from its addresses to the first heartbeat, and says what is wrong</source>
        <translation>アドレスから最初のハートビートまで、インスタンスを段階ごとに調べ、問題を示します</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;mpare two streams…</source>
        <translation>2 つのストリームを比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Which of two connections brings an event first, and does either of them miss any?</source>
        <translation>2 つの接続のうち、イベントを先に届けるのはどちらか、どちらかに欠けがないかを調べます。</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>What happened and why, as a file for an issue tracker or an admin</source>
        <translation>何が起きたか、その原因。課題管理や管理者に渡すファイルにします</translation>
    </message>
</context>
<context>
    <name>thumpline::WindowDocks</name>
    <message>
        <source>Sources</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>ジャーナル</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
</context>
</TS>
