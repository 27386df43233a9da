import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import { formatOf } from '../documents/parse-document.ts'
import { cleanText } from '../reports/clean-text.ts'
import { docxComments } from '../reports/docx-comments.ts'
import type { Io } from './io.ts'
import { replaceFile } from './replace-file.ts'
import { UsageError } from './usage-error.ts'

/** What `--format` calls it. */
export const commentedCopyName = 'docx-comments' as const

/** The copy of a Word document with the findings as comments that `--format docx-comments=copy.docx` asks for. */
export interface CommentedCopy {
  /** Throws `UsageError` for a document that is no DOCX, and for a second one. */
  file(input: DocumentInput, diagnostics: readonly Diagnostic[]): void
  /** Writes the copy, in one step. */
  end(): Promise<void>
}

/** Throws `UsageError` where no file is named to write to. */
export function openCommentedCopy(path: string | undefined, io: Io): CommentedCopy {
  if (path === undefined)
    throw new UsageError(
      `--format ${commentedCopyName}: name the copy: ${commentedCopyName}=copy.docx`,
    )
  const target = resolve(io.cwd, path)
  let found:
    { readonly input: DocumentInput; readonly diagnostics: readonly Diagnostic[] } | undefined
  return {
    file: (input, diagnostics) => {
      if ((input.format ?? formatOf(input.path)) !== 'docx')
        throw new UsageError(`--format ${commentedCopyName}: ${input.path} is no DOCX document`)
      if (found) throw new UsageError(`--format ${commentedCopyName}: one document at a time`)
      if (isSame(resolve(io.cwd, input.path), target))
        throw new UsageError(`--format ${commentedCopyName}: ${path} is the draft itself`)
      found = { input, diagnostics }
    },
    end: async () => {
      if (!found?.input.bytes) return
      const { annotateDocx } = await import('../documents/office/annotate-docx.ts')
      const { path: name, bytes } = found.input
      replaceFile(target, annotateDocx(name, bytes, docxComments(found.diagnostics)))
      const count = found.diagnostics.length
      io.stderr.write(
        `factlint: ${count} ${count === 1 ? 'comment' : 'comments'} in ${cleanText(path)}\n`,
      )
    },
  }
}

function isSame(draft: string, target: string): boolean {
  try {
    return realpathSync(draft) === realpathSync(target)
  } catch {
    return draft === target
  }
}
