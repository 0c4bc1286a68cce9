export const nl = {
  titel: 'Jouw kant',
  uitleg: 'Vertel het in jouw woorden. Eén antwoord is genoeg.',
  gebeurde: 'Wat gebeurde er?',
  beschermde: 'Wat wilde je beschermen?',
  beschermdeHint: 'Bijvoorbeeld een vriend, je broertje of jezelf.',
  zouHelpen: 'Wat zou helpen?',
  wieLeest: (namen: string) => `Dit lezen: ${namen}.`,
  bewaar: 'Bewaar mijn kant',
  nietNu: 'Nu niet',
  schrijfIets: 'Schrijf één antwoord op.',
}
