import { parseArgs } from 'node:util'
import fc from 'fast-check'
import type { DocumentFormat } from '../src/documents/document.ts'
import { readEverything } from '../tests/trust/fuzz/read-everything.ts'
import { anyText } from '../tests/trust/fuzz/texts.ts'

/**
 * Does time grow with size alone? Reads random texts repeated to a size and to four times that, under all rules, and prints those
 * that took more than `limit` times as long: `npm run fuzz:time -- --cases 200 [--seed N] [--size 20000]`. Counts processor
 * time, the fastest of three, so that a busy machine changes little; a measurement, not a test.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '20000' },
    limit: { type: 'string', default: '6' },
  },
})

const size = Number(values.size)
const formats: readonly DocumentFormat[] = ['markdown', 'text', 'html']
const ratios: number[] = []

for (const format of formats) await readEverything('The mill closed in 1998.', format)
for (const [index, text] of fc
  .sample(anyText, { numRuns: Number(values.cases), seed: Number(values.seed) })
  .entries()) {
  const format = formats[index % formats.length] ?? 'text'
  const joint = ['', ' ', '\n', '\n\n'][index % 4] ?? ''
  if (text.length < 2) continue
  const small = await costOf(repeatTo(text + joint, size), format)
  const large = await costOf(repeatTo(text + joint, 4 * size), format)
  const ratio = large / Math.max(small, 2)
  ratios.push(ratio)
  if (ratio > Number(values.limit)) {
    console.log(
      `${format} ${small.toFixed(0)} ms, ${large.toFixed(0)} ms: ${JSON.stringify(text + joint).slice(0, 300)}`,
    )
  }
}
ratios.sort((a, b) => a - b)
const at = (share: number) => (ratios[Math.floor(share * (ratios.length - 1))] ?? 0).toFixed(1)
console.log(
  `${ratios.length} texts, four times the size: median ${at(0.5)}, 95% below ${at(0.95)}, worst ${at(1)} times the time`,
)

function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length)
}

/** Milliseconds of processor time, the least of three. */
async function costOf(text: string, format: DocumentFormat): Promise<number> {
  const costs: number[] = []
  for (let run = 0; run < 3; run++) {
    const begun = process.cpuUsage()
    await readEverything(text, format)
    const { user, system } = process.cpuUsage(begun)
    costs.push((user + system) / 1000)
  }
  return Math.min(...costs)
}
