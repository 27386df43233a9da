import type { Diagnostic } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { DocumentInput } from '../documents/parse-document.ts'
import { problemDiagnostic, toLspDiagnostics } from './lsp-diagnostics.ts'
import type { DocumentReader, Reading } from './reader.ts'

/** One version of an open document with what was read in it. */
export interface OpenReading {
  /** The text that was read; later edits do not change it. */
  readonly document: TextDocument
  readonly input: DocumentInput
  readonly reading: Reading
}

export interface DeskSetting {
  readonly reader: DocumentReader
  /** The document as it stands now, if it is open. */
  readonly current: (uri: string) => TextDocument | undefined
  readonly draftOf: (document: TextDocument) => DocumentInput | undefined
  readonly publish: (document: TextDocument, diagnostics: Diagnostic[]) => void
}

/** The open documents. Each version is read once; a burst of edits is read when it pauses. */
export interface Desk {
  /** Reads the document soon and publishes what is found. */
  schedule(uri: string): void
  /** What is found in the document as it stands. */
  readingOf(uri: string): Promise<OpenReading | undefined>
  close(uri: string): void
  /** Settings changed: reads every open document again. */
  startOver(): void
}

/** Milliseconds without an edit after which a document is read: enough for a burst to arrive. */
const pause = 5

type Outcome = OpenReading | { readonly document: TextDocument; readonly problem?: string }

export function createDesk({ reader, current, draftOf, publish }: DeskSetting): Desk {
  const outcomes = new Map<
    string,
    { readonly version: number; readonly outcome: Promise<Outcome> }
  >()
  const timers = new Map<string, NodeJS.Timeout>()
  const outcomeOf = (open: TextDocument): Promise<Outcome> => {
    const known = outcomes.get(open.uri)
    if (known?.version === open.version) return known.outcome
    const outcome = readNow(reader, snapshotOf(open), draftOf)
    outcomes.set(open.uri, { version: open.version, outcome })
    return outcome
  }
  const answer = async (uri: string): Promise<void> => {
    timers.delete(uri)
    const open = current(uri)
    if (!open) return
    const outcome = await outcomeOf(open)
    if (current(uri)?.version === outcome.document.version)
      publish(outcome.document, diagnosticsOf(outcome))
  }
  const schedule = (uri: string): void => {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => void answer(uri), pause),
    )
  }
  return {
    schedule,
    readingOf: async (uri) => {
      const open = current(uri)
      const outcome = open ? await outcomeOf(open) : undefined
      return outcome && 'reading' in outcome ? outcome : undefined
    },
    close: (uri) => {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      outcomes.delete(uri)
    },
    startOver: () => {
      reader.forget()
      const uris = [...outcomes.keys()]
      outcomes.clear()
      uris.forEach(schedule)
    },
  }
}

const snapshotOf = (open: TextDocument): TextDocument =>
  TextDocument.create(open.uri, open.languageId, open.version, open.getText())

async function readNow(
  reader: DocumentReader,
  document: TextDocument,
  draftOf: DeskSetting['draftOf'],
): Promise<Outcome> {
  const input = draftOf(document)
  if (!input) return { document }
  try {
    const reading = await reader.read(input)
    if (!reading) return { document }
    return 'problem' in reading
      ? { document, problem: reading.problem }
      : { document, input, reading }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    return { document, problem: `an internal fault, which is ours to mend: ${words}` }
  }
}

function diagnosticsOf(outcome: Outcome): Diagnostic[] {
  if ('reading' in outcome) return toLspDiagnostics(outcome.document, outcome.reading)
  return outcome.problem === undefined ? [] : [problemDiagnostic(outcome.problem)]
}
