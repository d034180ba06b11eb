import { describe, expect, it } from 'vitest';
import { TidelineError } from '@/lib/errors';

describe('TidelineError', () => {
  it('becomes a problem document that names the parameter', () => {
    const error = new TidelineError('bad-parameter', 'smooth is 30; it may be 0 to 24.', {
      parameter: 'smooth',
    });
    expect(error.toProblem()).toEqual({
      type: 'urn:tideline:bad-parameter',
      title: 'Parameter not accepted',
      status: 400,
      detail: 'smooth is 30; it may be 0 to 24.',
      parameter: 'smooth',
    });
    expect(error.exitCode).toBe(2);
  });

  it('carries further members beside the standard ones', () => {
    const error = new TidelineError('all-rejected', 'Nothing was kept.', { body: { records: 3 } });
    expect(error.toProblem()).toMatchObject({ status: 422, records: 3 });
    expect(error.toProblem()).not.toHaveProperty('parameter');
  });
});
