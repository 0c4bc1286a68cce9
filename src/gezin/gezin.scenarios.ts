import type { MetingMens } from '../testing/meting-wereld.ts'

type Uitkomst = 201 | 403 | 404
/** Who says that the parents live in two households. */
export const zeggen: readonly {
  persona: MetingMens | 'fatima'
  wat: string
  verwacht: Uitkomst
  reden?: string
}[] = [
  { persona: 'nadia', wat: 'de vaste persoon zegt het niet zelf', verwacht: 403, reden: 'rol_huizen' },
  { persona: 'bart', wat: 'een deelnemer zegt het niet', verwacht: 403, reden: 'rol_huizen' },
  { persona: 'linda', wat: 'een ouder zegt het niet', verwacht: 403, reden: 'rol_huizen' },
  { persona: 'sem', wat: 'de jongere zegt het niet', verwacht: 403, reden: 'rol_huizen' },
  { persona: 'fatima', wat: 'wie niet meedoet, vindt de casus niet', verwacht: 404 },
  { persona: 'marieke', wat: 'de casusregisseur zegt het, met reden', verwacht: 201 },
]

/** Who reads what about the family. */
export const lezen: readonly {
  persona: MetingMens | 'fatima'
  pad: 'gezin' | 'ouders' | 'mijn-gezin'
  verwacht: 200 | 403 | 404
}[] = [
  { persona: 'marieke', pad: 'gezin', verwacht: 200 },
  { persona: 'bart', pad: 'gezin', verwacht: 200 },
  { persona: 'sem', pad: 'gezin', verwacht: 403 },
  { persona: 'linda', pad: 'gezin', verwacht: 403 },
  { persona: 'karim', pad: 'gezin', verwacht: 403 },
  { persona: 'fatima', pad: 'gezin', verwacht: 404 },
  { persona: 'nadia', pad: 'ouders', verwacht: 200 },
  { persona: 'sem', pad: 'ouders', verwacht: 200 },
  { persona: 'karim', pad: 'ouders', verwacht: 403 },
  { persona: 'fatima', pad: 'ouders', verwacht: 404 },
  { persona: 'sem', pad: 'mijn-gezin', verwacht: 200 },
  { persona: 'karim', pad: 'mijn-gezin', verwacht: 403 },
  { persona: 'marieke', pad: 'mijn-gezin', verwacht: 403 },
]
