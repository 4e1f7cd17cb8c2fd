#include "core/io/vector/ogrvalue.h"

#include <QByteArray>

#include <cpl_conv.h>
#include <ogr_feature.h>

#include <cmath>
#include <cstdio>

namespace machi::core {

namespace {

std::string isoTime(OGRFeature &feature, int field, OGRFieldType type)
{
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, zone = 0;
    float second = 0;
    feature.GetFieldAsDateTime(field, &year, &month, &day, &hour, &minute, &second, &zone);
    char date[16], time[32], offset[16] = "";
    std::snprintf(date, sizeof date, "%04d-%02d-%02d", year, month, day);
    if (type == OFTDate) return date;
    const int whole = static_cast<int>(second);
    const int thousandths = static_cast<int>(std::lround((second - static_cast<float>(whole)) * 1000));
    if (thousandths > 0)
        std::snprintf(time, sizeof time, "%02d:%02d:%02d.%03d", hour, minute, whole, thousandths);
    else
        std::snprintf(time, sizeof time, "%02d:%02d:%02d", hour, minute, whole);
    if (type == OFTTime) return time;
    // OGR: 0 unknown, 1 local, 100 UTC, each step away from 100 a quarter of an hour.
    if (zone == 100)
        std::snprintf(offset, sizeof offset, "Z");
    else if (zone > 1) {
        const int minutes = std::abs(zone - 100) * 15;
        std::snprintf(offset, sizeof offset, "%c%02d:%02d", zone < 100 ? '-' : '+', minutes / 60,
                      minutes % 60);
    }
    return std::string(date) + 'T' + time + offset;
}

std::string base64(OGRFeature &feature, int field)
{
    int count = 0;
    const GByte *bytes = feature.GetFieldAsBinary(field, &count);
    return QByteArray(reinterpret_cast<const char *>(bytes), count).toBase64().toStdString();
}

} // namespace

ColumnType ogrColumnType(const OGRFieldDefn &field)
{
    switch (field.GetType()) {
    case OFTInteger:
        return field.GetSubType() == OFSTBoolean ? ColumnType::Boolean : ColumnType::Integer;
    case OFTInteger64:
        return ColumnType::Integer;
    case OFTReal:
        return ColumnType::Real;
    case OFTDate:
        return ColumnType::Date;
    case OFTDateTime:
        return ColumnType::DateTime;
    default:
        return ColumnType::Text;
    }
}

Value ogrValue(OGRFeature &feature, int field)
{
    const OGRFieldType type = feature.GetFieldDefnRef(field)->GetType();
    switch (type) {
    case OFTInteger:
    case OFTInteger64:
        return static_cast<std::int64_t>(feature.GetFieldAsInteger64(field));
    case OFTReal:
        return feature.GetFieldAsDouble(field);
    case OFTDate:
    case OFTTime:
    case OFTDateTime:
        return isoTime(feature, field, type);
    case OFTBinary:
        return base64(feature, field);
    case OFTIntegerList:
    case OFTInteger64List:
    case OFTRealList:
    case OFTStringList: {
        char *json = feature.GetFieldAsSerializedJSon(field);
        std::string text = json ? json : "";
        CPLFree(json);
        return text;
    }
    default:
        return std::string(feature.GetFieldAsString(field));
    }
}

} // namespace machi::core
