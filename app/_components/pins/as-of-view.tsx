import type { ReactNode } from 'react';
import { queryHref, type PageParameters } from '../query-href';
import { AsOfNotice } from './AsOfNotice';
import { PinRefusal } from './PinRefusal';
import { viewing } from './viewing';
import { viewState } from './view-state';

/**
 * A page as of the version of the corpus that its address names, under a notice that says which corpus it shows. Its
 * parts ask `viewDatabase`. Where it cannot be had as of then, it is of now, and none of its links is pinned.
 */
export async function asOfView(
  path: string,
  given: PageParameters,
  view: (parameters: PageParameters) => Promise<ReactNode>,
): Promise<ReactNode> {
  const { unpinned, ...parameters } = given;
  const state = await viewState(path, new URLSearchParams(parameters).toString());
  const { asof: _asof, ...free } = parameters;
  const asof = 'asof' in state && state.standing !== 'moved' ? state.asof : null;
  Object.assign(viewing(), {
    db: state.db,
    pointsOfNow: state.standing === 'kept' && state.pointsOfNow,
    view: queryHref(path, free),
    asof,
    kept: state.standing === 'kept' || (state.standing === 'same' && state.kept),
  });
  try {
    return (
      <>
        <PinRefusal code={unpinned} />
        <AsOfNotice state={state} now={queryHref(path, free)} />
        {await view(asof === null ? free : { ...free, asof })}
      </>
    );
  } catch (error) {
    if (state.standing === 'keeping') state.pin.fail(error);
    throw error;
  }
}
