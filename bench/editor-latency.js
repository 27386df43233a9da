// How long the language server takes to answer an edit in one paragraph of a long draft, from the edit sent to the findings
// received: npm run bench:editor [-- words]. Run it on a quiet machine after npm run build.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node'

const wanted = Number(process.argv[2] ?? 5000)
const folder = join('fixtures', 'articles', 'clean')
const uri = 'untitled:draft'

const server = spawn('node', ['bin/factlint.js', 'lsp'], { stdio: ['pipe', 'pipe', 'inherit'] })
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
)
let receive = () => {}
connection.onNotification('textDocument/publishDiagnostics', (found) => receive(found))
connection.listen()
await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} })
await connection.sendNotification('initialized', {})

const draft = longDraft(wanted)
const line = draft.slice(0, draft.length / 2).split('\n').length
const opened = await timed('textDocument/didOpen', {
  textDocument: { uri, languageId: 'markdown', version: 1, text: draft },
})
const times = []
for (let version = 2; version < 102; version++) {
  const at = { line, character: 0 }
  times.push(
    await timed('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: at, end: at }, text: 'a' }],
    }),
  )
}
const steady = times.slice(20).sort((a, b) => a - b)
const at = (share) => `${steady[Math.floor(share * (steady.length - 1))].toFixed(0)} ms`
const words = draft.split(/\s+/).length
console.log(`${words} words, opened in ${opened.toFixed(0)} ms; 80 edits after 20: fastest`)
console.log(`${at(0)}, median ${at(0.5)}, slowest of 20 but one ${at(0.95)}`)
await connection.sendRequest('shutdown')
await connection.sendNotification('exit')

async function timed(method, params) {
  const { version } = params.textDocument
  const answered = new Promise((resolve) => {
    receive = (found) => found.version === version && resolve()
  })
  const begun = performance.now()
  await connection.sendNotification(method, params)
  await answered
  return performance.now() - begun
}

/** Clean articles without their front matter, one after the other, until there are enough words. */
function longDraft(count) {
  let text = ''
  for (const name of readdirSync(folder).sort()) {
    if (text.split(/\s+/).length > count) break
    text += `${readFileSync(join(folder, name), 'utf8').replace(/^---\n[^]*?\n---\n/, '')}\n\n`
  }
  return text
}
