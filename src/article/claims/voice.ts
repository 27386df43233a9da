import { firstEndingAfter, type Span } from '../../text/span.ts'
import type { Article } from '../article.ts'
import { isNamed, isReport } from './support.ts'

/** Whose words a place holds. */
export interface Voice {
  /** Does the writer speak here: outside quotations, block quotes and what a source is given as saying? */
  isOwn(span: Span): boolean
  /** Outside quotations and block quotes, whoever is reported. */
  isUnquoted(span: Span): boolean
  /** Labelled as opinion, interview, fiction, or written as “we” and “you”. */
  readonly personal: boolean
}

type Read = Pick<
  Article,
  'text' | 'blocks' | 'quotes' | 'attributions' | 'metadata' | 'sentences' | 'tokens' | 'wordCount'
>

/** Tells the writer's voice from those of others. Read once an article. */
export function readVoice(article: Read): Voice {
  const known = voices.get(article)
  if (known) return known
  const quoted = merge([
    ...article.quotes.filter(({ kind }) => kind === 'direct' || kind === 'block'),
    ...article.blocks.filter((block) => block.quoted),
  ])
  const reported = merge([...quoted, ...contents(article)])
  const voice: Voice = {
    isOwn: (span) => !covers(reported, span),
    isUnquoted: (span) => !covers(quoted, span),
    personal: isPersonal(article),
  }
  voices.set(article, voice)
  return voice
}

const voices = new WeakMap<object, Voice>()

function contents(article: Read): Span[] {
  return article.attributions
    .filter((one) => isReport(article, one) && isNamed(article, one))
    .flatMap(({ content }) => [...content])
}

const labels = new Set(
  'opinion editorial comment commentary column op-ed analysis review interview letter essay fiction satire blog sponsored'.split(
    ' ',
  ),
)
const persons = new Set(['i', 'we', 'you', 'my', 'our', 'your', 'us', 'me'])

function isPersonal(article: Read): boolean {
  if (labels.has(article.metadata.label ?? '')) return true
  let count = 0
  for (const sentence of article.sentences) {
    for (const token of article.tokens(sentence)) if (persons.has(token.lower)) count++
  }
  return count > 2 && count > article.wordCount * 0.012
}

function merge(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1]
    if (last && span.start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    } else merged.push(span)
  }
  return merged
}

function covers(merged: readonly Span[], span: Span): boolean {
  const candidate = merged[firstEndingAfter(merged, span.start)]
  return candidate !== undefined && candidate.start < span.end
}
