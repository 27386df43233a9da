/** JSON in which letters beyond Latin-1 are escaped, so that V8 keeps one byte for each letter of a large text. */
export const writeLatin1Json = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^\0-\xff]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
