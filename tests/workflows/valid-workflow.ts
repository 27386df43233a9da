import { mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

type Parse = (
  file: { readonly name: string; readonly content: string },
  trace: unknown,
) => {
  readonly context: { readonly errors: { getErrors(): readonly { readonly message: string }[] } }
}

interface Parser {
  readonly parseWorkflow: Parse
  readonly parseAction: Parse
  readonly NoOperationTraceWriter: new () => unknown
}

/** What GitHub's own parser has against a workflow, or against the metadata of an action. */
export async function faultsOf(kind: 'workflow' | 'action', content: string): Promise<string[]> {
  const parser = await (loaded ??= loadParser())
  const parse = kind === 'action' ? parser.parseAction : parser.parseWorkflow
  const { context } = parse({ name: `${kind}.yml`, content }, new parser.NoOperationTraceWriter())
  return context.errors.getErrors().map(({ message }) => message)
}

let loaded: Promise<Parser> | undefined

/** The package imports JSON in a way Node refuses, so it is bundled first. */
async function loadParser(): Promise<Parser> {
  const outfile = resolve('node_modules/.factlint-test/workflow-parser.cjs')
  mkdirSync(resolve(outfile, '..'), { recursive: true })
  const contents =
    "export * from '@actions/workflow-parser'\n" +
    "export { parseAction } from '@actions/workflow-parser/actions/action-parser'\n"
  await build({
    stdin: { contents, resolveDir: process.cwd() },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  })
  return (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as Parser
}
