import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Medewerkers } from '../../organisatie/contract.ts'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { Dagveld } from '../../web/kit/dagveld.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Keuzelijst } from '../../web/kit/keuzelijst.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Tekstveld } from '../../web/kit/tekstveld.tsx'
import { type FormulierState, useFormulier } from '../../web/kit/use-formulier.ts'
import { useNow } from '../../web/now.ts'
import { apiQuery } from '../../web/query.ts'
import { useSessie } from '../../web/sessie.tsx'
import { type SameTexts, useTexts } from '../../web/texts.ts'
import type { Bereikbaarheid } from '../contract.ts'
import type { BereikSoort } from '../states.ts'
import { isBereik } from './is-bereik.ts'
import type { nl } from './texts.nl.ts'
import { contactTexts } from './texts.ts'
import { type Blok, groupUren, spreadUren } from './uren.ts'
import { UrenVelden } from './uren-velden.tsx'

type Velden = {
  naam: string
  telefoon: string
  vervangerId: string
  uren: Blok[]
  geldigVan: string
  geldigTot: string
}
type Props = { soort: BereikSoort; row: Bereikbaarheid | null; onClose: () => void }

/** Own hours, who stands in, or a duty number: new, or changed. */
export function BereikFormulier({ soort, row, onClose }: Props) {
  const texts = useTexts(contactTexts)
  const queryClient = useQueryClient()
  const today = dayOf(useNow())
  const form = useFormulier<Velden>({
    initial: {
      naam: row?.naam ?? '',
      telefoon: row?.telefoon ?? '',
      vervangerId: row?.vervanger?.id ?? '',
      uren: row
        ? groupUren(row.uren)
        : [{ dagen: soort === 'vervanger' ? [] : [1, 2, 3, 4, 5], van: '09:00', tot: '17:00' }],
      geldigVan: row?.geldigVan ?? today,
      geldigTot: row?.geldigTot ?? '',
    },
    validate: (v) => check(v, soort, texts),
    send: async (v, actionKey) => {
      const body = asBody(v, soort)
      if (row) await send('PUT', `/v1/bereikbaarheden/${row.id}`, { body, ifMatch: `"${row.versie}"` })
      else await send('POST', '/v1/bereikbaarheden', { body, actionKey })
      onClose()
      await queryClient.invalidateQueries({ predicate: isBereik })
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop onClick={onClose}>{texts.annuleer}</Knop>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {texts.bewaar}
          </Knop>
        </>
      }
    >
      {soort === 'piket' && (
        <Tekstveld label={texts.naamPiket} hint={texts.naamPiketHint} {...form.field('naam')} />
      )}
      {soort === 'vervanger' ? (
        <KiesVervanger form={form} />
      ) : (
        <>
          <Tekstveld
            label={texts.telefoon}
            type="tel"
            short
            {...(soort === 'persoon' && { hint: texts.telefoonHint, optional: true })}
            {...form.field('telefoon')}
          />
          <UrenVelden value={form.values.uren} onChange={(uren) => form.set('uren', uren)} />
        </>
      )}
      <Dagveld label={texts.eersteDag} {...form.field('geldigVan')} />
      <Dagveld label={texts.laatsteDag} hint={texts.laatsteDagHint} optional {...form.field('geldigTot')} />
    </Formulier>
  )
}

function KiesVervanger({ form }: { form: FormulierState<Velden> }) {
  const texts = useTexts(contactTexts)
  const { account } = useSessie().sessie
  const { data } = useQuery(apiQuery<Medewerkers>(`/v1/medewerkers?organisatieId=${account.organisatie?.id}`))
  const colleagues = data?.data.medewerkers.filter((m) => m.id !== account.actorId) ?? []
  return (
    <Keuzelijst
      label={texts.wieVervangt}
      hint={texts.wieVervangtHint}
      options={colleagues.map((m) => ({ value: m.id, label: `${m.naam}, ${m.functie}` }))}
      {...form.field('vervangerId')}
    />
  )
}

function check(v: Velden, soort: BereikSoort, texts: SameTexts<typeof nl>) {
  const needed: Record<BereikSoort, readonly (keyof Velden)[]> = {
    persoon: ['geldigVan'],
    vervanger: ['vervangerId', 'geldigVan'],
    piket: ['naam', 'telefoon', 'geldigVan'],
  }
  return Object.fromEntries(needed[soort].filter((name) => v[name] === '').map((name) => [name, texts.vulIn]))
}

function asBody({ naam, telefoon, vervangerId, uren, geldigVan, geldigTot }: Velden, soort: BereikSoort) {
  const days = { soort, geldigVan, geldigTot: geldigTot === '' ? null : geldigTot }
  switch (soort) {
    case 'persoon':
      return { ...days, telefoon, uren: spreadUren(uren) }
    case 'vervanger':
      return { ...days, vervangerId }
    case 'piket':
      return { ...days, naam, telefoon, uren: spreadUren(uren) }
  }
}
