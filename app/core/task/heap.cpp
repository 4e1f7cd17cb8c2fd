#include "core/task/heap.h"

#if __has_include(<malloc.h>)
#include <malloc.h>
#endif

namespace machi::core {

void giveFreedMemoryBack()
{
#ifdef M_ARENA_MAX
    mallopt(M_MMAP_THRESHOLD, 4 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
    mallopt(M_ARENA_MAX, 8);
#endif
}

} // namespace machi::core
