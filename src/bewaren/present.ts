import type { Actor } from '../kernel/actor.ts'
import type { Voorstel } from './answers.ts'
import { kenmerk } from './kenmerk.ts'
import { mayBewaren } from './policy.ts'
import { kanNu } from './states.ts'
import type { VoorstelRow } from './voorstellen.ts'

/** A proposal as an answer, with what this reader may do with it now. */
export function presentVoorstel(v: VoorstelRow, actor: Actor): Voorstel {
  const desk = mayBewaren(actor) === null
  const goed = desk && kanNu(v.status, 'goedkeuren') && !v.mijn_account && !v.stop
  return {
    id: v.id,
    versie: v.versie,
    wat: v.wat,
    kenmerk: v.casus_id === null ? null : kenmerk(v.casus_id),
    regime: { code: v.regime_code, naam: v.regime_naam },
    regel: v.regel,
    grond: v.grond,
    uiterlijk: v.uiterlijk,
    aantallen: v.aantallen,
    reden: v.reden,
    op: v.op.toISOString(),
    status: v.status,
    voorgesteldDoor: v.voorgesteld_door === null ? null : (v.voorsteller ?? ''),
    nagekeken: v.nagekeken_op === null ? null : { naam: v.nakijker ?? '', op: v.nagekeken_op.toISOString() },
    besloten: v.besloten_op === null ? null : { naam: v.besluiter ?? '', op: v.besloten_op.toISOString() },
    besluitReden: v.besluit_reden,
    opnieuwVanaf: v.opnieuw_vanaf,
    bewaarstop: v.stop,
    verklaringId: v.verklaring_id,
    abilities: {
      magNakijken: desk && kanNu(v.status, 'nakijken'),
      magGoedkeuren: goed,
      magAfwijzen: desk && kanNu(v.status, 'afwijzen'),
      waaromNiet: desk && !goed ? waaromNiet(v) : null,
    },
  }
}

function waaromNiet(v: VoorstelRow): Voorstel['abilities']['waaromNiet'] {
  if (v.status === 'open') return 'nog_nakijken'
  if (v.status !== 'nagekeken') return null
  return v.stop ? 'bewaarstop' : 'vier_ogen'
}
