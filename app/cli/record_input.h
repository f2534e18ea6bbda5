#pragma once

#include "cli/record_line_reader.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <functional>

namespace thumpline {

/// Reads the lines of `watch --json` from a file, or from standard input (`-`), and hands out their records.
///
/// Reads by pieces; memory stays flat whatever the input's size. Lines that can't be read are counted, and the first ones
/// told. Blocks its thread; needs no event loop.
class RecordInput
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::RecordInput)
public:
    using Complain = std::function<void(const QString &sentence)>;
    using Take = std::function<void(const SessionRecord &record)>;
    /// Called after each piece; false: no more is wanted.
    using GoOn = std::function<bool()>;

    /// `complain` is told what goes wrong, a sentence each; it may hold text of the file: make it printable.
    RecordInput(QString file, Complain complain);

    /// False where the file can't be opened or read; that is said.
    [[nodiscard]] bool read(const Take &take, const GoOn &goOn);
    /// Lines that were left out. Where there were more than are told one by one, read() says how many.
    [[nodiscard]] qint64 badLines() const { return m_badLines; }
    /// What people call the input.
    [[nodiscard]] QString name() const;

private:
    [[nodiscard]] bool readAll(int descriptor, const Take &take, const GoOn &goOn);
    void feed(QByteArrayView bytes, const Take &take);
    void readLine(QByteArrayView line, const Take &take);
    void noteBadLine(const QString &why);

    const QString m_file;
    const Complain m_complain;
    RecordLineReader m_reader {};
    QByteArray m_rest {}; // of a line that is not whole yet
    bool m_skipping = false; // to the end of a line that is too long
    qint64 m_lines = 0;
    qint64 m_badLines = 0;
};

} // namespace thumpline
