// A static import here keeps the names of a CommonJS package when it is bundled and loaded on demand.
export { parseDocument } from 'yaml'
