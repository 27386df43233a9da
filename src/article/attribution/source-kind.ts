import type { Name, SourceKind } from '../article.ts'
import { firstEndingAfter, type Span } from '../../text/span.ts'

const pronoun =
  /^(?:i|you|he|she|it|we|they|me|him|us|them|who|whom|which|that|this|these|those|my|your|his|her|its|our|their)(?:['’](?:s|re|m|ll|d|ve))?$/i
const crowd =
  'activists|advocates|aides|allies|analysts|backers|campaigners|commentators|commenters|critics|detractors|diplomats|economists|executives|experts|historians|insiders|investigators|investors|lawmakers|lawyers|leaders|loyalists|observers|officers|officials|opponents|people|politicians|pundits|reports|researchers|residents|rumours|rumors|scholars|scientists|sceptics|skeptics|sources|specialists|strategists|supporters|traders|users|voters|watchers|witnesses'
const quantifier =
  /^(?:some|many|most|several|few|numerous|various|certain|multiple|others|people|everyone|everybody|someone|somebody|one|no one|nobody|anyone|anybody|those)\b/i
const crowdPhrase = new RegExp(String.raw`^(?:[\p{Ll}-]+\s+){0,5}(?:${crowd})\b(?!['’])`, 'u')
const crowdAlone = new RegExp(String.raw`^(?:${crowd})$`, 'i')
const anonymous =
  /condition of anonymity|not (?:to be|be) named|unnamed|unidentified|anonymous|familiar with|close to the|(?:^|\s)sources?$|declined to be (?:named|identified)/i
const documentNoun =
  /\b(?:report|study|survey|poll|paper|document|letter|memo|email|statement|indictment|complaint|filing|lawsuit|affidavit|article|book|bill|act|law|constitution|treaty|resolution|data|figures|statistics|results|research|findings|records|website|site|census|release|newspaper|magazine|post|posting|tweet|transcript|review|analysis|index|dictionary|encyclopedia|encyclopaedia|bible|ruling|order|section|evidence|documents|reports|studies|polls|surveys)\b/i
const organisationNoun =
  /\b(?:administration|agency|airline|army|assembly|association|authority|authorities|bank|board|bureau|cabinet|campaign|center|centre|church|city|club|college|commission|committee|company|congress|council|court|department|firm|force|forces|foundation|government|group|house|institute|journal|league|media|ministry|nation|network|news|office|organisation|organization|outlet|parliament|party|police|prosecutors|regime|school|senate|society|state|team|times|tribune|tribunal|union|university|post|herald|press|service|federation|coalition|inc|corp|ltd)\b/i
const roleNoun =
  /\b(?:adviser|advisor|agent|aide|ambassador|analyst|attorney|author|chairman|chairwoman|chief|coach|colleague|commander|director|diplomat|doctor|economist|editor|executive|expert|father|founder|general|governor|head|historian|husband|insider|inspector|judge|justice|lawmaker|lawyer|leader|manager|mayor|minister|mother|neighbour|neighbor|observer|officer|official|owner|pastor|player|politician|premier|president|priest|professor|researcher|resident|reporter|scientist|secretary|senator|sheriff|son|daughter|source|spokesman|spokesperson|spokeswoman|speaker|strategist|survivor|teacher|victim|wife|witness|worker|writer|woman|man|girl|boy|person)s?\b/i
const namedInside =
  /(?:^|\s)(?!(?:The|A|An|Some|Many|Most|Several|Few|One|His|Her|Their|Its|Our|My|Your|This|That|These|Those|Two|Three|All|Other|Others|No|Another)\b)\p{Lu}[\p{L}\p{M}.'’-]*/u
const personShape = /(?:^|\s)\p{Lu}[\p{L}'’.-]*\s+(?:\p{Lu}\.\s*)?\p{Lu}[\p{L}'’-]+/u

/** Is it said of somebody's role or of a crowd: “the mayor”, “critics of the plan”? */
export const namesRole = (words: string): boolean =>
  roleNoun.test(words) ||
  organisationNoun.test(words) ||
  crowdPhrase.test(words.charAt(0).toLowerCase() + words.slice(1))

/** What kind of source these words name. */
export function sourceKind(
  words: string,
  span: Span | undefined,
  names: readonly Name[],
): SourceKind {
  const text = words.replace(/\s+/g, ' ').trim()
  if (text === '') return 'none'
  if (pronoun.test(text)) return 'pronoun'
  if (isVague(text)) return 'vague'
  const typed = typeByName(span, names)
  if (typed) return typed
  return kindByNoun(text)
}

function isVague(text: string): boolean {
  if (anonymous.test(text)) return true
  const later = text.slice(1)
  if (/\s\p{Lu}/u.test(later)) return false
  if (crowdAlone.test(text)) return true
  if (quantifier.test(text)) return true
  return crowdPhrase.test(text.charAt(0).toLowerCase() + later)
}

/** The names inside the source decide, the last one first: “Reuters reporter Ana Ruiz” is a person. */
function typeByName(span: Span | undefined, names: readonly Name[]): SourceKind | undefined {
  if (!span) return undefined
  for (let i = firstEndingAfter(names, span.start); i < names.length; i++) {
    const name = names[i] as Name
    if (name.start >= span.end) return undefined
    if (name.type === 'PER') return 'person'
  }
  return undefined
}

function kindByNoun(text: string): SourceKind {
  const head = text.split(/\s(?:of|for|in|at|from|with|to|on|by|who|that)\s|,/u)[0] ?? text
  const named = namedInside.test(text)
  if (documentNoun.test(head) && !named) return 'document'
  if (roleNoun.test(head)) return personShape.test(head) ? 'person' : 'role'
  if (organisationNoun.test(head)) return 'organisation'
  if (documentNoun.test(head)) return 'document'
  if (!named) return 'role'
  return personShape.test(head) || /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(head)
    ? 'person'
    : 'organisation'
}
