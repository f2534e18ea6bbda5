#pragma once

#include "demo/demo_options.h"
#include "demo/story.h"
#include "demo/story_markup.h"

#include <QRandomGenerator>

#include <vector>

namespace thumpline {

/// A status that may be published any number of times: a story with its wording chosen, or a boost of one.
struct StatusBlueprint
{
    int author = 0; ///< of demoPeople()
    const DemoStory *story = nullptr; ///< of a boost: the boosted one's
    StoryHtml text {};
    StoryHtml editedText {}; ///< html empty: never edited
    int boosted = -1; ///< a blueprint; -1: no boost
    int quoted = -1;
    int repliedTo = -1;
    bool answersOthers = false; ///< a reply to somebody else: public timelines leave those out
    int replies = 0;
    int reblogs = 0;
    int favourites = 0;
    qint64 ageMs = 0; ///< how long before its arrival it was written: a remote one was on its way

    [[nodiscard]] bool isLocal() const;
};

/// All statuses that a seed can tell. The same seed and era give the same book.
class StoryBook
{
public:
    StoryBook(DemoEra era, quint32 seed);

    [[nodiscard]] const std::vector<StatusBlueprint> &blueprints() const { return m_blueprints; }
    [[nodiscard]] const StatusBlueprint &at(int index) const { return m_blueprints[static_cast<size_t>(index)]; }
    [[nodiscard]] int size() const { return static_cast<int>(m_blueprints.size()); }

private:
    void addTelling(QRandomGenerator &rng);
    void addBoosts(QRandomGenerator &rng);

    DemoEra m_era;
    std::vector<StatusBlueprint> m_blueprints {};
};

} // namespace thumpline
