// Stands in for glibc's allocator and counts what goes through it, so that the memory of a reader can be told exactly.

#include "HeapMeter.h"

#if defined(__SANITIZE_ADDRESS__)
#define HEAP_METER_OFF 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HEAP_METER_OFF 1
#endif
#endif

#include <stdlib.h>

#if defined(__GLIBC__) && !defined(HEAP_METER_OFF)

#include <errno.h>
#include <malloc.h>
#include <stdatomic.h>
#include <stdint.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static atomic_long live;
static atomic_long peak;

static void *counted(void *block) {
  if (!block) return block;
  long size = (long)malloc_usable_size(block);
  long now = atomic_fetch_add_explicit(&live, size, memory_order_relaxed) + size;
  long top = atomic_load_explicit(&peak, memory_order_relaxed);
  while (now > top && !atomic_compare_exchange_weak_explicit(&peak, &top, now, memory_order_relaxed, memory_order_relaxed)) {
  }
  return block;
}

static void discounted(void *block) {
  if (block) atomic_fetch_sub_explicit(&live, (long)malloc_usable_size(block), memory_order_relaxed);
}

void *malloc(size_t size) { return counted(__libc_malloc(size)); }

void *calloc(size_t count, size_t size) { return counted(__libc_calloc(count, size)); }

void *realloc(void *block, size_t size) {
  long before = block ? (long)malloc_usable_size(block) : 0;
  void *moved = __libc_realloc(block, size);
  if (!moved && size > 0) return moved;
  atomic_fetch_sub_explicit(&live, before, memory_order_relaxed);
  return counted(moved);
}

void free(void *block) {
  discounted(block);
  __libc_free(block);
}

void *memalign(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }

void *aligned_alloc(size_t alignment, size_t size) { return counted(__libc_memalign(alignment, size)); }

int posix_memalign(void **block, size_t alignment, size_t size) {
  void *found = __libc_memalign(alignment, size);
  if (!found) return ENOMEM;
  *block = counted(found);
  return 0;
}

int heap_meter_counts(void) { return 1; }
long heap_meter_live(void) { return atomic_load(&live); }
long heap_meter_peak(void) { return atomic_load(&peak); }
void heap_meter_reset(void) { atomic_store(&peak, atomic_load(&live)); }
void heap_meter_trim(void) { malloc_trim(0); }

#else

int heap_meter_counts(void) { return 0; }
long heap_meter_live(void) { return 0; }
long heap_meter_peak(void) { return 0; }
void heap_meter_reset(void) {}
void heap_meter_trim(void) {}

#endif
