#include "ui/demo_host.h"

namespace thumpline {

using namespace Qt::StringLiterals;

DemoHost::DemoHost(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(u"demo"_s);
}

DemoHost::~DemoHost()
{
    stop();
}

void DemoHost::start(const DemoOptions &options)
{
    stop();
    m_instance = new DemoInstance(options);
    m_instance->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_instance, &QObject::deleteLater);
    m_thread.start();
    run([this](DemoInstance &instance) {
        const auto port = instance.start();
        if (port.ok())
            Q_EMIT started(instance.baseUrl(), instance.tokens()); // in the demo's thread: queued to the window's
        else
            Q_EMIT failed(port.error().detail);
    });
}

void DemoHost::stop()
{
    if (!m_instance)
        return;
    m_instance = nullptr;
    m_thread.quit();
    m_thread.wait();
}

void DemoHost::run(std::function<void(DemoInstance &)> work)
{
    if (!m_instance)
        return;
    QMetaObject::invokeMethod(m_instance, [instance = m_instance, work = std::move(work)] { work(*instance); });
}

} // namespace thumpline
