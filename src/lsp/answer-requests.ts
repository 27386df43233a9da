import type { CodeAction, Connection, Range } from 'vscode-languageserver/node'
import { codeActions, type SilenceData } from './code-actions.ts'
import { codeLenses, showClaim } from './code-lenses.ts'
import type { Desk, OpenReading } from './desk.ts'
import { hoverAt } from './hover.ts'
import { otherHalves } from './other-half.ts'
import type { DocumentReader } from './reader.ts'
import type { Client } from './serve.ts'
import { silence } from './silence.ts'

export interface RequestSetting {
  readonly connection: Connection
  readonly desk: Desk
  readonly reader: DocumentReader
  readonly client: Client
}

/** Answers what an editor asks about an open document. */
export function answerRequests(setting: RequestSetting): void {
  const { connection, desk } = setting
  connection.onHover(async ({ textDocument, position }) => {
    const open = await desk.readingOf(textDocument.uri)
    if (!open) return null
    return hoverAt(open.document, open.reading, open.document.offsetAt(position)) ?? null
  })
  connection.onDefinition(async ({ textDocument, position }) => {
    const open = await desk.readingOf(textDocument.uri)
    return open ? otherHalves(open.document, open.reading, open.document.offsetAt(position)) : null
  })
  connection.onCodeLens(async ({ textDocument }) => {
    const open = await desk.readingOf(textDocument.uri)
    return open ? codeLenses(open.document, open.reading) : null
  })
  answerActions(setting)
  connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command === showClaim) await show(setting, args)
    return null
  })
}

function answerActions({ connection, desk, reader, client }: RequestSetting): void {
  const complete = async (action: CodeAction, open: OpenReading): Promise<CodeAction> => {
    const data = action.data as SilenceData
    const { workspace } = client.capabilities
    const snippets =
      workspace?.workspaceEdit?.snippetEditSupport === true &&
      workspace.workspaceEdit.documentChanges === true
    const edit = await silence(reader, { ...open, fingerprint: data.fingerprint, snippets })
    return edit ? { ...action, edit } : action
  }
  connection.onCodeAction(async (params) => {
    const open = await desk.readingOf(params.textDocument.uri)
    if (!open) return null
    const actions = codeActions(open.document, open.reading, params)
    if (resolvesEdits(client)) return actions
    const whole = await Promise.all(
      actions.map((action) => (action.data ? complete(action, open) : action)),
    )
    return whole.filter(({ edit }) => edit !== undefined)
  })
  connection.onCodeActionResolve(async (action) => {
    const data = action.data as SilenceData | undefined
    const open = data ? await desk.readingOf(data.uri) : undefined
    return open ? complete(action, open) : action
  })
}

/** To silence means to try on the text, so the edit is made when it is asked for, if the editor can ask. */
const resolvesEdits = ({ capabilities }: Client): boolean =>
  capabilities.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true &&
  capabilities.textDocument.codeAction.dataSupport === true

async function show({ connection, client }: RequestSetting, args: unknown[]): Promise<void> {
  const [uri, selection] = args
  if (typeof uri !== 'string' || !client.capabilities.window?.showDocument?.support) return
  await connection.window.showDocument({ uri, takeFocus: true, selection: selection as Range })
}
