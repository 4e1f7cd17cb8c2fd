#include "core/store/checksums.h"

#include <QCryptographicHash>
#include <QFile>

namespace machi::core {

namespace {
constexpr qint64 blockSize = 1 << 20;
constexpr int pollMilliseconds = 50;
} // namespace

Checksums::Checksums()
{
    m_pool.setMaxThreadCount(1);
}

Checksums::~Checksums()
{
    m_stopped = true;
    m_pool.clear();
    m_pool.waitForDone();
}

void Checksums::begin(const QString &path)
{
    {
        QMutexLocker lock(&m_mutex);
        if (m_sums.contains(path)) return;
        m_sums.insert(path, QString());
    }
    m_pool.start([this, path] {
        const QString sum = compute(path);
        QMutexLocker lock(&m_mutex);
        m_sums.insert(path, sum);
    });
}

bool Checksums::wait(const Feedback &feedback)
{
    while (!m_pool.waitForDone(pollMilliseconds))
        if (feedback.isCancelled()) return false;
    return !feedback.isCancelled();
}

QString Checksums::of(const QString &path) const
{
    QMutexLocker lock(&m_mutex);
    return m_sums.value(path);
}

QString Checksums::compute(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(blockSize, Qt::Uninitialized);
    while (!m_stopped) {
        const qint64 size = file.read(block.data(), blockSize);
        if (size < 0) return {};
        if (size == 0) return QString::fromLatin1(hash.result().toHex());
        hash.addData(QByteArrayView(block.constData(), size));
    }
    return {};
}

} // namespace machi::core
