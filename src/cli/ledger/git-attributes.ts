import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { replaceFile } from '../replace-file.ts'

/**
 * Lets git join two ledgers line by line: adds the ledger to the `.gitattributes` beside it. Only in a git work tree, and
 * only where the file does not speak of the ledger yet. Gives the path it wrote.
 */
export function keepMergeable(ledger: string): string | undefined {
  if (!isInGit(dirname(ledger))) return undefined
  const path = join(dirname(ledger), '.gitattributes')
  const before = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const name = basename(ledger)
  if (before.split(/\s+/).includes(name)) return undefined
  const gap = before === '' || before.endsWith('\n') ? '' : '\n'
  replaceFile(path, `${before}${gap}${name} merge=union\n`)
  return path
}

function isInGit(folder: string): boolean {
  if (existsSync(join(folder, '.git'))) return true
  const parent = dirname(folder)
  return parent !== folder && isInGit(parent)
}
