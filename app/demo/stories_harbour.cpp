#include "demo/story.h"

namespace thumpline {

namespace {

using Kind = DemoMedia::Kind;

std::vector<DemoStory> timetables()
{
    return {
        {.author = "ferries",
         .text
         = "Line {1|2|4}: departure {07:10|09:40|13:25|17:05} is {3|5|8} minutes late. A {duck|rowing boat|wedding "
           "party} has the right of way. #ferries",
         .editedText
         = "Line {1|2|4}: departure {07:10|09:40|13:25|17:05} was {3|5|8} minutes late, and we are back on time. The "
           "{duck|rowing boat|wedding party} has passed. #ferries"},
        {.author = "ferries",
         .text = "Line {1|2|4}: all departures on time. Visibility {good|fair|excellent}, sea {calm|slight}. #ferries"},
        {.author = "ferries",
         .text = "Line 3 carries bicycles free of charge {today|this weekend}. Cargo bikes pay in cake, as agreed. "
                 "#ferries #bikes"},
        {.author = "ferries",
         .text = "Last boat to the island: {22:10|22:40|23:15}. The first one back: {05:50|06:20}. Stars in between. "
                 "#ferries"},
        {.author = "tides",
         .text
         = "High water at the old pier {06:12|11:47|18:20}, {3.1|3.4|2.9} m. Next low water in six hours. #tides"},
        {.author = "tides",
         .text
         = "Low water {00:31|12:18|13:02}, {0.4|0.6|0.7} m. The sandbar is {dry|nearly dry}. Mind your boots. #tides"},
        {.author = "tides",
         .text = "Spring tide on {Thursday|Friday}. The lower car park will be a {pond|harbour|bath} from {five|six} "
                 "on. #tides",
         .card = {.url = "https://tides.harbour.example/spring",
                  .title = "What is a spring tide?",
                  .description = "Sun and moon pull on the same rope. A short explanation, with one drawing.",
                  .provider = "Harbour office",
                  .withImage = false}},
    };
}

std::vector<DemoStory> onTheWater()
{
    return {
        {.author = "otto",
         .text
         = "The office cat has taken the captain's chair again. We sail {as soon as she is done|with a deputy|when "
           "she allows it}. #cats #ferries",
         .key = "captain-cat",
         .media = {{.description = "A grey cat asleep on a worn leather chair at a ship's wheel.", .blur = 0}}},
        {.author = "otto",
         .text
         = "Passengers today: {212|187|240}. Bicycles: {31|44}. Cellos: {1|2}. Complaints: {0|1, about the gulls}. "
           "#ferries"},
        {.author = "otto",
         .text = "Fog so thick that we found the pier by the smell of the {bakery|fish stall|coffee}. #ferries #fog",
         .key = "fog",
         .media = {{.description = "White. In the middle a slightly less white lamp.",
                    .width = 1600,
                    .height = 900,
                    .blur = 4}}},
        {.author = "otto",
         .text = "Second engine runs again. It was a {washer|hose clamp|sock}. I will not say how long we looked.",
         .editedText
         = "Second engine runs again. It was a {washer|hose clamp|sock}. I will not say how long we looked. "
           "(Three hours. The mate talked.)"},
        {.author = "otto",
         .text = "Sunset crossing, {four|six} passengers, nobody spoke. Best trip of the week. :anchor: #ferries",
         .media = {{.description = "An orange sky over flat water, the wake of a ferry leading back to a small town.",
                    .width = 1920,
                    .height = 1080,
                    .blur = 2}}},
        {.author = "sam",
         .text = "Form 27b (“Application to moor a houseboat, or similar”) now has a box for “similar”. Today's "
                 "similar: a {sauna|bookshop|greenhouse}.",
         .key = "form-27b"},
        {.author = "sam",
         .text = "The :seagull: on the harbour office roof has learned to open {crisp bags|lunch boxes|the mail}. We "
                 "are negotiating."},
        {.author = "sam",
         .text = "Crane inspection passed. The inspector asked for {a second coffee|the view|one more go}. #harbour"},
        {.author = "sam",
         .text = "Where shall the new bench go?",
         .key = "bench",
         .poll = {.options = {"Facing the ferries", "Facing the sunset", "Facing the bakery"}}},
        {.author = "mika",
         .text = "New tide tables are up at {the pier|the café|the library}. I drew a {whale|lighthouse|heron} in the "
                 "margin, as every year. #tides",
         .editedText
         = "New tide tables are up at {the pier|the café|the library}. I drew a {whale|lighthouse|heron} in "
           "the margin, as every year. Corrected: the January page is the right way up now. #tides"},
        {.author = "mika",
         .text = "What shall the new ferry be called?",
         .key = "ferry-name",
         .poll = {.options = {"Patience", "Second Breakfast", "Tern", "The Other One"}}},
        {.author = "mika",
         .text = "Walked the whole quay with {a flask|the cat|no plan} before the first boat. {Two|Three} anglers, one "
                 "kingfisher, no news. Lovely.",
         .key = "quay-walk"},
        {.author = "mika",
         .text = "The old crane got its summer coat of paint. It is called “harbour grey”, and it is {green|blue|not "
                 "grey}. #harbour",
         .key = "crane-paint",
         .media = {{.description = "A harbour crane half painted, a bucket hanging from its hook.",
                    .width = 1365,
                    .height = 2048,
                    .blur = 1},
                   {.description = nullptr, .width = 2048, .height = 1365, .blur = 3}}},
        {.author = "mika",
         .text = "Harbour photo of the day: {rope|rust|reflections}, and somebody's breakfast.",
         .warning = "Food",
         .media = {{.description = "Coiled ropes on a quay beside half a sandwich on a plate.", .blur = 5}}},
    };
}

std::vector<DemoStory> catsAndOthers()
{
    return {
        {.author = "sam",
         .text = "Office cat vs. printer, round {two|three|eleven}. The printer started it. #cats",
         .media = {{.kind = Kind::Video,
                    .description = "A cat watches paper come out of a printer, and sits down on it.",
                    .width = 720,
                    .height = 1280,
                    .blur = 0}}},
        {.author = "dara",
         .text
         = "The library has no cat. The library is, however, visited by a cat, {daily|twice daily|during poetry}. "
           "#cats #library"},
        {.author = "greta",
         .language = "en",
         .text = "Lighthouse cat weighs {six|seven} kilos. The scale says so, the stairs say more. #cats"},
        {.author = "otto",
         .text = "Ship's cat stays ashore today: {spring tide|rain|laundry day}. We miss the management. #cats"},
        {.author = "bram",
         .language = "en",
         .text = "Sheepdog met harbour cat. Nobody won. Both are telling it differently. #dogs #cats",
         .media = {{.kind = Kind::Gifv,
                    .description = "A dog and a cat look past each other with great care.",
                    .width = 480,
                    .height = 480,
                    .blur = 2}}},
        {.author = "ferries",
         .text = "Found on line {1|2|4}: one {left mitten|violin bow|paper crown}. Collect it at the kiosk. #ferries "
                 "#lostandfound"},
    };
}

void append(std::vector<DemoStory> &all, std::vector<DemoStory> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<DemoStory> stories::harbour()
{
    std::vector<DemoStory> all = timetables();
    append(all, onTheWater());
    append(all, catsAndOthers());
    return all;
}

} // namespace thumpline
