import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { send } from '../../web/api.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTexts } from '../../web/texts.ts'
import type { AanmeldingAntwoord } from '../contract.ts'
import { bodyOf, type ConceptWaarden, waardenOf } from './concept-waarden.ts'
import { ontvangersOf, organisatiesQuery, type RegimeKeuze } from './regimes.ts'
import {
  StapAanleiding,
  StapBellen,
  StapControle,
  StapCriteria,
  StapNaar,
  StapVraag,
  StapWeten,
  StapWie,
} from './stappen.tsx'
import { aanmeldingTexts } from './texts.ts'

type Intent = 'bewaar' | 'volgende' | 'verzend'
type Props = { a: AanmeldingAntwoord; etag: string | null; regime: RegimeKeuze }

/** All steps of a concept on one page; what is still missing is counted by the server, the steps only ask. */
export function ConceptFormulier({ a, etag, regime }: Props) {
  const texts = useTexts(aanmeldingTexts)
  const intent = useRef<Intent>('bewaar')
  const [bsn, setBsn] = useState(a.velden.bsn)
  const organisaties = useQuery(organisatiesQuery)
  const save = useSave(a, etag, intent)
  const form = useFormulier<ConceptWaarden>({
    initial: waardenOf(a, regime),
    // A number is never kept as a draft: it goes to the server encrypted, or nowhere.
    klad: `aanmelding.${a.id}`,
    send: (values, actionKey) =>
      save(bodyOf(values, regime, regime.gegevens.bsn ? bsn : undefined), actionKey),
  })
  const receiver = ontvangersOf(organisaties.data?.data ?? [], regime)
  const naam = receiver.find((o) => o.id === form.values.ontvangerId)?.naam ?? ''
  const { instap } = regime.gegevens
  return (
    <Formulier
      form={form}
      label={texts.titel}
      beside={
        <p className="gedempt">
          {instap === 'weging' ? texts.verzendUitleg.weging : texts.verzendUitleg.ja_van_jeugdige(naam)}
        </p>
      }
      actions={<Actions a={a} etag={etag} busy={form.busy} choose={(next) => (intent.current = next)} />}
    >
      <Ontbreekt a={a} />
      <StapBellen form={form} />
      <StapWie form={form} bsn={regime.gegevens.bsn ? { value: bsn, onChange: setBsn } : null} />
      <StapVraag form={form} />
      <StapAanleiding form={form} overig={a.overig} />
      {regime.gegevens.criteria.length > 0 && <StapCriteria form={form} regime={regime} />}
      {instap === 'ja_van_jeugdige' && <StapNaar form={form} ontvangers={receiver} />}
      <StapWeten form={form} />
      <StapControle form={form} />
    </Formulier>
  )
}

function useSave(a: AanmeldingAntwoord, etag: string | null, intent: React.RefObject<Intent>) {
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  return async (body: object, actionKey: string) => {
    const path = `/v1/aanmeldingen/${a.id}`
    const saved = await send('PATCH', path, { body, ifMatch: etag })
    try {
      if (intent.current === 'verzend')
        await send('POST', `${path}/verzendingen`, { ifMatch: saved.etag, actionKey: `${actionKey}-v` })
    } finally {
      await queryClient.invalidateQueries()
    }
    if (intent.current === 'verzend')
      go(a.volgende ? `/aanmeldingen/${a.volgende}` : '/aanmeldingen/verzonden')
    if (intent.current === 'volgende' && a.volgende) go(`/aanmeldingen/${a.volgende}`)
  }
}

function Ontbreekt({ a }: { a: AanmeldingAntwoord }) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <>
      {a.waarschuwingen.length > 0 && (
        <Melding tone="let-op" title={texts.waarschuwingen}>
          <ul>
            {a.waarschuwingen.map((w) => (
              <li key={`${w.veld}${w.code}`}>{w.reden}</li>
            ))}
          </ul>
        </Melding>
      )}
      <Melding
        tone={a.ontbreekt.length === 0 ? 'gelukt' : 'uitleg'}
        title={texts.ontbreekt(a.ontbreekt.length)}
      >
        {a.ontbreekt.length > 0 && (
          <ul>
            {a.ontbreekt.map((o) => (
              <li key={`${o.veld}${o.code}`}>{o.melding}</li>
            ))}
          </ul>
        )}
      </Melding>
    </>
  )
}

type ActionsProps = {
  a: AanmeldingAntwoord
  etag: string | null
  busy: boolean
  choose: (intent: Intent) => void
}

function Actions({ a, etag, busy, choose }: ActionsProps) {
  const texts = useTexts(aanmeldingTexts)
  return (
    <>
      <Knop type="submit" variant="primair" busy={busy} onClick={() => choose('verzend')}>
        {texts.verzend}
      </Knop>
      <Knop type="submit" busy={busy} onClick={() => choose('bewaar')}>
        {texts.bewaar}
      </Knop>
      {a.volgende && (
        <Knop type="submit" busy={busy} onClick={() => choose('volgende')}>
          {texts.bewaarVolgende}
        </Knop>
      )}
      <Weggooien a={a} etag={etag} />
    </>
  )
}

/** Throws a concept, or what was taken back, away; asks once more. */
export function Weggooien({ a, etag }: { a: AanmeldingAntwoord; etag: string | null }) {
  const texts = useTexts(aanmeldingTexts)
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  const [open, setOpen] = useState(false)
  const discard = async () => {
    await send('DELETE', `/v1/aanmeldingen/${a.id}`, { ifMatch: etag })
    await queryClient.invalidateQueries({ queryKey: ['/v1/aanmeldingen?deel=concepten'] })
    go('/aanmeldingen')
  }
  return (
    <>
      <Knop variant="stil" onClick={() => setOpen(true)}>
        {texts.weggooien}
      </Knop>
      <Bevestig
        open={open}
        title={texts.weggooienTitel}
        confirm={texts.weggooien}
        onConfirm={discard}
        onCancel={() => setOpen(false)}
      >
        {texts.weggooienUitleg}
      </Bevestig>
    </>
  )
}
