import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { CasusVrijgave as Antwoord } from '../contract.ts'
import { antwoorden, type Deelbaar, deelbaar, type Grond, type Antwoord as Keuze } from '../states.ts'
import { Delen } from './delen.tsx'
import { grondLabel, grondOpties } from './gronden.ts'
import { vrijgaveTexts } from './texts.ts'
import './vrijgave.css'

type Vraag = Antwoord['gevraagd'][number]
type Done = () => Promise<void>

/** What the young person may know, and what the contactpunt asks of one's own organisation; nothing where the regime needs no release. */
export function CasusVrijgave({ casusId }: { casusId: string }) {
  const texts = useTexts(vrijgaveTexts)
  const queryClient = useQueryClient()
  const { data } = useQuery(apiQuery<Antwoord>(`/v1/casussen/${casusId}/vrijgave`))
  if (!data?.data.eerstVrijgeven) return null
  const { besluit, gevraagd } = data.data
  const done = () =>
    queryClient.invalidateQueries({
      predicate: ({ queryKey: [path] }) => typeof path === 'string' && path.includes('vrijgave'),
    })
  const parts = besluit?.onderdelen.map((o) => texts.onderdeel[o].toLowerCase()).join(', ') ?? ''
  return (
    <Sectie title={texts.casusTitel}>
      <div className="vrijgave-stapel">
        {besluit?.besluit === 'vrij' ? (
          <>
            <p>{texts.vrijSinds(parts)}</p>
            <EigenWoorden>{besluit.woorden}</EigenWoorden>
          </>
        ) : (
          <p>{texts.casusNiets}</p>
        )}
        {gevraagd.map((vraag) => (
          <EenVraag key={vraag.id} vraag={vraag} done={done} />
        ))}
      </div>
    </Sectie>
  )
}

function EenVraag({ vraag, done }: { vraag: Vraag; done: Done }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const [error, setError] = useState<unknown>(null)
  const holds = vraag.antwoord !== null && vraag.antwoord !== 'mag' && !vraag.vervallen
  const end = () =>
    send('PUT', `/v1/vrijgave-oordelen/${vraag.id}/verval`, { ifMatch: `"${vraag.versie}"` })
      .then(done)
      .catch(setError)
  if (!vraag.open && !holds) return null
  return (
    <Kaart
      level={3}
      title={texts.casusVraag(longDate(vraag.antwoordVoor, taal))}
      above={vraag.antwoord ? texts.oordeel[vraag.antwoord] : texts.nogNiets}
    >
      {vraag.grond && (
        <p>
          {`${grondLabel(vraag.grond, taal, texts.avg)}. ${vraag.afweging}`}{' '}
          {vraag.herzienOp && texts.herzienOp(longDate(vraag.herzienOp, taal))}
        </p>
      )}
      {error !== null && <ProbleemMelding error={error} />}
      {holds && <Knop onClick={end}>{texts.meldVerval}</Knop>}
      {vraag.open && vraag.antwoord === null && <Oordelen vraag={vraag} done={done} />}
    </Kaart>
  )
}

function Oordelen({ vraag, done }: { vraag: Vraag; done: Done }) {
  const texts = useTexts(vrijgaveTexts)
  const taal = useTaal()
  const form = useFormulier({
    initial: {
      antwoord: '' as Keuze | '',
      niet: [] as Deelbaar[],
      grond: '' as Grond | '',
      afweging: '',
      herzienOp: '',
    },
    klad: `vrijgave-oordeel-${vraag.id}`,
    validate: (v) => ({
      ...(v.antwoord === '' && { antwoord: texts.verplicht }),
      ...((v.antwoord === 'deels' || v.antwoord === 'wacht') && {
        ...(v.grond === '' && { grond: texts.verplicht }),
        ...(v.afweging.trim() === '' && { afweging: texts.verplicht }),
        ...(v.herzienOp === '' && { herzienOp: texts.verplicht }),
      }),
    }),
    send: async (v) => {
      const body = { ...v, grond: v.grond || null, herzienOp: v.herzienOp || null }
      await send('PUT', `/v1/vrijgave-oordelen/${vraag.id}`, { body, ifMatch: `"${vraag.versie}"` })
      await done()
    },
  })
  const { antwoord, niet } = form.values
  return (
    <Formulier
      form={form}
      label={texts.jouwAntwoord}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.verstuur}
        </Knop>
      }
    >
      <RadioKaarten
        look="pil"
        label={texts.jouwAntwoord}
        options={antwoorden.map((k) => ({ value: k, label: texts.oordeel[k] }))}
        {...form.field('antwoord')}
      />
      {antwoord === 'deels' && (
        <Delen
          label={texts.welkeNiet}
          options={deelbaar}
          value={niet}
          onChange={(delen) => form.set('niet', delen)}
        />
      )}
      {(antwoord === 'deels' || antwoord === 'wacht') && (
        <>
          <Keuzelijst label={texts.grond} options={grondOpties(taal, texts.avg)} {...form.field('grond')} />
          <Tekstvlak label={texts.afweging} max={4000} rows={2} {...form.field('afweging')} />
          <Dagveld label={texts.herzien} {...form.field('herzienOp')} />
        </>
      )}
    </Formulier>
  )
}
