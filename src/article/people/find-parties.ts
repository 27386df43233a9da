import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Article, Name } from '../article.ts'
import { oncePerArticle } from './once-per-article.ts'
import { lastPerson } from './last-person.ts'
import { isQuoted, personMentions, type PersonMention } from './person-mentions.ts'

/** A party, or a state, that the text gives a person. */
export interface PartyMention extends Span {
  readonly person: Name
  readonly party: string
  /** Postal code or name of the state in “(D-Ohio)”, in lower case, or ''. */
  readonly state: string
  readonly sentence: number
}

// Written for the project.
const adherents: Readonly<Record<string, string>> = {
  republican: 'Republican',
  democrat: 'Democrat',
  democratic: 'Democrat',
  labour: 'Labour',
  conservative: 'Conservative',
  tory: 'Conservative',
  'liberal democrat': 'Liberal Democrat',
  green: 'Green',
  independent: 'Independent',
}

const letters: Readonly<Record<string, string>> = {
  d: 'Democrat',
  r: 'Republican',
  i: 'Independent',
}

/** The parties of persons: “(D-Ohio)”, “Republican Cole”, “Cole, a Democrat”. */
export const findParties = oncePerArticle((article): readonly PartyMention[] => {
  if (!partyWords.test(article.prose)) return []
  const persons = personMentions(article)
  const beside = persons.flatMap(({ person, tokens, first, last, sentence }) =>
    [partyInBrackets(tokens, last), partyBefore(tokens, first), partyAfter(tokens, last)].flatMap(
      (found) => (found ? [{ ...found, person, sentence: sentence.index }] : []),
    ),
  )
  return [...beside, ...definiteParties(article, persons)].sort((a, b) => a.start - b.start)
})

const partyWords =
  /\b(?:Republican|Democrat|Labour|Conservative|Tory|Green|Independent|[DRI](?=[-)]))/

const definiteParty = /\bthe\s+(?:Republican|Democrat)\b/i

/** “the Democrat” for the one person named right before. */
function definiteParties(article: Article, persons: readonly PersonMention[]): PartyMention[] {
  if (!definiteParty.test(article.prose)) return []
  return article.sentences.flatMap((sentence) =>
    article.tokens(sentence).flatMap((token, at, tokens): PartyMention[] => {
      const party =
        definite.has(token.text) && tokens[at - 1]?.lower === 'the' ? token.text : undefined
      if (!party || !endsPhrase(tokens[at + 1]) || isQuoted(article, token.start)) return []
      const place = { sentence: sentence.index, block: sentence.block, start: token.start }
      const person = lastPerson(persons, place)
      const { start, end } = token
      return person ? [{ person, party, state: '', start, end, sentence: sentence.index }] : []
    }),
  )
}

const definite = new Set(['Republican', 'Democrat'])

const endsPhrase = (next: Token | undefined): boolean =>
  !next || next.kind === 'mark' || verbs.has(next.lower)

const verbs = new Set(
  'said|says|told|added|voted|won|lost|has|had|is|was|who|from|and|wrote|called'.split('|'),
)

type FoundParty = Omit<PartyMention, 'person' | 'sentence'>

/** “(D)”, “(R-Texas)”, “(D-N.Y.)”, “, D-Ohio,” */
function partyInBrackets(tokens: readonly Token[], last: number): FoundParty | undefined {
  const opener = tokens[last + 1]?.text
  const token = tokens[last + 2]
  if (!token || (opener !== '(' && opener !== ',')) return undefined
  const found = /^([dri])(?:-(.+))?$/.exec(token.lower)
  if (!found || token.text[0] !== token.text[0]?.toUpperCase()) return undefined
  const joined = tokens[last + 3]?.text === '-'
  const state = found[2] ?? (joined ? (tokens[last + 4]?.lower ?? '') : '')
  if (opener === ',' && !state) return undefined
  const end = joined ? (tokens[last + 4] ?? token) : token
  return {
    party: letters[found[1] as string] as string,
    state: state.replaceAll('.', ''),
    start: token.start,
    end: end.end,
  }
}

const between = new Set(
  'sen|rep|gov|senator|congressman|congresswoman|representative|governor|mayor|mp|mps|leader|candidate|nominee|challenger|incumbent|president|rival|u.s|us|u.s.|state|presidential|gubernatorial|the|.'.split(
    '|',
  ),
)

/** “Republican Cole”, “Democratic Sen. Cole”, “Labour MP Cole” */
function partyBefore(tokens: readonly Token[], first: number): FoundParty | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 5); at--) {
    const token = tokens[at] as Token
    const party = adherents[token.lower]
    if (party && /^\p{Lu}/u.test(token.text))
      return { party, state: '', start: token.start, end: token.end }
    if (!between.has(token.lower)) return undefined
  }
  return undefined
}

/** “Cole, a Republican”, “Cole, the Democrat from Ohio” */
function partyAfter(tokens: readonly Token[], last: number): FoundParty | undefined {
  const comma = tokens[last + 1]?.text === ','
  const is = tokens[last + 1]?.lower === 'is'
  if ((!comma && !is) || !['a', 'the'].includes(tokens[last + 2]?.lower ?? '')) return undefined
  const token = tokens[last + 3]
  const party = token && /^\p{Lu}/u.test(token.text) ? adherents[token.lower] : undefined
  const next = tokens[last + 4]
  const plain =
    !next ||
    next.kind === 'mark' ||
    ['from', 'who', 'and'].includes(next.lower) ||
    between.has(next.lower)
  return token && party && plain
    ? { party, state: '', start: token.start, end: token.end }
    : undefined
}
