#pragma once

#include "core/model/dataset.h"
#include "core/model/value.h"
#include "core/store/layersettings.h"
#include "core/store/namedstyle.h"
#include "core/task/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace machi::core {

class Project;

/// A data set as a map shows it: the same for `project.qgz`, the 2D map and pictures. One that mixes points,
/// lines and polygons makes a layer of each.
struct ProjectLayer
{
    Dataset dataset;
    LayerGeometry geometry = LayerGeometry::Polygon;
    QString path; ///< absolute: the SpatiaLite file (table `features`, column `geometry`) or the GeoTIFF
    bool mixed = false;                ///< the table holds other geometries too
    Crs crs;                           ///< horizontal, of the flat rows or the raster
    QList<Column> columns;             ///< none for a raster
    const NamedStyle *style = nullptr; ///< never nullptr
    /// Belongs to a first look at the project: themes that cover the whole town (heat, people flow, use
    /// districts, elevation …) would hide it and each other, and of two flood scales the larger tells more. A
    /// theme is shown where there is nothing else, or when its style was asked for.
    bool shown = true;
    LayerSettings settings; ///< what people made of it; title, source and style follow it
    int step = 0;           ///< of the data set's time axis: `source` and `styleDocument` are of this step

    QString id() const;       ///< `flood-1`, or `vegetation-1_point` for a part of a mixed data set
    QString provider() const; ///< QGIS's provider: `spatialite`, `ogr` for a part of a mixed data set, `gdal`
    /// QGIS's data source, with the file under the path given.
    QString source(const QString &filePath) const;
    /// SQL condition of the rows that are shown, of time step and filter; empty = all.
    QString shownRows() const;
    /// The filter as it holds for the step shown: one on a value that changes with time asks that step's.
    LayerFilter filterOfStep() const;
    /// `建築物 大阪府大阪市 2022（高さ）`: the data set, then what its classes are, where that is not plain.
    QString title() const;
    /// The data set's title in the user's language, whatever language it was imported in.
    QString datasetTitle() const;
    /// The same for a legend, where the place and year are known: `建築物（高さ）`, `洪水浸水想定区域
    /// 荒川水系荒川 L2`; behind it, the step in time.
    QString shortTitle() const;
    /// What its classes are, for a legend: `計測高さ`; empty where it is drawn in one way.
    QString classesTitle() const;
    /// The QML document (UTF-8) of its style, labels in the user's language.
    QByteArray styleDocument() const;

private:
    QString shortName() const;
    QString rowsOfStep() const;
    QString withClasses(const QString &name) const;
};

/// Every data set that can be drawn, bottom first. `wantedStyle` is taken for the layers that it fits. Data
/// sets without geometry are left out; those that cannot be read are left out with a warning.
Result<QList<ProjectLayer>> projectLayers(const Project &project, const QString &wantedStyle = {});

/// What a map of these layers is to show, lon/lat degrees: all of them, as far as they lie in `city` (may be
/// empty and is then no limit). So one wrong coordinate does not make a map of half the country. Where
/// nothing lies in the city, it is the map of another one: all of them.
Extent mapExtent(const QList<ProjectLayer> &layers, const Extent &city);

} // namespace machi::core
