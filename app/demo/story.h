#pragma once

#include <QByteArray>
#include <QLatin1StringView>

#include <vector>

namespace thumpline {

/// Somebody who writes in the demo's timeline. All are invented.
struct DemoPerson
{
    const char *username = "";
    const char *host = ""; ///< empty: lives on the demo's own server
    const char *displayName = "";
    const char *note = ""; ///< plain text
    int joinedYear = 2019;
    bool bot = false;
    bool locked = false;
    bool followed = true; ///< by the account of the tokens: in its home timeline
    bool listed = false; ///< in its list 1
};

enum class DemoVisibility {
    Public,
    Unlisted,
    Private,
    LocalOnly
};

struct DemoMedia
{
    enum class Kind {
        Image,
        Video,
        Gifv,
        Audio
    };
    Kind kind = Kind::Image;
    const char *description = nullptr; ///< null: the author wrote none
    int width = 1600;
    int height = 1200;
    int blur = 0; ///< which of the blurhashes
};

struct DemoPoll
{
    std::vector<const char *> options {};
    bool multiple = false;
};

struct DemoCard
{
    const char *url = "";
    const char *title = "";
    const char *description = "";
    const char *provider = "";
    bool withImage = true;
};

/// One thing that somebody says, as it is written down here.
///
/// Text: paragraphs apart by an empty line, `#tag`, `@username` of a person, `https://…`, `:shortcode:`, and
/// `{this|that}` where the seed chooses. Plain text otherwise: it is escaped on its way into HTML.
struct DemoStory
{
    const char *author = "";
    const char *language = "en"; ///< empty: none given
    const char *text = "";
    const char *editedText = ""; ///< empty: it is never edited
    const char *warning = "";
    const char *key = ""; ///< so that others can refer to it
    const char *repliesTo = "";
    const char *quotes = "";
    DemoVisibility visibility = DemoVisibility::Public;
    std::vector<DemoMedia> media {};
    DemoPoll poll {};
    DemoCard card {};
};

/// A message between two, or something that names the account of the tokens: it reaches that account alone.
struct DemoLetter
{
    const char *author = "";
    const char *language = "en";
    const char *text = "";
};

/// The first one is the account of the tokens.
[[nodiscard]] const std::vector<DemoPerson> &demoPeople();
/// The index of a person; the username must exist.
[[nodiscard]] int demoPersonNamed(QLatin1StringView username);

[[nodiscard]] const std::vector<DemoStory> &demoStories();
[[nodiscard]] const std::vector<DemoLetter> &demoMentions(); ///< public ones that name the account
[[nodiscard]] const std::vector<DemoLetter> &demoMessages(); ///< direct ones

/// The catalogue's parts, by the languages in them.
namespace stories {
[[nodiscard]] std::vector<DemoStory> english();
[[nodiscard]] std::vector<DemoStory> harbour(); ///< English too: the town, its ferries, its cats
[[nodiscard]] std::vector<DemoStory> european();
[[nodiscard]] std::vector<DemoStory> eastern();
[[nodiscard]] std::vector<DemoStory> conversations(); ///< replies, quotes, threads
} // namespace stories

} // namespace thumpline
