import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'

/** What GitHub takes of one step's summary, with room for the last line; above it the whole summary is dropped. */
const summaryLimit = 1024 * 1024 - 1024

/** Appends Markdown to the step summary, cut at a line where it grows too long for GitHub. */
export function appendSummary(path: string | undefined, markdown: string): void {
  if (!path) return
  const bytes = Buffer.from(markdown, 'utf8')
  const cut = bytes.lastIndexOf('\n', summaryLimit) + 1
  const text =
    bytes.length <= summaryLimit
      ? markdown
      : `${bytes.subarray(0, cut).toString('utf8')}\nThe rest is longer than a summary may be; the SARIF file has all.\n`
  appendFileSync(path, text)
}

/** Sets outputs of the step; a value may hold anything, since no value can hold the mark that ends it. */
export function setOutputs(
  path: string | undefined,
  outputs: Readonly<Record<string, string>>,
): void {
  if (!path) return
  const end = `end-${randomUUID()}`
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${end}\n${value}\n${end}\n`,
  )
  appendFileSync(path, lines.join(''))
}
