import { requireVersion } from '../casus/index.ts'
import { sql, type Tx } from '../kernel/db.ts'
import { conflict } from '../kernel/errors.ts'
import { record } from '../kernel/tijdlijn.ts'
import type { OordeelBody } from './contract.ts'
import { getWegingForAct } from './get-weging.ts'

/** One's own judgement on one published criterion, with reasons; may be revised until the decision. Answers the version of that judgement. */
export async function judgeCriterium(
  tx: Tx,
  j: { aanmeldingId: string; criterium: string; body: OordeelBody; spoor: string },
): Promise<number> {
  const weging = await getWegingForAct(tx, j.aanmeldingId, 'oordelen')
  const { aanmelding } = weging
  if (aanmelding.status !== 'in_weging')
    throw conflict('niet_in_weging', 'Deze aanmelding is niet meer in weging.')
  if (!aanmelding.regime.criteria.some((c) => c.code === j.criterium)) {
    throw conflict('criterium_onbekend', 'Dit criterium staat niet in het convenant.', [
      { veld: 'criterium', code: 'onbekend', melding: 'Kies een gepubliceerd criterium.' },
    ])
  }
  const own = weging.oordelen.find((o) => o.door === tx.actor.actorId && o.criterium === j.criterium)
  requireVersion({ versie: own?.versie ?? 0 }, j.body.versie)
  await tx.run(sql`insert into oordeel (weging_id, criterium, oordeel, reden, door, organisatie_id, advies)
    values (${weging.id}, ${j.criterium}, ${j.body.oordeel}, ${j.body.reden}, ${tx.actor.actorId}, ${tx.actor.organisatieId},
      ${!aanmelding.besluiter})
    on conflict (weging_id, criterium, door) do update
      set oordeel = excluded.oordeel, reden = excluded.reden, op = sec.nu(), versie = oordeel.versie + 1`)
  await tx.run(sql`update weging set versie = versie + 1 where id = ${weging.id}`)
  await record(tx, {
    activiteit: 'wegen',
    actie: 'weging.oordelen',
    object: `aanmelding:${j.aanmeldingId}`,
    betrokkenen: [aanmelding.log_naam],
    spoor: j.spoor,
    tijdlijn: { aanmeldingId: j.aanmeldingId, gegevens: { criterium: j.criterium } },
  })
  return j.body.versie + 1
}
