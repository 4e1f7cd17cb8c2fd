#pragma once

#include "core/io/reader.h"

#include <QDir>
#include <QHash>

#include <memory>
#include <vector>

namespace machi::testing {

/// Keeps what a reader gives, for tests. Fails on demand, as a full disk would.
class MemorySink : public machi::core::DatasetSink
{
public:
    struct Table : machi::core::TableSink
    {
        machi::core::Dataset dataset;
        QList<machi::core::Column> columns;
        std::vector<machi::core::Feature> features;
        std::vector<std::vector<machi::core::ExactGeometry>> pieces; ///< by feature
        std::vector<std::pair<std::int32_t, machi::core::RingTexture>> textures;
        QList<machi::core::SourceFile> sources;
        bool keepGeometry = true;

        int column(const machi::core::Column &column) override
        {
            for (qsizetype at = 0; at < columns.size(); ++at) {
                if (columns[at].id != column.id) continue;
                columns[at].type = column.type;
                return static_cast<int>(at);
            }
            columns.append(column);
            return static_cast<int>(columns.size() - 1);
        }
        void add(machi::core::Feature &&feature) override
        {
            if (!keepGeometry) feature.exact.clear();
            features.push_back(std::move(feature));
            pieces.push_back(std::move(m_pending));
            m_pending.clear();
        }
        void setTimeAxis(const machi::core::TimeAxis &axis) override { dataset.timeAxis = axis; }
        void addPiece(machi::core::ExactGeometry &&piece) override { m_pending.push_back(std::move(piece)); }
        void addTexture(std::int32_t source, machi::core::RingTexture &&texture) override
        {
            textures.emplace_back(source, std::move(texture));
        }

        int indexOf(const QString &id) const
        {
            for (qsizetype at = 0; at < columns.size(); ++at)
                if (columns[at].id == id) return static_cast<int>(at);
            return -1;
        }
        /// Unknown where there is no such column or value.
        machi::core::Value value(std::size_t row, const QString &id) const
        {
            const int column = indexOf(id);
            const auto &values = features.at(row).values;
            if (column < 0 || static_cast<std::size_t>(column) >= values.size()) return {};
            return values[static_cast<std::size_t>(column)];
        }
        QString text(std::size_t row, const QString &id) const
        {
            const machi::core::Value found = value(row, id);
            if (const auto *words = std::get_if<std::string>(&found)) return QString::fromStdString(*words);
            if (const auto *integer = std::get_if<std::int64_t>(&found)) return QString::number(*integer);
            if (const auto *real = std::get_if<double>(&found)) return QString::number(*real, 'g', 17);
            return {};
        }
        int rowOf(const std::string &id) const
        {
            for (std::size_t at = 0; at < features.size(); ++at)
                if (features[at].id == id) return static_cast<int>(at);
            return -1;
        }

    private:
        std::vector<machi::core::ExactGeometry> m_pending;
    };

    machi::core::TableSink *beginTable(const machi::core::Dataset &dataset) override
    {
        if (m_failed) return nullptr;
        tables.push_back(std::make_unique<Table>());
        tables.back()->dataset = dataset;
        tables.back()->keepGeometry = keepGeometry;
        return tables.back().get();
    }
    QString beginRaster(const machi::core::Dataset &dataset) override
    {
        rasters.append(dataset);
        return m_failed || rasterFolder.isEmpty()
                   ? QString()
                   : QDir(rasterFolder).filePath(QStringLiteral("raster%1.tif").arg(rasters.size()));
    }
    std::int32_t addSource(machi::core::TableSink *table, const machi::core::SourceFile &file) override
    {
        if (!table) {
            rasterSources.append(file);
            return static_cast<std::int32_t>(rasterSources.size() - 1);
        }
        auto &sources = static_cast<Table *>(table)->sources;
        sources.append(file);
        return static_cast<std::int32_t>(sources.size() - 1);
    }
    void setChecksum(machi::core::TableSink *table, std::int32_t source, const QString &sha256) override
    {
        if (table)
            static_cast<Table *>(table)->sources[source].sha256 = sha256;
        else
            rasterSources[source].sha256 = sha256;
    }
    bool failed() const override { return m_failed; }

    void fail() { m_failed = true; }
    /// By kind and, where given, variant; nullptr where there is none.
    Table *table(const QString &kind, const QString &variant = {}) const
    {
        for (const auto &table : tables)
            if (table->dataset.kind == kind && (variant.isNull() || table->dataset.variant == variant))
                return table.get();
        return nullptr;
    }

    bool keepGeometry = true;
    QString rasterFolder;
    std::vector<std::unique_ptr<Table>> tables;
    QList<machi::core::Dataset> rasters;
    QList<machi::core::SourceFile> rasterSources;

private:
    bool m_failed = false;
};

} // namespace machi::testing
