import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import { createRandom, type Random } from '../mutants/random.ts'

/** Files to check, relative to the folder they lie in. */
export interface Corpus {
  readonly name: string
  readonly folder: string
  readonly files: readonly string[]
  readonly bytes: number
}

const articleSize = 6000

/** `files` articles of about 6 kB each, no two alike: on copies some tools only measure their own cache. */
export function writeArticles(root: string, name: string, files: number): Corpus {
  const paragraphs = readParagraphs()
  const names = Array.from(
    { length: files },
    (_, index) => `${String(index + 1).padStart(5, '0')}.md`,
  )
  return writeAll(root, name, names, (index) =>
    compose(paragraphs, createRandom(index + 1), articleSize),
  )
}

/** One article of a size in bytes. */
export function writeLong(root: string, name: string, bytes: number): Corpus {
  const paragraphs = readParagraphs()
  return writeAll(root, name, ['long.md'], () => compose(paragraphs, createRandom(7), bytes))
}

function writeAll(
  root: string,
  name: string,
  files: readonly string[],
  textOf: (index: number) => string,
): Corpus {
  const folder = join(root, name)
  mkdirSync(folder, { recursive: true })
  let bytes = 0
  for (const [index, file] of files.entries()) {
    const text = textOf(index)
    bytes += Buffer.byteLength(text)
    writeFileSync(join(folder, file), text)
  }
  return { name, folder, files, bytes }
}

/** The paragraphs of the project's own articles. */
function readParagraphs(): string[] {
  return globSync(['fixtures/articles/**/*.{md,txt}', '!**/*.report.txt'])
    .sort()
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .replace(/^---\n.*?\n---\n/s, '')
        .split(/\n{1,}/),
    )
    .filter((paragraph) => paragraph.length > 80 && !/^[|>#]/.test(paragraph))
}

/** Paragraphs drawn at random, their sentences turned round and their numbers changed. */
function compose(paragraphs: readonly string[], random: Random, size: number): string {
  const parts = [`# Report ${random.between(1, 99_999)}`]
  for (let length = 0; length < size;) {
    const paragraph = paragraphs[random.between(0, paragraphs.length - 1)] as string
    const part = vary(paragraph, random)
    parts.push(part)
    length += part.length + 2
  }
  return `${parts.join('\n\n')}\n`
}

function vary(paragraph: string, random: Random): string {
  const sentences = paragraph.split(/(?<=[.!?]) (?=[A-Z“])/)
  const first = random.between(0, sentences.length - 1)
  return [...sentences.slice(first), ...sentences.slice(0, first)]
    .join(' ')
    .replace(/\b[1-9]\d\b(?![,.]\d)/g, () => String(random.between(10, 99)))
}
