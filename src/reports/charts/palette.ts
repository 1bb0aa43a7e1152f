import type { ChartTheme, Ink } from './drawing.js';

export interface Palette {
  readonly background: string;
  readonly text: string;
  readonly mutedText: string;
  readonly grid: string;
  readonly axis: string;
  readonly inks: Readonly<Record<Ink, string>>;
}

const LIGHT: Palette = {
  background: '#ffffff',
  text: '#1b1f24',
  mutedText: '#57606a',
  grid: '#e7eaee',
  axis: '#8c959f',
  inks: {
    up: '#137a4b',
    down: '#c0362c',
    neutral: '#6e7781',
    entry: '#0b5cad',
    faint: '#8c959f',
    line1: '#0b6bcb',
    line2: '#d9730d',
    line3: '#7b4fc9',
    line4: '#0f8b8d',
    line5: '#b8327f',
    line6: '#8a6d00',
    line7: '#5b6bbf',
    line8: '#9a4a2f',
  },
};

const DARK: Palette = {
  background: '#12161c',
  text: '#e6edf3',
  mutedText: '#a3adb8',
  grid: '#262d36',
  axis: '#6b7683',
  inks: {
    up: '#3fb984',
    down: '#f0685c',
    neutral: '#9aa5b1',
    entry: '#5fb0ff',
    faint: '#7d8793',
    line1: '#58a6ff',
    line2: '#f2a154',
    line3: '#b692f6',
    line4: '#4fd0d2',
    line5: '#f27eb9',
    line6: '#d8bb4a',
    line7: '#9aa8f5',
    line8: '#d99a80',
  },
};

export const paletteOf = (theme: ChartTheme): Palette => (theme === 'dark' ? DARK : LIGHT);
