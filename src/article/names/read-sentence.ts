import type { Token } from '../../text/tokens.ts'
import type { NamedSentence, Setting } from './chunk.ts'
import { factsOf, type WordFacts } from './word-facts.ts'
import { isCapitalised } from './word-shapes.ts'

/** A sentence with the facts of its capitalised words, and the setting read off its longer words. */
export function readSentence(tokens: readonly Token[]): NamedSentence {
  const facts = new Array<WordFacts | undefined>(tokens.length)
  const capitals: number[] = []
  let long = 0
  let longCapitalised = 0
  let longCapitals = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token
    if (token.kind === 'mark') continue
    const isLong = token.kind === 'word' && token.text.length > 3
    if (isLong) long++
    if (!isCapitalised(token)) continue
    facts[i] = factsOf(token.text)
    capitals.push(i)
    if (!isLong) continue
    longCapitalised++
    if (isUpperCase(token.text)) longCapitals++
  }
  return {
    tokens,
    facts,
    capitals,
    setting: settingOf(tokens, long, longCapitalised, longCapitals),
    informal: tokens[0]?.kind === 'word' && facts[0] === undefined,
  }
}

function settingOf(
  tokens: readonly Token[],
  long: number,
  capitalised: number,
  capitals: number,
): Setting {
  if (long < 2) return 'prose'
  if (capitals / long > 0.8) return 'capitals'
  if (long < 3 || capitalised / long <= 0.7) return 'prose'
  const last = (tokens[tokens.length - 1] as Token).text
  return last.includes('.') || last === '?' || last === '!' ? 'prose' : 'title'
}

/** The second letter tells most words apart before the whole is looked at. */
function isUpperCase(word: string): boolean {
  const second = word.charCodeAt(1)
  return !(second >= 97 && second <= 122) && word === word.toUpperCase()
}

const opening = /[.:!?"“‘•*·]/
const bracketOrDash = /[('[`#>–—-]/

/** Is a capital at this token owed to its place: the first word of a sentence, quotation, item or after a colon? */
export function opensSentence(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const token = tokens[i] as Token
    if (token.kind === 'word') return false
    if (token.kind === 'number') return i === 0
    if (opening.test(token.text)) return true
    if (!bracketOrDash.test(token.text)) return false
  }
  return true
}
