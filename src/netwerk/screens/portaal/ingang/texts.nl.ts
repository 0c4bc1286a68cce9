export const nl = {
  jeugdige: {
    knop: 'Naar mijn kring',
  },
  ouder: {
    knop: 'De kring van je kind',
  },
} as const
