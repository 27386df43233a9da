import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { worksheetScript } from '../../src/reports/claims/worksheet-script.ts'
import { findingsStyle, worksheetStyle } from '../../src/reports/html/page-style.ts'

test.each([
  ['findings style', findingsStyle],
  ['worksheet style', worksheetStyle],
  ['worksheet script', worksheetScript],
])('the policy of a page lets in its own %s and nothing else', (_, { text, hash }) => {
  expect(hash).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`)
})
