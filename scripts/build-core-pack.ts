/**
 * Builds `src/facts/data/core-pack.ts`: `npm run core-pack -- FOLDER`.
 * FOLDER holds the public-domain sources (`executive.yaml`, `factbook-2026-01.jsonl`); the lists beside this script were
 * written for the project.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addCountries } from './core-pack/add-countries.ts'
import { addNotes } from './core-pack/add-notes.ts'
import { addPeople } from './core-pack/add-people.ts'
import { groupNames } from '../src/evidence/alias-index.ts'
import { writeLatin1Json } from '../src/facts/latin1-json.ts'
import { nameRows } from '../src/evidence/name-rows.ts'
import { createPackWriter } from './core-pack/pack-writer.ts'

const list = (name: string): string => readFileSync(join('scripts', 'core-pack', name), 'utf8')
const made = '2026-01-31'

function build(folder: string): void {
  const source = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const writer = createPackWriter('core', made)
  addCountries(writer, source('factbook-2026-01.jsonl'), list)
  addPeople(writer, source('executive.yaml'), source('factbook-2026-01.jsonl'), list)
  const pack = writer.pack()
  const json = writeLatin1Json({ ...pack, names: groupNames(nameRows(pack.entities)) })
  const notes = writeLatin1Json(addNotes(list))
  const target = join('src', 'facts', 'data', 'core-pack.ts')
  writeFileSync(target, moduleText(json, notes))
  process.stderr.write(`${target}: ${Math.round(Buffer.byteLength(json + notes) / 1000)} kB\n`)
}

const moduleText = (json: string, notes: string): string =>
  [
    '/* eslint-disable */',
    '/** Written by scripts/build-core-pack.ts: do not edit. Sources stand in the pack, one for each row. */',
    `export const corePackJson = ${quote(json)}`,
    `export const coreNotesJson = ${quote(notes)}`,
    '',
  ].join('\n')

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: build-core-pack.ts FOLDER')
build(folder)

/** A single-quoted string: JSON is full of double quotes. */
function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
