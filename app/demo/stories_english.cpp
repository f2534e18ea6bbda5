#include "demo/story.h"

namespace thumpline {

std::vector<DemoStory> stories::english()
{
    return {
        {.author = "dara",
         .text = "Somebody returned a book that was due in {1987|1991|1994}. No note, but a {pressed clover|tram "
                 "ticket|recipe for plum cake} on page 112. #library"},
        {.author = "nova",
         .text = "Saturn through a {ten-year-old|borrowed|second-hand} telescope and {two|three|four} neighbours "
                 "queueing in slippers. #astronomy",
         .media = {{.description = "A blurry yellow dot with a line through it: Saturn, if you squint.",
                    .width = 1200,
                    .height = 1200,
                    .blur = 3}}},
        {.author = "pixel", .text = "Colour of the day: the green of an old {tram|thermos|garden gate}. #painting"},
    };
}

} // namespace thumpline
