import type { QualityAnswer, QualityItem, Verdict } from '@/lib/model/quality';
import { askApi, jsonWriting } from '../../_components/writing/ask-api';

const ROUTE = '/api/quality';

/** The routes of judging, as the page uses them. */
export const qualityApi = {
  sample: async () => JSON.parse(await askApi(ROUTE)) as QualityAnswer,
  draw: (asked: { seed: number; size: number; themes?: string[] }, token: string | null) =>
    askApi(ROUTE, jsonWriting('POST', asked, { token })),
  label: ({ paper, theme }: QualityItem, verdict: Verdict | null, token: string | null) =>
    askApi(`${ROUTE}/labels`, jsonWriting('PUT', { labels: [{ paper, theme, verdict }] }, { token })),
};
