import { readFileSync } from 'node:fs'
import { analyse } from 'scslre'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { runCli } from '../cli/run-cli.ts'

interface Pattern {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** The patterns written as literals, by file and line. */
function literalPatterns(): Pattern[] {
  return globSync(['src/**/*.ts', 'rules/**/*.ts']).flatMap((path) => {
    const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
    const found: Pattern[] = []
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/')
        const { line } = file.getLineAndCharacterOfPosition(node.getStart())
        found.push({
          place: `${path}:${line + 1}`,
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
    return found
  })
}

/** The patterns built from parts: what `new RegExp` was given while modules loaded and all rules ran. */
async function builtPatterns(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>()
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, [source, flags = '']: [string | RegExp, string?]) {
      const text = typeof source === 'string' ? source : source.source
      found.set(`${flags}/${text}`, { place: 'built', source: text, flags })
      return new target(source, flags)
    },
  })
  try {
    const articles = globSync('fixtures/articles/**/*.{md,txt}')
    expect(articles.length).toBeGreaterThan(3)
    await runCli([
      'check',
      '--no-config',
      '--preset',
      'pedantic',
      '--format',
      'ndjson',
      ...articles,
    ])
  } finally {
    globalThis.RegExp = original
  }
  return [...found.values()]
}

/** Exponential or polynomial back-tracking; patterns the analysis cannot parse are none of ours. */
const badlyBacktracking = ({ source, flags }: Pattern): boolean =>
  analyse({ source, flags }, { reportTypes: { Move: false }, assumeRejectingSuffix: true }).reports
    .length > 0

test('no pattern can back-track badly', { timeout: 180_000 }, async () => {
  const patterns = [...literalPatterns(), ...(await builtPatterns())]
  expect(patterns.length).toBeGreaterThan(500)
  expect(
    patterns
      .filter(badlyBacktracking)
      .map(({ place, source }) => `${place} /${source.slice(0, 120)}/`),
  ).toEqual([])
})
