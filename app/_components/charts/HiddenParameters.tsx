import type { PageParameters } from '../query-href';

/** What a form hands on unchanged: every parameter of the view but those it has controls for. */
export function HiddenParameters({
  parameters,
  except,
}: {
  parameters: PageParameters;
  except: readonly string[];
}) {
  return Object.entries(parameters)
    .filter(([name]) => !except.includes(name))
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
