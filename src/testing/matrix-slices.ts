import { gezinTable } from './matrix-gezin.ts'
import { jimTable } from './matrix-jim.ts'
import { metingRijen } from './matrix-meting.ts'
import { netwerkTable } from './matrix-netwerk.ts'
import { passkeyTable } from './matrix-passkey.ts'
import { spraakTable } from './matrix-spraak.ts'
import { vastTable } from './matrix-vast.ts'
import { verhaalTable } from './matrix-verhaal.ts'
import { vrijgaveTable } from './matrix-vrijgave.ts'

/** The lines of the table that stand with their slice; columns as in matrix.ts. */
export const rijenVanSlices = [
  metingRijen,
  vrijgaveTable,
  netwerkTable,
  verhaalTable,
  vastTable,
  jimTable,
  passkeyTable,
  spraakTable,
  gezinTable,
]
  .map((rijen) => rijen.trim())
  .join('\n')
