import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FileResult } from '../diagnostics/diagnostic.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import { applyFixes } from '../engine/apply-fixes.ts'
import { cleanText } from '../reports/clean-text.ts'
import type { Io } from './io.ts'
import { replaceFile } from './replace-file.ts'

const rounds = 10

/**
 * Makes fixes until none is left, checking again after each round; a round that brings new findings is taken back.
 * Writes the file in one step (`write`), or only tells what it would do.
 */
export async function fixUntilStable(
  input: DocumentInput,
  run: (text: string) => Promise<FileResult>,
  { write, io }: { readonly write: boolean; readonly io: Io },
): Promise<FileResult> {
  let text = input.text
  let result = await run(text)
  let total = 0
  for (let round = 0; round < rounds; round++) {
    const { text: next, fixed } = applyFixes(text, result.diagnostics)
    if (fixed === 0) break
    const after = await run(next)
    if (after.diagnostics.length >= result.diagnostics.length) break
    text = next
    result = after
    total += fixed
  }
  if (total > 0) {
    if (write) replaceFile(realpathSync(resolve(io.cwd, input.path)), text)
    const verb = write ? 'mended' : 'would mend'
    io.stderr.write(`factlint: ${verb} ${total} in ${cleanText(input.path)}\n`)
  }
  return result
}
