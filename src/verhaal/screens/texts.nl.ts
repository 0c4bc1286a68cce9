export const nl = {
  tab: 'Verhaal',
  blok: (naam: string) => `${naam} vertelde`,
  uitleg: 'Alleen voor wie het kreeg. Het blijft van de jongere; die kan het terugnemen.',
  deel: (nr: number) => `Deel ${nr}`,
  op: (dag: string) => `verteld op ${dag}`,
  nieuw: 'nieuw',
  lees: 'Lees',
  van: (naam: string) => `Verteld door ${naam}, voor jou`,
  vanOp: (dag: string) => `op ${dag}`,
  geenBewijs:
    'Wat een jongere voor hulp vertelt, is geen bewijs en geen bijdrage. Wil je er iets mee doen? Vraag het de jongere, en laat die het zelf zeggen.',
  gelezen: 'Ik heb het gelezen',
  ziet: (naam: string) => `${naam} ziet dat jij het las, en wanneer.`,
  klaar: (naam: string) => `${naam} ziet nu dat je het las.`,
  terug: 'Terug naar de casus',
  weg: 'Dit deel is er niet, of niet meer voor jou. De jongere kan het teruggenomen hebben.',
} as const
