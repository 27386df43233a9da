// Writes the type declarations of the public entries and of what they name, each file by itself: no program is checked,
// so this takes a moment. The types of mdast are copied beside them, so that users need no package for them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

const vendored = {
  mdast: 'node_modules/@types/mdast/index.d.ts',
  unist: 'node_modules/@types/unist/index.d.ts',
}

/** The packages whose declarations are copied. */
export const vendoredFolders = Object.values(vendored).map((path) => dirname(path))

const compilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  isolatedDeclarations: true,
  declaration: true,
  strict: true,
  verbatimModuleSyntax: true,
}

/** Writes declarations of `entries` (paths of sources) and everything they import to `folder`. Throws where a type is not written out. */
export function buildTypes(entries, folder) {
  const waiting = [...entries]
  const done = new Set()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (done.has(path)) continue
    done.add(path)
    const { text, imports } = relink(declarationsOf(path), path, folder)
    const target = join(folder, declarationName(path))
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
    waiting.push(...imports)
  }
}

function declarationsOf(path) {
  const source = readFileSync(path, 'utf8')
  if (path.endsWith('.d.ts')) return source
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions,
  })
  const [fault] = diagnostics
  if (fault) throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`)
  return outputText
}

/** Points imports at the declarations, and tells the sources they stand for. */
function relink(declarations, path, folder) {
  const imports = []
  const from = dirname(join(folder, declarationName(path)))
  let text = ''
  let copied = 0
  for (const { fileName: name, pos, end } of ts.preProcessFile(declarations).importedFiles) {
    const source = vendored[name] ?? (name.startsWith('.') ? join(dirname(path), name) : undefined)
    if (source === undefined) throw new Error(`${path}: its types name the package “${name}”`)
    imports.push(source)
    const way = relative(from, join(folder, declarationName(source))).replaceAll('\\', '/')
    const target = (way.startsWith('.') ? way : `./${way}`).replace(/\.d\.ts$/, '.js')
    text += `${declarations.slice(copied, pos)}'${target}'`
    copied = end + 2
  }
  return { text: text + declarations.slice(copied), imports }
}

const declarationName = (path) =>
  path.startsWith('node_modules/')
    ? `vendor/${path.split('/')[2]}.d.ts`
    : path.replace(/(?<!\.d)\.ts$/, '.d.ts')
