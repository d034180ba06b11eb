import type { Burst } from '../../analytics/trend/bursts';
import type { Series } from '../../model/answers';
import type { ThemeMark } from '../theme-mark';

/** One line to draw: a series of an answer with the identity of its theme. */
export interface NamedSeries extends Pick<Series, 'counts' | 'values' | 'low' | 'high'> {
  id: string;
  name: string;
  mark: ThemeMark;
  /** Stretches of buckets in which it came far above its usual share; left out where they are not marked. */
  bursts?: readonly Burst[];
}
