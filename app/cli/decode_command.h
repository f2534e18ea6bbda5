#pragma once

#include "cli/command_options.h"
#include "cli/exit_code.h"
#include "cli/recording.h"

#include <QCoreApplication>

#include <memory>

namespace thumpline {

/// `thumpline decode`: a recorded stream in, JSON lines out (design §9).
///
/// Reads and writes by big pieces, and writes what it has whenever the input pauses, so that it can stand behind
/// `curl -N`. Memory stays flat whatever the input's size. A reader that goes away (`| head`) ends it quietly.
/// SIGPIPE must be ignored. Blocks its thread; needs no event loop.
class DecodeCommand
{
    Q_DECLARE_TR_FUNCTIONS(thumpline::DecodeCommand)
public:
    /// `complain` is told what goes wrong, a sentence each; it may hold text of the file: make it printable.
    DecodeCommand(DecodeOptions options, int outputDescriptor, Recording::Complain complain);

    [[nodiscard]] ExitCode run();

private:
    [[nodiscard]] ExitCode decode(int input);
    [[nodiscard]] ExitCode end(int error, const Recording *recording) const;
    [[nodiscard]] std::unique_ptr<Recording> makeRecording(QByteArrayView beginning) const;
    [[nodiscard]] TransportKind kindOf(QByteArrayView beginning) const;
    void feed(Recording &recording, QByteArrayView bytes) const;
    /// Writes the recording's lines and empties them; an errno where that is not possible.
    [[nodiscard]] int write(Recording &recording) const;
    [[nodiscard]] QString inputName() const;

    const DecodeOptions m_options;
    const int m_outputDescriptor;
    const Recording::Complain m_complain;
};

} // namespace thumpline
