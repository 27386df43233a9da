import type { Article } from '../article/article.ts'
import type { Diagnostic, Fault } from '../diagnostics/diagnostic.ts'
import type { DocumentInput } from '../documents/parse-document.ts'
import type { RuleMeta } from '../rule/define-rule.ts'

/** A document as it was last read: the article, what was found, and what a person is told of a rule. */
export interface Reading {
  readonly article: Article
  readonly diagnostics: readonly Diagnostic[]
  readonly faults: readonly Fault[]
  /** Sentences (by index) whose claim nothing in reach backs and no person has checked. */
  readonly unsupported: readonly number[]
  metaOf(rule: string): RuleMeta | undefined
}

/** Reads documents with the setting of their path. */
export interface DocumentReader {
  /** Nothing for a document that is ignored; `problem` where it or its configuration cannot be read. */
  read(input: DocumentInput): Promise<Reading | { readonly problem: string } | undefined>
  /** Configuration, ledgers or kept pages may have changed: read them again. */
  forget(): void
}
