import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Spreekvlak } from '../../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../../web/api.ts'
import { longDate } from '../../../web/datum.ts'
import { Formulier } from '../../../web/kit/formulier.tsx'
import { Kaart } from '../../../web/kit/kaart.tsx'
import { Knop } from '../../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../../web/kit/probleem-melding.tsx'
import { useFormulier } from '../../../web/kit/use-formulier.ts'
import { useTaal, useTexts } from '../../../web/texts.ts'
import type { Jim, Overeenkomst } from '../../contract.ts'
import { jimTexts } from './texts.ts'
import { useDaad } from './use-jim.ts'

/** What young person and JIM agree: written together, read, signed by both. */
export function Samen({ jim }: { jim: Jim }) {
  const { samen: texts, als } = useTexts(jimTexts)
  const [changes, setChanges] = useState(false)
  const { doe, probleem } = useDaad()
  const agreed = jim.overeenkomst
  if (!agreed || changes)
    return (
      <Kaart title={texts.kop}>
        <p>{texts.uitleg}</p>
        <p>{texts.metHulp(jim.roepnaam)}</p>
        <SamenFormulier jim={jim} onDone={() => setChanges(false)} />
      </Kaart>
    )
  const sign = () => doe({ method: 'PUT', path: `/v1/jims/${jim.id}/handtekening`, versie: agreed.versie })
  return (
    <Kaart title={als.afgesproken}>
      <Afgesproken
        agreed={agreed}
        labels={[texts.doet(jim.roepnaam), texts.doetNiet(jim.roepnaam), texts.stopt]}
      />
      <Handtekeningen agreed={agreed} jim={jim.roepnaam} jeugdige={texts.jij} />
      {!jim.account && jim.status === 'wil_wel' && <p>{texts.code(jim.roepnaam)}</p>}
      <div className="jim__knoppen">
        {jim.abilities.magTekenen && (
          <Knop variant="primair" wide onClick={sign}>
            {texts.teken}
          </Knop>
        )}
        {jim.abilities.magAfspreken && (
          <Knop wide onClick={() => setChanges(true)}>
            {texts.wijzig}
          </Knop>
        )}
      </div>
      {probleem && <ProbleemMelding error={probleem} />}
    </Kaart>
  )
}

/** The form for the three sentences of the agreement. */
export function SamenFormulier({ jim, onDone }: { jim: Jim; onDone: () => void }) {
  const { samen: texts } = useTexts(jimTexts)
  const client = useQueryClient()
  const { doet, doetNiet, stopt } = jim.overeenkomst ?? { doet: '', doetNiet: '', stopt: '' }
  const empty = (value: string) => (value.trim() === '' ? texts.leeg : undefined)
  const form = useFormulier({
    initial: { doet, doetNiet, stopt },
    klad: `jim-samen:${jim.id}`,
    validate: (v) => {
      const errors = { doet: empty(v.doet), doetNiet: empty(v.doetNiet), stopt: empty(v.stopt) }
      return Object.fromEntries(Object.entries(errors).filter(([, words]) => words !== undefined))
    },
    send: async (values) => {
      await send('PUT', `/v1/jims/${jim.id}/overeenkomst`, {
        body: values,
        ifMatch: `"${jim.overeenkomst?.versie ?? 0}"`,
      })
      await client.invalidateQueries()
      onDone()
    },
  })
  return (
    <Formulier
      form={form}
      label={texts.kop}
      actions={
        <Knop type="submit" variant="primair" wide busy={form.busy}>
          {texts.bewaar}
        </Knop>
      }
    >
      <Spreekvlak
        label={texts.doet(jim.roepnaam)}
        hint={texts.doetHint}
        own
        rows={3}
        {...form.field('doet')}
      />
      <Spreekvlak
        label={texts.doetNiet(jim.roepnaam)}
        hint={texts.doetNietHint}
        own
        rows={3}
        {...form.field('doetNiet')}
      />
      <Spreekvlak label={texts.stopt} hint={texts.stoptHint} own rows={2} {...form.field('stopt')} />
    </Formulier>
  )
}

type AfgesprokenProps = { agreed: Overeenkomst; labels: readonly [string, string, string] }
/** The agreement as it reads. */
export function Afgesproken({ agreed, labels }: AfgesprokenProps) {
  const rows = [agreed.doet, agreed.doetNiet, agreed.stopt]
  return (
    <dl className="jim__afgesproken">
      {labels.map((label, i) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{rows[i]}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Who signed, and when. */
export function Handtekeningen({
  agreed,
  jim,
  jeugdige,
}: {
  agreed: Overeenkomst
  jim: string
  jeugdige: string
}) {
  const { samen: texts } = useTexts(jimTexts)
  const taal = useTaal()
  const when = (moment: string | null) =>
    moment === null ? texts.nog : texts.getekend(longDate(moment, taal))
  return (
    <ul className="jim__handtekeningen">
      <li>
        <strong>{jeugdige}</strong>: {when(agreed.jeugdigeOp)}
      </li>
      <li>
        <strong>{jim}</strong>: {when(agreed.jimOp)}
      </li>
    </ul>
  )
}
