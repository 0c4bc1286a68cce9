import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord, DubbelenAntwoord } from '../contract.ts'
import { CasusKaart } from './casus-kaart.tsx'
import { aanmeldingTexts } from './texts.ts'

type Dubbel = DubbelenAntwoord['dubbelen'][number]

/** Who may be the same young person, side by side with the reasons; a person merges, and can undo it. */
export function Dubbelen({ a }: { a: AanmeldingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  const query = useQuery(apiQuery<DubbelenAntwoord>(`/v1/aanmeldingen/${a.id}/dubbelen`))
  const { act, error } = useMerge(a.id)
  const found = query.data?.data
  const met = a.samengevoegdMet
  return (
    <Sectie title={texts.dubbelen} beside={texts.dubbelenUitleg}>
      {error !== null && <ProbleemMelding error={error} />}
      {query.error && <ProbleemMelding error={query.error} onRetry={() => void query.refetch()} />}
      {met && (
        <Melding
          title={texts.looptMee}
          actions={
            <>
              <KnopLink to={`/aanmeldingen/${met.id}`} size="klein">
                {texts.bekijkAndere}
              </KnopLink>
              {a.abilities.splitsen && (
                <Knop
                  size="klein"
                  onClick={() => act('DELETE', `${a.id}/samenvoegingen/${met.samenvoegingId}`)}
                >
                  {texts.ongedaan}
                </Knop>
              )}
            </>
          }
        />
      )}
      {found?.samengevoegd.map((s) => (
        <Melding
          key={s.samenvoegingId}
          title={texts.samengevoegd(s.naam)}
          actions={
            s.magOngedaan && (
              <Knop size="klein" onClick={() => act('DELETE', `${s.id}/samenvoegingen/${s.samenvoegingId}`)}>
                {texts.ongedaan}
              </Knop>
            )
          }
        />
      ))}
      {found?.casussen.map((c) => (
        <CasusKaart
          key={c.casusId}
          a={a}
          casus={c}
          onAnswer={(antwoord) => act('POST', `${a.id}/herkenningen`, { casusId: c.casusId, antwoord })}
          onUndo={(id) => act('DELETE', `${a.id}/herkenningen/${id}`)}
        />
      ))}
      {found?.dubbelen.map((d) => (
        <DubbelKaart
          key={d.id}
          a={a}
          dubbel={d}
          onMerge={() => act('POST', `${a.id}/samenvoegingen`, { metId: d.id })}
        />
      ))}
      {found?.dubbelen.length === 0 && found.casussen.length === 0 && !met && (
        <p className="gedempt">{texts.geenDubbelen}</p>
      )}
    </Sectie>
  )
}

function useMerge(id: string) {
  const queryClient = useQueryClient()
  const [error, setError] = useState<unknown>(null)
  const act = async (method: 'POST' | 'DELETE', path: string, body?: object) => {
    await send(method, `/v1/aanmeldingen/${path}`, { body }).then(() => setError(null), setError)
    await queryClient.invalidateQueries({
      predicate: ({ queryKey }) => String(queryKey[0]).includes('/v1/aanmeldingen') && id !== '',
    })
  }
  return { act, error }
}

function DubbelKaart({
  a,
  dubbel,
  onMerge,
}: {
  a: AanmeldingAntwoord
  dubbel: Dubbel
  onMerge: () => Promise<void>
}) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <Kaart title={dubbel.naam || texts.geenNaam} above={texts.oordeel[dubbel.oordeel]} level={3}>
      <div className="aanmelding-twee">
        <Naast a={a} dubbel={dubbel} />
        <div>
          <h4>{texts.waarom}</h4>
          <ul>
            {dubbel.redenen.map((r) => (
              <li key={r.code}>{r.zin}</li>
            ))}
          </ul>
        </div>
      </div>
      <div className="aanmelding-knoppen">
        <KnopLink to={`/aanmeldingen/${dubbel.id}`}>{texts.bekijkAndere}</KnopLink>
        {dubbel.magSamenvoegen && <Knop onClick={onMerge}>{texts.voegSamen}</Knop>}
      </div>
      {dubbel.magSamenvoegen && <p className="gedempt">{texts.voegSamenUitleg}</p>}
    </Kaart>
  )
}

function Naast({ a, dubbel }: { a: AanmeldingAntwoord; dubbel: Dubbel }) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const day = (value: string | null) => (value ? longDate(value, taal) : '')
  const place = (v: { adres: string; postcode: string; woonplaats: string }) =>
    [v.adres, v.postcode, v.woonplaats].filter(Boolean).join(', ')
  const rows = [
    { key: texts.kolom.wie, een: a.naam, ander: dubbel.naam },
    { key: texts.veld.geboortedatum, een: day(a.velden.geboortedatum), ander: day(dubbel.geboortedatum) },
    { key: texts.veld.adres, een: place(a.velden), ander: place(dubbel) },
    { key: texts.veld.telefoonJeugdige, een: a.velden.telefoonJeugdige, ander: dubbel.telefoonJeugdige },
    { key: texts.veld.school, een: a.velden.school, ander: dubbel.school },
    { key: texts.veld.reden, een: a.velden.reden, ander: dubbel.reden },
    { key: texts.afzender, een: a.afzender?.organisatie ?? '', ander: dubbel.afzender?.organisatie ?? '' },
  ]
  return (
    <Tabel
      caption={texts.dubbelen}
      rowKey={(r) => r.key}
      rows={rows}
      columns={[
        { key: 'wat', header: texts.dubbelKolom.wat, cell: (r) => r.key, width: '22%' },
        { key: 'een', header: texts.dezeAanmelding, cell: (r) => r.een || texts.nietBekend },
        { key: 'ander', header: texts.andere, cell: (r) => r.ander || texts.nietBekend },
      ]}
    />
  )
}
