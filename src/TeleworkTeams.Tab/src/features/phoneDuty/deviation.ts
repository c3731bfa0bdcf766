/** +12 %, −5 %, ±0 %: how far somebody's turns lie from their share. */
export function deviationText(percent: number): string {
  const rounded = Math.round(percent);
  return rounded === 0 ? '±0%' : `${rounded > 0 ? '+' : '−'}${Math.abs(rounded)}%`;
}
