import type { Article } from '../article/article.ts'
import { buildArticle } from '../article/build-article.ts'
import type { SentenceMemory } from '../article/sentence-memory.ts'
import type { FileResult } from '../diagnostics/diagnostic.ts'
import { parseDocument, type DocumentInput } from '../documents/parse-document.ts'
import { lintDocument } from '../engine/lint-document.ts'
import type { DocumentChecks } from '../evidence/claim-check.ts'
import type { ActiveRule } from '../rule/rule-set.ts'
import { createChecksOpener } from './ledger/ledger-file.ts'
import { createEvidenceOpener } from './open-evidence.ts'
import type { Project } from './project.ts'

/** A document as `factlint check` sees it, with the article it was read as. */
export interface CheckedArticle {
  readonly article: Article
  readonly result: FileResult
  readonly rules: readonly ActiveRule[]
  /** What people have checked in it. */
  readonly checks?: DocumentChecks
}

export interface ArticleCheckerSetting {
  readonly project: Project
  readonly cwd: string
  readonly today: string
  /** False where nothing of the project is to be read. */
  readonly config: string | boolean
  /** For documents that are checked again after each edit. */
  readonly memory?: SentenceMemory
}

/**
 * Checks documents as the command line does, for those who need the article beside the findings. Nothing for a document
 * that is ignored. Rejects with `ConfigError`, `DocumentError`, `SourceError` or `UsageError`.
 */
export function createArticleChecker({
  project,
  cwd,
  today,
  config,
  memory,
}: ArticleCheckerSetting): (input: DocumentInput) => Promise<CheckedArticle | undefined> {
  const openEvidence = createEvidenceOpener({})
  const openChecks = createChecksOpener({ cwd, today, config })
  return async (input) => {
    const setting = await project.settingFor(input.path)
    if (setting.ignored) return undefined
    const { rules } = setting
    const checks = await openChecks(setting, input.path)
    const article = buildArticle(await parseDocument(input, memory), {
      asOf: today,
      ...(memory ? { memory } : {}),
    })
    const result = lintDocument(article, {
      rules,
      ...(await openEvidence(setting)),
      ...(checks ? { checks } : {}),
      ...(setting.config.requireReason ? { requireReason: true } : {}),
    })
    return { article, result, rules, ...(checks ? { checks } : {}) }
  }
}
