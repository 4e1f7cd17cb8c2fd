// bench_citygml_parse [-r ROUNDS] FILE…: how fast CityGML becomes complete objects, on one core, files read
// anew in each round. Prints every round and the best; `user` does not count what other programs took of the
// core.

#include "core/io/citygml/cityparser.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <sys/resource.h>

namespace {

using namespace machi::core;

class FileStream : public ByteStream
{
public:
    explicit FileStream(const char *path) : m_file(std::fopen(path, "rb"))
    {
        if (m_file) std::setvbuf(m_file, nullptr, _IONBF, 0);
    }
    ~FileStream() override
    {
        if (m_file) std::fclose(m_file);
    }
    qint64 read(char *data, qint64 size) override
    {
        if (!m_file) return -1;
        const std::size_t count = std::fread(data, 1, static_cast<std::size_t>(size), m_file);
        m_bytes += count;
        return static_cast<qint64>(count);
    }
    QString error() const override { return m_file ? QString() : QStringLiteral("cannot be opened"); }
    std::size_t bytes() const { return m_bytes; }

private:
    std::FILE *m_file;
    std::size_t m_bytes = 0;
};

class Counter : public citygml::CityObjectHandler
{
public:
    bool header(const citygml::FileHeader &) override { return true; }
    bool object(const citygml::CityObject &object, const citygml::PathTable &) override
    {
        ++objects;
        attributes += object.attributes.size();
        for (const ExactGeometry &geometry : object.geometry)
            count(geometry);
        return true;
    }
    bool piece(const citygml::CityObject &, ExactGeometry &&piece, const citygml::PathTable &) override
    {
        count(piece);
        return true;
    }
    bool texture(RingTexture &&) override
    {
        ++textures;
        return true;
    }
    void issue(Issue) override { ++issues; }

    std::size_t objects = 0, attributes = 0, surfaces = 0, vertices = 0, textures = 0, issues = 0;

private:
    void count(const ExactGeometry &geometry)
    {
        surfaces += geometry.surfaces.size();
        vertices += geometry.positions.size() / 3;
    }
};

double seconds(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double wallClock()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    int rounds = 5;
    int first = 1;
    if (argc > 2 && std::strcmp(argv[1], "-r") == 0) {
        rounds = std::atoi(argv[2]);
        first = 3;
    }
    if (first >= argc) {
        std::fprintf(stderr, "usage: bench_citygml_parse [-r ROUNDS] FILE...\n");
        return 2;
    }
    double best = 0, bestUser = 0;
    for (int round = 0; round < rounds; ++round) {
        Counter counter;
        citygml::CityParser parser;
        std::size_t bytes = 0;
        rusage before{}, after{};
        getrusage(RUSAGE_SELF, &before);
        const double begin = wallClock();
        for (int i = first; i < argc; ++i) {
            FileStream stream(argv[i]);
            parser.parse(stream, counter);
            bytes += stream.bytes();
        }
        const double wall = wallClock() - begin;
        getrusage(RUSAGE_SELF, &after);
        const double user = seconds(after.ru_utime) - seconds(before.ru_utime);
        const double system = seconds(after.ru_stime) - seconds(before.ru_stime);
        const double megabytes = static_cast<double>(bytes) / 1e6;
        best = std::max(best, megabytes / wall);
        bestUser = std::max(bestUser, megabytes / (user + system));
        if (round == 0)
            std::printf("%.1f MB, %d files: %zu objects, %zu attributes, %zu surfaces, %zu vertices, %zu "
                        "textures, %zu issues\n",
                        megabytes, argc - first, counter.objects, counter.attributes, counter.surfaces,
                        counter.vertices, counter.textures, counter.issues);
        std::printf("round %d: %.3f s wall, %.3f s user, %.3f s system: %.0f MB/s\n", round + 1, wall, user,
                    system, megabytes / wall);
    }
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("best: %.0f MB/s wall, %.0f MB/s by processor time; peak memory %ld MB\n", best, bestUser,
                usage.ru_maxrss / 1024);
    return 0;
}
