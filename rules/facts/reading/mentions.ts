import type { Article, Name, Sentence } from '../../../src/article/article.ts'
import type { Alias, Entity, EntityType, FactBase } from '../../../src/evidence/facts.ts'
import { firstEndingAfter, type Span } from '../../../src/text/span.ts'
import type { Token } from '../../../src/text/tokens.ts'

/** A name the fact base knows, as written in a sentence. */
export interface Mention extends Span {
  readonly text: string
  /** What it may stand for. More than one of a type: do not choose. */
  readonly entities: readonly Entity[]
  /** `adjective`: “French”. `surname`: a family name alone. */
  readonly form: Alias['form']
}

/** The known names of a sentence, in order, the longest at each place. */
export function findMentions(article: Article, facts: FactBase, sentence: Sentence): Mention[] {
  const tokens = article.tokens(sentence)
  const found: Mention[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!startsName(token)) continue
    const match = longestAlias(facts, tokens, at)
    if (!match) continue
    const mention = toMention(article, facts, tokens, at, match)
    at += match.words.length - 1
    if (mention) found.push(mention)
  }
  return found
}

const upper = /^\p{Lu}/u

/** Currencies are written small. */
function startsName({ kind, text }: Token): boolean {
  if (kind !== 'word') return false
  const code = text.charCodeAt(0)
  if (code < 128) return code <= 90 || smallNames.has(text)
  return upper.test(text)
}

const smallNames = new Set(
  'euro euros eurozone euro rouble ruble yen yuan renminbi zloty złoty forint koruna krona krone kronor hryvnia lira rupee rupiah baht won peso real rand naira sterling pound convertible'.split(
    ' ',
  ),
)

const bare = (word: string): string =>
  word.endsWith("'s") || word.endsWith('’s') ? straight(word.slice(0, -2)) : straight(word)

const straight = (word: string): string => (word.includes('’') ? word.replaceAll('’', "'") : word)

function longestAlias(facts: FactBase, tokens: readonly Token[], at: number): Alias | undefined {
  const first = tokens[at] as Token
  const words = facts.startingWith(straight(first.text))
  const stripped = bare(first.text)
  const more = stripped === first.text ? [] : facts.startingWith(stripped)
  for (const alias of words.length > 0 ? words : more)
    if (followsAlias(alias, tokens, at)) return alias
  return more.find((alias) => alias.words.length === 1)
}

function followsAlias(alias: Alias, tokens: readonly Token[], at: number): boolean {
  const last = alias.words.length - 1
  if (at + last >= tokens.length) return false
  for (let index = last; index >= 0; index--) {
    const word = alias.words[index] as string
    const { text } = tokens[at + index] as Token
    if (text === word) continue
    if ((index === last ? bare(text) : straight(text)) !== word) return false
  }
  return true
}

function toMention(
  article: Article,
  facts: FactBase,
  tokens: readonly Token[],
  at: number,
  alias: Alias,
): Mention | undefined {
  const first = tokens[at] as Token
  const last = tokens[at + alias.words.length - 1] as Token
  const possessive = last.text !== alias.words.at(-1) && /['’]s$/.test(last.text) ? 2 : 0
  const span = { start: first.start, end: last.end - possessive }
  const name = nameAt(article, span)
  const ids = resolve(facts, alias, span, name, article)
  if (ids.length === 0) return undefined
  return {
    start: span.start,
    end: span.end,
    text: article.prose.slice(span.start, span.end),
    entities: entitiesOf(facts, ids),
    form: alias.form,
  }
}

/** The entities of an alias, looked up once: a name met once comes again. */
function entitiesOf(facts: FactBase, ids: readonly string[]): readonly Entity[] {
  const known = keptEntities.get(facts) ?? new WeakMap<readonly string[], readonly Entity[]>()
  keptEntities.set(facts, known)
  const kept = known.get(ids)
  if (kept) return kept
  const entities = ids.map((id) => facts.entity(id)).filter((entity) => entity !== undefined)
  known.set(ids, entities)
  return entities
}

const keptEntities = new WeakMap<FactBase, WeakMap<readonly string[], readonly Entity[]>>()

function nameAt(article: Article, span: Span): Name | undefined {
  const name = article.names[firstEndingAfter(article.names, span.start)]
  return name && name.start < span.end ? name : undefined
}

/** A name inside a longer name is not that name; a short form means what the text introduced it as. */
function resolve(
  facts: FactBase,
  alias: Alias,
  span: Span,
  name: Name | undefined,
  article: Article,
): readonly string[] {
  if (!name) return alias.entities
  const before =
    name.start < span.start ? partBefore(article.prose.slice(name.start, span.start)) : ''
  const after = span.end < name.end ? partAfter(article.prose.slice(span.end, name.end)) : ''
  if (letter.test(before) || letter.test(after))
    return onlyTitles(before) && onlyTitles(after) ? alias.entities : []
  if (alias.form !== 'surname' || name.canonical === alias.text) return alias.entities
  const fuller = facts.named(name.canonical)
  const found = fuller.length > 0 ? fuller : facts.named(withPoints(name.canonical))
  return found.length > 0 ? found : sharedSurname(name.canonical, alias) ? [] : alias.entities
}

const letter = /\p{L}/u
const joint = /[–—/-]/
const partBefore = (text: string): string => text.split(joint).at(-1) ?? ''
const partAfter = (text: string): string => text.replace(/^['’]s/, '').split(joint)[0] ?? ''

const withPoints = (name: string): string => name.replace(/(?<=\b\p{Lu})(?= )/gu, '.')
const sharedSurname = (canonical: string, alias: Alias): boolean =>
  canonical.endsWith(alias.text) && canonical.length > alias.text.length

const titleWords = new Set(
  'president vice prime minister chancellor secretary general secretary-general king queen pope emperor premier taoiseach administration government presidency the former then sir late member members ally allies state states country capital city of and in mr mrs ms dr u.s'.split(
    ' ',
  ),
)

const onlyTitles = (text: string): boolean =>
  (text.toLowerCase().match(/[\p{L}.-]+/gu) ?? []).every(
    (word) => titleWords.has(word.replace(/\.$/, '')) || /^(?:then-|ex-)/.test(word),
  )

/** The entities of one type a mention may stand for. */
export const ofType = (mention: Mention, type: EntityType): readonly Entity[] =>
  mention.entities.filter((entity) => entity.type === type)

/** The entity of a type, if there is just one. */
export function onlyOne(mention: Mention, type: EntityType): Entity | undefined {
  const found = ofType(mention, type)
  return found.length === 1 ? found[0] : undefined
}
