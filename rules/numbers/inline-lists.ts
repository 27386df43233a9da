import type { Article, Sentence } from '../../src/article/article.ts'
import { CARDINALS } from '../../src/article/quantities/data/number-words.ts'
import { sentencesWith } from '../../src/article/sentences-with.ts'
import { pluralOf } from '../../src/article/quantities/counted-noun.ts'
import type { Span } from '../../src/text/span.ts'

/** A number of things and the names that follow it in the same sentence. */
export interface InlineList {
  readonly claim: Span
  readonly count: number
  readonly names: Span
  /** How many names there are. */
  readonly items: number
}

const count = 'two|three|four|five|six|seven|eight|nine|ten|[2-9]|10'
const owner = '(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Oo]ur|[Aa]ll|[Tt]hese|[Tt]here (?:are|were))'
/** A cheap first look. */
const opener = new RegExp(String.raw`\b${owner}\s(?:${count})\s`, 'g')
const noun = String.raw`(?<noun>(?:[a-z-]+ ){0,2}[a-z]{3,})`
const joint = String.raw`(?<joint>,|:| [–—]| are| were|,? namely| are in| were in| lie in)`
const name = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:de|da|of|the|van|von) )?\p{Lu}[\p{L}\p{M}’'.-]*){0,3}`
const names = String.raw`(?<names>${name}(?:, ${name}){1,10},? and ${name})`
/** “its three ports are in Lund, Malmö and Ystad.”: definite, so that the names are all of them. */
const list = new RegExp(
  String.raw`\b${owner} (?<count>${count}) ${noun}${joint} ${names}(?=[.,;:)–—]|$)`,
  'dgu',
)
const quiet =
  /\b(?:such as|among|respectively|other|first|second|last|led by|times|years|months|weeks|days|hours|minutes|degrees|points|per cent)\b|includ/i

/** The lists of names that a number announces in their own sentence. */
export function* inlineLists(article: Article): Generator<InlineList> {
  for (const sentence of sentencesWith(article, opener)) {
    const text = oneLine(article, sentence)
    for (const match of text.matchAll(list)) {
      const { count: number = '', noun: counted = '', names: told = '' } = match.groups ?? {}
      const head = counted.split(' ').at(-1) ?? ''
      if (quiet.test(match[0].slice(0, match[0].length - told.length))) continue
      if (pluralOf(head) === undefined) continue
      const places = match.indices?.groups
      const at = (group: string, end: 0 | 1): number =>
        sentence.start + (places?.[group]?.[end] ?? 0)
      yield {
        claim: { start: at('count', 0), end: at('noun', 1) },
        count: CARDINALS.get(number.toLowerCase()) ?? Number(number),
        names: { start: at('names', 0), end: at('names', 1) },
        items: told.split(/, (?:and )?|,? and /).length,
      }
    }
  }
}

/** The sentence with each white space as one blank, so that places stay. */
const oneLine = ({ prose }: Article, { start, end }: Sentence): string =>
  prose.slice(start, end).replace(/\s/g, ' ')
