/**
 * All matches of a global pattern, in order. Keeps its own place in the text: `matchAll` copies the pattern for each text,
 * which costs more than running it on a sentence.
 */
export function* eachMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  for (let at = 0; ;) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    pattern.lastIndex = 0
    if (!match) return
    const end = match.index + match[0].length
    at = match[0] === '' ? end + 1 : end
    yield match
  }
}
