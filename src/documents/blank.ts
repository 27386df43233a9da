/** Stands for one character that is no prose; parsers read it as a letter, prose shows it as a space. */
export const filler = '\uFFFC'

const notLineEnd = /[^\n\r]/g

/** A text of the same length with only its line ends kept. */
export const blankOut = (text: string): string =>
  text.includes('\n') || text.includes('\r')
    ? text.replace(notLineEnd, ' ')
    : ' '.repeat(text.length)

/** A text of the same length with its line ends kept and everything else made filler. */
export const fillOut = (text: string): string => text.replace(notLineEnd, filler)
