import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { afterAll } from 'vitest'
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver-protocol/node'

/** An editor that started the language server of the packed package and speaks to it over its streams. */
export interface Editor {
  readonly connection: ProtocolConnection
  open(uri: string, text: string, languageId?: string): Promise<void>
  /** Replaces a stretch of a document, as one edit of the given version. */
  change(uri: string, version: number, range: LspRange, text: string): Promise<void>
  /** What the server last found in this version of a document. */
  found(uri: string, version?: number): Promise<PublishDiagnosticsParams['diagnostics']>
  /** Says good-bye and gives the exit status of the server. */
  quit(): Promise<number | null>
}

interface LspRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

export const uriOf = (path: string): string => pathToFileURL(path).href

/** Starts `factlint lsp` in a folder and shakes hands. */
export async function startEditor(
  bin: string,
  cwd: string,
  capabilities: ClientCapabilities = {},
): Promise<Editor> {
  const server = spawn('node', [bin, 'lsp', '--stdio'], { cwd, stdio: ['pipe', 'pipe', 'inherit'] })
  afterAll(() => void server.kill())
  const exited = new Promise<number | null>((resolve) => server.on('exit', resolve))
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  )
  const published = listen(connection)
  connection.listen()
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uriOf(cwd),
    workspaceFolders: [{ uri: uriOf(cwd), name: 'work' }],
    capabilities,
  })
  await connection.sendNotification('initialized', {})
  return {
    connection,
    open: (uri, text, languageId = 'markdown') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    change: (uri, version, range, text) =>
      connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ range, text }],
      }),
    found: published,
    quit: async () => {
      await connection.sendRequest('shutdown')
      await connection.sendNotification('exit')
      return exited
    },
  }
}

function listen(connection: ProtocolConnection): Editor['found'] {
  const last = new Map<string, PublishDiagnosticsParams>()
  const waiting = new Set<() => void>()
  connection.onNotification(
    'textDocument/publishDiagnostics',
    (params: PublishDiagnosticsParams) => {
      last.set(params.uri, params)
      for (const wake of waiting) wake()
    },
  )
  return async (uri, version = 1) => {
    for (;;) {
      const known = last.get(uri)
      if (known && (known.version ?? 0) >= version) {
        last.delete(uri)
        return known.diagnostics
      }
      await new Promise<void>((resolve) => {
        const wake = () => {
          waiting.delete(wake)
          resolve()
        }
        waiting.add(wake)
      })
    }
  }
}
