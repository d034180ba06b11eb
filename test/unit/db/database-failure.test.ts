import { describe, expect, it } from 'vitest';
import { databaseFailure } from '@/lib/db/database-failure';

const coded = (code: string): Error => Object.assign(new Error('what the server said'), { code });

describe('databaseFailure', () => {
  it('tells a database that is away from one whose disk is full', () => {
    expect(databaseFailure(coded('ECONNREFUSED'))?.message).toMatch('does not answer');
    expect(databaseFailure(coded('53100'))?.message).toMatch('disk of the database is full');
    expect(databaseFailure(coded('53100'))?.code).toBe('database-away');
  });

  it('says nothing of other failures', () => {
    expect([coded('42601'), new Error('x'), 'x', null].map(databaseFailure)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
