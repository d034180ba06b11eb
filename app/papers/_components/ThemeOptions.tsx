import type { ThemeSummary } from '@/lib/model/answers';

/** All further themes by group, to add one. */
export function ThemeOptions({ themes, without }: { themes: ThemeSummary[]; without: string[] }) {
  const left = themes.filter((theme) => !without.includes(theme.id));
  const groups = [...new Set(left.map((theme) => theme.group))];
  return (
    <select name="themes" className="select" aria-label="Add a theme" defaultValue="">
      <option value="">Add a theme</option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {left
            .filter((theme) => theme.group === group)
            .map((theme) => (
              <option key={theme.id} value={theme.id}>
                {theme.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
