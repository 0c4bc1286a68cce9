import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addSpoor } from '../bouw/plan.ts'
import type { Regio } from '../regio.ts'

/** Tess Verkade, sixteen: a plan in the making, with the Raad and the gecertificeerde instelling. */
export async function loadTess(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'zvh',
    regisseur: 'hanna',
    gezinZiet: false,
    ouderZiet: false,
    fase: 'plan',
    start: kalender.werkdag(-9),
    vraag: 'Kan iemand ervoor zorgen dat ik niet steeds ergens anders moet slapen?',
    verteldAan: 'Bram Peters',
    vraagOp: kalender.werkdag(-10),
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Tess', achternaam: 'Verkade', leeftijd: 16 })
  await addGezinslid(casus, {
    soort: 'ouder',
    roepnaam: 'Ellen',
    achternaam: 'Verkade',
    relatie: 'moeder',
    telefoon: '06 5550 3102',
    gezag: { bron: 'gezagsregister', op: kalender.werkdag(-8) },
  })
  await addProfessional(casus, 'bram', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Tess kent Bram sinds een jaar.',
  })
  await addProfessional(casus, 'roos', ['deelnemer'], { reden: 'onderzoek van de Raad' })
  await addProfessional(casus, 'pim', ['deelnemer'], { reden: 'hulp thuis' })
  await addSpoor(casus, 'wonen', 'Eén bed, elke nacht hetzelfde', 'allen')
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'wonen',
    door: 'bram',
    datum: kalender.werkdag(-3),
    wie: 'allen',
    noodzaak: 'Zonder vaste plek lukt geen enkele afspraak.',
    geheim: { grond: 'goed_hulpverlenerschap', uitleg: 'Zonder dit slaapt zij buiten.' },
    tekst: 'Tess sliep deze maand op vijf adressen. Bij haar tante ging het twee weken goed.',
  })
}
