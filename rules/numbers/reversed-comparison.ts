import * as v from 'valibot'
import type { Quantity } from '../../src/article/article.ts'
import { boundsOf, type Bounds } from '../../src/article/arithmetic/bounds.ts'
import { DOWN, UP } from '../../src/article/arithmetic/change-words.ts'
import { clausesOf, type Clause } from '../../src/article/arithmetic/clauses.ts'
import { findChanges } from '../../src/article/arithmetic/find-changes.ts'
import { matchOutline, outlinePattern } from '../../src/article/arithmetic/outline-pattern.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { inQuotation, operands, wordsOf } from './figures.ts'

const more = '(?<up>more|higher|greater|larger|bigger|better|up|above)'
const less = '(?<down>fewer|less|lower|smaller|down|below)'
const base = String.raw`(?:the |last (?:year|month|week|season|time)['’]s |(?:the )?previous (?:year|month|week|season)['’]s |its |his |her |their |a |(?:19|20)\d\d['’]s )`
const comparisons = [
  // fewer than last year's 18: 21
  outlinePattern(
    String.raw`\b(?:${more}|${less}) than ${base}{a:Q}(?: [^‹;.!?:]{0,20}?)?(?::| [–—-]|,| \(|, at|, with) ?(?:at |with |namely |just |only )?{b:Q}(?=[.,;)]|$)`,
  ),
  // 21, fewer than last year's 18; 21, down from 18
  outlinePattern(
    String.raw`{b:Q}(?: [^‹;.!?:,]{0,25}?)?, (?:slightly |far |much |significantly |well |a little |and |which (?:is|was) )*(?:${more}|${less}) than ${base}{a:Q}(?=[.,;)]|$| [a-z]+(?: [a-z]+){0,3}[.,;)])`,
  ),
]

/** Flags a comparison whose figures point the other way. */
export default defineRule({
  id: 'numbers/reversed-comparison',
  meta: {
    summary: 'More, fewer, rose and fell must point the way the figures do.',
    why: 'Either the word or one of the two figures is wrong.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'document',
    examples: {
      wrong: [
        { text: 'There were fewer than last year’s 18: {{21}}.' },
        { text: 'Membership fell from 80 to {{105}}.' },
      ],
      right: [
        { text: 'There were fewer than last year’s 18: 11.' },
        { text: 'Membership fell from 105 to 80.' },
      ],
    },
  },
  options: v.strictObject({}),
  messages: {
    compared: ({ word, first, second }: { word: string; first: string; second: string }) => ({
      what: `“${word}” does not fit: from “${first}” to “${second}” is the other way.`,
      help: 'Check both figures and the word that compares them.',
    }),
  },
  *check({ article, finding }) {
    for (const clause of clausesOf(article)) {
      if (clause.border !== undefined) continue
      for (const { word, first, second } of reversed(clause)) {
        if (inQuotation(article, second)) continue
        const data = { word, first: wordsOf(article, first), second: wordsOf(article, second) }
        yield finding(second, 'compared', data, operands(article, [first], 'compared with'))
      }
    }
  },
})

interface Reversed {
  readonly word: string
  readonly first: Quantity
  readonly second: Quantity
}

function* reversed(clause: Clause): Generator<Reversed> {
  for (const { from, to, direction, verb, end } of findChanges(clause)) {
    if (
      direction &&
      verb !== undefined &&
      isReversed(boundsOf(from), boundsOf(to), direction) &&
      !quiet.test(clause.outline)
    ) {
      yield { word: verb, first: from, second: to }
    }
    if (verb === undefined) yield* misnamed(clause, end, from, to)
  }
  yield* againstItself(clause)
  if (clause.outline.includes(' than ')) yield* betweenTwo(clause)
}

/** “12 is more than 15” */
function* betweenTwo(clause: Clause): Generator<Reversed> {
  for (const { figures, index, end } of matchOutline<'a' | 'b'>(clause, comparisons)) {
    const { a, b } = figures
    const word =
      /\b(?:more|higher|greater|larger|bigger|better|above|fewer|less|lower|smaller|below|up|down)\b/.exec(
        clause.outline.slice(index, end),
      )?.[0]
    if (
      !a ||
      !b ||
      word === undefined ||
      a.kind !== b.kind ||
      (a.unit !== b.unit && a.unit !== '' && b.unit !== '')
    )
      continue
    const direction = /fewer|less|lower|smaller|below|down/.test(word) ? 'down' : 'up'
    if (
      a.comparator === undefined &&
      b.comparator === undefined &&
      isReversed(boundsOf(a), boundsOf(b), direction)
    ) {
      yield { word: `${word} than`, first: a, second: b }
    }
  }
}

const named =
  /^,? (?:or |that is |which is )?an? (?:[a-z]+ )?(?:(?<up>gain|increase|jump|rise)|(?<down>decline|decrease|drop|fall)) of ‹/

/** “from 5 to 4, an increase of 20%” */
function* misnamed(
  clause: Clause,
  end: number,
  first: Quantity,
  second: Quantity,
): Generator<Reversed> {
  const { up, down } = named.exec(clause.outline.slice(end))?.groups ?? {}
  const word = up ?? down
  if (word === undefined || quiet.test(clause.outline)) return
  if (isReversed(boundsOf(first), boundsOf(second), up === undefined ? 'down' : 'up'))
    yield { word, first, second }
}

const fellUp = outlinePattern(
  String.raw`\b(?<verb>(?:${DOWN}|${UP}) to) (?:just |only |about |around |some )?{b:Q}(?: [^‹;.!?:,]{0,25}?)?,? \(?(?<way>up|down) from (?:just |only )?{a:Q}`,
)

/** “fell to 12, up from 9”: the second word is right and the first is not. */
function* againstItself({ outline, figures }: Clause): Generator<Reversed> {
  if (!/ (?:up|down) from /.test(outline) || quiet.test(outline)) return
  for (const { groups = {} } of outline.matchAll(fellUp)) {
    const [a, b] = [figures[Number(groups['a'])], figures[Number(groups['b'])]]
    const word = groups['verb'] ?? ''
    const way = isDown.test(word) ? 'down' : 'up'
    if (!a || !b || a.kind !== b.kind || way === groups['way']) continue
    if (isReversed(boundsOf(a), boundsOf(b), way)) yield { word, first: a, second: b }
  }
}

const isDown = new RegExp(String.raw`^${DOWN}\b`)

/** Ranks, odds, times and negative values count the other way; so do words that hang on another thing. */
const quiet =
  /\b(?:rank\w*|place[ds]?|position|seed\w*|odds|improv\w+|gap|margin|deficit|loss|losses|debt|times?|seconds|minutes|record|speed|distance|lead|from age|aged|levels?|chapters?|pages?|score|goal|ratio|unemployment rate improved|temperatures?|degrees|below zero|minus|scale|respectively|reduc\w+ [a-z ]+ from|rather than|instead of|advanc\w+|gain\w*|lost|loss|lift\w*|cut|cuts)\b/

function isReversed(first: Bounds, second: Bounds, direction: 'up' | 'down'): boolean {
  if (first.low < 0 || second.low < 0) return false
  return direction === 'up' ? second.high < first.low : second.low > first.high
}
