#include "timeline/filter_subject.h"

#include "timeline/folded_text.h"
#include "timeline/row_content.h"

namespace thumpline {

const StreamEvent &FilterSubject::event()
{
    if (!m_event)
        m_event = m_source();
    return *m_event;
}

const QString &FilterSubject::text()
{
    if (!m_text)
        m_text = foldedText(searchText(event()));
    return *m_text;
}

} // namespace thumpline
