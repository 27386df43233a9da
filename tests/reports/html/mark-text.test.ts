import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutAtMarks } from '../../../src/reports/html/mark-text.ts'

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length + 1 }))
const stretches = fc
  .uniqueArray(fc.nat(80), { minLength: 2, maxLength: 8 })
  .map((bounds) => bounds.sort((a, b) => a - b))
  .map((bounds) => bounds.slice(1).map((end, i) => ({ start: bounds[i] as number, end })))

test('the pieces make up the stretches, and each mark closes once, in the last piece it covers', () => {
  fc.assert(
    fc.property(stretches, fc.array(span, { maxLength: 6 }), (within, marks) => {
      const cut = cutAtMarks(within, marks)
      expect(cut.map((pieces) => [pieces[0]?.start, pieces.at(-1)?.end])).toEqual(
        within.map(({ start, end }) => [start, end]),
      )
      const pieces = cut.flat()
      for (const { start, end, marks: held } of pieces) {
        const covering = marks.filter((mark) => mark.start <= start && end <= mark.end)
        expect(held).toEqual(covering)
      }
      for (const mark of marks) {
        const covered = pieces.filter(({ marks: held }) => held.includes(mark))
        const closed = pieces.filter(({ closing }) => closing.includes(mark))
        expect(closed).toEqual(covered.slice(-1))
      }
    }),
  )
})
