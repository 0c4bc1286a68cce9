export const nl = {
  jeugdige: {
    titel: 'Jouw eigen kring',
    uitleg: 'Wie staan er om je heen? Teken het. Het is van jou.',
    knop: 'Naar mijn kring',
  },
  ouder: {
    titel: 'De kring van je kind',
    uitleg: 'Je ziet alleen wat je kind laat zien.',
    knop: 'Kijk of er iets is',
  },
} as const
