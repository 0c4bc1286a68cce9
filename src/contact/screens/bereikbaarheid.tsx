import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { Bevestig } from '../../web/kit/bevestig.tsx'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { iconKlok } from '../../web/kit/iconen.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { LeegStaat } from '../../web/kit/leeg-staat.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { useTexts } from '../../web/texts.ts'
import type { Bereikbaarheid, MedewerkerBereik, OrganisatieBereik } from '../contract.ts'
import type { BereikSoort } from '../states.ts'
import { BereikFormulier } from './bereik-formulier.tsx'
import { BereikRegel, useBereikWords } from './bereik-regel.tsx'
import { isBereik } from './is-bereik.ts'
import { contactTexts } from './texts.ts'
import './contact.css'

type Bewerkt = { soort: BereikSoort; row: Bereikbaarheid | null }

/** When I can be called and who stands in for me; and the duty number of my organisation, for who manages it. */
export default function BereikbaarheidScherm() {
  const texts = useTexts(contactTexts)
  const { account } = useSessie().sessie
  const own = useQuery(apiQuery<MedewerkerBereik>(`/v1/medewerkers/${account.actorId}/bereikbaarheid`))
  const org = useQuery(
    apiQuery<OrganisatieBereik>(`/v1/organisaties/${account.organisatie?.id}/bereikbaarheid`),
  )
  const [edits, setEdits] = useState<Bewerkt | null>(null)
  const [removes, setRemoves] = useState<Bereikbaarheid | null>(null)
  const failed = own.error ?? org.error
  const add = (soort: BereikSoort) => setEdits({ soort, row: null })
  const list = (rows: readonly Bereikbaarheid[], mayChange: boolean) => (
    <ul role="list" className="bereik-regels">
      {rows.map((row) => (
        <li key={row.id}>
          <BereikRegel
            row={row}
            {...(mayChange && {
              onEdit: () => setEdits({ soort: row.soort, row }),
              onRemove: () => setRemoves(row),
            })}
          />
        </li>
      ))}
    </ul>
  )
  return (
    <Pagina
      title={texts.bereikTitel}
      intro={texts.bereikIntro}
      back={{ to: '/wie-is-wie', label: texts.wieIsWie }}
    >
      {failed && (
        <ProbleemMelding error={failed} onRetry={() => void Promise.all([own.refetch(), org.refetch()])} />
      )}
      <Sectie
        title={texts.mijn}
        actions={
          <>
            <Knop size="klein" onClick={() => add('persoon')}>
              {texts.nieuwUren}
            </Knop>
            <Knop size="klein" onClick={() => add('vervanger')}>
              {texts.nieuwVervanger}
            </Knop>
          </>
        }
      >
        {own.data?.data.eigen.length === 0 && (
          <LeegStaat icon={iconKlok} title={texts.mijnLeeg}>
            {texts.mijnLeegUitleg}
          </LeegStaat>
        )}
        {own.data && list(own.data.data.eigen, true)}
      </Sectie>
      {org.data && (
        <Sectie
          title={texts.piketTitel(org.data.data.organisatie.naam)}
          actions={
            org.data.data.abilities.magBeheren && (
              <Knop size="klein" onClick={() => add('piket')}>
                {texts.nieuwPiket}
              </Knop>
            )
          }
        >
          {org.data.data.piket.length === 0 && (
            <LeegStaat icon={iconKlok} title={texts.piketLeeg}>
              {texts.piketLeegUitleg}
            </LeegStaat>
          )}
          {list(org.data.data.piket, org.data.data.abilities.magBeheren)}
          {!org.data.data.abilities.magBeheren && <p className="gedempt">{texts.piketAlleenBeheer}</p>}
        </Sectie>
      )}
      <Bewerken edits={edits} onClose={() => setEdits(null)} />
      <Weghalen row={removes} onClose={() => setRemoves(null)} />
    </Pagina>
  )
}

function Bewerken({ edits, onClose }: { edits: Bewerkt | null; onClose: () => void }) {
  const texts = useTexts(contactTexts)
  const titles = { persoon: texts.nieuwUren, vervanger: texts.nieuwVervanger, piket: texts.nieuwPiket }
  return (
    <Dialoog open={edits !== null} title={edits ? titles[edits.soort] : ''} onClose={onClose}>
      {edits && <BereikFormulier soort={edits.soort} row={edits.row} onClose={onClose} />}
    </Dialoog>
  )
}

function Weghalen({ row, onClose }: { row: Bereikbaarheid | null; onClose: () => void }) {
  const texts = useTexts(contactTexts)
  const queryClient = useQueryClient()
  const words = useBereikWords()
  const [error, setError] = useState<unknown>(null)
  const remove = async () => {
    if (!row) return
    setError(null)
    await send('DELETE', `/v1/bereikbaarheden/${row.id}`, { ifMatch: `"${row.versie}"` }).then(
      onClose,
      setError,
    )
    await queryClient.invalidateQueries({ predicate: isBereik })
  }
  return (
    <Bevestig
      open={row !== null}
      title={row ? words(row).wat : ''}
      confirm={texts.haalWeg}
      onConfirm={remove}
      onCancel={onClose}
    >
      {error !== null && <ProbleemMelding error={error} />}
      {texts.haalWegZeker}
    </Bevestig>
  )
}
