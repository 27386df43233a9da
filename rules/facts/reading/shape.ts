import type { DateMention } from '../../../src/article/article.ts'
import type { Span } from '../../../src/text/span.ts'
import type { Mention } from './mentions.ts'
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

/**
 * Compiles a shape: a regular expression in which `{name:C}` is a slot for a country (C), adjective of one (G), city (K),
 * person (P), organisation (O), currency (M) or date (D), several letters meaning either. Letter case is ignored.
 */
export const shape = (source: string): RegExp => new RegExp(source.replace(slotSource, writeSlot), 'giu')

const slotSource = /\{(\w+):([A-Z]+)\}/g

const writeSlot = (_all: string, name: string, types: string): string =>
  String.raw`\uE000[A-Z]*[${types}][A-Z]*(?<${name}>\d+)\uE001`

/** All places where a shape fits, in order. */
export function* fits(reading: Reading, pattern: RegExp): Generator<Fit> {
  for (const match of reading.text.matchAll(pattern)) {
    const words = match.groups ?? {}
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

const pick = <T>(items: readonly T[], index: string | undefined): T | undefined =>
  index === undefined ? undefined : items[Number(index)]
