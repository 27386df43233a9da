import type { Span } from '../../text/span.ts'
import type { Token } from '../../text/tokens.ts'
import type { Name } from '../article.ts'
import { nationOf } from './nations.ts'
import { fields, officeNames, pastMarks } from './offices.ts'

/** An office that the text gives a person at one place. */
export interface OfficeMention extends Span {
  readonly person: Name
  /** The office by its common name: `minister`, `chief executive`. */
  readonly office: string
  /** The department of a minister or secretary, or ''. */
  readonly field: string
  /** The country, state or body, as an adjective or a name, or ''. */
  readonly body: string
  /** “vice” and “deputy” offices are others than the plain ones. */
  readonly deputy: boolean
  /** Former, acting, then, elect: not held in full now. */
  readonly past: boolean
}

/** The office before a name: “French finance minister Ana Ruiz”, “former Gov. Ana Ruiz”. */
export function officeBefore(
  tokens: readonly Token[],
  first: number,
  person: Name,
): OfficeMention | undefined {
  let at = first - 1
  if (tokens[at]?.text === '.') at--
  const found = officeEndingAt(tokens, at)
  if (!found) return undefined
  const before = readModifiers(tokens, found.first - 1)
  return {
    ...found.office,
    ...before,
    past: before.past || found.past,
    field: found.office.field || before.field,
    person,
    start: (tokens[before.first] as Token).start,
    end: (tokens[at] as Token).end,
  }
}

/** The office behind a name: “Ana Ruiz, the French finance minister”, “Ana Ruiz, mayor of Larna”. */
export function officeAfter(
  tokens: readonly Token[],
  last: number,
  person: Name,
): OfficeMention | undefined {
  const start = appositionStart(tokens, last)
  if (start === undefined) return undefined
  for (let at = start; at < Math.min(tokens.length, start + 7); at++) {
    const token = tokens[at] as Token
    if (token.kind === 'mark' && !/^[.-]$/.test(token.text)) return undefined
    if (clauseWords.has(token.lower)) return undefined
    const found = officeEndingAt(tokens, at)
    if (!found || isLonger(tokens, at)) continue
    const before = readModifiers(tokens, found.first - 1)
    if (before.first > start + 1 || !endsPhrase(tokens, at)) return undefined
    const target = bodyAfter(tokens, at)
    return {
      ...found.office,
      ...before,
      field: found.office.field || before.field || target.field,
      body: before.body || target.body,
      person,
      start: (tokens[before.first] as Token).start,
      end: (tokens[at] as Token).end,
    }
  }
  return undefined
}

const clauseWords = new Set(
  'who|which|whose|said|says|told|was|is|and|but|to|by|from|with|in|at|after|before'.split('|'),
)

/** “Ruiz, the …”, “Ruiz, mayor …”, “Ruiz is the …”, “Ruiz (mayor of …)”. */
function appositionStart(tokens: readonly Token[], last: number): number | undefined {
  const next = tokens[last + 1]
  if (next?.text === ',' || next?.text === '(') return last + 2
  if (next?.lower === 'is' && ['the', 'a'].includes(tokens[last + 2]?.lower ?? '')) return last + 2
  return undefined
}

const isLonger = (tokens: readonly Token[], at: number): boolean =>
  officeEndingAt(tokens, at + 1) !== undefined

/** An apposition goes on with a comma, a stop, “of”, “for”, or a relative clause; “mayor Ana Ruiz” is another person. */
function endsPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  return (
    !next ||
    next.kind === 'mark' ||
    ['of', 'for', 'and', 'who', 'in', 'at', 'since', 'said', 'told'].includes(next.lower)
  )
}

interface FoundOffice {
  readonly first: number
  readonly office: { readonly office: string; readonly field: string }
  /** “ex-president” */
  readonly past: boolean
}

/** The office whose last word is this token, with “of …” read from the front where it stands before a name. */
function officeEndingAt(tokens: readonly Token[], at: number): FoundOffice | undefined {
  const token = tokens[at]
  if (!token || token.kind !== 'word') return undefined
  if (officeEnds().has(token.lower) || token.lower.startsWith('ex-'))
    for (let length = Math.min(3, at + 1); length > 0; length--) {
      const found = officeOf(tokens, at - length + 1, at)
      if (found) return found
    }
  // “Secretary of State Ana Ruiz”
  if (tokens[at - 1]?.lower !== 'of' || !fields.has(token.lower)) return undefined
  const office = officeNames[tokens[at - 2]?.lower ?? '']
  return office
    ? { first: at - 2, office: { office, field: fieldName(token.lower) }, past: false }
    : undefined
}

function officeOf(tokens: readonly Token[], first: number, last: number): FoundOffice | undefined {
  let words = (tokens[first] as Token).lower
  for (let i = first + 1; i <= last; i++) words += ` ${(tokens[i] as Token).lower}`
  const past = words.startsWith('ex-')
  const office = officeNames[past ? words.slice(3) : words]
  return office ? { first, office: { office, field: '' }, past } : undefined
}

let ends: ReadonlySet<string> | undefined

/** The last words of all offices. */
const officeEnds = (): ReadonlySet<string> =>
  (ends ??= new Set(Object.keys(officeNames).map((name) => name.slice(name.lastIndexOf(' ') + 1))))

const fieldName = (word: string): string =>
  word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word

interface Modifiers {
  readonly first: number
  readonly field: string
  readonly body: string
  readonly deputy: boolean
  readonly past: boolean
}

function readModifiers(tokens: readonly Token[], from: number): Modifiers {
  let at = from
  let field = ''
  let body = ''
  let deputy = false
  let past = false
  for (; at >= 0; at--) {
    const { lower, text, kind } = tokens[at] as Token
    const plain = lower.replace(/['’]s$/, '')
    if (pastMarks.has(lower)) past = true
    else if (lower === '-' && pastMarks.has(tokens[at - 1]?.lower ?? '')) continue
    else if (lower === 'deputy' || lower === 'vice' || lower === 'assistant') deputy = true
    else if (fields.has(lower) && !field) field = fieldName(lower)
    else if (kind === 'word' && /^\p{Lu}/u.test(text) && !sentenceWords.has(plain))
      body = join(plain, body)
    else break
  }
  return { first: at + 1, field, body: nationOf(body), deputy, past }
}

const join = (a: string, b: string): string => (a && b ? `${a} ${b}` : a || b)

const sentenceWords = new Set(
  'the|a|an|on|in|but|and|when|while|after|as|that|however|said|then|also|mr|mrs|ms|dr|both|only|under|since|with|by|republican|democratic|democrat|labour|conservative|if|although|because|for|from|to'.split(
    '|',
  ),
)

/** What follows “of” or “for”: a department, or the country or body. */
function bodyAfter(tokens: readonly Token[], at: number): { body: string; field: string } {
  const link = tokens[at + 1]?.lower
  if (link !== 'of' && link !== 'for') return { body: '', field: '' }
  let next = at + 2
  if (tokens[next]?.lower === 'the') next++
  const word = tokens[next]
  if (word && fields.has(word.lower)) return { body: '', field: fieldName(word.lower) }
  let body = ''
  for (let i = next; i < next + 4; i++) {
    const token = tokens[i]
    if (!token || token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) break
    body = join(body, token.lower.replace(/['’]s$/, ''))
  }
  return { body: nationOf(body), field: '' }
}
