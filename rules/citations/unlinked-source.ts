import * as v from 'valibot'
import type { Article, Attribution } from '../../src/article/article.ts'
import { isCapitalised, isMadeOfLetters } from '../../src/article/attribution/word-shapes.ts'
import { isReport } from '../../src/article/claims/support.ts'
import { inQuotes } from '../../src/article/in-quotes.ts'
import { outletNamed } from '../../src/article/outlets.ts'
import { citationsIn, namesIn, spokenAttributions, wordsOf } from '../../src/article/words-of.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { firstEndingAfter, type Span, spanUnion } from '../../src/text/span.ts'
import {
  documentKind,
  documentKinds,
  foreignTitle,
  hasOutletShape,
  namesOfficialBody,
  speaks,
  unstated,
} from './data/source-shapes.ts'

const kinds = ['outlet', ...documentKinds] as const
type Kind = (typeof kinds)[number]

interface Named {
  readonly span: Span
  readonly source: Span
  readonly name: string
  readonly kind: Kind
}

/** Flags a source that is named and cannot be followed: “As reported by the Herald, …” without a link. */
export default defineRule({
  id: 'citations/unlinked-source',
  meta: {
    summary: 'Link the source you name.',
    why: 'A named outlet or report is half a citation. With the address, or the title, author and date, the reader can go and look.',
    severity: 'warning',
    tier: 'recommended',
    kind: 'list',
    examples: {
      wrong: [{ text: '{{As reported by the Lund Herald}}, the bridge will close.' }],
      right: [
        {
          text: 'As reported by the [Lund Herald](https://herald.example/bridge), the bridge will close.',
        },
      ],
    },
  },
  options: v.strictObject({
    kinds: v.pipe(
      v.optional(v.array(v.picklist([...kinds, 'all'])), [...kinds]),
      v.description('Which sources need a link: outlet, study, report, document, or all.'),
    ),
    allow: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Sources that need no link, in any letter case.'),
    ),
  }),
  messages: {
    unlinked: ({ name }: { name: string }) => ({
      what: `“${name}” is named and not linked.`,
      help: 'Add the address, or the headline, author and date of what it published.',
    }),
  },
  *check({ article, options, finding }) {
    const allowed = new Set(options.allow.map((name) => name.toLowerCase()))
    const wanted = options.kinds.includes('all') ? undefined : new Set<string>(options.kinds)
    const named = spokenAttributions(article)
      .flatMap((item) => namedSource(article, item))
      .filter(({ kind, name }) => (wanted?.has(kind) ?? true) && !allowed.has(name.toLowerCase()))
      .filter(isFirstOfItsName())
      .filter((one) => !isLinked(article, one))
    if (article.citations.length > 0) {
      for (const { span, name } of named) yield finding(span, 'unlinked', { name })
      return
    }
    const [first, ...others] = named
    if (!first || speakersOnRecord(article, named) >= fewSpeakers) return
    const related = others.map(({ span }) => ({ ...span, message: 'named, not linked' }))
    yield finding(first.span, 'unlinked', { name: first.name }, { related })
  },
})

/** In a text that carries no links at all it is enough when people and bodies speak for themselves. */
const fewSpeakers = 3

/** Each source once: “the Times” behind “The New York Times” is the same. */
function isFirstOfItsName(): (one: Named) => boolean {
  const seen: string[] = []
  return ({ name }) => {
    const short = name.replace(/^the\s+/i, '')
    return !seen.some((one) => ` ${one}`.endsWith(` ${short}`)) && seen.push(short) > 0
  }
}

function speakersOnRecord(article: Article, named: readonly Named[]): number {
  const known = new Set(named.map(({ source }) => source.start))
  const others = spokenAttributions(article).filter((item) => {
    const { source, sourceKind } = item
    const [first] = source
    if (!isReport(article, item)) return false
    const speaks = sourceKind === 'person' || sourceKind === 'organisation'
    return first !== undefined && speaks && !known.has(first.start)
  })
  return new Set(
    others.map(({ source, resolved }) => resolved ?? wordsOf(article, source[0] as Span)),
  ).size
}

function namedSource(article: Article, item: Attribution): Named[] {
  const [source] = item.source
  if (!source || inQuotes(article, source) || isHeading(article, item)) return []
  const words = wordsOf(article, source)
  const kind = kindOf(article, item, source, words)
  return kind ? [{ span: phraseOf(item, source), source, name: words, kind }] : []
}

const isHeading = (article: Article, item: Attribution): boolean =>
  article.blocks[article.sentences[item.sentence]?.block ?? -1]?.kind === 'heading'

const reported =
  /^(?:as )?(?:\w+ )?(?:report|cit|quot|publish|describ|not|writ|reveal|disclos|document|detail|carri|cover|relay)\w* (?:by|in)$/
const publishes = /^(?:report|write|publish|reveal|according to)$/

function kindOf(
  article: Article,
  item: Attribution,
  source: Span,
  words: string,
): Kind | undefined {
  if (isOutlet(article, item, source, words)) return 'outlet'
  const head = words.split(/\s(?:of|for|by|from|in|on|that|which)\s/)[0] ?? words
  const kind = documentKind(head)
  if (!kind || unstated.has(item.lemma) || /\b(?:his|her|their|its|our|my)\b/i.test(head))
    return undefined
  if (!isNamedPaper(article, source, words) || /\b(?:spokes[a-z]+|author)\b/.test(words))
    return undefined
  const person = namesIn(article, source).some(({ type }) => type === 'PER')
  return person && item.sourceKind === 'person' ? undefined : kind
}

/** Has it a name of its own? “research along the coast of South America” names a place only. */
function isNamedPaper(article: Article, source: Span, words: string): boolean {
  if (!words.split(' ').some(isNaming)) return false
  const places = namesIn(article, source).filter(({ type }) => type === 'LOC')
  const rest = places.reduce((left, place) => left.replace(wordsOf(article, place), ''), words)
  return rest.split(' ').filter(Boolean).some(isNaming)
}

function isOutlet(article: Article, item: Attribution, source: Span, words: string): boolean {
  if (!speaks.test(item.lemma)) return false
  if (outletNamed(words)) return true
  if (
    namesIn(article, source).some(
      ({ type, canonical }) => type === 'PER' && canonical.includes(' '),
    )
  )
    return false
  const name = nameAtEnd(words)
  if (
    name === '' ||
    namesOfficialBody(words) ||
    /\b(?:spokes|reporter|editor|journalist|correspondent)/i.test(words)
  )
    return false
  if (outletNamed(name)) return true
  const lemma = item.lemma
  if (lemma === 'report' && isComment(article, source) && !isPerson(article, source)) return true
  if (reported.test(lemma))
    return /^(?:as )?(?:\w+ )?(?:report|cite|reveal|disclos)/.test(lemma) || hasOutletShape(name)
  return (
    publishes.test(lemma) &&
    (hasOutletShape(name) || (foreignTitle.test(name) && !isPerson(article, source)))
  )
}

/** “As Sermitsiaq has reported, …” */
const isComment = (article: Article, { start }: Span): boolean =>
  /\bas\s+(?:the\s+)?$/i.test(article.prose.slice(Math.max(0, start - 8), start))

/** A surname alone belongs to a person named in full elsewhere. */
const isPerson = (article: Article, source: Span): boolean => {
  const words = ` ${wordsOf(article, source)}`
  return article.names.some((name) => name.type === 'PER' && wordsOf(article, name).endsWith(words))
}

const isNaming = (word: string, at: number): boolean =>
  word.length > 1 && (at === 0 ? /\p{Lu}/u.test(word.slice(1)) : isCapitalised(word))

const linking = new Set(['of', 'and', 'de', '&'])

/** “Lund Herald” of “as told to the Lund Herald”: the capitalised words a phrase ends with. */
function nameAtEnd(phrase: string): string {
  const words = phrase.split(' ')
  let from = words.length
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] as string
    if (isCapitalised(word) && isMadeOfLetters(word, ".&'’-")) from = i
    else if (!linking.has(word)) break
  }
  return words.slice(from).join(' ')
}

/** The cue and the source as one stretch where they stand together. */
function phraseOf({ cue }: Attribution, source: Span): Span {
  const [first] = cue
  if (!first) return source
  const gap = first.start < source.start ? source.start - first.end : first.start - source.end
  return gap < 16 ? spanUnion(first, source) : source
}

/** A link or note in the sentence or the next of its paragraph, or where the source was named before. */
function isLinked(article: Article, { source, name }: Named): boolean {
  if (article.citations.length === 0) return false
  const at = firstEndingAfter(article.sentences, source.start)
  const here = article.sentences[at]
  const next = article.sentences[at + 1]
  if (here && citationsIn(article, here).length > 0) return true
  if (next && next.block === here?.block && citationsIn(article, next).length > 0) return true
  return isLinkedBefore(article, source.end, name.replace(/^the\s+/i, ''))
}

const isLinkedBefore = (article: Article, end: number, name: string): boolean =>
  article.citations.some((citation) => {
    if (citation.start > end) return false
    const sentence = article.sentences[firstEndingAfter(article.sentences, citation.start)]
    return (
      sentence !== undefined && sentence.start <= end && wordsOf(article, sentence).includes(name)
    )
  })
