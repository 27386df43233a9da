import type { Root } from 'mdast'
import type { Metadata } from '../document.ts'
import { noMetadata } from '../metadata.ts'

export interface MarkupDocument {
  readonly tree: Root
  readonly metadata: Metadata
}

export function parseMarkup(_format: string, text: string, _path: string): MarkupDocument {
  return { tree: { type: 'root', children: [], position: undefined as never }, metadata: noMetadata }
}
