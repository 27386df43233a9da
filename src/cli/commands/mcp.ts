import { resolve } from 'node:path'
import { builtInRules } from '../../../rules/index.ts'
import { didYouMean } from '../../config/resolve-config.ts'
import type { DocumentInput } from '../../documents/parse-document.ts'
import { serveMcp } from '../../mcp/serve-mcp.ts'
import type { Toolbox } from '../../mcp/tools.ts'
import { createWorksheet } from '../../reports/claims/worksheet.ts'
import { renderRulePage } from '../../rule/rule-page.ts'
import { createRuleSet } from '../../rule/rule-set.ts'
import { verifyClaim } from '../../verify/verify-claim.ts'
import { createArticleChecker, type CheckedArticle } from '../article-checker.ts'
import type { Io } from '../io.ts'
import { isPersonsMistake } from '../persons-mistake.ts'
import { createProject } from '../project.ts'
import { readBelowRoot } from '../read-below-root.ts'
import { UsageError } from '../usage-error.ts'
import { version } from '../version.ts'

export interface McpOptions {
  /** The folder whose files may be read; the working directory unless given. */
  readonly root?: string
  readonly config: string | boolean
  readonly preset?: string
}

const maxSize = 2_000_000

/** `factlint mcp`: answers a model's tools over standard input and output. Reads only; never code, never the network. */
export async function mcp(options: McpOptions, { cwd }: Io): Promise<void> {
  const root = resolve(cwd, options.root ?? '.')
  await serveMcp({ toolbox: createToolbox(options, root), version, isMistake: isPersonsMistake })
}

function createToolbox(options: McpOptions, root: string): Toolbox {
  const read = async (input: DocumentInput): Promise<CheckedArticle> => {
    const checked = await openChecker(options, root)(input)
    if (!checked) throw new UsageError(`${input.path}: the configuration ignores it`)
    return checked
  }
  return {
    check: async (input) => {
      const { path, diagnostics, faults, claims, claimsChecked } = (await read(input)).result
      return { path, findings: diagnostics, faults, claims, claimsChecked }
    },
    claims: async (input) => {
      const { article, checks } = await read(input)
      const { claims } = createWorksheet(article, checks ? { checks } : {})
      return { path: article.path, claims }
    },
    verify: verifyClaim,
    explain,
    readFile: (path) => readBelowRoot(path, { root, maxSize }),
  }
}

/** Opened for each question, so that a change of configuration or ledger counts at once. */
function openChecker({ config, preset }: McpOptions, cwd: string) {
  const today = new Date().toISOString().slice(0, 10)
  const project = createProject(
    { config, rule: [], color: false, ...(preset ? { preset } : {}) },
    cwd,
  )
  return createArticleChecker({ project, cwd, today, config })
}

function explain(name: string): string {
  const ruleSet = createRuleSet(builtInRules)
  const rule = ruleSet.find(name)
  if (!rule) throw new UsageError(`there is no rule “${name}”${didYouMean(ruleSet.nearest(name))}`)
  return renderRulePage(rule)
}
