export interface Gauge {
  /** Letters of ASCII and underscores. */
  name: string;
  help: string;
  /** Null, no data, is written as NaN, which is how the format says it. */
  value: number | null;
}

/** Gauges in the text format of Prometheus, version 0.0.4: help, type and value, a line each. */
export function prometheus(gauges: readonly Gauge[]): string {
  return gauges
    .map(
      ({ name, help, value }) =>
        `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value === null ? 'NaN' : String(value)}\n`,
    )
    .join('');
}
