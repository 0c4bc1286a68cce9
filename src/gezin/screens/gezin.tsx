import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Casus } from '../../casus/contract.ts'
import { CasusLayout } from '../../casus/screens/casus-layout.tsx'
import { send } from '../../web/api.ts'
import { longDate } from '../../web/datum.ts'
import { Dialoog } from '../../web/kit/dialoog.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { Knop } from '../../web/kit/knop.tsx'
import { Melding } from '../../web/kit/melding.tsx'
import { ProbleemMelding } from '../../web/kit/probleem-melding.tsx'
import { Sectie } from '../../web/kit/sectie.tsx'
import { Tekstvlak } from '../../web/kit/tekstvlak.tsx'
import { kitTexts } from '../../web/kit/texts.ts'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { apiQuery } from '../../web/query.ts'
import { useTaal, useTexts } from '../../web/texts.ts'
import type { GezinAntwoord } from '../contract.ts'
import { Links } from './links.tsx'
import { NogVoorBeide } from './nog-voor-beide.tsx'
import { gezinTexts } from './texts.ts'
import './gezin.css'

/** Parents in one household or in two: said by the regisseur with a reason, taken back as well, and what is left to divide. */
export default function GezinScherm() {
  const texts = useTexts(gezinTexts)
  return <CasusLayout tabTitle={texts.tab}>{(casus) => <Gezin casus={casus} />}</CasusLayout>
}

function Gezin({ casus }: { casus: Casus }) {
  const texts = useTexts(gezinTexts)
  const taal = useTaal()
  const client = useQueryClient()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useQuery(apiQuery<GezinAntwoord>(`/v1/casussen/${casus.id}/gezin`))
  if (error && !data) return <ProbleemMelding error={error} onRetry={() => void refetch()} />
  if (!data) return null
  const { tweeHuizen, ouders, eerder, abilities } = data.data
  const refresh = async () => {
    setOpen(false)
    await client.invalidateQueries()
  }
  return (
    <div className="gezin">
      <p className="gedempt">{texts.uitleg}</p>
      <Stand gezin={data.data} />
      {tweeHuizen && (
        <p>
          {tweeHuizen.reden}{' '}
          <span className="gedempt">{texts.sinds(longDate(tweeHuizen.van, taal), tweeHuizen.door)}</span>
        </p>
      )}
      {abilities.magZeggen && (
        <Knop variant={ouders.length > 1 ? 'primair' : 'tweede'} onClick={() => setOpen(true)}>
          {texts.zeg}
        </Knop>
      )}
      {abilities.magTerugnemen && <Knop onClick={() => setOpen(true)}>{texts.terugnemen}</Knop>}
      {tweeHuizen && <NogVoorBeide gezin={data.data} onDone={refresh} />}
      {eerder.length > 0 && (
        <Sectie title={texts.eerder} size="klein">
          <ul role="list" className="lijst">
            {eerder.map((e) => (
              <li key={e.id}>
                <strong>{texts.eerderRegel(longDate(e.van, taal), longDate(e.tot, taal))}</strong>
                <p>{e.reden}</p>
                <p className="gedempt">{e.eindeReden}</p>
              </li>
            ))}
          </ul>
        </Sectie>
      )}
      {abilities.magLinks && <Links casusId={casus.id} />}
      <Dialoog open={open} title={tweeHuizen ? texts.terugTitel : texts.zeg} onClose={() => setOpen(false)}>
        <Reden casusId={casus.id} gezin={data.data} onDone={refresh} onCancel={() => setOpen(false)} />
      </Dialoog>
    </div>
  )
}

/** Whether parents see the same now; with fewer than two there is nothing to keep apart yet. */
function Stand({ gezin: { tweeHuizen, ouders } }: { gezin: GezinAntwoord }) {
  const texts = useTexts(gezinTexts)
  if (tweeHuizen) return <Melding title={texts.apart}>{texts.apartUitleg}</Melding>
  if (ouders.length > 1) return <Melding title={texts.samen}>{texts.samenUitleg}</Melding>
  const title = texts.teWeinig[ouders.length === 0 ? 'geen' : 'een']
  return <Melding title={title}>{texts.teWeinigUitleg}</Melding>
}

type RedenProps = {
  casusId: string
  gezin: GezinAntwoord
  onDone: () => Promise<void>
  onCancel: () => void
}

/** The reason, to keep apart or to take that back. */
function Reden({ casusId, gezin: { tweeHuizen }, onDone, onCancel }: RedenProps) {
  const texts = useTexts(gezinTexts)
  const kit = useTexts(kitTexts)
  const form = useFormulier({
    initial: { reden: '' },
    klad: `twee-huizen-${casusId}`,
    validate: (v) => (v.reden.trim() === '' ? { reden: texts.vulIn } : {}),
    send: async (body, actionKey) => {
      await (tweeHuizen
        ? send('PUT', `/v1/twee-huizen/${tweeHuizen.id}/einde`, { body, ifMatch: `"${tweeHuizen.versie}"` })
        : send('POST', `/v1/casussen/${casusId}/twee-huizen`, { body, actionKey }))
      await onDone()
    },
  })
  return (
    <Formulier
      form={form}
      actions={
        <>
          <Knop type="submit" variant="primair" busy={form.busy}>
            {tweeHuizen ? texts.terugnemen : texts.bewaar}
          </Knop>
          <Knop onClick={onCancel}>{kit.annuleer}</Knop>
        </>
      }
    >
      <p>{tweeHuizen ? texts.terugUitleg : texts.zegUitleg}</p>
      <Tekstvlak
        label={tweeHuizen ? texts.terugWaarom : texts.waarom}
        hint={texts.waaromHint}
        rows={3}
        max={4000}
        {...form.field('reden')}
      />
    </Formulier>
  )
}
