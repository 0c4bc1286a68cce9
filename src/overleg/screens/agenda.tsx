import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { shortDate } from '../../web/datum.ts'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconErbij, iconOverleg, iconSluit } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { RadioKaarten } from '../../web/kit/radio-kaarten.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { Vinkje } from '../../web/kit/vinkje.tsx'
import { useSessie } from '../../web/sessie.tsx'
import { listInWords, useTaal, useTexts } from '../../web/texts.ts'
import type { Agendapunt, Overleg, Voorstel } from '../answers.ts'
import { KiesMensen } from './kies-mensen.tsx'
import { overlegTexts } from './texts.ts'
import { versionOf, voorstellenQuery } from './use-overleg.ts'

type Part = { overleg: Overleg; refresh: () => Promise<void> }

/** The agenda: points in order, suggestions with why, and a point of one's own. */
export function Agenda({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const [error, setError] = useState<unknown>(null)
  const attempt = (act: Promise<unknown>) =>
    act
      .then(() => {
        setError(null)
        return refresh()
      })
      .catch(setError)
  const move = (from: number, to: number) => {
    const ids = overleg.agenda.map((punt) => punt.id)
    const [moved] = ids.splice(from, 1)
    if (moved) ids.splice(to, 0, moved)
    return attempt(
      send('PUT', `/v1/overleggen/${overleg.id}/agenda`, {
        body: { volgorde: ids },
        ifMatch: versionOf(overleg),
      }),
    )
  }
  return (
    <>
      <Sectie title={texts.agenda}>
        {error !== null && <ProbleemMelding error={error} onRetry={() => void refresh()} />}
        {overleg.agenda.length === 0 && (
          <LeegStaat icon={iconOverleg} title={texts.agendaLeegTitel}>
            {texts.agendaLeeg}
          </LeegStaat>
        )}
        <ol className="agenda">
          {overleg.agenda.map((punt, index) => (
            <li key={punt.id} className="agenda__punt">
              <Punt punt={punt} />
              <span className="agenda__knoppen">
                {overleg.abilities.magOrdenen && (
                  <>
                    <Knop
                      size="klein"
                      variant="stil"
                      disabled={index === 0}
                      aria-label={texts.omhoog(punt.titel)}
                      onClick={() => move(index, index - 1)}
                    >
                      ↑
                    </Knop>
                    <Knop
                      size="klein"
                      variant="stil"
                      disabled={index === overleg.agenda.length - 1}
                      aria-label={texts.omlaag(punt.titel)}
                      onClick={() => move(index, index + 1)}
                    >
                      ↓
                    </Knop>
                  </>
                )}
                {punt.abilities.magVerwijderen && (
                  <Knop
                    size="klein"
                    variant="stil"
                    icon={iconSluit}
                    aria-label={texts.haalWeg(punt.titel)}
                    onClick={() =>
                      attempt(send('DELETE', `/v1/agendapunten/${punt.id}`, { ifMatch: versionOf(punt) }))
                    }
                  >
                    {''}
                  </Knop>
                )}
              </span>
            </li>
          ))}
        </ol>
        {overleg.abilities.magAgendapunt && <NieuwPunt overleg={overleg} refresh={refresh} />}
      </Sectie>
      {overleg.abilities.magOrdenen && <Voorstellen overleg={overleg} attempt={attempt} />}
    </>
  )
}

function Punt({ punt }: { punt: Agendapunt }) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const who = punt.vanGezin ? texts.doorGezin : punt.door && texts.door(punt.door)
  return (
    <span className="agenda__wat">
      <strong className={punt.vanGezin || punt.bron === 'vraag' ? 'agenda__eigen' : undefined}>
        {punt.titel}
      </strong>
      <span className="gedempt">
        {[who, punt.nietVoor.length > 0 && texts.nietVoor(listInWords(punt.nietVoor, taal))]
          .filter(Boolean)
          .join('. ')}
      </span>
    </span>
  )
}

function Voorstellen({
  overleg,
  attempt,
}: {
  overleg: Overleg
  attempt: (act: Promise<unknown>) => Promise<void>
}) {
  const texts = useTexts(overlegTexts)
  const taal = useTaal()
  const { data } = useQuery(voorstellenQuery(overleg.id))
  const voorstellen = data?.data.voorstellen ?? []
  if (voorstellen.length === 0) return null
  const why = ({ waarom }: Voorstel) =>
    texts.waarom[waarom.code](waarom.wie, waarom.datum ? shortDate(waarom.datum, taal) : '', waarom.tekst)
  const take = ({ bron, bronId }: Voorstel) =>
    attempt(send('POST', `/v1/overleggen/${overleg.id}/agendapunten`, { body: { bron, bronId } }))
  return (
    <Sectie title={texts.voorstellen} beside={texts.voorstellenHint}>
      <ul role="list" className="agenda">
        {voorstellen.map((voorstel) => (
          <li key={`${voorstel.bron}${voorstel.bronId}`} className="agenda__punt">
            <span className="agenda__wat">
              <strong className={voorstel.bron === 'vraag' ? 'agenda__eigen' : undefined}>
                {voorstel.titel}
              </strong>
              <span className="gedempt">{why(voorstel)}</span>
            </span>
            <Knop
              size="klein"
              icon={iconErbij}
              aria-label={texts.neemOverVan(voorstel.titel)}
              onClick={() => take(voorstel)}
            >
              {texts.neemOver}
            </Knop>
          </li>
        ))}
      </ul>
    </Sectie>
  )
}

type PuntValues = { titel: string; wie: 'overleg' | 'gekozen' | ''; organisaties: string[]; gezin: boolean }

function NieuwPunt({ overleg, refresh }: Part) {
  const texts = useTexts(overlegTexts)
  const { sessie } = useSessie()
  const today = sessie.vandaag ?? null
  const form = useFormulier<PuntValues>({
    initial: { titel: '', wie: 'overleg', organisaties: [], gezin: true },
    klad: `agendapunt-${overleg.id}`,
    validate: (v) => (v.titel.trim() === '' ? { titel: texts.leegVeld } : {}),
    send: async (v, actionKey) => {
      const from = v.gezin ? today : null
      const publiek = { wie: 'gekozen', organisaties: v.organisaties, jeugdigeVanaf: from, ouderVanaf: from }
      const body = { titel: v.titel, ...(v.wie === 'gekozen' && { publiek }) }
      await send('POST', `/v1/overleggen/${overleg.id}/agendapunten`, { body, actionKey })
      form.set('titel', '')
      await refresh()
    },
  })
  const organisations = [
    ...new Map(
      overleg.mensen.flatMap((m) => (m.organisatie ? [[m.organisatie.id, m] as const] : [])),
    ).values(),
  ].map((m) => ({
    ...m,
    betrokkenheidId: m.organisatie?.id ?? '',
    naam: m.organisatie?.naam ?? '',
    functie: '',
    organisatie: null,
  }))
  return (
    <Formulier
      form={form}
      label={texts.nieuwPunt}
      actions={
        <Knop type="submit" icon={iconErbij} busy={form.busy}>
          {texts.zetErop}
        </Knop>
      }
    >
      <Tekstveld label={texts.nieuwPunt} {...form.field('titel')} />
      <RadioKaarten
        label={texts.puntVoor}
        look="pil"
        options={(['overleg', 'gekozen'] as const).map((value) => ({
          value,
          label: texts.puntVoorKeuze[value],
        }))}
        {...form.field('wie')}
      />
      {form.values.wie === 'gekozen' && (
        <>
          <KiesMensen
            label={texts.puntVoorKeuze.gekozen}
            mensen={organisations}
            {...form.field('organisaties')}
          />
          <Vinkje label={texts.metGezin} {...form.field('gezin')} />
        </>
      )}
    </Formulier>
  )
}
