import { useParams } from '../navigatie/navigatie.ts'
import { FoutPagina } from '../paginas/fout-pagina.tsx'
import { Probleem } from '../probleem.ts'

const details: Readonly<Record<string, { title: string; detail: string }>> = {
  '403': {
    title: 'Dit plan is van een ander team',
    detail: 'Je bent niet betrokken bij deze casus. De casusregisseur kan je erbij vragen.',
  },
  '409': { title: 'Deze casus is gesloten', detail: 'De deur staat op een kier: bel Nadia Haddou.' },
}

/** Each of the error pages, by status. */
export default function Fout() {
  const { status } = useParams<'status'>()
  return (
    <FoutPagina
      error={new Probleem({ status: Number(status), ...details[status] })}
      onRetry={() => undefined}
    />
  )
}
