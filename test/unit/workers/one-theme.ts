/** A taxonomy file of one theme. */
export const ONE_THEME = `groups: [Tests]
themes:
  - { id: gans, name: GANs, group: Tests, meaning: Nets., mark: 1.1.a, patterns: [gan] }
`;
