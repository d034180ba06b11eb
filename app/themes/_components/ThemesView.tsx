import { formatCount } from '@/lib/charts/format/format-count';
import type { ThemeSummary } from '@/lib/model/answers';
import { parseRequest } from '@/lib/model/request/parse-request';
import { themesRequest } from '@/lib/model/request/themes-request';
import { themes } from '@/lib/queries/themes/themes';
import { ButtonLink } from '../../_components/Button';
import { Card } from '../../_components/Card';
import { csvHref } from '../../_components/csv-href';
import { ExportMenu } from '../../_components/ExportMenu';
import { PageHead } from '../../_components/PageHead';
import { queryHref, type PageParameters } from '../../_components/query-href';
import { SegmentedLinks } from '../../_components/SegmentedLinks';
import { viewDatabase } from '../../_components/pins/view-database';
import { StillTable } from '../../_components/still/StillTable';
import { ThemeRow } from './ThemeRow';

/** Every theme of the taxonomy with its papers and its growth, by group. */
export async function ThemesView({ parameters }: { parameters: PageParameters }) {
  const request = parseRequest(themesRequest, { ...parameters }, { unknown: 'ignore' });
  const all = await themes(await viewDatabase(), request);
  const groups = [...new Set(all.map((theme) => theme.group))];
  const choices = [
    { label: 'About or mention', value: 'any' },
    { label: 'About only', value: 'about' },
  ];
  return (
    <>
      <PageHead
        title="Themes"
        lede={`${formatCount(all.length)} themes in ${formatCount(groups.length)} groups. Growth: share of papers in the last 12 complete months against the 12 before, with its 95% interval.`}
        actions={
          <>
            <ButtonLink plain href={csvHref('/api/themes', themesRequest, parameters)}>
              As CSV
            </ButtonLink>
            <ExportMenu csv={csvHref('/api/themes', themesRequest, parameters)} down />
          </>
        }
      />
      <div className="mb-5">
        <SegmentedLinks
          label="Strength"
          options={choices.map(({ label, value }) => ({
            label,
            current: request.strength === value,
            href: queryHref('/themes', parameters, { strength: value === 'any' ? null : value }),
          }))}
        />
      </div>
      <div className="stack">
        {groups.map((group) => (
          <ThemeGroup key={group} group={group} members={all.filter((theme) => theme.group === group)} />
        ))}
      </div>
    </>
  );
}

function ThemeGroup({ group, members }: { group: string; members: ThemeSummary[] }) {
  const ordered = members.toSorted((a, b) => b.papers - a.papers || (a.name < b.name ? -1 : 1));
  return (
    <Card title={group}>
      <StillTable caption={`Themes of ${group}`} head={<Head />}>
        {ordered.map((theme) => (
          <ThemeRow key={theme.id} theme={theme} />
        ))}
      </StillTable>
    </Card>
  );
}

function Head() {
  return (
    <tr>
      <th scope="col">Theme</th>
      <th scope="col" className="r w-24">
        Papers
      </th>
      <th scope="col" className="r hide-s w-24">
        Dated
      </th>
      <th scope="col" className="hide-s w-56">
        First to last
      </th>
      <th scope="col" className="r w-44">
        Growth, interval
      </th>
    </tr>
  );
}
