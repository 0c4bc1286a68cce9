import { addAgenda, addDeelname, addOverleg, type DemoOverleg } from '../bouw/overleg.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

const strafrecht = ['gemeente', 'rvdk', 'politie'] as const

/** One overleg that was, with what came of it; answers it. The next is planned in two working days. */
export async function loadSemOverleg(casus: DemoCasus): Promise<DemoOverleg> {
  const vorig = await loadVorig(casus)
  await loadVolgend(casus)
  return vorig
}

async function loadVorig(casus: DemoCasus): Promise<DemoOverleg> {
  const { kalender } = casus.regio
  const overleg = await addOverleg(casus, {
    datum: kalender.werkdag(-20),
    tijd: ['16:00', '17:00'],
    plaats: 'Kade 9, de bovenkamer',
    doel: 'Weten wat Sem wil, en wie wat doet.',
    voorzitter: 'ineke',
    afgerond: true,
    gepland: kalender.werkdag(-28),
  })
  await addDeelname(overleg, 'sem', { aanwezigheid: 'aanwezig', metWie: 'Nadia' })
  for (const wie of ['linda', 'nadia', 'ineke', 'marieke', 'bart', 'tim'])
    await addDeelname(overleg, wie, { aanwezigheid: 'aanwezig' })
  await addDeelname(overleg, 'rob', { aanwezigheid: 'afwezig' })
  await addAgenda(overleg, [
    {
      titel: 'Naar welke klas gaat Sem?',
      door: 'ineke',
      wie: ['gemeente', 'roc', 'kade9'],
      inbreng: {
        sem: 'In mijn oude klas weet iedereen alles al. Ik wil ergens beginnen waar ik gewoon Sem ben.',
        bart: 'Ik ken Sem als iemand die doorvraagt. Een kleine klas past daarbij.',
      },
      besluit: 'Sem gaat niet terug naar zijn oude klas.',
    },
    {
      titel: 'Hoe gaat het thuis?',
      door: 'ineke',
      wie: ['gemeente', 'kade9', 'ggz'],
      inbreng: { linda: 'We lachen weer soms. Maar de avonden zijn zwaar als ik laat werk.' },
      besluit: 'Nadia helpt Linda met de brieven, zodat de avond voor hen samen is.',
    },
    {
      titel: 'Hoe maakt Sem de werkstraf af?',
      door: 'ineke',
      wie: [...strafrecht],
      inbreng: { tim: 'Acht middagen van vier uur. Ik zoek een plek buiten, met iets van techniek.' },
      besluit: 'Tim zoekt een plek en belt Sem daar zelf over.',
    },
  ])
  return overleg
}

async function loadVolgend(casus: DemoCasus): Promise<void> {
  const { kalender } = casus.regio
  const overleg = await addOverleg(casus, {
    datum: kalender.werkdag(2),
    tijd: ['16:00', '17:00'],
    plaats: 'Kade 9, de bovenkamer',
    doel: 'De week van Sem zo maken dat hij te doen is.',
    voorzitter: 'ineke',
    gepland: kalender.werkdag(-10),
  })
  await addDeelname(overleg, 'sem', {
    metWie: 'Nadia',
    voorbereiding: 'Ik wil het over de woensdag hebben. En dat mijn oude klas er niet bij hoort.',
  })
  await addDeelname(overleg, 'linda', { voorbereiding: 'Hoe komt Sem op school als ik vroeg begin?' })
  await addDeelname(overleg, 'nadia', {
    voorbereiding: 'Sem slaapt beter als hij weet wat er morgen gebeurt.',
  })
  await addDeelname(overleg, 'ineke')
  await addDeelname(overleg, 'marieke', { mandaat: 'mag vervoer toezeggen' })
  await addDeelname(overleg, 'bart', { mandaat: 'mag de begindatum verschuiven' })
  await addDeelname(overleg, 'eva', { aanwezigheid: 'belt_in' })
  await addDeelname(overleg, 'tim', {
    aanwezigheid: 'uitgenodigd',
    mandaat: 'mag de dag van de werkstraf wijzigen',
  })
  await addDeelname(overleg, 'rob', { aanwezigheid: 'uitgenodigd' })
  await addAgenda(overleg, [
    { titel: 'Wat ging er goed sinds de vorige keer?', door: 'ineke' },
    {
      titel: 'Hoe begint Sem op de nieuwe school, en wie brengt hem?',
      door: 'ineke',
      wie: ['gemeente', 'roc', 'kade9'],
      bron: 'akkoord',
    },
    {
      titel: 'De woensdagmiddag: twee afspraken op één tijd',
      door: 'marieke',
      wie: ['gemeente'],
      bron: 'botsing',
    },
    { titel: 'Kan de werkstraf op zaterdag?', door: 'ineke', wie: [...strafrecht], bron: 'vraag' },
  ])
}
