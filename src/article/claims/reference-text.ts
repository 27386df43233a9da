import type { Article } from '../article.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * Does an article open by saying what its subject is (“Norland is an island …”), as reference works do? What such a text
 * tells is settled background, and its sources often stand apart from it.
 */
export function isReferenceText(
  article: Pick<Article, 'blocks' | 'sentencesOf' | 'tokens'>,
): boolean {
  const lead = article.blocks.find(({ kind }) => kind === 'paragraph')
  const sentence = lead && article.sentencesOf(lead)[0]
  if (!sentence) return false
  const tokens = article.tokens(sentence)
  const verb = tokens.findIndex((token, i) => i > 0 && copulas.has(token.lower))
  if (verb < 0 || verb > 40) return false
  return startsWithName(tokens) && isDefinition(tokens, verb) && !hasVerbBefore(tokens, verb)
}

const copulas = new Set(['is', 'was', 'are', 'were'])
const articles = new Set(['a', 'an', 'the', 'one', 'any'])
const asides = new Set(['also', 'officially', 'or', 'both'])

function startsWithName(tokens: readonly Token[]): boolean {
  const [first, second] = tokens
  if (!first || !/^\p{Lu}/u.test(first.text) || openers.has(first.lower)) return false
  return first.lower !== 'the' && first.lower !== 'a'
    ? true
    : /^\p{Lu}/u.test(second?.text ?? '') || first.lower === 'a'
}

const openers = new Set(
  'in as it this that there these those he she they we i you on at by after before while with when if for his her their our its one'.split(
    ' ',
  ),
)

function isDefinition(tokens: readonly Token[], verb: number): boolean {
  let k = verb + 1
  while (k < verb + 3 && asides.has(tokens[k]?.lower ?? '')) k++
  return articles.has(tokens[k]?.lower ?? '')
}

const finite = new Set(
  'has have had said says will would could may can did does announced'.split(' '),
)

function hasVerbBefore(tokens: readonly Token[], verb: number): boolean {
  let open = 0
  for (let i = 0; i < verb; i++) {
    const { text, lower } = tokens[i] as Token
    if (text === '(') open++
    else if (text === ')') open--
    else if (open <= 0 && finite.has(lower)) return true
  }
  return false
}
