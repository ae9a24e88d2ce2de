#ifndef HEAP_METER_H
#define HEAP_METER_H

/// Whether allocations are counted: not under a sanitizer, which has an allocator of its own, and only with glibc.
int heap_meter_counts(void);

/// Bytes allocated now, by every library of the process.
long heap_meter_live(void);

/// The most bytes that were allocated at one time since the last reset.
long heap_meter_peak(void);

/// Starts a new peak from what is allocated now.
void heap_meter_reset(void);

/// Gives unused memory back to the system.
void heap_meter_trim(void);

#endif
