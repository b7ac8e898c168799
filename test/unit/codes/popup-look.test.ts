// The popup loads no Mantine, so what its style sheets ask of the theme stands in popup-frame.css, with the theme's values.
import { readFileSync } from 'node:fs';
import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core';
import { expect, test } from 'vitest';
import { cssVariables, theme } from '../../../components/ui/theme.ts';

const read = (name: string) =>
  readFileSync(new URL(`../../../components/${name}`, import.meta.url), 'utf8');

const frame = read('codes/popup-frame.css');
const given = new Map(
  [...frame.matchAll(/(--[a-z0-9-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

test('every variable that the look-up asks for is there', () => {
  const asked = ['codes/codes.module.css', 'codes/heading-choices.module.css', 'ui/app.css']
    .flatMap((name) => [...read(name).matchAll(/var\((--[a-z0-9-]+)/g)])
    .map(([, name = '']) => name);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter((name) => !given.has(name))).toEqual([]);
});

test('each has the value of the theme', () => {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const { light, dark } = cssVariables(whole) as unknown as Record<string, Record<string, string>>;
  for (const [name, value] of given) {
    const color = /^--mantine-color-([a-z]+)-(\d)$/.exec(name);
    const size = /^--mantine-font-size-(\w+)$/.exec(name);
    if (color) expect(value, name).toBe(whole.colors[color[1] ?? '']?.[Number(color[2])]);
    else if (size) expect(value, name).toBe(whole.fontSizes[size[1] as 'xs']);
    else expect(value, name).toBe(`light-dark(${light?.[name]}, ${dark?.[name]})`);
  }
});
