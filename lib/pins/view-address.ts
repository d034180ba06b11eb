import { foldedParameters } from '../model/request/folded-parameters';
import { pinnedAddress } from '../queries/pins/pinned-address';

/** The address of a page as the page itself reads it, so that its pin is found again however it was written. */
export function viewAddress(path: string, parameters: URLSearchParams): string {
  // The first page takes no parameter but the version.
  if (path === '/') return path;
  // "unpinned" says of a page why it was not pinned.
  const { unpinned: _unpinned, ...read } = foldedParameters(parameters, listsOf(path));
  return pinnedAddress(path, Object.entries(read));
}

function listsOf(path: string): string[] {
  if (path === '/trends') return ['themes', 'phrases'];
  return path.startsWith('/themes/') ? [] : ['themes'];
}
