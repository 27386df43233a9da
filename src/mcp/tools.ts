import * as v from 'valibot'
import type { DocumentInput } from '../documents/parse-document.ts'

/** What the tools work with: the command line's own ways to read, check and explain. */
export interface Toolbox {
  /** The findings in a document, as `check --format json` gives them; nothing where its path is ignored. */
  check(input: DocumentInput): Promise<object>
  /** The claims of a document, as `claims` gives them. */
  claims(input: DocumentInput): Promise<object>
  verify(claim: string, evidence: readonly string[]): object
  /** The page of a rule. Throws where there is no such rule. */
  explain(rule: string): string
  /** A document below the root. Throws for anything else. */
  readFile(path: string): Promise<DocumentInput>
}

/** A tool: what it takes, and what it answers, an object or a text. */
export interface Tool<Schema extends v.GenericSchema = v.GenericSchema> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Schema
  run(given: v.InferOutput<Schema>, toolbox: Toolbox): Promise<object | string>
}

/** The longest text a tool takes, in UTF-16 code units. */
const longest = 2_000_000

const text = (description: string) =>
  v.pipe(v.string(), v.maxLength(longest), v.description(description))

const path = v.pipe(
  v.string(),
  v.minLength(1),
  v.description('Path of a Markdown, text or HTML file below the root.'),
)

const draft = {
  text: text('The document.'),
  format: v.optional(
    v.pipe(v.picklist(['markdown', 'text', 'html']), v.description('How to read it.')),
    'markdown',
  ),
  date: v.optional(
    v.pipe(v.string(), v.isoDate(), v.description('The day the document was written, YYYY-MM-DD.')),
  ),
}

type Draft = v.InferOutput<v.StrictObjectSchema<typeof draft, undefined>>

const inputOf = ({ text: words, format, date }: Draft): DocumentInput => ({
  path: `text.${extensions[format]}`,
  text: words,
  format,
  ...(date === undefined ? {} : { date }),
})

const extensions = { markdown: 'md', text: 'txt', html: 'html' } as const

const define = <Schema extends v.GenericSchema>(tool: Tool<Schema>): Tool => tool as unknown as Tool

/** Everything a model may ask. All of it reads, nothing writes, nothing goes to the network. */
export const tools: readonly Tool[] = [
  define({
    name: 'check_text',
    title: 'Check a text',
    description:
      'Finds each sentence a reader could challenge: claims without a source, sources without a name, dates, sums and quotations that cannot hold. Gives exact places, both halves of a contradiction, and what to do. It never says what is true.',
    input: v.strictObject(draft),
    run: (given, { check }) => check(inputOf(given)),
  }),
  define({
    name: 'check_file',
    title: 'Check a file',
    description: 'The same for a file below the root, with the configuration nearest to it.',
    input: v.strictObject({ path }),
    run: async (given, { check, readFile }) => check(await readFile(given.path)),
  }),
  define({
    name: 'list_claims',
    title: 'List claims',
    description:
      'Every checkable claim of a document: who says it, what backs it, how much it wants checking. Give either text or path.',
    input: v.strictObject({
      ...v.partial(v.strictObject(draft), ['text']).entries,
      path: v.optional(path),
    }),
    run: async (given, { claims, readFile }) => claims(await documentOf(given, readFile)),
  }),
  define({
    name: 'verify_claim',
    title: 'Hold a claim against evidence',
    description:
      'Does this evidence text support this claim? Answers verbatim, supported, partial, figure-missing, name-missing, value-differs or not-found, with the places. It says what the evidence says, not what is true.',
    input: v.strictObject({
      claim: v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(10_000),
        v.description('One sentence.'),
      ),
      evidence: v.pipe(
        v.array(v.pipe(v.string(), v.maxLength(longest))),
        v.minLength(1),
        v.maxLength(100),
        v.description('The texts to hold it against.'),
      ),
    }),
    run: async ({ claim, evidence }, { verify }) => verify(claim, evidence),
  }),
  define({
    name: 'explain_rule',
    title: 'Explain a rule',
    description: 'Why a rule is there, with examples, options and measured precision.',
    input: v.strictObject({
      rule: v.pipe(v.string(), v.description('Its id, such as attribution/vague-source.')),
    }),
    run: async ({ rule }, { explain }) => explain(rule),
  }),
]

/** What was asked cannot be done; the message is for whoever asked. */
export class ToolError extends Error {
  override readonly name = 'ToolError'
}

async function documentOf(
  given: Omit<Draft, 'text'> & {
    readonly text?: string | undefined
    readonly path?: string | undefined
  },
  readFile: Toolbox['readFile'],
): Promise<DocumentInput> {
  const { text: words, path: name, format, date } = given
  if ((words === undefined) === (name === undefined))
    throw new ToolError('give either “text” or “path”')
  if (name !== undefined) return readFile(name)
  return inputOf({ text: words ?? '', format, date })
}
