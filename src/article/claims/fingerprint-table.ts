/**
 * A table from 32-bit hashes to small numbers that is ready as soon as its bytes are read: open addressing over a power of
 * two of slots, each slot a number with a part of the hash above it. 0 is a free slot. A hash that was never put in is
 * taken for another one about once in 2 to the power of the bits kept.
 */
export interface FingerprintTable {
  readonly slots: Uint16Array | Uint32Array
  /** How many of a slot's low bits hold the number. */
  readonly bits: number
  /** How far a hash is shifted for the part of it that is kept. */
  readonly shift: number
}

/** A table over slots that were filled before. */
export const tableOver = (slots: FingerprintTable['slots'], bits: number): FingerprintTable => ({
  slots,
  bits,
  shift: 32 - 8 * slots.BYTES_PER_ELEMENT + bits,
})

/** The number kept for a hash; 0 where there is none. */
export function lookUp({ slots, bits, shift }: FingerprintTable, hash: number): number {
  const last = slots.length - 1
  const print = printOf(hash) >>> shift
  for (let at = hash & last; ; at = (at + 1) & last) {
    const slot = slots[at] as number
    if (slot === 0) return 0
    if (slot >>> bits === print) return slot & ((1 << bits) - 1)
  }
}

/** Puts numbers above 0 by their hashes into a table of a given number of slots, which has to leave some free. */
export function fillTable(
  slots: FingerprintTable['slots'],
  bits: number,
  entries: Iterable<readonly [number, number]>,
): FingerprintTable {
  const table = tableOver(slots, bits)
  const last = slots.length - 1
  let free = last
  for (const [hash, value] of entries) {
    if (free-- <= 0) throw new RangeError('The table is full.')
    let at = hash & last
    while (slots[at] !== 0) at = (at + 1) & last
    slots[at] = ((printOf(hash) >>> table.shift) << bits) | value
  }
  return table
}

/** The place of a slot comes from the low bits of a hash; what is kept in it from bits spread over all of them. */
const printOf = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
