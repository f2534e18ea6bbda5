#include "demo/story.h"

namespace thumpline {

std::vector<DemoStory> stories::european()
{
    return {
        {.author = "greta",
         .language = "de",
         .text = "Der Leuchtturm ist am Sonntag von {10|11|14} Uhr an offen. Es gibt "
                 "{Apfelkuchen|Pflaumenkuchen|Streuselkuchen}, solange er reicht. #leuchtturm"},
        {.author = "luc",
         .language = "fr",
         .text = "Une horloge de gare, arrêtée depuis {1962|1974|1981}. Elle repart ce soir, avec {deux minutes|une "
                 "heure|toute une vie} de retard. #horlogerie"},
        {.author = "sofia",
         .language = "es",
         .text
         = "Cuatro de la mañana, {doscientas|trescientas} barras y una radio que solo pone {boleros|tangos}. #pan"},
    };
}

} // namespace thumpline
