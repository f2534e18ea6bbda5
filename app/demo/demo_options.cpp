#include "demo/demo_options.h"

namespace thumpline {

using namespace Qt::StringLiterals;

QString toKey(DemoEra era)
{
    switch (era) {
    case DemoEra::Era2020:
        return u"2020"_s;
    case DemoEra::Current:
        return u"current"_s;
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<DemoEra> demoEraFromKey(QStringView key)
{
    for (const DemoEra era : {DemoEra::Era2020, DemoEra::Current}) {
        if (key == toKey(era))
            return era;
    }
    return std::nullopt;
}

} // namespace thumpline
