import { claimIds } from '../../article/claims/claim-id.ts'
import { createSentenceMemory } from '../../article/sentence-memory.ts'
import { builtInRules } from '../../../rules/index.ts'
import { checksInForce } from '../../evidence/claim-check.ts'
import type { DocumentReader, Reading } from '../../lsp/reader.ts'
import { serve } from '../../lsp/serve.ts'
import { createRuleSet } from '../../rule/rule-set.ts'
import { createArticleChecker, type CheckedArticle } from '../article-checker.ts'
import type { Io } from '../io.ts'
import { isPersonsMistake } from '../persons-mistake.ts'
import { createProject } from '../project.ts'
import { version } from '../version.ts'

export interface LspOptions {
  readonly config: string | boolean
  readonly preset?: string
}

/** `factlint lsp`: answers an editor over standard input and output. The process ends when the editor hangs up. */
export function lsp(options: LspOptions, { cwd }: Io): Promise<never> {
  const reader = createReader(options, cwd)
  serve({ input: process.stdin, output: process.stdout, reader, cwd, version })
  return new Promise(() => undefined)
}

/** Reads with the settings of each document's folder. Code in a configuration never runs. */
function createReader({ config, preset }: LspOptions, cwd: string): DocumentReader {
  const memory = createSentenceMemory()
  const open = (today: string) => {
    const project = createProject(
      { config, rule: [], color: false, ...(preset ? { preset } : {}) },
      cwd,
    )
    return { today, check: createArticleChecker({ project, cwd, today, config, memory }) }
  }
  let current = open(today())
  return {
    read: async (input) => {
      if (current.today !== today()) current = open(today())
      try {
        const checked = await current.check(input)
        return checked && toReading(checked)
      } catch (error) {
        if (isPersonsMistake(error)) return { problem: error.message }
        throw error
      }
    },
    forget: () => {
      current = open(today())
    },
  }
}

const today = (): string => new Date().toISOString().slice(0, 10)

const ruleSet = createRuleSet(builtInRules)

function toReading({ article, result, checks }: CheckedArticle): Reading {
  const inForce = checks ? checksInForce(checks) : undefined
  const ids = inForce?.size ? claimIds(article) : []
  return {
    article,
    diagnostics: result.diagnostics,
    faults: result.faults,
    unsupported: article.claims
      .filter(
        ({ status, sentence }) => status === 'unsupported' && !inForce?.has(ids[sentence] ?? ''),
      )
      .map(({ sentence }) => sentence),
    metaOf: (rule) => ruleSet.find(rule)?.meta,
  }
}
