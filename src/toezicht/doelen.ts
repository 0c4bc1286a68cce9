/** The only aims for which the processing log may be used (Wgs 1.8 lid 4); never for judging staff, never for work on a casus. */
export const logdoelen = [
  'rechtmatigheid',
  'interne_controle',
  'integriteit_en_beveiliging',
  'gerechtelijke_procedure',
] as const
export type Logdoel = (typeof logdoelen)[number]
