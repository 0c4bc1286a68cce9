import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord } from '../contract.ts'
import { Weggooien } from './concept-formulier.tsx'
import { JaFormulier, StartFormulier } from './ja-formulier.tsx'
import { aanmeldingTexts } from './texts.ts'

type Props = { a: AanmeldingAntwoord; etag: string | null }

/** What this person can do with a sent aanmelding now; the server says what that is. */
export function Handelingen({ a, etag }: Props) {
  const texts = useTexts(aanmeldingTexts)
  const taal = useTaal()
  const { act, error } = useAct(a, etag)
  const { abilities: can } = a
  return (
    <div className="aanmelding-handelingen">
      {error !== null && <ProbleemMelding error={error} />}
      {a.instemming && (
        <Melding
          tone="gelukt"
          title={texts.jaGezegd(longDate(a.instemming.gezegdOp, taal), a.instemming.verteldAan)}
        >
          {a.instemming.oudersWoorden}
        </Melding>
      )}
      <div className="aanmelding-knoppen">
        {can.wegen && (
          <KnopLink to={`/aanmeldingen/${a.id}/weging`} variant="primair">
            {texts.naarWeging}
          </KnopLink>
        )}
        {a.casusId && <KnopLink to={`/casussen/${a.casusId}`}>{texts.naarCasus}</KnopLink>}
        {can.ontvangen && (
          <Knop variant="primair" onClick={() => act('ontvangsten')}>
            {texts.ontvangen}
          </Knop>
        )}
        {can.nee && (
          <Ask
            title={texts.neeTitel}
            words={texts.neeUitleg}
            confirm={texts.zeiNee}
            onConfirm={() => act('nee', '/aanmeldingen/ontvangen')}
          />
        )}
        {can.terugtrekken && (
          <Ask
            title={texts.terugtrekkenTitel}
            words={texts.terugtrekkenUitleg}
            confirm={texts.terugtrekken}
            onConfirm={() => act('intrekkingen')}
          />
        )}
        {can.weggooien && <Weggooien a={a} etag={etag} />}
      </div>
      {can.ontvangen && <p className="gedempt">{texts.ontvangenUitleg}</p>}
      {can.ja && <JaFormulier a={a} etag={etag} />}
      {can.casusStarten && <StartFormulier a={a} etag={etag} />}
    </div>
  )
}

function useAct(a: AanmeldingAntwoord, etag: string | null) {
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  const [error, setError] = useState<unknown>(null)
  const act = async (what: string, to?: string) => {
    try {
      await send('POST', `/v1/aanmeldingen/${a.id}/${what}`, { ifMatch: etag })
      setError(null)
      if (to) go(to)
    } catch (refused) {
      setError(refused)
    }
    await queryClient.invalidateQueries()
  }
  return { act, error }
}

type AskProps = { title: string; words: string; confirm: string; onConfirm: () => Promise<void> }

function Ask({ title, words, confirm, onConfirm }: AskProps) {
  const [open, setOpen] = useState(false)
  const decide = async () => {
    await onConfirm()
    setOpen(false)
  }
  return (
    <>
      <Knop onClick={() => setOpen(true)}>{confirm}</Knop>
      <Bevestig
        open={open}
        title={title}
        confirm={confirm}
        onConfirm={decide}
        onCancel={() => setOpen(false)}
      >
        {words}
      </Bevestig>
    </>
  )
}
