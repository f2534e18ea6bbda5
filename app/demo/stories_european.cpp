#include "demo/story.h"

namespace thumpline {

namespace {

std::vector<DemoStory> german()
{
    return {
        {.author = "greta",
         .language = "de",
         .text = "Der Leuchtturm ist am Sonntag von {10|11|14} Uhr an offen. Es gibt {Apfelkuchen|Pflaumenkuchen|"
                 "Streuselkuchen}, solange er reicht. #leuchtturm",
         .editedText = "Der Leuchtturm ist am Sonntag von {10|11|14} Uhr an offen. Der {Apfelkuchen|Pflaumenkuchen|"
                       "Streuselkuchen} ist alle, es gibt noch Tee. #leuchtturm"},
        {.author = "greta",
         .language = "de",
         .text = "{217|184} Stufen, {zwei|drei} Pausen, ein Blick bis zur Insel. Wer oben ein Lied pfeift, bekommt ein "
                 "Stück Kuchen. #leuchtturm #küste",
         .media = {{.description = "Blick vom Leuchtturm auf Watt und Wolken, unten ein sehr kleines Fahrrad.",
                    .width = 1920,
                    .height = 1280,
                    .blur = 4}}},
        {.author = "greta",
         .language = "de",
         .text = "Neue Glühbirne für das Leuchtfeuer: {1.000|2.000} Watt. Die alte steht jetzt im {Wohnzimmer|Museum} "
                 "und darf sich ausruhen."},
        {.author = "greta",
         .language = "de",
         .text = "Wohin mit der Spendendose?",
         .poll = {.options = {"Neben den Kuchen", "Auf den Kuchen", "Anstelle des Kuchens"}}},
        {.author = "otto",
         .language = "de",
         .text = "Heute {Nebel|Nordwind|Sonne}. Fähre fährt. Kapitän {freut sich|friert|pfeift}. #fähre"},
    };
}

std::vector<DemoStory> romance()
{
    return {
        {.author = "luc",
         .language = "fr",
         .text = "Une horloge de gare, arrêtée depuis {1962|1974|1981}. Elle repart ce soir, avec {deux minutes|une "
                 "heure|toute une vie} de retard. #horlogerie",
         .key = "horloge"},
        {.author = "luc",
         .language = "fr",
         .text = "Un client m'a apporté une montre « pour la pile ». C'était une montre mécanique. Nous avons {bu un "
                 "café|ri longtemps}. ⌚"},
        {.author = "luc",
         .language = "fr",
         .text
         = "Marché du matin : {poires|figues|châtaignes}, pain chaud, et trois avis différents sur la météo. #marché",
         .media = {{.description = "Un étal de fruits sous un auvent rayé, la pluie derrière.", .blur = 1}}},
        {.author = "sofia",
         .language = "es",
         .text
         = "Cuatro de la mañana, {doscientas|trescientas} barras y una radio que solo pone {boleros|tangos}. #pan"},
        {.author = "sofia",
         .language = "es",
         .text = "Hoy el horno ha decidido que {el pan|todo} sea «rústico». Le sienta bien. 🥖 #pan",
         .media = {{.description = "Hogazas muy tostadas sobre una mesa enharinada.",
                    .width = 1400,
                    .height = 1050,
                    .blur = 3}}},
        {.author = "sofia",
         .language = "es",
         .text = "De la panadería a casa en bici, {seis|ocho} kilómetros, {ni un|un solo} semáforo en rojo. #bici",
         .editedText
         = "De la panadería a casa en bici, {seis|ocho} kilómetros, {ni un|un solo} semáforo en rojo. Y una "
           "señora que me saludó como si ganara la carrera. #bici"},
        {.author = "rosa",
         .language = "es",
         .text = "Primer {limón|tomate|girasol} del año. Le hemos hecho una foto de carné.",
         .visibility = DemoVisibility::Unlisted},
        {.author = "ines",
         .language = "pt",
         .text = "O comboio parou entre duas estações. Toda a gente olhou pela janela: {uma cegonha|um rebanho|só "
                 "campo}. Ninguém se queixou. #comboios"},
        {.author = "ines", .language = "pt", .text = "Mapa novo, rio antigo. {O rio ganhou|Ficou empatado}. #mapas"},
    };
}

std::vector<DemoStory> northAndEast()
{
    return {
        {.author = "bram",
         .language = "nl",
         .text = "Windkracht {zes|zeven}, hond {blij|zeer blij}, pet {weg|gevonden door de hond}. #wind"},
        {.author = "bram",
         .language = "nl",
         .text = "Ruzie bij het hek: {de gans|de dijkgraaf|het schaap} had gelijk. #polder",
         .media = {{.description = "Een gans voor een houten hek, vastbesloten.", .blur = 2}}},
        {.author = "aino",
         .language = "fi",
         .text
         = "Sauna lämpenee, {järvi|meri} on tyyni, villasukat ovat {väärin päin|kuivumassa}. Täydellinen ilta. #sauna"},
        {.author = "aino",
         .language = "fi",
         .text = "Ensilumi! {Kolme|Viisi} senttiä ja koko kylä hymyilee. ❄️",
         .editedText = "Ensilumi! {Kolme|Viisi} senttiä ja koko kylä hymyilee. Päivitys: se suli jo. ❄️",
         .media = {{.description = "Ohut lumikerros laiturilla ja yhdet jalanjäljet.", .blur = 4}}},
        {.author = "piotr",
         .language = "pl",
         .text
         = "Most zwodzony otwiera się o {szóstej|siódmej}. Kto zdąży, ten ma {zupę|kawę} po drugiej stronie. #mosty"},
        {.author = "piotr",
         .language = "pl",
         .text = "Żurek według babci: {dwie godziny|jeden wieczór}, jedna łyżka, żadnych pytań. 🍲",
         .warning = "Jedzenie"},
        {.author = "tomas",
         .language = "cs",
         .text = "V lese {tři hřiby|jeden hřib|žádný hřib}, v tramvaji všichni vědí kde. #houby"},
        {.author = "tomas",
         .language = "cs",
         .text = "Tramvaj číslo {čtyři|dvanáct} dnes zpívala v zatáčce. Řidič taky. #tramvaje"},
        {.author = "oksana",
         .language = "uk",
         .text = "Вишила {рушник|подушку} до {свята|неділі}. Кіт уже спить зверху. "
                 "🧵 "
                 "#вишивка "
                 "#коти",
         .media = {{.description = "Біла тканина з червоною вишивкою, на ній спить рудий кіт.", .blur = 0}}},
        {.author = "oksana",
         .language = "uk",
         .text = "Читаю вголос дітям у дворі. Сьогодні прийшли {троє|п'ятеро} дітей і одна {гуска|сусідка}. #книги"},
        {.author = "elif",
         .language = "tr",
         .text = "Vapurda çay, {simit|poğaça}, bir de {iki|üç} martı. Hesabı martılar ödemedi. #vapur"},
        {.author = "elif",
         .language = "tr",
         .text = "Kıyıda sis var; {karşı yaka|deniz feneri} bugün sadece bir söylenti. 🌫️",
         .media = {{.description = "Sisin içinde bir vapur ve iki martı.", .width = 1600, .height = 1000, .blur = 4}}},
        {.author = "elif",
         .language = "tr",
         .text = "İzin günü: {çiçekler sulandı|kitap bitti}, çay bitmedi. Işıl ışıl bir ağustos."},
    };
}

void append(std::vector<DemoStory> &all, std::vector<DemoStory> more)
{
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

std::vector<DemoStory> stories::european()
{
    std::vector<DemoStory> all = german();
    append(all, romance());
    append(all, northAndEast());
    return all;
}

} // namespace thumpline
