import fc from 'fast-check'
import type { DocumentFormat } from '../../../src/documents/document.ts'
import { PackError } from '../../../src/facts/pack-error.ts'
import { readClaimReviews } from '../../../src/facts/read-claim-reviews.ts'
import { readCsvFacts } from '../../../src/facts/read-csv-facts.ts'
import { readSparqlResults } from '../../../src/facts/read-sparql-results.ts'
import { readWikidata } from '../../../src/facts/read-wikidata.ts'
import { readYamlFacts } from '../../../src/facts/read-yaml-facts.ts'
import { differencesAfter, harmlessChanges } from './harmless.ts'
import { problemsOf, readEverything } from './read-everything.ts'
import { checkOfficeFile, officeFile } from './office-files.ts'
import { answerLine, runConfig } from './run-command.ts'
import { anyText, plainParagraphs } from './texts.ts'

/** One kind of input: what is tried, and what is wrong with how it was taken (nothing when all is well). */
export interface FuzzKind {
  readonly name: string
  /** How many of a hundred cases are of this kind. */
  readonly share: number
  readonly input: fc.Arbitrary<string>
  check(input: string, index: number): Promise<readonly string[]>
}

const documents = (format: DocumentFormat, share: number): FuzzKind => ({
  name: `documents, ${format}`,
  share,
  input: anyText,
  check: async (text, index) => {
    const reading = await readEverything(text, format)
    if (!reading) return []
    return [...problemsOf(reading), ...(index % 8 === 0 ? await repeats(text, format) : [])]
  },
})

/** Two more readings of the same text must say the same. */
async function repeats(text: string, format: DocumentFormat): Promise<string[]> {
  const [one, two] = [await readEverything(text, format), await readEverything(text, format)]
  return JSON.stringify(one?.result) === JSON.stringify(two?.result)
    ? []
    : ['two answers to one text']
}

const setting = { file: 'a', source: { name: 'a', url: '', retrieved: '2026-01-01' } }
const packReaders = [readYamlFacts, readCsvFacts, readWikidata, readSparqlResults]

const packText = fc.oneof(
  anyText,
  fc.json(),
  fc
    .array(
      fc.tuple(fc.constantFrom('about', 'type', 'aliases', 'capital', 'source'), fc.string()),
      { maxLength: 6 },
    )
    .map((pairs) => pairs.map(([key, value]) => `${key}: ${value}`).join('\n')),
  fc
    .array(fc.array(fc.string(), { maxLength: 6 }), { maxLength: 5 })
    .map((rows) => rows.map((row) => row.join(',')).join('\n')),
)

const refused = (action: () => unknown): string[] => {
  try {
    action()
    return []
  } catch (error) {
    return error instanceof PackError ? [] : [`a fact pack threw ${String(error)}`]
  }
}

const packs: FuzzKind = {
  name: 'fact packs',
  share: 15,
  input: packText,
  check: async (text) => [
    ...packReaders.flatMap((read) => refused(() => read(text, setting))),
    ...refused(() => readClaimReviews(text, 'a')),
  ],
}

const line = fc.oneof(
  anyText.map((text) => JSON.stringify({ id: 'a', text })),
  fc.json(),
  fc
    .record({
      id: fc.jsonValue(),
      text: fc.oneof(fc.jsonValue(), fc.string()),
      format: fc.jsonValue(),
      date: fc.jsonValue(),
    })
    .map((value) => JSON.stringify(value)),
  anyText.map((text) => text.replace(/[\r\n]/g, ' ')),
)

const config = fc.oneof(
  anyText,
  fc.json(),
  fc
    .record(
      {
        extends: fc.oneof(
          fc.constantFrom('strict', 'news', 'nope', './a.yaml', 'https://example.org/a.yaml'),
          fc.jsonValue(),
        ),
        rules: fc.dictionary(
          fc.constantFrom('unnamed-source', 'dates/*', '__proto__', 'x'),
          fc.jsonValue(),
        ),
        files: fc.jsonValue(),
        overrides: fc.jsonValue(),
        failOn: fc.jsonValue(),
      },
      { requiredKeys: [] },
    )
    .map((value) => JSON.stringify(value)),
)

const plainText = plainParagraphs.map((paragraphs) => `${paragraphs.join('\n\n')}\n`)

const harmless: FuzzKind = {
  name: 'harmless changes',
  share: 5,
  input: plainText,
  check: (text, index) =>
    differencesAfter(text, harmlessChanges[index % harmlessChanges.length] ?? harmlessChanges[0]!),
}

/** Every kind of input; the shares add up to a hundred. */
export const fuzzKinds: readonly FuzzKind[] = [
  documents('markdown', 15),
  documents('text', 10),
  documents('html', 12),
  documents('asciidoc', 5),
  documents('rst', 5),
  documents('latex', 5),
  { name: 'documents, docx and odt', share: 8, input: officeFile, check: checkOfficeFile },
  harmless,
  packs,
  { name: 'JSON lines', share: 12, input: line, check: answerLine },
  { name: 'configurations', share: 8, input: config, check: runConfig },
]

/** Runs so many cases of a kind and gives what failed, the same for the same seed. */
export async function fuzz(
  kind: FuzzKind,
  cases: number,
  seed: number,
): Promise<{ readonly input: string; readonly problem: string }[]> {
  const failures: { readonly input: string; readonly problem: string }[] = []
  let index = 0
  for (const input of fc.sample(kind.input, { numRuns: cases, seed })) {
    for (const problem of await attempt(kind, input, index++)) failures.push({ input, problem })
  }
  return failures
}

async function attempt(kind: FuzzKind, input: string, index: number): Promise<readonly string[]> {
  try {
    return await kind.check(input, index)
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
  }
}
