import { expect, test } from 'vitest'
import { applyFixes } from '../../src/engine/apply-fixes.ts'

const fix = (start: number, end: number, text: string) => ({ fix: { start, end, text } }) as never

test('fixes are made in order of place; one that overlaps waits', () => {
  expect(applyFixes('one two', [fix(4, 7, '2'), fix(0, 3, '1'), fix(2, 5, 'x')])).toEqual({
    text: '1 2',
    fixed: 2,
  })
})
