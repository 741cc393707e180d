import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import type { Theme } from '../address.js';
import { baseLayers, baseSources } from './base.js';
import { MAP_COLOURS } from './palette.js';

/** Fonts of the page: no glyphs are fetched, the browser draws the letters. */
const FONT = ['sans-serif'];

const written = (theme: Theme) => {
  const { label, halo } = MAP_COLOURS[theme];
  return { 'text-color': label, 'text-halo-color': halo, 'text-halo-width': 1.4 };
};

/** What is estimated or not exactly known: areas between places, and positions of their true size. */
function softLayers(theme: Theme): LayerSpecification[] {
  const { ink } = MAP_COLOURS[theme];
  return [
    {
      id: 'areas',
      type: 'fill',
      source: 'areas',
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['get', 'opacity'], 'fill-antialias': false },
    },
    {
      id: 'positions',
      type: 'fill',
      source: 'positions',
      paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': 0.12 },
    },
    {
      id: 'positions-edge',
      type: 'line',
      source: 'positions',
      paint: { 'line-color': ink, 'line-opacity': 0.45, 'line-width': 1, 'line-dasharray': [2, 2] },
    },
  ];
}

function townLayer(theme: Theme): LayerSpecification {
  return {
    id: 'towns',
    type: 'symbol',
    source: 'towns',
    layout: {
      'icon-image': 'town',
      'text-field': ['get', 'name'],
      'text-font': FONT,
      'text-size': 11,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.5,
      'text-padding': 6,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: written(theme),
  };
}

function placeLayers(theme: Theme): LayerSpecification[] {
  const { ink, label } = MAP_COLOURS[theme];
  return [
    {
      id: 'chosen',
      type: 'circle',
      source: 'chosen',
      paint: {
        'circle-radius': 26,
        'circle-opacity': 0,
        'circle-stroke-color': ink,
        'circle-stroke-width': 2,
      },
    },
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-allow-overlap': true,
        'icon-ignore-placement': false,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { 'icon-opacity': ['coalesce', ['feature-state', 'opacity'], 0.8] },
    },
    {
      id: 'events',
      type: 'symbol',
      source: 'events',
      layout: {
        'icon-image': ['get', 'image'],
        'icon-anchor': 'bottom-left',
        'icon-offset': ['case', ['get', 'parts'], ['literal', [8, -24]], ['literal', [12, -11]]],
        'icon-ignore-placement': true,
        'icon-padding': 0,
        'symbol-sort-key': ['get', 'rank'],
      },
    },
    {
      id: 'names',
      type: 'symbol',
      source: 'names',
      layout: {
        'text-field': ['get', 'name'],
        'text-font': FONT,
        'text-size': ['get', 'size'],
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': ['get', 'offset'],
        'text-padding': 3,
        'symbol-sort-key': ['*', -1, ['get', 'rank']],
      },
      paint: { ...written(theme), 'text-color': ['case', ['get', 'known'], ink, label] },
    },
  ];
}

const empty = (): SourceSpecification => ({ type: 'geojson', data: { type: 'FeatureCollection', features: [] } });

/** Sources that the page fills. */
export const SOURCES = ['areas', 'positions', 'towns', 'chosen', 'places', 'names', 'events'] as const;
export type Source = (typeof SOURCES)[number];

/** Which layers of the library belong to a layer that people switch. */
export const SWITCHED = {
  control: ['places', 'names'],
  events: ['events'],
  positions: ['positions', 'positions-edge'],
  areas: ['areas'],
} as const;

/** The whole style for a theme; nothing in it leads out of the machine. */
export function styleOf(theme: Theme): StyleSpecification {
  return {
    version: 8,
    sources: { ...baseSources(), ...Object.fromEntries(SOURCES.map((name) => [name, empty()])) },
    layers: [...baseLayers(theme), ...softLayers(theme), townLayer(theme), ...placeLayers(theme)],
  };
}
