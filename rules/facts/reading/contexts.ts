import type { Article } from '../../../src/article/article.ts'
import type { ContextNote } from '../../../src/evidence/notebook.ts'
import { matchSpans, spansOverlap, type Span } from '../../../src/text/span.ts'
import { isQuoted } from './voice.ts'
import { spanAt } from '../../../src/text/span.ts'

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
  const { prose } = article
  for (const note of notes) {
    const { all, where, at, unless } = compiled(note)
    if (!all.every((pattern) => pattern.test(prose)) || unless.test(prose)) continue
    const claims = places(article, where)
    const spots = at ? places(article, at) : []
    if (claims.length === 0 || (note.needsAt && spots.length === 0)) continue
    const span = spots[0] ?? firstInBody(article, claims)
    const others = claims.filter((place) => !spansOverlap(place, span)).slice(0, 3)
    yield { note, span, others: note.needsAt ? spots.slice(1, 4) : others }
  }
}

function places(article: Article, pattern: RegExp): Span[] {
  return article.sentences
    .flatMap((sentence) => [...matchSpans(article.prose, sentence, pattern)])
    .filter((span) => !isQuoted(article, span))
}

function firstInBody({ blocks }: Article, claims: readonly Span[]): Span {
  const inHeading = ({ start }: Span): boolean => spanAt(blocks, start)?.kind === 'heading'
  return (claims.find((claim) => !inHeading(claim)) ?? claims[0]) as Span
}

interface Compiled {
  readonly all: readonly RegExp[]
  readonly where: RegExp
  readonly at: RegExp | undefined
  readonly unless: RegExp
}

const kept = new WeakMap<ContextNote, Compiled>()

function compiled(note: ContextNote): Compiled {
  const known = kept.get(note)
  if (known) return known
  const made = {
    all: note.all.map((source) => new RegExp(source, 'u')),
    where: new RegExp(note.where, 'giu'),
    at: note.at ? new RegExp(note.at, 'giu') : undefined,
    unless: new RegExp(note.unless, 'iu'),
  }
  kept.set(note, made)
  return made
}
