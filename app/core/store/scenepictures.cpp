#include "core/store/scenepictures.h"

#include "core/store/exactreader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace machi::core {

namespace {
constexpr qint64 largestPicture = 64 << 20;
}

QByteArray ScenePictures::read(std::int32_t source, const QString &image)
{
    if (source < 0 || source >= m_sources.size() || image.isEmpty()) return {};
    QString name = image;
    name.replace(u'\\', u'/');
    const QString file = QDir::fromNativeSeparators(m_sources[source].path);
    const qsizetype slash = file.lastIndexOf(u'/');
    const QString path = QDir::cleanPath((slash < 0 ? QString() : file.left(slash + 1)) + name);
    const QFileInfo info(path);
    if (info.isFile()) {
        QFile picture(path);
        if (info.size() > largestPicture || !picture.open(QIODevice::ReadOnly)) return {};
        return picture.readAll();
    }
    QString entry;
    const Source *archive = archiveOf(path, entry);
    const Source::Entry *found = archive ? archive->find(entry) : nullptr;
    if (!found) return {};
    Result<QByteArray> bytes = archive->readAll(*found, largestPicture);
    return bytes ? bytes.take() : QByteArray();
}

std::size_t ScenePictures::allMissing(const QString &dataFolder, const QList<SourceFile> &sources)
{
    const Result<std::unique_ptr<ExactReader>> opened = ExactReader::open(dataFolder);
    if (!opened) return 0;
    ScenePictures pictures(sources);
    std::size_t named = 0;
    (*opened)->eachTexture([&](const TextureImage &image) {
        ++named;
        if (!pictures.read(image.source, image.image).isEmpty()) named = 0;
        return named > 0;
    });
    return named;
}

Source *ScenePictures::archiveOf(const QString &path, QString &entry)
{
    for (qsizetype slash = path.lastIndexOf(u'/'); slash > 0; slash = path.lastIndexOf(u'/', slash - 1)) {
        const QString front = path.left(slash);
        const QFileInfo info(front);
        if (!info.exists()) continue;
        if (!info.isFile()) return nullptr;
        entry = path.mid(slash + 1);
        auto known = m_archives.find(front);
        if (known == m_archives.end()) {
            Result<std::unique_ptr<Source>> opened = Source::open(front);
            known = m_archives.insert(front, opened ? std::shared_ptr<Source>(opened.take()) : nullptr);
        }
        return known->get();
    }
    return nullptr;
}

} // namespace machi::core
