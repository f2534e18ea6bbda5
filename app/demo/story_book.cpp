#include "demo/story_book.h"

#include <algorithm>
#include <cstring>

namespace thumpline {

namespace {

constexpr int tellings = 3; // of each story, with other wordings: enough variety, and templates for a few megabytes
constexpr int oneBoostIn = 8;

const DemoPerson &personAt(int index)
{
    return demoPeople()[static_cast<size_t>(index)];
}

bool isEmpty(const char *text)
{
    return *text == '\0';
}

/// Where the story with that key stands in demoStories(); -1 for an empty key.
int storyIndex(const char *key)
{
    if (isEmpty(key))
        return -1;
    const auto &stories = demoStories();
    const auto found = std::find_if(stories.begin(), stories.end(),
                                    [&](const DemoStory &story) { return std::strcmp(story.key, key) == 0; });
    Q_ASSERT(found != stories.end());
    return static_cast<int>(found - stories.begin());
}

} // namespace

bool StatusBlueprint::isLocal() const
{
    return isEmpty(personAt(author).host);
}

StoryBook::StoryBook(DemoEra era, quint32 seed)
    : m_era(era)
{
    QRandomGenerator rng(seed);
    for (int telling = 0; telling < tellings; ++telling)
        addTelling(rng);
    addBoosts(rng);
}

void StoryBook::addTelling(QRandomGenerator &rng)
{
    const int base = size(); // a story refers to the same telling of another
    for (const DemoStory &story : demoStories()) {
        StatusBlueprint blueprint {.author = demoPersonNamed(QLatin1StringView(story.author)), .story = &story};
        const DemoPerson &author = personAt(blueprint.author);
        const quint32 wording = rng.generate(); // the edit must choose as the original did
        QRandomGenerator original(wording);
        QRandomGenerator edit(wording);
        blueprint.text = storyHtml(chooseWording(story.text, original), author);
        if (!isEmpty(story.editedText) && m_era == DemoEra::Current)
            blueprint.editedText = storyHtml(chooseWording(story.editedText, edit), author);
        if (const int replied = storyIndex(story.repliesTo); replied >= 0) {
            blueprint.repliedTo = base + replied;
            blueprint.answersOthers
                = std::strcmp(demoStories()[static_cast<size_t>(replied)].author, story.author) != 0;
        }
        if (const int quoted = storyIndex(story.quotes); quoted >= 0 && m_era == DemoEra::Current)
            blueprint.quoted = base + quoted;
        blueprint.replies = rng.bounded(4);
        blueprint.reblogs = rng.bounded(9);
        blueprint.favourites = rng.bounded(24);
        blueprint.ageMs = blueprint.isLocal() ? 0 : 400 + rng.bounded(9000);
        m_blueprints.push_back(std::move(blueprint));
    }
}

void StoryBook::addBoosts(QRandomGenerator &rng)
{
    const int originals = size();
    for (int i = 0; i < originals; i += oneBoostIn) {
        const int boosted = (i + rng.bounded(oneBoostIn)) % originals;
        const StatusBlueprint &original = at(boosted);
        const bool suits = original.story->visibility == DemoVisibility::Public && original.editedText.html.isEmpty()
            && original.quoted < 0 && original.repliedTo < 0;
        const int by = 1 + rng.bounded(static_cast<int>(demoPeople().size()) - 1);
        if (!suits || by == original.author || personAt(by).bot)
            continue;
        m_blueprints.push_back({.author = by,
                                .story = original.story,
                                .text = original.text,
                                .boosted = boosted,
                                .ageMs = isEmpty(personAt(by).host) ? qint64 {0} : 900});
    }
}

} // namespace thumpline
