/** What someone does, where the name of their function says nothing to a young person or a parent. */
export const nl = {
  casusregisseur: 'zorgt dat het plan loopt',
  procesregisseur: 'leidt de gesprekken',
} as const
