import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { givenNames } from '../../src/article/names/data/given-names.ts'
import { personMentions, type PersonMention } from '../../src/article/people/person-mentions.ts'
import { defineRule } from '../../src/rule/define-rule.ts'
import { editDistance } from '../../src/text/closest.ts'
import { worldNames } from './data/world-names.ts'

/** Flags a person met first by surname alone. */
export default defineRule({
  id: 'names/unintroduced-name',
  meta: {
    summary: 'Require persons to be introduced by their full name.',
    why: 'A surname alone leaves the reader to guess who speaks.',
    severity: 'warning',
    tier: 'strict',
    kind: 'document',
    houses: { news: 'warning' },
    examples: {
      wrong: [{ text: 'The mill will close. {{Okafor}} said the owners had agreed.' }],
      right: [
        { text: 'Ann Okafor, who runs the mill, will leave. Okafor said the owners had agreed.' },
      ],
    },
  },
  options: v.strictObject({
    known: v.pipe(
      v.optional(v.array(v.string()), []),
      v.description('Surnames that every reader knows.'),
    ),
  }),
  messages: {
    bare: ({ name }: { name: string }) => ({
      what: `“${name}” is named here first, and by one name only.`,
      help: 'Give the full name and the role at the first mention.',
    }),
  },
  *check({ article, options, finding }) {
    const known = new Set(options.known)
    const met = new Set(
      article.names.filter(({ canonical }) => canonical.includes(' ')).flatMap(partsBefore),
    )
    const seen = new Set<string>()
    for (const mention of personMentions(article)) {
      const { person } = mention
      const name = article.prose.slice(person.start, person.end)
      for (const word of name.split(/\s+/)) {
        const first = !seen.has(word)
        seen.add(word)
        if (!first || name !== word || known.has(word) || worldNames().has(word) || met.has(word))
          continue
        if (!speaks(mention) || isIntroduced(article, mention, word)) continue
        if (givenNames().has(word) || isBody(mention) || isSpeltNear(article, person.start, word))
          continue
        yield finding(person, 'bare', { name })
      }
    }
  },
})

/** Words of names of other kinds: “Ford said” after “Ford Motor Company”. */
const partsBefore = ({ canonical, type }: { canonical: string; type: string }): string[] =>
  type === 'PER' ? [] : canonical.split(' ')

const speech = new Set(
  'said|says|agreed|noted|recalled|replied|stressed|told|added|argued|wrote|warned|insisted|claimed|explained|announced'.split(
    '|',
  ),
)

const links = new Set('of|to|for|with|by|from|at|in|on|and|or|named|called|the|a|an'.split('|'))

/** The surname is the subject of speech, with no title before it. */
function speaks({ tokens, first, last }: PersonMention): boolean {
  const before = tokens[first - 1]
  const titled = before && before.kind === 'word' && /^\p{Lu}/u.test(before.text)
  const after = before?.text === '.' && /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '')
  if (links.has(before?.lower ?? '')) return false
  return !titled && !after && speech.has(tokens[last + 1]?.lower ?? '')
}

/** “Norvik said it was closing its yard”: a firm. */
const isBody = ({ tokens, last }: PersonMention): boolean => tokens[last + 2]?.lower === 'it'

/** Introduced before with a letter more or less: another rule tells of that. */
const isSpeltNear = ({ names }: Article, at: number, word: string): boolean =>
  word.length > 4 &&
  names.some(
    ({ start, canonical }) =>
      start < at &&
      canonical[0] !== undefined &&
      canonical.includes(' ') &&
      editDistance(canonical.split(' ').at(-1) ?? '', word, 3) <= 2,
  )

/** In the title, a heading, a caption or a quotation before. */
function isIntroduced(article: Article, { person }: PersonMention, word: string): boolean {
  const before = article.text.slice(0, person.start)
  return (
    before.includes(` ${word}`) ||
    before.includes(`${word} `) ||
    (article.title ?? '').includes(word)
  )
}
