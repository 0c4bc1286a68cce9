import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord, DubbelenAntwoord } from '../contract.ts'
import { aanmeldingTexts } from './texts.ts'

type BekendeCasus = DubbelenAntwoord['casussen'][number]
type CasusKaartProps = {
  a: AanmeldingAntwoord
  casus: BekendeCasus
  onAnswer: (antwoord: 'dezelfde' | 'niet_dezelfde') => Promise<void>
  onUndo: (herkenningId: string) => Promise<void>
}

/** A casus of the reader's own that may be of the same young person: what agrees, a way there, and an answer that can be undone. */
export function CasusKaart({ a, casus, onAnswer, onUndo }: CasusKaartProps) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const { herkenning } = casus
  return (
    <Kaart title={casus.naam || texts.geenNaam} above={texts.bekendInCasus} level={3}>
      <div className="aanmelding-twee">
        <Naast a={a} casus={casus} />
        <div>
          <h4>{texts.waarom}</h4>
          <ul>
            {casus.redenen.map((r) => (
              <li key={r.code}>{r.zin}</li>
            ))}
          </ul>
        </div>
      </div>
      {herkenning && (
        <p role="status">
          {texts.herkend[herkenning.antwoord](herkenning.door, longDate(herkenning.op.slice(0, 10), taal))}
        </p>
      )}
      <div className="aanmelding-knoppen">
        <KnopLink to={`/casussen/${casus.casusId}`}>{texts.bekijkCasus}</KnopLink>
        {casus.magHerkennen && herkenning && (
          <Knop onClick={() => onUndo(herkenning.id)}>{texts.ongedaan}</Knop>
        )}
        {casus.magHerkennen && !herkenning && (
          <>
            <Knop onClick={() => onAnswer('dezelfde')}>{texts.welDezelfde}</Knop>
            <Knop onClick={() => onAnswer('niet_dezelfde')}>{texts.nietDezelfde}</Knop>
          </>
        )}
      </div>
      {casus.magHerkennen && <p className="gedempt">{texts.herkenningUitleg}</p>}
    </Kaart>
  )
}

function Naast({ a, casus }: { a: AanmeldingAntwoord; casus: BekendeCasus }) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const day = (value: string | null) => (value ? longDate(value, taal) : '')
  const place = (v: { adres: string; woonplaats: string }) =>
    [v.adres, v.woonplaats].filter(Boolean).join(', ')
  const rows = [
    { key: texts.kolom.wie, een: a.naam, ander: casus.naam },
    { key: texts.veld.geboortedatum, een: day(a.velden.geboortedatum), ander: day(casus.geboortedatum) },
    { key: texts.veld.adres, een: place(a.velden), ander: place(casus) },
    { key: texts.veld.telefoonJeugdige, een: a.velden.telefoonJeugdige, ander: casus.telefoonJeugdige },
  ]
  return (
    <Tabel
      caption={texts.bekendInCasus}
      rowKey={(r) => r.key}
      rows={rows}
      columns={[
        { key: 'wat', header: texts.dubbelKolom.wat, cell: (r) => r.key, width: '22%' },
        { key: 'een', header: texts.dezeAanmelding, cell: (r) => r.een || texts.nietBekend },
        { key: 'ander', header: texts.dubbelKolom.casus, cell: (r) => r.ander || texts.nietBekend },
      ]}
    />
  )
}
