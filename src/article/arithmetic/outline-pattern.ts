import type { Clause } from './clauses.ts'
import type { Quantity } from '../article.ts'

const kinds: Readonly<Record<string, string>> = {
  /** Any plain figure but a percentage. */
  N: 'cmu',
  /** A count. */
  C: 'c',
  /** An amount of money. */
  M: 'm',
  /** A measure. */
  U: 'u',
  /** A percentage. */
  P: 'p',
  /** A percentage or percentage points. */
  D: 'po',
  /** Percentage points. */
  O: 'o',
  /** A fraction. */
  F: 'f',
  /** Half of a result such as 23–14. */
  S: 's',
  /** A count or half of a result. */
  V: 'cs',
  /** Any figure. */
  Q: 'cmupofs',
}

/**
 * Compiles a pattern over the outline of a clause. `{a:N}` is a figure of a kind, captured as `a`; `{3}` stands for up to
 * three words without figure or end of clause, `{~}` for up to forty such characters.
 */
export function outlinePattern(source: string): RegExp {
  const expanded = source
    .replace(
      /\{(\w+):([A-Z])\}/g,
      (_all, name: string, kind: string) =>
        String.raw`‹[${kinds[kind] ?? ''}](?<${name}>\d+)›(?: each)?`,
    )
    .replace(/\{(\d)\}/g, (_all, count: string) => String.raw`(?:[^\s‹;.!?]{1,20} ){0,${count}}`)
    .replace(/\{~\}/g, String.raw`[^‹;!?]{0,40}?`)
    .replace(/\{,\}/g, String.raw`[,:(–—-]?\s?`)
  return new RegExp(expanded, 'g')
}

/** The figures a match names. */
export interface Found<Name extends string> {
  readonly figures: Readonly<Partial<Record<Name, Quantity>>>
  readonly index: number
  readonly end: number
}

/** All matches of some patterns in a clause, each with its figures. */
export function* matchOutline<Name extends string>(
  clause: Clause,
  patterns: readonly RegExp[],
): Generator<Found<Name>> {
  for (const pattern of patterns) {
    for (const match of clause.outline.matchAll(pattern)) {
      yield {
        figures: figuresOf<Name>(clause, match.groups ?? {}),
        index: match.index,
        end: match.index + match[0].length,
      }
    }
  }
}

function figuresOf<Name extends string>(
  clause: Clause,
  groups: Readonly<Record<string, string | undefined>>,
): Readonly<Partial<Record<Name, Quantity>>> {
  const figures: Record<string, Quantity> = {}
  for (const [name, index] of Object.entries(groups)) {
    const figure = index === undefined ? undefined : clause.figures[Number(index)]
    if (figure) figures[name] = figure
  }
  return figures as Partial<Record<Name, Quantity>>
}
