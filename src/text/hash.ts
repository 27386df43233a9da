/**
 * A 104-bit hash of a text as 26 hex digits, for fingerprints and cache keys; not for security. Two passes of a
 * multiply-and-mix hash over UTF-16 code units with different seeds.
 */
export const hashText = (text: string): string => mix(text, 0x9e3779b9) + mix(text, 0x85ebca6b)

function mix(text: string, seed: number): string {
  let a = 0xdeadbeef ^ seed
  let b = 0x41c6ce57 ^ seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 2654435761)
    b = Math.imul(b ^ code, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  const high = (b >>> 0) & 0xfffff
  return high.toString(16).padStart(5, '0') + (a >>> 0).toString(16).padStart(8, '0')
}
