#pragma once

namespace machi::core {

/// Bounds what the C library keeps of freed memory. Readers on several threads fill and empty large blocks;
/// with the library's own thresholds, which grow with use, an import's peak was 386 MiB instead of about 320.
/// Tighter bounds (256 KiB, 1 MiB, two arenas) came down to 271 MiB but cost a tenth of the processor's time
/// in page faults and waiting for arenas (tests/bench/RESULTS.md). Call it first in `main`; does nothing
/// where the library has no such settings.
void giveFreedMemoryBack();

} // namespace machi::core
