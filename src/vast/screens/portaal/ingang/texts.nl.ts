export const nl = {
  titel: 'Wie er blijft',
  kier: (naam: string) => `De deur bij ${naam} blijft open.`,
  kierUitleg: 'Bellen mag altijd. Ook als er niets is.',
  weg: (naam: string, organisatie: string) => `${naam} werkt er niet meer. Bel ${organisatie}.`,
  vraag: (naam: string) => `Wil je ${naam} ook nu erbij?`,
  knop: 'Kijk wie er blijft',
  eersteWeken: 'Wie gaat er mee in de eerste week?',
}
