import { Command } from 'commander'
import type { Io } from './io.ts'
import { addReadingOptions, collect } from './reading-options.ts'
import { addServers } from './server-commands.ts'
import { version } from './version.ts'

/** Tells the exit status. */
export type Finish = (status: number) => void

/** The commands and options. Each command's code loads when it runs. */
export function createProgram(io: Io, finish: Finish): Command {
  const program = new Command('factlint')
    .description(
      'Shows each sentence of a document that a reader could challenge, why, and what to do.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text.replace(/^error: /, 'factlint: ')),
    })
  addCheck(program, io, finish)
  addInspect(program, io, finish)
  addClaims(program, io, finish)
  addVerify(program, io, finish)
  addSources(program, io, finish)
  addFacts(program, io, finish)
  addCatalogue(program, io)
  addServers(program, io)
  return program
}

function addCheck(program: Command, io: Io, finish: Finish): void {
  const check = program
    .command('check [paths...]', { isDefault: true })
    .description('findings in files, folders and globs (the default command)')
  addReadingOptions(check)
    .option('--fix', 'make the safe fixes')
    .option('--fix-dry-run', 'make them in memory only')
    .option('--baseline <path>', 'accept the findings of a baseline file')
    .option('--update-baseline', 'write all findings to the baseline file')
    .option('--staged', 'check what is staged in git, as it is staged')
    .option('--since <ref>', 'report only on lines changed since the branch left this one')
    .option('--changed', 'report only on lines changed since the last commit')
    .option('--cache', 'keep findings and skip unchanged documents')
    .option('--cache-location <path>', 'where to keep them; the user’s cache folder unless given')
    .option('--frozen', 'hold citations against the lock file; fail where one is missing')
    .option('--no-facts', 'leave the fact base out')
    .option('--stats', 'time of each rule, on standard error')
    .option('--print-config', 'print the rules and options for each path and stop')
    .action(async (paths: string[], options) => {
      const { check: run } = await import('./commands/check.ts')
      finish(await run(paths, options, io))
    })
}

function addInspect(program: Command, io: Io, finish: Finish): void {
  const inspect = program
    .command('inspect [paths...]')
    .description('what factlint sees: sentences, names, dates, quantities, quotes, sources')
  addReadingOptions(inspect).action(async (paths: string[], options) => {
    const { inspect: run } = await import('./commands/inspect.ts')
    finish(await run(paths, options, io))
  })
}

function addClaims(program: Command, io: Io, finish: Finish): void {
  const claims = program
    .command('claims [paths...]')
    .description("the fact-checker's worksheet: every claim, who says it, what backs it")
  addReadingOptions(claims)
    .option('--all', 'list the sentences that are no claims too')
    .option('--accept <id>', 'write down that a person checked this claim')
    .option('--by <name>', 'who checked it')
    .option('--reason <text>', 'how, or why it holds')
    .option('--source <url>', 'where they looked')
    .option('--quote <text>', 'what the source says')
    .option('--expires <date>', 'the last day the check holds')
    .action(async (paths: string[], options) => {
      const { claims: run } = await import('./commands/claims.ts')
      finish(await run(paths, options, io))
    })
}

function addVerify(program: Command, io: Io, finish: Finish): void {
  program
    .command('verify [claim] [evidence...]')
    .description('does this evidence text support this claim? It never says what is true')
    .option('--jsonl', 'one JSON claim with its evidence a line, one answer a line')
    .option('--no-config', 'use no configuration file (verify has none)')
    .action(async (claim: string | undefined, paths: string[], options) => {
      const { verify } = await import('./commands/verify.ts')
      finish(await verify(claim, paths, options, io))
    })
}

function addFacts(program: Command, io: Io, finish: Finish): void {
  const facts = program.command('facts').description('the fact base')
  facts
    .command('list')
    .description('what there is, and how old it is')
    .action(async () => {
      const { listCommand } = await import('./commands/facts.ts')
      finish(await listCommand(io))
    })
  facts
    .command('import <files...>')
    .description('keep facts of your own: json, csv, yaml, ttl, nq')
    .option('--claimreview', 'the files hold ClaimReview')
    .option('--name <name>', 'what to call them')
    .action(async (files: string[], options) => {
      const { importCommand } = await import('./commands/facts.ts')
      finish(await importCommand(files, options, io))
    })
  facts
    .command('query <sparql>')
    .description('SPARQL on the facts (@file reads it from a file)')
    .option('--facts-endpoint <address>', 'ask this SPARQL service instead')
    .option('--format <name>', 'text or json', 'text')
    .action(async (query: string, options) => {
      const { queryCommand } = await import('./commands/facts.ts')
      finish(await queryCommand(query, options, io))
    })
}

function addSources(program: Command, io: Io, finish: Finish): void {
  const sources = program
    .command('sources [drafts...]')
    .description('the cited pages: fetch once, lock, then work offline')
    .option('--worst <n>', 'the cited sentences most likely to fail')
    .option('--format <name>', 'text or json', 'text')
    .action(async (drafts: string[], options) => {
      const { rankSources } = await import('./commands/sources.ts')
      finish(await rankSources(drafts, options, io))
    })
  const network = (command: Command): Command =>
    command.option(
      '--allow-host <host>',
      'trust a private host or port; may be given again',
      collect,
    )
  network(sources.command('add <paths...>'))
    .description('keep what drafts cite, or the addresses and files named')
    .option('--as <title>', 'the files are sources with this title')
    .option('--refresh', 'fetch again what is kept already')
    .action(async (paths: string[], options) => {
      const { addSources: add } = await import('./commands/sources.ts')
      finish(await add(paths, options, io))
    })
  for (const [mode, description] of [
    ['update', 'ask every locked page again and keep its new text'],
    ['check', 'ask every locked page whether it is still there'],
  ] as const) {
    network(sources.command(mode))
      .description(description)
      .action(async (options) => {
        const { revisitSources } = await import('./commands/sources.ts')
        finish(await revisitSources(mode, options, io))
      })
  }
  sources
    .command('list')
    .description('what is locked')
    .option('--format <name>', 'text or json', 'text')
    .action(async (options) => {
      const { listSources } = await import('./commands/sources.ts')
      finish(await listSources(options, io))
    })
}

function addCatalogue(program: Command, io: Io): void {
  program
    .command('report')
    .description('reports of earlier runs')
    .command('merge <reports...>')
    .description('join JSON reports of shards into the report of one run')
    .option('-o, --output-file <path>', 'write it to a file')
    .action(async (paths: string[], options: { outputFile?: string }) => {
      const { mergeReports } = await import('./commands/merge-reports.ts')
      await mergeReports(paths, options, io)
    })
  program
    .command('rules')
    .description('every rule with its severity and preset')
    .option('--format <name>', 'table or json', 'table')
    .action(async (options: { format: string }) => {
      const { listRules } = await import('./commands/rules.ts')
      await listRules(options, io)
    })
  program
    .command('explain <rule>')
    .description('why a rule is there, with examples, options and measured precision')
    .action(async (rule: string) => {
      const { explain } = await import('./commands/explain.ts')
      await explain(rule, io)
    })
  program
    .command('init')
    .description('write a configuration, a commit hook and a workflow, after asking')
    .option('--yes', 'without asking')
    .option('--preset <name>', 'the preset to start from', 'recommended')
    .action(async (options: { yes?: boolean; preset: string }) => {
      const { init } = await import('./commands/init.ts')
      await init(options, io)
    })
}
