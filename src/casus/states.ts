/** The way of a case. Exhaustive: what is not written here can't happen. Shared by server and screens. */
export const fasen = ['gestart', 'plan', 'in_uitvoering', 'afschalen', 'nazorg', 'gesloten'] as const
export type Fase = (typeof fasen)[number]
export const zijtoestanden = ['opgeschaald', 'pauze', 'bevroren'] as const
export type Zijtoestand = (typeof zijtoestanden)[number]

/** Which phase may follow which. Closing is possible from everywhere but says why; reopening needs a new aanmelding. */
export const overgangen: Record<Fase, readonly Fase[]> = {
  gestart: ['plan', 'gesloten'],
  plan: ['in_uitvoering', 'gestart', 'gesloten'],
  in_uitvoering: ['afschalen', 'plan', 'gesloten'],
  afschalen: ['nazorg', 'in_uitvoering', 'gesloten'],
  nazorg: ['in_uitvoering', 'gesloten'],
  gesloten: [],
}

/** What a side state still allows. Frozen (bevroren): nothing changes until it is lifted. */
export const schrijven: Record<Zijtoestand | 'geen', boolean> = {
  geen: true,
  opgeschaald: true,
  pauze: true,
  bevroren: false,
}

/** Whether content may be written now: not in a closed or frozen casus. */
export function mayWrite(fase: Fase, zijtoestand: Zijtoestand | null): boolean {
  return fase !== 'gesloten' && schrijven[zijtoestand ?? 'geen']
}
