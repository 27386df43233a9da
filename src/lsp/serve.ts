import {
  CodeActionKind,
  createConnection,
  DidChangeWatchedFilesNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeResult,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { answerRequests } from './answer-requests.ts'
import { fixAllKind } from './code-actions.ts'
import { showClaim } from './code-lenses.ts'
import { createDesk, type Desk } from './desk.ts'
import { draftOf } from './draft-of.ts'
import { pathOf } from './path-of.ts'
import type { DocumentReader } from './reader.ts'

export interface ServeSetting {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  readonly reader: DocumentReader
  /** Where drafts nobody saved take their settings from when the editor opened no folder. */
  readonly cwd: string
  readonly version: string
}

/** What an editor said of itself. */
export interface Client {
  capabilities: ClientCapabilities
  folder: string
}

/** Files whose change changes what is found. */
const watched =
  '**/{factlint.config.*,.factlintrc*,package.json,factlint.sources.lock,*.claims.yml}'

/** Speaks the Language Server Protocol until the editor hangs up, which ends the process. */
export function serve({ input, output, reader, cwd, version }: ServeSetting): void {
  const connection = createConnection(input, output)
  const documents = new TextDocuments(TextDocument)
  const client: Client = { capabilities: {}, folder: cwd }
  const desk = createDesk({
    reader,
    current: (uri) => documents.get(uri),
    draftOf: (document) => draftOf(document, client.folder),
    publish: ({ uri, version: of }, diagnostics) =>
      void connection.sendDiagnostics({ uri, version: of, diagnostics }),
  })
  connection.onInitialize(({ capabilities, workspaceFolders }) => {
    client.capabilities = capabilities
    client.folder = pathOf(workspaceFolders?.[0]?.uri) ?? cwd
    return greeting(version)
  })
  connection.onInitialized(() => void watchSettings(connection, client))
  connection.onDidChangeWatchedFiles(() => desk.startOver())
  connection.onDidChangeConfiguration(() => desk.startOver())
  keepUp(connection, documents, desk, client)
  answerRequests({ connection, desk, reader, client })
  documents.listen(connection)
  connection.listen()
}

const greeting = (version: string): InitializeResult => ({
  serverInfo: { name: 'factlint', version },
  capabilities: {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    definitionProvider: true,
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
      resolveProvider: true,
    },
    codeLensProvider: { resolveProvider: false },
    executeCommandProvider: { commands: [showClaim] },
  },
})

async function watchSettings(connection: Connection, { capabilities }: Client): Promise<void> {
  if (!capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) return
  await connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: [{ globPattern: watched }],
  })
}

/** Reads what is opened and edited. A save starts over where the editor watches no files for us. */
function keepUp(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  desk: Desk,
  client: Client,
): void {
  documents.onDidChangeContent(({ document }) => desk.schedule(document.uri))
  documents.onDidSave(() => {
    const watches = client.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration
    if (!watches) desk.startOver()
  })
  documents.onDidClose(({ document }) => {
    desk.close(document.uri)
    void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] })
  })
}
