import { adviesQueries, presentAdvies, refusalOf } from '../deelwijzer/index.ts'
import type { Tx } from '../kernel/db.ts'
import { type FieldError, unfit } from '../kernel/errors.ts'
import type { VerzoekInvoer } from './contract.ts'
import { getVraagCasus, recordVerzoek, requireAllowed } from './load.ts'
import { mayVragen } from './policy.ts'
import { insertVerzoek, selectDeelnemers, type VraagCasus } from './sql.ts'
import { gewoneTermijn } from './states.ts'
import { plusWerkdagen } from './werkdagen.ts'

/**
 * Asks a partner for information. Refuses (409) who doesn't take part, and what the rules of the regime say this party may not give to
 * this one, with the reason and what to do instead. Answers the id.
 */
export async function createVerzoek(
  tx: Tx,
  casusId: string,
  input: VerzoekInvoer,
  spoor: string,
): Promise<string> {
  const { casus, wie } = await getVraagCasus(tx, casusId)
  requireAllowed(mayVragen(casus, wie))
  const own = wie.organisatieId ?? ''
  await checkVraag(tx, casus, own, input)
  const advies = adviesQueries(casusId, input.aanOrganisatieId, input.categorie)
  const [besluit] = presentAdvies(await Promise.all(advies.map((query) => tx.many(query))))
  requireAllowed(refusalOf(besluit))
  const publiek = {
    publiek: [own, input.aanOrganisatieId],
    jeugdigeVanaf: null,
    ouderVanaf: null,
    ouderIds: null,
  }
  const [{ id } = { id: '' }] = await tx.many<{ id: string }>(
    insertVerzoek({
      casusId,
      organisatieId: own,
      door: tx.actor.actorId,
      aanOrganisatieId: input.aanOrganisatieId,
      aanActorId: input.aanActorId,
      categorie: input.categorie,
      doel: input.doel,
      vraag: input.vraag,
      noodzaak: input.noodzaak,
      antwoordVoor: input.antwoordVoor === 'allen' ? null : publiek.publiek,
      termijn: input.termijn ?? plusWerkdagen(casus.vandaag, gewoneTermijn),
      publiek,
    }),
  )
  await recordVerzoek(tx, casus, {
    actie: 'informatieverzoek.vragen',
    verzoekId: id,
    spoor,
    publiek,
    gegevens: { categorie: input.categorie },
  })
  return id
}

async function checkVraag(tx: Tx, casus: VraagCasus, own: string, input: VerzoekInvoer): Promise<void> {
  const errors: FieldError[] = []
  const wrong = (veld: string, code: string, melding: string) => errors.push({ veld, code, melding })
  if (!casus.categorieen.includes(input.categorie))
    wrong('categorie', 'niet_in_regime', 'Deze categorie hoort niet bij dit regime.')
  const people = await tx.many<{ actor_id: string | null }>(
    selectDeelnemers(casus.id, input.aanOrganisatieId),
  )
  if (input.aanOrganisatieId === own)
    wrong('aanOrganisatieId', 'eigen_organisatie', 'Dit is je eigen organisatie. Vraag het je collega zelf.')
  else if (people.length === 0)
    wrong('aanOrganisatieId', 'doet_niet_mee', 'Deze organisatie doet niet (meer) mee in deze casus.')
  else if (input.aanActorId !== null && !people.some((p) => p.actor_id === input.aanActorId))
    wrong('aanActorId', 'doet_niet_mee', 'Deze collega doet niet (meer) mee in deze casus.')
  const [first, ...others] = errors
  if (first) throw unfit([first, ...others])
}
