import { useEffect, useState } from 'react'
import { useNavigatie } from '../../web/navigatie/navigatie.ts'

/** Goes on once a form that keeps no draft knows it was sent: earlier, it would ask whether to leave unsent words. */
export function useGoAfter(): { goAfter: (to: string) => void; watch: (isDirty: boolean) => void } {
  const { go } = useNavigatie()
  const [to, setTo] = useState<string | null>(null)
  const [isDirty, watch] = useState(false)
  useEffect(() => {
    if (to !== null && !isDirty) go(to, { replace: true })
  }, [to, isDirty, go])
  return { goAfter: setTo, watch }
}
