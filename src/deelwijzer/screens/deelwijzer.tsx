import { useState } from 'react'
import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Celtekst, type Kolom, Tabel } from '../../web/kit/tabel.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Besluit, DeelAntwoord } from '../contract.ts'
import { BesluitUitleg } from './besluit-uitleg.tsx'
import { deelwijzerTexts } from './texts.ts'
import { UitkomstWoord } from './uitkomst-woord.tsx'
import { useDeelwijzer } from './use-deelwijzer.ts'

type Regime = DeelAntwoord['regime']['code']
const regimes: readonly Regime[] = ['steun', 'pga', 'zvh', 'groep']
/** What every regime knows, to ask with before the first answer says which categories there are. */
const first = 'identificatie'

/** 'Mag ik dit delen?' as a page of its own: three choices, and the answer that the database gives too. */
export default function Deelwijzer() {
  const texts = useTexts(deelwijzerTexts)
  const [regime, setRegime] = useState<Regime | ''>('pga')
  const [categorie, setCategorie] = useState('')
  const [van, setVan] = useState('')
  const [naar, setNaar] = useState('')
  const { data, error, refetch } = useDeelwijzer(regime, categorie || first, van)
  const answer = data?.data
  const known = answer?.regime.categorieen ?? []
  const chosen = known.includes(categorie) ? categorie : ''
  const partijen = (answer?.besluiten ?? []).map((b) => ({
    value: b.partij,
    label: texts.partij[b.partij] ?? b.partij,
  }))
  const besluit = chosen === '' ? undefined : answer?.besluiten.find((b) => b.partij === naar)
  return (
    <Pagina title={texts.titel} intro={texts.intro}>
      <RadioKaarten
        label={texts.regime}
        name="regime"
        look="pil"
        value={regime}
        onChange={setRegime}
        options={regimes.map((value) => ({ value, label: texts.regimeUitleg[value] }))}
      />
      {error && <ProbleemMelding error={error} onRetry={() => void refetch()} />}
      {answer && (
        <>
          <div className="deelwijzer__keuze">
            <Keuzelijst
              label={texts.categorie}
              name="categorie"
              value={chosen}
              onChange={setCategorie}
              options={known.map((value) => ({ value, label: texts.categorieen[value] ?? value }))}
            />
            <Keuzelijst
              label={texts.van}
              name="van"
              value={van || answer.van}
              onChange={setVan}
              options={partijen}
            />
            <Keuzelijst label={texts.naar} name="naar" value={naar} onChange={setNaar} options={partijen} />
          </div>
          <div role="status">
            {besluit ? (
              <Antwoord besluit={besluit} answer={answer} />
            ) : (
              <p className="gedempt">{texts.kiesEerst}</p>
            )}
          </div>
          {chosen !== '' && <Allen answer={answer} />}
        </>
      )}
    </Pagina>
  )
}

function Antwoord({ besluit, answer: { regime } }: { besluit: Besluit; answer: DeelAntwoord }) {
  const texts = useTexts(deelwijzerTexts)
  const taal = useTaal()
  return (
    <Kaart tone={besluit.uitkomst === 'nee' ? 'stil' : 'klaar'}>
      <div className="deelwijzer__antwoord">
        <UitkomstWoord uitkomst={besluit.uitkomst} />
        <BesluitUitleg besluit={besluit} />
        {besluit.uitkomst !== 'nee' && <p>{texts.noodzaak}</p>}
        {!regime.actief && <Melding title={texts.nietHier} />}
        <p className="gedempt">
          {texts.versie(regime.naam, regime.versie, longDate(regime.geldigVan, taal))}
        </p>
      </div>
    </Kaart>
  )
}

function Allen({ answer }: { answer: DeelAntwoord }) {
  const texts = useTexts(deelwijzerTexts)
  const taal = useTaal()
  const columns: Kolom<Besluit>[] = [
    {
      key: 'partij',
      header: texts.partijKop,
      width: '30%',
      cell: (b) => <Celtekst strong main={texts.partij[b.partij] ?? b.partij} />,
    },
    {
      key: 'antwoord',
      header: texts.antwoordKop,
      cell: (b) => [texts.uitkomstKort[b.uitkomst], ...b.mits.map((m) => m.tekst[taal])].join(' '),
    },
  ]
  const what = (texts.categorieen[answer.categorie] ?? answer.categorie).toLowerCase()
  return (
    <details>
      <summary>{texts.allen}</summary>
      <Tabel
        caption={texts.allenUitleg(what)}
        columns={columns}
        rows={answer.besluiten}
        rowKey={(b) => b.partij}
      />
    </details>
  )
}
