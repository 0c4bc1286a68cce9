import { addBijdrage, addWeerwoord } from '../bouw/delen.ts'
import { addGelezen } from '../bouw/overleg.ts'
import { addToestemming } from '../bouw/toestemming.ts'
import type { DemoCasus } from '../bouw/zicht.ts'
import { op } from '../kalender.ts'
import type { SemPlan } from './sem-plan.ts'
import { loadVeranderd, loadVoorval } from './sem-voorval.ts'

/** What everyone brought in: what goes well first. */
export async function loadSemDelen(casus: DemoCasus, plan: SemPlan): Promise<void> {
  await loadGoed(casus)
  await loadZorgEnVraag(casus)
  await loadVoorval(casus)
  await loadVeranderd(casus)
  const { kalender } = casus.regio
  await addWeerwoord(casus, {
    van: 'linda',
    over: 'afspraak',
    overId: plan.kleineKlas,
    datum: kalender.werkdag(-3),
    wie: ['gemeente', 'roc', 'kade9'],
    tekst:
      'Ik wil heel graag dat Sem gaat. Maar ik begin om zeven uur, en met de bus moet hij langs zijn oude school. Zeg niet dat ik niet meewerk: ik vraag om iemand die hem de eerste weken brengt.',
  })
  await addGelezen(casus, 'marieke', op(kalender.werkdag(-1), '12:00'))
}

async function loadGoed(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'vrije_tijd',
    door: 'nadia',
    datum: kalender.werkdag(-1),
    wie: 'allen',
    tekst:
      'Sem was als eerste in de fietswerkplaats en hielp een jongen van negen met zijn band. Hij vroeg zelf of hij vaker mag komen.',
  })
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'onderwijs',
    door: 'bart',
    datum: kalender.werkdag(-4),
    wie: ['roc', 'gemeente', 'kade9'],
    tekst: 'Sem belde zelf om te vragen welke boeken hij nodig heeft. Ik heb ze voor hem klaargelegd.',
  })
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'gezin',
    door: 'marieke',
    datum: kalender.werkdag(-6),
    wie: ['gemeente', 'kade9', 'ggz'],
    tekst: 'Linda vertelde dat ze drie avonden samen hebben gegeten. "Hij begon zelf over vroeger."',
  })
  await addBijdrage(casus, {
    soort: 'goed',
    categorie: 'werk',
    door: 'sem',
    datum: kalender.werkdag(-5),
    tijd: '21:10',
    wie: ['kade9', 'gemeente'],
    tekst: 'Ik ben drie keer op tijd opgestaan zonder dat mama riep. De wekker van Nadia werkt.',
  })
}

async function loadZorgEnVraag(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const toestemming = await addToestemming(casus, {
    soort: 'geheim',
    waarvoor: 'Zodat de mensen om Sem heen weten wat helpt als het te veel wordt.',
    door: 'eva',
    van: 'ggz',
    aan: ['gemeente', 'kade9'],
    categorieen: ['hulp'],
    datum: kalender.werkdag(-8),
    tot: kalender.werkdag(120),
    ja: [{ wie: 'sem' }],
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'hulp',
    door: 'eva',
    toestemming,
    datum: kalender.werkdag(-7),
    wie: ['ggz', 'gemeente', 'kade9'],
    alleenOrientatie: true,
    noodzaak: 'Met Sem besproken: hij wil dat de mensen om hem heen dit weten.',
    tekst:
      'Wat helpt als het Sem te veel wordt: even naar buiten, niet praten, wel in de buurt blijven. Na tien minuten kan hij zelf zeggen wat er is.',
  })
  await addBijdrage(casus, {
    soort: 'vraag',
    categorie: 'onderwijs',
    door: 'bart',
    datum: kalender.werkdag(-1),
    tijd: '15:10',
    wie: ['roc', 'gemeente'],
    tekst: 'Mag Sem dinsdag later starten? Om tien uur is het rustiger in de gang, en dat vroeg hij zelf.',
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'justitie',
    door: 'tim',
    datum: kalender.werkdag(-6),
    wie: ['rvdk', 'gemeente'],
    gezin: { jeugdige: kalender.werkdag(2) },
    noodzaak: 'Om de straf en de rest van zijn week op elkaar af te stemmen.',
    achterhoudReden: 'Ik vertel het Sem eerst zelf, bij het overleg.',
    tekst:
      'Sem ziet op tegen een groep die hij niet kent. Samen met één begeleider beginnen kan, en dan haalt hij het.',
  })
}
