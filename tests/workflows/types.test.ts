import { symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { packPackage, temporaryFolder } from './packed.ts'
import { runTool, writeFiles } from './run-tool.ts'

const { folder } = packPackage()
const withOthers = (skipLibCheck: boolean) => ({
  compilerOptions: {
    skipLibCheck,
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    types: [],
    strict: true,
    noEmit: true,
  },
})

/** A project that installed the package and the named others, and nothing else. Without others every declaration is checked. */
function compile(source: string, packages: readonly string[] = []) {
  const cwd = temporaryFolder('factlint-types-')
  writeFiles(cwd, {
    'package.json': '{"type": "module"}',
    'tsconfig.json': JSON.stringify(withOthers(packages.length > 0)),
    'a.ts': source,
    'node_modules/.keep': '',
  })
  for (const [name, target] of [
    ['factlint', folder],
    ...packages.map((one) => [one, resolve('node_modules', one)] as const),
  ] as const) {
    symlinkSync(target, join(cwd, 'node_modules', name))
  }
  return runTool('node', [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], { cwd })
}

test('the library compiles where nothing else is installed', () => {
  const run = compile(`
    import { buildArticle, builtInRules, lintDocument, parseDocument, resolveRules } from 'factlint'
    import type { Config, Diagnostic, Rule } from 'factlint'
    import { checkMarked } from 'factlint/testing'
    import remarkFactlint from 'factlint/remark'
    const config: Config = { extends: 'news', rules: { 'stock-phrase': 'off' } }
    const document = await parseDocument({ path: 'a.md', text: '# A' })
    const rules = resolveRules([{ presets: ['strict'] }], builtInRules)
    const found: readonly Diagnostic[] = lintDocument(buildArticle(document), { rules }).diagnostics
    const [first] = document.tree.children
    if (first?.type === 'heading') first.depth satisfies 1 | 2 | 3 | 4 | 5 | 6
    const marked: { readonly expected: string[] } = await checkMarked(builtInRules[0] as Rule, 'a')
    export { config, found, marked, remarkFactlint }
    // @ts-expect-error there is no such setting
    export const wrong: Config = { rulez: {} }
  `)
  expect(run.status, run.output).toBe(0)
})

test('a rule with valibot options and a remark pipeline compile', () => {
  const run = compile(
    `
    import * as v from 'valibot'
    import { unified } from 'unified'
    import { defineRule } from 'factlint'
    import remarkFactlint from 'factlint/remark'
    unified().use(remarkFactlint, { extends: 'docs' }).use(remarkFactlint)
    export const rules = [
      defineRule({
        id: 'house/our-name',
        meta: {
          summary: 'Write our name in full.', why: 'Readers know it so.', severity: 'warning',
          tier: 'recommended', kind: 'list', examples: { wrong: [{ text: '{{a}}' }], right: [{ text: 'b' }] },
        },
        options: v.strictObject({ short: v.optional(v.string(), 'a') }),
        messages: { short: ({ name }: { name: string }) => ({ what: name, help: name }) },
        *check({ article, options, finding }) {
          const start = article.prose.indexOf(options.short.toUpperCase())
          yield finding({ start, end: start + 1 }, 'short', { name: 'x' })
          // @ts-expect-error there is no such option
          void options.shorts
          // @ts-expect-error the message wants a name
          yield finding({ start, end: start }, 'short', { nam: 'x' })
        },
      }),
    ]
  `,
    ['valibot', 'unified'],
  )
  expect(run.status, run.output).toBe(0)
})
