import { useState } from 'react'
import { EigenWoorden } from '../../../web/kit/eigen-woorden.tsx'
import { Sectie } from '../../../web/kit/sectie.tsx'
import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { useTexts } from '../../../web/texts.ts'
import type { Ronde } from '../../contract.ts'
import { Kring } from '../teken/kring.tsx'
import { LedenTabel } from '../teken/leden-tabel.tsx'
import { Legenda, Loep } from '../teken/legenda.tsx'
import { tekenTexts } from '../teken/texts.ts'
import { kringTexts } from './texts.ts'
import './mijn-kring.css'

/** A drawing to look at, with its words and its list. */
export function Kijken({ ronde, label }: { ronde: Ronde; label: string }) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const [zoom, setZoom] = useState(1)
  return (
    <>
      <div className="tekenblad">
        <Loep zoom={zoom} onZoom={setZoom} />
        <Kring
          leden={ronde.leden}
          midden={ronde.van || teken.ik}
          label={label}
          zoom={zoom}
          beside={(klein) => klein && <p className="gedempt">{teken.initialen}</p>}
        />
        {ronde.leden.length > 0 && <Uitklap label={teken.legenda}>{() => <Legenda />}</Uitklap>}
        {ronde.woorden && (
          <EigenWoorden look="bel" title={ronde.van ? texts.kijk.zegt(ronde.van) : texts.kijk.zei}>
            {ronde.woorden}
          </EigenWoorden>
        )}
      </div>
      <Sectie title={texts.lijst}>
        <LedenTabel caption={label} leden={ronde.leden} />
      </Sectie>
    </>
  )
}
