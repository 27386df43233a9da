/** A SPARQL service that did not answer as the protocol asks. */
export class EndpointError extends Error {
  constructor(endpoint: string, reason: string) {
    super(`${endpoint}: ${reason}`)
    this.name = 'EndpointError'
  }
}

interface Answer {
  readonly boolean?: boolean
  readonly results?: {
    readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[]
  }
}

/**
 * Asks a SPARQL 1.1 service (protocol: POST with the query as body, results as JSON). Throws `EndpointError` on anything
 * but results, also when it takes longer than `timeout` milliseconds.
 */
export async function askEndpoint(
  endpoint: string,
  query: string,
  timeout: number,
): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await send(endpoint, query, timeout)
  const answer = parse(endpoint, text)
  if (typeof answer.boolean === 'boolean') return [{ answer: String(answer.boolean) }]
  if (!answer.results) throw new EndpointError(endpoint, 'the answer has no results')
  return answer.results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, term]) => [name, term.value])),
  )
}

async function send(endpoint: string, query: string, timeout: number): Promise<string> {
  if (!/^https?:\/\//.test(endpoint)) throw new EndpointError(endpoint, 'not an http address')
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body: query,
      headers: {
        'content-type': 'application/sparql-query',
        accept: 'application/sparql-results+json',
      },
      signal: AbortSignal.timeout(timeout),
      redirect: 'error',
    })
    const text = await response.text()
    if (!response.ok)
      throw new EndpointError(endpoint, `status ${response.status}: ${text.slice(0, 200)}`)
    return text
  } catch (cause) {
    if (cause instanceof EndpointError) throw cause
    const reason =
      cause instanceof Error
        ? ((cause.cause as Error | undefined)?.message ?? cause.message)
        : String(cause)
    throw new EndpointError(endpoint, reason)
  }
}

function parse(endpoint: string, text: string): Answer {
  try {
    return JSON.parse(text) as Answer
  } catch {
    throw new EndpointError(endpoint, 'the answer is not JSON')
  }
}
