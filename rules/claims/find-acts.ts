import type { Article, Name, Sentence } from '../../src/article/article.ts'
import type { Span } from '../../src/text/span.ts'
import type { Token } from '../../src/text/tokens.ts'
import { actNouns } from './data/act-nouns.ts'
import { firstEndingAfter, firstStartingAt, itemsStartingIn } from '../../src/text/span.ts'

/** An act told as a noun with its actor: “recognition of Norland by President Ruiz”, “the Ruiz government's pledge”. */
export interface Act extends Span {
  readonly sentence: number
  readonly noun: string
  /** The canonical name of what it is done to, or ''. */
  readonly object: string
  /** The canonical name of who does it. */
  readonly actor: string
  /** Is the actor a person, or the government of one? */
  readonly byPerson: boolean
}

/** The acts of an article that are told as nouns, outside headings. */
export function findActs(article: Article): Act[] {
  nouns ??= new Set(actNouns.split(' '))
  const acts: Act[] = []
  for (const sentence of article.sentences) {
    const block = article.blocks[sentence.block]
    if (!block || block.kind === 'heading' || block.kind === 'table-row') continue
    const tokens = article.tokens(sentence)
    for (let i = 0; i < tokens.length; i++) {
      if (!nouns.has((tokens[i] as Token).lower)) continue
      const act = actAt(article, sentence, tokens, i)
      if (act) acts.push(act)
    }
  }
  return acts
}

let nouns: Set<string> | undefined

function actAt(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
): Act | undefined {
  return byPhrase(article, sentence, tokens, i) ?? byPossessive(article, sentence, tokens, i)
}

/** “recognition of Norland … by President Ruiz”. */
function byPhrase(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
): Act | undefined {
  for (let k = i + 1; k < Math.min(tokens.length, i + 22); k++) {
    const { text, lower } = tokens[k] as Token
    if (text === ',' || text === ';' || text === '.') return undefined
    if (stops.has(lower) && lower !== 'by') return undefined
    if (nouns?.has(lower)) return undefined
    if (lower !== 'by') continue
    const actor = nameFrom(article, tokens, k + 1)
    if (!actor) return undefined
    const first = phraseStart(tokens, i)
    return {
      start: (tokens[first] as Token).start,
      end: actor.end,
      sentence: sentence.index,
      noun: (tokens[i] as Token).lower,
      object: objectAfter(article, tokens, i),
      actor: actor.canonical,
      byPerson: actor.type === 'PER',
    }
  }
  return undefined
}

/** “the Ruiz government's recognition of Norland as …”. */
function byPossessive(
  article: Article,
  sentence: Sentence,
  tokens: readonly Token[],
  i: number,
): Act | undefined {
  let k = i - 1
  while (k >= 0 && i - k < 4 && !isPossessive(tokens, k)) k--
  if (k < 0 || !isPossessive(tokens, k)) return undefined
  const owner = tokens[k] as Token
  const from = (tokens[Math.max(0, k - 4)] as Token).start
  const actor = lastNameIn(article, from, owner.end) ?? capitalised(owner)
  if (!actor) return undefined
  const last = complementEnd(tokens, i)
  if (last === i) return undefined
  const first = Math.max(
    0,
    tokens.findIndex((token) => token.start >= actor.start || token.end > actor.start),
  )
  const start = first > 0 && tokens[first - 1]?.lower === 'the' ? first - 1 : first
  return {
    start: (tokens[start] as Token).start,
    end: (tokens[last] as Token).end,
    sentence: sentence.index,
    noun: (tokens[i] as Token).lower,
    object: objectAfter(article, tokens, i),
    actor: actor.canonical,
    byPerson: actor.type === 'PER',
  }
}

const isPossessive = (tokens: readonly Token[], k: number): boolean =>
  /['’]s?$/.test((tokens[k] as Token).text)

/** The last word of “of Norland as a partner in trade” behind an act noun. */
function complementEnd(tokens: readonly Token[], i: number): number {
  let last = i
  for (let k = i + 1; k < tokens.length; k++) {
    const { lower, kind } = tokens[k] as Token
    if (kind === 'mark' || stops.has(lower) || (/(?:s|ed)$/.test(lower) && verbs.has(lower))) break
    last = k
  }
  return last
}

const stops = new Set(
  'is are was were comes came follows followed has have had will would could may might can must and but which that who by include includes included'.split(
    ' ',
  ),
)
const verbs = new Set(
  'underscores underscored highlights highlighted marks marked represents represented signals signalled signaled shows showed reflects reflected comes came remains remained follows followed means meant raises raised makes made gives gave'.split(
    ' ',
  ),
)

function phraseStart(tokens: readonly Token[], i: number): number {
  let first = i
  while (first > 0 && i - first < 4 && before.test((tokens[first - 1] as Token).lower)) {
    first--
    if (articles.has((tokens[first] as Token).lower)) break
  }
  return first
}

const articles = new Set(['a', 'an', 'the', 'this'])
const before = /^(?:a|an|the|this|[a-z]+(?:er|al|ic|ed|nt|ive|ous))$/

function objectAfter(article: Article, tokens: readonly Token[], i: number): string {
  if (tokens[i + 1]?.lower !== 'of') return ''
  const from = (tokens[i + 2] ?? (tokens[i] as Token)).start
  const name = article.names[firstStartingAt(article.names, from)]
  return name && name.start < from + 30 ? name.canonical : ''
}

function nameFrom(article: Article, tokens: readonly Token[], k: number): Name | undefined {
  const from = tokens[k]
  if (!from) return undefined
  const name = article.names[firstEndingAfter(article.names, from.start)]
  return name && name.start <= from.start + 40 ? name : undefined
}

/** A name that was not read as one: “Norland’s”. */
function capitalised({ start, end, text }: Token): Name | undefined {
  if (!/^\p{Lu}/u.test(text)) return undefined
  return { start, end, type: 'OTHER', canonical: text.replace(/['’]s?$/, '') }
}

function lastNameIn(article: Article, start: number, end: number): Name | undefined {
  return itemsStartingIn(article.names, { start, end }).at(-1)
}
