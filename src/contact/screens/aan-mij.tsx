import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { dayOf, longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Link } from '../../web/navigatie/link.tsx'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { AanMij as Antwoord } from '../contract.ts'
import { type Uitkomst, uitkomsten } from '../states.ts'
import { contactTexts } from './texts.ts'

type Vraag = Antwoord['vragen'][number]
const aanMijQuery = apiQuery<Antwoord>('/v1/doorgezette-vragen')

/** Questions that were passed to me as regisseur, with what came of them. Nothing at all when there are none. */
export function AanMij() {
  const texts = useTexts(contactTexts)
  const { data, error, refetch } = useQuery(aanMijQuery)
  const [open, setOpen] = useState<Vraag | null>(null)
  const vragen = data?.data.vragen ?? []
  if (error) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (vragen.length === 0) return null
  return (
    <Sectie title={texts.aanMij} beside={texts.aanMijUitleg}>
      <ul role="list" className="vraag-lijst">
        {vragen.map((v) => (
          <li key={v.id}>
            <EenVraag vraag={v} onAnswer={() => setOpen(v)} />
          </li>
        ))}
      </ul>
      <Dialoog
        open={open !== null}
        title={open ? texts.antwoordTitel(open.vrager.naam) : ''}
        onClose={() => setOpen(null)}
      >
        {open && <AntwoordFormulier vraag={open} onClose={() => setOpen(null)} />}
      </Dialoog>
    </Sectie>
  )
}

function EenVraag({ vraag: v, onAnswer }: { vraag: Vraag; onAnswer: () => void }) {
  const texts = useTexts(contactTexts)
  const taal = useTaal()
  const today = dayOf(useNow())
  const isLate = v.uitkomst === null && v.antwoordVoor < today
  const day = longDate(v.antwoordVoor, taal)
  return (
    <>
      <p className="vraag-lijst__kop">
        <Link to={`/casussen/${v.casusId}`}>
          <strong>{texts.vraagtNaar(v.vrager.naam, v.jeugdige)}</strong>
        </Link>
        {v.uitkomst === null && (
          <span className={isLate ? 'vraag-lijst__laat' : 'gedempt'}>
            {isLate ? texts.teLaat(day) : texts.antwoordVoor(day)}
          </span>
        )}
      </p>
      <p className="gedempt">{[v.vrager.functie, v.vrager.organisatie].join(', ')}</p>
      <p>
        {texts.doelen[v.doel]}. {v.waarom}
      </p>
      <p className="gedempt">{[texts.gronden[v.grond], v.grondUitleg].filter(Boolean).join(': ')}</p>
      {v.alVerteld && <p>{texts.alVerteld}</p>}
      {v.uitkomst === null ? (
        <div className="bereik-knoppen">
          {v.vrager.telefoon && (
            <BelKnop
              number={v.vrager.telefoon}
              name={v.vrager.naam}
              look="naam"
              variant="primair"
              size="klein"
            />
          )}
          <Knop size="klein" aria-label={`${texts.antwoord}: ${v.vrager.naam}`} onClick={onAnswer}>
            {texts.antwoord}
          </Knop>
        </div>
      ) : (
        <p>{texts.uitkomstWas(texts.uitkomsten[v.uitkomst])}</p>
      )}
    </>
  )
}

function AntwoordFormulier({ vraag, onClose }: { vraag: Vraag; onClose: () => void }) {
  const texts = useTexts(contactTexts)
  const queryClient = useQueryClient()
  const form = useFormulier({
    initial: { uitkomst: '' as Uitkomst | '' },
    validate: (v) => (v.uitkomst === '' ? { uitkomst: texts.kies } : {}),
    send: async (body) => {
      await send('PUT', `/v1/doorgezette-vragen/${vraag.id}/antwoord`, { body, ifMatch: `"${vraag.versie}"` })
      onClose()
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: aanMijQuery.queryKey }),
        queryClient.invalidateQueries({ queryKey: ['/v1/mijn-werk'] }),
      ])
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={onClose}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.antwoord}
          </Knop>
        </>
      }
    >
      <Melding title={texts.antwoordLetOp} />
      <RadioKaarten
        label={texts.watGebeurde}
        options={uitkomsten.map((value) => ({
          value,
          label: texts.uitkomsten[value],
          hint: texts.uitkomstHints[value],
        }))}
        {...form.field('uitkomst')}
      />
    </Formulier>
  )
}
