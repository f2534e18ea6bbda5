// Any HTML becomes text without control characters, with blocks, runs and links inside of it, in bounded time.
#include "content/rich_text.h"
#include "content/safe_text.h"
#include "fuzz/fuzz_target.h"

#include <QByteArrayView>

#include <algorithm>

using namespace thumpline;
using namespace thumpline::test;
using namespace Qt::StringLiterals;

namespace {

void check(const RichText &rich)
{
    const qsizetype size = rich.text.size();
    require(rich.text.isValidUtf16(), "the text is UTF-16");
    require(std::none_of(rich.text.begin(), rich.text.end(),
                         [](QChar c) { return (c < u' ' && c != u'\n') || (c >= QChar(0x7f) && c <= QChar(0x9f)); }),
            "no control character is left");
    qsizetype at = 0;
    for (const TextBlock &block : rich.blocks) {
        require(block.start >= at && block.length >= 0 && block.start + block.length <= size, "blocks are in order");
        at = block.start + block.length;
    }
    at = 0;
    for (const TextRun &run : rich.runs) {
        require(run.start >= at && run.length > 0 && run.start + run.length <= size, "runs are in order");
        require(run.link < static_cast<int>(rich.links.size()), "a run's link is there");
        at = run.start + run.length;
    }
    for (const TextLink &link : rich.links) {
        require(link.start >= 0 && link.length > 0 && link.start + link.length <= size, "a link is inside of the text");
        require(link.target.url.scheme() == "https"_L1 || link.target.url.scheme() == "http"_L1,
                "links are of the web");
        require(!link.target.url.host().isEmpty() && link.target.url.userInfo().isEmpty(),
                "a link names its host alone");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const std::vector<CustomEmoji> emojis {{.shortcode = "birch"}, {.shortcode = "blobcat_tea"}};
    const QByteArrayView html {data, static_cast<qsizetype>(size)};
    check(richText(html, emojis));
    check(richLine(html, emojis));
    const QString line = safeLine(html);
    require(line.size() <= maxLineLength + 16 && !line.contains(u'\n'), "a line is one line");
    // With room to spare: what was cut has its mark and the ends of its isolates behind the limit.
    require(safeLine(QStringView(line), 2 * maxLineLength) == line, "a safe line is safe");
    return 0;
}
