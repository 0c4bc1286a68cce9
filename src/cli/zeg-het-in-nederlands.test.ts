import { Command, Option } from 'commander'
import { expect, test } from 'vitest'
import { zegHetInNederlands } from './zeg-het-in-nederlands.ts'

function say(...typed: string[]): string {
  const said: string[] = []
  const program = zegHetInNederlands(new Command('verbonden')).exitOverride()
  const { outputError = () => undefined } = program.configureOutput()
  program.configureOutput({
    outputError,
    writeErr: (text) => said.push(text),
    writeOut: (text) => said.push(text),
  })
  program
    .command('log')
    .requiredOption('--van <dag>', 'eerste dag')
    .addOption(new Option('--doel <doel>', 'waarvoor').choices(['controle', 'zaak']))
    .action(() => undefined)
  try {
    program.parse(typed, { from: 'user' })
  } catch {
    // commander throws after it spoke
  }
  return said.join('').trim()
}

test.each([
  [['log'], 'Zet --van <dag> erbij.'],
  [['log', '--van'], 'Zet achter --van <dag> wat het moet zijn.'],
  [['log', '--van', 'x', '--doel', 'gek'], 'gek kan niet bij --doel <doel>. Kies uit: controle, zaak.'],
  [['log', '--van', 'x', '--lijst'], '--lijst bestaat hier niet.'],
  [['log', '--van', 'x', 'nog', 'iets'], 'Dat is te veel: haal weg wat er niet bij hoort.'],
  [['lok'], 'De opdracht lok bestaat niet.\nBedoel je log?'],
])('%j wordt in het Nederlands beantwoord', (typed, zin) => {
  expect(say(...typed)).toBe(zin)
})

test('de hulp heeft Nederlandse koppen', () => {
  const help = say('log', '--help')
  expect(help).toContain('Gebruik: verbonden log [opties]')
  expect(help).toContain('Opties:')
  expect(help).not.toMatch(/Usage|Options:/)
})
