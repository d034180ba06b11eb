/** What stands under a digest: why it came and how to end it. */
export interface DigestFoot {
  sentences: readonly string[];
  links: readonly { label: string; href: string }[];
}
