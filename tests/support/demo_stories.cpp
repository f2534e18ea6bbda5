#include "support/demo_stories.h"

#include "demo/narrator.h"
#include "protocol/decoder.h"

namespace thumpline {

std::vector<StreamEventPtr> demoStories(int happenings, Timestamp now)
{
    constexpr qint64 betweenTwo = 11'000; // ms
    const PayloadGenerator generator(DemoEra::Current, 1);
    DemoHistory history(1000);
    Narrator narrator(generator, history, 1);
    Decoder decoder;
    const StreamTarget everythingPublic;
    std::vector<StreamEventPtr> events;
    for (int i = 0; i < happenings; ++i) {
        for (const DemoEvent &event : narrator.next(now.sinceEpoch.count() - (happenings - i) * betweenTwo)) {
            if (!reaches(event.audience(), everythingPublic))
                continue;
            WireMessage wire;
            wire.event = event.name();
            wire.payload = event.dataLine(PayloadForm::Public).mid(6).trimmed(); // behind `data: `
            events.push_back(decoder.decode(std::move(wire)));
        }
    }
    return events;
}

} // namespace thumpline
