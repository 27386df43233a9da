// Starts the language server that comes with the extension, or the one named in the user's own settings. Never one of the
// open folder: a stranger's checkout must not run the stranger's code.
import { commands, workspace } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'

const languages = ['markdown', 'mdx', 'quarto', 'plaintext', 'html']

let client

export async function activate(context) {
  context.subscriptions.push(commands.registerCommand('factlint.restart', () => client?.restart()))
  client = new LanguageClient('factlint', 'factlint', serverOf(context), {
    documentSelector: languages.flatMap((language) => [
      { scheme: 'file', language },
      { scheme: 'untitled', language },
    ]),
  })
  await client.start()
}

export const deactivate = () => client?.stop()

function serverOf(context) {
  const own = workspace.getConfiguration('factlint').get('server')
  return {
    module: own || context.asAbsolutePath('server/bin/factlint.js'),
    args: ['lsp'],
    transport: TransportKind.stdio,
  }
}
