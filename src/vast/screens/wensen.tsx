import { useQuery, useQueryClient } from '@tanstack/react-query'
import { send } from '../../web/api.ts'
import { shortMoment } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconMensenVol } from '../../web/kit/iconen.ts'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Wensen as Antwoord } from '../contract.ts'
import { vastTexts } from './texts.ts'
import './vast.css'

const path = '/v1/vaste-wensen'
type Wens = Antwoord['wensen'][number]

/** What young people told this regisseur or contactpunt about who should stay, and the answer. */
export default function Wensen() {
  const texts = useTexts(vastTexts).wens
  const { data, error, refetch } = useQuery(apiQuery<Antwoord>(path))
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { wensen } = data.data
  return (
    <Pagina title={texts.titel} back={{ to: '/mijn-werk', label: texts.terug }} intro={<p>{texts.intro}</p>}>
      {wensen.length === 0 ? (
        <LeegStaat icon={iconMensenVol} title={texts.leeg} level={2}>
          {texts.leegUitleg}
        </LeegStaat>
      ) : (
        <div className="vast">
          {wensen.map((wens) => (
            <EenWens key={`${wens.id}-${wens.versie}`} wens={wens} />
          ))}
        </div>
      )}
    </Pagina>
  )
}

function EenWens({ wens }: { wens: Wens }) {
  const texts = useTexts(vastTexts).wens
  const taal = useTaal()
  const isAnders = wens.soort === 'anders'
  const title = isAnders ? texts.anders(wens.naam, wens.over) : texts.zelfde(wens.naam, wens.wie)
  return (
    <Kaart title={title} above={`${texts.status[wens.status]}, ${shortMoment(wens.op, taal)}`}>
      {isAnders ? <Anders wens={wens} /> : <p>{texts.zelfdeUitleg(wens.wie)}</p>}
      {wens.doorgegeven && <p className="gedempt">{texts.doorgegeven}</p>}
      {wens.antwoord && (
        <p>
          <strong>{texts.gaf}</strong>: {wens.antwoord}
        </p>
      )}
      {wens.magAntwoorden && <AntwoordFormulier wens={wens} />}
      {wens.casusId && (
        <div>
          <KnopLink to={`/casussen/${wens.casusId}/wie-blijft`}>{texts.naarCasus}</KnopLink>
        </div>
      )}
    </Kaart>
  )
}

function Anders({ wens }: { wens: Wens }) {
  const texts = useTexts(vastTexts).wens
  const { over, tekst, wie, bereik, vertel, woorden, warm } = wens
  return (
    <>
      <p>
        <strong>{texts.veilig(over)}</strong>
      </p>
      {tekst && <EigenWoorden>{tekst}</EigenWoorden>}
      {wie && (
        <p>
          {texts.wil}: {wie}
        </p>
      )}
      {bereik && (
        <p>
          {texts.bereik}: {bereik}
        </p>
      )}
      <p>{texts.vertel[vertel](over)}</p>
      {woorden && <EigenWoorden>{woorden}</EigenWoorden>}
      <p>{(warm ? texts.warm : texts.koel)(over)}</p>
    </>
  )
}

function AntwoordFormulier({ wens }: { wens: Wens }) {
  const { wens: texts, plek } = useTexts(vastTexts)
  const client = useQueryClient()
  const form = useFormulier({
    initial: { antwoord: '', doorgeven: false },
    klad: `vast-antwoord-${wens.id}`,
    validate: (v) => (v.antwoord.trim() === '' ? { antwoord: plek.vul } : {}),
    send: async (body) => {
      await send('PUT', `${path}/${wens.id}/antwoord`, { body, ifMatch: `"${wens.versie}"` })
      await client.invalidateQueries({ queryKey: [path] })
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <Knop type="submit" variant="primair" busy={form.busy}>
          {texts.stuur}
        </Knop>
      }
    >
      <Tekstvlak
        label={texts.antwoord}
        hint={texts.antwoordHint}
        max={4000}
        rows={2}
        {...form.field('antwoord')}
      />
      {wens.magDoorgeven && <Vinkje label={texts.doorgeven} {...form.field('doorgeven')} />}
    </Formulier>
  )
}
