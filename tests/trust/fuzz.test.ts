import { expect, test } from 'vitest'
import { fuzz, fuzzKinds } from './fuzz/kinds.ts'
import { findingsOf } from './fuzz/harmless.ts'
import { realArticles, realPieces } from './fuzz/pieces.ts'
import { readEverything } from './fuzz/read-everything.ts'

test.each(fuzzKinds.map((kind) => [kind.name, kind] as const))(
  'no %s make a rule fail, a span slip or two answers differ',
  async (_name, kind) => {
    expect(await fuzz(kind, 3 * kind.share, 20_261_124)).toEqual([])
  },
)

test('what is found does not depend on what was read before', async () => {
  const find = async (texts: readonly string[]) =>
    new Map(await mapInTurn(texts, async (text) => [text, await findingsOf(text)] as const))
  const texts = [...realArticles(), ...realPieces()]
  const [forwards, backwards] = [await find(texts), await find([...texts].reverse())]
  for (const text of texts) expect(backwards.get(text)).toEqual(forwards.get(text))
})

test.each([
  ['html', '<div>'],
  ['html', '<table><tr><td>'],
  ['html', '<ul><li>'],
  ['html', '<b>'],
  ['markdown', '> '],
  ['markdown', '- '],
  ['markdown', '1. '],
] as const)('%s nested too deeply with %s is refused, not walked', async (format, mark) => {
  expect(
    await readEverything(`${mark.repeat(2000)}The mill closed in 1998.`, format),
  ).toBeUndefined()
})

test.each(['<table><tr><td>', '<ul><li>', '<blockquote>', '<b>'])(
  '%s nested 60 deep is read once',
  async (mark) => {
    const reading = await readEverything(`${mark.repeat(60)}The mill closed in 1998.`, 'html')
    expect(reading?.article.sentences).toHaveLength(1)
  },
)

test('marks of fact shapes in a document are words like any other', async () => {
  const reading = await readEverything(
    '\uE000C0\uE001 and France share a border of 5 km. \uE000C7\uE001 is the capital of France.',
    'text',
  )
  expect(reading?.result.faults).toEqual([])
})

async function mapInTurn<T, U>(items: readonly T[], each: (item: T) => Promise<U>): Promise<U[]> {
  const results: U[] = []
  for (const item of items) results.push(await each(item))
  return results
}
