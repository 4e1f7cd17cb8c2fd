#pragma once

#include "core/model/dataset.h"
#include "core/sqlite/database.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace machi::core {

/// What lies in a data set's folder.
enum class DatasetForm { Table, Raster };

/// The rows of project.sqlite that say which data sets there are. Same thread as its database.
class Catalogue
{
public:
    explicit Catalogue(Database &database) : m_database(database) {}

    /// The committed data sets in the order they came, those removed left out.
    QList<Dataset> datasets() const;
    std::optional<Dataset> dataset(const QString &id) const;
    std::optional<DatasetForm> form(const QString &id) const;
    /// Every id that has a row, removed ones too: their folders are kept.
    QStringList allIds() const;
    /// Ids removed before a moment.
    QStringList removedBefore(const QDateTime &time) const;

    /// Inside the caller's transaction. False = see the database's error.
    bool add(const Dataset &dataset, DatasetForm form, const Issues &findings);
    bool setRemoved(const QString &id, const QDateTime &when); ///< an invalid time brings it back
    bool setStyle(const QString &id, const QString &style);
    /// Forgets a data set for good.
    bool purge(const QString &id);

    Issues findings(const QString &id) const;

    /// Name of the setting that holds what people made of a layer.
    static QString layerSetting(const QString &layerId) { return QStringLiteral("layer.") + layerId; }
    QString setting(const QString &name) const;
    bool setSetting(const QString &name, const QString &value);

    /// Last number given to an id of a kind (`building-7` → 7).
    QHash<QString, int> sequences() const;
    bool setSequence(const QString &kind, int last);

private:
    Database &m_database;
};

} // namespace machi::core
