/** `Last, First` as `First Last`, `Last, Jr, First` as `First Last Jr`; any other name as it is. */
export function naturalName(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  if (parts.some((part) => part === '')) return parts.filter((part) => part !== '').join(', ');
  if (parts.length === 2) return `${parts[1]} ${parts[0]}`;
  return parts.length === 3 ? `${parts[2]} ${parts[0]} ${parts[1]}` : name;
}
