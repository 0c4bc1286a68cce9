import { usePortaal } from '../../../portaal/screens/use-portaal.ts'

/** The casus that the reader chose in the portaal, or that runs; null while it is read, or when there is none. */
export function useMijnCasus() {
  const { data, error, refetch } = usePortaal('mijn-plan')
  return {
    casusId: data?.data.plan?.casusId ?? null,
    answer: data?.data,
    error: data ? null : error,
    retry: refetch,
  }
}
