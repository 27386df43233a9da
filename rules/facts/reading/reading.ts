import type { Article, DateMention, Sentence } from '../../../src/article/article.ts'
import type { FactBase } from '../../../src/evidence/facts.ts'
import { firstEndingAfter, type Span } from '../../../src/text/span.ts'
import { findMentions, type Mention } from './mentions.ts'

/**
 * A sentence with each known name and date put as a marked slot, white space squeezed and apostrophes straight, so that
 * one pattern reads all names of a type: `capital of ␂C3␃`.
 */
export interface Reading {
  readonly sentence: Sentence
  readonly text: string
  /** `text` in small letters. */
  readonly lower: string
  /** The letters of the slots, each once: `P`, `C`, …; `G`: an adjective; `D`: a date. */
  readonly types: string
  /** The sentence as it stands in the prose. */
  readonly raw: string
  /** Is there a name of this type (`P`, `C`, …; `G`: an adjective)? */
  has(type: string): boolean
  readonly mentions: readonly Mention[]
  readonly dates: readonly DateMention[]
  /** The words of the article a part of `text` stands for. */
  span(start: number, end: number): Span
}

/** The readings of the sentences that hold a known name, worked out once for an article and a fact base. */
export function readSentences(article: Article, facts: FactBase): readonly Reading[] {
  const byFacts = kept.get(article) ?? new WeakMap<FactBase, readonly Reading[]>()
  kept.set(article, byFacts)
  const known = byFacts.get(facts)
  if (known) return known
  const readings: Reading[] = []
  for (const sentence of article.sentences) {
    const mentions = findMentions(article, facts, sentence)
    if (mentions.length > 0) readings.push(lazyReading(article, sentence, mentions))
  }
  byFacts.set(facts, readings)
  return readings
}

const kept = new WeakMap<Article, WeakMap<FactBase, readonly Reading[]>>()

interface Slot extends Span {
  readonly mark: string
}

function lazyReading(article: Article, sentence: Sentence, all: readonly Mention[]): Reading {
  let made: ReturnType<typeof write> | undefined
  let raw: string | undefined
  let lower: string | undefined
  let types: string | undefined
  const dates = datesOf(article, sentence)
  const mentions =
    dates.length === 0
      ? all
      : all.filter((name) => !dates.some((day) => day.start < name.end && name.start < day.end))
  const typesOf = () => (types ??= slotTypes(mentions, dates))
  const read = () => (made ??= write(article.prose, sentence, slotsOf(mentions, dates)))
  return {
    sentence,
    mentions,
    dates,
    get raw() {
      return (raw ??= article.prose.slice(sentence.start, sentence.end))
    },
    has: (type) => typesOf().includes(type),
    get types() {
      return typesOf()
    },
    get lower() {
      return (lower ??= read().text.toLowerCase())
    },
    get text() {
      return read().text
    },
    span: (start, end) => ({
      start: toArticle(read().anchors, start),
      end: toArticle(read().anchors, end),
    }),
  }
}

function slotTypes(mentions: readonly Mention[], dates: readonly DateMention[]): string {
  let types = dates.length > 0 ? 'D' : ''
  for (const { entities, form } of mentions)
    for (const letter of letters(entities, form)) if (!types.includes(letter)) types += letter
  return types
}

function datesOf(article: Article, sentence: Sentence): DateMention[] {
  const found: DateMention[] = []
  const { dates } = article
  for (let at = firstEndingAfter(dates, sentence.start); at < dates.length; at++) {
    const date = dates[at] as DateMention
    if (date.start >= sentence.end) break
    found.push(date)
  }
  return found
}

const open = '\uE000'
const close = '\uE001'

function slotsOf(mentions: readonly Mention[], dates: readonly DateMention[]): Slot[] {
  const names = mentions.map(({ start, end, entities, form }, index) => ({
    start,
    end,
    mark: `${open}${letters(entities, form)}${index}${close}`,
  }))
  if (dates.length === 0) return names
  const days = dates.map(({ start, end }, index) => ({
    start,
    end,
    mark: `${open}D${index}${close}`,
  }))
  return [...names, ...days].sort((a, b) => a.start - b.start)
}

const typeLetters: Readonly<Record<string, string>> = {
  country: 'C',
  city: 'K',
  person: 'P',
  organisation: 'O',
  currency: 'M',
}

function letters(entities: Mention['entities'], form: Mention['form']): string {
  if (form === 'adjective') return 'G'
  let all = ''
  for (const { type } of entities) {
    const letter = typeLetters[type] ?? 'X'
    if (!all.includes(letter)) all += letter
  }
  return all
}

/** Pairs of offsets: where a piece of plain text starts in the reading and in the article. */
type Anchors = readonly (readonly [reading: number, article: number])[]

function write(
  prose: string,
  sentence: Span,
  slots: readonly Slot[],
): { readonly text: string; readonly anchors: Anchors } {
  let text = ''
  const anchors: [number, number][] = []
  const copy = (start: number, end: number) => {
    const part = prose.slice(start, end)
    if (!uneven.test(part)) {
      anchors.push([text.length, start])
      text += part.includes('’') ? part.replaceAll('’', "'") : part
      return
    }
    for (const piece of part.matchAll(pieces)) {
      anchors.push([text.length, start + piece.index])
      text += /^\s/.test(piece[0]) ? ' ' : piece[0].replaceAll('’', "'").replace(marks, '\uFFFD')
    }
  }
  let at = sentence.start
  for (const slot of slots) {
    copy(at, slot.start)
    anchors.push([text.length, slot.start])
    text += slot.mark
    at = slot.end
  }
  copy(at, sentence.end)
  anchors.push([text.length, sentence.end])
  return { text, anchors }
}

/** What a document itself may carry must not pass for a mark. */
const marks = /[\uE000\uE001]/g
const uneven = /\s\s|[^\S ]|[\uE000\uE001]/
const pieces = /\s+|\S+/g

/** Offsets in a slot or a run of white space lead to its start; the end of a slot is the start of what follows. */
function toArticle(anchors: Anchors, offset: number): number {
  let low = 0
  let high = anchors.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((anchors[middle] as readonly [number, number])[0] <= offset) low = middle
    else high = middle - 1
  }
  const [reading, article] = anchors[low] as readonly [number, number]
  const next = anchors[low + 1]
  return next ? Math.min(article + offset - reading, next[1]) : article
}
