/** How the check-worthiness model is written down: bytes as base64, one scale for each table. */

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
