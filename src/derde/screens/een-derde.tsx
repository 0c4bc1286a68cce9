import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { Chip } from '../../web/kit/chip.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import { AanTafel, Beeindigen, Tekenen } from './acten.tsx'
import type { DerdeProps } from './derde-props.ts'
import { Documenten } from './documenten.tsx'
import { Instemmingen } from './instemmingen.tsx'
import { MaakDocument } from './maak-document.tsx'
import { derdeTexts } from './texts.ts'

type Act = 'tekenen' | 'document' | 'tafel' | 'einde'

/** One third party: task, statement, what was asked and given, and what can be done next. */
export function EenDerde(props: DerdeProps) {
  const { derde, lijst } = props
  const texts = useTexts(derdeTexts)
  const taal = useTaal()
  const [act, setAct] = useState<Act | null>(null)
  const done = async () => {
    setAct(null)
    await props.done()
  }
  const acts: Act[] =
    derde.stand === 'nog_niet_getekend' ? ['tekenen', 'einde'] : ['document', 'tafel', 'einde']
  const labels = {
    tekenen: texts.tekenen,
    document: texts.maakDocument,
    tafel: texts.leesMee,
    einde: texts.beeindig,
  }
  return (
    <Kaart
      title={`${derde.naam}, ${derde.organisatie}`}
      level={3}
      above={<Chip tone={derde.stand === 'doet_mee' ? 'klaar' : 'stil'}>{texts.stand[derde.stand]}</Chip>}
    >
      <div className="derden-stapel">
        <dl className="derden-feiten">
          <Feit naam={texts.taak}>{derde.taak}</Feit>
          <Feit naam={texts.deskundigheid}>{derde.deskundigheid}</Feit>
          <Feit naam={texts.rolLabel}>{texts.rol[derde.rol]}</Feit>
          <Feit naam={texts.noodzaak}>{derde.noodzaak}</Feit>
        </dl>
        {derde.stand === 'nog_niet_getekend' && <p>{texts.eerstTekenen}</p>}
        {derde.verklaringOp && (
          <p>{texts.getekend(longDate(derde.verklaringOp, taal), derde.verklaringBij)}</p>
        )}
        {derde.tot && <p>{texts.beeindigd(longDate(derde.tot, taal), derde.eindeReden)}</p>}
        <Instemmingen {...props} />
        <Documenten {...props} />
        {lijst.abilities.magToelaten && derde.stand !== 'beeindigd' && act === null && (
          <p className="derden-rij">
            {acts.map((a) => (
              <Knop key={a} onClick={() => setAct(a)}>
                {labels[a]}
              </Knop>
            ))}
          </p>
        )}
        {act && <Handeling act={act} props={{ ...props, done }} cancel={() => setAct(null)} />}
      </div>
    </Kaart>
  )
}

function Feit({ naam, children }: { naam: string; children: string }) {
  return (
    <div>
      <dt>{naam}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Handeling({ act, props, cancel }: { act: Act; props: DerdeProps; cancel: () => void }) {
  switch (act) {
    case 'tekenen':
      return <Tekenen {...props} cancel={cancel} />
    case 'document':
      return <MaakDocument {...props} cancel={cancel} />
    case 'tafel':
      return <AanTafel {...props} cancel={cancel} />
    case 'einde':
      return <Beeindigen {...props} cancel={cancel} />
  }
}
