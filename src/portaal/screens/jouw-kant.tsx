import { useQueryClient } from '@tanstack/react-query'
import { EigenKantFormulier } from '../../delen/screens/portaal/eigen-kant-formulier.tsx'
import { Kaart } from '../../web/kit/kaart.tsx'
import { Pagina } from '../../web/kit/pagina.tsx'
import { useNavigatie, useParams } from '../../web/navigatie/navigatie.ts'
import { FoutPagina } from '../../web/paginas/fout-pagina.tsx'
import { LaadPagina } from '../../web/paginas/laad-pagina.tsx'
import { Probleem } from '../../web/probleem.ts'
import { useTexts } from '../../web/texts.ts'
import { deelTexts } from './deel/texts.ts'
import { schrijfTexts } from './schrijven/texts.ts'
import { portaalTexts } from './texts.ts'
import { isPortaalPath, usePortaal } from './use-portaal.ts'
import './portaal.css'

/** The own side of something that happened, beside what was written about it; read by who reads that. */
export default function JouwKant() {
  const texts = { ...useTexts(portaalTexts), ...useTexts(schrijfTexts), ...useTexts(deelTexts) }
  const { bijdrageId } = useParams<'bijdrageId'>()
  const { go } = useNavigatie()
  const queryClient = useQueryClient()
  const { data, error, refetch } = usePortaal('mijn-plan')
  if (error && !data) return <FoutPagina error={error} onRetry={() => void refetch()} />
  if (!data) return <LaadPagina />
  const plan = data.data.plan
  const item = plan?.lezen.find((found) => found.id === bijdrageId)
  if (!plan || !item?.magEigenKant) return <FoutPagina error={new Probleem({ status: 404 })} />
  const saved = async () => {
    await queryClient.invalidateQueries({ predicate: ({ queryKey: [key] }) => isPortaalPath(key) })
    go('/portaal/verhaal')
  }
  return (
    <Pagina title={texts.kant.tab} back={{ to: '/portaal', label: texts.plan.tab }}>
      <Kaart title={texts.lezen.voorval}>
        <p>{item.tekst}</p>
      </Kaart>
      <EigenKantFormulier
        casusId={plan.casusId}
        bijdrageId={bijdrageId}
        lezers={item.lezers}
        onSaved={() => void saved()}
        onLater={() => go('/portaal')}
      />
    </Pagina>
  )
}
