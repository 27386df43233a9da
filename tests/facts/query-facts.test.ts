import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadOxigraph } from '../../src/facts/oxigraph.ts'
import { queryFacts } from '../../src/facts/query-facts.ts'

test('runs SPARQL on the core pack, times included', async () => {
  const rows = await queryFacts(`SELECT ?who ?from WHERE {
    ?fact f:relation "recognised" ; f:object ?state ; f:from ?from .
    ?state rdfs:label "Kosovo" . ?fact f:subject ?actor . ?actor rdfs:label ?who }`)
  expect(rows).toEqual([{ who: 'United States', from: '2008-02-18' }])
})

test('answers ASK', async () => {
  const rows = await queryFacts(
    'ASK { ?c rdfs:label "France" ; f:capital ?k . ?k rdfs:label "Paris" }',
  )
  expect(rows).toEqual([{ answer: 'true' }])
})

test('says in one line what is missing where the engine is not installed', async () => {
  const attempt = loadOxigraph(() => Promise.reject(new Error('not found')))
  await expect(attempt).rejects.toThrow(
    /^SPARQL and Turtle need the package “oxigraph”: npm install oxigraph$/,
  )
})

describe('a service on loopback', () => {
  const seen: string[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      seen.push(`${request.method ?? ''} ${request.headers['content-type'] ?? ''} ${body}`)
      if (body.includes('broken')) response.writeHead(400).end('Parse error at line 1')
      else if (body.includes('html')) response.end('<html>')
      else if (body.includes('slow')) return
      else if (body.includes('ASK')) response.end('{"head": {}, "boolean": true}')
      else
        response.end(
          '{"head": {"vars": ["x"]}, "results": {"bindings": [{"x": {"type": "literal", "value": "1"}}]}}',
        )
    })
  })
  let endpoint = ''
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sparql`
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('is asked by POST and read as JSON', async () => {
    expect(await queryFacts('SELECT ?x {}', { endpoint })).toEqual([{ x: '1' }])
    expect(seen.at(-1)).toBe('POST application/sparql-query SELECT ?x {}')
    expect(await queryFacts('ASK {}', { endpoint })).toEqual([{ answer: 'true' }])
  })

  test.each([
    ['broken', /status 400: Parse error at line 1/],
    ['html', /the answer is not JSON/],
    ['slow', /timeout/i],
  ])('gives a plain reason: %s', async (query, message) => {
    await expect(queryFacts(query, { endpoint, timeout: 300 })).rejects.toThrow(message)
  })

  test('must be an http address', async () => {
    await expect(queryFacts('ASK {}', { endpoint: 'file:///etc/hosts' })).rejects.toThrow(
      /not an http address/,
    )
  })
})
