// The look of every screen: one accent, compact sizes for a 320 px panel, contrast that passes AA.
import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

/** The one accent. Green, amber and red are kept for what a status means. */
const indigo: MantineColorsTuple = [
  '#f0f3ff',
  '#dfe5fc',
  '#bbc6f6',
  '#95a6f0',
  '#768aea',
  '#6076e6',
  '#4c63d8',
  '#3f55c6',
  '#3549ad',
  '#293a90',
];

const dark: MantineColorsTuple = [
  '#d6d9df',
  '#b3b8c2',
  '#9ba1ad',
  '#6c7280',
  '#454b57',
  '#363b45',
  '#2a2e36',
  '#1c1f25',
  '#16181d',
  '#0f1114',
];

export const theme = createTheme({
  primaryColor: 'indigo',
  primaryShade: { light: 7, dark: 7 },
  colors: { indigo, dark },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", Arial, sans-serif',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  defaultRadius: 'md',
  radius: { xs: '3px', sm: '5px', md: '7px', lg: '10px', xl: '16px' },
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '0.9375rem', lineHeight: '1.4' },
      h3: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  cursorType: 'pointer',
  focusRing: 'auto',
  // Red text on pink or blue on light blue in the default palette stays under 4.5:1; these shades do not.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const name = input.color ?? input.theme.primaryColor;
    if (!(name in input.theme.colors)) return colors;
    if (input.variant === 'light')
      return { ...colors, color: `light-dark(${deep(name)}, ${shade(name, 2)})` };
    if (input.variant === 'subtle')
      return { ...colors, color: `light-dark(${shade(name, 9)}, ${shade(name, 3)})` };
    return colors;
  },
  components: {
    Badge: { defaultProps: { variant: 'light', radius: 'sm', tt: 'none', fw: 600 } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, fz: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Menu: { defaultProps: { shadow: 'md', position: 'bottom-end' } },
    Popover: { defaultProps: { shadow: 'md' } },
    Select: { defaultProps: { checkIconPosition: 'right', comboboxProps: { shadow: 'md' } } },
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Close' } } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

/** Darker than the darkest shade: teal and orange are under 4.5:1 on their own pale ground without it. */
function deep(name: string): string {
  return `color-mix(in srgb, ${shade(name, 9)} 78%, #000)`;
}

function shade(name: string, index: number): string {
  return `var(--mantine-color-${name}-${index})`;
}

/** Mantine's own dimmed and placeholder greys are under 4.5:1 on white; these are over it in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b1e25',
    '--mantine-color-dimmed': '#5a6270',
    '--mantine-color-placeholder': '#6b7280',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-7)',
    '--app-surface': '#f6f7f9',
    '--app-line': '#e3e6eb',
    '--app-hover': '#f1f3f7',
    '--app-focus': 'var(--mantine-color-indigo-6)',
    '--app-warn': '#8a4b00',
    '--app-ok': '#1f6f43',
  },
  dark: {
    '--mantine-color-body': '#16181d',
    '--mantine-color-text': '#e6e8ec',
    '--mantine-color-dimmed': '#a2a9b5',
    '--mantine-color-placeholder': '#8b93a1',
    '--mantine-color-error': '#ff9b94',
    '--mantine-color-anchor': 'var(--mantine-color-indigo-3)',
    '--app-surface': '#1c1f25',
    '--app-line': '#2f343d',
    '--app-hover': '#22262e',
    '--app-focus': 'var(--mantine-color-indigo-4)',
    '--app-warn': '#f2b36b',
    '--app-ok': '#7fd1a3',
  },
});
