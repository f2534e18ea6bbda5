#include "demo/story.h"

namespace thumpline {

namespace {

using Kind = DemoMedia::Kind;

std::vector<DemoStory> libraryAndBooks()
{
    return {
        {.author = "dara",
         .text = "Somebody returned a book that was due in {1987|1991|1994}. No note, but a {pressed clover|tram "
                 "ticket|recipe for plum cake} on page 112. #library"},
        {.author = "dara",
         .text = "Overheard at the desk:\n“Do you have the one with the {blue|green|red} cover?”\n“Which one?”\n“You "
                 "know. The good one.”\n\nWe found it. #library #overheard"},
        {.author = "dara",
         .text = "Seed library is open again: take {beans|poppies|marigolds} in spring, bring some back in autumn. "
                 "The only loan that comes back with interest. #gardening #library",
         .editedText = "Seed library is open again: take {beans|poppies|marigolds} in spring, bring some back in "
                       "autumn. The only loan that comes back with interest. Edit: yes, also on Saturdays. "
                       "#gardening #library",
         .key = "seed-library",
         .media = {{.description = "A wooden card catalogue. Each drawer holds paper bags with handwritten labels.",
                    .width = 1600,
                    .height = 1067,
                    .blur = 1}}},
        {.author = "dara",
         .text = "Reading group tonight. The book has {412|538|690} pages, {three|four} of us have read it, and all "
                 "of us have opinions about the ending.",
         .warning = "Book talk, no spoilers"},
        {.author = "sam",
         .text = "Finished a mystery on the night shift. I suspected the {gardener|aunt|lighthouse} from page one "
                 "and I was wrong with great confidence.",
         .warning = "Spoiler for a novel you have not read"},
    };
}

std::vector<DemoStory> skyAndScience()
{
    return {
        {.author = "nova",
         .text = "Saturn through a {ten-year-old|borrowed|second-hand} telescope, and {two|three|four} neighbours "
                 "queueing in slippers. #astronomy",
         .key = "saturn",
         .media = {{.description = "A small yellow dot with a line through it: Saturn, if you squint.",
                    .width = 1200,
                    .height = 1200,
                    .blur = 3}}},
        {.author = "nova",
         .text = "Clouds: {1|2|3}. Telescope: 0. Thermos: empty. Still a good night. 🔭☁️ #astronomy"},
        {.author = "nova",
         .text = "The space station passes at {21:14|20:52|22:07} tonight, west to east, brighter than any star. "
                 "Wave. They can't see you, but wave. 🛰️",
         .editedText = "The space station passes at {21:14|20:52|22:07} tonight, west to east, brighter than any "
                       "star. Wave. They can't see you, but wave. Correction: the times are summer time. 🛰️"},
        {.author = "nova",
         .text = "How do you note your observations?",
         .poll = {.options = {"In a notebook, by red light", "On the phone, in the morning", "I trust my memory",
                              "My "
                              "what"},
                  .multiple = true}},
        {.author = "nova",
         .text = "Short read about how to find your way with three stars and one thumb "
                 "https://fieldnotes.example/stars/three-stars-and-a-thumb #astronomy",
         .card = {.url = "https://fieldnotes.example/stars/three-stars-and-a-thumb",
                  .title = "Three stars and a thumb",
                  .description = "What sailors knew, what children still try, and why it works within two fists of the "
                                 "pole.",
                  .provider = "Field Notes"}},
    };
}

std::vector<DemoStory> making()
{
    return {
        {.author = "pixel", .text = "Colour of the day: the green of an old {tram|thermos|garden gate}. #painting"},
        {.author = "pixel",
         .text = "Three hours on one {cloud|pear|window}. Ash says it looks like a {cloud|pear|window}. Success. "
                 "#painting #wip",
         .media = {{.description = "An unfinished oil painting on an easel, a rag over its corner.",
                    .width = 1080,
                    .height = 1350,
                    .blur = 2},
                   {.description = "A palette, mostly greys.", .width = 1350, .height = 1080, .blur = 4}}},
        {.author = "pixel",
         .text = "Timelapse of the mural by the {tram stop|swimming pool|bakery}, {nine|eleven} days in twenty "
                 "seconds. #mural",
         .media = {{.kind = Kind::Video,
                    .description = "A wall fills with reeds and herons while shadows sweep over it.",
                    .width = 1280,
                    .height = 720,
                    .blur = 5}}},
        {.author = "ines",
         .text = "Drew the {canal|old walls|orchard paths} again, because the map of {1903|1911|1926} and the ground "
                 "disagree, and the ground always wins. #maps",
         .key = "map-ground",
         .media = {{.description = "A hand-drawn map in brown ink, a coffee ring where the lake should be.",
                    .width = 1800,
                    .height = 1200,
                    .blur = 1}}},
        {.author = "ines",
         .text = "Slow train news: {forty minutes|an hour|one thermos} late, because of a {swan|cow|very polite "
                 "inspector}. Nobody minds. #trains"},
        {.author = "ines",
         .text = "Bird count at the reservoir: {14|19|23} coots, {2|3|5} grebes, one heron who counted us. #birds",
         .editedText = "Bird count at the reservoir: {14|19|23} coots, {2|3|5} grebes, one heron who counted us. "
                       "(I first wrote boots. There were also boots.) #birds"},
        {.author = "ines",
         .text = "Which part of a map do you look at first?",
         .poll = {.options = {"My own street", "The legend", "The edges", "Sea monsters"}}},
        {.author = "bram",
         .text = "Built a {wind vane|bench|kite} from what the last storm left on the beach. It points to the storm.",
         .media = {{.kind = Kind::Gifv,
                    .description = "A wooden fish on a pole turns in the wind.",
                    .width = 640,
                    .height = 480,
                    .blur = 0}}},
        {.author = "sam",
         .text = "Repair café on {Saturday|Sunday}: bring the {toaster|lamp|radio}, bring the manual, bring patience. "
                 "We have tea and {most|nearly all} of the screws. #repair"},
    };
}

std::vector<DemoStory> smallDays()
{
    return {
        {.author = "otto", .text = "Coffee first. Then the sea. :coffee_steam:"},
        {.author = "sam", .text = "Good {morning|evening}, everybody. Tea is on. ☕"},
        {.author = "dara", .text = "Rain on the skylight. Perfect acoustics for {page 40|nothing at all|soup}."},
        {.author = "nova",
         .text = "Found my {left glove|good pencil|spare fuse} in the telescope case. It has been there since "
                 "{March|May|August}."},
        {.author = "bram",
         .language = "en",
         .text = "The dog has chosen a {stick|stone|shoe}. The walk is now about the {stick|stone|shoe}. 🐕"},
        {.author = "pixel", .language = "", .text = "🎨🖌️👩🏽‍🎨🧑‍🎨✨"},
        {.author = "sam",
         .language = "",
         .text = "🏳️‍🌈👩‍👩‍👧‍👦🧑🏿‍🤝‍🧑🏻❤️‍🔥🇪🇺1️⃣"},
        {.author = "rosa",
         .text = "Tomatoes: {four|six|nine}. Snails: more. Opinions about this: strong. 🍅🐌",
         .visibility = DemoVisibility::Private},
        {.author = "mika",
         .text
         = "Office cat report: asleep on the {stamp pad|tide tables|“urgent” pile}. Everything is now {blue|cat|less "
           "urgent}. #cats",
         .key = "stamp-cat",
         .media = {{.description = "A grey tabby on a desk, one paw on a stamp pad, looking elsewhere.", .blur = 0}}},
        {.author = "mika",
         .text
         = "Ten minutes of harbour before work, recorded from the {pier|crane|roof}. Headphones help. #fieldrecording",
         .media
         = {{.kind = Kind::Audio, .description = "Gulls, halyards against a mast, a far-off diesel engine starting."}}},
        {.author = "mika",
         .text = "Testing the new meeting room. It echoes. It echoes.",
         .visibility = DemoVisibility::LocalOnly},
        {.author = "sam",
         .text = "Note to everybody on this server: the {kettle|bicycle pump|label maker} is in my office again. No "
                 "questions asked.",
         .visibility = DemoVisibility::LocalOnly},
        {.author = "dara",
         .text
         = "Lost: one {umbrella|scarf|thermos}, {grey|green|checked}. Found: {two|three} umbrellas, none of them grey.",
         .visibility = DemoVisibility::Unlisted},
        {.author = "aino",
         .language = "en",
         .text = "The ice road opens when the {crane|heron|mail} comes over it, not when the calendar says so."},
    };
}

void append(std::vector<DemoStory> &all, std::vector<DemoStory> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<DemoStory> stories::english()
{
    std::vector<DemoStory> all = libraryAndBooks();
    append(all, skyAndScience());
    append(all, making());
    append(all, smallDays());
    return all;
}

} // namespace thumpline
