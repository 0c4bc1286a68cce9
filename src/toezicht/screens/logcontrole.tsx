import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../web/api.ts'
import { longDate, shortMoment } from '../../web/datum.ts'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tabel } from '../../web/kit/tabel.tsx'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { Logcontroles } from '../contract.ts'
import { toezichtTexts } from './texts.ts'

type Controle = Logcontroles['controles'][number]

/** Whether the log is whole, as last walked, and asking to walk it again. */
export default function Logcontrole() {
  const texts = useTexts(toezichtTexts)
  const [failed, setFailed] = useState<unknown>(null)
  const { data, error, refetch } = useQuery({
    ...apiQuery<Logcontroles>('/v1/logcontroles'),
    refetchInterval: ({ state }) => (state.data?.data.bezig ? 2000 : false),
  })
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { bezig, controles } = data.data
  const start = async () => {
    setFailed(null)
    await send('POST', '/v1/logcontroles').catch(setFailed)
    await refetch()
  }
  return (
    <Pagina
      title={texts.controle.titel}
      back={{ to: '/toezicht', label: texts.terug }}
      intro={<p>{texts.controle.uitleg}</p>}
      actions={
        !bezig && (
          <Knop variant="primair" onClick={start}>
            {texts.controle.start}
          </Knop>
        )
      }
    >
      {failed !== null && <ProbleemMelding error={failed} />}
      {bezig && <Melding live title={texts.controle.bezig} />}
      <Laatste controle={controles[0]} />
      {controles.length > 0 && <Eerder controles={controles} />}
    </Pagina>
  )
}

function Laatste({ controle }: { controle: Controle | undefined }) {
  const texts = useTexts(toezichtTexts).controle
  const taal = useTaal()
  if (!controle) return <Melding title={texts.nooit}>{texts.nooitUitleg}</Melding>
  const count = new Intl.NumberFormat(taal).format(controle.regels)
  const whole = controle.fouten.length === 0
  return (
    <Melding tone={whole ? 'gelukt' : 'let-op'} title={whole ? texts.heel : texts.stuk}>
      {texts.heelZin(count, longDate(controle.op, taal))} {!whole && texts.stukZin(controle.fouten.length)}
    </Melding>
  )
}

function Eerder({ controles }: { controles: readonly Controle[] }) {
  const toezicht = useTexts(toezichtTexts)
  const texts = toezicht.controle
  const taal = useTaal()
  const number = (n: number, digits = 0) =>
    new Intl.NumberFormat(taal, { maximumFractionDigits: digits }).format(n)
  return (
    <Sectie title={texts.eerder}>
      <Tabel
        caption={texts.eerder}
        rows={controles}
        rowKey={(c) => c.id}
        columns={[
          { key: 'op', header: texts.op, cell: (c) => shortMoment(c.op, taal) },
          { key: 'door', header: texts.door, cell: (c) => c.door ?? toezicht.log.opdrachtregel },
          { key: 'regels', header: texts.regels, align: 'eind', cell: (c) => number(c.regels) },
          {
            key: 'uitkomst',
            header: texts.uitkomst,
            cell: (c) => (c.fouten.length === 0 ? texts.goed : texts.fout(c.fouten.length)),
          },
          {
            key: 'duur',
            header: texts.duur,
            align: 'eind',
            cell: (c) => texts.seconden(number(c.duurMs / 1000, 1)),
          },
        ]}
      />
    </Sectie>
  )
}
