import {
  createTheme,
  defaultVariantColorsResolver,
  type ButtonFactory,
  type CSSVariablesResolver,
  type ExtendComponent,
  type MantineColorsTuple,
  type ModalProps,
  type NativeSelectProps,
  type TextareaProps,
  type TextInputProps,
  type TooltipProps,
  type VariantColorsResolver,
} from '@mantine/core'
import tokens from '../tokens.json' with { type: 'json' }
import { modeVariables, sharedVariables } from './variables.ts'

const { light, dark } = tokens.color
/** Mantine wants ten shades; ours come by role, so the scale only bridges the parts that pick a shade themselves. */
const fjord: MantineColorsTuple = [
  light.primaryTint,
  light.primaryTint,
  dark.primaryHover,
  dark.primaryHover,
  dark.primary,
  dark.primary,
  dark.primary,
  light.primary,
  light.primary,
  light.primaryHover,
]

/** What Mantine takes by shade in the dark, such as the ground of a field: ours, from ink to ground. */
const dusk: MantineColorsTuple = [
  dark.ink,
  dark.ink2,
  dark.ink3,
  dark.ink3,
  dark.border,
  dark.surface2,
  dark.surface,
  dark.ground,
  dark.ground,
  dark.ground,
]

const variantColorResolver: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input)
  return input.variant === 'filled' && (input.color === undefined || input.color === 'fjord')
    ? { ...colors, background: 'var(--k-primary)', hover: 'var(--k-primaryHover)', color: 'var(--k-onPrimary)' }
    : colors
}

/** Mantine dressed in our tokens. */
export const theme = createTheme({
  primaryColor: 'fjord',
  colors: { fjord, dark: dusk },
  primaryShade: { light: 8, dark: 6 },
  autoContrast: true,
  variantColorResolver,
  fontFamily: tokens.type.ui,
  fontFamilyMonospace: tokens.type.mono,
  headings: { fontFamily: tokens.type.ui, fontWeight: String(tokens.type.weight.strong) },
  defaultRadius: tokens.radius.control,
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  // Named, not fetched: what dresses a part that few pages show must not bring the part along.
  components: {
    Button: {
      vars: (_theme, { size }) => ({
        root: {
          '--button-height': size === 'compact-sm' ? '26px' : 'var(--k-size-control)',
          '--button-fz': '0.8125rem',
          '--button-padding-x': size === 'compact-sm' ? '8px' : '12px',
        },
      }),
    } satisfies ExtendComponent<ButtonFactory>,
    // The page itself never scrolls, so nothing needs locking; the lock would add a style element without our nonce.
    Modal: {
      defaultProps: {
        radius: tokens.radius.card,
        centered: true,
        lockScroll: false,
        // The page has one banner; a dialog's head is none.
        attributes: { header: { role: 'presentation' } },
      } satisfies Partial<ModalProps>,
    },
    TextInput: { defaultProps: { size: 'sm' } satisfies Partial<TextInputProps> },
    Textarea: { defaultProps: { size: 'sm' } satisfies Partial<TextareaProps> },
    NativeSelect: { defaultProps: { size: 'sm' } satisfies Partial<NativeSelectProps> },
    Tooltip: {
      defaultProps: {
        events: { hover: true, focus: true, touch: true },
        openDelay: 120,
      } satisfies Partial<TooltipProps>,
    },
  },
})

/** Mantine's own variables by our roles, the same names in both modes. */
const roles = {
  '--mantine-color-body': 'var(--k-surface)',
  '--mantine-color-text': 'var(--k-ink)',
  '--mantine-color-bright': 'var(--k-ink)',
  '--mantine-color-dimmed': 'var(--k-ink3)',
  '--mantine-color-placeholder': 'var(--k-ink3)',
  '--mantine-color-anchor': 'var(--k-primary)',
  '--mantine-color-error': 'var(--k-danger)',
  '--mantine-color-default': 'var(--k-surface)',
  '--mantine-color-default-hover': 'var(--k-surface2)',
  '--mantine-color-default-color': 'var(--k-ink)',
  '--mantine-color-default-border': 'var(--k-border)',
  '--mantine-color-disabled': 'var(--k-surface2)',
  '--mantine-color-disabled-color': 'var(--k-ink3)',
  '--mantine-color-disabled-border': 'var(--k-hairline)',
  '--mantine-primary-color-filled': 'var(--k-primary)',
  '--mantine-primary-color-filled-hover': 'var(--k-primaryHover)',
  '--mantine-primary-color-light': 'var(--k-primaryTint)',
  '--mantine-primary-color-light-hover': 'var(--k-primaryTint)',
  '--mantine-primary-color-light-color': 'var(--k-primary)',
  '--mantine-primary-color-contrast': 'var(--k-onPrimary)',
  '--mantine-color-fjord-filled': 'var(--k-primary)',
  '--mantine-color-fjord-filled-hover': 'var(--k-primaryHover)',
  '--mantine-color-fjord-light': 'var(--k-primaryTint)',
  '--mantine-color-fjord-light-hover': 'var(--k-primaryTint)',
  '--mantine-color-fjord-light-color': 'var(--k-primary)',
  '--mantine-color-fjord-outline': 'var(--k-primary)',
  '--mantine-color-fjord-outline-hover': 'var(--k-primaryTint)',
  '--mantine-color-fjord-text': 'var(--k-primary)',
}

/** Both modes of `tokens.json` as CSS variables, and Mantine's variables on top of them. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: sharedVariables(),
  light: { ...modeVariables('light'), ...roles },
  dark: { ...modeVariables('dark'), ...roles },
})
