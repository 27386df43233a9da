const controls = String.raw`\u0000-\u0008\u000B-\u001F\u007F-\u009F`
const bidi = String.raw`\u200E\u200F\u202A-\u202E\u2066-\u2069\u061C`
const unseen = String.raw`\u200B\u2060\uFEFF`
const unsafe = new RegExp(`[${controls}${bidi}${unseen}]`, 'g')
const suspect = new RegExp(String.raw`[\t\n${controls}${bidi}${unseen}]`)

/**
 * Text of a document made safe to print: control characters, terminal escapes and marks that reorder text become
 * visible codes, line ends become spaces.
 */
export const cleanText = (text: string): string =>
  suspect.test(text)
    ? text
        .replace(/\r?\n|\r|\t/g, ' ')
        .replace(
          unsafe,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
    : text
