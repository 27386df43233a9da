import type { Root } from 'mdast'
import type { Metadata } from './document.ts'
import { noMetadata } from './metadata.ts'

export function parseHtml(text: string): { tree: Root; metadata: Metadata } {
  return { tree: { type: 'root', children: [] }, metadata: noMetadata }
}
