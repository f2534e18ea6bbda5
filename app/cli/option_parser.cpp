#include "cli/option_parser.h"

#include "cli/nearest_word.h"

#include <QRegularExpression>

#include <algorithm>

namespace thumpline {

using namespace Qt::StringLiterals;

namespace {

/// The words in lines of at most `width`, each behind `indent` blanks.
QString wrapped(const QString &text, qsizetype indent, qsizetype width)
{
    const QString margin(indent, u' ');
    QString lines;
    qsizetype column = 0;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (column > 0 && column + 1 + word.size() > width - indent) {
            lines += u'\n' + margin;
            column = 0;
        }
        if (column > 0) {
            lines += u' ';
            ++column;
        }
        lines += word;
        column += word.size();
    }
    return lines;
}

constexpr qsizetype helpWidth = 100;
constexpr qsizetype helpColumn = 26;

} // namespace

bool GivenArguments::has(QStringView name) const
{
    return std::any_of(options.begin(), options.end(), [name](const GivenOption &o) { return o.name == name; });
}

QString GivenArguments::value(QStringView name) const
{
    const auto it = std::find_if(options.rbegin(), options.rend(),
                                 [name](const GivenOption &option) { return option.name == name; });
    return it == options.rend() ? QString() : it->value;
}

const OptionSpec *OptionParser::find(QStringView name) const
{
    const auto it = std::find_if(m_spec.options.begin(), m_spec.options.end(), [name](const OptionSpec &option) {
        return option.name == name || (!option.shortName.isEmpty() && option.shortName == name);
    });
    return it == m_spec.options.end() ? nullptr : &*it;
}

QString OptionParser::seeHelp() const
{
    const QString call = m_spec.name.isEmpty() ? u"thumpline --help"_s : u"thumpline %1 --help"_s.arg(m_spec.name);
    //: %1 is a command to type, like "thumpline watch --help"
    return tr("See: %1").arg(call);
}

UsageError OptionParser::noOption(qsizetype position) const
{
    //: %1 is a number: the position of a word on the command line
    return {tr("Argument %1 is no option. %2").arg(QString::number(position), seeHelp())};
}

UsageError OptionParser::unknownOption(const QString &given, qsizetype position) const
{
    static const QRegularExpression namelike(u"^[a-z][a-z0-9_-]{0,30}$"_s);
    if (!namelike.match(given).hasMatch())
        return noOption(position); // tokens may begin with a dash, too
    if (given == u"token" || given == u"access-token" || given == u"access_token") {
        return {tr("A token never goes on the command line, where every user of the machine can read it: "
                   "put it into a file and say --token-file FILE, or into the environment as THUMPLINE_TOKEN.")};
    }
    QStringList names;
    for (const OptionSpec &option : m_spec.options)
        names += option.name;
    const QString dashed = (given.size() == 1 ? u"-"_s : u"--"_s) + given;
    if (const QString closest = nearestWord(given, names); !closest.isEmpty()) {
        //: %1 is what was typed, %2 an option that exists, %3 is "See: …"
        return {tr("Unknown option %1. Did you mean --%2? %3").arg(dashed, closest, seeHelp())};
    }
    //: %1 is what was typed, %2 is "See: …"
    return {tr("Unknown option %1. %2").arg(dashed, seeHelp())};
}

Result<GivenArguments, UsageError> OptionParser::parse(const QStringList &arguments) const
{
    GivenArguments given;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsEnded || argument == u"-" || !argument.startsWith(u'-')) {
            if (!m_spec.takesFile)
                return Failure {noOption(i + 1)};
            if (!given.file.isEmpty())
                return Failure {UsageError {tr("Only one file at a time. %1").arg(seeHelp())}};
            given.file = argument;
            continue;
        }
        if (argument == u"--") {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name
            = argument.left(equals < 0 ? argument.size() : equals).mid(argument.startsWith(u"--") ? 2 : 1);
        const OptionSpec *option = find(name);
        if (!option)
            return Failure {unknownOption(name, i + 1)};
        QString value;
        if (option->value.isEmpty()) {
            if (equals >= 0)
                return Failure {UsageError {tr("The option --%1 takes no value.").arg(option->name)}};
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            value = arguments[++i];
        } else {
            //: %1 is an option's name, %2 the kind of value it wants, like URL or FILE
            return Failure {UsageError {tr("The option --%1 wants a value: --%1 %2").arg(option->name, option->value)}};
        }
        given.options.push_back({option->name, value});
    }
    return given;
}

QString OptionParser::help() const
{
    const QString call = m_spec.name.isEmpty() ? u"thumpline"_s : u"thumpline "_s + m_spec.name;
    QString text = tr("Usage: %1").arg(call + u' ' + m_spec.arguments) + u"\n\n"_s;
    text += wrapped(m_spec.purpose, 0, helpWidth) + u"\n\n"_s + tr("Options:") + u'\n';
    for (const OptionSpec &option : m_spec.options) {
        QString left = u"  "_s + (option.shortName.isEmpty() ? QString() : u"-%1, "_s.arg(option.shortName)) + u"--"_s
            + option.name;
        if (!option.value.isEmpty())
            left += u' ' + option.value;
        text += left.size() < helpColumn ? left.leftJustified(helpColumn) : left + u'\n' + QString(helpColumn, u' ');
        text += wrapped(option.help, helpColumn, helpWidth) + u'\n';
    }
    if (!m_spec.notes.isEmpty())
        text += u'\n' + m_spec.notes + u'\n';
    return text;
}

} // namespace thumpline
