#include "demo/story.h"

namespace thumpline {

namespace {

std::vector<DemoStory> japanese()
{
    return {
        {.author = "kei",
         .language = "ja",
         .text = "{朝五時|夜明け前|六時前}の山道。{霧|風|鳥の声}だけがついてくる。 #山 #朝"},
        {.author = "kei",
         .language = "ja",
         .text = "山頂で{おにぎり|みかん|あんぱん}。下界の予定は{知らない|明日考える}。 #山",
         .media = {{.description = "雲海の上に顔を出す山頂と、手に持ったおにぎり。",
                    .width = 1600,
                    .height = 1067,
                    .blur = 3}}},
        {.author = "kei",
         .language = "ja",
         .text = "パンを焼いた。{丸い|四角い|説明しにくい}形になった。味は良い。🍞 #パン",
         .editedText
         = "パンを焼いた。{丸い|四角い|説明しにくい}形になった。味は良い。追記：もう残っていません。🍞 #パン"},
        {.author = "kei",
         .language = "ja",
         .text = "港の猫、今日は{三匹|五匹|一匹}。漁師さんより早起きでした。 #猫 #港",
         .key = "minato-neko",
         .media = {{.description = "朝の港、積まれた網の上に並ぶ猫たち。", .blur = 0}}},
        {.author = "hana",
         .language = "ja",
         .text = "うちの猫が{郵便屋さん|新しい箱|洗濯かご}を気に入った模様。 #猫",
         .media = {{.description = "縁側で丸くなる三毛猫", .blur = 5}}},
        {.author = "hana", .language = "ja", .text = "雨の日は{本|お茶|昼寝}が進みます。猫はもっと進みます。 #猫 #雨"},
        {.author = "hana",
         .language = "ja",
         .text = "古い家の床板を直しました。猫の検査に{合格|不合格。やり直し}です。",
         .poll = {.options = {"合格", "不合格", "猫による"}}},
        {.author = "hana",
         .language = "ja",
         .text = "冷蔵庫の奥から{去年の|名前のない}瓶が出てきた。開けるべきか。",
         .warning = "台所の話"},
    };
}

std::vector<DemoStory> eastAsian()
{
    return {
        {.author = "wei", .language = "zh", .text = "河边的{柳树|石桥|茶馆}，下雨天比晴天好看。 #画画"},
        {.author = "wei",
         .language = "zh",
         .text = "今天画了一只{白鹭|鸭子|乌篷船}，它一动不动地等我画完，然后飞走了。 #画画",
         .editedText = "今天画了一只{白鹭|鸭子|乌篷船}，它一动不动地等我画完，然后才走。（改了最后一句。） #画画",
         .media = {{.description = "水彩：雾中的河岸。", .width = 1200, .height = 1600, .blur = 4}}},
        {.author = "wei", .language = "zh", .text = "新茶到了，{第一泡|第二泡|第三泡}最香。请坐。🍵 #茶"},
        {.author = "wei", .language = "zh", .text = "桥上有人吹笛子，桥下的{船|鸭子|我}都停了。"},
        {.author = "junseo", .language = "ko", .text = "버스를 {두 대|세 대} 보냈다. 책이 재미있어서. 📖 #독서"},
        {.author = "junseo",
         .language = "ko",
         .text = "골목 끝 {빵집|책방|세탁소} 고양이가 오늘은 아는 척을 해 주었다. #고양이 #산책",
         .media = {{.description = "골목길 화분 옆에 앉은 고양이.", .blur = 0}}},
        {.author = "junseo",
         .language = "ko",
         .text = "비 오는 날 추천해 주세요.",
         .poll = {.options = {"부침개", "낮잠", "오래된 영화"}}},
        {.author = "linh",
         .language = "vi",
         .text = "Phở sáng nay {ít hành|nhiều rau}, trời {mưa nhẹ|trong xanh}, sách còn {hai|ba} chương. #phở"},
        {.author = "linh",
         .language = "vi",
         .text = "Con đò đầu tiên rời bến lúc {năm|sáu} giờ. Người lái đò hát {nhỏ|to}, cả bờ sông nghe.",
         .media = {{.description = "Một chiếc thuyền gỗ trên sông buổi sớm.", .blur = 3}}},
        {.author = "ploy", .language = "th", .text = "ดอก{บัว|ชบา|มะลิ}บานแล้ว ฝนตกเบา ๆ ทั้งเช้า แมวข้างบ้านมาเยี่ยม #แมว #สวน"},
        {.author = "ploy",
         .language = "th",
         .text = "เก็บ{มะม่วง|กะเพรา|พริก}ได้หนึ่งตะกร้า แบ่งให้คนพายเรือครึ่งหนึ่ง",
         .media = {{.description = "ตะกร้าไม้ไผ่ริมคลอง", .blur = 2}}},
    };
}

std::vector<DemoStory> westAndSouthAsian()
{
    return {
        {.author = "layla", .language = "ar", .text = "خرج الخبز من الفرن قبل {الفجر|الشروق}، والبحر هادئ اليوم. #خبز"},
        {.author = "layla",
         .language = "ar",
         .text = "صباح الخير! العبّارة تغادر الساعة {٧:٣٠|٨:١٥}، والمقعد قرب النافذة لمن يسبق. #عبارة",
         .media = {{.description = "عبّارة بيضاء عند رصيف صغير.", .blur = 3}}},
        {.author = "layla",
         .language = "ar",
         .text = "قرأت اليوم {فصلين|ثلاثة فصول} من كتاب استعرته من @dara، والقهوة بردت. #كتب"},
        {.author = "layla",
         .language = "ar",
         .text = "قطة السوق نامت على {الميزان|أكياس الطحين|كرسي البائع}. لا بيع قبل أن تستيقظ. #قطط"},
        {.author = "noam", .language = "he", .text = "רכבתי עד {הים|השוק} וחזרה. הרוח {בגב|בפנים}, הקפה ביד. #אופניים"},
        {.author = "noam",
         .language = "he",
         .text = "תיקנתי {פנצ'ר|שרשרת|בלם} לשכן, קיבלתי {עוגה|לימונים}. עסקה טובה. 🚲",
         .media = {{.description = "אופניים הפוכים על המדרכה וצלחת עוגה לידם.", .blur = 1}}},
        {.author = "meera",
         .language = "hi",
         .text = "सुबह की चाय, {पुरानी रेलगाड़ी|खिड़की वाली सीट}, और बाहर {धुंध|सरसों के खेत}। #रेल #चाय"},
        {.author = "meera",
         .language = "hi",
         .text = "पुरानी किताबों की दुकान में एक {चिट्ठी|टिकट|सूखा फूल} मिला। किताब वहीं रख दी, कहानी साथ ले आई। #किताबें",
         .editedText = "पुरानी किताबों की दुकान में एक {चिट्ठी|टिकट|सूखा फूल} मिला। किताब भी ले आई, रहा नहीं गया। #किताबें"},
        {.author = "meera", .language = "hi", .text = "बारिश आई! {पकौड़े|अदरक की चाय} तैयार। ☔"},
    };
}

void append(std::vector<DemoStory> &all, std::vector<DemoStory> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<DemoStory> stories::eastern()
{
    std::vector<DemoStory> all = japanese();
    append(all, eastAsian());
    append(all, westAndSouthAsian());
    return all;
}

} // namespace thumpline
