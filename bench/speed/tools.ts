import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A program that is timed. */
export interface Tool {
  readonly name: string
  /** What it checks with. */
  readonly rules: string
  /** Packages with their versions; none for what is here already. */
  readonly packages: Readonly<Record<string, string>>
  /** Files its folder needs. */
  readonly files?: Readonly<Record<string, string>>
  /** Arguments of node, given the tool's folder and the files to check. */
  readonly run: (folder: string, files: readonly string[]) => readonly string[]
}

const here = resolve('bin/factlint.js')
const modules = (folder: string, path: string): string => join(folder, 'node_modules', path)

export const idle: Tool = {
  name: 'node -e 0',
  rules: 'nothing',
  packages: {},
  run: () => ['-e', '0'],
}

export const factlint: Tool = {
  name: 'factlint',
  rules: 'all offline rules of the default preset',
  packages: {},
  run: (_, files) => [here, 'check', '--no-config', ...files],
}

/** With the findings of an earlier run kept in the tool's folder. */
export const factlintCached: Tool = {
  name: 'factlint --cache',
  rules: 'the same, nothing changed since',
  packages: {},
  run: (folder, files) => [
    ...[here, 'check', '--no-config', '--cache-location', join(folder, 'findings')],
    ...files,
  ],
}

/** Versions that run on Node 20. Each checks Markdown with rules for prose and neither reads nor writes a cache. */
export const peers: readonly Tool[] = [
  {
    name: 'write-good',
    rules: 'its word lists',
    packages: { 'write-good': '1.0.8' },
    run: (folder, files) => [modules(folder, 'write-good/bin/write-good.js'), '--parse', ...files],
  },
  {
    name: 'textlint',
    rules: 'write-good',
    packages: { textlint: '15.8.0', 'textlint-rule-write-good': '2.0.0' },
    files: { 'rules.json': '{ "rules": { "write-good": true } }\n' },
    run: (folder, files) => [
      ...[modules(folder, 'textlint/bin/textlint.js'), '-c', join(folder, 'rules.json')],
      ...files,
    ],
  },
  {
    name: 'remark-lint',
    rules: 'recommended',
    packages: { 'remark-cli': '12.0.1', 'remark-preset-lint-recommended': '7.0.1' },
    files: { 'rules.json': '{ "plugins": ["remark-preset-lint-recommended"] }\n' },
    run: (folder, files) => [
      ...[modules(folder, 'remark-cli/cli.js'), '-r', join(folder, 'rules.json'), '--no-stdout'],
      ...files,
    ],
  },
  {
    name: 'markdownlint-cli2',
    rules: 'default',
    packages: { 'markdownlint-cli2': '0.22.1' },
    run: (folder, files) => [
      modules(folder, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'),
      ...files,
    ],
  },
  {
    name: 'alex',
    rules: 'default',
    packages: { alex: '11.0.1' },
    run: (folder, files) => [modules(folder, 'alex/cli.js'), ...files],
  },
  {
    name: 'cspell',
    rules: 'English',
    packages: { cspell: '9.8.0' },
    run: (folder, files) => [
      ...[modules(folder, 'cspell/bin.mjs'), 'lint', '--no-progress', '--no-cache'],
      ...files,
    ],
  },
  {
    name: 'harper.js',
    rules: 'all',
    packages: { 'harper.js': '2.10.0' },
    files: {
      'check.mjs': [
        "import { readFileSync } from 'node:fs'",
        "import { LocalLinter } from 'harper.js'",
        "import { binary } from 'harper.js/binary'",
        'const linter = new LocalLinter({ binary })',
        'for (const path of process.argv.slice(2)) {',
        "  const found = await linter.lint(readFileSync(path, 'utf8'), { language: 'markdown' })",
        '  for (const one of found) console.log(path, one.span().start, one.message())',
        '}',
        '',
      ].join('\n'),
    },
    run: (folder, files) => [join(folder, 'check.mjs'), ...files],
  },
]

/** Installs a tool in a folder of its own, without running install scripts. Throws when npm fails. */
export function install(tool: Tool, root: string): string {
  const folder = join(root, 'tools', tool.name.replace(/\W+/g, '-'))
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(tool.files ?? {}))
    writeFileSync(join(folder, name), text)
  const named = Object.entries(tool.packages).map(([name, version]) => `${name}@${version}`)
  if (named.length === 0 || existsSync(join(folder, 'node_modules', '.package-lock.json')))
    return folder
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  execFileSync('npm', ['install', ...quiet, ...named], { cwd: folder, stdio: 'inherit' })
  return folder
}
