import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { BelKnop } from '../../web/kit/bel-knop.tsx'
import { Chip } from '../../web/kit/chip.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { kitTexts } from '../../web/kit/texts.ts'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Link, LinksAntwoord } from '../link/contract.ts'
import { linkTexts } from './link-texts.ts'
import { NoteerAntwoord } from './noteer-antwoord.tsx'
import { ZegLink } from './zeg-link.tsx'

/** Young people of one family in more casussen: whom to call and which days collide, and who on this side said yes. */
export function Links({ casusId }: { casusId: string }) {
  const texts = useTexts(linkTexts)
  const client = useQueryClient()
  const [asks, setAsks] = useState(false)
  const [code, setCode] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(apiQuery<LinksAntwoord>(`/v1/casussen/${casusId}/gezinslinks`))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { links, abilities } = data.data
  const refresh = () => client.invalidateQueries()
  return (
    <Sectie title={texts.titel}>
      <div className="gezin__links">
        <p className="gedempt">{texts.uitleg}</p>
        {code && (
          <Melding title={texts.jeCode}>
            <strong className="gezin__code">{code}</strong> {texts.codeUitleg}
          </Melding>
        )}
        {abilities.magVragen && <Knop onClick={() => setAsks(true)}>{texts.zeg}</Knop>}
        {links.length === 0 ? (
          <LeegStaat icon={iconMensenVol} title={texts.leeg}>
            {texts.leegUitleg}
          </LeegStaat>
        ) : (
          links.map((link) => <EenLink key={link.id} link={link} onDone={refresh} />)
        )}
      </div>
      <Dialoog open={asks} title={texts.zeg} onClose={() => setAsks(false)}>
        <ZegLink
          casusId={casusId}
          data={data.data}
          onCancel={() => setAsks(false)}
          onDone={async (made) => {
            setCode(made)
            setAsks(false)
            await refresh()
          }}
        />
      </Dialoog>
    </Sectie>
  )
}

type LinkProps = { link: Link; onDone: () => Promise<void> }

function EenLink({ link, onDone }: LinkProps) {
  const texts = useTexts(linkTexts)
  const [stops, setStops] = useState(false)
  return (
    <Kaart title={texts.met(link.wie)} level={3}>
      <p>
        <Chip>{texts.stand[link.stand]}</Chip>
      </p>
      <p>{texts.standUitleg[link.stand]}</p>
      {link.ander && <Ander link={link} ander={link.ander} />}
      <ul role="list" className="lijst">
        {link.mensen.map((mens) => (
          <li key={mens.persoonId} className="gezin__ding">
            <NoteerAntwoord link={link} mens={mens} onDone={onDone} />
          </li>
        ))}
      </ul>
      <p className="gedempt">{texts.zijBellen(link.bel)}</p>
      {link.kring && (
        <p className="gedempt">
          {link.kring} {link.afhankelijk} {link.nodig}
        </p>
      )}
      {link.eindeReden && <p>{texts.gestoptOm(link.eindeReden)}</p>}
      {link.abilities.magStoppen && (
        <Knop size="klein" onClick={() => setStops(true)} aria-label={`${texts.stop}: ${link.wie}`}>
          {texts.stop}
        </Knop>
      )}
      <Dialoog open={stops} title={texts.stop} onClose={() => setStops(false)}>
        <Stop link={link} onCancel={() => setStops(false)} onDone={onDone} />
      </Dialoog>
    </Kaart>
  )
}

function Ander({ link, ander }: { link: Link; ander: NonNullable<Link['ander']> }) {
  const texts = useTexts(linkTexts)
  const taal = useTaal()
  return (
    <>
      <p>
        <strong>{ander.naam || texts.niemandNu}</strong>{' '}
        {[ander.functie, ander.organisatie].filter(Boolean).join(', ')}
      </p>
      {ander.telefoon && <BelKnop number={ander.telefoon} name={ander.naam} />}
      <h4>{texts.botst}</h4>
      {link.dagen.length === 0 ? (
        <p>{texts.botstNiet}</p>
      ) : (
        <ul role="list" className="lijst">
          {link.dagen.map(({ dag, dagdeel }) => (
            <li key={`${dag}${dagdeel}`}>{texts.dag(longDate(dag, taal), texts.dagdeel[dagdeel])}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Ends this side, with the reason. */
function Stop({ link, onDone, onCancel }: LinkProps & { onCancel: () => void }) {
  const texts = useTexts(linkTexts)
  const kit = useTexts(kitTexts)
  const form = useFormulier({
    initial: { reden: '' },
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.vulIn } : {}),
    send: async (body) => {
      await send('PUT', `/v1/gezinslinks/${link.id}/einde`, { body, ifMatch: `"${link.versie}"` })
      await onDone()
      onCancel()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.stop}
          </Knop>
          <Knop onClick={onCancel}>{kit.annuleer}</Knop>
        </>
      }
    >
      <p>{texts.stopUitleg}</p>
      <Tekstvlak label={texts.waarom} rows={2} max={4000} {...form.field('reden')} />
    </Formulier>
  )
}
