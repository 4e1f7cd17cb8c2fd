#pragma once

#include "core/model/extent.h"
#include "core/model/feature.h"
#include "core/model/value.h"
#include "core/task/feedback.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace machi::core {

/// Looks over the spots of a barrier-free survey (the city's sheet, WheeLog's) and tells the surveyor what is
/// odd; nothing is changed or left out. Every issue names the spot (object), its file and its line:
/// - `survey.outside-city`: outside the box of the city's profile; where most of a long list are, one issue;
/// - `survey.duplicate`: same kind, floor and like name within 15 m of another spot;
/// - `survey.telephone`: no Japanese telephone number (ten digits, or eleven);
/// - `survey.answer-misplaced`: an answer to a question that is not asked of the spot's category: each that
///   says yes; those that say no are counted by question and category;
/// - `survey.category-unknown`: a category that is none of ours and was taken as "other";
/// - `survey.no-place`: no position, so the spot is in the table and not on the map.
/// One thread.
class SpotCheck
{
public:
    /// `city`: lon/lat degrees; empty = anywhere is right.
    SpotCheck(const Extent &city, QString cityName, Feedback &feedback);
    /// A column of the table, by the index that features use.
    void column(int index, const Column &column);
    /// `at`: longitude and latitude, where the spot has a position.
    void see(const Feature &spot, const std::optional<std::pair<double, double>> &at, const QString &file);
    /// Says what can only be said of all spots.
    void finish();

private:
    struct Question
    {
        int index;
        QString title;
        QStringList categories; ///< that it is asked of
    };
    struct Seen
    {
        double longitude, latitude;
        QString name, folded, category;
        QString detail; ///< floor, and what a list of toilets calls the toilet
        qint64 line;
    };
    struct Cell
    {
        qint64 row, column;
        bool operator==(const Cell &) const = default;
    };
    friend size_t qHash(const Cell &cell, size_t seed) { return qHashMulti(seed, cell.row, cell.column); }

    void checkTelephone(const Feature &spot);
    void checkCategory(const Feature &spot);
    void checkAnswers(const Feature &spot);
    void checkTwin(const Seen &spot);
    void say(const char *code, const QString &message);
    QString textOf(const Feature &spot, int column) const;

    Extent m_city;
    QString m_cityName;
    Feedback &m_feedback;
    int m_name = -1, m_id = -1, m_telephone = -1, m_word = -1, m_category = -1, m_floor = -1, m_detail = -1;
    std::vector<Question> m_questions;
    QHash<Cell, std::vector<Seen>> m_seen;
    Issues m_outside; ///< waiting: a list of another city needs no line a spot
    qint64 m_placed = 0;
    QString m_file, m_label; ///< of the spot being looked at
    qint64 m_line = 0;
};

} // namespace machi::core
