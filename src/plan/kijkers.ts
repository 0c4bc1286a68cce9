import type { AfspraakAntwoord, Kijker, Mens, PubliekAntwoord, SpoorAntwoord } from './contract.ts'

/** Whether an organisation belongs to an audience. */
export function zietOrganisatie(publiek: PubliekAntwoord, organisatieId: string): boolean {
  return publiek.organisaties === null || publiek.organisaties.includes(organisatieId)
}

/** Whether young person or parents see it on a day (YYYY-MM-DD). */
export function zietFamilie(publiek: PubliekAntwoord, kant: 'jeugdige' | 'ouder', dag: string): boolean {
  const vanaf = kant === 'jeugdige' ? publiek.jeugdigeVanaf : publiek.ouderVanaf
  return vanaf !== null && vanaf <= dag
}

/** Whether this person sees it on a day. */
export function zietMens(publiek: PubliekAntwoord, mens: Mens, dag: string): boolean {
  // What a JIM sees is the young person's to say, per thing; no audience says it.
  if (mens.kant === 'jim') return false
  if (mens.kant === 'ouder' && publiek.ouderIds && !publiek.ouderIds.includes(mens.persoonId ?? ''))
    return false
  if (mens.kant !== 'professional') return zietFamilie(publiek, mens.kant, dag)
  return mens.organisatie !== null && zietOrganisatie(publiek, mens.organisatie.id)
}

type Group = Pick<Kijker, 'soort' | 'naam'> & { mens: Mens }

/**
 * Who sees this plan, as far as the reader sees who takes part: per organisation and for family, everything the reader sees or which
 * tracks. Who sees nothing of it is left out: that list would tell of tracks the reader doesn't know.
 */
export function listKijkers(
  sporen: SpoorAntwoord[],
  afspraken: AfspraakAntwoord[],
  mensen: Mens[],
  dag: string,
): Kijker[] {
  const running = sporen.filter((spoor) => spoor.gestoptOp === null)
  return groupsOf(mensen).flatMap(({ soort, naam, mens }) => {
    const seen = running.filter((spoor) => zietMens(spoor.publiek, mens, dag))
    if (seen.length === 0) return []
    const ids = new Set(seen.map((spoor) => spoor.id))
    const hidden = afspraken.filter((a) => ids.has(a.spoorId) && !zietMens(a.publiek, mens, dag)).length
    return [{ soort, naam, alles: seen.length === running.length, sporen: [...ids], nietVoorHen: hidden }]
  })
}

/** Names of all who see everything of a list of audiences: organisations by name, family by first name. */
export function listWieZien(audiences: PubliekAntwoord[], mensen: Mens[], dag: string): string[] {
  return groupsOf(mensen)
    .filter(({ mens }) => audiences.every((publiek) => zietMens(publiek, mens, dag)))
    .map(({ naam }) => naam)
}

/** One line per organisation, and one per young person and parent. */
function groupsOf(mensen: Mens[]): Group[] {
  const groups = new Map<string, Group>()
  for (const mens of mensen) {
    if (!mens.actief) continue
    if (mens.kant === 'professional' && mens.organisatie) {
      groups.set(mens.organisatie.id, { soort: 'organisatie', naam: mens.organisatie.naam, mens })
    } else if (mens.kant === 'jeugdige' || mens.kant === 'ouder') {
      groups.set(mens.id, { soort: mens.kant, naam: mens.roepnaam || mens.naam, mens })
    }
  }
  return [...groups.values()].sort(
    (a, b) => Number(a.soort !== 'organisatie') - Number(b.soort !== 'organisatie'),
  )
}
