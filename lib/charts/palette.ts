/** Colours of one slot: lines and marks need 3:1 against the surface, text 4.5:1. */
export interface SlotColours {
  mark: string;
  text: string;
}

/** Both schemes of the theme palette, slots 1 to 12 in order: blue, orange, teal, rose, gold, violet, green, brick, sky, plum, olive, slate. */
export const PALETTE: Readonly<Record<'light' | 'dark', { surface: string; slots: readonly SlotColours[] }>> =
  {
    light: {
      surface: '#ffffff',
      slots: [
        { mark: '#1a48b9', text: '#1a48b9' },
        { mark: '#c15005', text: '#bc4b00' },
        { mark: '#298987', text: '#147b7a' },
        { mark: '#e83570', text: '#d61d62' },
        { mark: '#bf8a04', text: '#976400' },
        { mark: '#7e64e5', text: '#7459d9' },
        { mark: '#00843e', text: '#00813b' },
        { mark: '#6a1c22', text: '#6a1c22' },
        { mark: '#2196d9', text: '#0074b5' },
        { mark: '#511f5b', text: '#511f5b' },
        { mark: '#4b540f', text: '#4b540f' },
        { mark: '#444b57', text: '#444b57' },
      ],
    },
    dark: {
      surface: '#131b22',
      slots: [
        { mark: '#509afd', text: '#509afd' },
        { mark: '#f99c37', text: '#f99c37' },
        { mark: '#40c3ae', text: '#40c3ae' },
        { mark: '#df4c79', text: '#e14e7a' },
        { mark: '#f6dd52', text: '#f6dd52' },
        { mark: '#9574bf', text: '#9775c1' },
        { mark: '#50e7a6', text: '#50e7a6' },
        { mark: '#da7f6a', text: '#da7f6a' },
        { mark: '#6fbced', text: '#6fbced' },
        { mark: '#edc8e9', text: '#edc8e9' },
        { mark: '#918c0f', text: '#918c0f' },
        { mark: '#7d98ab', text: '#7d98ab' },
      ],
    },
  };
