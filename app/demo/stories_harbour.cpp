#include "demo/story.h"

namespace thumpline {

std::vector<DemoStory> stories::harbour()
{
    return {
        {.author = "ferries",
         .text = "Line {1|2|4}: departure {07:10|09:40|13:25|17:05} is {3|5|8} minutes late. A {duck|rowing "
                 "boat|wedding party} has the right of way. #ferries"},
        {.author = "tides",
         .text
         = "High water at the old pier {06:12|11:47|18:20}, {3.1|3.4|2.9} m. Next low water in six hours. #tides"},
        {.author = "otto",
         .text = "The office cat has taken the captain's chair again. We sail {as soon as she is done|with a "
                 "deputy|when she allows it}. #cats #ferries",
         .key = "captain-cat",
         .media = {{.description = "A grey cat asleep on a worn leather chair at a ship's wheel.", .blur = 0}}},
        {.author = "mika",
         .text = "New tide tables are up at {the pier|the café|the library}. I drew a {whale|lighthouse|heron} in the "
                 "margin, as every year. #tides",
         .editedText = "New tide tables are up at {the pier|the café|the library}. I drew a {whale|lighthouse|heron} "
                       "in the margin, as every year. Corrected: the January page is right side up now. #tides",
         .key = "tide-tables"},
        {.author = "mika",
         .text = "What shall the new ferry be called?",
         .key = "ferry-name",
         .poll = {.options = {"Patience", "Second Breakfast", "Tern"}}},
    };
}

} // namespace thumpline
