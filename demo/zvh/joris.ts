import { addGezinslid, addProfessional } from '../bouw/betrokkenen.ts'
import { startDemoCasus } from '../bouw/casus.ts'
import { addBijdrage } from '../bouw/delen.ts'
import { addAfspraak, addSpoor, vaststellen } from '../bouw/plan.ts'
import type { Regio } from '../regio.ts'

/** Joris Veldman, nineteen: nuisance, debts and care that stopped. Justice, care and housing tuned to each other. */
export async function loadJoris(regio: Regio): Promise<void> {
  const { kalender } = regio
  const casus = await startDemoCasus(regio, {
    regime: 'zvh',
    regisseur: 'hanna',
    gezinZiet: false,
    ouderZiet: false,
    fase: 'in_uitvoering',
    start: kalender.werkdag(-40),
    vraag: 'Ik wil een deur die op slot kan, en dat niemand meer aanbelt om geld.',
    verteldAan: 'Mila Konings',
    vraagOp: kalender.werkdag(-41),
    bewoording: 'Eerst een eigen deur en rust over het geld. Dan de behandeling, met iemand die meegaat.',
  })
  await addGezinslid(casus, { soort: 'jeugdige', roepnaam: 'Joris', achternaam: 'Veldman', leeftijd: 19 })
  await addProfessional(casus, 'mila', ['vaste_persoon'], {
    gekozen: true,
    reden: 'Joris koos Mila: zij komt ook als het misgaat.',
  })
  await addProfessional(casus, 'daphne', ['deelnemer'], { reden: 'meldingen in de straat' })
  await addProfessional(casus, 'olivier', ['deelnemer'], { reden: 'een zaak die nog moet komen' })
  await addProfessional(casus, 'esra', ['deelnemer'], { reden: 'de behandeling die stilviel' })
  const straf = await addSpoor(casus, 'straf', 'Geen nieuwe zaak erbij', [
    'college',
    'om',
    'zvh-politie',
    'reclassering',
  ])
  await addAfspraak(straf, {
    tekst: 'De zitting wacht tot de behandeling loopt',
    eigenaar: 'olivier',
    datum: kalender.werkdag(8),
    tegenprestatie: 'Het OM legt dit zelf uit aan Joris.',
    akkoord: { joris: 'ja' },
  })
  const zorg = await addSpoor(casus, 'zorg', 'Slapen zonder onrust', ['college', 'zvh-ggz', 'reclassering'])
  await addAfspraak(zorg, {
    tekst: 'Eerste gesprek bij Joris thuis',
    eigenaar: 'esra',
    datum: kalender.werkdag(3),
    tijd: ['10:00', '11:00'],
    plaats: 'Bij Joris thuis',
    tegenprestatie: 'Mila is er ook bij.',
    akkoord: { joris: 'ja' },
  })
  const geld = await addSpoor(casus, 'financien', 'Niemand meer aan de deur om geld', 'allen')
  await addAfspraak(geld, {
    tekst: 'Pauze voor de schulden aanvragen',
    eigenaar: 'hanna',
    datum: kalender.werkdag(-3),
    gemaakt: kalender.werkdag(-12),
    akkoord: { joris: 'ja' },
  })
  await vaststellen(casus, kalender.werkdag(-25), 'niet_gewild', 'Joris wil zijn familie er nu niet bij.')
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'politie',
    door: 'daphne',
    datum: kalender.werkdag(-6),
    wie: ['zvh-politie', 'college', 'om', 'reclassering'],
    noodzaak: 'Om de afspraken over de straat erop af te stemmen.',
    tekst: 'Drie meldingen over lawaai in twee weken, steeds na bezoek van mensen die geld willen.',
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'gezondheid',
    door: 'esra',
    datum: kalender.werkdag(-5),
    wie: ['zvh-ggz', 'college', 'reclassering'],
    noodzaak: 'Mila moet weten wat helpt als hij in paniek is.',
    geheim: { grond: 'goed_hulpverlenerschap', uitleg: 'Zonder dit maakt bezoek de onrust erger.' },
    tekst: 'Bij onrust helpt het om samen naar buiten te gaan. Niet aandringen, wel blijven.',
  })
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'wonen',
    door: 'hanna',
    datum: kalender.werkdag(-2),
    wie: 'allen',
    tekst: 'Joris was op tijd bij de verhuurder en regelde zelf een nieuw slot.',
  })
}
