import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export interface Served {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export interface TestServer {
  /** `127.0.0.1:port` */
  readonly host: string
  readonly url: (path: string) => string
  /** The paths asked for, in order. */
  readonly asked: string[]
}

/** A real HTTP server on loopback, gone after the test. Paths it does not know are 404. */
export async function serve(
  pages: Readonly<Record<string, Served | Handler>>,
): Promise<TestServer> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    const page = pages[path] ?? { status: 404, body: 'not here' }
    if (typeof page === 'function') page(request, response)
    else
      response
        .writeHead(page.status ?? 200, page.headers ?? { 'content-type': 'text/html' })
        .end(page.body ?? '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, url: (path) => `http://${host}${path}`, asked }
}
