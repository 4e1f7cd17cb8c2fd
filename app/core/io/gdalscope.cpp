#include "core/io/gdalscope.h"

#include <QCoreApplication>

#include <cpl_conv.h>
#include <cpl_error.h>
#include <cpl_http.h>
#include <gdal.h>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace machi::core {

namespace {

constexpr std::size_t maxMessages = 100;

void CPL_STDCALL collect(CPLErr level, CPLErrorNum, const char *text)
{
    if (level == CE_Debug || level == CE_None) return;
    // Said at every copy of the geometry; what reads it closes the ring and says so once.
    if (std::strstr(text, "Non closed ring")) return;
    auto *scope = static_cast<GdalScope *>(CPLGetErrorHandlerUserData());
    scope->add(level >= CE_Failure, QString::fromUtf8(text));
}

// A GeoJSON file can name its CRS by a web address, which GDAL would fetch. A null pointer would mean "ask
// the next".
CPLHTTPResult *refuse(const char *, CSLConstList, GDALProgressFunc, void *, CPLHTTPFetchWriteFunc, void *,
                      void *)
{
    auto *result = static_cast<CPLHTTPResult *>(CPLCalloc(1, sizeof(CPLHTTPResult)));
    result->nStatus = 1;
    result->pszErrBuf = CPLStrdup("the network is not used");
    return result;
}

} // namespace

GdalScope::GdalScope()
{
    static std::once_flag registered;
    std::call_once(registered, [] {
        GDALAllRegister();
        // GDAL would take a twentieth of the machine's memory.
        if (!CPLGetConfigOption("GDAL_CACHEMAX", nullptr)) GDALSetCacheMax64(128 << 20);
    });
    CPLPushErrorHandlerEx(collect, this);
    CPLHTTPPushFetchCallback(refuse, nullptr);
}

GdalScope::~GdalScope()
{
    CPLHTTPPopFetchCallback();
    CPLPopErrorHandler();
}

void GdalScope::add(bool isFailure, const QString &text)
{
    const auto same = std::find_if(m_messages.begin(), m_messages.end(),
                                   [&](const Message &message) { return message.text == text; });
    if (same != m_messages.end())
        ++same->count;
    else if (m_messages.size() < maxMessages)
        m_messages.push_back({isFailure, text, 1});
}

QString GdalScope::failure() const
{
    for (const Message &message : m_messages)
        if (message.isFailure) return message.text;
    return {};
}

void GdalScope::report(Feedback &feedback, const QString &code, const QString &file, Severity severity)
{
    for (const Message &message : m_messages) {
        Issue issue =
            makeIssue(message.isFailure ? severity : Severity::Warning, code,
                      QCoreApplication::translate("GdalScope", "GDAL says: %1").arg(message.text), file);
        issue.count = message.count;
        feedback.report(std::move(issue));
    }
    m_messages.clear();
}

} // namespace machi::core
