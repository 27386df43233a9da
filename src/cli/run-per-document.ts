import { DocumentError } from '../documents/document-error.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import { cleanText } from '../reports/clean-text.ts'
import { write, type Io } from './io.ts'
import { answerLines } from './json-lines.ts'
import { createProject } from './project.ts'
import { readDocuments } from './read-documents.ts'
import type { ReadingOptions } from './reading-options.ts'
import { openReplacement } from './replace-file.ts'
import { resolve } from 'node:path'

/** What a reading command gives for one document: an object for JSON Lines, text for a file. */
export interface PerDocument {
  line(input: DocumentInput): Promise<object>
  file(input: DocumentInput): Promise<string>
}

/** Runs a command over each document in turn; documents that cannot be read are told and skipped. Gives 0 or 2. */
export async function runPerDocument(
  paths: readonly string[],
  options: ReadingOptions,
  io: Io,
  each: PerDocument,
): Promise<number> {
  if (options.jsonl)
    return answerLines(io, async (line) => ({ body: await each.line(toInput(line)), status: 0 }))
  const { outputFile } = options
  const file = outputFile === undefined ? undefined : openReplacement(resolve(io.cwd, outputFile))
  const print = async (text: string) => (file ? file.write(text) : write(io.stdout, text))
  let status = 0
  for await (const one of readDocuments(paths, options, createProject(options, io.cwd), io)) {
    const text = 'error' in one ? one.error : await attempt(() => each.file(one.input))
    if (typeof text === 'string') await print(text)
    else {
      io.stderr.write(`factlint: ${cleanText(text.message)}\n`)
      status = 2
    }
  }
  file?.commit()
  return status
}

interface Line {
  readonly text: string
  readonly path?: string
  readonly date?: string
  readonly format: NonNullable<DocumentInput['format']>
}

const toInput = ({ text, path, date, format }: Line): DocumentInput => ({
  path: path ?? '<line>',
  text,
  format,
  ...(date ? { date } : {}),
})

async function attempt(action: () => Promise<string>): Promise<string | DocumentError> {
  try {
    return await action()
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
}
