#include "core/store/schema.h"

namespace machi::core {

const std::vector<Migration> &coreMigrations()
{
    // A step that has been released is never edited: a change is a new step.
    static const std::vector<Migration> steps = {
        {QStringLiteral("core"),
         1,
         {QStringLiteral("CREATE TABLE setting(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID"),
          QStringLiteral("CREATE TABLE sequence(kind TEXT PRIMARY KEY, last INTEGER NOT NULL) WITHOUT ROWID"),
          QStringLiteral(
              "CREATE TABLE dataset("
              "id TEXT PRIMARY KEY, position INTEGER NOT NULL, kind TEXT NOT NULL, variant TEXT, "
              "title TEXT, epsg INTEGER NOT NULL, height TEXT NOT NULL, west REAL, south REAL, "
              "east REAL, north REAL, features INTEGER NOT NULL, licence TEXT, credit TEXT, "
              "openness TEXT NOT NULL, time_from TEXT, time_to TEXT, style TEXT, "
              "form TEXT NOT NULL, provenance TEXT NOT NULL, created TEXT NOT NULL, removed TEXT)"),
          QStringLiteral("CREATE TABLE source("
                         "dataset TEXT NOT NULL REFERENCES dataset(id), number INTEGER NOT NULL, "
                         "path TEXT NOT NULL, size INTEGER, sha256 TEXT, modified TEXT, "
                         "PRIMARY KEY(dataset, number)) WITHOUT ROWID"),
          QStringLiteral(
              "CREATE TABLE finding("
              "dataset TEXT NOT NULL REFERENCES dataset(id), number INTEGER NOT NULL, "
              "severity TEXT NOT NULL, code TEXT NOT NULL, file TEXT, line INTEGER, object TEXT, "
              "message TEXT, count INTEGER NOT NULL, PRIMARY KEY(dataset, number)) WITHOUT ROWID")}},
        {QStringLiteral("core"),
         2,
         {QStringLiteral("CREATE TABLE journal("
                         "number INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, object TEXT, "
                         "author TEXT, time TEXT NOT NULL, state TEXT NOT NULL, change BLOB)")}},
    };
    return steps;
}

} // namespace machi::core
