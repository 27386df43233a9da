/** How the check-worthiness model is written down: bytes as base64, one scale for each table. */

/** A table of numbers as bytes of one scale. */
export interface ScaledTable {
  readonly bytes: string
  readonly scale: number
}

/** The numbers of a scaled table. */
export function decodeScaled({ bytes, scale }: ScaledTable): Float32Array {
  const numbers = Float32Array.from(decodeBytes(bytes))
  for (let i = 0; i < numbers.length; i++) numbers[i] = (numbers[i] as number) * scale
  return numbers
}

/** The reverse of {@link decodeScaled}, to the nearest of 255 steps. */
export function encodeScaled(numbers: ArrayLike<number>): ScaledTable {
  let largest = 0
  for (let i = 0; i < numbers.length; i++)
    largest = Math.max(largest, Math.abs(numbers[i] as number))
  const scale = largest / 127 || 1
  return { bytes: encodeBytes(Int8Array.from(numbers, (x) => Math.round(x / scale))), scale }
}

/** Bytes of a base64 text as signed numbers of eight bits. */
export function decodeBytes(base64: string): Int8Array {
  if (typeof Buffer === 'function') return new Int8Array(Buffer.from(base64, 'base64'))
  const binary = atob(base64)
  const bytes = new Int8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}

/** The reverse of {@link decodeBytes}. */
export function encodeBytes(bytes: Int8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte & 255)
  return btoa(binary)
}
