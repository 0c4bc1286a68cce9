import { op } from '../kalender.ts'
import { insertRow, type Regio } from '../regio.ts'
import { addProfessional } from './betrokkenen.ts'
import { addGebeurtenis, type DemoCasus, zicht } from './zicht.ts'

type Start = {
  regime: 'steun' | 'pga' | 'zvh'
  /** The persona who started it and leads it; Marieke unless told otherwise. */
  regisseur?: string
  /** `zvh`: nothing is for young person or parents before the contactpunt released it (Wgs, BGS 1.2). */
  gezinZiet?: false
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

/** Opens a casus with its plan and its casusregisseur. */
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
  const regisseur = s.regisseur ?? 'marieke'
  const casus: DemoCasus = {
    regio,
    id,
    start: s.start,
    regisseur,
    jeugdigeZiet: s.gezinZiet ?? true,
    ouderZiet: s.ouderZiet,
    mensen: new Map(),
  }
  await insertRow(regio.client, 'plan', { casus_id: id, bewoording: s.bewoording ?? '' })
  await addGebeurtenis(casus, 'casus.starten', id, regisseur, op(s.start, '09:00'), zicht(casus, 'allen'))
  await addProfessional(casus, regisseur, ['casusregisseur'], { reden: 'start van de casus' })
  if (s.geslotenOp)
    await addGebeurtenis(
      casus,
      'casus.fase',
      id,
      regisseur,
      op(s.geslotenOp, '16:00'),
      zicht(casus, 'allen'),
      { van: 'nazorg', naar: 'gesloten' },
    )
  return casus
}
