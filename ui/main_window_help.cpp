#include "ui/main_window_help.h"

#include "ui/connection_view.h"
#include "ui/workspace.h"

#include <QCoreApplication>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::MainWindow)
};

} // namespace

void showConnection(ConnectionView &view, Workspace &workspace, const SourceId &chosen)
{
    if (!view.isVisible())
        return;
    const std::deque<Source> &sources = workspace.book().sources();
    const SourceId id = sources.size() == 1 ? sources.front().id : chosen;
    const Source *source = workspace.book().find(id);
    const StreamStatistics *statistics = workspace.statistics().find(id);
    if (source && statistics)
        view.show(source->fullName(), *statistics, workspace.clock().now());
    else
        view.clear();
}

EmptyText emptyText(const std::deque<Source> &sources, bool isSearching)
{
    if (isSearching)
        return {Texts::tr("No row matches"), Texts::tr("Press Esc in the search field to see all rows again.")};
    const auto all = [&](SessionState state) {
        return std::ranges::all_of(sources, [&](const Source &s) { return s.activity.state == state; });
    };
    if (sources.empty())
        return {Texts::tr("No stream"), Texts::tr("Add one to see what it brings.")};
    if (all(SessionState::Failed))
        return {Texts::tr("No stream could be opened"), Texts::tr("Choose one in Sources to see why, and what helps.")};
    if (all(SessionState::Stopped))
        return {Texts::tr("All streams are paused"), Texts::tr("Resume one in Sources.")};
    const bool anyLive = std::ranges::any_of(sources, [](const Source &s) {
        return s.activity.state == SessionState::Live || s.activity.state == SessionState::Late;
    });
    if (anyLive)
        return {Texts::tr("Nothing has come yet"),
                Texts::tr("The connection is open: what is posted appears here at once.")};
    return {Texts::tr("Connecting…"), Texts::tr("The journal tells each step.")};
}

QList<KeyHelp> listKeys()
{
    return {
        {u"j, k"_s, Texts::tr("Next and previous row of the timeline")},
        //: the name of a key
        {Texts::tr("Home"), Texts::tr("Go to the newest row and follow what comes")},
        //: the name of a key
        {Texts::tr("Space"), Texts::tr("Open or close what a content warning covers")},
        //: the name of a key
        {Texts::tr("Enter"), Texts::tr("Show all of a row in the inspector")},
        //: the name of a key
        {Texts::tr("Esc"), Texts::tr("Clear the search")},
        {u"+, −"_s, Texts::tr("Pulse: show less time, show more")},
        {u"← →"_s, Texts::tr("Pulse: earlier and later; with Shift: select a stretch of time")},
        //: the name of a key
        {Texts::tr("Tab"), Texts::tr("Pulse: the next drop or gap in view")},
        //: the name of a key
        {Texts::tr("End"), Texts::tr("Pulse: follow the present")},
        //: the name of a key
        {Texts::tr("Enter"), Texts::tr("Journal: show the line in Pulse")},
        {QKeySequence(QKeyCombination(Qt::CTRL | Qt::SHIFT, Qt::Key_C)).toString(QKeySequence::NativeText),
         Texts::tr("Journal: copy the chosen lines as JSON")},
    };
}

QUrl streamAddress(const StreamOptions &options)
{
    QUrl url = options.streamingServer.isEmpty() ? options.server : options.streamingServer;
    const bool isSse = options.transport == TransportKind::Sse;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1); // a doubled slash is answered by 404
    path += u"/api/v1/streaming"_s;
    if (isSse) {
        url.setPath(path + u'/' + options.target.ssePath());
        url.setQuery(options.target.sseQuery());
        return url;
    }
    url.setPath(path);
    url.setScheme(url.scheme() == u"http"_s ? u"ws"_s : u"wss"_s);
    QUrlQuery query;
    query.addQueryItem(u"stream"_s, options.target.webSocketName());
    if (!options.target.tag.isEmpty())
        query.addQueryItem(u"tag"_s, options.target.tag);
    if (!options.target.list.isEmpty())
        query.addQueryItem(u"list"_s, options.target.list);
    url.setQuery(query);
    return url;
}

} // namespace thumpline
