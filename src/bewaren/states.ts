/** The way of a proposal: the job or a person proposes, one person checks, another decides, the job carries it out. */
export const voorstelStanden = [
  'open',
  'nagekeken',
  'goedgekeurd',
  'afgewezen',
  'uitgevoerd',
  'vervallen',
] as const
export type VoorstelStand = (typeof voorstelStanden)[number]
export type VoorstelAct = 'nakijken' | 'goedkeuren' | 'afwijzen'

const kan: Record<VoorstelStand, readonly VoorstelAct[]> = {
  open: ['nakijken', 'afwijzen'],
  nagekeken: ['goedkeuren', 'afwijzen'],
  goedgekeurd: [],
  afgewezen: [],
  uitgevoerd: [],
  vervallen: [],
}

/** Whether this can be done to a proposal in this state. */
export function kanNu(stand: VoorstelStand, act: VoorstelAct): boolean {
  return kan[stand].includes(act)
}
