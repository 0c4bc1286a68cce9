import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import { type UitkomstWaarde, uitkomsten, type WegingAntwoord } from '../contract.ts'
import { readLeesgemak } from './leesgemak.ts'
import { wegingTexts } from './texts.ts'

type Props = { weging: WegingAntwoord; etag: string | null }
type Criteria = Record<string, UitkomstWaarde | ''>
type Keuze = {
  besluit: 'aangenomen' | 'geweigerd' | ''
  reden: string
  uitlegJeugdige: string
  criteria: Criteria
}

/** The decision, or why it can't be taken now, or what was decided with who saw it differently. */
export function Besluit({ weging, etag }: Props) {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  const { besluit, abilities } = weging
  return (
    <Sectie title={texts.besluit}>
      {besluit && (
        <Kaart
          title={texts[besluit.besluit]}
          above={texts.beslotenDoor(besluit.naam, longDate(besluit.op, taal))}
          level={3}
        >
          <p>{besluit.reden}</p>
          {Object.keys(besluit.criteria).length > 0 && (
            <ul>
              {weging.criteria.map((c) => (
                <li key={c.code}>
                  {c[taal]} <strong>{texts.uitkomst[besluit.criteria[c.code] ?? 'niet_voldaan']}</strong>
                </li>
              ))}
            </ul>
          )}
          <Voorbeeld tekst={besluit.uitlegJeugdige} />
          {besluit.afwijkend && (
            <>
              <h4>{texts.afwijkend}</h4>
              <p className="weging-afwijkend">{besluit.afwijkend}</p>
            </>
          )}
        </Kaart>
      )}
      {abilities.besluitWacht && <Melding title={texts.besluitWacht[abilities.besluitWacht]} />}
      {abilities.magBesluiten && <BesluitFormulier weging={weging} etag={etag} />}
    </Sectie>
  )
}

function BesluitFormulier({ weging, etag }: Props) {
  const texts = useTexts(wegingTexts)
  const queryClient = useQueryClient()
  const { go } = useNavigatie()
  const [asks, setAsks] = useState(false)
  const form = useFormulier<Keuze>({
    initial: {
      besluit: '',
      reden: '',
      uitlegJeugdige: '',
      criteria: weging.cumulatief ? Object.fromEntries(weging.criteria.map((c) => [c.code, ''])) : {},
    },
    klad: `weging.${weging.aanmeldingId}.besluit`,
    validate: (v) => ({
      ...(v.besluit === '' ? { besluit: texts.besluit } : {}),
      ...(v.reden === '' ? { reden: texts.reden } : {}),
      ...(v.uitlegJeugdige === '' ? { uitlegJeugdige: texts.uitleg } : {}),
      ...(Object.values(v.criteria).includes('') ? { criteria: texts.alleVier } : {}),
    }),
    send: async ({ criteria, ...rest }, actionKey) => {
      const body = weging.cumulatief ? { ...rest, criteria } : rest
      const path = `/v1/aanmeldingen/${weging.aanmeldingId}/weging/besluiten`
      const { data } = await send<{ vernietigingId: string | null }>('POST', path, {
        body,
        ifMatch: etag,
        actionKey,
      })
      if (data.vernietigingId) {
        queryClient.removeQueries({
          predicate: ({ queryKey }) => String(queryKey[0]).includes(weging.aanmeldingId),
        })
        go(`/vernietigingen/${data.vernietigingId}`, { replace: true })
      }
      await queryClient.invalidateQueries()
    },
  })
  const submit = () => {
    setAsks(false)
    return form.submit()
  }
  const isRefusal = form.values.besluit === 'geweigerd'
  return (
    <>
      <Formulier
        form={form}
        label={texts.besluit}
        actions={
          isRefusal ? (
            <Knop variant="primair" busy={form.busy} onClick={() => setAsks(true)}>
              {texts.besluitKnop}
            </Knop>
          ) : (
            <Knop type="submit" variant="primair" busy={form.busy}>
              {texts.besluitKnop}
            </Knop>
          )
        }
      >
        {weging.cumulatief && <Uitkomsten weging={weging} {...form.field('criteria')} />}
        <RadioKaarten
          label={texts.besluit}
          options={[
            { value: 'aangenomen', label: texts.aangenomen, hint: texts.aangenomenHint },
            { value: 'geweigerd', label: texts.geweigerd, hint: texts.geweigerdHint },
          ]}
          {...form.field('besluit')}
        />
        <Tekstvlak label={texts.reden} rows={3} max={4000} {...form.field('reden')} />
        <Tekstvlak
          label={texts.uitleg}
          hint={texts.uitlegHint}
          rows={3}
          max={4000}
          {...form.field('uitlegJeugdige')}
        />
        <Leesgemak tekst={form.values.uitlegJeugdige} />
        {form.values.uitlegJeugdige && <Voorbeeld tekst={form.values.uitlegJeugdige} />}
      </Formulier>
      <Bevestig
        open={asks}
        title={texts.vernietigTitel}
        confirm={texts.geweigerd}
        onConfirm={submit}
        onCancel={() => setAsks(false)}
      >
        {texts.vernietigUitleg}
      </Bevestig>
    </>
  )
}

type UitkomstenProps = {
  weging: WegingAntwoord
  name: string
  value: Criteria
  onChange: (value: Criteria) => void
  error: string | undefined
}

/** What is decided per condition, where all of them must hold. */
function Uitkomsten({ weging, name, value, onChange, error }: UitkomstenProps) {
  const texts = useTexts(wegingTexts)
  const taal = useTaal()
  return (
    <div className="weging-uitkomsten">
      <h3>{texts.alleVier}</h3>
      <p className="gedempt">{texts.alleVierHint}</p>
      {weging.criteria.map((c, nr) => (
        <RadioKaarten
          key={c.code}
          name={nr === 0 ? name : `${name}.${c.code}`}
          label={c[taal]}
          look="pil"
          options={uitkomsten.map((uitkomst) => ({ value: uitkomst, label: texts.uitkomst[uitkomst] }))}
          value={value[c.code] ?? ''}
          error={value[c.code] === '' ? error : undefined}
          onChange={(uitkomst) => onChange({ ...value, [c.code]: uitkomst })}
        />
      ))}
    </div>
  )
}

function Leesgemak({ tekst }: { tekst: string }) {
  const texts = useTexts(wegingTexts)
  const { langeZinnen, moeilijkeWoorden } = readLeesgemak(tekst)
  return (
    <p className="gedempt" role="status">
      {langeZinnen.length > 0 && `${texts.langeZin(langeZinnen.length)} `}
      {moeilijkeWoorden.length > 0 && texts.moeilijk(moeilijkeWoorden.join(', '))}
    </p>
  )
}

function Voorbeeld({ tekst }: { tekst: string }) {
  const texts = useTexts(wegingTexts)
  return (
    <Kaart title={texts.zoHoort} tone="hulp" level={4}>
      <p className="weging-uitleg">{tekst}</p>
      <p className="weging-uitleg">{texts.bezwaar}</p>
    </Kaart>
  )
}
