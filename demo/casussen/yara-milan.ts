import { addGezinslink } from '../bouw/gezinslink.ts'
import { addDeelname, addOverleg } from '../bouw/overleg.ts'
import type { DemoCasus } from '../bouw/zicht.ts'

/** Yara and Milan lived in one house: both said yes to looking at their days together, and on one of them both have something. */
export async function loadYaraMilan(yara: DemoCasus, milan: DemoCasus): Promise<void> {
  const { kalender } = yara.regio
  const overleg = await addOverleg(milan, {
    datum: kalender.komende(4, 1),
    tijd: ['15:30', '16:15'],
    plaats: 'Kade 9, de bovenkamer',
    doel: 'Kijken wat Milan na de hulp nog wil.',
    voorzitter: 'marieke',
    gepland: kalender.werkdag(-3),
  })
  for (const wie of ['milan', 'marieke', 'nadia']) await addDeelname(overleg, wie)
  await addGezinslink(
    [
      { casus: yara, jeugdige: 'yara', wie: 'je stiefbroer', bel: 'tom', zei: 'zelf' },
      { casus: milan, jeugdige: 'milan', wie: 'je stiefzus', bel: 'nadia', zei: { tegen: 'nadia' } },
    ],
    kalender.werkdag(-4),
  )
}
