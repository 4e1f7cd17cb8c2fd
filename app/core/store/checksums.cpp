#include "core/store/checksums.h"

#include <QFile>

#include <openssl/evp.h>

#include <array>
#include <memory>

namespace machi::core {

namespace {
constexpr qint64 blockSize = 1 << 20;
constexpr int pollMilliseconds = 50;

// OpenSSL's uses the processor's own instructions, several times as fast as QCryptographicHash: one core of
// two would be busy with it for half of an import.
struct Sha256
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};

    bool start() { return context && EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) == 1; }
    bool add(const QByteArray &block, qint64 size)
    {
        return EVP_DigestUpdate(context.get(), block.constData(), static_cast<std::size_t>(size)) == 1;
    }
    QString hex()
    {
        std::array<unsigned char, EVP_MAX_MD_SIZE> sum{};
        unsigned int length = 0;
        if (EVP_DigestFinal_ex(context.get(), sum.data(), &length) != 1) return {};
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(sum.data()), static_cast<qsizetype>(length)).toHex());
    }
};
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
    Sha256 hash;
    if (!hash.start()) return {};
    QByteArray block(blockSize, Qt::Uninitialized);
    while (!m_stopped) {
        const qint64 size = file.read(block.data(), blockSize);
        if (size < 0) return {};
        if (size == 0) return hash.hex();
        if (!hash.add(block, size)) return {};
    }
    return {};
}

} // namespace machi::core
