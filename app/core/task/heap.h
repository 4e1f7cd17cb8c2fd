#pragma once

namespace machi::core {

/// Makes the C library give freed memory back. Readers on several threads fill and empty large blocks; with
/// the library's own defaults, which grow with use, an import's peak is 386 MiB instead of 271
/// (tests/bench/RESULTS.md). Call it first in `main`; does nothing where the library has no such settings.
void giveFreedMemoryBack();

} // namespace machi::core
