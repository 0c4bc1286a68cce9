import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Persoonregel } from '../../web/kit/persoonregel.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useTexts } from '../../web/texts.ts'
import type { Deelname, Overleg } from '../answers.ts'
import type { Aanwezigheid } from '../states.ts'
import { overlegTexts } from './texts.ts'
import { toneOf } from './tone-of.ts'
import { versionOf } from './use-overleg.ts'

type Part = { overleg: Overleg; refresh: () => Promise<void> }

/** Who was invited and what they answered, with what they want to say as far as the reader may read it. */
export function WieKomt({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  return (
    <Sectie title={overleg.status === 'afgerond' ? texts.wieWaren : texts.wieKomt} size="klein">
      <ul role="list" className="overleg-mensen">
        {overleg.deelnames.map((deelname) => (
          <li key={deelname.id}>
            <Genodigde overleg={overleg} deelname={deelname} refresh={refresh} />
          </li>
        ))}
      </ul>
      {overleg.abilities.magUitnodigen && <NodigUit overleg={overleg} refresh={refresh} />}
    </Sectie>
  )
}

function Genodigde({ overleg, deelname, refresh }: Part & { deelname: Deelname }) {
  const texts = useTexts(overlegTexts)
  const [open, setOpen] = useState(false)
  const what = [
    deelname.functie,
    deelname.organisatie?.naam,
    (overleg.status === 'afgerond' ? texts.aanwezigheidWas : texts.aanwezigheid)[deelname.aanwezigheid],
    deelname.metWie && texts.metIemand(deelname.metWie),
  ]
  const mayNote = !deelname.ik && deelname.abilities.antwoorden.length > 0
  const others = deelname.voorbereidingen.filter((v) => !(deelname.ik && v.vanMij))
  return (
    <>
      <Persoonregel
        name={deelname.naam || deelname.functie}
        what={what.filter(Boolean).join(', ')}
        tone={toneOf(deelname)}
        action={
          mayNote && (
            <Knop
              size="klein"
              variant="stil"
              aria-label={texts.noteerVoor(deelname.naam)}
              onClick={() => setOpen(true)}
            >
              {texts.noteer}
            </Knop>
          )
        }
      />
      {deelname.mandaat && (
        <p className="gedempt">
          {texts.mandaat}: {deelname.mandaat}
        </p>
      )}
      {others.map((v) =>
        deelname.kant === 'jeugdige' ? (
          <EigenWoorden key={v.id} source={v.door && texts.opgeschrevenDoor(v.door)}>
            {v.tekst}
          </EigenWoorden>
        ) : (
          <p key={v.id} className="overleg-woorden">
            {v.tekst}
          </p>
        ),
      )}
      {open && (
        <NoteerAntwoord
          overleg={overleg}
          deelname={deelname}
          refresh={refresh}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

type NoteerProps = Part & { deelname: Deelname; onClose: () => void }

/** Noting for someone what they said, or who is at the table. */
export function NoteerAntwoord({ deelname, refresh, onClose }: NoteerProps) {
  const texts = useTexts(overlegTexts)
  const known = deelname.abilities.antwoorden.includes(deelname.aanwezigheid)
  const form = useFormulier<{ aanwezigheid: Aanwezigheid | ''; metWie: string; mandaat: string }>({
    initial: {
      aanwezigheid: known ? deelname.aanwezigheid : '',
      metWie: deelname.metWie,
      mandaat: deelname.mandaat,
    },
    validate: (v) => (v.aanwezigheid === '' ? { aanwezigheid: texts.leegVeld } : {}),
    send: async (body) => {
      await send('PUT', `/v1/deelnames/${deelname.id}`, { body, ifMatch: versionOf(deelname) })
      await refresh()
      onClose()
    },
  })
  const words = deelname.ik ? texts.ikAntwoord : texts.antwoord
  return (
    <Dialoog open title={deelname.naam || deelname.functie} onClose={onClose}>
      <Formulier
        form={form}
        actions={
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        }
      >
        <RadioKaarten
          label={deelname.ik ? texts.mijnAntwoord : texts.wieKomt}
          look="pil"
          options={deelname.abilities.antwoorden.map((value) => ({ value, label: words[value] }))}
          {...form.field('aanwezigheid')}
        />
        <Tekstveld label={deelname.ik ? texts.metWieZelf : texts.metWie} optional {...form.field('metWie')} />
        {deelname.kant === 'professional' && (
          <Tekstveld label={texts.mandaat} hint={texts.mandaatHint} optional {...form.field('mandaat')} />
        )}
      </Formulier>
    </Dialoog>
  )
}

function NodigUit({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const invited = new Set(overleg.deelnames.map((d) => d.betrokkenheidId))
  const others = overleg.mensen.filter((m) => !invited.has(m.betrokkenheidId))
  const form = useFormulier({
    initial: { betrokkenheidId: '' },
    validate: (v) => (v.betrokkenheidId === '' ? { betrokkenheidId: texts.leegVeld } : {}),
    send: async (body, actionKey) => {
      await send('POST', `/v1/overleggen/${overleg.id}/deelnames`, { body, actionKey })
      form.set('betrokkenheidId', '')
      await refresh()
    },
  })
  if (others.length === 0) return null
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" size="klein" busy={form.busy}>
          {texts.nodigNog}
        </Knop>
      }
    >
      <Keuzelijst
        label={texts.nodigNog}
        options={others.map((m) => ({ value: m.betrokkenheidId, label: m.naam || m.functie }))}
        {...form.field('betrokkenheidId')}
      />
    </Formulier>
  )
}
