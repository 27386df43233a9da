import type { Article } from '../../../src/article/article.ts'
import type { ContextNote } from '../../../src/evidence/notebook.ts'
import { spanAt, spansOverlap, type Span } from '../../../src/text/span.ts'
import { eachMatch } from '../../../src/text/each-match.ts'
import { meets, needsOf, type Need } from './needs.ts'
import { isQuoted } from './voice.ts'

export interface MissingContext {
  readonly note: ContextNote
  readonly span: Span
  /** Other places of the claim. */
  readonly others: readonly Span[]
}

/** Contexts whose claim stands in the article and whose facts do not; one for each note. */
export function* missingContexts(
  article: Article,
  notes: readonly ContextNote[],
): Generator<MissingContext> {
  const lower = article.prose.toLowerCase()
  const sentences = lowerSentences(article)
  for (const note of notes) {
    const { all, where, at, unless } = compiled(note)
    if (!all.every((pattern) => stands(article, lower, pattern))) continue
    const claims = places(article, lower, sentences, where)
    const spots = at ? places(article, lower, sentences, at) : []
    if (claims.length === 0 || (note.needsAt && spots.length === 0)) continue
    if (stands(article, lower, unless)) continue
    const span = spots[0] ?? firstInBody(article, claims)
    const others = claims.filter((place) => !spansOverlap(place, span)).slice(0, 3)
    yield { note, span, others: note.needsAt ? spots.slice(1, 4) : others }
  }
}

/** A pattern with the words every match of it holds: most texts are told apart without running it. */
interface Keyed {
  readonly pattern: RegExp
  readonly needs: readonly Need[]
}

const stands = ({ prose }: Article, lower: string, { pattern, needs }: Keyed): boolean =>
  meets(needs, { lower, types: '' }) && pattern.test(prose)

function places(
  article: Article,
  lower: string,
  sentences: () => readonly string[],
  keyed: Keyed,
): Span[] {
  if (!meets(keyed.needs, { lower, types: '' })) return []
  const found: Span[] = []
  for (const { index, start: offset, end } of article.sentences) {
    if (!meets(keyed.needs, { lower: sentences()[index] ?? '', types: '' })) continue
    for (const match of eachMatch(article.prose.slice(offset, end), keyed.pattern)) {
      const start = offset + match.index
      const span = { start, end: start + match[0].length }
      if (!isQuoted(article, span)) found.push(span)
    }
  }
  return found
}

/** The sentences in small letters, made when first asked for. */
function lowerSentences({ sentences, prose }: Article): () => readonly string[] {
  let made: readonly string[] | undefined
  return () => (made ??= sentences.map(({ start, end }) => prose.slice(start, end).toLowerCase()))
}

function firstInBody({ blocks }: Article, claims: readonly Span[]): Span {
  const inHeading = ({ start }: Span): boolean => spanAt(blocks, start)?.kind === 'heading'
  return (claims.find((claim) => !inHeading(claim)) ?? claims[0]) as Span
}

interface Compiled {
  readonly all: readonly Keyed[]
  readonly where: Keyed
  readonly at: Keyed | undefined
  readonly unless: Keyed
}

const kept = new WeakMap<ContextNote, Compiled>()

function compiled(note: ContextNote): Compiled {
  const known = kept.get(note)
  if (known) return known
  const made = {
    all: note.all.map((source) => keyed(source, 'u')),
    where: keyed(note.where, 'giu'),
    at: note.at ? keyed(note.at, 'giu') : undefined,
    unless: keyed(note.unless, 'iu'),
  }
  kept.set(note, made)
  return made
}

const keptPatterns = new Map<string, Keyed>()

/** Read and compiled when first asked for; the notes name the same bodies again and again. */
function keyed(source: string, flags: string): Keyed {
  const key = `${flags}/${source}`
  const known = keptPatterns.get(key)
  if (known) return known
  let pattern: RegExp | undefined
  let needs: readonly Need[] | undefined
  const made: Keyed = {
    get needs() {
      return (needs ??= needsOf(source))
    },
    get pattern() {
      return (pattern ??= new RegExp(source, flags))
    },
  }
  keptPatterns.set(key, made)
  return made
}
