import type { Command } from 'commander'

/** What commander says when a command is mistyped, and how we say it. */
const zinnen: readonly [RegExp, string][] = [
  [/^error: required option '(.+)' not specified/, 'Zet $1 erbij.'],
  [/^error: option '(.+)' argument missing/, 'Zet achter $1 wat het moet zijn.'],
  [
    /^error: option '(.+)' argument '(.*)' is invalid\. Allowed choices are (.+)\.$/m,
    '$2 kan niet bij $1. Kies uit: $3.',
  ],
  [/^error: missing required argument '(.+)'/, 'Noem ook: $1.'],
  [/^error: unknown option '(.+)'/, '$1 bestaat hier niet.'],
  [/^error: unknown command '(.+)'/, 'De opdracht $1 bestaat niet.'],
  [/^error: too many arguments.*$/m, 'Dat is te veel: haal weg wat er niet bij hoort.'],
  [/^\(Did you mean (.+)\?\)$/m, 'Bedoel je $1?'],
]
const koppen: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Options:': 'Opties:',
  'Arguments:': 'Wat erachter komt:',
  'Commands:': 'Opdrachten:',
}

/** A mistyped command is answered in Dutch, with what to do; help has Dutch headings. Call it before commands are registered: they inherit it. */
export function zegHetInNederlands(program: Command): Command {
  return program.configureOutput({ outputError: (text, write) => write(vertaal(text)) }).configureHelp({
    styleTitle: (title) => koppen[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', '[opties]').replace('[command]', '[opdracht]'),
  })
}

/** The Dutch sentence of an error of commander; what has none stays as it was. */
export function vertaal(text: string): string {
  return zinnen.reduce((said, [pattern, zin]) => said.replace(pattern, zin), text)
}
