import { op } from '../kalender.ts'
import { insertRow, type Regio } from '../regio.ts'
import { addProfessional } from './betrokkenen.ts'
import { addGebeurtenis, type DemoCasus, zicht } from './zicht.ts'

type Start = {
  regime: 'steun' | 'pga'
  vraag: string
  verteldAan: string
  vraagOp: string
  fase: 'gestart' | 'plan' | 'in_uitvoering' | 'afschalen' | 'nazorg' | 'gesloten'
  start: string
  geslotenOp?: string
  /** Parents see the plan: not when the young person is of age. */
  ouderZiet: boolean
  geenVastePersoon?: { reden: string; tot: string }
  bewoording?: string
}

/** Opens a casus with its plan and with Marieke as casusregisseur. */
export async function startDemoCasus(regio: Regio, s: Start): Promise<DemoCasus> {
  const id = await insertRow(regio.client, 'casus', {
    regime_code: s.regime,
    regime_versie: 1,
    vraag: s.vraag,
    vraag_verteld_aan: s.verteldAan,
    vraag_op: s.vraagOp,
    fase: s.fase,
    geen_vaste_persoon_reden: s.geenVastePersoon?.reden ?? '',
    geen_vaste_persoon_tot: s.geenVastePersoon?.tot ?? null,
    start: op(s.start, '09:00'),
    gesloten_op: s.geslotenOp ? op(s.geslotenOp, '16:00') : null,
  })
  const casus: DemoCasus = { regio, id, start: s.start, ouderZiet: s.ouderZiet, mensen: new Map() }
  await insertRow(regio.client, 'plan', { casus_id: id, bewoording: s.bewoording ?? '' })
  await addGebeurtenis(casus, 'casus.starten', id, 'marieke', op(s.start, '09:00'), zicht(casus, 'allen'))
  await addProfessional(casus, 'marieke', ['casusregisseur'], { reden: 'start van de casus' })
  if (s.geslotenOp)
    await addGebeurtenis(
      casus,
      'casus.fase',
      id,
      'marieke',
      op(s.geslotenOp, '16:00'),
      zicht(casus, 'allen'),
      { van: 'nazorg', naar: 'gesloten' },
    )
  return casus
}
