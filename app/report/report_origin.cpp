#include "report/report_origin.h"

#include "transport/tls_summary.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace thumpline {

using namespace Qt::StringLiterals;

ReportOrigin thisProgram()
{
    return {.program = u"Thumpline %1"_s.arg(QCoreApplication::applicationVersion()).trimmed(),
            .qt = QString::fromLatin1(qVersion()),
            .tls = tlsLibrary(),
            .system = u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
                                             QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture())};
}

} // namespace thumpline
