import { Component, type ReactNode } from 'react'
import { FoutPagina } from './fout-pagina.tsx'

type Props = {
  children: ReactNode /** A new value, such as the path, takes the error away. */
  resetKey?: string
}
type State = { error: unknown; resetKey: string | undefined }

/** Catches what a screen throws, so that the shell with its way out stays. */
export class FoutGrens extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error }
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <FoutPagina error={this.state.error} onRetry={() => this.setState({ error: null })} />
  }
}
