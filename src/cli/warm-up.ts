import { builtInRules } from '../../rules/index.ts'
import { buildArticle } from '../article/build-article.ts'
import { resolveRules } from '../config/resolve-config.ts'
import type { DocumentFormat } from '../documents/document.ts'
import { parseDocument } from '../documents/parse-document.ts'
import { lintDocument } from '../engine/lint-document.ts'
import { coreFacts } from '../facts/core-facts.ts'

const samples: readonly (readonly [DocumentFormat, string])[] = [
  [
    'markdown',
    '---\ntitle: A sample\ndate: 2024-05-01\n---\n# A sample\n\nBy Ann Lee\n\n“We *paid* 3 million,” said Jo Ray, head of [Acme](https://example.org).[^1]\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n',
  ],
  ['html', '<html><body><article><h1>A sample</h1><p>Experts say so.</p></article></body></html>'],
  [
    'text',
    'A sample\n\nThe bridge opened on 5 May 2024, the mayor said. It cost 3 million euros.\n',
  ],
]

/** Reads a document of each format and runs every rule, so that their code is compiled before it is kept. */
export async function warmUp(): Promise<void> {
  const rules = resolveRules([{ presets: ['pedantic'] }], builtInRules)
  for (const [format, text] of samples) {
    const document = await parseDocument({ path: `sample.${format}`, text, format })
    lintDocument(buildArticle(document, { asOf: '2024-05-02' }), { rules, facts: coreFacts() })
  }
}
