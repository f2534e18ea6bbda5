#include "demo/story.h"

#include <QHash>
#include <QLatin1StringView>

namespace thumpline {

const std::vector<DemoPerson> &demoPeople()
{
    static const std::vector<DemoPerson> people {
        {"mika", "", "Mika Tern", "Keeps the tide tables, feeds the office cat. She/they.", 2018, false, false, true,
         true},
        {"otto", "", "Otto Brandt :anchor:", "Ferryman, second shift. I answer between two crossings.", 2017, false,
         false, true, true},
        {"ines", "birch.example", "Inês Alder 🌿", "Maps, birds, slow trains. Here for the slow web.", 2019, false,
         false, true, true},
        {"kei", "yama.example", "鈴木 恵", "山と猫とパン。写真はだいたい朝。", 2018, false, false, true, true},
        {"hana", "yama.example", "花岡 はな 🐈", "猫二匹と古い家に住んでいます。", 2020, false, false, true, false},
        {"wei", "lotus.example", "魏小雨", "在河边画画。茶比咖啡好。", 2021, false, false, true, false},
        {"junseo", "namsan.example", "준서", "버스 정류장에서 책 읽는 사람.", 2020, false, false, true, false},
        {"layla", "souq.example", "ليلى", "خبز وكتب وبحر.", 2019, false, false, true, true},
        {"noam", "olive.example", "נועם", "אופניים, קפה, ועוד אופניים.", 2021, false, false, false, false},
        {"meera", "mango.example", "मीरा", "चाय, किताबें और पुरानी रेलगाड़ियाँ।", 2022, false, false, true, false},
        {"ploy", "river.example", "พลอย 🌾", "ทำสวนเล็ก ๆ ริมคลอง", 2022, false, false, true, false},
        {"sofia", "plaza.example", "Sofía Roble", "Panadera de noche, ciclista de día.", 2018, false, false, true,
         false},
        {"luc", "moulin.example", "Luc Meunier", "Je répare des horloges et parfois des gens pressés.", 2019, false,
         false, true, false},
        {"greta", "kiefer.example", "Greta Sommer", "Förderverein Leuchtturm. Kuchen gegen Spenden.", 2017, false,
         false, true, true},
        {"piotr", "dab.example", "Piotr Zając", "Mosty, rzeki, zupa.", 2020, false, false, false, false},
        {"dara", "", "Dara Quill", "Librarian. The quiet kind of loud.", 2019, false, false, true, false},
        {"sam", "", "Sam Reyes :seagull:", "Harbour office. If it floats, I wrote a form about it.", 2021, false, false,
         true, true},
        {"nova", "orbit.example", "Nova 🔭", "Backyard astronomer, patient with clouds.", 2020, false, false, true,
         false},
        {"bram", "polder.example", "Bram van Dijk", "Wind, water, en een hond.", 2018, false, false, false, false},
        {"aino", "saari.example", "Aino Koski", "Saari, sauna, villasukat.", 2019, false, false, true, false},
        {"tomas", "vltava.example", "Tomáš Hora", "Houby a tramvaje.", 2021, false, false, false, false},
        {"elif", "kiyi.example", "Elif Deniz", "Çay, simit, martılar.", 2020, false, false, true, false},
        {"oksana", "verba.example", "Оксана Лебідь", "Вишиваю, саджу, читаю вголос.", 2021, false, false, true, false},
        {"ferries", "", "Harbour Ferries", "Departures and delays, as they happen. Automatic.", 2018, true, false, true,
         true},
        {"tides", "", "Tide Table", "High and low water at the old pier. Automatic.", 2018, true, false, true, false},
        {"pixel", "canvas.example", "Pixel & Ash", "Two painters, one account, many aprons.", 2022, false, false, true,
         false},
        {"rosa", "plaza.example", "Rosa Vega", "Locked because my garden is, too.", 2020, false, true, true, false},
        {"linh", "sen.example", "Linh", "Phở buổi sáng, sách buổi tối.", 2022, false, false, true, false},
    };
    return people;
}

int demoPersonNamed(QLatin1StringView username)
{
    static const QHash<QByteArray, int> indices = [] {
        QHash<QByteArray, int> map;
        for (size_t i = 0; i < demoPeople().size(); ++i)
            map.insert(demoPeople()[i].username, static_cast<int>(i));
        return map;
    }();
    const auto found = indices.constFind(QByteArray(username.data(), username.size()));
    Q_ASSERT(found != indices.constEnd());
    return found == indices.constEnd() ? 0 : *found;
}

const std::vector<DemoStory> &demoStories()
{
    static const std::vector<DemoStory> all = [] {
        std::vector<DemoStory> gathered;
        for (const auto part :
             {stories::english, stories::harbour, stories::european, stories::eastern, stories::conversations}) {
            std::vector<DemoStory> more = part();
            gathered.insert(gathered.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        }
        return gathered;
    }();
    return all;
}

} // namespace thumpline
