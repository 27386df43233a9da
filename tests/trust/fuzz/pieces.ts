import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { builtInRules } from '../../../rules/index.ts'
import { readMarkers } from '../../../src/testing/read-markers.ts'

/** Paragraphs of the fixtures and the examples of every rule: words that reach the code behind each rule. */
export function realPieces(): readonly string[] {
  return (pieces ??= [...exampleTexts(), ...fixtureParagraphs()])
}

let pieces: readonly string[] | undefined

const exampleTexts = (): string[] =>
  builtInRules.flatMap(({ meta }) =>
    [...meta.examples.wrong, ...meta.examples.right].map(({ text }) => readMarkers(text).text),
  )

const fixtureParagraphs = (): string[] =>
  globSync('fixtures/articles/**/*.{md,txt}')
    .sort()
    .flatMap((path) => readFileSync(path, 'utf8').split(/\n{2,}/))
    .filter((paragraph) => paragraph.trim() !== '')

/** Whole fixtures: articles as people write them. */
export const realArticles = (): readonly string[] =>
  (articles ??= globSync('fixtures/articles/**/*.{md,txt}')
    .sort()
    .map((path) => readFileSync(path, 'utf8')))

let articles: readonly string[] | undefined
