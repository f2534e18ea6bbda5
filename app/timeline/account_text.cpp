#include "timeline/account_text.h"

#include "content/safe_text.h"

#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace thumpline {

namespace {

constexpr qsizetype maxNameLength = 200;

} // namespace

QString visibleName(const Account &account)
{
    QString name = safeLine(account.displayName, maxNameLength);
    if (looksEmpty(name))
        name = safeLine(account.username.isEmpty() ? account.acct : account.username, maxNameLength);
    return looksEmpty(name) ? u"?"_s : name;
}

QString fullHandle(const Account &account, const QString &instance)
{
    const QString acct = safeLine(account.acct, maxNameLength);
    if (acct.contains(u'@') || instance.isEmpty())
        return u'@' + acct;
    return u'@' + acct + u'@' + instance;
}

QString initialOf(const QString &name)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    qsizetype from = 0;
    while (from < name.size()) {
        const qsizetype to = finder.toNextBoundary();
        if (to < 0)
            break;
        const QString cluster = name.sliced(from, to - from);
        if (QChar::isLetterOrNumber(cluster.toUcs4().value(0)))
            return cluster.toUpper().left(4); // ß becomes SS, and a letter may have its marks
        from = to;
    }
    return u"?"_s;
}

} // namespace thumpline
