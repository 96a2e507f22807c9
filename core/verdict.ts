import type { Weight } from './check';

/** clear: say nothing · look: the side panel shows it · hold: the send-time warning opens. */
export type Verdict = 'clear' | Weight;

export function verdictOf(findings: readonly { readonly weight: Weight }[]): Verdict {
  if (findings.some((finding) => finding.weight === 'hold')) return 'hold';
  return findings.length > 0 ? 'look' : 'clear';
}
