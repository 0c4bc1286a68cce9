import type { DemoCasus } from '../bouw/casus.ts'
import { addBijdrage, addEigenKant, addWeerwoord } from '../bouw/delen.ts'
import { addGelezen } from '../bouw/overleg.ts'
import { op } from '../kalender.ts'
import type { SemPlan } from './sem-plan.ts'

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
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'hulp',
    door: 'eva',
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

async function loadVoorval(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const zaterdag = kalender.vorige(6)
  const voorval = await addBijdrage(casus, {
    soort: 'voorval',
    categorie: 'politie',
    door: 'rob',
    datum: zaterdag,
    tijd: '23:20',
    gebeurdOp: zaterdag,
    wie: ['politie', 'gemeente', 'rvdk'],
    gezin: { jeugdige: kalender.werkdag(2), ouder: null },
    eerstVragen: true,
    eigenKant: 'gevraagd',
    noodzaak: 'Om te voorkomen dat Sem op zaterdagavond alleen blijft staan.',
    achterhoudReden: 'Rob vertelt het Sem eerst zelf.',
    tekst:
      'Rond 22.40 uur was er geduw op het Havenplein. Niemand was gewond, er is geen aangifte. Sem bleef staan toen ik hem aansprak. Hij noemde zijn naam en wilde praten. Ik bracht hem tot aan de tramhalte en zei dat ik dit met het team wil bespreken.',
  })
  await addEigenKant(casus, voorval, {
    door: 'rob',
    datum: zaterdag,
    tijd: '23:25',
    gebeurde: 'Er werd geduwd. Ik wilde weg, maar niet als eerste. Dan lacht iedereen.',
    beschermde: 'Dat ze me niet klein vinden.',
    zouHelpen: 'Als Nadia belt, heb ik een reden om te gaan.',
  })
}

async function loadVeranderd(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'verzuim',
    door: 'bart',
    datum: kalender.werkdag(-9),
    wie: ['roc', 'gemeente'],
    tekst: 'Sem was maandag niet bij het kennismakingsuur.',
    ingetrokken: 'Dit klopte niet: het uur viel uit.',
  })
  await addBijdrage(casus, {
    soort: 'vraag',
    categorie: 'vrije_tijd',
    door: 'nadia',
    datum: kalender.werkdag(-25),
    wie: ['kade9', 'gemeente'],
    tekst: 'Wie heeft deze week een fiets te leen voor Sem?',
    verlooptOp: kalender.werkdag(-15),
  })
  const eerst = await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'justitie',
    door: 'tim',
    datum: kalender.werkdag(-14),
    wie: ['rvdk', 'gemeente', 'politie'],
    tekst: 'De werkstraf duurt zestig uur.',
    gecorrigeerd: 'Ik las het verkeerde besluit.',
  })
  await addBijdrage(casus, {
    soort: 'zorg',
    categorie: 'justitie',
    door: 'tim',
    datum: kalender.werkdag(-13),
    wie: ['rvdk', 'gemeente', 'politie'],
    vervangt: eerst.id,
    tekst: 'De werkstraf duurt 32 uur: acht middagen van vier uur.',
  })
}
