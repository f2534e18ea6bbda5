#include "content/link_target.h"

#include "content/safe_text.h"

#include <QChar>
#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

/// Cyrillic, Greek and Armenian letters that can be taken for Latin ones: a host made of these alone is a disguise.
bool looksLatin(char32_t c)
{
    static constexpr QStringView lookalikes {
        u"\u0430\u0501\u0435\u04bb\u0456\u0458\u043e\u0440\u051b\u0455\u051d\u0445\u0443\u044a\u044c\u04bd\u043f\u0433"
        u"\u0475\u0461\u0441\u0432\u043c\u043d\u0442\u043a\u0433\u0509\u050f\u03b1\u03bf\u03c1\u03bd\u03c5\u03c4\u03ba"
        u"\u03b9\u03b7\u03c7\u0585\u057d\u0578\u0570\u0563\u0566\u0581"};
    return c < 0x10000 && lookalikes.contains(QChar(static_cast<char16_t>(c)));
}

/// Characters that serve to look like the slash behind a host, or are not seen at all.
bool isDisguise(char32_t c)
{
    return c == 0x2044 || c == 0x2215 || c == 0x29f8 || c == 0x1735 || c == 0x3033 || c == 0x0338 || c == 0x05f3
        || c == 0x05f4 || QChar::category(c) == QChar::Other_Format;
}

bool isSubset(const QSet<QChar::Script> &scripts, std::initializer_list<QChar::Script> allowed)
{
    return std::all_of(scripts.begin(), scripts.end(), [allowed](QChar::Script script) {
        return std::find(allowed.begin(), allowed.end(), script) != allowed.end();
    });
}

bool isReadable(QStringView label)
{
    QSet<QChar::Script> scripts;
    bool allLookLatin = true;
    CharacterReader reader(label);
    while (!reader.atEnd()) {
        const char32_t c = reader.next();
        if (isDisguise(c))
            return false;
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            continue; // digits, hyphens
        scripts.insert(script);
        allLookLatin = allLookLatin && looksLatin(c);
    }
    if (scripts.isEmpty() || isSubset(scripts, {QChar::Script_Latin}))
        return true;
    if (allLookLatin)
        return false;
    using enum QChar::Script;
    return scripts.size() == 1 || isSubset(scripts, {Script_Latin, Script_Han, Script_Hiragana, Script_Katakana})
        || isSubset(scripts, {Script_Latin, Script_Han, Script_Hangul})
        || isSubset(scripts, {Script_Latin, Script_Han, Script_Bopomofo});
}

/// One label in Unicode, if it is punycode that can be read.
QString decodedLabel(const QString &label)
{
    if (!label.startsWith("xn--"_L1, Qt::CaseInsensitive))
        return label;
    // QUrl::fromAce keeps to a list of top-level domains that it trusts; what may be shown is decided here.
    const QString decoded = QUrl::fromAce(label.toLatin1(), QUrl::IgnoreIDNWhitelist);
    return decoded.isEmpty() ? label : decoded;
}

/// The host that a text names if it looks like an address: `https://host/…`, `host.example`, `host.example/path`.
QString hostNamedBy(QStringView text)
{
    QString address = text.trimmed().toString();
    for (const auto &scheme : {"https://"_L1, "http://"_L1}) {
        if (address.startsWith(scheme, Qt::CaseInsensitive))
            address.remove(0, scheme.size());
    }
    const auto end = std::find_if(address.begin(), address.end(),
                                  [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c.isSpace(); });
    const bool isWhole = end == address.end() || !end->isSpace();
    QString host = address.left(end - address.begin());
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0)
        host.remove(0, at + 1);
    if (const qsizetype port = host.lastIndexOf(u':'); port >= 0)
        host.truncate(port);
    host.replace(u'\u3002', u'.').replace(u'\uff0e', u'.').replace(u'\uff61', u'.'); // dots to IDNA
    // A sentence, a number with decimals or a file name is no host: two labels, the last one of two letters or more.
    const QStringList labels = host.split(u'.');
    const bool looksLikeHost = isWhole && labels.size() >= 2 && labels.last().size() >= 2
        && std::all_of(labels.last().begin(), labels.last().end(), [](QChar c) { return c.isLetter() || c == u'-'; });
    return looksLikeHost ? host : QString {};
}

/// For comparing: punycode, lower case, without `www.`.
QString plainHost(const QString &host)
{
    QString ace = QString::fromLatin1(QUrl::toAce(host, QUrl::IgnoreIDNWhitelist)).toLower();
    if (ace.isEmpty())
        ace = host.toLower();
    return ace.startsWith("www."_L1) ? ace.sliced(4) : ace;
}

} // namespace

QString displayHost(const QString &host, bool *deceptive)
{
    QStringList labels = host.split(u'.');
    bool doubtful = false;
    for (QString &label : labels) {
        const QString decoded = decodedLabel(label);
        if (isReadable(decoded)) {
            label = decoded;
        } else {
            doubtful = true;
            label = QString::fromLatin1(QUrl::toAce(decoded, QUrl::IgnoreIDNWhitelist));
        }
    }
    if (deceptive)
        *deceptive = doubtful;
    return labels.join(u'.');
}

std::optional<LinkTarget> linkTarget(QStringView href)
{
    QString address = href.trimmed().toString();
    address.removeIf([](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; }); // as browsers do
    if (!address.startsWith("http://"_L1, Qt::CaseInsensitive)
        && !address.startsWith("https://"_L1, Qt::CaseInsensitive))
        return std::nullopt;
    // Browsers take a backslash for a slash, QUrl does not: whom it leads to must not depend on the reader.
    if (std::any_of(address.begin(), address.end(),
                    [](QChar c) { return c == u'\\' || c.unicode() < 0x20 || c == QChar(0x7f); }))
        return std::nullopt;
    QUrl url(address, QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return std::nullopt;
    url.setUserInfo(QString {});
    LinkTarget target {.url = url};
    target.displayHost = displayHost(url.host(QUrl::EncodeUnicode), &target.hostIsDeceptive);
    return target;
}

bool namesAnotherHost(QStringView text, const LinkTarget &target)
{
    QString visible = text.trimmed().toString();
    const bool isCut = visible.endsWith(u'\u2026');
    if (isCut)
        visible.chop(1);
    const QString named = hostNamedBy(visible);
    if (named.isEmpty())
        return false;
    const QString real = plainHost(target.url.host());
    const QString claimed = plainHost(named);
    if (claimed == real)
        return false;
    // `averylonghost.exam…`: cut inside the host
    return !(isCut && !visible.contains(u'/') && real.startsWith(claimed));
}

} // namespace thumpline
