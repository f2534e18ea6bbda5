#include "demo/story.h"

namespace thumpline {

std::vector<DemoStory> stories::conversations()
{
    return {
        {.author = "ines", .text = "@otto she has better posture than the last captain.", .repliesTo = "captain-cat"},
        {.author = "sam", .text = "Framing this for the office.", .quotes = "captain-cat"},
    };
}

} // namespace thumpline
