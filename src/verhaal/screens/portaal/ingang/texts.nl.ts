export const nl = {
  verhaal: {
    jeugdige: {
      titel: 'Vertel je verhaal één keer',
      uitleg: 'In jouw woorden. Jij kiest wie het leest.',
      knop: 'Naar mijn verhaal',
    },
    ouder: {
      titel: 'Aan jou verteld',
      uitleg: 'Soms vertelt je kind jou iets. Dat staat hier.',
      knop: 'Kijk of er iets is',
    },
  },
  dank: { titel: 'Dank je', uitleg: 'Hielp iemand je? Zeg het.', knop: 'Bedank iemand' },
} as const
