import { version } from './version.ts'

/** A file that `factlint init` offers. */
export interface StarterFile {
  readonly path: string
  readonly purpose: string
  /** What to do once it is there. */
  readonly next: string
  readonly text: string
  /** Of use only in a git repository. */
  readonly needsGit: boolean
}

export const starterFiles = (preset: string): readonly StarterFile[] => [
  {
    path: 'factlint.config.yaml',
    purpose: 'which rules run, and how loudly',
    next: 'Check a draft with: npx factlint draft.md',
    needsGit: false,
    text: `# What factlint checks, and how loudly. Every setting: factlint rules, factlint explain <rule>
extends: ${preset}
`,
  },
  {
    path: '.pre-commit-config.yaml',
    purpose: 'refuses a commit that brings an error',
    next: 'Switch it on with: pre-commit install',
    needsGit: true,
    text: `repos:
  - repo: https://github.com/factlint/factlint
    rev: v${version}
    hooks:
      - id: factlint
`,
  },
  {
    path: '.github/workflows/factlint.yml',
    purpose: 'checks the changed lines of each pull request',
    next: 'It runs with the next pull request.',
    needsGit: true,
    text: workflow(),
  },
]

/** A pull request is checked out as its merge: two commits hold it and what it merges into. */
function workflow(): string {
  return `name: factlint
on: pull_request
permissions:
  contents: read
jobs:
  factlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          fetch-depth: 2
          persist-credentials: false
      - uses: factlint/factlint@v${version}
`
}
