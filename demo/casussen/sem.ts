import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { vaststellen } from '../bouw/plan.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import { actor, type Regio } from '../regio.ts'
import { loadSemDelen } from './sem-delen.ts'
import { loadSemKijk } from './sem-kijk.ts'
import { loadSemOverleg } from './sem-overleg.ts'
import { loadSemPlan } from './sem-plan.ts'
import { loadSemVerhaal } from './sem-verhaal.ts'

/** Sem Verhoeven: a full persoonsgerichte aanpak, with a clash on Wednesday that isn't his fault. */
export async function loadSem(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'pga',
    fase: 'in_uitvoering',
    start: kalender.werkdag(-60),
    ouderZiet: true,
    vraag: 'Ik wil terug naar school, maar niet naar die klas waar iedereen alles al weet.',
    verteldAan: 'Nadia Haddou',
    vraagOp: kalender.werkdag(-4),
    bewoording:
      'Sem begint opnieuw op school, in een klas die bij hem past. Wij zorgen dat zijn week te doen is.',
  })
  await loadMensen(casus)
  await loadBereik(casus)
  const vorigOverleg = await loadSemOverleg(casus)
  const plan = await loadSemPlan(casus, vorigOverleg)
  await vaststellen(
    casus,
    kalender.werkdag(-18),
    'niet_gewild',
    'Sem en zijn moeder wilden liever met Nadia erbij een plan maken.',
  )
  await loadSemDelen(casus, plan)
  await loadSemKijk(casus, plan.school)
  await loadSemVerhaal(casus)
}

async function loadMensen(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addGezinslid(casus, {
    soort: 'jeugdige',
    roepnaam: 'Sem',
    achternaam: 'Verhoeven',
    leeftijd: 16,
    gebruiker: 'sem',
    woonplaats: 'Merwestad-Zuid',
  })
  await addGezinslid(casus, {
    soort: 'ouder',
    roepnaam: 'Linda',
    achternaam: 'Verhoeven',
    gebruiker: 'linda',
    relatie: 'moeder',
    telefoon: '06 5550 2001',
    woonplaats: 'Merwestad-Zuid',
    gezag: { bron: 'gezagsregister', op: kalender.werkdag(-59) },
  })
  await addProfessional(casus, 'nadia', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Sem koos Nadia: "zij blijft gewoon komen".',
  })
  await addProfessional(casus, 'ineke', ['procesregisseur'], { reden: 'zit het overleg voor' })
  await addProfessional(casus, 'bart', ['deelnemer'], {
    reden: 'mentor op de nieuwe school',
    van: kalender.werkdag(-50),
  })
  await addProfessional(casus, 'eva', ['deelnemer'], {
    reden: 'Sem wil leren slapen',
    van: kalender.werkdag(-30),
    wie: ['gemeente', 'ggz', 'kade9'],
  })
  await addProfessional(casus, 'tim', ['deelnemer'], {
    reden: 'begeleidt de werkstraf',
    wie: ['gemeente', 'rvdk', 'politie'],
  })
  await addProfessional(casus, 'rob', ['deelnemer'], {
    reden: 'wijkagent, Sem kent hem',
    wie: ['gemeente', 'rvdk', 'politie'],
  })
}

/** Until what time Nadia answers, and who helps Sem after. */
async function loadBereik({ regio }: DemoCasus): Promise<void> {
  await regio.client.query(`update actor set bereikbaar_tot = '20:00', vervanger_id = $2 where id = $1`, [
    actor(regio, 'nadia').id,
    actor(regio, 'marieke').id,
  ])
}
