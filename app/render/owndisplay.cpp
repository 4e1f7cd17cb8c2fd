#include "render/owndisplay.h"

#include <QProcess>

#include <memory>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace machi::render {

void makeOwnDisplay()
{
#ifdef Q_OS_LINUX
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")) {
        struct Server : QProcess
        {
            ~Server() override
            {
                terminate();
                waitForFinished(3000);
            }
        };
        // Until the program ends.
        static const auto server = std::make_unique<Server>();
        server->setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
        server->start(QStringLiteral("Xvfb"),
                      {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                       QStringLiteral("0"), QStringLiteral("640x480x24"), QStringLiteral("-nolisten"),
                       QStringLiteral("tcp")});
        if (!server->waitForStarted() || !server->waitForReadyRead(10000)) return;
        const QByteArray number = server->readAllStandardOutput().trimmed();
        if (number.isEmpty()) return;
        qputenv("DISPLAY", ":" + number);
    }
    if (!qEnvironmentVariableIsEmpty("DISPLAY")) qputenv("QT_QPA_PLATFORM", "xcb");
#endif
}

} // namespace machi::render
