#include "core/io/citygml/rowbatch.h"

#include "support/testregistry.h"

#include <atomic>
#include <thread>

using namespace machi::core::citygml;

class TestRowBatch : public QObject
{
    Q_OBJECT

    static RowBatch batch(std::size_t bytes)
    {
        RowBatch batch;
        batch.bytes = bytes;
        return batch;
    }

private Q_SLOTS:
    // However many files are read ahead of the one that is being stored, what waits is bounded.
    void queuesAreCountedTogether()
    {
        WaitingBytes all;
        BatchQueue first(100, all), second(100, all);
        QVERIFY(first.push(batch(60)));
        QVERIFY(second.push(batch(60)));
        std::atomic<bool> isTaken = false;
        bool began = false;
        std::thread reader([&] {
            all.waitBelow(100);
            began = isTaken;
        });
        isTaken = true;
        QVERIFY(first.pop(0));
        reader.join();
        QVERIFY(began);
    }

    void nobodyWaitsForWhatIsThrownAway()
    {
        WaitingBytes all;
        BatchQueue queue(100, all);
        QVERIFY(queue.push(batch(500))); // one always fits
        std::thread reader([&] { all.waitBelow(100); });
        queue.stop();
        reader.join();
        QVERIFY(!queue.push(batch(1)));
        all.add(1000);
        all.stop();
        all.waitBelow(1);
    }
};

MACHI_TEST(TestRowBatch)
#include "testrowbatch.moc"
