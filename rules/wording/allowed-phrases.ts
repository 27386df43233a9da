import * as v from 'valibot'
import type { Article } from '../../src/article/article.ts'
import { findBoilerplate, type Boilerplate, type BoilerplateKind } from './find-boilerplate.ts'

/** The option of the rules that flag one kind of phrase each. */
export const allowOption = v.strictObject({
  allow: v.pipe(
    v.optional(v.array(v.string()), []),
    v.description('Phrases to accept, in any letter case.'),
  ),
})

/** What says more about the same words than that they fill space. */
export const strongerRules = ['attribution/*', 'claims/*', 'dates/*']

/** A phrase with its words as they stand there, white space squeezed. */
export interface Phrase extends Boilerplate {
  readonly phrase: string
}

/** The phrases of a kind that a house does not accept, in order. */
export function* phrasesOf(
  article: Article,
  kind: BoilerplateKind,
  allow: readonly string[] = [],
): Generator<Phrase> {
  const allowed = new Set(allow.map((phrase) => phrase.toLowerCase()))
  for (const found of findBoilerplate(article)) {
    if (found.kind !== kind) continue
    const phrase = article.text.slice(found.start, found.end).replace(/\s+/g, ' ')
    if (!allowed.has(phrase.toLowerCase())) yield { ...found, phrase }
  }
}
