import { formatCount } from '@/lib/charts/format/format-count';
import type { PickableTheme } from './ThemePicker';

interface ThemeGroupsProps {
  themes: readonly PickableTheme[];
  drawn: readonly string[];
  /** No more can be drawn. */
  full: boolean;
  onToggle: (id: string) => void;
}

/** All themes by group, most papers first, each with a box to tick. */
export function ThemeGroups({ themes, drawn, full, onToggle }: ThemeGroupsProps) {
  const groups = new Map<string, PickableTheme[]>();
  for (const theme of themes) groups.set(theme.group, [...(groups.get(theme.group) ?? []), theme]);
  return [...groups].map(([group, members]) => (
    <details key={group} className="picker-group">
      <summary>
        {group} <span className="n">{members.filter((theme) => theme.papers > 0).length}</span>
      </summary>
      <ul className="pick">
        {members
          .toSorted((a, b) => b.papers - a.papers)
          .map((theme) => (
            <li key={theme.id}>
              <label>
                <input
                  type="checkbox"
                  name="themes"
                  value={theme.id}
                  checked={drawn.includes(theme.id)}
                  disabled={full && !drawn.includes(theme.id)}
                  onChange={() => onToggle(theme.id)}
                />
                <span>{theme.name}</span>
                <span className="n">{formatCount(theme.papers)}</span>
              </label>
            </li>
          ))}
      </ul>
    </details>
  ));
}
