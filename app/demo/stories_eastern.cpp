#include "demo/story.h"

namespace thumpline {

std::vector<DemoStory> stories::eastern()
{
    return {
        {.author = "kei",
         .language = "ja",
         .text = "{朝五時|夜明け前|六時前}の山道。{霧|風|鳥の声}だけがついてくる。 #山 #朝"},
        {.author = "hana",
         .language = "ja",
         .text = "うちの猫が{郵便屋さん|新しい箱|洗濯かご}を気に入った模様。 #猫",
         .media = {{.description = "縁側で丸くなる三毛猫", .blur = 5}}},
        {.author = "layla", .language = "ar", .text = "خرج الخبز من الفرن قبل الفجر، والبحر هادئ اليوم. #خبز"},
        {.author = "wei", .language = "zh", .text = "河边的{柳树|石桥|茶馆}，下雨天比晴天好看。 #画画"},
    };
}

} // namespace thumpline
