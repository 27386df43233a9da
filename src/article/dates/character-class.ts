export const isDigit = (code: number): boolean => code >= 48 && code <= 57

const asciiLetters = new Uint8Array(128).map((_, code) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) ? 1 : 0,
)

export const isLetter = (code: number): boolean =>
  code < 128 ? asciiLetters[code] === 1 : code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff)

export const isApostrophe = (code: number): boolean =>
  code === 39 || code === 0x2019 || code === 0x2018
