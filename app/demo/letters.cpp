#include "demo/story.h"

namespace thumpline {

const std::vector<DemoLetter> &demoMentions()
{
    static const std::vector<DemoLetter> letters {
        {"otto", "en", "@mika the tide table on the pier is a week behind. Shall I climb up and change it?"},
        {"ines", "en", "@mika your drawing of the old crane made it onto my map. Second sheet, top left."},
        {"kei", "ja", "@mika 写真の猫、うちの猫にそっくりです。"},
        {"dara", "en", "@mika the book you asked for is back. It smells faintly of diesel, I suspect a ferryman."},
        {"greta", "de", "@mika kommst du am Sonntag zum Leuchtturm? Es gibt Kuchen."},
        {"layla", "ar", "@mika شكرا على الصورة، البحر جميل اليوم"},
        {"sofia", "es", "@mika ¡gracias por la foto! La pongo en la panadería."},
        {"nova", "en", "@mika clear sky tonight, bring the folding chair and something warm."},
    };
    return letters;
}

const std::vector<DemoLetter> &demoMessages()
{
    static const std::vector<DemoLetter> letters {
        {"otto", "en", "@mika the spare key is under the third buoy, as always."},
        {"ines", "en", "@mika I'm on the 9:40 train. Tea at yours?"},
        {"kei", "ja", "@mika 明日の朝、港で会いましょう。"},
        {"greta", "de", "@mika Schlüssel liegt beim Bäcker. Nimm zwei Brötchen mit!"},
        {"layla", "ar", "@mika وصلت الرسالة، أراك مساء"},
        {"dara", "en", "@mika closing at six today, I kept the atlas for you."},
    };
    return letters;
}

} // namespace thumpline
