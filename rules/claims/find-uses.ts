import type { Article } from '../../src/article/article.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { stressVerbs } from '../wording/data/inflated-phrases.ts'
import { actWords, agreeingLimits, fullObjects } from './data/act-words.ts'
import { firstStartingAt } from '../../src/text/span.ts'

/** An act word in use: with a limit (“as a partner”), in its full sense (“its sovereignty”), or neither. */
export interface Use extends Span {
  readonly act: string
  readonly sense: 'limited' | 'full' | 'open'
  /** Canonical name of what the act is done to, or ''. */
  readonly object: string
  /** The words that limit it. */
  readonly limit: Span
}

/** The act words of an article with what they are said of, outside headings. */
export function findUses(article: Article): Use[] {
  acts ??= buildActs()
  const uses: Use[] = []
  for (const sentence of article.sentences) {
    const kind = article.blocks[sentence.block]?.kind
    if (kind === 'heading' || kind === 'table-row') continue
    const tokens = article.tokens(sentence)
    for (let i = 0; i < tokens.length; i++) {
      const act = acts.get((tokens[i] as Token).lower)
      if (act) uses.push(useAt(article, tokens, i, act))
    }
  }
  return uses
}

let acts: Map<string, string> | undefined
const stressing = new Set(stressVerbs.split(' '))
const full = new Set(fullObjects.split(' '))
/** “Recognise the importance of” is no act of state. */
const everyday = new Set(
  'as importance significance value role need potential contribution efforts work that how'.split(
    ' ',
  ),
)
const adjectives = new Set('full complete outright entire whole final'.split(' '))
const agreeing = new Set(agreeingLimits.split(' '))
const stops = new Set('. ; : and but while which that who'.split(' '))

function buildActs(): Map<string, string> {
  const map = new Map<string, string>()
  for (const [act, words] of Object.entries(actWords)) {
    for (const word of words.split(' ')) map.set(word, act)
  }
  return map
}

function useAt(article: Article, tokens: readonly Token[], i: number, act: string): Use {
  const last = complementEnd(tokens, i)
  const limit = limitIn(tokens, i, last)
  const fullAt = fullIn(tokens, i, last)
  const start = fullAt !== undefined && isFormal(tokens[i - 1]) ? i - 1 : i
  const end = (tokens[limit?.last ?? fullAt ?? i] as Token).end
  return {
    act,
    start: (tokens[start] as Token).start,
    end,
    object: objectOf(article, tokens, i, last),
    sense: limit ? 'limited' : fullAt !== undefined ? 'full' : 'open',
    limit: limit ? { start: (tokens[limit.first] as Token).start, end } : { start: 0, end: 0 },
  }
}

const isFormal = (token: Token | undefined): boolean => token !== undefined && full.has(token.lower)

function complementEnd(tokens: readonly Token[], i: number): number {
  let last = i
  for (let k = i + 1; k < Math.min(tokens.length, i + 16); k++) {
    const { lower, text } = tokens[k] as Token
    if (stops.has(lower) || text === ',') break
    last = k
  }
  return last
}

/** “as a trading partner”, unless what it is taken as agrees with the full sense. */
function limitIn(
  tokens: readonly Token[],
  i: number,
  end: number,
): { first: number; last: number } | undefined {
  for (let k = i + 1; k <= end; k++) {
    if ((tokens[k] as Token).lower !== 'as') continue
    const article = tokens[k + 1]?.lower
    if (article !== 'a' && article !== 'an' && article !== 'the') return undefined
    let last = k + 1
    for (let m = k + 2; m <= end && m < k + 9; m++) {
      const { lower } = tokens[m] as Token
      if (agreeing.has(lower)) return undefined
      if (lower === 'by' || lower === 'under' || lower === 'after' || stressing.has(lower)) break
      last = m
    }
    return { first: k, last }
  }
  return undefined
}

/** Where the full sense ends: “formally acknowledging Norland’s sovereignty”. */
function fullIn(tokens: readonly Token[], i: number, end: number): number | undefined {
  for (let k = i + 1; k <= Math.min(end, i + 6); k++) {
    const { lower } = tokens[k] as Token
    if (everyday.has(lower)) return undefined
    if (full.has(lower) && !/(?:ly|al)$/.test(lower))
      return adjectives.has(lower) ? Math.min(k + 1, end) : k
  }
  return undefined
}

function objectOf(article: Article, tokens: readonly Token[], i: number, end: number): string {
  const from = (tokens[i] as Token).end
  const to = (tokens[end] as Token).end
  const name = article.names[firstStartingAt(article.names, from)]
  return name && name.end <= to + 1 ? name.canonical : ''
}
