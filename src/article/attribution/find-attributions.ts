import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Attribution, Block, Name, Quote, Sentence } from '../article.ts'
import type { SentenceMemory } from '../sentence-memory.ts'
import { readBylines } from './bylines.ts'
import { readCredits } from './credits.ts'
import { readColonSpeakers } from './colon-speakers.ts'
import { isPairAt } from './cue-lexicon.ts'
import type { Draft } from './draft.ts'
import { readLooseQuotes } from './loose-quotes.ts'
import { readAdjective, readNoun } from './nouns.ts'
import { readPhrase } from './phrases.ts'
import { resolveSources } from './resolve-sources.ts'
import { sourceKind } from './source-kind.ts'
import { readStrayQuote } from './stray-quote.ts'
import { closeQuotes, has, is, type Unit, unitsOf } from './units.ts'
import { readTurns } from './turns.ts'
import { readAimNoun } from './aim-nouns.ts'
import { readViewFrame } from './view-frames.ts'
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
      found.push(foundIn(sentence.index, draft))
    }
  }
  fillAnnounced(found, input)
  found.push(...readColonSpeakers(input, found))
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

const noQuotes: readonly Quote[] = []

function quotesIn(quotes: readonly Quote[], from: number, sentence: Span): readonly Quote[] {
  if ((quotes[from]?.start ?? Infinity) >= sentence.end) return noQuotes
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
    readSentence(tokens(sentence), quotes, (draft) => drafts.push(draft))
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
function readSentence(tokens: readonly Token[], quotes: readonly Quote[], give: Give): void {
  const open = unitsOf(tokens, quotes.length > 0)
  if (open.length === 0) return
  if (quotes.length === 0) return readUnits(open, give)
  const closed = quotes.filter(({ kind }) => kind !== 'block')
  const drafts: Draft[] = []
  const units = closeQuotes(open, closed)
  readUnits(units, (draft) => drafts.push(draft))
  const stray = readStrayQuote(units, drafts)
  for (const draft of stray ? [...drafts, stray] : drafts) give(draft)
  for (const { kind, content } of closed) {
    if (kind !== 'direct') continue
    const inner = open.filter(({ start, end }) => start >= content.start && end <= content.end)
    if (inner.length > 3) readUnits(inner, give)
  }
}

type Give = (draft: Draft) => void

const foundIn = (sentence: number, { source, cue, content, lemma, direct }: Draft): Found => ({
  source,
  cue,
  content,
  lemma,
  direct,
  sentence,
})

function readUnits(units: readonly Unit[], give: Give): void {
  for (let i = 0; i < units.length; i++) {
    if (!has(units[i], is.cue) || (has(units[i], is.pair) && !isPairAt(units, i))) continue
    const draft =
      readPhrase(units, i) ?? (has(units[i], is.phrase) ? undefined : readWord(units, i))
    if (!draft) continue
    give(draft)
    const end = draft.cue[0]?.end ?? 0
    while ((units[i + 1]?.end ?? Infinity) <= end) i++
  }
}

const readWord = (units: readonly Unit[], at: number): Draft | undefined =>
  readVerb(units, at) ??
  readViewFrame(units, at) ??
  readNoun(units, at) ??
  readAimNoun(units, at) ??
  readAdjective(units, at)

function finished(draft: Found, { prose, names }: AttributionInput): Attribution {
  const first = draft.source[0]
  const words = first ? prose.slice(first.start, first.end) : ''
  const { source, cue, content, direct, sentence, lemma } = draft
  const kind = sourceKind(words, first, names)
  return { source, cue, content, sourceKind: kind, direct, sentence, lemma }
}
