#pragma once

#include <QByteArray>

#include <random>
#include <vector>

namespace thumpline::bench {

/// Statuses of about 2.9 kB as a public stream sends them: 15,000 accounts that post unevenly, each with a biography,
/// fields and pictures of its own; words, addresses and file names that do not repeat. The same for the same seed.
///
/// For figures that hold on real streams: templates with slots would compress ten times too well.
class MadeUpStatuses
{
public:
    explicit MadeUpStatuses(quint32 seed);

    /// The next one, two seconds of its instance's time after the one before; every eighth is a boost.
    [[nodiscard]] QByteArray next();

private:
    struct Person
    {
        QByteArray handle {};
        QByteArray json {};
    };

    [[nodiscard]] Person makePerson(int number);
    [[nodiscard]] const Person &person() { return m_people[static_cast<size_t>(uneven(peopleCount))]; }
    [[nodiscard]] QByteArray status(const QByteArray &id, const Person &author);
    [[nodiscard]] QByteArray media();
    [[nodiscard]] QByteArray words(int count);
    [[nodiscard]] QByteArray hex(int letters);
    [[nodiscard]] int below(int limit) { return static_cast<int>(m_random() % static_cast<quint32>(limit)); }
    /// A number below `limit`, small ones far more often.
    [[nodiscard]] int uneven(int limit);

    static constexpr int peopleCount = 15'000;

    std::mt19937 m_random;
    std::vector<QByteArray> m_words {};
    std::vector<Person> m_people {};
    quint64 m_number = 0;
};

} // namespace thumpline::bench
