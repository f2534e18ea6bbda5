#pragma once

#include "protocol/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace thumpline {

/// What a command line may say wrong: a sentence that names the mistake, and how to mend it. Never holds a value that
/// might be a token.
struct UsageError
{
    QString text {};
    friend bool operator==(const UsageError &, const UsageError &) = default;
};

/// One option of a command.
struct OptionSpec
{
    QString name {}; ///< without the dashes
    QString value {}; ///< what stands for its value in the help (`URL`); empty: it takes none
    QString help {}; ///< a sentence
    QString shortName {}; ///< one letter, or empty
};

/// One command, as its help tells it.
struct CommandSpec
{
    QString name {}; ///< empty: the window
    QString arguments {}; ///< behind the name: `--server URL [option…]`
    QString purpose {}; ///< a sentence or two
    std::vector<OptionSpec> options {};
    bool takesFile = false; ///< one argument that is no option
    QString notes {}; ///< more to say at the end of the help: examples
};

/// An option that was given, in the order of the command line: `--tag` belongs to the `--stream` before it.
struct GivenOption
{
    QString name {};
    QString value {};
};

struct GivenArguments
{
    std::vector<GivenOption> options {};
    QString file {};

    [[nodiscard]] bool has(QStringView name) const;
    /// The last one's value: a later option overrides an earlier one. Empty where it was not given.
    [[nodiscard]] QString value(QStringView name) const;
};

/// Reads options by a table. Ours and not QCommandLineParser, which forgets the order between different options, and
/// repeats in its errors what may be a token.
class OptionParser
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::OptionParser)

public:
    explicit OptionParser(CommandSpec spec)
        : m_spec(std::move(spec))
    {}

    /// `arguments` without the program's and the command's name. Forms: `--name value`, `--name=value`, `-x`, `--`.
    [[nodiscard]] Result<GivenArguments, UsageError> parse(const QStringList &arguments) const;
    /// The text of `--help`.
    [[nodiscard]] QString help() const;
    [[nodiscard]] const CommandSpec &spec() const { return m_spec; }

private:
    [[nodiscard]] const OptionSpec *find(QStringView name) const;
    [[nodiscard]] UsageError unknownOption(const QString &given, qsizetype position) const;
    /// For an argument that is not repeated, as it may be a token that was pasted into the wrong place.
    [[nodiscard]] UsageError noOption(qsizetype position) const;
    [[nodiscard]] QString seeHelp() const;

    CommandSpec m_spec;
};

} // namespace thumpline
