import { start } from '../boot/start.ts'
import { variables } from '../kernel/config-variables.ts'
import type { Register } from './context.ts'

export const register: Register = (program, context) => {
  program
    .command('start')
    .description('start de database, de webserver en de worker (zoals npm start)')
    .addHelpText('after', `\nInstellingen (omgevingsvariabelen):\n${settings()}`)
    .action(() => start(context.env))
}

function settings(): string {
  const names = Object.keys(variables)
  const width = Math.max(...names.map((name) => name.length))
  return Object.entries(variables)
    .map(([name, { omschrijving }]) => `  ${name.padEnd(width)}  ${omschrijving}`)
    .join('\n')
}
