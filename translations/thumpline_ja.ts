<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
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
        <source>Which stream? Say --stream NAME, for example --stream public</source>
        <translation>どのストリームですか？ --stream NAME を指定してください（例：--stream public）</translation>
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
        <source>Opens the window: live timelines of Mastodon instances, the state of each connection, and the health of the streaming service.</source>
        <translation>ウィンドウを開きます。Mastodon インスタンスのタイムライン、各接続の状態、ストリーミングサービスの稼働状態を表示します。</translation>
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
        <source>Connects to an instance by server-sent events and by WebSocket, and reports the health of the streaming service, the phases of each connection, latency, heartbeats and drops. Exit code: 0 all is well, 1 degraded, 2 down, 3 the command line is wrong.</source>
        <translation>サーバー送信イベントと WebSocket の両方でインスタンスに接続し、ストリーミングサービスの稼働状態、各接続の段階、遅延、ハートビート、切断を報告します。終了コード：0 正常、1 不調、2 停止、3 コマンドラインの誤り。</translation>
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
        <source>Wait at most this long, the first heartbeats included; 40s if nothing is said.</source>
        <translation>最初のハートビートを含め、最長でこの時間だけ待つ。指定がなければ 40s。</translation>
    </message>
    <message>
        <source>Print the report as one JSON object.</source>
        <translation>報告を 1 つの JSON オブジェクトで出力する。</translation>
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
    <name>thumpline::DemoServerCommand</name>
    <message>
        <source>Port %1 is in use already: choose another one, or leave --port out for any free one.</source>
        <translation>ポート %1 はすでに使われています。別の番号を選ぶか、--port を省いて空いているものを使ってください。</translation>
    </message>
    <message>
        <source>Can&apos;t listen on port %1 (%2): choose another one, or leave --port out for any free one.</source>
        <extracomment>%2 is the system&apos;s own word for what went wrong</extracomment>
        <translation>ポート %1 で待ち受けられません (%2)。別の番号を選ぶか、--port を省いて空いているものを使ってください。</translation>
    </message>
    <message>
        <source>opens everything</source>
        <translation>すべてを開けます</translation>
    </message>
    <message>
        <source>opens all but notifications</source>
        <translation>通知以外のすべてを開けます</translation>
    </message>
    <message>
        <source>opens notifications only</source>
        <translation>通知だけを開けます</translation>
    </message>
    <message>
        <source>opens no stream</source>
        <translation>どのストリームも開けません</translation>
    </message>
    <message>
        <source>opens everything until the fault token-revoked</source>
        <translation>障害 token-revoked まではすべてを開けます</translation>
    </message>
    <message>
        <source>lists them (GET), injects one (POST), clears them (DELETE)</source>
        <translation>一覧 (GET)、発生 (POST)、解除 (DELETE)</translation>
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
        <source>Details of the journal line</source>
        <translation>ジャーナル行の詳細</translation>
    </message>
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
        <source>Likely cause</source>
        <extracomment>heading above the likely cause of a connection&apos;s end</extracomment>
        <translation>考えられる原因</translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>heading above what the reader can do</extracomment>
        <translation>対処</translation>
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
        <source>--server: %1</source>
        <translation>--server：%1</translation>
    </message>
    <message>
        <source>--stream %1: %2</source>
        <extracomment>%1 is a stream&apos;s name as it was typed, %2 says what is wrong with it</extracomment>
        <translation>--stream %1：%2</translation>
    </message>
    <message>
        <source>--for wants a time, like 500ms, 30s, 5m or 2h.</source>
        <translation>--for には 500ms、30s、5m、2h のような時間を指定してください。</translation>
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
</context>
<context>
    <name>thumpline::ProbeFindings</name>
    <message>
        <source>%1 wants a valid access token (%2): say --token-file FILE.</source>
        <extracomment>%1 is SSE or WebSocket, %2 a short technical reason</extracomment>
        <translation>%1 には有効なアクセストークンが必要です（%2）。--token-file FILE を指定してください。</translation>
    </message>
    <message>
        <source>%1 opened and was dropped: %2.</source>
        <extracomment>%1 is SSE or WebSocket, %2 a short technical reason</extracomment>
        <translation>%1 は開きましたが切断されました：%2。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 を開けませんでした：%2。</translation>
    </message>
    <message>
        <source>%1 did not open in time.</source>
        <translation>%1 は時間内に開きませんでした。</translation>
    </message>
    <message>
        <source>%1 is open, but no heartbeat came in time.</source>
        <translation>%1 は開いていますが、時間内にハートビートが届きませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%1 brought %n malformed event(s).</source>
        <extracomment>%1 is SSE or WebSocket, %n a number of events</extracomment>
        <translation>
            <numerusform>%1 で不正なイベントが %n 件届きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The health check got no answer in time.</source>
        <translation>稼働状態の確認に時間内の応答がありませんでした。</translation>
    </message>
    <message>
        <source>The health check says: %1 (%2).</source>
        <extracomment>%1 is `degraded` or `down`, %2 the server&apos;s answer or a technical reason</extracomment>
        <translation>稼働状態の確認結果：%1（%2）。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>events %1, heartbeats %2</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>イベント %1、ハートビート %2</translation>
    </message>
    <message>
        <source>round trip %1</source>
        <translation>往復時間 %1</translation>
    </message>
    <message>
        <source>Health</source>
        <extracomment>of the streaming service; keep it short</extracomment>
        <translation>稼働状態</translation>
    </message>
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
</context>
<context>
    <name>thumpline::Quantities</name>
    <message>
        <source>%1/s</source>
        <extracomment>events per second: %1 is a number</extracomment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>duration</comment>
        <extracomment>a duration in seconds, short</extracomment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>duration</comment>
        <extracomment>a duration in minutes, short</extracomment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>duration</comment>
        <extracomment>a duration in hours, short</extracomment>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>duration</comment>
        <extracomment>a duration in days, short</extracomment>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>duration</comment>
        <extracomment>a short duration in milliseconds</extracomment>
        <translation>%1 ミリ秒</translation>
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
    <name>thumpline::RunCommandText</name>
    <message>
        <source>There is no display for the window (neither DISPLAY nor WAYLAND_DISPLAY is set). In a terminal, say for example: thumpline watch --server mastodon.example --stream public --token-file FILE</source>
        <translation>ウィンドウを表示する画面がありません（DISPLAY も WAYLAND_DISPLAY も未設定です）。端末では例えば：thumpline watch --server mastodon.example --stream public --token-file FILE</translation>
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
    <message>
        <source>The output can&apos;t be written: %1</source>
        <translation>出力に書き込めません：%1</translation>
    </message>
</context>
<context>
    <name>thumpline::WatchSummary</name>
    <message>
        <source>reason unknown</source>
        <translation>理由不明</translation>
    </message>
    <message>
        <source>The stream %1 has failed for good: %2</source>
        <extracomment>%1 is a stream&apos;s name, %2 a short technical reason like &quot;http status 401: Invalid access token&quot;</extracomment>
        <translation>ストリーム %1 は完全に失敗しました：%2</translation>
    </message>
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
        <extracomment>%n is the number of streams that were watched, %1 a time like &quot;30.0 s&quot;</extracomment>
        <translation>
            <numerusform>%n 本のストリームを %1 見ました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Health: ok %1, degraded %2, down %3</source>
        <extracomment>of the streaming service; the numbers of answers of each kind</extracomment>
        <translation>稼働状態：正常 %1、不調 %2、停止 %3</translation>
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
</TS>
