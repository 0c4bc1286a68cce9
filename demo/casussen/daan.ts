import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addAfspraak, addSpoor, vaststellen } from '../bouw/plan.ts'
import type { Regio } from '../regio.ts'

/** Daan Wolters: of age, coming back from detention, met at the gate. */
export async function loadDaan(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'pga',
    fase: 'in_uitvoering',
    start: kalender.werkdag(-70),
    ouderZiet: false,
    vraag: 'Als ik vrijkom, wil ik niet weer alleen op dat station staan.',
    verteldAan: 'Tim Kok',
    vraagOp: kalender.werkdag(-72),
    bewoording:
      'Op de dag dat Daan vrijkomt staat er iemand, en is er een bed, werk en geld voor de eerste week.',
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Daan', achternaam: 'Wolters', leeftijd: 21 })
  await addProfessional(casus, 'tim', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Daan kent Tim al vijf jaar en wil dat hij blijft.',
  })
  await addProfessional(casus, 'tom', ['deelnemer'], {
    reden: 'een kamer vanaf de eerste dag',
    van: kalender.werkdag(-40),
  })
  const straf = await addSpoor(casus, 'straf', 'Eruit, en dan eruit blijven', ['gemeente', 'rvdk'])
  await addAfspraak(straf, {
    tekst: 'Bezoek voor vrijlating',
    eigenaar: 'tim',
    datum: kalender.werkdag(-14),
    gedaan: 'Daan heeft opgeschreven wat hij de eerste dag nodig heeft.',
    akkoord: { daan: 'ja' },
  })
  await addAfspraak(straf, {
    tekst: 'Tim staat bij de poort',
    eigenaar: 'tim',
    datum: kalender.werkdag(13),
    tijd: ['09:30', '10:30'],
    plaats: 'De poort, hoofdingang',
    tegenprestatie: 'Tim is er een kwartier eerder.',
    akkoord: { daan: 'ja' },
  })
  const wonen = await addSpoor(casus, 'wonen', 'Een kamer met een sleutel', [
    'gemeente',
    'rvdk',
    'huis-en-haven',
  ])
  await addAfspraak(wonen, {
    tekst: 'Kamer klaar op de dag zelf',
    eigenaar: 'tom',
    datum: kalender.werkdag(12),
    tegenprestatie: 'Er staat eten voor drie dagen.',
    akkoord: { daan: 'ja' },
  })
  const geld = await addSpoor(casus, 'financien', 'Niet met nul beginnen', ['gemeente', 'rvdk'])
  await addAfspraak(geld, {
    tekst: 'Reisgeld Daan aanvragen',
    eigenaar: 'marieke',
    datum: kalender.werkdag(-2),
    gemaakt: kalender.werkdag(-12),
    akkoord: { daan: 'ja' },
  })
  await vaststellen(
    casus,
    kalender.werkdag(-50),
    'niet_gewild',
    'Daan wil zijn familie pas zien als hij weer buiten is.',
  )
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'werk',
    door: 'tim',
    datum: kalender.werkdag(-14),
    wie: ['rvdk', 'gemeente'],
    tekst:
      'Daan haalde zijn lasdiploma binnen. De werkmeester wil zijn naam doorgeven aan een bedrijf, als Daan dat wil.',
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'wonen',
    door: 'tom',
    datum: kalender.werkdag(-10),
    wie: ['huis-en-haven', 'gemeente', 'rvdk'],
    noodzaak: 'Anders is er de eerste nacht geen bed.',
    tekst: 'De kamer is er, maar de inschrijving moet vóór de dag zelf rond zijn.',
  })
}
