#pragma once

#include "demo/demo_event.h"

#include <QByteArray>

#include <array>
#include <vector>

namespace thumpline {

/// What is filled in when a payload goes out: ids and times.
enum class TemplateSlot {
    StatusId,
    CreatedAt,
    EditedAt,
    RepliedId,
    PollEnd,
    InnerId, ///< of the boosted or quoted status
    InnerCreatedAt,
    InnerPollEnd,
    Day, ///< of an account's last status
    NotificationId,
    NotificationAt,
};

/// One value for each slot; digits, dates: nothing that JSON would have to escape.
using SlotValues = std::array<QByteArray, 11>;

/// Text with slots, made once and filled in many times: a payload costs some copying, no serialising.
class TemplateText
{
public:
    TemplateText() = default;
    /// Text in which mark() stands for each slot.
    explicit TemplateText(const QByteArray &marked);

    /// What stands for a slot in the text to compile: survives being put into a JSON string.
    [[nodiscard]] static QByteArray mark(TemplateSlot slot);

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] QByteArray fill(const SlotValues &values, PayloadQuoting quoting) const;

private:
    struct Piece
    {
        QByteArray plain {};
        QByteArray quoted {}; ///< escaped for the inside of a JSON string
        int slot = -1; ///< what follows the text
    };
    std::vector<Piece> m_pieces {};
    qsizetype m_plainBytes = 0;
    qsizetype m_quotedBytes = 0;
};

} // namespace thumpline
