import type { DateMention } from '../../../src/article/article.ts'
import type { Span } from '../../../src/text/span.ts'
import type { Mention } from './mentions.ts'
import { meets, needsOf, type Need } from './needs.ts'
import type { Reading } from './reading.ts'

/** A place where a shape fits a reading. */
export interface Fit extends Span {
  readonly reading: Reading
  /** Offsets into the text of the reading. */
  readonly from: number
  readonly to: number
  readonly words: Readonly<Record<string, string | undefined>>
  mention(name: string): Mention | undefined
  date(name: string): DateMention | undefined
}

/** A pattern with slots. Compiled when a text first holds what it needs. */
export interface Shape {
  readonly needs: () => readonly Need[]
  readonly pattern: () => RegExp
  /** A short part every fit holds, tried before the whole. */
  readonly core?: () => RegExp
}

/**
 * Reads a shape: a regular expression in which `{name:C}` is a slot for a country (C), adjective of one (G), city (K),
 * person (P), organisation (O), currency (M) or date (D), several letters meaning either. Letter case is ignored.
 */
export const shape = (source: string): Shape => ({
  needs: once(() => needsOf(source)),
  pattern: once(() => compile(source, 'gi')),
})

/** A shape that begins with much that may vary; `core` names a short part that every fit holds. */
export const shapeAround = (core: string, source: string): Shape => ({
  ...shape(source),
  core: once(() => compile(core, 'i')),
})

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}

function compile(source: string, flags: string): RegExp {
  const counts = new Map<string, number>()
  const numbered = source
    .replace(slotSource, writeSlot)
    .replace(groupStart, (_all, name: string) => {
      const count = counts.get(name) ?? 0
      counts.set(name, count + 1)
      return `(?<${name}${count === 0 ? '' : `__${count}`}>`
    })
  return new RegExp(numbered, flags)
}

/** A name may stand in several branches of a shape; the engine wants each once. */
const groupStart = /\(\?<(\w+)>/g

const slotSource = /\{(\w+):([A-Z]+)\}/g

const writeSlot = (_all: string, name: string, types: string): string =>
  String.raw`\uE000[A-Z]{0,8}[${types}][A-Z]{0,8}(?<${name}>\d{1,7})\uE001`

/** All places where a shape fits, in order. */
export function* fits(reading: Reading, form: Shape): Generator<Fit> {
  if (!meets(form.needs(), reading.lower, reading.types)) return
  if (form.core && !form.core().test(reading.text)) return
  for (const match of reading.text.matchAll(form.pattern())) {
    const words = mergeBranches(match.groups ?? {})
    const from = match.index
    const to = from + match[0].length
    yield {
      ...reading.span(from, to),
      reading,
      from,
      to,
      words,
      mention: (name) => pick(reading.mentions, words[name]),
      date: (name) => pick(reading.dates, words[name]),
    }
  }
}

function mergeBranches(
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  const merged: Record<string, string | undefined> = {}
  for (const [name, value] of Object.entries(groups)) {
    const plain = name.replace(/__\d+$/, '')
    merged[plain] = value ?? merged[plain]
  }
  return merged
}

const pick = <T>(items: readonly T[], index: string | undefined): T | undefined =>
  index === undefined ? undefined : items[Number(index)]
