#pragma once

#include "demo/story.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

#include <vector>

namespace thumpline {

/// A story's text as HTML of the kind that Mastodon sends, and what it refers to.
struct StoryHtml
{
    QByteArray html {};
    QStringList tags {}; ///< lower case, each once
    std::vector<int> mentions {}; ///< people, each once
    QStringList emojis {}; ///< shortcodes, each once
};

/// Chooses one way of each `{this|that}`.
[[nodiscard]] QByteArray chooseWording(QByteArrayView text, QRandomGenerator &rng);

/// Where things of the demo live: `https://harbour.example`.
[[nodiscard]] QByteArray demoWebHost(const DemoPerson &person);

/// Turns a story's text, wording chosen, into HTML. Tags link to the author's server, mentions to the people's own.
[[nodiscard]] StoryHtml storyHtml(QByteArrayView text, const DemoPerson &author);

} // namespace thumpline
