import type { Command } from 'commander'
import type { Io } from './io.ts'

/** Adds the commands that answer other programs until these hang up. */
export function addServers(program: Command, io: Io): void {
  program
    .command('lsp')
    .description('a language server for editors, over standard input and output')
    .option('--stdio', 'speak over standard input and output (the only way there is)')
    .option('-c, --config <path>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'a preset over that of the configuration')
    .action(async (options) => {
      const { lsp } = await import('./commands/lsp.ts')
      await lsp(options, io)
    })
  program
    .command('mcp')
    .description('a Model Context Protocol server, over standard input and output; it only reads')
    .option('--root <folder>', 'the folder whose files may be read; this one unless given')
    .option('-c, --config <path>', 'use this configuration file')
    .option('--no-config', 'use no configuration file')
    .option('--preset <name>', 'a preset over that of the configuration')
    .action(async (options) => {
      const { mcp } = await import('./commands/mcp.ts')
      await mcp(options, io)
    })
}
