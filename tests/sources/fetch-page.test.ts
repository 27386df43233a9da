import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test, vi } from 'vitest'
import { isPublicAddress } from '../../src/sources/address-guard.ts'
import type { FetchSetting } from '../../src/sources/fetch-page.ts'
import { fetchPage } from '../../src/sources/fetch-page.ts'
import { lockPage } from '../../src/sources/lock-page.ts'
import { createPace } from '../../src/sources/politeness.ts'
import type { Resolver } from '../../src/sources/safe-agent.ts'
import { openNetwork } from '../../src/sources/sources-setting.ts'
import { makeProject } from '../cli/run-cli.ts'
import { serve } from './serve.ts'

const html = { 'content-type': 'text/html' }
const page = `<html><head><title>Pier</title></head><body><p>${'The pier is open again. '.repeat(20)}</p></body></html>`

interface Wanted {
  readonly allowed?: readonly string[]
  readonly timeout?: number
  readonly resolve?: Resolver
}

async function network({ allowed = [], timeout, resolve }: Wanted = {}): Promise<FetchSetting> {
  const { fetching, close } = await openNetwork({
    folder: '.',
    cwd: '.',
    allowedHosts: allowed,
    tell: () => undefined,
    interval: 0,
    ...(timeout ? { timeout } : {}),
    ...(resolve ? { resolve } : {}),
  })
  onTestFinished(close)
  return fetching
}

test.each([
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.16.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['198.18.0.1', false],
  ['192.0.2.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['8.8.8.8', true],
  ['2606:4700::1111', true],
])('%s is public: %s', (address, expected) => {
  expect(isPublicAddress(address)).toBe(expected)
})

test.each([
  ['a literal loopback address', 'http://127.0.0.1/'],
  ['the same as one number', 'http://2130706433/'],
  ['the same in hexadecimal', 'http://0x7f.1/'],
  ['the same wrapped in IPv6', 'http://[::ffff:127.0.0.1]/'],
  ['the metadata service of a cloud', 'http://169.254.169.254/latest/'],
  ['another port', 'http://gazette.example:8080/'],
  ['a user name', 'http://ana:secret@gazette.example/'],
  ['another protocol', 'ftp://gazette.example/'],
  ['a file', 'file:///etc/passwd'],
])('refuses %s', async (_name, url) => {
  const asked = vi.fn<Resolver>(async () => [])
  await expect(fetchPage(url, await network({ resolve: asked }))).rejects.toThrow(
    /not fetched|no public address/,
  )
  expect(asked).not.toHaveBeenCalled()
})

test('refuses a host that resolves to a private address, even beside a public one', async () => {
  const resolve: Resolver = async () => [
    { address: '8.8.8.8', family: 4 },
    { address: '10.0.0.1', family: 4 },
  ]
  const setting = { ...(await network({ resolve })), permit: async () => undefined }
  await expect(fetchPage('http://gazette.example/', setting)).rejects.toThrow('10.0.0.1')
})

test('refuses an answer that changes between a check and the connection', async () => {
  const server = await serve({ '/': { headers: html, body: page } })
  const answers = [['8.8.8.8'], ['127.0.0.1']]
  const resolve: Resolver = async () =>
    (answers.shift() ?? ['127.0.0.1']).map((address) => ({ address, family: 4 }))
  const setting = {
    ...(await network({ resolve })),
    permit: async ({ hostname }: URL) =>
      expect((await resolve(hostname))[0]?.address).toBe('8.8.8.8'),
  }
  await expect(fetchPage('http://rebinding.example/', setting)).rejects.toThrow('127.0.0.1')
  expect(server.asked).toEqual([])
})

test('checks the address behind a redirect like the first', async () => {
  const secret = await serve({ '/': { headers: html, body: 'secret' } })
  const open = await serve({
    '/inside': { status: 302, headers: { location: secret.url('/') } },
    '/cloud': { status: 301, headers: { location: 'http://169.254.169.254/latest/' } },
    '/file': { status: 302, headers: { location: 'file:///etc/passwd' } },
  })
  const setting = await network({ allowed: [open.host] })
  for (const path of ['/inside', '/cloud', '/file']) {
    await expect(fetchPage(open.url(path), setting)).rejects.toThrow(
      /not fetched|no public address/,
    )
  }
  expect(secret.asked).toEqual([])
})

test('follows five redirects and no more, and tells where it ended', async () => {
  const hops = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((hop) => [
      `/${hop}`,
      { status: 302, headers: { location: `/${hop - 1}` } },
    ]),
  )
  const server = await serve({ ...hops, '/0': { headers: html, body: page } })
  const setting = await network({ allowed: [server.host] })
  await expect(fetchPage(server.url('/5'), setting)).resolves.toMatchObject({
    finalUrl: server.url('/0'),
    status: 200,
  })
  await expect(fetchPage(server.url('/6'), setting)).rejects.toThrow('redirects more than 5 times')
})

test('sends no cookies, no credentials, and asks no proxy of the environment', async () => {
  const sent: Record<string, unknown>[] = []
  const server = await serve({
    '/': (request, response) => {
      sent.push(request.headers)
      response.writeHead(302, { location: '/page', 'set-cookie': 'id=7' }).end()
    },
    '/page': (request, response) => {
      sent.push(request.headers)
      response.writeHead(200, html).end(page)
    },
  })
  vi.stubEnv('http_proxy', 'http://127.0.0.1:9/')
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9/')
  onTestFinished(() => void vi.unstubAllEnvs())
  await fetchPage(server.url('/'), await network({ allowed: [server.host] }))
  expect(sent).toHaveLength(2)
  for (const headers of sent) {
    expect(headers).not.toHaveProperty('cookie')
    expect(headers).not.toHaveProperty('authorization')
    expect(headers['user-agent']).toMatch(/^factlint\/\S+ \(\+https:/)
  }
})

test('stops unpacking a bomb at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, 'a'))
  expect(bomb.length).toBeLessThan(100_000)
  const server = await serve({
    '/': { headers: { ...html, 'content-encoding': 'gzip' }, body: bomb },
  })
  await expect(
    fetchPage(server.url('/'), await network({ allowed: [server.host] })),
  ).rejects.toThrow('larger than 5000000 bytes')
})

test('gives a slow body up', async () => {
  const server = await serve({
    '/': (_request, response) => {
      response.writeHead(200, html)
      const drip = setInterval(() => response.write('a'), 20)
      response.on('close', () => clearInterval(drip))
    },
  })
  const setting = await network({ allowed: [server.host], timeout: 300 })
  const locked = await lockPage(server.url('/'), makeProject({}), setting)
  expect(locked).toMatchObject({ problem: 'the page does not come in time' })
  expect(locked.textSha256).toBeUndefined()
})

test.each(['image/png', 'application/octet-stream', 'application/zip', ''])(
  'does not read a page of type “%s”',
  async (type) => {
    const server = await serve({
      '/': { headers: type ? { 'content-type': type } : {}, body: page },
    })
    await expect(
      fetchPage(server.url('/'), await network({ allowed: [server.host] })),
    ).rejects.toThrow('are not read')
  },
)

test.each([
  [404, 'the page is gone'],
  [410, 'the page is gone'],
  [403, 'the server does not let it be read'],
  [429, 'the server asks to come back later'],
  [500, 'the server answers 500'],
])('records status %i as “%s”', async (status, problem) => {
  const server = await serve({ '/': { status } })
  const locked = await lockPage(
    server.url('/'),
    makeProject({}),
    await network({ allowed: [server.host] }),
  )
  expect(locked).toMatchObject({ status, problem })
})

test('comes back when the server says when', async () => {
  let calls = 0
  const server = await serve({
    '/': (_request, response) => {
      if (calls++ === 0) response.writeHead(429, { 'retry-after': '0' }).end()
      else response.writeHead(200, html).end(page)
    },
  })
  const locked = await lockPage(
    server.url('/'),
    makeProject({}),
    await network({ allowed: [server.host] }),
  )
  expect(locked).toMatchObject({ status: 200, title: 'Pier' })
  expect(calls).toBe(2)
})

test('asks again with the validators it was given, and keeps the text on 304', async () => {
  const server = await serve({
    '/': (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
      else response.writeHead(200, { ...html, etag: '"v1"' }).end(page)
    },
  })
  const folder = makeProject({})
  const setting = await network({ allowed: [server.host] })
  const first = await lockPage(server.url('/'), folder, setting)
  const second = await lockPage(server.url('/'), folder, setting, first)
  expect(second).toEqual({ ...first, retrieved: second.retrieved })
})

test('keeps the old text of a page that can no longer be read', async () => {
  let open = true
  const server = await serve({
    '/': (_request, response) =>
      void (open ? response.writeHead(200, html).end(page) : response.writeHead(403).end()),
  })
  const folder = makeProject({})
  const setting = await network({ allowed: [server.host] })
  const first = await lockPage(server.url('/'), folder, setting)
  open = false
  const second = await lockPage(server.url('/'), folder, setting, first)
  expect(second).toMatchObject({ status: 403, textSha256: first.textSha256 })
})

test('obeys robots.txt, and takes a broken one for a refusal', async () => {
  const shut = await serve({
    '/robots.txt': {
      headers: { 'content-type': 'text/plain' },
      body: 'User-agent: *\nDisallow: /private',
    },
    '/private': { headers: html, body: page },
    '/open': { headers: html, body: page },
  })
  const broken = await serve({
    '/robots.txt': { status: 503 },
    '/open': { headers: html, body: page },
  })
  const setting = await network({ allowed: [shut.host, broken.host] })
  await expect(fetchPage(shut.url('/private'), setting)).rejects.toThrow('robots.txt asks not to')
  await expect(fetchPage(shut.url('/open'), setting)).resolves.toMatchObject({ status: 200 })
  await expect(fetchPage(broken.url('/open'), setting)).rejects.toThrow('robots.txt cannot be read')
  expect(shut.asked.filter((path) => path === '/robots.txt')).toHaveLength(1)
})

test('waits for its turn at one host, not at others', async () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const pace = createPace(1_000)
  const passed: string[] = []
  for (const host of ['a', 'a', 'b', 'a']) void pace(host).then(() => passed.push(host))
  await vi.advanceTimersByTimeAsync(0)
  expect(passed).toEqual(['a', 'b'])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(passed).toEqual(['a', 'b', 'a'])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(passed).toEqual(['a', 'b', 'a', 'a'])
})
