import { start } from './start.ts'

start(__dirname)
