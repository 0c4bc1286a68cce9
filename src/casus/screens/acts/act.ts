import type { Betrokkene, Casus, Persoon } from '../../contract.ts'

/** What the reader is about to do to a casus; each opens its own form. */
export type Act =
  | { soort: 'fase' | 'zijtoestand' | 'ophef' | 'vraag' | 'betrokkene' | 'vastePersoon' | 'regie' | 'ouder' }
  | { soort: 'persoon'; persoon: Persoon }
  | { soort: 'stop' | 'code'; betrokkene: Betrokkene }

export type OnAct = (act: Act) => void

/** What every form of an act gets: the casus as it was read, and what to call when the act is done. */
export type ActProps = { casus: Casus; onDone: () => void }
