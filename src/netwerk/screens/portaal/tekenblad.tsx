import { useState } from 'react'
import { iconOpnieuw, iconSlot, iconVerder } from '../../../web/kit/iconen.ts'
import { Icoon } from '../../../web/kit/icoon.tsx'
import { Knop, KnopLink } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { Uitklap } from '../../../web/kit/uitklap.tsx'
import { useNavigatie } from '../../../web/navigatie/navigatie.ts'
import { listInWords, useTaal, useTexts } from '../../../web/texts.ts'
import type { Kijk, Ronde } from '../../contract.ts'
import type { Lid } from '../../states.ts'
import { Keuze } from '../teken/keuze.tsx'
import { Kring } from '../teken/kring.tsx'
import { Legenda, Loep } from '../teken/legenda.tsx'
import { tekenTexts } from '../teken/texts.ts'
import { useTekenen } from '../use-tekenen.ts'
import { Erbij } from './erbij.tsx'
import { kringTexts } from './texts.ts'
import { mijnPath } from './use-mijn-netwerk.ts'

type TekenbladProps = {
  ronde: Ronde
  label: string
  kijk: Kijk
  onKijk: (kijk: Kijk) => void
  /** Where the open round was read, and where someone in it is opened; the portaal's own by default. */
  path?: string
  to?: (lid: Lid) => string
  midden?: string
}

export const toMens = (lid: Lid) => `/portaal/kring/mens/${lid.id}`

/** The drawing with what one does to it: add, move, undo, and who sees it. */
export function Tekenblad({
  ronde,
  label,
  kijk,
  onKijk,
  path = mijnPath,
  to = toMens,
  midden,
}: TekenbladProps) {
  const texts = useTexts(kringTexts)
  const teken = useTexts(tekenTexts)
  const { go } = useNavigatie()
  const tekenen = useTekenen(path)
  const [zoom, setZoom] = useState(1)
  const leden = kijk === 'familie' ? ronde.leden.filter(({ soort }) => soort === 'familie') : ronde.leden
  const added =
    tekenen.daad?.soort === 'erbij' ? ronde.leden.find(({ id }) => id === tekenen.daad?.lidId) : undefined
  return (
    <div className="tekenblad">
      {ronde.leden.length > 0 && (
        <div className="tekenblad__boven">
          <Keuze
            label={texts.laatZien}
            value={kijk}
            onChange={onKijk}
            options={[
              { value: 'alles', label: texts.iedereen },
              { value: 'familie', label: texts.alleenFamilie },
            ]}
          />
          <Loep zoom={zoom} onZoom={setZoom} />
        </div>
      )}
      <Kring
        leden={leden}
        midden={midden ?? teken.ik}
        label={label}
        zoom={zoom}
        onOpen={(lid) => go(to(lid))}
        onMove={(lid, naar) => void tekenen.move(lid, naar)}
        beside={(klein) => klein && <p className="gedempt">{teken.initialen}</p>}
      />
      {ronde.leden.length > 0 && leden.length === 0 && <p>{texts.geenFamilie}</p>}
      {tekenen.probleem && <ProbleemMelding error={tekenen.probleem} />}
      <div className="tekenblad__daad" role="status">
        {tekenen.daad && (
          <>
            <span>{texts.daad[tekenen.daad.soort](tekenen.daad.naam)}</span>
            {added && (
              <KnopLink to={to(added)} variant="stil" size="klein" iconAfter={iconVerder}>
                {texts.vertelMeer(added.naam)}
              </KnopLink>
            )}
            <Knop variant="stil" size="klein" icon={iconOpnieuw} onClick={tekenen.undo}>
              {texts.maakOngedaan}
            </Knop>
          </>
        )}
      </div>
      <Erbij rondeId={ronde.id} eerste={ronde.leden.length === 0} onAdd={tekenen.add} />
      {ronde.abilities.magDelen && <WieZiet ronde={ronde} />}
      {ronde.leden.length > 0 && <Uitklap label={teken.legenda}>{() => <Legenda />}</Uitklap>}
    </div>
  )
}

function WieZiet({ ronde }: { ronde: Ronde }) {
  const texts = useTexts(kringTexts)
  const taal = useTaal()
  const wie = ronde.lezers.filter(({ ziet }) => ziet).map(({ naam }) => naam)
  return (
    <p className="slotregel">
      <Icoon pad={iconSlot} />
      <span>{wie.length === 0 ? texts.alleenJij : texts.ookZij(listInWords(wie, taal))}</span>
    </p>
  )
}
