import { useQueryClient } from '@tanstack/react-query'
import { Spreekvlak } from '../../spraak/screens/portaal/spreekvlak.tsx'
import { send } from '../../web/api.ts'
import { dayOf } from '../../web/datum.ts'
import { EigenWoorden } from '../../web/kit/eigen-woorden.tsx'
import { Formulier } from '../../web/kit/formulier.tsx'
import { iconJa, iconZien } from '../../web/kit/iconen.ts'
import { Knop, KnopLink } from '../../web/kit/knop.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useFormulier } from '../../web/kit/use-formulier.ts'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'
import { useNow } from '../../web/now.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { useTexts } from '../../web/texts.ts'
import type { MijnVerhaal } from '../contract.ts'
import { Regel } from './deel/regel.tsx'
import { schrijfTexts } from './schrijven/texts.ts'
import { portaalTexts } from './texts.ts'
import { isPortaalPath, usePortaal } from './use-portaal.ts'
import './portaal.css'

/** Changing my question, in my own words; the old one is kept in my story. */
export default function MijnVraag() {
  const { data, error, refetch } = usePortaal('mijn-verhaal')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const { verhaal } = data.data
  if (!verhaal?.abilities.magVraag) return <FoutPagina error={new Probleem({ status: 404 })} />
  return <Vraag verhaal={verhaal} />
}

function Vraag({ verhaal }: { verhaal: NonNullable<MijnVerhaal['verhaal']> }) {
  const texts = { ...useTexts(portaalTexts), ...useTexts(schrijfTexts) }
  const { go } = useNavigatie()
  const now = useNow()
  const queryClient = useQueryClient()
  const form = useFormulier({
    initial: { tekst: '' },
    klad: `mijn-vraag-${verhaal.casusId}`,
    validate: ({ tekst }) => (tekst.trim() === '' ? { tekst: texts.mijnVraag.leeg } : {}),
    send: async ({ tekst }, actionKey) => {
      const body = { tekst, op: dayOf(now) }
      await send('PUT', `/v1/casussen/${verhaal.casusId}/vraag`, {
        body,
        ifMatch: `"${verhaal.versie}"`,
        actionKey,
      })
      await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => isPortaalPath(key) })
      go('/portaal')
    },
  })
  return (
    <Pagina title={texts.mijnVraag.tab} back={{ to: '/portaal', label: texts.plan.tab }}>
      <EigenWoorden look="bel" title={texts.mijnVraag.nu}>
        {verhaal.vraag.tekst}
      </EigenWoorden>
      <Formulier
        form={form}
        beside={
          <Regel icon={iconZien}>
            {texts.mijnVraag.zien} {texts.mijnVraag.blijft}
          </Regel>
        }
        actions={
          <>
            <Knop type="submit" variant="primair" icon={iconJa} busy={form.busy}>
              {texts.mijnVraag.bewaar}
            </Knop>
            <KnopLink to="/portaal">{texts.mijnVraag.terug}</KnopLink>
          </>
        }
      >
        <Spreekvlak
          label={texts.mijnVraag.label}
          hint={texts.mijnVraag.hint}
          max={600}
          own
          {...form.field('tekst')}
        />
      </Formulier>
    </Pagina>
  )
}
