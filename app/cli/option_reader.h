#pragma once

#include "cli/command_options.h"
#include "cli/option_parser.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>
#include <limits>
#include <optional>
#include <vector>

namespace thumpline {

/// Turns the words behind options into values, and keeps the first complaint: a command reads all it wants, then asks
/// error() once.
///
/// Where a value is wrong, its reader gives an empty one. Keeps a reference to the arguments, which must outlive it.
class OptionReader
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::OptionReader)

public:
    explicit OptionReader(const GivenArguments &given)
        : m_given(given)
    {}

    [[nodiscard]] bool has(QStringView option) const { return m_given.has(option); }
    [[nodiscard]] QString text(QStringView option) const { return m_given.value(option); }

    [[nodiscard]] QUrl server(); ///< --server; complains where it was not given
    /// The instance that this option names; empty where it was not given.
    [[nodiscard]] QUrl address(const QString &option);
    /// --stream, --tag and --list together: a tag or a list belongs to the stream before it, or to the first one where
    /// none is before it; a stream with several tags is one stream for each of them.
    [[nodiscard]] std::vector<StreamTarget> targets();
    /// --server, --stream with its tags and lists, --transport, --websocket-style, --token-file; complains where the
    /// first two were not given.
    [[nodiscard]] NamedStreams streams();
    [[nodiscard]] DemoEra era(); ///< --era; the current one where it was not given
    /// A time above zero; nothing where the option was not given.
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration(const QString &option = QStringLiteral("for"));
    /// A moment (ISO 8601; without a zone it is UTC), or a time above zero: so long before the end. Nothing where the
    /// option was not given.
    [[nodiscard]] std::optional<ReportOptions::Moment> moment(const QString &option);
    [[nodiscard]] std::optional<double> rate(); ///< --rate
    [[nodiscard]] std::optional<Scenario> scenario(); ///< --scenario
    [[nodiscard]] std::optional<double> speed(); ///< --speed: times real time
    /// A whole number; nothing where the option was not given.
    [[nodiscard]] std::optional<qint64> number(const QString &option, qint64 least,
                                               qint64 most = std::numeric_limits<qint64>::max());
    /// The name of a file that can be read; empty where the option was not given.
    [[nodiscard]] QString readableFile(const QString &option);
    /// The same of an option that may be repeated.
    [[nodiscard]] QStringList readableFiles(const QString &option);
    /// One of the words; empty where the option was not given.
    [[nodiscard]] QString oneOf(const QString &option, const QStringList &words);

    /// A complaint of the command's own, about how its options fit together. The first one wins.
    void complain(const QString &text);
    [[nodiscard]] const std::optional<UsageError> &error() const { return m_error; }

private:
    [[nodiscard]] static QString noSuchStream(const QString &name);
    void checkReadable(const QString &option, const QString &name);

    const GivenArguments &m_given;
    std::optional<UsageError> m_error {};
};

} // namespace thumpline
