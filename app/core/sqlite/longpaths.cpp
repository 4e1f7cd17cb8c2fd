#include "core/sqlite/longpaths.h"

#include <sqlite3.h>

#ifdef __linux__

#include <algorithm>
#include <cstdio>
#include <map>
#include <mutex>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace machi::core {

namespace {

/// SQLite's own buffers hold 512 bytes, `-journal` and folder joined on included.
constexpr std::size_t longest = 480;

sqlite3_vfs *usual = nullptr;

/// Folders that were reached once stay open: a database may open its journal at any time.
class OpenFolders
{
public:
    /// A descriptor; negative when there is no such folder.
    int get(const std::string &path)
    {
        const std::lock_guard<std::mutex> guard(m_mutex);
        const auto known = m_folders.find(path);
        // An import's folder is renamed when it is done, and another may come under the old name.
        if (known != m_folders.end() && isSame(path, known->second)) return known->second;
        const int folder = open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        if (folder >= 0) m_folders[path] = folder;
        return folder;
    }

private:
    static bool isSame(const std::string &path, int folder)
    {
        struct stat now = {};
        struct stat then = {};
        return stat(path.c_str(), &now) == 0 && fstat(folder, &then) == 0 && now.st_dev == then.st_dev &&
               now.st_ino == then.st_ino;
    }

    std::mutex m_mutex;
    std::map<std::string, int> m_folders;
};

int fullPathname(sqlite3_vfs *, const char *name, int size, char *out)
{
    const std::string path(name);
    const std::size_t slash = path.rfind('/');
    if (path.size() <= longest || slash == std::string::npos || slash == 0)
        return usual->xFullPathname(usual, name, size, out);
    static OpenFolders folders;
    const int folder = folders.get(path.substr(0, slash));
    if (folder < 0) return SQLITE_CANTOPEN;
    const std::string near = "/proc/self/fd/" + std::to_string(folder) + path.substr(slash);
    if (near.size() > longest || near.size() >= static_cast<std::size_t>(size)) return SQLITE_CANTOPEN;
    std::copy_n(near.c_str(), near.size() + 1, out);
    return SQLITE_OK;
}

} // namespace

void allowLongDatabasePaths()
{
    static const bool done = [] {
        usual = sqlite3_vfs_find(nullptr);
        if (!usual) return false;
        static sqlite3_vfs ours = *usual;
        ours.pNext = nullptr;
        ours.zName = "machi";
        ours.xFullPathname = fullPathname;
        return sqlite3_vfs_register(&ours, 1) == SQLITE_OK;
    }();
    static_cast<void>(done);
}

} // namespace machi::core

#else

namespace machi::core {

void allowLongDatabasePaths() {}

} // namespace machi::core

#endif
