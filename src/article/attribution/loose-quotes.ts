import type { Span } from '../../text/span.ts'
import type { Attribution, Block, Quote, Sentence } from '../article.ts'

/** What is at hand when the quotations without a cue of their own are looked at. */
export interface QuoteSetting {
  readonly prose: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
}

type Found = Omit<Attribution, 'sourceKind'>

const signature = /^\s*(?:[—–―]|--?)\s*(\p{Lu}[^\n.;:!?"“”]{2,80})/u
const introduced = /:\s*$/
/** What leads up to a quotation; another clause around it takes it for itself. */
const leading = /(?:^|[:,—–-]|\blike)\s*$/
const shortestQuote = 4

/**
 * Quotations whose speaker stands outside their sentence: signed below, announced by a colon, or going on in the voice
 * of the speaker before.
 */
export function readLooseQuotes(setting: QuoteSetting, found: readonly Found[]): Found[] {
  const loose: Found[] = []
  for (const quote of setting.quotes) {
    if (quote.kind !== 'direct' && quote.kind !== 'block') continue
    if (isShort(setting.prose, quote) || isTaken(quote, found)) continue
    const sentence = sentenceAt(setting.sentences, quote.start)
    if (!sentence) continue
    const speaker =
      signatureOf(setting.prose, quote) ?? speakerBefore(setting, quote, sentence, found)
    if (speaker) loose.push(looseQuote(quote, speaker, sentence.index))
  }
  return loose
}

const looseQuote = (quote: Span, speaker: Span, sentence: number): Found => ({
  source: [{ start: speaker.start, end: speaker.end }],
  cue: [],
  content: [{ start: quote.start, end: quote.end }],
  sentence,
  lemma: '',
  direct: true,
})

const isShort = (prose: string, { content }: Quote): boolean =>
  prose.slice(content.start, content.end).trim().split(/\s+/, shortestQuote).length < shortestQuote

const isTaken = (quote: Span, found: readonly Found[]): boolean =>
  found.some(
    ({ content, source }) =>
      content.some(
        (span) =>
          span.start < quote.end &&
          quote.start < span.end &&
          !(span.start > quote.start && span.end < quote.end),
      ) || source.some((span) => span.start <= quote.start && quote.end <= span.end),
  )

function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle] as Sentence).end > offset) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

/** “— Ana Ruiz, mayor” behind or below the quotation. */
function signatureOf(prose: string, quote: Quote): Span | undefined {
  const match = signature.exec(prose.slice(quote.end, quote.end + 140))
  if (!match?.[1]) return undefined
  const name = match[1].split(',')[0] ?? ''
  const start = quote.end + match[0].length - match[1].length
  return { start, end: start + name.trimEnd().length }
}

/** Whoever spoke last before it in its paragraph, or in the one before when that led up to it. */
function speakerBefore(
  { prose, sentences, blocks }: QuoteSetting,
  quote: Quote,
  sentence: Sentence,
  found: readonly Found[],
): Span | undefined {
  const lead = prose.slice(sentence.start, quote.start).trim()
  const own = found.findLast(
    (item) => item.source[0] && item.sentence <= sentence.index && isOutside(item, quote),
  )
  if (!own) return undefined
  const last = sentences[own.sentence]
  if (!last) return undefined
  if (last.block === sentence.block)
    return leading.test(lead) || goesOn(own, sentence) ? own.source[0] : undefined
  const previous = sentences[sentence.index - 1]
  const announced =
    previous !== undefined && introduced.test(prose.slice(previous.start, previous.end))
  const alone = lead === '' && fills(blocks[sentence.block], quote)
  const near = last.block === sentence.block - 1
  return near && (announced || (alone && own.direct)) ? own.source[0] : undefined
}

/** Whoever is quoted in this sentence, or word for word in the one before, is quoted here as well. */
const goesOn = (own: Found, { index }: Sentence): boolean =>
  own.sentence === index || (own.direct && own.sentence === index - 1)

const isOutside = ({ cue, source }: Found, quote: Span): boolean =>
  (cue[0] ?? source[0] ?? quote).end <= quote.start

const fills = (block: Block | undefined, quote: Quote): boolean =>
  block !== undefined && quote.start - block.start < 2 && block.end - quote.end < 3
