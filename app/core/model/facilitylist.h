#pragma once

#include <QString>

namespace machi::core {

/// The lists of facilities that a flood hazard map names (水防法 第15条第1項第4号): underground malls and the
/// like (イ), facilities of people who need care: welfare, schools, medical (ロ 要配慮者利用施設), large
/// factories and others that the city's ordinance names (ハ).
enum class FacilityList { None, Underground, Care, Factory };

/// Which list a facility belongs to, by words of Japan's open data in Japanese or English. `kind` is what a
/// table says it is (種別, 用途 …), which counts more than its `name`; `table`, the title of the data set,
/// counts last and only where it names one of the lists. Full- and half-width do not matter. A guess by
/// words: what it does not know is None, and whoever asks tells how many are.
FacilityList facilityList(const QString &kind, const QString &name, const QString &table = {});

} // namespace machi::core
