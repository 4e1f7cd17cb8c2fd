#pragma once

#include <QByteArray>
#include <QString>

namespace machi::core {

/// The QML document with each place labelled once, where the table (`features`, points) has several rows of
/// one name at one place: the hours of a sensor. The first row speaks. The same document where none repeats,
/// where more than some hundreds of places would have to be named, or where the table cannot be read.
QByteArray labelPlacesOnce(const QByteArray &style, const QString &tablePath);

} // namespace machi::core
