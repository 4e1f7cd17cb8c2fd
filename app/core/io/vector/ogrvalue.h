#pragma once

#include "core/model/value.h"

class OGRFeature;
class OGRFieldDefn;

namespace machi::core {

ColumnType ogrColumnType(const OGRFieldDefn &field);
/// A set field's value: dates as ISO 8601 text, lists as JSON text, bytes as base64. Text must be UTF-8
/// already.
Value ogrValue(OGRFeature &feature, int field);

} // namespace machi::core
