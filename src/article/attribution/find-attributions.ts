import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Attribution, Block, Name, Quote, Sentence } from '../article.ts'
import type { SentenceMemory } from '../sentence-memory.ts'
import { readBylines } from './bylines.ts'
import { readCredits, readTurns } from './credits.ts'
import type { Draft } from './draft.ts'
import { readLooseQuotes } from './loose-quotes.ts'
import { readAdjective, readNoun } from './nouns.ts'
import { readPhrase } from './phrases.ts'
import { resolveSources } from './resolve-sources.ts'
import { sourceKind } from './source-kind.ts'
import { has, is, plainUnits, type Unit, unitsOf } from './units.ts'
import { readVerb } from './verbs.ts'

/** What the search reads: the parts of an article found before it. */
export interface AttributionInput {
  readonly prose: string
  /** The text as given: addresses, which tell the lines of authors, are no prose. */
  readonly text?: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly tokens: (sentence: Sentence) => readonly Token[]
  readonly quotes: readonly Quote[]
  readonly names: readonly Name[]
  /** Keeps what was read in each sentence. */
  readonly memory?: SentenceMemory
}

interface Found extends Draft {
  readonly sentence: number
}

/**
 * Who says what: sources, cues and contents by a cue lexicon and the syntax around it, after the scheme of PolNeAR
 * (Newell, Margolin and Ruths 2018) and PARC3 (Pareti 2016).
 */
export function findAttributions(input: AttributionInput): Attribution[] {
  const found: Found[] = []
  let next = 0
  for (const sentence of input.sentences) {
    while (next < input.quotes.length && (input.quotes[next] as Quote).end <= sentence.start) next++
    const quotes = quotesIn(input.quotes, next, sentence)
    for (const draft of recallDrafts(sentence, quotes, input)) {
      found.push({ ...draft, sentence: sentence.index })
    }
  }
  fillAnnounced(found, input)
  found.push(...readLooseQuotes(input, found))
  found.push(...readCredits(input.prose, input.sentences))
  found.push(...readBylines(input.text ?? input.prose, input.blocks, input.sentences))
  found.push(...readTurns(input.prose, input.blocks, input.sentences))
  const finishedAll = found.map((draft) => finished(draft, input))
  return resolveSources(finishedAll, input.names, input.prose).sort(
    (a, b) => a.sentence - b.sentence,
  )
}

/** “She wrote:” gives her the quotation, or the block, that follows. Announcements of nothing are dropped. */
function fillAnnounced(found: Found[], { blocks, sentences, quotes }: AttributionInput): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const item = found[i] as Found
    if (item.content.length > 0) continue
    const next = sentences[item.sentence + 1]
    const quote =
      next && quotes.find(({ start, end }) => start <= next.start + 1 && end > next.start)
    const block = next && next.block !== sentences[item.sentence]?.block ? blocks[next.block] : next
    const said =
      quote ?? (block && !('kind' in block && block.kind === 'list-item') ? block : undefined)
    if (said) found[i] = { ...item, content: [{ start: said.start, end: said.end }] }
    else found.splice(i, 1)
  }
}

function quotesIn(quotes: readonly Quote[], from: number, sentence: Span): Quote[] {
  const inside: Quote[] = []
  for (let i = from; i < quotes.length && (quotes[i] as Quote).start < sentence.end; i++) {
    inside.push(quotes[i] as Quote)
  }
  return inside
}

function recallDrafts(
  sentence: Sentence,
  quotes: readonly Quote[],
  { tokens, prose, memory }: AttributionInput,
): readonly Draft[] {
  const work = (): Draft[] => {
    const drafts: Draft[] = []
    for (const units of readings(tokens(sentence), quotes)) drafts.push(...readUnits(units))
    return drafts
  }
  if (!memory) return work()
  const { start, end } = sentence
  const said = quotes.map((one) => quoteKey(one, start)).join(' ')
  const known = memory.recall('attributions', `${said}\n${prose.slice(start, end)}`, () => ({
    at: start,
    drafts: work(),
  }))
  const way = start - known.at
  return way === 0 ? known.drafts : known.drafts.map((draft) => moved(draft, way))
}

const quoteKey = ({ start, end, kind, content }: Quote, from: number): string =>
  `${kind} ${start - from} ${end - from} ${content.start - from} ${content.end - from}`

function moved(draft: Draft, way: number): Draft {
  const move = (spans: readonly Span[]): Span[] =>
    spans.map(({ start, end }) => ({ start: start + way, end: end + way }))
  return {
    ...draft,
    source: move(draft.source),
    cue: move(draft.cue),
    content: move(draft.content),
  }
}

/** The sentence with its quotations closed, then the words of each quotation. */
function* readings(tokens: readonly Token[], quotes: readonly Quote[]): Generator<readonly Unit[]> {
  const closed = quotes.filter(
    (quote) => quote.kind === 'direct' || quote.kind === 'title' || quote.kind === 'scare',
  )
  yield unitsOf(tokens, closed)
  for (const quote of closed) {
    if (quote.kind !== 'direct') continue
    const inner = tokens.filter(
      ({ start, end }) => start >= quote.content.start && end <= quote.content.end,
    )
    if (inner.length > 3) yield plainUnits(inner)
  }
}

function* readUnits(units: readonly Unit[]): Generator<Draft> {
  for (let i = 0; i < units.length; i++) {
    if (!has(units[i], is.cue)) continue
    const draft =
      readPhrase(units, i) ?? readVerb(units, i) ?? readNoun(units, i) ?? readAdjective(units, i)
    if (!draft) continue
    yield draft
    const end = draft.cue[0]?.end ?? 0
    while ((units[i + 1]?.end ?? Infinity) <= end) i++
  }
}

function finished(draft: Found, { prose, names }: AttributionInput): Attribution {
  const first = draft.source[0]
  const words = first ? prose.slice(first.start, first.end) : ''
  return { ...draft, sourceKind: sourceKind(words, first, names) }
}
