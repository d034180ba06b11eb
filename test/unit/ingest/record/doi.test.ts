import { describe, expect, it } from 'vitest';
import { normaliseDoi } from '../../../../lib/ingest/record/doi';

describe('normaliseDoi', () => {
  it.each([
    ['10.1000/XYZ', '10.1000/xyz'],
    ['https://doi.org/10.18653/v1/2022.acl-long.1', '10.18653/v1/2022.acl-long.1'],
    ['doi:10.1109/5.771073.', '10.1109/5.771073'],
    ['http://dx.doi.org/10.1002%2F(SICI)1097', '10.1002/(sici)1097'],
    ['(see 10.1000/abc)', '10.1000/abc'],
    ['10.48550/arXiv.2503.02130', '10.48550/arxiv.2503.02130'],
  ])('reads %s', (stated, doi) => {
    expect(normaliseDoi(stated)).toBe(doi);
  });

  it.each(['', '10.1000', '11.1000/x', '10.1000/', 'n/a', '%E0%A4%A'])('finds no DOI in "%s"', (stated) => {
    expect(normaliseDoi(stated)).toBeNull();
  });
});
