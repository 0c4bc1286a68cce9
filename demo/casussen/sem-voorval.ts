import { addBijdrage, addEigenKant } from '../bouw/delen.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

/** An incident, with Sem's own side beside it. */
export async function loadVoorval(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const zaterdag = kalender.vorige(6)
  const voorval = await addBijdrage(casus, {
    soort: 'voorval',
    categorie: 'politie_overlast',
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

/** What was withdrawn, has expired or was corrected. */
export async function loadVeranderd(casus: DemoCasus): Promise<void> {
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
