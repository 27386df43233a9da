import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The licences of every package whose files are in a bundle, or in one of the other folders named, sorted by name. Throws
 * for a package without a licence.
 */
export function collectNotices(metafile, others = []) {
  const folders = new Set([...Object.values(metafile.outputs).flatMap(packageFolders), ...others])
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.name < b.name ? -1 : 1))
  return (
    'factlint contains the following packages, each under its own licence.\n\n' +
    notices.map(({ text }) => `${'-'.repeat(80)}\n${text}\n`).join('\n')
  )
}

/** Only what left bytes in the output counts. */
const packageFolders = ({ inputs }) =>
  Object.entries(inputs)
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [])

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  if (!license) throw new Error(`${name}: there is no licence in its package.json`)
  const files = readdirSync(folder).filter((file) =>
    /^(?:licen[cs]e|copying)(?:[.-].*)?$/i.test(file),
  )
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'))
  const words = texts.join('\n').replaceAll('\r\n', '\n').trim()
  const text = `${name} ${version} (${license})\n${words ? `\n${words}\n` : ''}`
  return { name: `${name} ${version}`, text }
}
