import type { DateMention } from '../../../src/article/article.ts'
import type { Span } from '../../../src/text/span.ts'
import { eachMatch } from '../../../src/text/each-match.ts'
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
  /** The named groups of the pattern, each with the name the shape gives it. */
  readonly groups: () => readonly (readonly [group: string, name: string])[]
  /** A short part every fit holds, tried before the whole. */
  readonly core?: () => RegExp
}

/**
 * Reads a shape: a regular expression in which `{name:C}` is a slot for a country (C), adjective of one (G), city (K),
 * person (P), organisation (O), currency (M) or date (D), several letters meaning either. Letter case is ignored.
 */
export function shape(source: string): Shape {
  const pattern = once(() => compile(source, 'gi'))
  return {
    needs: once(() => needsOf(source)),
    pattern,
    groups: once(() => groupsOf(pattern())),
  }
}

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
export function fits(reading: Reading, form: Shape): Iterable<Fit> {
  return meets(form.needs(), reading) && (!form.core || form.core().test(reading.text))
    ? matchesOf(reading, form)
    : []
}

function* matchesOf(reading: Reading, form: Shape): Generator<Fit> {
  for (const { index, 0: found, groups = {} } of eachMatch(reading.text, form.pattern()))
    yield fitAt(reading, index, index + found.length, mergeBranches(form, groups))
}

function fitAt(reading: Reading, from: number, to: number, words: Fit['words']): Fit {
  const { start, end } = reading.span(from, to)
  return {
    start,
    end,
    reading,
    from,
    to,
    words,
    mention: (name) => pick(reading.mentions, words[name]),
    date: (name) => pick(reading.dates, words[name]),
  }
}

const groupsOf = (pattern: RegExp): (readonly [group: string, name: string])[] =>
  [...pattern.source.matchAll(groupStart)].map(([, group = '']) => [
    group,
    group.replace(/__\d+$/, ''),
  ])

function mergeBranches(form: Shape, found: Fit['words']): Fit['words'] {
  const merged: Record<string, string | undefined> = {}
  for (const [group, name] of form.groups()) merged[name] = found[group] ?? merged[name]
  return merged
}

const pick = <T>(items: readonly T[], index: string | undefined): T | undefined =>
  index === undefined ? undefined : items[Number(index)]
