import type { Attribution, Block, Name, Quote, Sentence } from '../article.ts'
import { spanAt, type Span } from '../../text/span.ts'
import { namesRole } from './source-kind.ts'

type Found = Omit<Attribution, 'sourceKind'>

/** What is at hand when colons are read. */
export interface ColonSetting {
  readonly prose: string
  readonly blocks: readonly Block[]
  readonly sentences: readonly Sentence[]
  readonly quotes: readonly Quote[]
  readonly names: readonly Name[]
}

const longestSpeaker = 60
const mostWords = 6

/**
 * Speakers before a colon: “Ruiz campaign: ‘We will win’” anywhere, and in a heading a person or body before words without
 * marks as well, “Ruiz: Bridge will close”. Turns of a transcript are read elsewhere.
 */
export function readColonSpeakers(setting: ColonSetting, found: readonly Found[]): Found[] {
  const speakers: Found[] = []
  for (const sentence of setting.sentences) {
    const colon = setting.prose.indexOf(':', sentence.start)
    if (colon < 0) break
    if (colon >= sentence.end || colon - sentence.start > longestSpeaker) continue
    const source = { start: sentence.start, end: colon }
    const content = isSpeaker(setting, source) ? contentAfter(setting, sentence, source) : undefined
    if (content && !isTold(found, content)) speakers.push(spokenBy(source, content, sentence.index))
  }
  return speakers
}

const spokenBy = (source: Span, content: Span & { direct: boolean }, sentence: number): Found => ({
  source: [source],
  cue: [],
  content: [{ start: content.start, end: content.end }],
  sentence,
  lemma: '',
  direct: content.direct,
})

/** A person or body, perhaps with what belongs to it: “Ruiz”, “Ruiz campaign”, “Lund police chief”. */
function isSpeaker({ prose, names }: ColonSetting, { start, end }: Span): boolean {
  const words = prose.slice(start, end).split(/\s+/)
  if (words.length > mostWords || !/^[\p{L}\s.’'-]+$/u.test(prose.slice(start, end))) return false
  const name = spanAt(names, start)
  if (!name || name.start > start || name.type === 'LOC' || name.type === 'OTHER') return false
  return name.end === end || namesRole(words.slice(1).join(' '))
}

function contentAfter(
  { prose, blocks, quotes }: ColonSetting,
  sentence: Sentence,
  source: Span,
): (Span & { direct: boolean }) | undefined {
  const gap = /^:\s+/.exec(prose.slice(source.end, sentence.end))?.[0].length
  if (gap === undefined) return undefined
  const start = source.end + gap
  const quote = spanAt(quotes, start)
  if (quote) return { start, end: Math.min(quote.end, sentence.end), direct: true }
  const heading = blocks[sentence.block]?.kind === 'heading'
  return heading && sentence.end - start > 8
    ? { start, end: sentence.end, direct: false }
    : undefined
}

const isTold = (found: readonly Found[], { start, end }: Span): boolean =>
  found.some(({ content }) => content.some((span) => span.start < end && start < span.end))
