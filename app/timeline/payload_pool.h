#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <vector>

namespace thumpline {

/// A payload in compressed form, as PayloadPool made it. Moves only; empty after a move.
class PackedPayload
{
public:
    PackedPayload() = default;

    [[nodiscard]] bool isEmpty() const { return m_rawSize == 0; }
    [[nodiscard]] quint32 rawBytes() const { return m_rawSize; } ///< as it came
    [[nodiscard]] quint32 packedBytes() const { return m_packedSize; } ///< as it is kept

private:
    friend class PayloadPool;
    std::unique_ptr<char[]> m_bytes {};
    quint32 m_packedSize = 0;
    quint32 m_rawSize = 0;
    quint8 m_dictionary = 0; // 0: none
    bool m_stored = false; // kept as it is: compression would have made it bigger
};

/// Keeps payloads compressed, and gives them back byte for byte.
///
/// Payloads of a stream repeat each other (field names, URLs, accounts) far more than themselves, so they are
/// compressed by zstd against a dictionary of earlier ones: a renewed one for every dictionaryPeriod payloads, so that
/// it knows those who post now. Measured: see tests/bench/bench_timeline.
/// Memory: what is packed, plus at most maxDictionaries of about 0.3 MB each.
/// Errors: none; what does not compress is kept as it is. Thread: any, one at a time.
class PayloadPool
{
public:
    PayloadPool();
    ~PayloadPool();
    Q_DISABLE_COPY_MOVE(PayloadPool)

    [[nodiscard]] PackedPayload pack(QByteArrayView raw);
    [[nodiscard]] QByteArray unpack(const PackedPayload &payload) const;
    /// Has to be told of each payload that goes, for bytes() to be right.
    void discard(PackedPayload &&payload);

    [[nodiscard]] qint64 bytes() const { return m_bytes; } ///< of all packed payloads
    [[nodiscard]] qint64 rawBytes() const { return m_rawBytes; } ///< of the same ones, as they came

private:
    struct Dictionary;
    struct Contexts;

    void collect(QByteArrayView raw);

    static constexpr size_t maxDictionaries = 12;
    static constexpr int dictionaryPeriod = 10'000; // payloads between two dictionaries
    static constexpr qsizetype dictionaryBytes = 96 * 1024;

    std::unique_ptr<Contexts> m_contexts;
    std::vector<std::unique_ptr<Dictionary>> m_dictionaries {}; // [i] is named i + 1 in payloads
    QByteArray m_sample {}; // the next dictionary, as far as it has been gathered
    size_t m_current = 0; // index into m_dictionaries, where there is one
    int m_untilNext = 0; // payloads until the next dictionary is gathered
    qint64 m_bytes = 0;
    qint64 m_rawBytes = 0;
};

} // namespace thumpline
